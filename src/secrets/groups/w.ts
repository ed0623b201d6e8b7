// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerWakatime from '../providers/wakatime.js';
import * as providerWalkscore from '../providers/walkscore.js';
import * as providerWasabi from '../providers/wasabi.js';
import * as providerWeatherbit from '../providers/weatherbit.js';
import * as providerWeatherstack from '../providers/weatherstack.js';
import * as providerWebex from '../providers/webex.js';
import * as providerWebflow from '../providers/webflow.js';
import * as providerWebscraper from '../providers/webscraper.js';
import * as providerWeightsAndBiases from '../providers/weights-and-biases.js';
import * as providerWindows from '../providers/windows.js';
import * as providerWise from '../providers/wise.js';
import * as providerWistia from '../providers/wistia.js';
import * as providerWolframalpha from '../providers/wolframalpha.js';
import * as providerWoocommerce from '../providers/woocommerce.js';
import * as providerWordpress from '../providers/wordpress.js';
import * as providerWorkato from '../providers/workato.js';
import * as providerWorkos from '../providers/workos.js';
import * as providerWorldweather from '../providers/worldweather.js';
import * as providerWundergraph from '../providers/wundergraph.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  wakatime: providerWakatime,
  walkscore: providerWalkscore,
  wasabi: providerWasabi,
  weatherbit: providerWeatherbit,
  weatherstack: providerWeatherstack,
  webex: providerWebex,
  webflow: providerWebflow,
  webscraper: providerWebscraper,
  'weights-and-biases': providerWeightsAndBiases,
  windows: providerWindows,
  wise: providerWise,
  wistia: providerWistia,
  wolframalpha: providerWolframalpha,
  woocommerce: providerWoocommerce,
  wordpress: providerWordpress,
  workato: providerWorkato,
  workos: providerWorkos,
  worldweather: providerWorldweather,
  wundergraph: providerWundergraph,
};
