// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerTailscale from '../providers/tailscale.js';
import * as providerTatum from '../providers/tatum.js';
import * as providerTavily from '../providers/tavily.js';
import * as providerTaxjar from '../providers/taxjar.js';
import * as providerTeamcity from '../providers/teamcity.js';
import * as providerTeamwork from '../providers/teamwork.js';
import * as providerTelegram from '../providers/telegram.js';
import * as providerTelnyx from '../providers/telnyx.js';
import * as providerTemporal from '../providers/temporal.js';
import * as providerTencent from '../providers/tencent.js';
import * as providerThunderstore from '../providers/thunderstore.js';
import * as providerTicketTailor from '../providers/ticket-tailor.js';
import * as providerTicketmaster from '../providers/ticketmaster.js';
import * as providerTiingo from '../providers/tiingo.js';
import * as providerTimecamp from '../providers/timecamp.js';
import * as providerTines from '../providers/tines.js';
import * as providerTinify from '../providers/tinify.js';
import * as providerTinybird from '../providers/tinybird.js';
import * as providerTmdb from '../providers/tmdb.js';
import * as providerTmetric from '../providers/tmetric.js';
import * as providerTodoist from '../providers/todoist.js';
import * as providerTogether from '../providers/together.js';
import * as providerToggl from '../providers/toggl.js';
import * as providerTomtom from '../providers/tomtom.js';
import * as providerTor from '../providers/tor.js';
import * as providerTradier from '../providers/tradier.js';
import * as providerTransifex from '../providers/transifex.js';
import * as providerTravelpayouts from '../providers/travelpayouts.js';
import * as providerTrello from '../providers/trello.js';
import * as providerTruenas from '../providers/truenas.js';
import * as providerTrufflehog from '../providers/trufflehog.js';
import * as providerTurso from '../providers/turso.js';
import * as providerTwelvedata from '../providers/twelvedata.js';
import * as providerTwilio from '../providers/twilio.js';
import * as providerTwitch from '../providers/twitch.js';
import * as providerTwitchChat from '../providers/twitch-chat.js';
import * as providerTwitter from '../providers/twitter.js';
import * as providerTyntec from '../providers/tyntec.js';
import * as providerTypeform from '../providers/typeform.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  tailscale: providerTailscale,
  tatum: providerTatum,
  tavily: providerTavily,
  taxjar: providerTaxjar,
  teamcity: providerTeamcity,
  teamwork: providerTeamwork,
  telegram: providerTelegram,
  telnyx: providerTelnyx,
  temporal: providerTemporal,
  tencent: providerTencent,
  thunderstore: providerThunderstore,
  'ticket-tailor': providerTicketTailor,
  ticketmaster: providerTicketmaster,
  tiingo: providerTiingo,
  timecamp: providerTimecamp,
  tines: providerTines,
  tinify: providerTinify,
  tinybird: providerTinybird,
  tmdb: providerTmdb,
  tmetric: providerTmetric,
  todoist: providerTodoist,
  together: providerTogether,
  toggl: providerToggl,
  tomtom: providerTomtom,
  tor: providerTor,
  tradier: providerTradier,
  transifex: providerTransifex,
  travelpayouts: providerTravelpayouts,
  trello: providerTrello,
  truenas: providerTruenas,
  trufflehog: providerTrufflehog,
  turso: providerTurso,
  twelvedata: providerTwelvedata,
  twilio: providerTwilio,
  twitch: providerTwitch,
  'twitch-chat': providerTwitchChat,
  twitter: providerTwitter,
  tyntec: providerTyntec,
  typeform: providerTypeform,
};
