import { assessBody } from '../body-assessment.js';
import { crc32 } from '../checksums/crc32.js';
import { assessChecksum } from '../checksums/judgement.js';
import { prefixedToken } from '../prefixed-token.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const OVERVIEW = 'https://docs.gitlab.com/security/tokens/';
const TOKENS_PAGE = 'https://gitlab.com/-/user_settings/personal_access_tokens';

/** A body as GitLab draws it, or routable: payload, then its length and a checksum in base 36. */
const CLASSIC = String.raw`[\w-]{20}`;
const ROUTABLE = String.raw`[\w-]{27,300}\.(?:\d{2}\.)?[0-9a-z]{9}`;
const EITHER = new RegExp(`${ROUTABLE}|${CLASSIC}`);
const LONGEST = 320;
const ALPHABET = '\\w-';

/** Digits that a CRC-32 takes in base 36. */
const CHECKSUM_LENGTH = 7;

/** The checksum of a routable token of the second version counts the whole token before it. */
function assessEither(title: string) {
  return (body: string, { secret }: SecretMatch): Assessment => {
    if (!/\.\d{2}\.[0-9a-z]{9}$/.test(body)) return assessBody(body, title);
    const expected = crc32(secret.slice(0, -CHECKSUM_LENGTH)).toString(36).padStart(CHECKSUM_LENGTH, '0');
    return assessChecksum(secret.endsWith(expected), body, title);
  };
}

