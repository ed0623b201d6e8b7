import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'qubole-api-key',
    title: 'Qubole API key',
    why: 'it runs queries on the data of a company.',
    remediation: ['Replace it at https://www.qubole.com/.'],
    references: ['https://www.qubole.com/'],
    formFrom: 'scanners',
    providers: ['qubole'],
    value: /[a-z0-9]{64}/,
    longest: 64,
  }),
];
