import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const DOCS = 'https://circleci.com/docs/managing-api-tokens/';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'circleci-personal-token',
    severity: 'critical',
    title: 'CircleCI personal API token',
    why: 'it acts as its owner: it starts builds, and reads projects and their logs.',
    remediation: ['Delete it at https://app.circleci.com/settings/user/tokens.'],
    references: [DOCS],
    formFrom: 'scanners',
    prefix: 'CCIPAT_',
    body: /[A-Za-z0-9]{22}_[0-9a-f]{40}/,
    longest: 63,
  }),
  prefixedToken({
    id: 'circleci-project-token',
    severity: 'medium',
    title: 'CircleCI project API token',
    why: 'it reads the status of a project’s builds and, if allowed, starts them.',
    remediation: ['Delete it under Project settings, API permissions; a badge needs the scope Status alone.'],
    references: [DOCS],
    formFrom: 'scanners',
    prefix: 'CCIPRJ_',
    body: /[A-Za-z0-9]{21,22}_[0-9a-f]{40}/,
    longest: 63,
  }),
  namedToken({
    id: 'circleci-legacy-token',
    title: 'CircleCI API token of the old form',
    why: 'it starts builds, and reads projects and their logs.',
    remediation: ['Delete it at https://app.circleci.com/settings/user/tokens, or under Project settings.'],
    references: [DOCS],
    formFrom: 'scanners',
    providers: ['circleci', 'circle_ci', 'circle-token', 'circle_token'],
    noun: /token|key|secret|/,
    value: /[0-9a-f]{40}/,
    longest: 40,
  }),
];
