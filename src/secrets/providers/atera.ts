import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'atera-api-key',
    title: 'Atera API key',
    why: 'it reads and changes the devices and tickets of customers.',
    remediation: ['Replace it at https://www.atera.com/.'],
    references: ['https://www.atera.com/'],
    formFrom: 'scanners',
    providers: ['atera_', 'atera-', 'ateraapi', 'aterakey', 'ateratoken'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
