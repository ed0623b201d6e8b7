// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflows are written so.
import { describe, expect, it } from 'vitest';
import { starkey } from '../support/command.js';
import { Folder } from '../support/folder.js';
import { expectNoLeak, keyPair } from '../support/leaks.js';

const PAIR = keyPair(11);
const SECRETS = [PAIR.secret, PAIR.id.slice(4)];

interface Told {
  readonly ruleId: string;
  readonly message: string;
  readonly remediation: readonly string[];
}

function scan(folder: Folder, environment: Readonly<Record<string, string>> = {}): readonly Told[] {
  const { stdout, stderr } = starkey(['scan', '--format', 'json'], { cwd: folder.path, environment });
  expectNoLeak(SECRETS, stdout, stderr);
  return JSON.parse(stdout).findings;
}

describe('what findings say of the rest of the repository', () => {
  it('names where code makes keys beside a leaked one, and hides a secret that stands there', () => {
    const folder = new Folder({
      '.env': `AWS_ACCESS_KEY_ID=${PAIR.id}\nAWS_SECRET_ACCESS_KEY=${PAIR.secret}\n`,
      'users.tf': `resource "aws_iam_access_key" "ci" {\n  user = "${PAIR.id}"\n}\n`,
    });
    const leaked = scan(folder).filter(({ ruleId }) => ruleId === 'aws-access-key');
    expect(leaked.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        / Code of this repository makes access keys \(users\.tf:1.*\); this one may have come/,
      ),
    ]);
  });

  it("names the job's own repository in the way from a key to a role", () => {
    const folder = new Folder({
      '.github/workflows/a.yml': 'env:\n  AWS_ACCESS_KEY_ID: ${{ secrets.KEY }}\n',
    });
    const environment = {
      GITHUB_REPOSITORY: 'acme/web',
      GITHUB_REPOSITORY_ID: '22',
      GITHUB_REPOSITORY_OWNER_ID: '11',
    };
    const [practice] = scan(folder, environment);
    expect(practice?.remediation.join()).toContain('repo:acme@11/web@22:ref:refs/heads/main');
  });
});
