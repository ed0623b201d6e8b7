export const id = 869;
export const ids = [869,1043];
export const modules = {

/***/ 80869:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testRules: () => (/* binding */ testRules)
/* harmony export */ });
/* harmony import */ var _engine_scan_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81836);
/* harmony import */ var _engine_scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41383);
/* harmony import */ var _inputs_now_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53756);
/* harmony import */ var _inputs_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32774);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12011);
/* harmony import */ var _output_print_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29027);
/* harmony import */ var _report_quantity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59362);
/* harmony import */ var _scope_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49715);
/* harmony import */ var _secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1043);
/* harmony import */ var _secrets_custom_trial_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71936);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82640);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_6__]);
_secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_6__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];











/**
 * `starkey rules test`: tries the examples and counter-examples of the configuration's own rules.
 *
 * @param config Relative to the current folder; `null` for the usual file.
 * @returns 1 where a rule does not do what its examples say.
 */
async function testRules(config) {
    const cwd = process.cwd();
    const place = config === null ? { kind: 'default' } : { kind: 'file', file: config };
    const configuration = await (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .readConfiguration */ .TD)(place, (0,_scope_root_js__WEBPACK_IMPORTED_MODULE_5__/* .findRoot */ .w)('.', cwd), cwd);
    if (configuration.customRules.length === 0) {
        const file = configuration.file ?? _inputs_options_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULTS */ .zY.configFile;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j([`${file} has no rules of its own. Add some under custom-rules.`]);
    }
    const compiled = await (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .compileCustomRules */ .sf)(configuration);
    const now = (0,_inputs_now_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNow */ .A)(process.env.STARKEY_NOW, Date.now());
    const context = { now, accounts: configuration.accounts };
    const trials = (0,_secrets_custom_trial_js__WEBPACK_IMPORTED_MODULE_7__/* .tryRules */ .X)(configuration.customRules, compiled, _secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_6__.SECRET_RULES, context, (detector, text, id) => {
        const scanner = (0,_engine_scanner_js__WEBPACK_IMPORTED_MODULE_1__.createScanner)([detector]);
        const found = (0,_engine_scan_text_js__WEBPACK_IMPORTED_MODULE_0__.scanText)('example', text, scanner)?.detections ?? [];
        return found.filter(({ ruleId }) => ruleId === id).length;
    });
    (0,_output_print_js__WEBPACK_IMPORTED_MODULE_9__/* .print */ .y)(`${trials.flatMap((trial) => linesOf(trial, configuration.file)).join('\n')}\n`);
    return trials.some(({ failures }) => failures.length > 0) ? 1 : 0;
}
function linesOf({ rule, failures }, file) {
    const { id, examples, counterExamples, at } = rule;
    const place = `${file}:${at.line}:${at.column}`;
    if (examples.length + counterExamples.length === 0)
        return [`none  ${id}: has no examples (${place})`];
    const counts = `${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(examples.length, 'example')}, ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(counterExamples.length, 'counter-example')}`;
    if (failures.length === 0)
        return [`ok    ${id}: ${counts}`];
    return failures.map((failure) => `FAIL  ${id}: ${failure} (${place})`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1043:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CATALOGUE: () => (/* binding */ CATALOGUE),
/* harmony export */   FURTHER_CATALOGUE: () => (/* binding */ FURTHER_CATALOGUE),
/* harmony export */   FURTHER_GROUPS: () => (/* binding */ FURTHER_GROUPS),
/* harmony export */   SECRET_DESCRIPTIONS: () => (/* binding */ SECRET_DESCRIPTIONS),
/* harmony export */   SECRET_RULES: () => (/* binding */ SECRET_RULES)
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79483);
/* harmony import */ var _groups_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90711);
/* harmony import */ var _joined_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64777);
/* harmony import */ var _later_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90723);




const groups = await Promise.all(Object.keys(_groups_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDER_GROUPS */ .B).map(async (name) => [name, await _later_js__WEBPACK_IMPORTED_MODULE_2__/* .LATER_CATALOGUE */ .T.load(name)]));
/** The rules that are loaded only where one of their keywords is met, by the name of what is loaded at once. */
const FURTHER_GROUPS = new Map(groups.map(([name, parts]) => [name, (0,_joined_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .joinedCatalogue */ .v)(parts)]));
/** All of them. */
const FURTHER_CATALOGUE = (0,_joined_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .joinedCatalogue */ .v)(new Map(groups.flatMap(([, parts]) => [...parts])));
/** Every rule for secrets, and every credential of several parts. */
const CATALOGUE = {
    rules: [..._core_js__WEBPACK_IMPORTED_MODULE_0__/* .CORE_CATALOGUE */ .G.rules, ...FURTHER_CATALOGUE.rules],
    combinations: [..._core_js__WEBPACK_IMPORTED_MODULE_0__/* .CORE_CATALOGUE */ .G.combinations, ...FURTHER_CATALOGUE.combinations],
};
const SECRET_RULES = CATALOGUE.rules;
/** What `starkey rules` and the reports say of them. */
const SECRET_DESCRIPTIONS = [
    ...CATALOGUE.rules,
    ...CATALOGUE.combinations,
];

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 71936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ tryRules)
/* harmony export */ });
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9833);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(655);


/**
 * Tries each rule, whatever its paths and beside those that it requires alone, on its own examples.
 *
 * @param compiled The same rules, in the same order.
 * @param builtIn The rules of the catalogue.
 * @param count How many findings of a rule a detector has in a text.
 */
function tryRules(rules, compiled, builtIn, context, count) {
    const own = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .customSecretRules */ .N)(compiled.map((each) => ({ ...each, paths: [] })));
    return rules.map((rule) => {
        const wanted = [rule.id, ...rule.requires.map((required) => required.rule)];
        const tried = [...own, ...builtIn].filter(({ id }) => wanted.includes(id));
        const detector = (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .createSecretDetector */ .v)(context, { rules: tried, combinations: [] });
        const missed = rule.examples.flatMap((text, place) => {
            return count(detector, text, rule.id) > 0 ? [] : [`example ${place + 1} is not found`];
        });
        const wrong = rule.counterExamples.flatMap((text, place) => {
            return count(detector, text, rule.id) > 0 ? [`counter-example ${place + 1} is found`] : [];
        });
        return { rule, failures: [...missed, ...wrong] };
    });
}


/***/ })

};
