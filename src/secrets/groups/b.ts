// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerBackblaze from '../providers/backblaze.js';
import * as providerBaidu from '../providers/baidu.js';
import * as providerBannerbear from '../providers/bannerbear.js';
import * as providerBaremetrics from '../providers/baremetrics.js';
import * as providerBaseten from '../providers/baseten.js';
import * as providerBasicAuth from '../providers/basic-auth.js';
import * as providerBeamer from '../providers/beamer.js';
import * as providerBeebole from '../providers/beebole.js';
import * as providerBetterstack from '../providers/betterstack.js';
import * as providerBigcommerce from '../providers/bigcommerce.js';
import * as providerBinance from '../providers/binance.js';
import * as providerBitbar from '../providers/bitbar.js';
import * as providerBitly from '../providers/bitly.js';
import * as providerBitrise from '../providers/bitrise.js';
import * as providerBitwarden from '../providers/bitwarden.js';
import * as providerBlazemeter from '../providers/blazemeter.js';
import * as providerBoostnote from '../providers/boostnote.js';
import * as providerBox from '../providers/box.js';
import * as providerBraintree from '../providers/braintree.js';
import * as providerBrandfetch from '../providers/brandfetch.js';
import * as providerBraveSearch from '../providers/brave-search.js';
import * as providerBrevo from '../providers/brevo.js';
import * as providerBrightdata from '../providers/brightdata.js';
import * as providerBrowsers from '../providers/browsers.js';
import * as providerBrowserstack from '../providers/browserstack.js';
import * as providerBrowshot from '../providers/browshot.js';
import * as providerBuddyns from '../providers/buddyns.js';
import * as providerBugherd from '../providers/bugherd.js';
import * as providerBugsnag from '../providers/bugsnag.js';
import * as providerBuildkite from '../providers/buildkite.js';
import * as providerBunny from '../providers/bunny.js';
import * as providerButtercms from '../providers/buttercms.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  backblaze: providerBackblaze,
  baidu: providerBaidu,
  bannerbear: providerBannerbear,
  baremetrics: providerBaremetrics,
  baseten: providerBaseten,
  'basic-auth': providerBasicAuth,
  beamer: providerBeamer,
  beebole: providerBeebole,
  betterstack: providerBetterstack,
  bigcommerce: providerBigcommerce,
  binance: providerBinance,
  bitbar: providerBitbar,
  bitly: providerBitly,
  bitrise: providerBitrise,
  bitwarden: providerBitwarden,
  blazemeter: providerBlazemeter,
  boostnote: providerBoostnote,
  box: providerBox,
  braintree: providerBraintree,
  brandfetch: providerBrandfetch,
  'brave-search': providerBraveSearch,
  brevo: providerBrevo,
  brightdata: providerBrightdata,
  browsers: providerBrowsers,
  browserstack: providerBrowserstack,
  browshot: providerBrowshot,
  buddyns: providerBuddyns,
  bugherd: providerBugherd,
  bugsnag: providerBugsnag,
  buildkite: providerBuildkite,
  bunny: providerBunny,
  buttercms: providerButtercms,
};
