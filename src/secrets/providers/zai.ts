import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'zai-api-key',
    severity: 'high',
    title: 'Z.ai (Zhipu) API key',
    why: 'it runs models at the cost of the account.',
    remediation: ['Delete it at https://z.ai/manage-apikey/apikey-list.'],
    references: ['https://docs.z.ai/'],
    formFrom: 'scanners',
    providers: ['zhipu', 'zai_api', 'zai-api', 'zaiapi', 'z_ai_', 'glm_api'],
    value: /[a-z0-9]{32}\.[A-Za-z0-9]{16}/,
    longest: 49,
  }),
];
