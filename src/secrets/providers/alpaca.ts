import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'alpaca-secret-key',
    severity: 'high',
    title: 'Alpaca secret key',
    why: 'together with the key ID it trades shares on the account.',
    remediation: ['Regenerate it at https://app.alpaca.markets/.', 'Look for orders that are not yours.'],
    references: ['https://docs.alpaca.markets/'],
    providers: ['alpaca', 'apca_api', 'apca-api'],
    noun: /secret/,
    value: /[A-Za-z0-9]{40}/,
    longest: 40,
  }),
];
