export const id = 3662;
export const ids = [3662];
export const modules = {

/***/ 93662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describedRules: () => (/* binding */ describedRules),
/* harmony export */   knownRules: () => (/* binding */ knownRules)
/* harmony export */ });
/* harmony import */ var _secrets_core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79483);
/* harmony import */ var _secrets_custom_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(655);
/* harmony import */ var _secrets_joined_catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64777);
/* harmony import */ var _secrets_later_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90723);
/* harmony import */ var _rule_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35725);





/** Every rule and check, those of the configuration among them. */
function knownRules(customRules) {
    return customRules.length === 0 ? _rule_names_js__WEBPACK_IMPORTED_MODULE_2__.RULE_NAMES : [..._rule_names_js__WEBPACK_IMPORTED_MODULE_2__.RULE_NAMES, ...(0,_secrets_custom_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .customSecretRules */ .N)(customRules)];
}
/** What the rules with these ids say of themselves, in the order of all: no more of them is loaded than these. */
async function describedRules(ids, customRules) {
    const found = _rule_names_js__WEBPACK_IMPORTED_MODULE_2__.RULE_NAMES.filter(({ id }) => ids.has(id));
    const kinds = new Set(found.map(({ kind }) => kind));
    const groups = new Set(found.flatMap(({ group }) => group ?? []));
    const described = [...(await Promise.all([...kinds].map((kind) => ofKind(kind, groups))))].flat();
    const known = new Map(described.map((rule) => [rule.id, rule]));
    return [
        ...found.flatMap(({ id }) => known.get(id) ?? []),
        ...(0,_secrets_custom_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .customSecretRules */ .N)(customRules).filter(({ id }) => ids.has(id)),
    ];
}
async function ofKind(kind, groups) {
    switch (kind) {
        case 'secret': {
            const loaded = await Promise.all([...groups].map(_secrets_later_js__WEBPACK_IMPORTED_MODULE_1__/* .LATER_CATALOGUE */ .T.load));
            const further = (0,_secrets_joined_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .joinedCatalogue */ .v)(new Map(loaded.flatMap((parts) => [...parts])));
            return [_secrets_core_js__WEBPACK_IMPORTED_MODULE_0__/* .CORE_CATALOGUE */ .G, further].flatMap(({ rules, combinations }) => [...rules, ...combinations]);
        }
        case 'policy':
            return (await __webpack_require__.e(/* import() */ 8375).then(__webpack_require__.bind(__webpack_require__, 18375))).POLICY_DESCRIPTIONS;
        case 'practice':
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21310))).PRACTICE_DESCRIPTIONS;
    }
}


/***/ })

};
