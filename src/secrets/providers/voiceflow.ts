import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'voiceflow-api-key',
    severity: 'high',
    title: 'Voiceflow API key',
    why: 'it runs and reads the conversations of an agent.',
    remediation: ['Regenerate it in Voiceflow under Settings, API keys.'],
    references: ['https://docs.voiceflow.com/'],
    formFrom: 'scanners',
    prefix: ['VF.DM.', 'VF.WS.'],
    body: /[0-9a-f]{24}\.[A-Za-z0-9]{16}/,
    longest: 41,
  }),
];
