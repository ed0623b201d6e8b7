import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'ecostruxure-it-api-key',
    severity: 'medium',
    title: 'EcoStruxure IT API key',
    why: 'it reads the devices and alarms of a data centre.',
    remediation: ['Delete it in EcoStruxure IT Expert under Administration, API.'],
    references: ['https://helpcenter.ecostruxureit.com/'],
    formFrom: 'scanners',
    prefix: 'AK1',
    body: /[A-Za-z0-9/]{50,55}/,
    longest: 55,
    keywords: ['ecostruxure'],
    within: 120,
  }),
];
