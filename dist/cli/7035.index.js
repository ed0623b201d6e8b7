export const id = 7035;
export const ids = [7035];
export const modules = {

/***/ 7035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sweep: () => (/* binding */ sweep)
/* harmony export */ });
/**
 * `starkey sweep`: one of its steps.
 *
 * @param program The bundle of this command line, which a scan starts anew for each repository.
 */
async function sweep(command, program) {
    switch (command.step) {
        case 'plan': {
            const { planSweep } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(6684)]).then(__webpack_require__.bind(__webpack_require__, 76684));
            return planSweep(command);
        }
        case 'scan': {
            const { scanSweep } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(9320)]).then(__webpack_require__.bind(__webpack_require__, 99320));
            return scanSweep(command, program);
        }
        case 'merge': {
            const { mergeReports } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5093), __webpack_require__.e(6469)]).then(__webpack_require__.bind(__webpack_require__, 56469));
            return mergeReports(command);
        }
    }
}


/***/ })

};
