// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflows are written so.
import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/inputs/command-line.js';
import type { Detection, Finding } from '../../src/model/finding.js';
import { withOwnRepository } from '../../src/practices/own-repository.js';
import { policy, scan as scanPolicies } from '../policies/scan.js';
import { scan } from './scan.js';

/** The steps of a finding in a pipeline, as they are said where these variables are set. */
function steps(
  path: string,
  content: string,
  environment: Readonly<Record<string, string>>,
  accounts: Readonly<Record<string, string>> = {},
): string {
  const [seen] = scan(path, content);
  if (seen === undefined) throw new Error('nothing was found');
  return stepsOf(seen.detection, path, environment, accounts);
}

function stepsOf(
  detection: Detection,
  path: string,
  environment: Readonly<Record<string, string>>,
  accounts: Readonly<Record<string, string>> = {},
): string {
  const finding: Finding = {
    ...detection,
    path,
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 1,
    commit: null,
    fingerprint: '',
    suppressed: null,
    excerpt: null,
  };
  const [told] = withOwnRepository([finding], environment, accounts);
  return told?.remediation.join('\n') ?? '';
}

const WORKFLOW = 'env:\n  AWS_ACCESS_KEY_ID: ${{ secrets.KEY }}\n';
const VARIABLES = 'script:\n  - export AWS_ACCESS_KEY_ID=$KEY\n';
const UUID = '01234567-89ab-cdef-0123-456789abcdef';

describe('what to do about a key in a pipeline', () => {
  it('names the repository in which it runs', () => {
    const environment = {
      GITHUB_REPOSITORY: 'acme/web.app',
      GITHUB_REPOSITORY_ID: '22',
      GITHUB_REPOSITORY_OWNER_ID: '11',
    };
    const said = steps('.github/workflows/a.yml', WORKFLOW, environment, { '123456789012': 'prod' });
    expect(said).toContain('"repo:acme@11/web.app@22:ref:refs/heads/main"');
    expect(said).toContain('"repo:acme/web.app:ref:refs/heads/main"');
    expect(said).toContain('--account 123456789012 --repository acme/web.app --repository-ids 11,22`');
    expect(said).toContain('"role-to-assume: arn:aws:iam::123456789012:role/ROLE"');
    const [, command = ''] = /`starkey (iam-policy --trust [^`]+)`/.exec(said) ?? [];
    expect(parseCommandLine(command.split(' '))).toMatchObject({
      trust: { owner: 'acme', name: 'web.app', ids: { owner: '11', repository: '22' } },
    });
  });

  it('does so in other systems', () => {
    const gitlab = {
      CI_PROJECT_PATH: 'acme/sub/web',
      CI_SERVER_URL: 'https://gitlab.com',
      CI_DEFAULT_BRANCH: 'trunk',
    };
    const inGitlab = steps('.gitlab-ci.yml', VARIABLES, gitlab);
    expect(inGitlab).toContain('"project_path:acme/sub/web:ref_type:branch:ref:trunk"');
    expect(inGitlab).toContain('aud: https://gitlab.com');
    const circle = { CIRCLE_ORGANIZATION_ID: UUID, CIRCLE_PROJECT_ID: UUID.replace('0', 'f') };
    expect(steps('.circleci/config.yml', VARIABLES, circle)).toContain(
      `"org/${UUID}/project/${UUID.replace('0', 'f')}/user/*"`,
    );
    const bitbucket = { BITBUCKET_REPO_UUID: `{${UUID}}`, BITBUCKET_WORKSPACE: 'acme' };
    const inBitbucket = steps('bitbucket-pipelines.yml', VARIABLES, bitbucket);
    expect(inBitbucket).toContain(`"{${UUID}}:*"`);
    expect(inBitbucket).toContain('/workspaces/acme/pipelines-config/');
  });

  it('leaves open what nobody says, and what has another form', () => {
    const said = steps(
      '.github/workflows/a.yml',
      WORKFLOW,
      { GITHUB_REPOSITORY: 'acme/web"}]; x' },
      { a: '', b: '' },
    );
    expect(said).toContain('repo:OWNER@OWNER_ID/NAME@REPOSITORY_ID:');
    expect(said).toContain('--account ACCOUNT');
    expect(steps('.github/workflows/a.yml', WORKFLOW, { CI_PROJECT_PATH: 'acme/web' })).toContain(
      'OWNER/NAME',
    );
  });
});

describe('what to ask of a token in the trust of a role', () => {
  function asked(issuer: string, environment: Readonly<Record<string, string>>): string {
    const statement = {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${issuer}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
    };
    const [seen] = scanPolicies('trust.json', policy(statement)).seen;
    if (seen === undefined) throw new Error('nothing was found');
    return stepsOf(seen.detection, 'trust.json', environment);
  }

  it('names the repository in which it is told', () => {
    const github = {
      GITHUB_REPOSITORY: 'acme/web.app',
      GITHUB_REPOSITORY_ID: '22',
      GITHUB_REPOSITORY_OWNER_ID: '11',
    };
    expect(asked('token.actions.githubusercontent.com', github)).toContain(
      '"repo:acme@11/web.app@22:ref:refs/heads/main"',
    );
    expect(asked('gitlab.com', { CI_PROJECT_PATH: 'acme/web' })).toContain(
      '"project_path:acme/web:ref_type:branch:ref:main"',
    );
  });

  it('leaves the blanks of what the runner does not say, or of another provider', () => {
    const blank = '"repo:ORGANISATION@ORGANISATION_ID/REPOSITORY@REPOSITORY_ID:ref:refs/heads/main"';
    expect(asked('token.actions.githubusercontent.com', { CI_PROJECT_PATH: 'acme/web' })).toContain(blank);
    expect(asked('app.terraform.io', { GITHUB_REPOSITORY: 'acme/web' })).toContain(
      'organization:ORGANISATION:',
    );
  });
});
