export const id = 674;
export const ids = [674,433];
export const modules = {

/***/ 76674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printRule: () => (/* binding */ printRule),
  printRules: () => (/* binding */ printRules)
});

// EXTERNAL MODULE: ./build/descriptions.js
var descriptions = __webpack_require__(32433);
// EXTERNAL MODULE: ./build/inputs/wording.js
var wording = __webpack_require__(52256);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/print.js
var print = __webpack_require__(47423);
// EXTERNAL MODULE: ./build/report/markdown-text.js
var markdown_text = __webpack_require__(86084);
;// CONCATENATED MODULE: ./build/report/rule-list.js

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
        return `| ${(0,markdown_text/* codeSpan */.SS)(id)} | ${kind} | ${level} | ${(0,markdown_text/* prose */.CS)(title)} |`;
    });
    return `${['| rule | kind | severity | finds |', '| --- | --- | --- | --- |', ...rows].join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/report/rule-page.js

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
        `${heading('Why it matters')}\n\n${(0,markdown_text/* prose */.CS)(asSentence(why))}`,
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
    return shownAs.length === 0 ? '' : `Reports show it as ${shownAs.map(markdown_text/* codeSpan */.SS).join(', ')}.`;
}
function patternMarkdown(rule) {
    const { pattern, keywords } = rule;
    if (pattern === null)
        return '';
    const named = keywords.slice(0, MAX_KEYWORDS).map(markdown_text/* codeSpan */.SS).join(', ');
    const more = keywords.length > MAX_KEYWORDS ? ` and ${keywords.length - MAX_KEYWORDS} more` : '';
    const form = pattern.length > MAX_PATTERN ? '' : `\n\n\`\`\`text\n${pattern}\n\`\`\``;
    return `Looked for where one of these stands: ${named}${more}.${form}`;
}
/** Our own rules may link to the pages that they name. */
function linked(step) {
    return (0,markdown_text/* prose */.CS)(step).replace(/`(https:\/\/[^`]+)`/g, '<$1>');
}
/** With a capital first and a full stop last. */
function asSentence(text) {
    const sentence = text.charAt(0).toUpperCase() + text.slice(1);
    return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

// EXTERNAL MODULE: ./build/report/text-finding.js
var text_finding = __webpack_require__(86400);
;// CONCATENATED MODULE: ./build/report/rule-text.js


/** All that is known of a rule, for people at a terminal. */
function ruleText(rule) {
    const { id, why, remediation, references, example, shownAs } = rule;
    const blocks = [
        [id, ...(0,text_finding/* sentence */.em)(ruleSentence(rule))],
        example === undefined ? [] : ['For example', ...example.split('\n').map((line) => `  ${line}`)],
        shownAs.length === 0 ? [] : ['Shown in reports as', ...shownAs.map((text) => `  ${text}`)],
        ['Why it matters', ...(0,text_finding/* sentence */.em)(asSentence(why))],
        ['What to do', ...(0,text_finding/* stepLines */.mR)(remediation)],
        ['To allow one', ...(0,text_finding/* sentence */.em)(allowSentence(id))],
        references.length === 0 ? [] : ['See also', ...references.map((page) => `  ${page}`)],
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
/** A rule for programs. */
function ruleJson(rule) {
    const { id, kind, severity, offByDefault = false, title, why, example = null } = rule;
    const { shownAs, keywords, pattern, remediation, references } = rule;
    const facts = { id, kind, severity, offByDefault, title, why, example, shownAs, keywords, pattern };
    return `${JSON.stringify({ ...facts, remediation, references }, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/commands/rules.js








/** Names that are offered in place of one that there is not. */
const MAX_OFFERED = 5;
/** `starkey rules`: lists every rule and check. */
function printRules(format) {
    (0,print/* print */.y)(LISTS[format](descriptions.DESCRIPTIONS));
    return 0;
}
const LISTS = { text: ruleListText, json: ruleListJson, markdown: ruleListMarkdown };
/**
 * `starkey rules RULE`: prints the page of a rule.
 *
 * @throws ConfigurationError where there is no such rule.
 */
async function printRule(id, format) {
    const { RULE_DOCUMENTS } = await __webpack_require__.e(/* import() */ 169).then(__webpack_require__.bind(__webpack_require__, 65169));
    const rule = RULE_DOCUMENTS.find((each) => each.id === id);
    if (rule === undefined)
        throw new errors/* ConfigurationError */.j([noSuchRule(id)]);
    (0,print/* print */.y)(PAGES[format](rule));
    return 0;
}
const PAGES = {
    text: ruleText,
    json: ruleJson,
    markdown: (rule) => `${ruleMarkdown(rule, 1)}\n`,
};
function noSuchRule(id) {
    const ids = descriptions.DESCRIPTIONS.map((rule) => rule.id);
    const near = (0,nearest/* nearestFew */.r)(id, ids, MAX_OFFERED).map((name) => `'${name}'`);
    const offer = near.length === 0 ? '`starkey rules` lists them.' : `Did you mean ${(0,wording/* alternatives */.Vo)(near)}?`;
    return `There is no rule ${(0,wording/* shown */.SP)(id)}. ${offer}`;
}


/***/ }),

/***/ 32433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DESCRIPTIONS: () => (/* binding */ DESCRIPTIONS),
/* harmony export */   descriptionsWith: () => (/* binding */ descriptionsWith)
/* harmony export */ });
/* harmony import */ var _policies_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4932);
/* harmony import */ var _practices_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24690);
/* harmony import */ var _secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67042);
/* harmony import */ var _secrets_custom_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(655);




/** Every rule and check. */
const DESCRIPTIONS = [
    ..._secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .SECRET_DESCRIPTIONS */ .JM,
    ..._policies_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_DESCRIPTIONS */ .fs,
    ..._practices_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .PRACTICE_DESCRIPTIONS */ .w,
];
/** Every rule and check, those of the configuration among them. */
function descriptionsWith(customRules) {
    return customRules.length === 0 ? DESCRIPTIONS : [...DESCRIPTIONS, ...(0,_secrets_custom_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .customSecretRules */ .N)(customRules)];
}


/***/ })

};
