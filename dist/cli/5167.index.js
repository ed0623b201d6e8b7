export const id = 5167;
export const ids = [5167];
export const modules = {

/***/ 5167:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RULE_DOCUMENTS: () => (/* binding */ RULE_DOCUMENTS)
/* harmony export */ });
/* harmony import */ var _policies_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18375);
/* harmony import */ var _practices_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21310);
/* harmony import */ var _secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1043);
/* harmony import */ var _secrets_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18241);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_2__]);
_secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/** What the pages of all rules say, in the order of `rule-descriptions.ts`. */
const RULE_DOCUMENTS = [
    ..._secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.CATALOGUE.rules.map(_secrets_document_js__WEBPACK_IMPORTED_MODULE_3__/* .secretDocument */ .c),
    ...[..._secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.CATALOGUE.combinations, ..._policies_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.POLICY_DESCRIPTIONS, ..._practices_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.PRACTICE_DESCRIPTIONS].map(plainDocument),
];
function plainDocument(rule) {
    return { ...rule, shownAs: [], pattern: null };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ })

};
