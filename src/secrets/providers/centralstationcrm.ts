import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'centralstationcrm-api-key',
    title: 'CentralStationCRM API key',
    why: 'it reads and changes contacts as its owner.',
    remediation: ['Replace it at https://centralstationcrm.com/.'],
    references: ['https://centralstationcrm.com/'],
    formFrom: 'scanners',
    providers: ['centralstationcrm'],
    value: /[a-z0-9]{30}/,
    longest: 30,
  }),
];
