export const id = 6039;
export const ids = [6039];
export const modules = {

/***/ 16039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileValues: () => (/* binding */ compileValues)
/* harmony export */ });
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68300);
/* harmony import */ var _pattern_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68976);


/** The entries with their patterns ready to run, and what is wrong with those that cannot. */
function compileValues(entries) {
    const problems = [];
    const compiled = entries.map((entry) => {
        const values = entry.values.flatMap((value, index) => {
            try {
                return [(0,_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .valuePattern */ .c)(value)];
            }
            catch (error) {
                if (!(error instanceof _pattern_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternProblem */ .K))
                    throw error;
                // By number: it may be the secret that it lets pass.
                const message = `Value ${index + 1} of this allow entry ${error.message}.`;
                problems.push({ ...entry.valuesAt, message });
                return [];
            }
        });
        return { ...entry, values };
    });
    return { compiled, problems };
}


/***/ })

};
