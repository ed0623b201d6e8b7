// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerGcNotify from '../providers/gc-notify.js';
import * as providerGeckoboard from '../providers/geckoboard.js';
import * as providerGeneric from '../providers/generic.js';
import * as providerGeoapify from '../providers/geoapify.js';
import * as providerGetresponse from '../providers/getresponse.js';
import * as providerGhost from '../providers/ghost.js';
import * as providerGiphy from '../providers/giphy.js';
import * as providerGitea from '../providers/gitea.js';
import * as providerGitguardian from '../providers/gitguardian.js';
import * as providerGitlab from '../providers/gitlab.js';
import * as providerGlassnode from '../providers/glassnode.js';
import * as providerGnupg from '../providers/gnupg.js';
import * as providerGocardless from '../providers/gocardless.js';
import * as providerGoodday from '../providers/goodday.js';
import * as providerGoogle from '../providers/google.js';
import * as providerGovukNotify from '../providers/govuk-notify.js';
import * as providerGrafana from '../providers/grafana.js';
import * as providerGraphhopper from '../providers/graphhopper.js';
import * as providerGreptile from '../providers/greptile.js';
import * as providerGroq from '../providers/groq.js';
import * as providerGtmetrix from '../providers/gtmetrix.js';
import * as providerGuardian from '../providers/guardian.js';
import * as providerGumroad from '../providers/gumroad.js';
import * as providerGyazo from '../providers/gyazo.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  'gc-notify': providerGcNotify,
  geckoboard: providerGeckoboard,
  generic: providerGeneric,
  geoapify: providerGeoapify,
  getresponse: providerGetresponse,
  ghost: providerGhost,
  giphy: providerGiphy,
  gitea: providerGitea,
  gitguardian: providerGitguardian,
  gitlab: providerGitlab,
  glassnode: providerGlassnode,
  gnupg: providerGnupg,
  gocardless: providerGocardless,
  goodday: providerGoodday,
  google: providerGoogle,
  'govuk-notify': providerGovukNotify,
  grafana: providerGrafana,
  graphhopper: providerGraphhopper,
  greptile: providerGreptile,
  groq: providerGroq,
  gtmetrix: providerGtmetrix,
  guardian: providerGuardian,
  gumroad: providerGumroad,
  gyazo: providerGyazo,
};
