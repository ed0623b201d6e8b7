// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerDandelion from '../providers/dandelion.js';
import * as providerDataGov from '../providers/data-gov.js';
import * as providerDatabento from '../providers/databento.js';
import * as providerDatabricks from '../providers/databricks.js';
import * as providerDatadog from '../providers/datadog.js';
import * as providerDatastax from '../providers/datastax.js';
import * as providerDatocms from '../providers/datocms.js';
import * as providerDbt from '../providers/dbt.js';
import * as providerDeepai from '../providers/deepai.js';
import * as providerDeepgram from '../providers/deepgram.js';
import * as providerDeepl from '../providers/deepl.js';
import * as providerDeepseek from '../providers/deepseek.js';
import * as providerDeepsource from '../providers/deepsource.js';
import * as providerDefinedNetworking from '../providers/defined-networking.js';
import * as providerDelighted from '../providers/delighted.js';
import * as providerDeno from '../providers/deno.js';
import * as providerDependencyTrack from '../providers/dependency-track.js';
import * as providerDetectify from '../providers/detectify.js';
import * as providerDetectlanguage from '../providers/detectlanguage.js';
import * as providerDevcycle from '../providers/devcycle.js';
import * as providerDevin from '../providers/devin.js';
import * as providerDiffbot from '../providers/diffbot.js';
import * as providerDiggernaut from '../providers/diggernaut.js';
import * as providerDigitalocean from '../providers/digitalocean.js';
import * as providerDiscord from '../providers/discord.js';
import * as providerDisqus from '../providers/disqus.js';
import * as providerDitto from '../providers/ditto.js';
import * as providerDocker from '../providers/docker.js';
import * as providerDocparser from '../providers/docparser.js';
import * as providerDocusign from '../providers/docusign.js';
import * as providerDoppler from '../providers/doppler.js';
import * as providerDrone from '../providers/drone.js';
import * as providerDropbox from '../providers/dropbox.js';
import * as providerDropboxSign from '../providers/dropbox-sign.js';
import * as providerDropboxTokens from '../providers/dropbox-tokens.js';
import * as providerDuffel from '../providers/duffel.js';
import * as providerDuo from '../providers/duo.js';
import * as providerDwolla from '../providers/dwolla.js';
import * as providerDynatrace from '../providers/dynatrace.js';
import * as providerDyspatch from '../providers/dyspatch.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  dandelion: providerDandelion,
  'data-gov': providerDataGov,
  databento: providerDatabento,
  databricks: providerDatabricks,
  datadog: providerDatadog,
  datastax: providerDatastax,
  datocms: providerDatocms,
  dbt: providerDbt,
  deepai: providerDeepai,
  deepgram: providerDeepgram,
  deepl: providerDeepl,
  deepseek: providerDeepseek,
  deepsource: providerDeepsource,
  'defined-networking': providerDefinedNetworking,
  delighted: providerDelighted,
  deno: providerDeno,
  'dependency-track': providerDependencyTrack,
  detectify: providerDetectify,
  detectlanguage: providerDetectlanguage,
  devcycle: providerDevcycle,
  devin: providerDevin,
  diffbot: providerDiffbot,
  diggernaut: providerDiggernaut,
  digitalocean: providerDigitalocean,
  discord: providerDiscord,
  disqus: providerDisqus,
  ditto: providerDitto,
  docker: providerDocker,
  docparser: providerDocparser,
  docusign: providerDocusign,
  doppler: providerDoppler,
  drone: providerDrone,
  dropbox: providerDropbox,
  'dropbox-sign': providerDropboxSign,
  'dropbox-tokens': providerDropboxTokens,
  duffel: providerDuffel,
  duo: providerDuo,
  dwolla: providerDwolla,
  dynatrace: providerDynatrace,
  dyspatch: providerDyspatch,
};
