export const id = 35;
export const ids = [35];
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
            const { planSweep } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(684)]).then(__webpack_require__.bind(__webpack_require__, 76684));
            return planSweep(command);
        }
        case 'scan': {
            const { scanSweep } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(320)]).then(__webpack_require__.bind(__webpack_require__, 99320));
            return scanSweep(command, program);
        }
        case 'merge': {
            const { mergeReports } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(93), __webpack_require__.e(469)]).then(__webpack_require__.bind(__webpack_require__, 56469));
            return mergeReports(command);
        }
    }
}


/***/ })

};
