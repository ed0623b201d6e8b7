export const id = 638;
export const ids = [638];
export const modules = {

/***/ 59638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testRules: () => (/* binding */ testRules)
});

// EXTERNAL MODULE: ./build/engine/scanner.js + 11 modules
var engine_scanner = __webpack_require__(41383);
// EXTERNAL MODULE: ./build/inputs/now.js
var inputs_now = __webpack_require__(53756);
// EXTERNAL MODULE: ./build/inputs/options.js
var options = __webpack_require__(32774);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/print.js
var print = __webpack_require__(47423);
// EXTERNAL MODULE: ./build/scope/root.js
var root = __webpack_require__(49715);
// EXTERNAL MODULE: ./build/secrets/find.js + 7 modules
var find = __webpack_require__(29608);
// EXTERNAL MODULE: ./build/secrets/custom/rules.js
var custom_rules = __webpack_require__(655);
;// CONCATENATED MODULE: ./build/secrets/custom/trial.js


/**
 * Tries each rule, alone and whatever its paths, on its own examples.
 *
 * @param compiled The same rules, in the same order.
 * @param count How many findings a detector has in a text.
 */
function tryRules(rules, compiled, context, count) {
    return rules.map((rule, index) => {
        const alone = compiled.slice(index, index + 1).map((each) => ({ ...each, paths: [] }));
        const detector = (0,find/* createSecretDetector */.v)(context, { rules: (0,custom_rules/* customSecretRules */.N)(alone), combinations: [] });
        const missed = rule.examples.flatMap((text, place) => {
            return count(detector, text) > 0 ? [] : [`example ${place + 1} is not found`];
        });
        const wrong = rule.counterExamples.flatMap((text, place) => {
            return count(detector, text) > 0 ? [`counter-example ${place + 1} is found`] : [];
        });
        return { rule, failures: [...missed, ...wrong] };
    });
}

// EXTERNAL MODULE: ./build/settings.js + 3 modules
var settings = __webpack_require__(85958);
;// CONCATENATED MODULE: ./build/commands/rules-test.js








/**
 * `starkey rules test`: tries the examples and counter-examples of the configuration's own rules.
 *
 * @param config Relative to the current folder; `null` for the usual file.
 * @returns 1 where a rule does not do what its examples say.
 */
async function testRules(config) {
    const cwd = process.cwd();
    const place = config === null ? { kind: 'default' } : { kind: 'file', file: config };
    const configuration = await (0,settings/* readConfiguration */.TD)(place, (0,root/* findRoot */.w)('.', cwd), cwd);
    if (configuration.customRules.length === 0) {
        const file = configuration.file ?? options/* DEFAULTS */.zY.configFile;
        throw new errors/* ConfigurationError */.j([`${file} has no rules of its own. Add some under custom-rules.`]);
    }
    const compiled = await (0,settings/* compileCustomRules */.sf)(configuration);
    const now = (0,inputs_now/* parseNow */.A)(process.env.STARKEY_NOW, Date.now());
    const context = { now, accounts: configuration.accounts };
    const trials = tryRules(configuration.customRules, compiled, context, (detector, text) => {
        const scanner = (0,engine_scanner.createScanner)([detector]);
        const bytes = Buffer.from(text);
        const room = scanner.prefilter.room(bytes.length);
        room.set(bytes);
        return scanner.scan('example', room.subarray(0, bytes.length))?.detections.length ?? 0;
    });
    (0,print/* print */.y)(`${trials.flatMap((trial) => linesOf(trial, configuration.file)).join('\n')}\n`);
    return trials.some(({ failures }) => failures.length > 0) ? 1 : 0;
}
function linesOf({ rule, failures }, file) {
    const { id, examples, counterExamples, at } = rule;
    const place = `${file}:${at.line}:${at.column}`;
    if (examples.length + counterExamples.length === 0)
        return [`none  ${id}: has no examples (${place})`];
    const counts = `${examples.length} examples, ${counterExamples.length} counter-examples`;
    if (failures.length === 0)
        return [`ok    ${id}: ${counts}`];
    return failures.map((failure) => `FAIL  ${id}: ${failure} (${place})`);
}


/***/ })

};
