import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'finicity-secret',
    title: 'Finicity partner secret',
    why: 'together with the app key it reads the bank accounts of people.',
    remediation: ['Rotate it with the API call that modifies the partner secret.'],
    references: ['https://developer.mastercard.com/open-finance-us/documentation/'],
    formFrom: 'scanners',
    providers: ['finicity'],
    noun: /secret/,
    value: /[a-z0-9]{20}/,
    longest: 20,
  }),
];
