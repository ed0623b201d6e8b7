import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'chartmogul-api-key',
    title: 'ChartMogul API key',
    why: 'it reads the customers and the revenue of a company.',
    remediation: ['Replace it in the admin area under API keys.'],
    references: ['https://dev.chartmogul.com/docs/authentication'],
    formFrom: 'scanners',
    providers: ['chartmogul'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
