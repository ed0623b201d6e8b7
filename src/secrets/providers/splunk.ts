import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'splunk-hec-token',
    title: 'Splunk HTTP event collector token',
    why: 'it writes events into an index.',
    remediation: ['Disable it in Splunk under Settings, Data inputs, HTTP Event Collector.'],
    references: ['https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector'],
    providers: ['splunk'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
  namedToken({
    id: 'splunk-observability-token',
    title: 'Splunk Observability access token',
    why: 'it writes, and by its scope reads, metrics and traces.',
    remediation: ['Rotate it in Splunk Observability Cloud under Settings, Access tokens.'],
    references: ['https://dev.splunk.com/observability/'],
    providers: ['splunk', 'signalfx', 'sfx_'],
    value: /[\w-]{22}/,
    longest: 22,
  }),
];
