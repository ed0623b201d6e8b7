// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation and Terraform write so.
import { describe, expect, it } from 'vitest';
import { createPolicyDetector } from '../../src/policies/find.js';
import { policy, scan, verdicts } from './scan.js';

const GITHUB = 'token.actions.githubusercontent.com';
const provider = (issuer: string) => `arn:aws:iam::123456789012:oidc-provider/${issuer}`;
const trust = (federated: string, condition?: object) => ({
  Effect: 'Allow',
  Principal: { Federated: federated },
  Action: 'sts:AssumeRoleWithWebIdentity',
  ...(condition === undefined ? {} : { Condition: condition }),
});
const AUD = { [`${GITHUB}:aud`]: 'sts.amazonaws.com' };
const github = (operator: string, sub: string | readonly string[], more: object = {}) =>
  trust(provider(GITHUB), {
    StringEquals: AUD,
    [operator === 'StringEquals' ? 'StringEqualsIgnoreCase' : operator]: { [`${GITHUB}:sub`]: sub },
    ...more,
  });

/** Subject by StringLike → verdicts. */
const SUBJECTS: readonly (readonly [string, readonly string[]])[] = [
  ['*', ['iam-oidc-trust-unbound critical']],
  ['repo:*', ['iam-oidc-trust-unbound critical']],
  ['repo*', ['iam-oidc-trust-unbound critical']],
  ['repo:*/*', ['iam-oidc-trust-unbound critical']],
  ['repo:*/app:*', ['iam-oidc-trust-unbound critical']],
  ['repo:*:ref:refs/heads/main', ['iam-oidc-trust-unbound critical']],
  ['repo:org*', ['iam-oidc-trust-unbound critical']],
  ['repo:org*/app:*', ['iam-oidc-trust-unbound critical']],
  ['*:environment:production', ['iam-oidc-trust-unbound critical']],
  ['repo:org/*', ['iam-oidc-trust-unbound low']],
  ['repo:org/*:ref:refs/heads/main', ['iam-oidc-trust-unbound low']],
  ['repo:org@1234/*', ['iam-oidc-trust-unbound low']],
  ['repo:org/app:*', []],
  ['repo:org/app*', []],
  ['repo:org@1234/app@5678:ref:refs/heads/main', []],
  ['repo:org@1234/app@5678:*', []],
  ['repo:org@*/app@*:ref:refs/heads/main', []],
  ['repository_owner_id:1234:*', ['iam-oidc-trust-unbound low']],
  ['repository_owner_id:1234:repository_id:5678:*', []],
  ['repository_id:5678:*', []],
  ['job_workflow_ref:org/app/.github/workflows/a.yml@*', []],
  ['environment:*', ['iam-oidc-trust-unbound critical']],
  ['environment:production', ['iam-oidc-trust-unbound critical']],
  ['environment:production:*', ['iam-oidc-trust-unbound critical']],
  ['environment:production:repository_id:5678', []],
  ['environment:production:repository_owner:org', ['iam-oidc-trust-unbound low']],
  ['ref:refs/heads/main:*', ['iam-oidc-trust-unbound critical']],
  ['environment:${Environment}', []],
  ['repo:${GitHubOrg}/*', []],
  ['repo:${Repository}:*', []],
];

describe("trust in GitHub's tokens", () => {
  it.each(SUBJECTS)('%s', (sub, expected) => {
    expect(verdicts('t.json', policy(github('StringLike', sub)))).toEqual(expected);
  });

  it.each<readonly [string, object, readonly string[]]>([
    ['no condition', trust(provider(GITHUB)), ['iam-oidc-trust-unbound critical']],
    [
      'the audience alone',
      trust(provider(GITHUB), { StringEquals: AUD }),
      ['iam-oidc-trust-unbound critical'],
    ],
    [
      'a list with one open subject',
      github('StringLike', ['repo:org/app:*', 'repo:*']),
      ['iam-oidc-trust-unbound critical'],
    ],
    ['a star that is none', github('StringEquals', 'repo:org/*'), []],
    ['for all values', github('ForAllValues:StringLike', 'repo:org/app:*'), ['iam-oidc-trust-unbound high']],
    ['if it exists', github('StringLikeIfExists', 'repo:org/app:*'), ['iam-oidc-trust-unbound high']],
    ['all but some', github('StringNotLike', 'repo:evil/*'), ['iam-oidc-trust-unbound critical']],
    [
      'by the repository id',
      trust(provider(GITHUB), { StringEquals: { ...AUD, [`${GITHUB}:repository_id`]: '1234' } }),
      [],
    ],
    [
      'without an audience',
      trust(provider(GITHUB), { StringLike: { [`${GITHUB}:sub`]: 'repo:org/app:*' } }),
      ['iam-oidc-trust-unbound low'],
    ],
    [
      'a provider of the template, known by its keys',
      trust('${GitHubProvider}', { StringEquals: AUD }),
      ['iam-oidc-trust-unbound critical'],
    ],
    ['a provider of the template, unknown', trust('${Provider}'), []],
    [
      "an enterprise's own issuer",
      trust(provider(`${GITHUB}/acme`), { StringEquals: { [`${GITHUB}/acme:aud`]: 'sts.amazonaws.com' } }),
      ['iam-oidc-trust-unbound medium'],
    ],
    ['denied', { ...trust(provider(GITHUB)), Effect: 'Deny' }, []],
  ])('%s', (_, statement, expected) => {
    expect(verdicts('t.json', policy(statement))).toEqual(expected);
  });

  it('stands at the subject, and tells what to write with immutable ids', () => {
    const [seen] = scan('t.json', policy(github('StringLike', 'repo:*'))).seen;
    expect(seen?.text).toBe('"repo:*"');
    expect(seen?.detection.message).toBe(
      'This trust policy lets a workflow of any repository of GitHub take on the role: every token of GitHub ' +
        'Actions meets "repo:*".',
    );
    expect(seen?.detection.remediation[0]).toContain(
      'repo:ORGANISATION@ORGANISATION_ID/REPOSITORY@REPOSITORY_ID',
    );
  });
});

