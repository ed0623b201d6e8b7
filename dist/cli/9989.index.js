export const id = 9989;
export const ids = [9989,2370,1043,9258];
export const modules = {

/***/ 2370:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   migrate: () => (/* binding */ migrate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _detection_rule_descriptions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49258);
/* harmony import */ var _engine_scan_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81836);
/* harmony import */ var _engine_scanner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41383);
/* harmony import */ var _inputs_command_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60024);
/* harmony import */ var _inputs_configuration_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50696);
/* harmony import */ var _inputs_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32774);
/* harmony import */ var _migrate_carried_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33420);
/* harmony import */ var _migrate_matched_places_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(88695);
/* harmony import */ var _migrate_path_glob_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(49774);
/* harmony import */ var _migrate_sources_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7917);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12011);
/* harmony import */ var _model_secretlint_rule_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96200);
/* harmony import */ var _output_print_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(29027);
/* harmony import */ var _output_text_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(74648);
/* harmony import */ var _report_quantity_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(59362);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(91966);
/* harmony import */ var _scope_root_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(49715);
/* harmony import */ var _secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1043);
/* harmony import */ var _secrets_custom_carry_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(23543);
/* harmony import */ var _secrets_find_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9833);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(93920);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_detection_rule_descriptions_js__WEBPACK_IMPORTED_MODULE_2__, _secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_15__]);
([_detection_rule_descriptions_js__WEBPACK_IMPORTED_MODULE_2__, _secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_15__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);























const KNOWN_RULES = _detection_rule_descriptions_js__WEBPACK_IMPORTED_MODULE_2__.DESCRIPTIONS.map(({ id }) => id);
/**
 * `starkey migrate`: writes a configuration from the files of other scanners at the top of the repository, and
 * says what could not be carried over.
 *
 * @param output Relative to the current folder; `null` for the usual file.
 * @param worker Where the worker's entry should be.
 */
async function migrate(output, worker) {
    const root = (0,_scope_root_js__WEBPACK_IMPORTED_MODULE_14__/* .findRoot */ .w)('.', process.cwd());
    const target = output === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root.folder, _inputs_options_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULTS */ .zY.configFile) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(output);
    const shown = output ?? _inputs_options_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULTS */ .zY.configFile;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j([
            `'${shown}' is there already. Write elsewhere by --output FILE, and merge the two by hand.`,
        ]);
    }
    const files = Object.keys(_migrate_sources_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCES */ .H).filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root.folder, file)));
    if (files.length === 0) {
        const looked = Object.keys(_migrate_sources_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCES */ .H).join(', ');
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j([`There is nothing to migrate: none of ${looked} is at the top.`]);
    }
    const surroundings = surroundingsOf(root.folder);
    const read = files.map((file) => _migrate_sources_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCES */ .H[file]?.read(textOf(root.folder, file), file, surroundings));
    const carried = withoutSecrets((0,_migrate_carried_js__WEBPACK_IMPORTED_MODULE_8__/* .joined */ .o)(read.flatMap((each) => each ?? [])));
    const tools = [...new Set(files.flatMap((file) => _migrate_sources_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCES */ .H[file]?.tool ?? []))];
    const input = inputOf(carried, tools);
    (0,_output_text_file_js__WEBPACK_IMPORTED_MODULE_12__/* .writeTextFile */ .T)(target, (0,_inputs_configuration_text_js__WEBPACK_IMPORTED_MODULE_6__/* .configurationText */ .o)(input));
    const places = await placesOf(carried, target, root.folder, worker);
    if (places.ignore.length > 0) {
        (0,_output_text_file_js__WEBPACK_IMPORTED_MODULE_12__/* .writeTextFile */ .T)(target, (0,_inputs_configuration_text_js__WEBPACK_IMPORTED_MODULE_6__/* .configurationText */ .o)({ ...input, ignore: [...places.ignore] }));
    }
    (0,_output_print_js__WEBPACK_IMPORTED_MODULE_19__/* .print */ .y)(`${summaryOf(shown, files, carried, places).join('\n')}\n`);
    return 0;
}
function surroundingsOf(folder) {
    return {
        knownRules: KNOWN_RULES,
        patterns: { pattern: _secrets_custom_carry_js__WEBPACK_IMPORTED_MODULE_16__/* .readPattern */ .ZS, valueProblem: _secrets_custom_carry_js__WEBPACK_IMPORTED_MODULE_16__/* .exceptionProblem */ .Xz, glob: _migrate_path_glob_js__WEBPACK_IMPORTED_MODULE_20__/* .globOf */ .k },
        readOther(path) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
            // Whatever stands outside of the repository is none of its configuration.
            const isInside = !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file).startsWith('..') && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file);
            return isInside ? textOf(folder, path) : null;
        },
        rulesOfSecretlint: (name) => KNOWN_RULES.filter((id) => (0,_model_secretlint_rule_js__WEBPACK_IMPORTED_MODULE_11__/* .isOfSecretlintRule */ .T)(name, id)),
    };
}
function textOf(folder, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), 'utf8').replace(/^\uFEFF/, '');
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j([`'${file}' could not be read (${code}).`]);
    }
}
/** What was carried without the values and patterns that are a secret themselves: no file is to hold one more copy. */
function withoutSecrets(carried) {
    const holdsSecret = secretTest();
    const lost = [];
    const kept = (texts, whose) => {
        const fit = texts.filter((text) => !holdsSecret(text));
        const count = texts.length - fit.length;
        if (count > 0) {
            lost.push(`${whose}: ${count} of its values ${count === 1 ? 'is a secret itself and was' : 'are secrets themselves and were'} left out. Excuse the findings by their fingerprints.`);
        }
        return fit;
    };
    const rules = carried.rules.filter(({ id, pattern }) => kept([pattern], `The rule '${id}'`).length > 0);
    return {
        ...carried,
        rules: rules.map((rule) => ({
            ...rule,
            stopWords: kept(rule.stopWords, `The rule '${rule.id}'`),
            except: kept(rule.except, `The rule '${rule.id}'`),
        })),
        allow: carried.allow
            .map((entry) => ({ entry, values: kept(entry.values, 'An allow list') }))
            .filter(({ entry, values }) => entry.values.length === 0 || values.length > 0)
            .map(({ entry, values }) => ({ ...entry, values })),
        lost: [...carried.lost, ...lost],
    };
}
/** Whether Starkey finds a secret in a text. */
function secretTest() {
    const rules = _secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_15__.SECRET_RULES.filter(({ guessable }) => guessable !== true);
    const detector = (0,_secrets_find_js__WEBPACK_IMPORTED_MODULE_17__/* .createSecretDetector */ .v)({ now: Date.now(), accounts: {} }, { rules, combinations: [] });
    const scanner = (0,_engine_scanner_js__WEBPACK_IMPORTED_MODULE_4__.createScanner)([detector]);
    return (text) => ((0,_engine_scan_text_js__WEBPACK_IMPORTED_MODULE_3__.scanText)('value', text.replaceAll('\\', ''), scanner)?.detections ?? []).length > 0;
}
function inputOf({ rules, allow, off }, tools) {
    return {
        version: 1,
        compatibility: [...tools],
        ...(off.length === 0 ? {} : { rules: Object.fromEntries(off.map((id) => [id, 'off'])) }),
        ...(rules.length === 0
            ? {}
            : {
                'custom-rules': rules
                    .map(_secrets_custom_carry_js__WEBPACK_IMPORTED_MODULE_16__/* .withFittingKeywords */ .M5)
                    .map(({ keywords, stopWords, entropy, except, paths, requires, ...rule }) => ({
                    ...rule,
                    ...(keywords.length === 0 ? {} : { keywords: [...keywords] }),
                    ...(entropy === 0 ? {} : { entropy }),
                    ...(stopWords.length === 0 ? {} : { 'stop-words': [...stopWords] }),
                    ...(except.length === 0 ? {} : { except: [...except] }),
                    ...(paths.length === 0 ? {} : { paths: [...paths] }),
                    ...(requires.length === 0 ? {} : { requires: requires.map(requirementOf) }),
                })),
            }),
        ...(allow.length === 0
            ? {}
            : {
                allow: allow.map(({ paths, values, rules: ids, reason }) => ({
                    ...(paths.length === 0 ? {} : { paths: [...paths] }),
                    ...(values.length === 0 ? {} : { values: [...values] }),
                    ...(ids.length === 0 ? {} : { rules: [...ids] }),
                    reason,
                })),
            }),
    };
}
function requirementOf({ rule, lines }) {
    return { rule, ...(lines === null ? {} : { lines }) };
}
/** What Starkey, with the configuration that was written, finds where the other scanner knew of something. */
async function placesOf({ known }, configuration, cwd, worker) {
    if (known.length === 0)
        return (0,_migrate_matched_places_js__WEBPACK_IMPORTED_MODULE_21__/* .matchPlaces */ .y)([], []);
    const command = (0,_inputs_command_line_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCommandLine */ .D)(['scan', '--config', configuration, '--no-policies']);
    if (command.command !== 'scan')
        throw new RangeError('A scan was asked for.');
    const { report } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_13__/* .run */ .e)({ ...command, inlineAllow: 'honour' }, (0,_world_js__WEBPACK_IMPORTED_MODULE_18__/* .createWorld */ .b)(cwd, worker));
    return (0,_migrate_matched_places_js__WEBPACK_IMPORTED_MODULE_21__/* .matchPlaces */ .y)(known, report.findings);
}
function summaryOf(target, files, { rules, allow, off, lost }, { ignore, unmatched }) {
    const counts = [
        (0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_22__/* .counted */ .hS)(rules.length, 'rule'),
        `${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_22__/* .counted */ .hS)(off.length, 'rule')} off`,
        (0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_22__/* .counted */ .hS)(allow.reduce((sum, { paths }) => sum + paths.length, 0), 'allowed path'),
        (0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_22__/* .counted */ .hS)(allow.reduce((sum, { values }) => sum + values.length, 0), 'allowed value'),
        (0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_22__/* .counted */ .hS)(ignore.length, 'ignored finding'),
    ];
    const silent = unmatched === 0
        ? []
        : [
            `${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_22__/* .counted */ .hS)(unmatched, 'known finding')} ${unmatched === 1 ? 'needs' : 'need'} no entry: Starkey finds nothing there.`,
        ];
    return [
        `Wrote ${target} from ${files.join(', ')}: ${counts.join(', ')}.`,
        ...silent,
        ...(lost.length === 0 ? [] : ['Not carried over:', ...lost.map((each) => `  - ${each}`)]),
        'Look it over, then run `starkey scan`.',
    ];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 49258:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ descriptionsWith),