const PERSONAL = 'GitLab access token';
const RUNNER = 'GitLab runner authentication token';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'gitlab-pat',
    severity: 'critical',
    title: PERSONAL,
    why: 'it acts as its owner, a project or a group: it reads and pushes code.',
    remediation: [
      `Revoke it at ${TOKENS_PAGE}, or under Settings, Access tokens of its project or group.`,
      'Look through the audit events for what it did.',
    ],
    references: ['https://docs.gitlab.com/user/profile/personal_access_tokens/', OVERVIEW],
    formFrom: 'documentation',
    prefix: 'glpat-',
    body: EITHER,
    longest: LONGEST,
    alphabet: ALPHABET,
    assess: assessEither(PERSONAL),
  }),
  prefixedToken({
    id: 'gitlab-deploy-token',
    severity: 'high',
    title: 'GitLab deploy token',
    why: 'it reads, and if allowed writes, the repository, packages and images of a project or group.',
    remediation: ['Revoke it under Settings, Repository, Deploy tokens of its project or group.'],
    references: ['https://docs.gitlab.com/user/project/deploy_tokens/', OVERVIEW],
    formFrom: 'documentation',
    prefix: 'gldt-',
    body: EITHER,
    longest: LONGEST,
    alphabet: ALPHABET,
  }),
  prefixedToken({
    id: 'gitlab-pipeline-trigger-token',
    severity: 'high',
    title: 'GitLab pipeline trigger token',
    why: 'it starts pipelines, with variables of one’s choice, in the name of its owner.',
    remediation: ['Revoke it under Settings, CI/CD, Pipeline trigger tokens of its project.'],
    references: ['https://docs.gitlab.com/ci/triggers/', OVERVIEW],
    formFrom: 'documentation',
    prefix: 'glptt-',
    body: /[0-9a-f]{40}|[\w-]{20}/,
    longest: 40,
    alphabet: ALPHABET,
  }),
  prefixedToken({
    id: 'gitlab-runner-token',
    severity: 'high',
    title: RUNNER,
    why: 'whoever has it poses as the runner, and gets jobs with their code and variables.',
    remediation: [
      'Delete the runner under Settings, CI/CD, Runners, or reset its token with the runners API.',
    ],
    references: ['https://docs.gitlab.com/security/tokens/#runner-authentication-tokens', OVERVIEW],
    formFrom: 'documentation',
    prefix: ['glrt-', 'glrtr-'],
    body: new RegExp(`t\\d_(?:${ROUTABLE}|${CLASSIC})|${ROUTABLE}|${CLASSIC}`),
    longest: LONGEST + 3,
    alphabet: ALPHABET,
    assess: assessEither(RUNNER),
  }),
  prefixedToken({
    id: 'gitlab-runner-registration-token',
    severity: 'high',
    title: 'GitLab runner registration token',
    why: 'it registers runners, which then get jobs with their code and variables.',
    remediation: ['Reset it under Settings, CI/CD, Runners of its project, group or instance.'],
    references: ['https://docs.gitlab.com/security/tokens/#runner-registration-tokens-legacy', OVERVIEW],
    formFrom: 'documentation',
    prefix: 'GR1348941',
    body: /[\w-]{20}/,
    longest: 20,
    alphabet: ALPHABET,
  }),
  prefixedToken({
    id: 'gitlab-ci-job-token',
    severity: 'medium',
    title: 'GitLab CI/CD job token',
    why: 'it reads packages and repositories as the person who started the job, until the job ends.',
    remediation: ['The token is dead once its job has ended; find out how it came into the file.'],
    references: ['https://docs.gitlab.com/ci/jobs/ci_job_token/', OVERVIEW],
    formFrom: 'documentation',
    prefix: 'glcbt-',
    // Since GitLab 18 a JSON Web Token, before it the partition of the job and a body as of the others.
    body: /eyJ[\w-]{10,1024}\.eyJ[\w-]{10,2048}\.[\w-]{20,1024}|[0-9a-zA-Z]{1,5}_[\w-]{20}/,
    longest: 4100,
    alphabet: ALPHABET,
  }),
  prefixedToken({
    id: 'gitlab-agent-token',
    severity: 'critical',
    title: 'GitLab agent for Kubernetes token',
    why: 'whoever has it poses as the agent of a cluster and gets what is to be deployed there.',
    remediation: ['Revoke it with the agents API or on the page of the agent, and give the agent a new one.'],
    references: ['https://docs.gitlab.com/user/clusters/agent/', OVERVIEW],
    formFrom: 'documentation',
    prefix: 'glagent-',
    body: /[\w-]{50}/,
    longest: 50,
    alphabet: ALPHABET,
  }),
  prefixedToken({
    id: 'gitlab-oauth-secret',
    severity: 'high',
    title: 'GitLab OAuth application secret',
    why: 'with it others pose as the application and take the tokens of those who sign in.',
    remediation: ['Renew the secret on the page of the application, under Applications of its owner.'],
    references: ['https://docs.gitlab.com/integration/oauth_provider/', OVERVIEW],
    formFrom: 'documentation',
    prefix: 'gloas-',
    body: /[\w-]{64}/,
    longest: 64,
    alphabet: ALPHABET,
  }),
  prefixedToken({
    id: 'gitlab-scim-token',
    severity: 'critical',
    title: 'GitLab SCIM token',
    why: 'it adds, changes and removes the people of a group or an instance.',
    remediation: ['Reset it under Settings, SAML SSO of the group, or in the admin area.'],
    references: ['https://docs.gitlab.com/api/scim/', OVERVIEW],
    formFrom: 'documentation',
    prefix: 'glsoat-',
    body: /[\w-]{20}/,
    longest: 20,
    alphabet: ALPHABET,
  }),
  prefixedToken({
    id: 'gitlab-feed-token',
    severity: 'medium',
    title: 'GitLab feed token',
    why: 'it reads the feeds and calendars of its owner, those of private projects too.',
    remediation: [`Reset it at ${TOKENS_PAGE}.`],
    references: ['https://docs.gitlab.com/security/tokens/#feed-token', OVERVIEW],
    formFrom: 'documentation',
    prefix: 'glft-',
    body: /[\w-]{20}|[0-9a-f]{64}-\d{1,12}/,
    longest: 77,
    alphabet: ALPHABET,
  }),
  prefixedToken({
    id: 'gitlab-incoming-mail-token',
    severity: 'medium',
    title: 'GitLab incoming email token',
    why: 'it opens issues and merge requests in the name of its owner by e-mail.',
    remediation: [`Reset it at ${TOKENS_PAGE}.`],
    references: ['https://docs.gitlab.com/security/tokens/#incoming-email-token', OVERVIEW],
    formFrom: 'documentation',
    prefix: 'glimt-',
    body: /[\w-]{25}/,
    longest: 25,
    alphabet: ALPHABET,
  }),
  prefixedToken({
    id: 'gitlab-feature-flags-token',
    severity: 'medium',
    title: 'GitLab feature flags client token',
    why: 'it reads the feature flags of a project.',
    remediation: ['Reset it under Deploy, Feature flags, Configure of the project.'],
    references: ['https://docs.gitlab.com/operations/feature_flags/', OVERVIEW],
    formFrom: 'documentation',
    prefix: 'glffct-',
    body: /[\w-]{20}/,
    longest: 20,
    alphabet: ALPHABET,
  }),
  prefixedToken({
    id: 'gitlab-workspace-token',
    severity: 'high',
    title: 'GitLab workspace token',
    why: 'it acts as a workspace of its owner, which holds their code.',
    remediation: ['Terminate the workspace and make another.'],
    references: [OVERVIEW],
    formFrom: 'documentation',
    prefix: 'glwt-',
    body: /[\w-]{20}/,
    longest: 20,
    alphabet: ALPHABET,
  }),
  shapedToken({
    id: 'gitlab-session-cookie',
    severity: 'high',
    title: 'GitLab session cookie',
    why: 'it acts as a signed-in person in everything that the browser could do.',
    remediation: ['Revoke the session at https://gitlab.com/-/user_settings/active_sessions.'],
    references: ['https://docs.gitlab.com/user/profile/active_sessions/'],
    formFrom: 'documentation',
    keywords: ['_gitlab_session='],
    token: /_gitlab_session=(?<secret>[0-9a-f]{32})/,
    longest: 48,
  }),
];
