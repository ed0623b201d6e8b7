export const id = 573;
export const ids = [573,433];
export const modules = {

/***/ 8573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printRules: () => (/* binding */ printRules)
});

// EXTERNAL MODULE: ./build/descriptions.js
var descriptions = __webpack_require__(2433);
// EXTERNAL MODULE: ./build/print.js
var print = __webpack_require__(7423);
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

;// CONCATENATED MODULE: ./build/commands/rules.js



/** `starkey rules`: lists every rule and check. */
function printRules(format) {
    (0,print/* print */.y)(format === 'json' ? ruleListJson(descriptions.DESCRIPTIONS) : ruleListText(descriptions.DESCRIPTIONS));
    return 0;
}


/***/ }),

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DESCRIPTIONS: () => (/* binding */ DESCRIPTIONS),
/* harmony export */   descriptionsWith: () => (/* binding */ descriptionsWith)
/* harmony export */ });
/* harmony import */ var _policies_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6522);
/* harmony import */ var _practices_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);
/* harmony import */ var _secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7708);
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
