/**
 * Findings of one kind that are listed of a file. Nobody reads so many; a file made of secrets, on purpose or not,
 * would take time and memory for what is already said. The scan is not whole then, and says so.
 */
export const MAX_FINDINGS_A_FILE = 5000;
