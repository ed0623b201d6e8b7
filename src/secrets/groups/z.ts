// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerZai from '../providers/zai.js';
import * as providerZendesk from '../providers/zendesk.js';
import * as providerZenkit from '../providers/zenkit.js';
import * as providerZenrows from '../providers/zenrows.js';
import * as providerZenscrape from '../providers/zenscrape.js';
import * as providerZerobounce from '../providers/zerobounce.js';
import * as providerZerotier from '../providers/zerotier.js';
import * as providerZipcodeapi from '../providers/zipcodeapi.js';
import * as providerZipcodebase from '../providers/zipcodebase.js';
import * as providerZoho from '../providers/zoho.js';
import * as providerZonka from '../providers/zonka.js';
import * as providerZoom from '../providers/zoom.js';
import * as providerZulip from '../providers/zulip.js';
import * as providerZuplo from '../providers/zuplo.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  zai: providerZai,
  zendesk: providerZendesk,
  zenkit: providerZenkit,
  zenrows: providerZenrows,
  zenscrape: providerZenscrape,
  zerobounce: providerZerobounce,
  zerotier: providerZerotier,
  zipcodeapi: providerZipcodeapi,
  zipcodebase: providerZipcodebase,
  zoho: providerZoho,
  zonka: providerZonka,
  zoom: providerZoom,
  zulip: providerZulip,
  zuplo: providerZuplo,
};
