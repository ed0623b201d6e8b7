// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerE2b from '../providers/e2b.js';
import * as providerEasypost from '../providers/easypost.js';
import * as providerEbay from '../providers/ebay.js';
import * as providerEcostruxure from '../providers/ecostruxure.js';
import * as providerEdenai from '../providers/edenai.js';
import * as providerElastic from '../providers/elastic.js';
import * as providerElasticEmail from '../providers/elastic-email.js';
import * as providerElevenlabs from '../providers/elevenlabs.js';
import * as providerEndorlabs from '../providers/endorlabs.js';
import * as providerEnv0 from '../providers/env0.js';
import * as providerErlang from '../providers/erlang.js';
import * as providerEtherscan from '../providers/etherscan.js';
import * as providerEtsy from '../providers/etsy.js';
import * as providerEventbrite from '../providers/eventbrite.js';
import * as providerEverhour from '../providers/everhour.js';
import * as providerEvernote from '../providers/evernote.js';
import * as providerExchangerateApi from '../providers/exchangerate-api.js';
import * as providerExoscale from '../providers/exoscale.js';
import * as providerExtractorapi from '../providers/extractorapi.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  e2b: providerE2b,
  easypost: providerEasypost,
  ebay: providerEbay,
  ecostruxure: providerEcostruxure,
  edenai: providerEdenai,
  elastic: providerElastic,
  'elastic-email': providerElasticEmail,
  elevenlabs: providerElevenlabs,
  endorlabs: providerEndorlabs,
  env0: providerEnv0,
  erlang: providerErlang,
  etherscan: providerEtherscan,
  etsy: providerEtsy,
  eventbrite: providerEventbrite,
  everhour: providerEverhour,
  evernote: providerEvernote,
  'exchangerate-api': providerExchangerateApi,
  exoscale: providerExoscale,
  extractorapi: providerExtractorapi,
};
