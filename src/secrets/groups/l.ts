// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerLambdatest from '../providers/lambdatest.js';
import * as providerLangfuse from '../providers/langfuse.js';
import * as providerLangsmith from '../providers/langsmith.js';
import * as providerLanguagelayer from '../providers/languagelayer.js';
import * as providerLark from '../providers/lark.js';
import * as providerLaunchdarkly from '../providers/launchdarkly.js';
import * as providerLemlist from '../providers/lemlist.js';
import * as providerLichess from '../providers/lichess.js';
import * as providerLine from '../providers/line.js';
import * as providerLinear from '../providers/linear.js';
import * as providerLinkedin from '../providers/linkedin.js';
import * as providerLinkpreview from '../providers/linkpreview.js';
import * as providerLinode from '../providers/linode.js';
import * as providerLlamaindex from '../providers/llamaindex.js';
import * as providerLoadmill from '../providers/loadmill.js';
import * as providerLob from '../providers/lob.js';
import * as providerLogdna from '../providers/logdna.js';
import * as providerLoggly from '../providers/loggly.js';
import * as providerLoginradius from '../providers/loginradius.js';
import * as providerLogzio from '../providers/logzio.js';
import * as providerLokalise from '../providers/lokalise.js';
import * as providerLoyverse from '../providers/loyverse.js';
import * as providerLunchMoney from '../providers/lunch-money.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  lambdatest: providerLambdatest,
  langfuse: providerLangfuse,
  langsmith: providerLangsmith,
  languagelayer: providerLanguagelayer,
  lark: providerLark,
  launchdarkly: providerLaunchdarkly,
  lemlist: providerLemlist,
  lichess: providerLichess,
  line: providerLine,
  linear: providerLinear,
  linkedin: providerLinkedin,
  linkpreview: providerLinkpreview,
  linode: providerLinode,
  llamaindex: providerLlamaindex,
  loadmill: providerLoadmill,
  lob: providerLob,
  logdna: providerLogdna,
  loggly: providerLoggly,
  loginradius: providerLoginradius,
  logzio: providerLogzio,
  lokalise: providerLokalise,
  loyverse: providerLoyverse,
  'lunch-money': providerLunchMoney,
};
