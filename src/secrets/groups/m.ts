// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerMadkudu from '../providers/madkudu.js';
import * as providerMailClients from '../providers/mail-clients.js';
import * as providerMailboxlayer from '../providers/mailboxlayer.js';
import * as providerMailchimp from '../providers/mailchimp.js';
import * as providerMailerlite from '../providers/mailerlite.js';
import * as providerMailersend from '../providers/mailersend.js';
import * as providerMailgun from '../providers/mailgun.js';
import * as providerMailjet from '../providers/mailjet.js';
import * as providerMailmodo from '../providers/mailmodo.js';
import * as providerMailsac from '../providers/mailsac.js';
import * as providerMapbox from '../providers/mapbox.js';
import * as providerMapquest from '../providers/mapquest.js';
import * as providerMaptiler from '../providers/maptiler.js';
import * as providerMarketstack from '../providers/marketstack.js';
import * as providerMatrix from '../providers/matrix.js';
import * as providerMattermost from '../providers/mattermost.js';
import * as providerMavenlink from '../providers/mavenlink.js';
import * as providerMaxmind from '../providers/maxmind.js';
import * as providerMediastack from '../providers/mediastack.js';
import * as providerMeistertask from '../providers/meistertask.js';
import * as providerMercadoPago from '../providers/mercado-pago.js';
import * as providerMercury from '../providers/mercury.js';
import * as providerMergify from '../providers/mergify.js';
import * as providerMesibo from '../providers/mesibo.js';
import * as providerMessagebird from '../providers/messagebird.js';
import * as providerMicrosoftTeams from '../providers/microsoft-teams.js';
import * as providerMidtrans from '../providers/midtrans.js';
import * as providerMinimax from '../providers/minimax.js';
import * as providerMiro from '../providers/miro.js';
import * as providerMistral from '../providers/mistral.js';
import * as providerMixmax from '../providers/mixmax.js';
import * as providerMixpanel from '../providers/mixpanel.js';
import * as providerModal from '../providers/modal.js';
import * as providerMollie from '../providers/mollie.js';
import * as providerMonday from '../providers/monday.js';
import * as providerMongodbAtlas from '../providers/mongodb-atlas.js';
import * as providerMonkeylearn from '../providers/monkeylearn.js';
import * as providerMoonshot from '../providers/moonshot.js';
import * as providerMoosend from '../providers/moosend.js';
import * as providerMoralis from '../providers/moralis.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  madkudu: providerMadkudu,
  'mail-clients': providerMailClients,
  mailboxlayer: providerMailboxlayer,
  mailchimp: providerMailchimp,
  mailerlite: providerMailerlite,
  mailersend: providerMailersend,
  mailgun: providerMailgun,
  mailjet: providerMailjet,
  mailmodo: providerMailmodo,
  mailsac: providerMailsac,
  mapbox: providerMapbox,
  mapquest: providerMapquest,
  maptiler: providerMaptiler,
  marketstack: providerMarketstack,
  matrix: providerMatrix,
  mattermost: providerMattermost,
  mavenlink: providerMavenlink,
  maxmind: providerMaxmind,
  mediastack: providerMediastack,
  meistertask: providerMeistertask,
  'mercado-pago': providerMercadoPago,
  mercury: providerMercury,
  mergify: providerMergify,
  mesibo: providerMesibo,
  messagebird: providerMessagebird,
  'microsoft-teams': providerMicrosoftTeams,
  midtrans: providerMidtrans,
  minimax: providerMinimax,
  miro: providerMiro,
  mistral: providerMistral,
  mixmax: providerMixmax,
  mixpanel: providerMixpanel,
  modal: providerModal,
  mollie: providerMollie,
  monday: providerMonday,
  'mongodb-atlas': providerMongodbAtlas,
  monkeylearn: providerMonkeylearn,
  moonshot: providerMoonshot,
  moosend: providerMoosend,
  moralis: providerMoralis,
};
