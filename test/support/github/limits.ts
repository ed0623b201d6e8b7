/** Source of the first four: https://docs.github.com/rest/checks/runs */
export const ANNOTATIONS_A_REQUEST = 50;
export const CHECK_TEXT_CHARACTERS = 65_535;
export const ANNOTATION_TITLE_CHARACTERS = 255;
export const ANNOTATION_MESSAGE_BYTES = 64 * 1024;

/** GitHub answers with "Body is too long (maximum is 65536 characters)". */
export const BODY_CHARACTERS = 65_536;
export const ISSUE_TITLE_CHARACTERS = 256;

/** Source: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const PAGE_SIZE = 30;
export const MAX_PAGE_SIZE = 100;

/** Source: https://docs.github.com/code-security/code-scanning/troubleshooting-sarif-uploads */
export const SARIF_BYTES = 10 * 1024 * 1024;
export const SARIF_RUNS = 20;
export const SARIF_RESULTS_A_RUN = 25_000;

/** A pull request of more files has no diff to hand out. */
export const DIFF_FILES = 300;

/** Requests that make content: more in a minute meet a secondary limit. The page names both. */
export const CONTENT_A_MINUTE = 80;
/** Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export const RATE_LIMIT_OF_JOBS = 1_000;
export const RATE_LIMIT_OF_OTHERS = 5_000;
