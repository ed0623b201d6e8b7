// Written by scripts/write-keywords.mjs: run `npm run build` after changing a rule.
import type { KeywordTable } from './keyword-table.js';

/** Of the rules that are loaded only where one of their keywords is met. */
export const FURTHER_KEYWORDS: KeywordTable = JSON.parse('{"besides":[],"keywords":{}}');
