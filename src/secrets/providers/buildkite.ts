import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'buildkite-api-token',
    severity: 'critical',
    title: 'Buildkite API access token',
    why: 'it reads and starts builds, and changes pipelines, as far as its scopes allow.',
    remediation: ['Revoke it at https://buildkite.com/user/api-access-tokens.'],
    references: ['https://buildkite.com/docs/apis/managing-api-tokens'],
    formFrom: 'documentation',
    prefix: 'bkua_',
    body: /[0-9a-z]{40}(?:[0-9a-z]{13})?/,
    longest: 53,
  }),
  prefixedToken({
    id: 'buildkite-service-token',
    severity: 'high',
    title: 'Buildkite agent, cluster, package or portal token',
    why: 'whoever has it gets the jobs of agents, or reads and writes packages.',
    remediation: [
      'Revoke it at https://buildkite.com under the cluster, registry or portal that it belongs to.',
    ],
    references: ['https://buildkite.com/docs/agent/v3/tokens'],
    formFrom: 'documentation',
    prefix: ['bkaa_', 'bkaj_', 'bkar_', 'bkct_', 'bkpt_', 'bkpat_', 'bkps_'],
    body: /[\w-]{50,340}/,
    longest: 340,
    alphabet: '\\w-',
  }),
  shapedToken({
    id: 'buildkite-trigger-url',
    severity: 'medium',
    title: 'Buildkite pipeline trigger URL',
    why: 'whoever has it starts builds of a pipeline.',
    remediation: ['Delete the trigger under Triggers in the settings of the pipeline, and add another.'],
    references: ['https://buildkite.com/docs/apis/webhooks/incoming/pipeline-triggers'],
    formFrom: 'documentation',
    keywords: ['webhook.buildkite.com/deliver/'],
    token: /webhook\.buildkite\.com\/deliver\/bktr_(?<secret>[\w-]{12,200})/,
    longest: 240,
    alphabet: '\\w-',
  }),
  namedToken({
    id: 'buildkite-agent-token',
    title: 'Buildkite agent token of the old form',
    why: 'whoever has it gets jobs with their code and variables.',
    remediation: ['Revoke it at https://buildkite.com under Agents.'],
    references: ['https://buildkite.com/docs/agent/v3/tokens'],
    formFrom: 'scanners',
    providers: ['buildkite'],
    noun: /agent[\w-]{0,4}token/,
    value: /[0-9a-f]{50}|[0-9a-zA-Z]{40}/,
    longest: 50,
  }),
];
