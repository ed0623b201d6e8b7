import { CORE_CATALOGUE, type SecretCatalogue } from './core.js';
import { FURTHER_KEYWORDS } from './further-keywords.js';
import { PROVIDER_GROUPS } from './groups/index.js';
import type { KeywordTable } from './keyword-table.js';

/**
 * Rules that are loaded only where one of their keywords is met and something like their token beside it, since
 * starting hundreds of them takes longer than most scans of a change.
 */
export interface LaterCatalogue {
  readonly keywords: KeywordTable;
  /** The group of which nearly every tree wants something. */
  readonly often: string | null;
  /** What a group holds, by names that give the order in which rules are asked. */
  load(group: string): Promise<ReadonlyMap<string, SecretCatalogue>>;
}

/** All rules but the core's. */
export const LATER_CATALOGUE: LaterCatalogue = {
  keywords: FURTHER_KEYWORDS,
  often: 'often',
  load: loadGroup,
};

const core = new Set(CORE_CATALOGUE.rules);

/** The rules of a group of providers, by the names of their files. */
async function loadGroup(group: string): Promise<ReadonlyMap<string, SecretCatalogue>> {
  const { PROVIDERS = {} } = (await PROVIDER_GROUPS[group]?.()) ?? {};
  return new Map(
    Object.entries(PROVIDERS).map(([name, { RULES, COMBINATIONS = [] }]) => {
      return [name, { rules: RULES.filter((rule) => !core.has(rule)), combinations: COMBINATIONS }];
    }),
  );
}
