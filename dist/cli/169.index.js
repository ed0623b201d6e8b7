export const id = 169;
export const ids = [169];
export const modules = {

/***/ 65169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULE_DOCUMENTS: () => (/* binding */ RULE_DOCUMENTS)
});

// EXTERNAL MODULE: ./build/policies/catalogue.js + 19 modules
var catalogue = __webpack_require__(4932);
// EXTERNAL MODULE: ./build/practices/catalogue.js + 3 modules
var practices_catalogue = __webpack_require__(24690);
// EXTERNAL MODULE: ./build/secrets/catalogue.js + 697 modules
var secrets_catalogue = __webpack_require__(67042);
;// CONCATENATED MODULE: ./build/secrets/document.js
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

;// CONCATENATED MODULE: ./build/rule-documents.js




/** What the pages of all rules say, in the order of `descriptions.ts`. */
const RULE_DOCUMENTS = [
    ...secrets_catalogue/* CATALOGUE */.yh.rules.map(secretDocument),
    ...[...secrets_catalogue/* CATALOGUE */.yh.combinations, ...catalogue/* POLICY_DESCRIPTIONS */.fs, ...practices_catalogue/* PRACTICE_DESCRIPTIONS */.w].map(plainDocument),
];
function plainDocument(rule) {
    return { ...rule, shownAs: [], pattern: null };
}


/***/ })

};
