// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerFastly from '../providers/fastly.js';
import * as providerFeedier from '../providers/feedier.js';
import * as providerFigma from '../providers/figma.js';
import * as providerFilezilla from '../providers/filezilla.js';
import * as providerFinage from '../providers/finage.js';
import * as providerFinancialmodelingprep from '../providers/financialmodelingprep.js';
import * as providerFinicity from '../providers/finicity.js';
import * as providerFinnhub from '../providers/finnhub.js';
import * as providerFirecrawl from '../providers/firecrawl.js';
import * as providerFirehydrant from '../providers/firehydrant.js';
import * as providerFireworks from '../providers/fireworks.js';
import * as providerFivetran from '../providers/fivetran.js';
import * as providerFixer from '../providers/fixer.js';
import * as providerFleetbase from '../providers/fleetbase.js';
import * as providerFlexport from '../providers/flexport.js';
import * as providerFlickr from '../providers/flickr.js';
import * as providerFlightapi from '../providers/flightapi.js';
import * as providerFlightaware from '../providers/flightaware.js';
import * as providerFlutterwave from '../providers/flutterwave.js';
import * as providerFlyIo from '../providers/fly-io.js';
import * as providerFossa from '../providers/fossa.js';
import * as providerFoursquare from '../providers/foursquare.js';
import * as providerFrameio from '../providers/frameio.js';
import * as providerFreshdesk from '../providers/freshdesk.js';
import * as providerFriendli from '../providers/friendli.js';
import * as providerFulcrum from '../providers/fulcrum.js';
import * as providerFullstory from '../providers/fullstory.js';
import * as providerFusionauth from '../providers/fusionauth.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  fastly: providerFastly,
  feedier: providerFeedier,
  figma: providerFigma,
  filezilla: providerFilezilla,
  finage: providerFinage,
  financialmodelingprep: providerFinancialmodelingprep,
  finicity: providerFinicity,
  finnhub: providerFinnhub,
  firecrawl: providerFirecrawl,
  firehydrant: providerFirehydrant,
  fireworks: providerFireworks,
  fivetran: providerFivetran,
  fixer: providerFixer,
  fleetbase: providerFleetbase,
  flexport: providerFlexport,
  flickr: providerFlickr,
  flightapi: providerFlightapi,
  flightaware: providerFlightaware,
  flutterwave: providerFlutterwave,
  'fly-io': providerFlyIo,
  fossa: providerFossa,
  foursquare: providerFoursquare,
  frameio: providerFrameio,
  freshdesk: providerFreshdesk,
  friendli: providerFriendli,
  fulcrum: providerFulcrum,
  fullstory: providerFullstory,
  fusionauth: providerFusionauth,
};
