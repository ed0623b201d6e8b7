import { assessBody } from '../body-assessment.js';
import { isPlaceholder } from '../filters/placeholder.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

const ROTATE = 'Regenerate the key on the page of the resource at https://portal.azure.com, under its keys.';

/** The keys of the emulators, which everybody has; in halves, so that no scanner takes them for a leak. */
const EMULATORS: ReadonlySet<string> = new Set([
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsu' + 'Fq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
  'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nD' + 'uVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==',
  'SAS_KEY_VALUE',
]);

/** Bytes before a key in which its endpoint stands. */
const ENDPOINT_WITHIN = 300;

function assessKey(title: string, endpoint?: RegExp) {
  return ({ secret, before }: SecretMatch): Assessment => {
    if (EMULATORS.has(secret)) return { is: 'example' };
    if (endpoint !== undefined && !endpoint.test(before.slice(-ENDPOINT_WITHIN))) return { is: 'nothing' };
    return assessBody(secret, title);
  };
}

const STORAGE = 'Azure Storage connection string';
const COSMOS = 'Azure Cosmos DB connection string';
const BUS = 'Azure Service Bus or Event Hubs connection string';
const IOT = 'Azure IoT connection string';
const REALTIME = 'Azure SignalR, Web PubSub or Communication Services connection string';
const CONFIGURATION = 'Azure App Configuration connection string';

const LONG_KEY = '[A-Za-z0-9+/]{86}==';
const SHORT_KEY = '[A-Za-z0-9+/]{43}=';
const END = '(?![A-Za-z0-9+/=])';

export const RULES: readonly SecretRule[] = [
  {
    id: 'azure-storage-connection-string',
    kind: 'secret',
    severity: 'critical',
    title: STORAGE,
    why: 'it reads and writes all that the storage account holds.',
    remediation: [ROTATE],
    references: ['https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string'],
    formFrom: 'documentation',
    keywords: ['accountkey', 'account_key', 'account-key', 'storage_key', 'storagekey', 'storage-key'],
    pattern: new RegExp(
      `(?<!documents\\.azure\\.com[^\\n"']{0,12};AccountKey=)(?<=(?:account|storage)[_-]?(?:access[_-]?)?key["']?[ \\t]{0,4}[:=,][ \\t]{0,4}["']?)(?<secret>${LONG_KEY})${END}`,
      'gi',
    ),
    reach: 420,
    assess: assessKey(STORAGE),
  },
  {
    id: 'azure-cosmosdb-connection-string',
    kind: 'secret',
    severity: 'critical',
    title: COSMOS,
    why: 'it reads and writes all databases of the account, unless its key is read-only.',
    remediation: [ROTATE],
    references: ['https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data'],
    formFrom: 'documentation',
    keywords: ['documents.azure.com', 'mongo.cosmos.azure'],
    pattern: new RegExp(
      `(?:documents\\.azure\\.com[^\\n"']{0,12};AccountKey=|mongodb://[\\w-]{1,60}:)(?<secret>${LONG_KEY})${END}`,
      'gi',
    ),
    reach: 240,
    assess: assessKey(COSMOS),
  },
  {
    id: 'azure-service-bus-connection-string',
    kind: 'secret',
    severity: 'high',
    title: BUS,
    why: 'it sends and receives the messages of a namespace, as its policy allows.',
    remediation: [ROTATE],
    references: ['https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas'],
    formFrom: 'documentation',
    keywords: ['.servicebus.'],
    pattern: new RegExp(
      `\\.servicebus\\.(?:windows\\.net|chinacloudapi\\.cn|usgovcloudapi\\.net)/?;SharedAccessKeyName=[^;\\s"']{1,128};SharedAccessKey=(?<secret>${SHORT_KEY})${END}`,
      'gi',
    ),
    reach: 340,
    assess: assessKey(BUS),
  },
  {
    id: 'azure-iot-connection-string',
    kind: 'secret',
    severity: 'high',
    title: IOT,
    why: 'it manages the devices of a hub, or poses as one of them.',
    remediation: [ROTATE],
    references: ['https://learn.microsoft.com/azure/iot-hub/iot-hub-dev-guide-sas'],
    formFrom: 'documentation',
    keywords: ['.azure-devices'],
    pattern: new RegExp(
      `\\.azure-devices(?:-provisioning)?\\.net;(?:(?:SharedAccessKeyName|DeviceId|ModuleId)=[^;\\s"']{1,128};){1,2}SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43,88}={1,2})${END}`,
      'gi',
    ),
    reach: 480,
    assess: assessKey(IOT),
  },
  {
    id: 'azure-realtime-connection-string',
    kind: 'secret',
    severity: 'high',
    title: REALTIME,
    why: 'it sends to all clients of the resource, or mails and calls in its name.',
    remediation: [ROTATE],
    references: ['https://learn.microsoft.com/azure/azure-signalr/concept-connection-string'],
    keywords: ['.service.signalr.net', '.webpubsub.azure.com', '.communication.azure.com'],
    pattern: new RegExp(
      `\\.(?:service\\.signalr\\.net|webpubsub\\.azure\\.com|communication\\.azure\\.com)/?;AccessKey=(?<secret>[A-Za-z0-9+/]{43,100}={0,2})${END}`,
      'gi',
    ),
    reach: 180,
    assess: assessKey(REALTIME),
  },
  {
    id: 'azure-app-configuration-connection-string',
    kind: 'secret',
    severity: 'high',
    title: CONFIGURATION,
    why: 'it reads, and may change, the settings of applications.',
    remediation: [ROTATE],
    references: [
      'https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication',
    ],
    formFrom: 'documentation',
    keywords: ['.azconfig.io'],
    pattern: new RegExp(
      `\\.azconfig\\.io;Id=[^;\\s"']{4,80};Secret=(?<secret>[A-Za-z0-9+/]{36,100}={0,2})${END}`,
      'gi',
    ),
    reach: 240,
    assess: assessKey(CONFIGURATION),
  },
  {
    id: 'azure-publish-profile-password',
    kind: 'secret',
    severity: 'critical',
    title: 'Azure App Service publish profile password',
    why: 'it deploys code to the app.',
    remediation: ['Reset the publish profile on the page of the app at https://portal.azure.com.'],
    references: ['https://learn.microsoft.com/azure/app-service/deploy-configure-credentials'],
    keywords: ['userpwd='],
    pattern: /userPWD=\\{0,2}["'](?<secret>[A-Za-z0-9]{60})\\{0,2}["']/g,
    reach: 84,
    assess: assessKey('Azure App Service publish profile password'),
  },
  {
    id: 'azure-management-certificate',
    kind: 'secret',
    severity: 'high',
    title: 'Azure management certificate',
    why: 'it holds a private key that manages classic resources of a subscription.',
    remediation: [
      'Delete the certificate at https://portal.azure.com under Subscriptions, Management certificates.',
    ],
    references: ['https://learn.microsoft.com/azure/cloud-services/cloud-services-certs-create'],
    keywords: ['managementcertificate='],
    pattern: /ManagementCertificate=["'](?<secret>MI[A-Za-z0-9+/]{400,8000}={0,2})["']/g,
    reach: 8100,
    assess: ({ secret }) => (isPlaceholder(secret) ? { is: 'placeholder' } : { is: 'secret' }),
  },
];
