import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'splunk-hec-token',
    title: 'Splunk HTTP event collector token',
    why: 'it writes events into an index.',
    remediation: ['Disable it in Splunk under Settings, Data inputs, HTTP Event Collector.'],
    references: ['https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector'],
    formFrom: 'examples',
    providers: ['splunk'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}/,
    longest: 36,
  }),
  namedToken({
    id: 'splunk-observability-token',
    title: 'Splunk Observability access token',
    why: 'it writes, and by its scope reads, metrics and traces.',
    remediation: ['Rotate it in Splunk Observability Cloud under Settings, Access tokens.'],
    references: ['https://dev.splunk.com/observability/'],
    formFrom: 'scanners',
    providers: ['splunk', 'signalfx', 'sfx_'],
    value: /[\w-]{22}/,
    longest: 22,
  }),
];
