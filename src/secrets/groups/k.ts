// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerKagi from '../providers/kagi.js';
import * as providerKerberos from '../providers/kerberos.js';
import * as providerKeyMaterial from '../providers/key-material.js';
import * as providerKeystore from '../providers/keystore.js';
import * as providerKingsoft from '../providers/kingsoft.js';
import * as providerKlaviyo from '../providers/klaviyo.js';
import * as providerKlipfolio from '../providers/klipfolio.js';
import * as providerKnapsackPro from '../providers/knapsack-pro.js';
import * as providerKontent from '../providers/kontent.js';
import * as providerKoyeb from '../providers/koyeb.js';
import * as providerKraken from '../providers/kraken.js';
import * as providerKucoin from '../providers/kucoin.js';
import * as providerKylas from '../providers/kylas.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  kagi: providerKagi,
  kerberos: providerKerberos,
  'key-material': providerKeyMaterial,
  keystore: providerKeystore,
  kingsoft: providerKingsoft,
  klaviyo: providerKlaviyo,
  klipfolio: providerKlipfolio,
  'knapsack-pro': providerKnapsackPro,
  kontent: providerKontent,
  koyeb: providerKoyeb,
  kraken: providerKraken,
  kucoin: providerKucoin,
  kylas: providerKylas,
};
