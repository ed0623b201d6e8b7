export const id = 1043;
export const ids = [1043];
export const modules = {

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

/***/ })

};
