import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'appoptics-api-token',
    title: 'AppOptics (SolarWinds) API token',
    why: 'it writes and reads the metrics of an organisation.',
    remediation: ['Delete it in the organisation settings under API tokens.'],
    references: ['https://documentation.solarwinds.com/en/success_center/appoptics/'],
    formFrom: 'scanners',
    providers: ['appoptics'],
    value: /[\w-]{71}/,
    longest: 71,
  }),
];