/* harmony export */   DESCRIPTIONS: () => (/* binding */ DESCRIPTIONS)
/* harmony export */ });
/* harmony import */ var _policies_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18375);
/* harmony import */ var _practices_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21310);
/* harmony import */ var _secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1043);
/* harmony import */ var _secrets_custom_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(655);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_2__]);
_secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/** Every rule and check. */
const DESCRIPTIONS = [
    ..._secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.SECRET_DESCRIPTIONS,
    ..._policies_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.POLICY_DESCRIPTIONS,
    ..._practices_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.PRACTICE_DESCRIPTIONS,
];
/** Every rule and check, those of the configuration among them. */
function descriptionsWith(customRules) {
    return customRules.length === 0 ? DESCRIPTIONS : [...DESCRIPTIONS, ...(0,_secrets_custom_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .customSecretRules */ .N)(customRules)];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 88695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ matchPlaces)
/* harmony export */ });
/** The findings at places that another scanner knew of, by path and line. */
function matchPlaces(known, findings) {
    const reasons = new Map();
    let unmatched = 0;
    for (const { path, line, rule, file } of known) {
        const there = findings.filter((finding) => {
            const isThere = line === null || (finding.startLine <= line && line <= finding.endLine);
            return finding.path === path && isThere;
        });
        if (there.length === 0)
            unmatched++;
        for (const { fingerprint, suppressed } of there) {
            if (suppressed !== null || reasons.has(fingerprint))
                continue;
            reasons.set(fingerprint, `In ${file} as ${rule.replace(/\s+/g, ' ')}.`);
        }
    }
    return { ignore: [...reasons].map(([fingerprint, reason]) => ({ fingerprint, reason })), unmatched };
}


