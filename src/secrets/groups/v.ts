// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerValTown from '../providers/val-town.js';
import * as providerVatlayer from '../providers/vatlayer.js';
import * as providerVeracode from '../providers/veracode.js';
import * as providerVercel from '../providers/vercel.js';
import * as providerVeriphone from '../providers/veriphone.js';
import * as providerVimeo from '../providers/vimeo.js';
import * as providerVirustotal from '../providers/virustotal.js';
import * as providerVisualcrossing from '../providers/visualcrossing.js';
import * as providerVoiceflow from '../providers/voiceflow.js';
import * as providerVolcengine from '../providers/volcengine.js';
import * as providerVonage from '../providers/vonage.js';
import * as providerVoodoosms from '../providers/voodoosms.js';
import * as providerVoyage from '../providers/voyage.js';
import * as providerVpnapi from '../providers/vpnapi.js';
import * as providerVultr from '../providers/vultr.js';
import * as providerVyte from '../providers/vyte.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  'val-town': providerValTown,
  vatlayer: providerVatlayer,
  veracode: providerVeracode,
  vercel: providerVercel,
  veriphone: providerVeriphone,
  vimeo: providerVimeo,
  virustotal: providerVirustotal,
  visualcrossing: providerVisualcrossing,
  voiceflow: providerVoiceflow,
  volcengine: providerVolcengine,
  vonage: providerVonage,
  voodoosms: providerVoodoosms,
  voyage: providerVoyage,
  vpnapi: providerVpnapi,
  vultr: providerVultr,
  vyte: providerVyte,
};
