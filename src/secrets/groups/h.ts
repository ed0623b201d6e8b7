// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerHappyscribe from '../providers/happyscribe.js';
import * as providerHarness from '../providers/harness.js';
import * as providerHarvest from '../providers/harvest.js';
import * as providerHelicone from '../providers/helicone.js';
import * as providerHelpscout from '../providers/helpscout.js';
import * as providerHere from '../providers/here.js';
import * as providerHeroku from '../providers/heroku.js';
import * as providerHetzner from '../providers/hetzner.js';
import * as providerHexPm from '../providers/hex-pm.js';
import * as providerHolidayapi from '../providers/holidayapi.js';
import * as providerHoneycomb from '../providers/honeycomb.js';
import * as providerHtml2pdf from '../providers/html2pdf.js';
import * as providerHuawei from '../providers/huawei.js';
import * as providerHubspot from '../providers/hubspot.js';
import * as providerHuggingFace from '../providers/hugging-face.js';
import * as providerHunter from '../providers/hunter.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  happyscribe: providerHappyscribe,
  harness: providerHarness,
  harvest: providerHarvest,
  helicone: providerHelicone,
  helpscout: providerHelpscout,
  here: providerHere,
  heroku: providerHeroku,
  hetzner: providerHetzner,
  'hex-pm': providerHexPm,
  holidayapi: providerHolidayapi,
  honeycomb: providerHoneycomb,
  html2pdf: providerHtml2pdf,
  huawei: providerHuawei,
  hubspot: providerHubspot,
  'hugging-face': providerHuggingFace,
  hunter: providerHunter,
};
