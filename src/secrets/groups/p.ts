// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerPackagecloud from '../providers/packagecloud.js';
import * as providerPackagist from '../providers/packagist.js';
import * as providerPaddle from '../providers/paddle.js';
import * as providerPagarme from '../providers/pagarme.js';
import * as providerPagerduty from '../providers/pagerduty.js';
import * as providerPandadoc from '../providers/pandadoc.js';
import * as providerPandascore from '../providers/pandascore.js';
import * as providerParalleldots from '../providers/paralleldots.js';
import * as providerParticle from '../providers/particle.js';
import * as providerPartnerstack from '../providers/partnerstack.js';
import * as providerPasswordDatabases from '../providers/password-databases.js';
import * as providerPasswordHash from '../providers/password-hash.js';
import * as providerPastebin from '../providers/pastebin.js';
import * as providerPatreon from '../providers/patreon.js';
import * as providerPaypal from '../providers/paypal.js';
import * as providerPaystack from '../providers/paystack.js';
import * as providerPdflayer from '../providers/pdflayer.js';
import * as providerPdfshift from '../providers/pdfshift.js';
import * as providerPeopledatalabs from '../providers/peopledatalabs.js';
import * as providerPercy from '../providers/percy.js';
import * as providerPerplexity from '../providers/perplexity.js';
import * as providerPersona from '../providers/persona.js';
import * as providerPganalyze from '../providers/pganalyze.js';
import * as providerPhotoroom from '../providers/photoroom.js';
import * as providerPhpFrameworks from '../providers/php-frameworks.js';
import * as providerPinecone from '../providers/pinecone.js';
import * as providerPinterest from '../providers/pinterest.js';
import * as providerPipedrive from '../providers/pipedrive.js';
import * as providerPixabay from '../providers/pixabay.js';
import * as providerPlaid from '../providers/plaid.js';
import * as providerPlanetscale from '../providers/planetscale.js';
import * as providerPlivo from '../providers/plivo.js';
import * as providerPodio from '../providers/podio.js';
import * as providerPolar from '../providers/polar.js';
import * as providerPolygon from '../providers/polygon.js';
import * as providerPortainer from '../providers/portainer.js';
import * as providerPositionstack from '../providers/positionstack.js';
import * as providerPossibleSecret from '../providers/possible-secret.js';
import * as providerPostageapp from '../providers/postageapp.js';
import * as providerPosthog from '../providers/posthog.js';
import * as providerPostman from '../providers/postman.js';
import * as providerPostmark from '../providers/postmark.js';
import * as providerPrefect from '../providers/prefect.js';
import * as providerPrivateKey from '../providers/private-key.js';
import * as providerProdpad from '../providers/prodpad.js';
import * as providerProxmox from '../providers/proxmox.js';
import * as providerProxycrawl from '../providers/proxycrawl.js';
import * as providerPubnub from '../providers/pubnub.js';
import * as providerPulumi from '../providers/pulumi.js';
import * as providerPushbullet from '../providers/pushbullet.js';
import * as providerPusher from '../providers/pusher.js';
import * as providerPushover from '../providers/pushover.js';
import * as providerPypi from '../providers/pypi.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  packagecloud: providerPackagecloud,
  packagist: providerPackagist,
  paddle: providerPaddle,
  pagarme: providerPagarme,
  pagerduty: providerPagerduty,
  pandadoc: providerPandadoc,
  pandascore: providerPandascore,
  paralleldots: providerParalleldots,
  particle: providerParticle,
  partnerstack: providerPartnerstack,
  'password-databases': providerPasswordDatabases,
  'password-hash': providerPasswordHash,
  pastebin: providerPastebin,
  patreon: providerPatreon,
  paypal: providerPaypal,
  paystack: providerPaystack,
  pdflayer: providerPdflayer,
  pdfshift: providerPdfshift,
  peopledatalabs: providerPeopledatalabs,
  percy: providerPercy,
  perplexity: providerPerplexity,
  persona: providerPersona,
  pganalyze: providerPganalyze,
  photoroom: providerPhotoroom,
  'php-frameworks': providerPhpFrameworks,
  pinecone: providerPinecone,
  pinterest: providerPinterest,
  pipedrive: providerPipedrive,
  pixabay: providerPixabay,
  plaid: providerPlaid,
  planetscale: providerPlanetscale,
  plivo: providerPlivo,
  podio: providerPodio,
  polar: providerPolar,
  polygon: providerPolygon,
  portainer: providerPortainer,
  positionstack: providerPositionstack,
  'possible-secret': providerPossibleSecret,
  postageapp: providerPostageapp,
  posthog: providerPosthog,
  postman: providerPostman,
  postmark: providerPostmark,
  prefect: providerPrefect,
  'private-key': providerPrivateKey,
  prodpad: providerProdpad,
  proxmox: providerProxmox,
  proxycrawl: providerProxycrawl,
  pubnub: providerPubnub,
  pulumi: providerPulumi,
  pushbullet: providerPushbullet,
  pusher: providerPusher,
  pushover: providerPushover,
  pypi: providerPypi,
};
