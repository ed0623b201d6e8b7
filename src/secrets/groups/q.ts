// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerQase from '../providers/qase.js';
import * as providerQstash from '../providers/qstash.js';
import * as providerQubole from '../providers/qubole.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  qase: providerQase,
  qstash: providerQstash,
  qubole: providerQubole,
};
