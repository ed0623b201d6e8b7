// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerRadar from '../providers/radar.js';
import * as providerRails from '../providers/rails.js';
import * as providerRailway from '../providers/railway.js';
import * as providerRaindrop from '../providers/raindrop.js';
import * as providerRainforestPay from '../providers/rainforest-pay.js';
import * as providerRamp from '../providers/ramp.js';
import * as providerRancher from '../providers/rancher.js';
import * as providerRapidapi from '../providers/rapidapi.js';
import * as providerRawg from '../providers/rawg.js';
import * as providerRazorpay from '../providers/razorpay.js';
import * as providerRclone from '../providers/rclone.js';
import * as providerReadme from '../providers/readme.js';
import * as providerRebrandly from '../providers/rebrandly.js';
import * as providerRecharge from '../providers/recharge.js';
import * as providerRemovebg from '../providers/removebg.js';
import * as providerRender from '../providers/render.js';
import * as providerReplicate from '../providers/replicate.js';
import * as providerReplyio from '../providers/replyio.js';
import * as providerRequestfinance from '../providers/requestfinance.js';
import * as providerResend from '../providers/resend.js';
import * as providerRestpack from '../providers/restpack.js';
import * as providerRiotGames from '../providers/riot-games.js';
import * as providerRitekit from '../providers/ritekit.js';
import * as providerRobinhood from '../providers/robinhood.js';
import * as providerRollbar from '../providers/rollbar.js';
import * as providerRootly from '../providers/rootly.js';
import * as providerRoute4me from '../providers/route4me.js';
import * as providerRubygems from '../providers/rubygems.js';
import * as providerRunpod from '../providers/runpod.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  radar: providerRadar,
  rails: providerRails,
  railway: providerRailway,
  raindrop: providerRaindrop,
  'rainforest-pay': providerRainforestPay,
  ramp: providerRamp,
  rancher: providerRancher,
  rapidapi: providerRapidapi,
  rawg: providerRawg,
  razorpay: providerRazorpay,
  rclone: providerRclone,
  readme: providerReadme,
  rebrandly: providerRebrandly,
  recharge: providerRecharge,
  removebg: providerRemovebg,
  render: providerRender,
  replicate: providerReplicate,
  replyio: providerReplyio,
  requestfinance: providerRequestfinance,
  resend: providerResend,
  restpack: providerRestpack,
  'riot-games': providerRiotGames,
  ritekit: providerRitekit,
  robinhood: providerRobinhood,
  rollbar: providerRollbar,
  rootly: providerRootly,
  route4me: providerRoute4me,
  rubygems: providerRubygems,
  runpod: providerRunpod,
};
