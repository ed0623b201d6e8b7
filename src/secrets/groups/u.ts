// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerUbidots from '../providers/ubidots.js';
import * as providerUnkey from '../providers/unkey.js';
import * as providerUnleash from '../providers/unleash.js';
import * as providerUnsplash from '../providers/unsplash.js';
import * as providerUpcloud from '../providers/upcloud.js';
import * as providerUplead from '../providers/uplead.js';
import * as providerUploadthing from '../providers/uploadthing.js';
import * as providerUpstage from '../providers/upstage.js';
import * as providerUpstash from '../providers/upstash.js';
import * as providerUptimerobot from '../providers/uptimerobot.js';
import * as providerUpwave from '../providers/upwave.js';
import * as providerUrlscan from '../providers/urlscan.js';
import * as providerUserstack from '../providers/userstack.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  ubidots: providerUbidots,
  unkey: providerUnkey,
  unleash: providerUnleash,
  unsplash: providerUnsplash,
  upcloud: providerUpcloud,
  uplead: providerUplead,
  uploadthing: providerUploadthing,
  upstage: providerUpstage,
  upstash: providerUpstash,
  uptimerobot: providerUptimerobot,
  upwave: providerUpwave,
  urlscan: providerUrlscan,
  userstack: providerUserstack,
};
