import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'ticket-tailor-api-key',
    title: 'Ticket Tailor API key',
    why: 'it reads the orders and guests of events.',
    remediation: ['Replace it at https://www.tickettailor.com/.'],
    references: ['https://www.tickettailor.com/'],
    formFrom: 'scanners',
    providers: ['tickettailor', 'ticket_tailor'],
    value: /(?:sk)_\d{4}_\d{6}_[a-z0-9]{32}/,
    longest: 47,
  }),
];
