import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/secrets/checksums/crc32.js';
import { hexCrc32 } from '../../../src/secrets/checksums/hex-crc32.js';
import { describeNamed, describePrefixed } from '../rows.js';
import { fill } from '../shapes.js';
import { Generator, ruleIds, scan } from '../support.js';
import { describeTokens } from '../token-table.js';

const generator = new Generator(61);

/** A token of Atlassian whose last eight characters are the checksum of those before. */
function checked(shape: string): string {
  const token = fill(generator, shape);
  return token + hexCrc32(token).toUpperCase();
}

/** A routable token of GitLab, its payload's length and its checksum in base 36. */
function routable(prefix: string): string {
  const token = `${prefix}${fill(generator, '{w32}')}.01.0w`;
  return token + crc32(token).toString(36).padStart(7, '0');
}

describeTokens([
  ['gitlab-pat', () => routable('glpat-'), 'glpat-…', 'critical'],
  ['gitlab-runner-token', () => routable('glrt-t3_'), 'glrt-…', 'high'],
  ['atlassian-api-token', () => checked('ATATT3xFfGF0{w176}='), 'ATATT3…', 'critical'],
  ['atlassian-access-token', () => checked('ATCTT3xFfGN0{w176}='), 'ATCTT3…', 'critical'],
  ['bitbucket-app-password', () => checked('ATBB{A24}'), 'ATBB…', 'critical'],
  [
    'bitbucket-data-center-token',
    () => `BBDC-${Buffer.from(fill(generator, '{d12}:{A20}')).toString('base64')}`.slice(0, 49),
    'BBDC-…',
    'critical',
  ],
  [
    'gitlab-session-cookie',
    () => fill(generator, '{h32}'),
    '…',
    'high',
    (secret) => `Cookie: _gitlab_session=${secret}; a=1`,
  ],
]);

describePrefixed([
  ['gitlab-pat', 'glpat-{w20}', 'glpat-…', 'critical'],
  ['gitlab-deploy-token', 'gldt-{w20}', 'gldt-…', 'high'],
  ['gitlab-pipeline-trigger-token', 'glptt-{h40}', 'glptt-…', 'high'],
  ['gitlab-runner-token', 'glrt-{w20}', 'glrt-…', 'high'],
  ['gitlab-runner-registration-token', 'GR1348941{w20}', 'GR1348941…', 'high'],
  ['gitlab-ci-job-token', 'glcbt-{a2}_{w20}', 'glcbt-…', 'medium'],
  ['gitlab-ci-job-token', 'glcbt-eyJ{w120}.eyJ{w400}.{w342}', 'glcbt-…', 'medium'],
  ['gitlab-agent-token', 'glagent-{w50}', 'glagent-…', 'critical'],
  ['gitlab-oauth-secret', 'gloas-{w64}', 'gloas-…', 'high'],
  ['gitlab-scim-token', 'glsoat-{w20}', 'glsoat-…', 'critical'],
  ['gitlab-feed-token', 'glft-{w20}', 'glft-…', 'medium'],
  ['gitlab-incoming-mail-token', 'glimt-{w25}', 'glimt-…', 'medium'],
  ['gitlab-feature-flags-token', 'glffct-{w20}', 'glffct-…', 'medium'],
  ['gitlab-workspace-token', 'glwt-{w20}', 'glwt-…', 'high'],
]);

describeNamed([
  ['gitea-access-token', 'gitea_token', '{h40}', 'medium'],
  ['bitbucket-oauth-secret', 'bitbucket_client_secret', '{A32}', 'medium'],
  ['atlassian-legacy-api-token', 'jira_api_token', '{A24}', 'medium'],
]);

describe('a checksum that fails', () => {
  it.each([
    ['gitlab-pat', () => `glpat-${fill(generator, '{w32}')}.01.0w1234567`],
    ['atlassian-api-token', () => `ATATT3xFfGF0${fill(generator, '{w176}')}=0123ABCD`],
    ['bitbucket-app-password', () => `ATBB${fill(generator, '{A24}')}0123ABCD`],
  ])('makes a %s a likely dummy', (id, make) => {
    expect(scan(make()).detections).toMatchObject([
      { ruleId: id, severity: 'low', details: { checksum: 'fails' } },
    ]);
  });
});

describe('a key and its secret', () => {
  it('of an OAuth consumer of Bitbucket are one finding', () => {
    const text = `bitbucket_key=${fill(generator, '{A18}')}\nbitbucket_secret=${fill(generator, '{A32}')}\n`;
    expect(scan(text).detections).toMatchObject([{ ruleId: 'bitbucket-oauth-consumer', severity: 'high' }]);
  });
});

describe('no token', () => {
  it.each([
    ['blanks', `glpat-${'x'.repeat(20)}`],
    ['a name', 'glft-some_other_identifier'],
    ['a hash of a repository', `gitea/gitea@${fill(generator, '{h40}')}`],
    ['a number that is none', `BBDC-M${'a'.repeat(43)}`],
  ])('is %s', (_, text) => {
    expect(ruleIds(text)).toEqual([]);
  });
});
