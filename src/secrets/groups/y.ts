// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerYandex from '../providers/yandex.js';
import * as providerYelp from '../providers/yelp.js';
import * as providerYnab from '../providers/ynab.js';
import * as providerYousign from '../providers/yousign.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  yandex: providerYandex,
  yelp: providerYelp,
  ynab: providerYnab,
  yousign: providerYousign,
};
