import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'buddyns-api-key',
    title: 'BuddyNS API key',
    why: 'it changes the name servers of domains.',
    remediation: ['Replace it at https://www.buddyns.com/.'],
    references: ['https://www.buddyns.com/'],
    formFrom: 'scanners',
    providers: ['buddyns'],
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];
