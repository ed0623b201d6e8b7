import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { starkey } from '../support/command.js';
import { Folder } from '../support/folder.js';
import { expectNoLeak, keyPair, writePolicy } from '../support/leaks.js';

const PAIR = keyPair(5);
const OTHER = keyPair(6);
const SECRETS = [PAIR.secret, PAIR.id.slice(4), OTHER.secret, OTHER.id.slice(4)];

function environmentOf({ id, secret }: typeof PAIR): string {
  return `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`;
}

interface ReportedFinding {
  readonly ruleId: string;
  readonly path: string;
  readonly startLine: number;
  readonly commit: { readonly id: string; readonly author: string; readonly authorDate: string } | null;
  readonly message: string;
}

/** Scans a repository and gives what was found, a line each; no output may hold a secret. */
function scan(folder: Folder, ...parameters: readonly string[]) {
  const result = starkey(['scan', '--format', 'json', ...parameters], { cwd: folder.path });
  expectNoLeak(SECRETS, result.stdout, result.stderr);
  const report = result.stdout === '' ? null : JSON.parse(result.stdout);
  const findings: readonly ReportedFinding[] = report?.findings ?? [];
  return {
    status: result.status,
    stderr: result.stderr,
    report,
    findings: findings.map(({ ruleId, path, startLine, commit }) => {
      return `${ruleId} ${path}:${startLine}${commit === null ? '' : ` in ${commit.id}`}`;
    }),
    messages: findings.map(({ message }) => message),
  };
}

/** A repository with a known key in its base, and a name for that. */
function repository(): Folder {
  const folder = new Folder({ 'old.env': environmentOf(OTHER), 'policy.json': writePolicy('*') }).commit(
    'Base',
  );
  folder.git('tag', 'base');
  return folder;
}

