// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerN8n from '../providers/n8n.js';
import * as providerNamedSecretFile from '../providers/named-secret-file.js';
import * as providerNasdaq from '../providers/nasdaq.js';
import * as providerNeon from '../providers/neon.js';
import * as providerNetbird from '../providers/netbird.js';
import * as providerNetlify from '../providers/netlify.js';
import * as providerNetworkFiles from '../providers/network-files.js';
import * as providerNewRelic from '../providers/new-relic.js';
import * as providerNewRelicLicense from '../providers/new-relic-license.js';
import * as providerNewsapi from '../providers/newsapi.js';
import * as providerNewscatcher from '../providers/newscatcher.js';
import * as providerNftport from '../providers/nftport.js';
import * as providerNgrok from '../providers/ngrok.js';
import * as providerNightfall from '../providers/nightfall.js';
import * as providerNotion from '../providers/notion.js';
import * as providerNtfy from '../providers/ntfy.js';
import * as providerNtlm from '../providers/ntlm.js';
import * as providerNuget from '../providers/nuget.js';
import * as providerNumverify from '../providers/numverify.js';
import * as providerNvidia from '../providers/nvidia.js';
import * as providerNylas from '../providers/nylas.js';
import * as providerNytimes from '../providers/nytimes.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  n8n: providerN8n,
  'named-secret-file': providerNamedSecretFile,
  nasdaq: providerNasdaq,
  neon: providerNeon,
  netbird: providerNetbird,
  netlify: providerNetlify,
  'network-files': providerNetworkFiles,
  'new-relic': providerNewRelic,
  'new-relic-license': providerNewRelicLicense,
  newsapi: providerNewsapi,
  newscatcher: providerNewscatcher,
  nftport: providerNftport,
  ngrok: providerNgrok,
  nightfall: providerNightfall,
  notion: providerNotion,
  ntfy: providerNtfy,
  ntlm: providerNtlm,
  nuget: providerNuget,
  numverify: providerNumverify,
  nvidia: providerNvidia,
  nylas: providerNylas,
  nytimes: providerNytimes,
};
