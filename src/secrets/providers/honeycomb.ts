import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://docs.honeycomb.io/get-started/configure/environments/manage-api-keys/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'honeycomb-ingest-key',
    severity: 'medium',
    title: 'Honeycomb ingest key',
    why: 'it writes events into an environment.',
    remediation: ['Disable it in the environment settings under API keys.'],
    references: PAGES,
    formFrom: 'examples',
    // Of the USA and of the EU; with `ic` for environments of the old kind.
    prefix: ['hcaik_', 'hcbik_', 'hcaic_', 'hcbic_'],
    body: /[a-z0-9]{58}/,
    longest: 58,
  }),
  namedToken({
    id: 'honeycomb-api-key',
    title: 'Honeycomb configuration key (classic)',
    why: 'it writes events, and reads and changes what its permissions allow.',
    remediation: ['Disable it in the settings under API keys.'],
    references: PAGES,
    formFrom: 'scanners',
    providers: ['honeycomb'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
