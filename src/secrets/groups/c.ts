// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerCalendarific from '../providers/calendarific.js';
import * as providerCalendly from '../providers/calendly.js';
import * as providerCampayn from '../providers/campayn.js';
import * as providerCanny from '../providers/canny.js';
import * as providerCanva from '../providers/canva.js';
import * as providerCapsule from '../providers/capsule.js';
import * as providerCarbonInterface from '../providers/carbon-interface.js';
import * as providerCentralstationcrm from '../providers/centralstationcrm.js';
import * as providerCerebras from '../providers/cerebras.js';
import * as providerCfxre from '../providers/cfxre.js';
import * as providerChartmogul from '../providers/chartmogul.js';
import * as providerChatbot from '../providers/chatbot.js';
import * as providerChatfuel from '../providers/chatfuel.js';
import * as providerCheckly from '../providers/checkly.js';
import * as providerCheckoutCom from '../providers/checkout-com.js';
import * as providerCicero from '../providers/cicero.js';
import * as providerCircleci from '../providers/circleci.js';
import * as providerCivo from '../providers/civo.js';
import * as providerClarifai from '../providers/clarifai.js';
import * as providerClearbit from '../providers/clearbit.js';
import * as providerClerk from '../providers/clerk.js';
import * as providerClickhouse from '../providers/clickhouse.js';
import * as providerClicksend from '../providers/clicksend.js';
import * as providerClickup from '../providers/clickup.js';
import * as providerClockify from '../providers/clockify.js';
import * as providerClojars from '../providers/clojars.js';
import * as providerClose from '../providers/close.js';
import * as providerCloudflare from '../providers/cloudflare.js';
import * as providerCloudinary from '../providers/cloudinary.js';
import * as providerCloudinaryUrl from '../providers/cloudinary-url.js';
import * as providerCloudmersive from '../providers/cloudmersive.js';
import * as providerCloudsight from '../providers/cloudsight.js';
import * as providerCloudsmith from '../providers/cloudsmith.js';
import * as providerCockroachdb from '../providers/cockroachdb.js';
import * as providerCoda from '../providers/coda.js';
import * as providerCodacy from '../providers/codacy.js';
import * as providerCodecov from '../providers/codecov.js';
import * as providerCodefresh from '../providers/codefresh.js';
import * as providerCodemagic from '../providers/codemagic.js';
import * as providerCodequiry from '../providers/codequiry.js';
import * as providerCoderabbit from '../providers/coderabbit.js';
import * as providerCodesandbox from '../providers/codesandbox.js';
import * as providerCohere from '../providers/cohere.js';
import * as providerCoinapi from '../providers/coinapi.js';
import * as providerCoinbase from '../providers/coinbase.js';
import * as providerCoinlayer from '../providers/coinlayer.js';
import * as providerCoinmarketcap from '../providers/coinmarketcap.js';
import * as providerColumn from '../providers/column.js';
import * as providerCommercejs from '../providers/commercejs.js';
import * as providerConfigcat from '../providers/configcat.js';
import * as providerConfluent from '../providers/confluent.js';
import * as providerContentful from '../providers/contentful.js';
import * as providerConvertapi from '../providers/convertapi.js';
import * as providerConvertkit from '../providers/convertkit.js';
import * as providerConvex from '../providers/convex.js';
import * as providerCouchbase from '../providers/couchbase.js';
import * as providerCountrylayer from '../providers/countrylayer.js';
import * as providerCourier from '../providers/courier.js';
import * as providerCoveralls from '../providers/coveralls.js';
import * as providerCoze from '../providers/coze.js';
import * as providerCrates from '../providers/crates.js';
import * as providerCrisp from '../providers/crisp.js';
import * as providerCrowdin from '../providers/crowdin.js';
import * as providerCryptocompare from '../providers/cryptocompare.js';
import * as providerCurrencyfreaks from '../providers/currencyfreaks.js';
import * as providerCurrencylayer from '../providers/currencylayer.js';
import * as providerCurrencyscoop from '../providers/currencyscoop.js';
import * as providerCurrentsapi from '../providers/currentsapi.js';
import * as providerCursor from '../providers/cursor.js';
import * as providerCypress from '../providers/cypress.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  calendarific: providerCalendarific,
  calendly: providerCalendly,
  campayn: providerCampayn,
  canny: providerCanny,
  canva: providerCanva,
  capsule: providerCapsule,
  'carbon-interface': providerCarbonInterface,
  centralstationcrm: providerCentralstationcrm,
  cerebras: providerCerebras,
  cfxre: providerCfxre,
  chartmogul: providerChartmogul,
  chatbot: providerChatbot,
  chatfuel: providerChatfuel,
  checkly: providerCheckly,
  'checkout-com': providerCheckoutCom,
  cicero: providerCicero,
  circleci: providerCircleci,
  civo: providerCivo,
  clarifai: providerClarifai,
  clearbit: providerClearbit,
  clerk: providerClerk,
  clickhouse: providerClickhouse,
  clicksend: providerClicksend,
  clickup: providerClickup,
  clockify: providerClockify,
  clojars: providerClojars,
  close: providerClose,
  cloudflare: providerCloudflare,
  cloudinary: providerCloudinary,
  'cloudinary-url': providerCloudinaryUrl,
  cloudmersive: providerCloudmersive,
  cloudsight: providerCloudsight,
  cloudsmith: providerCloudsmith,
  cockroachdb: providerCockroachdb,
  coda: providerCoda,
  codacy: providerCodacy,
  codecov: providerCodecov,
  codefresh: providerCodefresh,
  codemagic: providerCodemagic,
  codequiry: providerCodequiry,
  coderabbit: providerCoderabbit,
  codesandbox: providerCodesandbox,
  cohere: providerCohere,
  coinapi: providerCoinapi,
  coinbase: providerCoinbase,
  coinlayer: providerCoinlayer,
  coinmarketcap: providerCoinmarketcap,
  column: providerColumn,
  commercejs: providerCommercejs,
  configcat: providerConfigcat,
  confluent: providerConfluent,
  contentful: providerContentful,
  convertapi: providerConvertapi,
  convertkit: providerConvertkit,
  convex: providerConvex,
  couchbase: providerCouchbase,
  countrylayer: providerCountrylayer,
  courier: providerCourier,
  coveralls: providerCoveralls,
  coze: providerCoze,
  crates: providerCrates,
  crisp: providerCrisp,
  crowdin: providerCrowdin,
  cryptocompare: providerCryptocompare,
  currencyfreaks: providerCurrencyfreaks,
  currencylayer: providerCurrencylayer,
  currencyscoop: providerCurrencyscoop,
  currentsapi: providerCurrentsapi,
  cursor: providerCursor,
  cypress: providerCypress,
};
