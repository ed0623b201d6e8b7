export const id = 1599;
export const ids = [1599];
export const modules = {

/***/ 41599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requirementProblems: () => (/* binding */ requirementProblems)
/* harmony export */ });
/**
 * What is wrong with the rules that custom rules require.
 *
 * @param secretRules Ids of the rules that find a secret of their own; rules of the configuration do so, too.
 */
function requirementProblems(rules, secretRules) {
    const known = new Set([...secretRules, ...rules.map(({ id }) => id)]);
    return rules.flatMap(({ id, requires, requiresAt }) => {
        return requires.flatMap(({ rule }) => {
            if (rule === id)
                return [{ ...requiresAt, message: `The rule '${id}' requires itself. Name another.` }];
            if (known.has(rule))
                return [];
            const message = `The rule '${id}' requires '${rule}', which finds no secret by itself. Name a rule for one secret.`;
            return [{ ...requiresAt, message }];
        });
    });
}


/***/ })

};