/***/ }),

/***/ 49774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ globOf)
/* harmony export */ });
/** Ways to write "anything" around a path. */
const ANYTHING = /^(?:\^?(?:\.\*\??|\(\.\*\??\)|\(\?:\.\*\)))/;
const SEGMENT_START = /^(?:\(\?:\^\|\/\)|\(\^\|\/\)|\(\?:\/\|\^\)|\(\/\|\^\))/;
const SEGMENT_END = /(?:\((?:\?:)?(?:\/\|\$|\$\|\/)\)|\((?:\?:)?\/\.[*+]\??\)\?\$)$/;
/** Characters of a path that mean themselves in a pattern and in a glob. */
const PLAIN = /^[\w@ ~,=-]$/;
/**
 * The glob that matches the same paths as a simple pattern: a literal, perhaps with `.*` or `[^/]*` in it and one
 * list of alternatives, tied to the start or the end or to whole names. A pattern matches anywhere in a path.
 *
 * @returns `null` where no glob says the same.
 */
function globOf(pattern) {
    let rest = pattern.replace(/^\(\?i\)/, '');
    let isTied = false;
    if (SEGMENT_START.test(rest)) {
        rest = rest.replace(SEGMENT_START, '');
        return withStart('**/', rest);
    }
    if (ANYTHING.test(rest))
        rest = rest.replace(ANYTHING, '');
    else if (rest.startsWith('^')) {
        rest = rest.slice(1);
        isTied = true;
    }
    if (isTied)
        return withStart('', rest);
    if (rest.startsWith('/'))
        return withStart('*/**/', rest.slice(1));
    return withStart('**/*', rest);
}
function withStart(start, rest) {
    let body = rest;
    let end = '*{,/**}';
    if (SEGMENT_END.test(body)) {
        body = body.replace(SEGMENT_END, '');
        end = '{,/**}';
    }
    else if (body.endsWith('$') && !body.endsWith('\\$')) {
        body = body.slice(0, -1);
        end = '';
    }
    else if (/(?:\/\.\*|\/)$/.test(body)) {
        body = body.replace(/\/(?:\.\*)?$/, '');
        end = '/**';
    }
    else if (/\.\*$/.test(body)) {
        body = body.replace(/\.\*$/, '');
    }
    const middle = literalGlob(body);
    if (middle === null || middle === '')
        return null;
    return start + middle + end;
}
/** A body of literals, `.*`, `[^/]*`, alternatives of literals, and what of these may be left out. */
function literalGlob(body) {
    let glob = '';
    let at = 0;
    while (at < body.length) {
        const part = partOf(body.slice(at));
        if (part === null)
            return null;
        const isOptional = body.charAt(at + part.length) === '?';
        at += part.length + Number(isOptional);
        if (/^[*+?{]/.test(body.slice(at)))
            return null;
        if (isOptional && /[{}]/.test(part.glob))
            return null;
        glob += isOptional ? `{,${part.glob}}` : part.glob;
    }
    return glob;
}
/** The glob of what a body begins with, and its length in the body. */
function partOf(rest) {
    const group = /^\((?:\?:)?([^()]{1,400})\)/.exec(rest);
    if (group !== null) {
        const parts = (group[1] ?? '').split('|').map(literalGlob);
        if (parts.includes(null))
            return null;
        return { glob: parts.length === 1 ? (parts[0] ?? '') : `{${parts.join(',')}}`, length: group[0].length };
    }
    const wild = /^(?:(\[\^\/\])|\.)[*+]\??/.exec(rest);
    // `.*` goes over folders, and `*` does not.
    if (wild !== null)
        return { glob: wild[1] === undefined ? '*{,/**/*}' : '*', length: wild[0].length };
    const escaped = /^\\([.\-/@_+])/.exec(rest);
    if (escaped !== null)
        return { glob: escaped[1] ?? '', length: 2 };
    const character = rest.charAt(0);
    // An unescaped dot means any character, and is nearly always meant for a dot.
    return PLAIN.test(character) || /[/.]/.test(character) ? { glob: character, length: 1 } : null;
}


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

/***/ 23543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ withFittingKeywords),
/* harmony export */   Xz: () => (/* binding */ exceptionProblem),
/* harmony export */   ZS: () => (/* binding */ readPattern)
/* harmony export */ });
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68300);
/* harmony import */ var _pattern_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68976);
/* harmony import */ var _pattern_translation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70788);



