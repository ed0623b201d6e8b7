import { assessBody } from '../body-assessment.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const PAGE = 'https://github.com/microsoft/security-utilities';
const ROTATE = 'Regenerate the key on the page of the resource at https://portal.azure.com, under its keys.';

/** A service whose keys bear a mark at a fixed place: what stands before it and after it is random. */
interface MarkedKey {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly severity: SecretRule['severity'];
  readonly reference: string;
  readonly mark: string;
  readonly token: RegExp;
  readonly longest: number;
}

const LONG = (mark: string) => new RegExp(`[A-Za-z0-9+/]{76}${mark}[A-Za-z0-9+/]{5}[AQgw]==`);
const SHORT = (mark: string) => new RegExp(`[A-Za-z0-9+/]{33}${mark}[A-P][A-Za-z0-9+/]{5}=`);

/** Marks as Microsoft's own scanner knows them. */
const MARKED: readonly MarkedKey[] = [
  {
    id: 'azure-storage-account-key',
    title: 'Azure Storage account key',
    why: 'it reads and writes all that the storage account holds.',
    severity: 'critical',
    reference: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
    mark: '+ASt',
    token: LONG('\\+ASt'),
    longest: 88,
  },
  {
    id: 'azure-cosmosdb-key',
    title: 'Azure Cosmos DB key',
    why: 'it reads and writes all databases of the account, unless it is read-only.',
    severity: 'critical',
    reference: 'https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data',
    mark: 'ACDb',
    token: LONG('ACDb'),
    longest: 88,
  },
  {
    id: 'azure-batch-key',
    title: 'Azure Batch account key',
    why: 'it runs code on the pools of the account.',
    severity: 'critical',
    reference: 'https://learn.microsoft.com/azure/batch/accounts',
    mark: '+ABa',
    token: LONG('\\+ABa'),
    longest: 88,
  },
  {
    id: 'azure-ml-web-service-key',
    title: 'Azure Machine Learning web service key',
    why: 'it calls the models of a web service.',
    severity: 'medium',
    reference: 'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
    mark: '+AMC',
    token: LONG('\\+AMC'),
    longest: 88,
  },
  {
    id: 'azure-api-management-key',
    title: 'Azure API Management key',
    why: 'it manages the gateway, or calls the interfaces behind it.',
    severity: 'high',
    reference: 'https://learn.microsoft.com/azure/api-management/api-management-subscriptions',
    mark: 'APIM',
    token: LONG('APIM'),
    longest: 88,
  },
  {
    id: 'azure-service-bus-key',
    title: 'Azure Service Bus, Event Hubs or Relay key',
    why: 'it sends and receives the messages of a namespace, as its policy allows.',
    severity: 'high',
    reference: 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas',
    mark: '+ASb',
    token: SHORT('\\+A(?:Sb|Eh|Rm)'),
    longest: 44,
  },
  {
    id: 'azure-iot-key',
    title: 'Azure IoT key',
    why: 'it manages the devices of a hub, or poses as one of them.',
    severity: 'high',
    reference: 'https://learn.microsoft.com/azure/iot-hub/iot-hub-dev-guide-sas',
    mark: 'AIoT',
    token: SHORT('AIoT'),
    longest: 44,
  },
  {
    id: 'azure-redis-key',
    title: 'Azure Cache for Redis key',
    why: 'it reads and writes the cache, sessions among its contents.',
    severity: 'high',
    reference: 'https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure',
    mark: 'AzCa',
    token: SHORT('AzCa'),
    longest: 44,
  },
  {
    id: 'azure-event-grid-key',
    title: 'Azure Event Grid key',
    why: 'it publishes events to a topic.',
    severity: 'medium',
    reference: 'https://learn.microsoft.com/azure/event-grid/get-access-keys',
    mark: 'AZEG',
    token: SHORT('AZEG'),
    longest: 44,
  },
  {
    id: 'azure-function-key',
    title: 'Azure Functions key',
    why: 'it calls a function, or administers the whole app.',
    severity: 'high',
    reference: 'https://learn.microsoft.com/azure/azure-functions/function-keys-how-to',
    mark: 'AzFu',
    token: /[\w-]{44}AzFu[\w-]{5}[AQgw](?:==|%3D%3D)/,
    longest: 60,
  },
  {
    id: 'azure-search-key',
    title: 'Azure AI Search key',
    why: 'it reads, and with administration rights changes, the indices of a search service.',
    severity: 'high',
    reference: 'https://learn.microsoft.com/azure/search/search-security-api-keys',
    mark: 'AzSe',
    token: /[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}/,
    longest: 52,
  },
  {
    id: 'azure-container-registry-key',
    title: 'Azure Container Registry password',
    why: 'it pulls and pushes the images of a registry.',
    severity: 'critical',
    reference: 'https://learn.microsoft.com/azure/container-registry/container-registry-authentication',
    mark: '+ACR',
    token: /[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9]{5}/,
    longest: 52,
  },
  {
    id: 'azure-devops-pat',
    title: 'Azure DevOps personal access token',
    why: 'it acts as its owner: it reads and pushes code, and runs pipelines, as its scopes allow.',
    severity: 'critical',
    reference:
      'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    mark: 'AZDO',
    token: /[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}/,
    longest: 84,
  },
  {
    id: 'azure-ai-services-key',
    title: 'Azure AI services or other resource key',
    why: 'it uses the models or the resource that it was made for, at the owner’s cost.',
    severity: 'high',
    reference: 'https://learn.microsoft.com/azure/ai-services/authentication',
    mark: 'JQQJ9',
    token:
      /[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?/,
    longest: 88,
  },
];

const MARKS: Readonly<Record<string, readonly string[]>> = { '+ASb': ['+asb', '+aeh', '+arm'] };

export const RULES: readonly SecretRule[] = MARKED.map(
  ({ id, title, why, severity, reference, mark, token, longest }) =>
    shapedToken({
      id,
      severity,
      title,
      why,
      remediation: [ROTATE],
      references: [reference, PAGE],
      formFrom: 'documentation',
      keywords: MARKS[mark] ?? [mark.toLowerCase()],
      token,
      longest,
      alphabet: 'A-Za-z0-9+/=_-',
      before: 'A-Za-z0-9+/_-',
      assess: ({ secret }) => assessBody(secret, title),
    }),
);
