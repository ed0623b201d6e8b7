import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'harvest-access-token',
    severity: 'high',
    title: 'Harvest personal access token',
    why: 'it reads and changes the times and invoices of a company.',
    remediation: ['Delete it at https://id.getharvest.com/developers.'],
    references: ['https://help.getharvest.com/api-v2/'],
    formFrom: 'scanners',
    providers: ['harvest'],
    value: /\d{6,8}\.pt\.[\w-]{86}/,
    longest: 98,
  }),
];
