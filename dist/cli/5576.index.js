export const id = 5576;
export const ids = [5576,1043,9258];
export const modules = {

/***/ 95576:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printRule: () => (/* binding */ printRule),
/* harmony export */   printRules: () => (/* binding */ printRules)
/* harmony export */ });
/* harmony import */ var _detection_rule_descriptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49258);
/* harmony import */ var _inputs_wording_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52256);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50376);
/* harmony import */ var _output_print_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29027);
/* harmony import */ var _report_rule_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28098);
/* harmony import */ var _report_rule_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71353);
/* harmony import */ var _report_rule_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24217);
/* harmony import */ var _scope_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49715);
/* harmony import */ var _secrets_custom_rules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(655);
/* harmony import */ var _secrets_document_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18241);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82640);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_detection_rule_descriptions_js__WEBPACK_IMPORTED_MODULE_0__]);
_detection_rule_descriptions_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];












/** Names that are offered in place of one that there is not. */
const MAX_OFFERED = 5;
/**
 * `starkey rules`: lists every rule and check, those of the configuration among them.
 *
 * @param config Relative to the current folder; `null` for the usual file.
 */
async function printRules(format, config) {
    (0,_output_print_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .y)(LISTS[format]((0,_detection_rule_descriptions_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionsWith */ .C)(await customRules(config))));
    return 0;
}
const LISTS = { text: _report_rule_list_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleListText */ .qg, json: _report_rule_list_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleListJson */ .T9, markdown: _report_rule_list_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleListMarkdown */ .yx };
/**
 * `starkey rules RULE`: prints the page of a rule.
 *
 * @param config Relative to the current folder; `null` for the usual file.
 * @throws ConfigurationError where there is no such rule.
 */
async function printRule(id, format, config) {
    const { RULE_DOCUMENTS } = await __webpack_require__.e(/* import() */ 5167).then(__webpack_require__.bind(__webpack_require__, 5167));
    const own = (0,_secrets_custom_rules_js__WEBPACK_IMPORTED_MODULE_8__/* .customSecretRules */ .N)(await customRules(config)).map(_secrets_document_js__WEBPACK_IMPORTED_MODULE_9__/* .secretDocument */ .c);
    const rules = [...RULE_DOCUMENTS, ...own];
    const rule = rules.find((each) => each.id === id);
    if (rule === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j([noSuchRule(id, rules)]);
    (0,_output_print_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .y)(PAGES[format](rule));
    return 0;
}
const PAGES = {
    text: _report_rule_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleText */ .Y,
    json: _report_rule_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleJson */ .l,
    markdown: (rule) => `${(0,_report_rule_page_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleMarkdown */ .ki)(rule, 1)}\n`,
};
function noSuchRule(id, rules) {
    const ids = rules.map((rule) => rule.id);
    const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_10__/* .nearestFew */ .r)(id, ids, MAX_OFFERED).map((name) => `'${name}'`);
    const offer = near.length === 0 ? '`starkey rules` lists them.' : `Did you mean ${(0,_inputs_wording_js__WEBPACK_IMPORTED_MODULE_11__/* .alternatives */ .Vo)(near)}?`;
    return `There is no rule ${(0,_inputs_wording_js__WEBPACK_IMPORTED_MODULE_11__/* .shown */ .SP)(id)}. ${offer}`;
}
/** The configuration's own rules. */
async function customRules(config) {
    const cwd = process.cwd();
    if (config !== null) {
        const place = { kind: 'file', file: config };
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .compileCustomRules */ .sf)(await (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .readConfiguration */ .TD)(place, (0,_scope_root_js__WEBPACK_IMPORTED_MODULE_5__/* .findRoot */ .w)('.', cwd), cwd));
    }
    try {
        return await (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .compileCustomRules */ .sf)(await (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .readConfiguration */ .TD)({ kind: 'default' }, (0,_scope_root_js__WEBPACK_IMPORTED_MODULE_5__/* .findRoot */ .w)('.', cwd), cwd));
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j))
            throw error;
        // Whoever mends a configuration needs this list.
        for (const problem of error.problems)
            process.stderr.write(`starkey: ${problem}\n`);
        process.stderr.write('starkey: The rules of the configuration are left out, since it has mistakes.\n');
        return [];
    }
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

/***/ 28098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ ruleListJson),
/* harmony export */   qg: () => (/* binding */ ruleListText),
/* harmony export */   yx: () => (/* binding */ ruleListMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86084);