describe("claims beside the subject of GitHub's tokens", () => {
  it.each([
    ['repository_id', '5678', []],
    ['repository', 'org/app', []],
    ['repository', 'org/*', ['iam-oidc-trust-unbound low']],
    ['repository', 'org*', ['iam-oidc-trust-unbound critical']],
    ['job_workflow_ref', 'org/app/.github/workflows/a.yml@*', []],
    [
      'job_workflow_ref',
      '*/app/.github/workflows/a.yml@refs/heads/main',
      ['iam-oidc-trust-unbound critical'],
    ],
    ['environment', 'production', ['iam-oidc-trust-unbound critical']],
    ['ref', 'refs/heads/main', ['iam-oidc-trust-unbound critical']],
  ])('%s: %s', (claim, value, expected) => {
    const statement = trust(provider(GITHUB), {
      StringEquals: AUD,
      StringLike: { [`${GITHUB}:${claim}`]: value },
    });
    expect(verdicts('t.json', policy(statement))).toEqual(expected);
  });
});

describe('subjects of other providers', () => {
  const EKS = 'oidc.eks.eu-west-1.amazonaws.com/id/ABC';
  const BITBUCKET = 'api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc';
  it.each([
    ['gitlab.com', 'project_path:*:ref_type:branch:ref:main', 'critical'],
    ['gitlab.com', 'project_path:acme/*:ref_type:branch:ref:main', 'low'],
    ['gitlab.com', 'project_path:acme/web:*', null],
    ['agent.buildkite.com', 'organization:*:pipeline:deploy:*', 'critical'],
    ['agent.buildkite.com', 'organization:acme:pipeline:*', 'low'],
    ['agent.buildkite.com', 'organization:acme:pipeline:deploy:*', null],
    ['app.terraform.io', 'organization:*:project:web:*', 'critical'],
    ['app.terraform.io', 'organization:acme:project:*:workspace:*:run_phase:*', 'low'],
    ['app.terraform.io', 'organization:acme:project:*:workspace:web:run_phase:*', null],
    ['oidc.circleci.com/org/0a1b', 'org/0a1b/*', 'medium'],
    ['oidc.circleci.com/org/0a1b', 'org/0a1b/project/*', 'medium'],
    ['oidc.circleci.com/org/0a1b', 'org/0a1b/project/2c3d/user/*', null],
    [BITBUCKET, '*:*', 'medium'],
    [BITBUCKET, '{01234567-89ab-cdef-0123-456789abcdef}:*', null],
    ['acme.app.spacelift.io', '*', 'medium'],
    ['acme.app.spacelift.io', 'space:*', 'medium'],
    ['acme.app.spacelift.io', 'space:production-01ABC:*', null],
    [EKS, 'system:serviceaccount:*:web', 'medium'],
    [EKS, 'system:serviceaccount:shop:*', null],
  ])('%s: %s', (issuer, sub, severity) => {
    const statement = trust(provider(issuer), {
      StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com' },
      StringLike: { [`${issuer}:sub`]: sub },
    });
    const expected = severity === null ? [] : [`iam-oidc-trust-unbound ${severity}`];
    expect(verdicts('t.json', policy(statement))).toEqual(expected);
  });

  it('are asked for where Spacelift is trusted, and of EKS Pod Identity no token is', () => {
    expect(verdicts('t.json', policy(trust(provider('acme.app.spacelift.io'))))).toEqual([
      'iam-oidc-trust-unbound medium',
    ]);
    const pods = { Service: 'pods.eks.amazonaws.com' };
    const statement = { Effect: 'Allow', Principal: pods, Action: ['sts:AssumeRole', 'sts:TagSession'] };
    expect(verdicts('t.json', policy(statement))).toEqual([]);
  });
});

