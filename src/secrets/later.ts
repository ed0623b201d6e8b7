import type { SecretCatalogue } from './core.js';
import { FURTHER_KEYWORDS } from './further-keywords.js';
import type { KeywordTable } from './keyword-table.js';

/**
 * Rules that are loaded only where one of their keywords is met and something like their token beside it, since starting hundreds of them takes longer than
 * most scans of a change.
 */
export interface LaterCatalogue {
  readonly keywords: KeywordTable;
  load(): Promise<SecretCatalogue>;
}

/** All rules but the core's. */
export const LATER_CATALOGUE: LaterCatalogue = {
  keywords: FURTHER_KEYWORDS,
  async load() {
    const { FURTHER_CATALOGUE } = await import('./catalogue.js');
    return FURTHER_CATALOGUE;
  },
};
