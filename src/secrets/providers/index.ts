// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a file here.
import type { Provider } from '../provider.js';
import * as providerBasicAuth from './basic-auth.js';
import * as providerGeneric from './generic.js';
import * as providerGithub from './github.js';
import * as providerPrivateKey from './private-key.js';
import * as providerSlack from './slack.js';
import * as providerStripe from './stripe.js';

/** Every provider file of this folder. */
export const PROVIDERS: readonly Provider[] = [
  providerBasicAuth,
  providerGeneric,
  providerGithub,
  providerPrivateKey,
  providerSlack,
  providerStripe,
];
