import { assessBody } from '../body-assessment.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

/** `prod:happy-otter-123|`: the deployment, which may be shown. */
const shownPrefix = (secret: string) => secret.slice(0, secret.indexOf('|') + 1);

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'convex-deploy-key',
    severity: 'critical',
    title: 'Convex deploy key',
    why: 'it replaces the code of a deployment and reads and writes its data.',
    remediation: ['Delete it in the Convex dashboard under Settings, Deploy keys.'],
    references: ['https://docs.convex.dev/cli/deploy-key-types'],
    formFrom: 'documentation',
    // Base64 of `{"v2":`, with which the second half begins.
    keywords: ['|eyj2mii6'],
    token: /(?:prod|dev|preview|project):[a-z0-9:-]{3,60}\|eyJ2MiI6[A-Za-z0-9+/]{20,120}={0,2}/,
    longest: 200,
    alphabet: 'A-Za-z0-9+/=',
    shownPrefix,
    assess: ({ secret }) => assessBody(secret.slice(secret.indexOf('|')), 'Convex deploy key'),
  }),
];