/** A document that allows these actions on everything. */
function allowing(...actions: readonly string[]): string {
  const statement = { Effect: 'Allow', Action: actions, Resource: '*' };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

describe('policies of a change', () => {
  const changed = (before: Record<string, string>, after: Record<string, string>) => {
    const folder = new Folder(before).commit('Base');
    folder.remove(...Object.keys(before).filter((name) => !(name in after)));
    folder.write(after).commit('Change');
    return scan(folder, '--since', 'HEAD~1');
  };

  it('are told by what they grant that the base did not', () => {
    const { status, findings, messages } = changed(
      { 'policy.json': allowing('s3:GetObject') },
      { 'policy.json': allowing('s3:GetObject', 's3:DeleteObject') },
    );
    expect(findings).toEqual(['iam-wildcard-resource policy.json:1']);
    expect(messages[0]).toMatch(/^This change adds s3:DeleteObject on all buckets\. /);
    expect(status).toBe(1);
  });

  it('are silent where they were moved, renamed, split or written in another language', () => {
    const terraform = (name: string) =>
      `resource "aws_iam_policy" "${name}" {\n  policy = jsonencode(${allowing('s3:*').replaceAll('":', '" =')})\n}\n`;
    const yaml = (action: string) => `  - Effect: Allow\n    Action: ["${action}"]\n    Resource: "*"\n`;
    const { status, findings } = changed(
      { 'a.json': allowing('s3:PutObject', 'sqs:*'), 'b.tf': terraform('b'), 'c.json': allowing('sns:*') },
      {
        'infra/a.yaml': `Statement:\n${yaml('sqs:*')}${yaml('s3:PutObject')}`,
        'b.tf': `# Renamed\n${terraform('c')}`,
        'other.json': allowing('sns:*'),
      },
    );
    expect(findings).toEqual([]);
    expect(status).toBe(0);
  });

  it('are new where they are copied, and where the base cannot be compared', () => {
    const copied = { 'a.json': allowing('s3:*'), 'b.json': allowing('s3:*') };
    expect(changed({ 'a.json': allowing('s3:*') }, copied).findings).toEqual([
      'iam-wildcard-action b.json:1',
    ]);
    const grown = { 'scp/a.json': allowing('*') };
    expect(changed(grown, { 'iam/a.json': allowing('*') }).findings).toEqual([
      'iam-admin-policy iam/a.json:1',
    ]);
    const tested = { 'tests/fixtures/a.json': allowing('*') };
    expect(changed(tested, { 'a.json': allowing('*') }).findings).toEqual(['iam-admin-policy a.json:1']);
  });

  it('are compared with what is committed before a commit, too', () => {
    const folder = new Folder({ 'a.json': allowing('s3:PutObject') }).commit();
    folder
      .remove('a.json')
      .write({ 'b.json': allowing('s3:PutObject') })
      .git('add', '--all');
    expect(scan(folder, '--staged').findings).toEqual([]);
    folder.write({ 'b.json': allowing('s3:PutObject', 'iam:PassRole') }).git('add', '--all');
    expect(scan(folder, '--staged').messages[0]).toMatch(/^This change adds iam:PassRole on all roles\. /);
  });
});

describe('starkey scan --since', () => {
  it('finds what the change adds, and nothing that the base holds', () => {
    const folder = repository();
    folder
      .write({ 'old.env': `# moved\n\n${environmentOf(OTHER)}`, 'new.env': environmentOf(PAIR) })
      .commit('Add');
    const { status, findings, report } = scan(folder, '--since', 'base');
    expect(findings).toEqual(['aws-access-key new.env:2']);
    expect(status).toBe(1);
    expect(report.scope).toMatchObject({ mode: 'diff', commits: 1, complete: true });
    expect(report.scope.base).toBe(folder.git('rev-parse', 'base'));
    expect(report.scope.head).toBe(folder.git('rev-parse', 'HEAD'));
  });

  it('finds what one commit adds and the next removes, at its commit, and says the way out', () => {
    const folder = repository();
    folder.write({ 'new.env': environmentOf(PAIR) }).commit('Add');
    const added = folder.git('rev-parse', 'HEAD');
    folder.write({ 'new.env': 'EMPTY=1\n' }).commit('Remove');
    const { status, findings, messages, report } = scan(folder, '--since', 'base');
    expect(findings).toEqual([`aws-access-key new.env:2 in ${added}`]);
    expect(status).toBe(1);
    expect(messages[0]).toContain(added.slice(0, 12));
    expect(report.findings[0].remediation.join(' ')).toContain(`git reset --soft ${added.slice(0, 12)}^`);
    expect(report.findings[0].commit).toMatchObject({ author: expect.stringContaining('Test') });
  });

  it('is silent on a rename, and on a policy that only moved within its file', () => {
    const folder = repository();
    folder.git('mv', 'old.env', 'renamed.env');
    folder.write({ 'policy.json': `\n\n${writePolicy('*')}\n` }).commit('Move');
    expect(scan(folder, '--since', 'base')).toMatchObject({ status: 0, findings: [] });
  });

  it('finds a policy that the change widens', () => {
    const folder = new Folder({ 'policy.json': writePolicy() }).commit();
    folder.write({ 'policy.json': writePolicy('*') }).commit('Widen');
    expect(scan(folder, '--since', 'HEAD~1').findings).toEqual(['iam-wildcard-resource policy.json:1']);
  });

  it('finds what only a merge commit adds', () => {
    const folder = repository();
    folder.git('checkout', '--quiet', '-b', 'side');
    folder.write({ 'side.txt': 'side\n' }).commit('Side');
    folder.git('checkout', '--quiet', 'main');
    folder.write({ 'main.txt': 'main\n' }).commit('Main');
    folder.git('merge', '--quiet', '--no-commit', '--no-ff', 'side');
    folder.write({ 'evil.env': environmentOf(PAIR) });
    folder.git('add', '--all');
    folder.git('commit', '--quiet', '--message', 'Merge');
    expect(scan(folder, '--since', 'base').findings).toEqual(['aws-access-key evil.env:2']);
  });

  it('reads commit messages and names of added files', () => {
    const folder = repository();
    folder.write({ [`${PAIR.id}.txt`]: '' }).commit(`Use ${PAIR.secret} as the secret_key of ${PAIR.id}`);
    const { findings } = scan(folder, '--since', 'base');
    expect(findings).toHaveLength(2);
    expect(findings.join()).toMatch(/aws-access-key message of commit [0-9a-f]{12}:1 in /);
    expect(findings.join()).toMatch(/aws-access-key-id AKIA….{3}\.txt:1/);
  });

  it('looks through binaries for tokens, whatever attributes say', () => {
    const folder = repository();
    const binary = Buffer.concat([Buffer.alloc(64), Buffer.from(environmentOf(PAIR))]);
    folder
      .write({ 'blob.bin': binary, 'text.env': environmentOf(PAIR), '.gitattributes': '* -diff\n' })
      .commit();
    expect(scan(folder, '--since', 'base').findings).toEqual([
      'aws-access-key blob.bin:2',
      'aws-access-key text.env:2',
    ]);
  });

  it('refuses paths that name nothing, and takes those that a commit added and a later one removed', () => {
    const folder = new Folder({ 'src/a.txt': 'a\n' }).commit('Start');
    const start = folder.id();
    folder.write({ 'gone/b.txt': 'b\n' }).commit('Add');
    folder.remove('gone').write({ 'src/a.txt': 'aa\n' }).commit('Remove');
    for (const scope of [['--since', start], ['--tree', 'HEAD'], ['--history']]) {
      const scan = (...paths: readonly string[]) =>
        starkey(['scan', ...scope, '--', ...paths], { cwd: folder.path });
      expect(scan('src').status).toBe(0);
      expect(scan('sr')).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("The path 'sr' names nothing"),
      });
      expect(scan('*.tf').status).toBe(2);
      expect(scan('gone').status).toBe(scope[0] === '--tree' ? 2 : 0);
    }
    expect(starkey(['scan', '--since', start, 'src', 'sr'], { cwd: folder.path }).status).toBe(2);
    expect(starkey(['scan', '--since', 'HEAD', 'src'], { cwd: folder.path }).status).toBe(0);
  });

  it('says that an empty change holds nothing, and that a base is not there', () => {
    const folder = repository();
    const empty = scan(folder, '--since', 'base');
    expect(empty).toMatchObject({ status: 0, findings: [] });
    expect(empty.report.scope).toMatchObject({ commits: 0, complete: true });
    const missing = scan(folder, '--since', 'nowhere');
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain('nowhere');
  });

  it('refuses a bare repository, whose packed files would show nothing', () => {
    const folder = new Folder({ 'a.txt': 'a\n' }).commit('Start');
    folder.git('clone', '--quiet', '--bare', '.', 'bare.git');
    folder.remove('.git');
    for (const scope of [[], ['--history'], ['--tree', 'HEAD']]) {
      const result = starkey(['scan', ...scope], { cwd: join(folder.path, 'bare.git') });
      expect(result).toMatchObject({ status: 2, stdout: '' });
      expect(result.stderr).toContain('is a bare repository');
    }
  });

  it('says that there is no commit', () => {
    const folder = new Folder();
    folder.git('init', '--quiet');
    const { status, stdout } = starkey(['scan', '--history'], { cwd: folder.path });
    expect([status, stdout]).toEqual([0, 'Nothing to scan: there is no commit.\n']);
  });

  it('says that there is no repository', () => {
    const { status, stderr } = scan(new Folder({ 'a.txt': '' }), '--since', 'HEAD~1');
    expect(status).toBe(2);
    expect(stderr).toContain('git repository');
  });
});

