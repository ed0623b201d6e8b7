/** Entries of a page: GitHub gives no more. Source: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const PAGE_SIZE = 100;
