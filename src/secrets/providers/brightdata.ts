import { assessBody } from '../body-assessment.js';
import type { SecretRule } from '../rule.js';

const TITLE = 'Bright Data zone password';

export const RULES: readonly SecretRule[] = [
  {
    id: 'brightdata-zone-password',
    kind: 'secret',
    severity: 'high',
    title: TITLE,
    why: 'it sends traffic through the proxies of a zone, at the cost of its owner.',
    remediation: [
      'Change the password of the zone at https://brightdata.com/cp/zones.',
      'Look for traffic that is not yours.',
    ],
    references: ['https://docs.brightdata.com/proxy-networks/introduction'],
    formFrom: 'scanners',
    keywords: ['brd-customer-', 'lum-customer-'],
    pattern:
      /(?:brd|lum)-customer-[A-Za-z0-9_]{2,40}-zone-[A-Za-z0-9_]{1,60}(?:-[a-z]{2,16}-[A-Za-z0-9_]{1,40}){0,6}:(?<secret>[A-Za-z0-9]{8,32})(?![A-Za-z0-9])/g,
    startsAtKeyword: true,
    reach: 520,
    assess: ({ secret }) => assessBody(secret, TITLE),
  },
];