describe('starkey scan --tree', () => {
  it('finds what the files of a commit hold, and nothing that stands before or after', () => {
    const folder = new Folder({ 'gone.env': environmentOf(OTHER) }).commit('Base');
    folder
      .remove('gone.env')
      .write({ 'a.env': environmentOf(PAIR) })
      .commit('Tree');
    const commit = folder.id();
    folder.remove('a.env').write({ 'later.env': environmentOf(OTHER) });
    const { status, findings, report } = scan(folder, '--tree', 'HEAD');
    expect(findings).toEqual(['aws-access-key a.env:2']);
    expect(status).toBe(1);
    expect(report.scope).toMatchObject({ mode: 'tree', head: commit, commits: null, complete: true });
    expect(report.summary.files).toBe(1);
  });

  it('reads a clone of one commit of which nothing is checked out, archives and bytes as they are', () => {
    const folder = new Folder({
      // These would change what is written to the disk.
      '.gitattributes': '* ident eol=crlf export-ignore -diff\n',
      'a.env.gz': gzipSync(environmentOf(PAIR)),
      'b.env': environmentOf(OTHER),
    }).commit();
    const clone = folder.clone('--depth=1', '--no-checkout');
    const { status, findings, report } = scan(clone, '--tree', 'HEAD');
    expect(findings).toEqual(['aws-access-key a.env.gz!a.env:2', 'aws-access-key b.env:2']);
    expect(status).toBe(1);
    expect(report.scope).toMatchObject({ mode: 'tree', complete: true });
  });

  it('takes what a partial clone left out for its size for too large, and is whole without it', () => {
    const folder = new Folder({ 'big.txt': 'a line of text\n'.repeat(10_000), 'a.txt': 'a\n' }).commit();
    const clone = folder.clone('--depth=1', '--no-checkout', '--filter=blob:limit=20000');
    const parameters = ['--tree', 'HEAD', '--max-file-size'];
    const small = scan(clone, ...parameters, '10000');
    expect(small).toMatchObject({ status: 0, report: { scope: { complete: true } } });
    expect(small.report.scope.skipped).toEqual([
      { path: 'big.txt', reason: 'larger than 10000 bytes, and left out of this clone', harmless: true },
    ]);
    expect(scan(clone, ...parameters, '1MB')).toMatchObject({
      status: 2,
      report: { scope: { complete: false } },
    });
    const bare = folder.clone('--depth=1', '--no-checkout', '--filter=blob:none');
    expect(scan(bare, ...parameters, '10000').report.scope.complete).toBe(false);
  });

  it('says that a revision is no commit', () => {
    const { status, stderr } = scan(new Folder({ 'a.txt': '1' }).commit(), '--tree', 'nowhere');
    expect(status).toBe(2);
    expect(stderr).toContain("'nowhere' is no commit of this repository");
  });
});

