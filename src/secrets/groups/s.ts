// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerSalad from '../providers/salad.js';
import * as providerSalesflare from '../providers/salesflare.js';
import * as providerSalesforce from '../providers/salesforce.js';
import * as providerSamsara from '../providers/samsara.js';
import * as providerSanity from '../providers/sanity.js';
import * as providerSauceLabs from '../providers/sauce-labs.js';
import * as providerScaleway from '../providers/scaleway.js';
import * as providerScalingo from '../providers/scalingo.js';
import * as providerScalr from '../providers/scalr.js';
import * as providerScrapeowl from '../providers/scrapeowl.js';
import * as providerScraperapi from '../providers/scraperapi.js';
import * as providerScrapestack from '../providers/scrapestack.js';
import * as providerScrapfly from '../providers/scrapfly.js';
import * as providerScrapingant from '../providers/scrapingant.js';
import * as providerScrapingbee from '../providers/scrapingbee.js';
import * as providerScreenshotapi from '../providers/screenshotapi.js';
import * as providerScreenshotlayer from '../providers/screenshotlayer.js';
import * as providerScrutinizer from '../providers/scrutinizer.js';
import * as providerSecuritytrails from '../providers/securitytrails.js';
import * as providerSegment from '../providers/segment.js';
import * as providerSemaphore from '../providers/semaphore.js';
import * as providerSemgrep from '../providers/semgrep.js';
import * as providerSendbird from '../providers/sendbird.js';
import * as providerSendgrid from '../providers/sendgrid.js';
import * as providerSentry from '../providers/sentry.js';
import * as providerSerpstack from '../providers/serpstack.js';
import * as providerSettlemint from '../providers/settlemint.js';
import * as providerSherpadesk from '../providers/sherpadesk.js';
import * as providerShippo from '../providers/shippo.js';
import * as providerShodan from '../providers/shodan.js';
import * as providerShopify from '../providers/shopify.js';
import * as providerShortcut from '../providers/shortcut.js';
import * as providerShotstack from '../providers/shotstack.js';
import * as providerSignaturit from '../providers/signaturit.js';
import * as providerSimplesat from '../providers/simplesat.js';
import * as providerSkrapp from '../providers/skrapp.js';
import * as providerSmartsheet from '../providers/smartsheet.js';
import * as providerSmtp2go from '../providers/smtp2go.js';
import * as providerSnipcart from '../providers/snipcart.js';
import * as providerSnowflake from '../providers/snowflake.js';
import * as providerSnyk from '../providers/snyk.js';
import * as providerSocket from '../providers/socket.js';
import * as providerSonarqube from '../providers/sonarqube.js';
import * as providerSourcegraph from '../providers/sourcegraph.js';
import * as providerSpacelift from '../providers/spacelift.js';
import * as providerSparkpost from '../providers/sparkpost.js';
import * as providerSpectralops from '../providers/spectralops.js';
import * as providerSplunk from '../providers/splunk.js';
import * as providerSpoonacular from '../providers/spoonacular.js';
import * as providerSpotify from '../providers/spotify.js';
import * as providerSqlAccount from '../providers/sql-account.js';
import * as providerSquare from '../providers/square.js';
import * as providerSquarespace from '../providers/squarespace.js';
import * as providerSslmate from '../providers/sslmate.js';
import * as providerStability from '../providers/stability.js';
import * as providerStackhawk from '../providers/stackhawk.js';
import * as providerStatsig from '../providers/statsig.js';
import * as providerStatuscake from '../providers/statuscake.js';
import * as providerStatuspage from '../providers/statuspage.js';
import * as providerStatuspal from '../providers/statuspal.js';
import * as providerSteam from '../providers/steam.js';
import * as providerStockdata from '../providers/stockdata.js';
import * as providerStorecove from '../providers/storecove.js';
import * as providerStormboard from '../providers/stormboard.js';
import * as providerStormglass from '../providers/stormglass.js';
import * as providerStoryblok from '../providers/storyblok.js';
import * as providerStrava from '../providers/strava.js';
import * as providerStytch from '../providers/stytch.js';
import * as providerSumologic from '../providers/sumologic.js';
import * as providerSupabase from '../providers/supabase.js';
import * as providerSupabaseServiceRole from '../providers/supabase-service-role.js';
import * as providerSurveysparrow from '../providers/surveysparrow.js';
import * as providerSurvicate from '../providers/survicate.js';
import * as providerSymfony from '../providers/symfony.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  salad: providerSalad,
  salesflare: providerSalesflare,
  salesforce: providerSalesforce,
  samsara: providerSamsara,
  sanity: providerSanity,
  'sauce-labs': providerSauceLabs,
  scaleway: providerScaleway,
  scalingo: providerScalingo,
  scalr: providerScalr,
  scrapeowl: providerScrapeowl,
  scraperapi: providerScraperapi,
  scrapestack: providerScrapestack,
  scrapfly: providerScrapfly,
  scrapingant: providerScrapingant,
  scrapingbee: providerScrapingbee,
  screenshotapi: providerScreenshotapi,
  screenshotlayer: providerScreenshotlayer,
  scrutinizer: providerScrutinizer,
  securitytrails: providerSecuritytrails,
  segment: providerSegment,
  semaphore: providerSemaphore,
  semgrep: providerSemgrep,
  sendbird: providerSendbird,
  sendgrid: providerSendgrid,
  sentry: providerSentry,
  serpstack: providerSerpstack,
  settlemint: providerSettlemint,
  sherpadesk: providerSherpadesk,
  shippo: providerShippo,
  shodan: providerShodan,
  shopify: providerShopify,
  shortcut: providerShortcut,
  shotstack: providerShotstack,
  signaturit: providerSignaturit,
  simplesat: providerSimplesat,
  skrapp: providerSkrapp,
  smartsheet: providerSmartsheet,
  smtp2go: providerSmtp2go,
  snipcart: providerSnipcart,
  snowflake: providerSnowflake,
  snyk: providerSnyk,
  socket: providerSocket,
  sonarqube: providerSonarqube,
  sourcegraph: providerSourcegraph,
  spacelift: providerSpacelift,
  sparkpost: providerSparkpost,
  spectralops: providerSpectralops,
  splunk: providerSplunk,
  spoonacular: providerSpoonacular,
  spotify: providerSpotify,
  'sql-account': providerSqlAccount,
  square: providerSquare,
  squarespace: providerSquarespace,
  sslmate: providerSslmate,
  stability: providerStability,
  stackhawk: providerStackhawk,
  statsig: providerStatsig,
  statuscake: providerStatuscake,
  statuspage: providerStatuspage,
  statuspal: providerStatuspal,
  steam: providerSteam,
  stockdata: providerStockdata,
  storecove: providerStorecove,
  stormboard: providerStormboard,
  stormglass: providerStormglass,
  storyblok: providerStoryblok,
  strava: providerStrava,
  stytch: providerStytch,
  sumologic: providerSumologic,
  supabase: providerSupabase,
  'supabase-service-role': providerSupabaseServiceRole,
  surveysparrow: providerSurveysparrow,
  survicate: providerSurvicate,
  symfony: providerSymfony,
};
