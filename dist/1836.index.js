export const id = 1836;
export const ids = [1836];
export const modules = {

/***/ 81836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanText: () => (/* binding */ scanText)
/* harmony export */ });
/**
 * Scans a text that is in memory already, in the prefilter's room.
 *
 * @param path By which it is judged.
 * @returns `null` where it is taken for binary.
 */
function scanText(path, text, scanner) {
    const bytes = Buffer.from(text);
    const room = scanner.prefilter.room(bytes.length);
    room.set(bytes);
    return scanner.scan(path, room.subarray(0, bytes.length));
}


/***/ })

};