describe('starkey scan --history', () => {
  it('finds what any ref reaches: once a secret and path, at the first commit, unless the newest tree holds it', () => {
    const folder = repository();
    folder.git('checkout', '--quiet', '-b', 'side');
    folder.write({ 'side.env': environmentOf(PAIR) }).commit('Add on a side branch');
    const added = folder.git('rev-parse', 'HEAD');
    folder.write({ 'side.env': `# changed\n${environmentOf(PAIR)}` }).commit('Change');
    folder.git('checkout', '--quiet', 'main');
    const { status, findings, report } = scan(folder, '--history');
    expect(findings).toEqual([
      'aws-access-key old.env:2',
      'iam-wildcard-resource policy.json:1',
      `aws-access-key side.env:2 in ${added}`,
    ]);
    expect(status).toBe(1);
    expect(report.scope).toMatchObject({ mode: 'history', commits: 3, complete: true });
  });

  it('finds the same on several threads as on one', () => {
    const filler = 'a line of text that holds nothing at all\n'.repeat(100_000);
    const files = Object.fromEntries(
      Array.from({ length: 18 }, (_, index) => [
        `${index}.txt`,
        `${index}\n${filler}${environmentOf(keyPair(index))}`,
      ]),
    );
    const folder = new Folder(files).commit();
    folder.write(Object.fromEntries(Object.keys(files).map((name) => [name, 'removed\n']))).commit('Remove');
    const [one, two] = [scan(folder, '--history', '--jobs', '1'), scan(folder, '--history', '--jobs', '2')];
    expect(one.findings).toHaveLength(18);
    expect(two.findings).toEqual(one.findings);
  });

  it('is not green on a shallow clone', () => {
    const folder = new Folder({ 'a.txt': '1' }).commit('One');
    folder.write({ 'a.txt': '2' }).commit('Two');
    const clone = new Folder();
    clone.git('clone', '--quiet', '--depth', '1', `file://${folder.path}`, '.');
    const { status, report } = scan(clone, '--history');
    expect(status).toBe(2);
    expect(report.scope.complete).toBe(false);
  });
});

describe('starkey scan --staged', () => {
  it('finds what the next commit would add, and nothing else', () => {
    const folder = repository();
    folder.write({ 'staged.env': environmentOf(PAIR) });
    folder.git('add', 'staged.env');
    folder.write({ 'staged.env': 'changed since\n', 'unstaged.env': environmentOf(OTHER) });
    const { status, findings, report } = scan(folder, '--staged');
    expect(findings).toEqual(['aws-access-key staged.env:2']);
    expect(status).toBe(1);
    expect(report.scope.mode).toBe('staged');
  });
});
