import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

const ROTATE = 'Regenerate the key on the page of the resource at https://portal.azure.com, under its keys.';

/** Keys of Azure that only the name beside them tells. */
export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'azure-subscription-key',
    title: 'Azure AI services or API Management subscription key',
    why: 'it uses the models or interfaces that it was made for, at the owner’s cost.',
    remediation: [ROTATE],
    references: ['https://learn.microsoft.com/azure/ai-services/authentication'],
    formFrom: 'scanners',
    providers: [
      ...['ocp-apim-sub', 'azure_openai', 'azure-openai', 'azureopenai', 'openai_azure', 'azure_api'],
      ...['cognitive', 'speech_key', 'speech_sub', 'azure_speech', 'azure_translat', 'azure_maps', 'bing_'],
    ],
    noun: /key|secret|token|/,
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
  namedToken({
    id: 'azure-devops-legacy-pat',
    title: 'Azure DevOps personal access token of the old form',
    why: 'it acts as its owner: it reads and pushes code, and runs pipelines, as its scopes allow.',
    remediation: ['Revoke it at https://dev.azure.com under User settings, Personal access tokens.'],
    references: [
      'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    ],
    formFrom: 'documentation',
    providers: [
      ...[
        'azure_devops',
        'azure-devops',
        'azuredevops',
        'ado_pat',
        'ado_token',
        'adopat',
        'vsts',
        'vss_nuget',
      ],
      ...[
        'system_accesstoken',
        'azdo',
        'pat_token',
        'personal_access',
        'personal-access',
        'personalaccess',
        'vsce_pat',
      ],
    ],
    noun: /pat|token|secret|password|key|/,
    value: /[2-7a-z]{52}/,
    longest: 52,
  }),
  namedToken({
    id: 'azure-search-legacy-key',
    title: 'Azure AI Search key of the old form',
    why: 'it reads, and with administration rights changes, the indices of a search service.',
    remediation: [ROTATE],
    references: ['https://learn.microsoft.com/azure/search/search-security-api-keys'],
    formFrom: 'scanners',
    providers: [
      'azure_search',
      'azure-search',
      'azuresearch',
      'search_admin',
      'search_service',
      'cognitivesearch',
    ],
    noun: /key/,
    value: /[0-9A-F]{32}|[0-9A-Za-z]{52}/,
    longest: 52,
  }),
];
