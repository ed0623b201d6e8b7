/**
 * Annotations of each level that GitHub keeps of one step; the rest is dropped in silence. Source: "Usage
 * limits" of annotations, https://github.com/orgs/community/discussions/26680.
 */
export const ANNOTATIONS_A_STEP = { error: 10, warning: 10, notice: 10 } as const;

/**
 * A job summary over this many bytes is dropped whole. Source: "Step isolation and limits",
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const JOB_SUMMARY_BYTES = 1024 * 1024;

/**
 * Code scanning refuses a SARIF file with more results a run than this. Source: "SARIF results exceed one or
 * more limits", https://docs.github.com/code-security/code-scanning/troubleshooting-sarif-uploads
 */
export const SARIF_RESULTS_A_RUN = 25_000;

/** Of those, code scanning keeps this many. The same source. */
export const SARIF_RESULTS_KEPT = 5_000;

/** GitHub refuses a longer comment: "Body is too long (maximum is 65536 characters)". */
export const COMMENT_CHARACTERS = 65_536;

/** GitHub refuses a longer title: "Title is too long (maximum is 256 characters)". */
export const ISSUE_TITLE_CHARACTERS = 256;

/** Of `output.summary` of a check run. Source: https://docs.github.com/rest/checks/runs */
export const CHECK_SUMMARY_CHARACTERS = 65_535;

/** Annotations that one request to make or to update a check run may bring; updates add theirs. The same source. */
export const CHECK_ANNOTATIONS_A_REQUEST = 50;

/** Characters of the title of an annotation of a check run. The same source. */
export const CHECK_ANNOTATION_TITLE = 255;

/** Code scanning refuses more, gzipped. Source: as for the results. */
export const SARIF_GZIPPED_BYTES = 10 * 1024 * 1024;
