import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'segment-public-api-token',
    severity: 'high',
    title: 'Segment Public API token',
    why: 'it reads and changes the sources and destinations of a workspace.',
    remediation: ['Revoke it in Segment under Settings, Access management, Tokens.'],
    references: ['https://docs.segmentapis.com/'],
    formFrom: 'examples',
    prefix: 'sgp_',
    body: /[A-Za-z0-9]{64}/,
    longest: 64,
  }),
  namedToken({
    id: 'segment-write-key',
    title: 'Segment write key',
    why: 'it writes events into a source.',
    remediation: ['Rotate the write key in the settings of the source.'],
    references: ['https://segment.com/docs/connections/find-writekey/'],
    formFrom: 'scanners',
    providers: [
      'segment_write',
      'segment_analytics_write',
      'segment_api_write',
      'segment_io_write',
      'segment_source_write',
      'segment_server_write',
      'segment_node_write',
      'segment_js_write',
    ],
    noun: /key/,
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];