const NOWHERE = { line: 1, column: 1 };
function ruleOf(pattern, keywords) {
    return {
        id: '',
        title: '',
        severity: 'medium',
        remediation: [],
        references: [],
        pattern,
        keywords,
        entropy: 0,
        minLength: 0,
        stopWords: [],
        except: [],
        paths: [],
        requires: [],
        examples: [],
        counterExamples: [],
        at: NOWHERE,
        patternAt: NOWHERE,
        keywordsAt: NOWHERE,
        exceptAt: NOWHERE,
        requiresAt: NOWHERE,
    };
}
/**
 * A pattern of another scanner's as a custom rule may have it, or why it may not.
 *
 * @param secretGroup Number of the group that holds the secret.
 */
function readPattern(pattern, secretGroup) {
    try {
        const text = secretGroup === 1 ? pattern : (0,_pattern_translation_js__WEBPACK_IMPORTED_MODULE_1__/* .translated */ .v)(pattern, secretGroup);
        const [problem] = (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__.compileRules)([ruleOf(text, [])], null).problems;
        if (problem === undefined)
            return { pattern: text };
        return { problem: problem.message.replace(/^The pattern of '' /, '').replace(/\.$/, '') };
    }
    catch (error) {
        if (error instanceof _pattern_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .PatternProblem */ .K)
            return { problem: error.message };
        throw error;
    }
}
/** Why a pattern cannot be an exception of a custom rule; `null` where it can. */
function exceptionProblem(pattern) {
    const [problem] = (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__.compileRules)([{ ...ruleOf('keyword', ['keyword']), except: [pattern] }], null).problems;
    return problem === undefined
        ? null
        : problem.message.replace(/^The exception .{0,200} of '' /, '').replace(/\.$/, '');
}
/** The rule without its keywords where a match need not hold any of them: they are taken from the pattern then. */
function withFittingKeywords(rule) {
    const fit = (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__.compileRules)([ruleOf(rule.pattern, rule.keywords)], null).problems.length === 0;
    return fit ? rule : { ...rule, keywords: [] };
}


/***/ })

};
