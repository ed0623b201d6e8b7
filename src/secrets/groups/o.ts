// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerOanda from '../providers/oanda.js';
import * as providerOctopus from '../providers/octopus.js';
import * as providerOkta from '../providers/okta.js';
import * as providerOllama from '../providers/ollama.js';
import * as providerOmnisend from '../providers/omnisend.js';
import * as providerOnelogin from '../providers/onelogin.js';
import * as providerOnepassword from '../providers/onepassword.js';
import * as providerOnesignal from '../providers/onesignal.js';
import * as providerOnfido from '../providers/onfido.js';
import * as providerOnfleet from '../providers/onfleet.js';
import * as providerOpenai from '../providers/openai.js';
import * as providerOpencage from '../providers/opencage.js';
import * as providerOpenrouter from '../providers/openrouter.js';
import * as providerOpenshift from '../providers/openshift.js';
import * as providerOpenuv from '../providers/openuv.js';
import * as providerOpenvsx from '../providers/openvsx.js';
import * as providerOpenweather from '../providers/openweather.js';
import * as providerOpsgenie from '../providers/opsgenie.js';
import * as providerOry from '../providers/ory.js';
import * as providerOverloop from '../providers/overloop.js';
import * as providerOvh from '../providers/ovh.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  oanda: providerOanda,
  octopus: providerOctopus,
  okta: providerOkta,
  ollama: providerOllama,
  omnisend: providerOmnisend,
  onelogin: providerOnelogin,
  onepassword: providerOnepassword,
  onesignal: providerOnesignal,
  onfido: providerOnfido,
  onfleet: providerOnfleet,
  openai: providerOpenai,
  opencage: providerOpencage,
  openrouter: providerOpenrouter,
  openshift: providerOpenshift,
  openuv: providerOpenuv,
  openvsx: providerOpenvsx,
  openweather: providerOpenweather,
  opsgenie: providerOpsgenie,
  ory: providerOry,
  overloop: providerOverloop,
  ovh: providerOvh,
};
