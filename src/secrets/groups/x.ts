// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerXai from '../providers/xai.js';
import * as providerXata from '../providers/xata.js';
import * as providerXendit from '../providers/xendit.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  xai: providerXai,
  xata: providerXata,
  xendit: providerXendit,
};