/** `starkey rules --format json`: `{"rules": [{id, kind, severity, title, keywords, references}]}`. */
function ruleListJson(rules) {
    const listed = rules.map(({ id, kind, severity, title, keywords, references, offByDefault = false }) => {
        return { id, kind, severity, offByDefault, title, keywords, references };
    });
    return `${JSON.stringify({ rules: listed }, null, 2)}\n`;
}
/** A line a rule: id, severity, title. */
function ruleListText(rules) {
    const width = Math.max(0, ...rules.map(({ id }) => id.length));
    const lines = rules.map(({ id, severity, title, offByDefault }) => {
        const level = offByDefault ? `${severity}, off` : severity;
        return `${id.padEnd(width)}  ${level.padEnd(8)}  ${title}`;
    });
    return `${lines.join('\n')}\n`;
}
/** A table of them. */
function ruleListMarkdown(rules) {
    const rows = rules.map(({ id, kind, severity, title, offByDefault }) => {
        const level = offByDefault ? `${severity}, off` : severity;
        return `| ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(id)} | ${kind} | ${level} | ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(title)} |`;
    });
    return `${['| rule | kind | severity | finds |', '| --- | --- | --- | --- |', ...rows].join('\n')}\n`;
}


/***/ }),

/***/ 71353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   Or: () => (/* binding */ ruleSentence),
/* harmony export */   YC: () => (/* binding */ formSentence),
/* harmony export */   ki: () => (/* binding */ ruleMarkdown),
/* harmony export */   ve: () => (/* binding */ allowSentence)
/* harmony export */ });
/* unused harmony exports rulePageFile, rulePageLink, ALLOW */
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86084);

/** Keywords that a page names. */
const MAX_KEYWORDS = 12;
/** Characters; longer patterns tell a reader nothing. */
const MAX_PATTERN = 1_200;
/** What the members of a statement stand in. */
const IN_STATEMENT = 'In a statement whose effect is `Allow`:';
/** Where the page of a rule stands below `docs`: one of a check or practice alone, one of all secrets of a letter. */
function rulePageFile({ id, kind }) {
    if (kind !== 'secret')
        return `rules/${id}.md`;
    return id.startsWith('aws-') ? 'rules/aws.md' : `rules/secrets-${id.charAt(0)}.md`;
}
/** The same with the place in the page. */
function rulePageLink(rule) {
    return rule.kind === 'secret' ? `${rulePageFile(rule)}#${rule.id}` : rulePageFile(rule);
}
/**
 * All that is known of a rule, as Markdown.
 *
 * @param level Of its heading: 1 for a page of its own, 2 for a section of one that says how to allow findings.
 */
