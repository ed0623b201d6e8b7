export const id = 433;
export const ids = [433];
export const modules = {

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DESCRIPTIONS: () => (/* binding */ DESCRIPTIONS),
/* harmony export */   descriptionsWith: () => (/* binding */ descriptionsWith)
/* harmony export */ });
/* harmony import */ var _policies_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4932);
/* harmony import */ var _practices_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4690);
/* harmony import */ var _secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7042);
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
