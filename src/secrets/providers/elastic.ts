import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'elastic-cloud-api-key',
    severity: 'critical',
    title: 'Elastic Cloud API key',
    why: 'it manages deployments and projects of an organisation.',
    remediation: ['Revoke it at https://cloud.elastic.co/account/keys.'],
    references: ['https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys'],
    formFrom: 'documentation',
    prefix: 'essu_',
    body: /[A-Za-z0-9_=-]{60,200}/,
    longest: 200,
    alphabet: '\\w=-',
  }),
  namedToken({
    id: 'elasticsearch-api-key',
    title: 'Elasticsearch API key',
    why: 'it reads and writes the indices that its roles allow.',
    remediation: ['Invalidate it: `DELETE /_security/api_key`, or in Kibana under API keys.'],
    references: ['https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys'],
    formFrom: 'examples',
    // Base64 of the ID, a colon and the key.
    providers: [
      'elastic_api',
      'elastic_key',
      'elastic_token',
      'elastic_cloud_api',
      'elastic_search_api',
      'elastic_search_key',
      'elasticsearch_api',
      'elasticsearch_key',
      'elasticsearch_token',
      'elasticsearch.api',
      'elastic.api',
      'es_api',
      'kibana_api',
      'kibana_key',
    ],
    noun: /key|token|/,
    value: /[A-Za-z0-9+/_-]{58,62}={1,2}/,
    longest: 64,
    assess: ({ secret }) =>
      /^[\w-]{20}:[\w-]{22}$/.test(Buffer.from(secret, 'base64').toString('latin1'))
        ? { is: 'secret' }
        : { is: 'nothing' },
  }),
];
