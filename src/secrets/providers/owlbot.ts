import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'owlbot-api-key',
    title: 'Owlbot API key',
    why: 'it looks up words at the cost of the account.',
    remediation: ['Replace it at https://owlbot.info/.'],
    references: ['https://owlbot.info/'],
    providers: ['owlbot'],
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];
