import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://docs.lob.com/'];

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'lob-api-key',
    severity: 'high',
    title: 'Lob API key',
    why: 'it prints and sends letters and cheques at the cost of the account.',
    remediation: [
      'Replace it at https://dashboard.lob.com/settings/api-keys.',
      'Look for mail that nobody ordered.',
    ],
    references: PAGES,
    formFrom: 'examples',
    providers: ['lob_api', 'lob_key', 'lob_live', 'lob_test', 'lob_secret'],
    noun: /key|secret|/,
    value: /(?:live)_[a-z0-9]{35}/,
    longest: 40,
  }),
  namedToken({
    id: 'lob-test-key',
    severity: 'low',
    title: 'Lob test key',
    why: 'it sends no mail, but it shows and changes the test data.',
    remediation: ['Replace it at https://dashboard.lob.com/settings/api-keys.'],
    references: PAGES,
    formFrom: 'examples',
    providers: ['lob_api', 'lob_key', 'lob_live', 'lob_test', 'lob_secret'],
    noun: /key|secret|/,
    value: /(?:test)_[a-z0-9]{35}/,
    longest: 40,
  }),
];
