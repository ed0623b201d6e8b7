// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerAbly from '../providers/ably.js';
import * as providerAbuseipdb from '../providers/abuseipdb.js';
import * as providerAdafruit from '../providers/adafruit.js';
import * as providerAdobe from '../providers/adobe.js';
import * as providerAdyen from '../providers/adyen.js';
import * as providerAge from '../providers/age.js';
import * as providerAgora from '../providers/agora.js';
import * as providerAikido from '../providers/aikido.js';
import * as providerAirbrake from '../providers/airbrake.js';
import * as providerAirbyte from '../providers/airbyte.js';
import * as providerAirtableTokens from '../providers/airtable-tokens.js';
import * as providerAiven from '../providers/aiven.js';
import * as providerAkamai from '../providers/akamai.js';
import * as providerAlchemy from '../providers/alchemy.js';
import * as providerAlgolia from '../providers/algolia.js';
import * as providerAlibaba from '../providers/alibaba.js';
import * as providerAlpaca from '../providers/alpaca.js';
import * as providerAmazonSelling from '../providers/amazon-selling.js';
import * as providerAmplitude from '../providers/amplitude.js';
import * as providerAnsible from '../providers/ansible.js';
import * as providerAnthropic from '../providers/anthropic.js';
import * as providerAnyscale from '../providers/anyscale.js';
import * as providerApiNinjas from '../providers/api-ninjas.js';
import * as providerApify from '../providers/apify.js';
import * as providerApilayer from '../providers/apilayer.js';
import * as providerApimetrics from '../providers/apimetrics.js';
import * as providerApitemplate from '../providers/apitemplate.js';
import * as providerApollo from '../providers/apollo.js';
import * as providerAppoptics from '../providers/appoptics.js';
import * as providerAppveyor from '../providers/appveyor.js';
import * as providerAppwrite from '../providers/appwrite.js';
import * as providerAsaas from '../providers/asaas.js';
import * as providerAsana from '../providers/asana.js';
import * as providerAspnet from '../providers/aspnet.js';
import * as providerAssemblyai from '../providers/assemblyai.js';
import * as providerAtera from '../providers/atera.js';
import * as providerAtlassian from '../providers/atlassian.js';
import * as providerAuth0 from '../providers/auth0.js';
import * as providerAuthress from '../providers/authress.js';
import * as providerAutopilot from '../providers/autopilot.js';
import * as providerAviationstack from '../providers/aviationstack.js';
import * as providerAxiom from '../providers/axiom.js';
import * as providerAxonaut from '../providers/axonaut.js';
import * as providerAyrshare from '../providers/ayrshare.js';
import * as providerAzureActiveDirectory from '../providers/azure-active-directory.js';
import * as providerAzureConnectionStrings from '../providers/azure-connection-strings.js';
import * as providerAzureNames from '../providers/azure-names.js';
import * as providerAzureSignatures from '../providers/azure-signatures.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  ably: providerAbly,
  abuseipdb: providerAbuseipdb,
  adafruit: providerAdafruit,
  adobe: providerAdobe,
  adyen: providerAdyen,
  age: providerAge,
  agora: providerAgora,
  aikido: providerAikido,
  airbrake: providerAirbrake,
  airbyte: providerAirbyte,
  'airtable-tokens': providerAirtableTokens,
  aiven: providerAiven,
  akamai: providerAkamai,
  alchemy: providerAlchemy,
  algolia: providerAlgolia,
  alibaba: providerAlibaba,
  alpaca: providerAlpaca,
  'amazon-selling': providerAmazonSelling,
  amplitude: providerAmplitude,
  ansible: providerAnsible,
  anthropic: providerAnthropic,
  anyscale: providerAnyscale,
  'api-ninjas': providerApiNinjas,
  apify: providerApify,
  apilayer: providerApilayer,
  apimetrics: providerApimetrics,
  apitemplate: providerApitemplate,
  apollo: providerApollo,
  appoptics: providerAppoptics,
  appveyor: providerAppveyor,
  appwrite: providerAppwrite,
  asaas: providerAsaas,
  asana: providerAsana,
  aspnet: providerAspnet,
  assemblyai: providerAssemblyai,
  atera: providerAtera,
  atlassian: providerAtlassian,
  auth0: providerAuth0,
  authress: providerAuthress,
  autopilot: providerAutopilot,
  aviationstack: providerAviationstack,
  axiom: providerAxiom,
  axonaut: providerAxonaut,
  ayrshare: providerAyrshare,
  'azure-active-directory': providerAzureActiveDirectory,
  'azure-connection-strings': providerAzureConnectionStrings,
  'azure-names': providerAzureNames,
  'azure-signatures': providerAzureSignatures,
};