describe('trust in others', () => {
  const like = (key: string, value: string) => ({ StringLike: { [key]: value } });
  it.each<readonly [string, object, readonly string[]]>([
    [
      'gitlab.com, any project',
      trust(provider('gitlab.com'), like('gitlab.com:sub', 'project_path:*')),
      ['iam-oidc-trust-unbound critical'],
    ],
    [
      'gitlab.com, a group',
      trust(provider('gitlab.com'), {
        ...like('gitlab.com:sub', 'project_path:group/*'),
        StringEquals: { 'gitlab.com:aud': 'https://gitlab.com' },
      }),
      ['iam-oidc-trust-unbound low'],
    ],
    [
      'HCP Terraform, any organisation',
      trust(provider('app.terraform.io'), {
        StringEquals: { 'app.terraform.io:aud': 'aws.workload.identity' },
      }),
      ['iam-oidc-trust-unbound critical'],
    ],
    [
      'HCP Terraform, a workspace',
      trust(provider('app.terraform.io'), {
        StringEquals: { 'app.terraform.io:aud': 'aws.workload.identity' },
        ...like('app.terraform.io:sub', 'organization:acme:project:p:workspace:w:run_phase:*'),
      }),
      [],
    ],
    [
      'CircleCI, any project of one organisation',
      trust(provider('oidc.circleci.com/org/0a1b')),
      ['iam-oidc-trust-unbound medium'],
    ],
    [
      'Bitbucket, any repository of a workspace',
      trust(provider('api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc')),
      ['iam-oidc-trust-unbound medium'],
    ],
    [
      'a cluster, any pod',
      trust(provider('oidc.eks.eu-west-1.amazonaws.com/id/ABC')),
      ['iam-oidc-trust-unbound medium'],
    ],
    [
      'a cluster, an account',
      trust(provider('oidc.eks.eu-west-1.amazonaws.com/id/ABC'), {
        StringEquals: { 'oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub': 'system:serviceaccount:ns:app' },
      }),
      [],
    ],
    ['Google, anybody', trust('accounts.google.com'), ['iam-oidc-trust-unbound critical']],
    [
      'Google, an application',
      trust('accounts.google.com', { StringEquals: { 'accounts.google.com:aud': 'app' } }),
      [],
    ],
    ['Cognito, any pool', trust('cognito-identity.amazonaws.com'), ['iam-oidc-trust-unbound critical']],
    [
      'Cognito, a pool',
      trust('cognito-identity.amazonaws.com', {
        StringEquals: { 'cognito-identity.amazonaws.com:aud': 'eu-west-1:0a1b' },
      }),
      [],
    ],
    ['a provider nobody knows', trust(provider('login.example.com')), []],
  ])('%s', (_, statement, expected) => {
    expect(verdicts('t.json', policy(statement))).toEqual(expected);
  });

  const account = (principal: string, condition?: object) => ({
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: 'sts:AssumeRole',
    ...(condition === undefined ? {} : { Condition: condition }),
  });
  it.each<readonly [string, object, readonly string[]]>([
    ['an account', account('arn:aws:iam::123456789012:root'), ['iam-trust-account-root low']],
    ['an account by its number', account('123456789012'), ['iam-trust-account-root low']],
    ['the own account', account('arn:aws:iam::${AWS::AccountId}:root'), []],
    ['a role', account('arn:aws:iam::123456789012:role/ci'), []],
    ['with an external id', account('123456789012', { StringEquals: { 'sts:ExternalId': 'x' } }), []],
    ['with MFA', account('123456789012', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }), []],
  ])('%s', (_, statement, expected) => {
    expect(verdicts('t.json', policy(statement))).toEqual(expected);
  });
});

describe('accounts that are not among the own', () => {
  const own = createPolicyDetector('standard', false, { '123456789012': 'prod' });
  const trust = (principal: string, more: object = {}) =>
    policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: principal }, ...more });
  const seen = (content: string) =>
    scan('trust.json', content, own).seen.map(({ rule, severity }) => `${rule} ${severity}`);

  it.each([
    ['arn:aws:iam::210987654321:role/other', ['iam-trust-foreign-account medium']],
    ['arn:aws:iam::210987654321:root', ['iam-trust-foreign-account medium']],
    ['210987654321', ['iam-trust-foreign-account medium']],
    ['arn:aws:iam::123456789012:role/own', []],
    ['arn:aws:iam::${AWS::AccountId}:role/own', []],
  ])('are told where they are trusted: %s', (principal, expected) => {
    expect(seen(trust(principal))).toEqual(expected);
  });

  it('are a note where they are narrowed, and nothing where nobody has named the own', () => {
    const external = { Condition: { StringEquals: { 'sts:ExternalId': 'x1' } } };
    expect(seen(trust('210987654321', external))).toEqual(['iam-trust-foreign-account low']);
    expect(scan('trust.json', trust('arn:aws:iam::210987654321:role/other')).seen).toEqual([]);
  });
});