function ruleMarkdown(rule, level) {
    const { id, why, remediation, references } = rule;
    const heading = (text) => (level === 1 ? `## ${text}` : `**${text}**`);
    const parts = [
        `${'#'.repeat(level)} ${id}`,
        ruleSentence(rule),
        exampleMarkdown(rule),
        patternMarkdown(rule),
        rule.formFrom === undefined ? '' : formSentence(rule.formFrom),
        `${heading('Why it matters')}\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(asSentence(why))}`,
        `${heading('What to do')}\n\n${remediation.map((step, index) => `${index + 1}. ${linked(step)}`).join('\n')}`,
        level === 1 ? `${heading('To allow one')}\n\n${allowSentence('RULE')}` : '',
        references.length === 0
            ? ''
            : `${heading('See also')}\n\n${references.map((page) => `- <${page}>`).join('\n')}`,
    ];
    return parts.filter(Boolean).join('\n\n');
}
/** What it finds and how bad that is: `GitHub token. Severity: high.` */
function ruleSentence({ title, severity, offByDefault }) {
    const off = offByDefault === true ? ' Off unless the configuration gives it a severity.' : '';
    return `${asSentence(title)} Severity: ${severity}.${off}`;
}
/** How well founded the form of a secret is. */
function formSentence(source) {
    return FORM_SENTENCES[source];
}
const FORM_SENTENCES = {
    documentation: 'Its provider or a standard states this form, in documentation, an SDK or source.',
    examples: 'Tokens that its provider publishes as examples have this form.',
    leaks: 'Tokens that people left in public repositories have this form; its provider does not state it.',
    scanners: 'This form is known from the catalogues of other scanners alone.',
};
/** Apart from the marks of comments, so that no sentence about them is one where this project scans itself. */
const ALLOW = 'starkey:allow';
/** How to allow one finding of a rule. */
function allowSentence(id) {
    return `Write \`# ${ALLOW} ${id} -- reason\` on its line, or put its fingerprint into the configuration.`;
}
function exampleMarkdown({ kind, example, shownAs }) {
    if (example !== undefined) {
        const isStatement = kind === 'policy' && example.startsWith('"');
        const block = `\`\`\`${isStatement ? 'json' : 'text'}\n${example}\n\`\`\``;
        return isStatement ? `${IN_STATEMENT}\n\n${block}` : block;
    }
    return shownAs.length === 0 ? '' : `Reports show it as ${shownAs.map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS).join(', ')}.`;
}
function patternMarkdown(rule) {
    const { pattern, keywords, files } = rule;
    if (pattern === null)
        return '';
    const named = keywords.slice(0, MAX_KEYWORDS).map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS).join(', ');
    const more = keywords.length > MAX_KEYWORDS ? ` and ${keywords.length - MAX_KEYWORDS} more` : '';
    const form = pattern.length > MAX_PATTERN ? '' : `\n\n\`\`\`text\n${pattern}\n\`\`\``;
    return files === undefined
        ? `Looked for where one of these stands: ${named}${more}.${form}`
        : `Looked for at the beginning of files of these names: ${files.map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS).join(', ')}.${form}`;
}
/** Our own rules may link to the pages that they name. */
function linked(step) {
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(step).replace(/`(https:\/\/[^`]+)`/g, '<$1>');
}
/** With a capital first and a full stop last. */
function asSentence(text) {
    const sentence = text.charAt(0).toUpperCase() + text.slice(1);
    return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}


/***/ }),

/***/ 24217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleText),
/* harmony export */   l: () => (/* binding */ ruleJson)
/* harmony export */ });
/* harmony import */ var _rule_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71353);
/* harmony import */ var _text_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86400);


/** All that is known of a rule, for people at a terminal. */
function ruleText(rule) {
    const { id, why, remediation, references, example, shownAs, formFrom } = rule;
    const blocks = [
        [id, ...(0,_text_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_rule_page_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleSentence */ .Or)(rule))],
        example === undefined ? [] : ['For example', ...example.split('\n').map((line) => `  ${line}`)],
        shownAs.length === 0 ? [] : ['Shown in reports as', ...shownAs.map((text) => `  ${text}`)],
        formFrom === undefined ? [] : ['How well its form is known', ...(0,_text_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_rule_page_js__WEBPACK_IMPORTED_MODULE_0__/* .formSentence */ .YC)(formFrom))],
        ['Why it matters', ...(0,_text_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_rule_page_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)(why))],
        ['What to do', ...(0,_text_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .stepLines */ .mR)(remediation)],
        ['To allow one', ...(0,_text_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_rule_page_js__WEBPACK_IMPORTED_MODULE_0__/* .allowSentence */ .ve)(id))],
        references.length === 0 ? [] : ['See also', ...references.map((page) => `  ${page}`)],
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
/** A rule for programs. */
function ruleJson(rule) {
    const { id, kind, severity, offByDefault = false, title, why, example = null, formFrom = null } = rule;
    const { shownAs, keywords, files, pattern, remediation, references } = rule;
    const facts = {
        id,
        kind,
        severity,
        offByDefault,
        title,
        why,
        example,
        shownAs,
        keywords,
        ...(files === undefined ? {} : { files }),
        pattern,
        formFrom,
    };
    return `${JSON.stringify({ ...facts, remediation, references }, null, 2)}\n`;
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

/***/ 18241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ secretDocument)
/* harmony export */ });
/** Prefixes that a page names. */
const MAX_SHOWN = 6;
/** What the page of a rule says of it, by nothing but the rule itself. */
function secretDocument(rule) {
    return { ...rule, shownAs: shownAs(rule).slice(0, MAX_SHOWN), pattern: rule.pattern.source };
}
/** Of a token that starts with a keyword, the keyword is all that it takes to ask for what may be shown. */
function shownAs({ keywords, identifier, shownPrefix }) {
    const starts = keywords.map((keyword) => identifier ? keyword.slice(0, 4).toUpperCase() : (shownPrefix?.(keyword) ?? ''));
    return [...new Set(starts)].filter(Boolean).map((start) => `${start}…`);
}


/***/ })

};
