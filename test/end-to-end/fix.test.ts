// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates write so.
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { starkey } from '../support/command.js';
import { Folder } from '../support/folder.js';
import { expectNoLeak, keyPair, writePolicy } from '../support/leaks.js';

const MIXED = { Effect: 'Allow', Action: ['s3:PutObject', 's3:ListAllMyBuckets'], Resource: '*' };
const DOCUMENT = { Version: '2012-10-17', Statement: [MIXED] };

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** Statements that can be fixed, in each format that is read; two in `setup.sh`. */
const FORMATS: Readonly<Record<string, string>> = {
  'policy.json': JSON.stringify(DOCUMENT, null, 2),
  'minified.json': JSON.stringify(DOCUMENT),
  'string.json': JSON.stringify({ policy: JSON.stringify(DOCUMENT) }),
  'template.yaml': `Resources:
  P:
    Type: AWS::IAM::Policy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Sid: Backup
            Effect: Allow
            Action:
              - s3:PutObject
              - s3:ListAllMyBuckets
            Resource: '*'
`,
  'serverless.yml': `provider:
  iam:
    role:
      statements:
        - Effect: Allow
          Action: [s3:PutObject]
          Resource: "*"
`,
  'document.tf': `data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:PutObject", "s3:ListAllMyBuckets"]
    resources = ["*"]
  }
}
`,
  'encoded.tf': `resource "aws_iam_policy" "p" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:PutObject", "s3:ListAllMyBuckets"]
        Resource = "*"
      }
    ]
  })
}
`,
  'heredoc.tf': `resource "aws_iam_policy" "p" {
  policy = <<-EOT
  ${JSON.stringify(DOCUMENT)}
  EOT
}
`,
  'stack.tf.json': JSON.stringify({
    data: {
      aws_iam_policy_document: { d: { statement: [{ actions: ['s3:PutObject'], resources: ['*'] }] } },
    },
  }),
  'stack.ts': `new iam.PolicyStatement({ actions: ['s3:PutObject'], resources: ['*'] });
`,
  'stack.py': `iam.PolicyStatement(actions=["s3:PutObject"], resources=["*"])
`,
  'setup.sh': `aws iam create-policy --policy-name x --policy-document '${JSON.stringify(DOCUMENT)}'
cat > p.json << EOF
${JSON.stringify(DOCUMENT, null, 2)}
EOF
`,
  'NOTES.md': `# Notes

\`\`\`json
${JSON.stringify(DOCUMENT, null, 2)}
\`\`\`
`,
  'windows.json': JSON.stringify(DOCUMENT, null, 2).replaceAll('\n', '\r\n'),
  'version.json':
    '{"Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:username}"}}',
};

function policyFindings(folder: Folder): readonly { readonly path: string }[] {
  const { stdout } = starkey(['scan', '--no-secrets', '--format', 'json'], { cwd: folder.path });
  return JSON.parse(stdout).findings;
}

function fix(folder: Folder, ...options: readonly string[]) {
  return starkey(['fix', '--policies', ...options], { cwd: folder.path });
}

describe('starkey fix --policies', () => {
  it('fixes every format so that nothing is found any more', () => {
    const folder = new Folder(FORMATS);
    const found = new Set(policyFindings(folder).map(({ path }) => path));
    expect([...found].sort()).toEqual(Object.keys(FORMATS).sort());
    const result = fix(folder, '--placeholders');
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(result.stdout).toContain('16 findings fixed in 15 files, 0 left.');
    expect(result.stdout).toContain('Put names in for BUCKET, KEY.');
    expect(policyFindings(folder)).toEqual([]);
    expect(folder.read('windows.json').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(JSON.parse(folder.read('windows.json')).Statement).toHaveLength(2);
    expect(folder.read('template.yaml')).toContain('Sid: BackupUnlimited');
  });

  it('writes no names in capitals unless asked to', () => {
    const folder = new Folder(FORMATS);
    const result = fix(folder);
    expect(result.status).toBe(1);
    expect(result.stdout).toContain('fixed  version.json:1:2 iam-policy-version-missing');
    expect(result.stdout).toContain(
      'left  policy.json:10:19 iam-wildcard-resource: only you know BUCKET, KEY',
    );
    expect(result.stdout).toContain('15 could be fixed with --placeholders');
    for (const [name, content] of Object.entries(FORMATS)) {
      if (name !== 'version.json') expect(folder.read(name)).toBe(content);
    }
  });

  it('prints the changes in a dry run, which git applies to the same end', () => {
    const marked = `\uFEFF${FORMATS['policy.json']}`;
    const formats = {
      ...FORMATS,
      'marked.json': marked,
      'marked-windows.json': marked.replaceAll('\n', '\r\n'),
    };
    const [folder, other] = [new Folder(formats), new Folder(formats)];
    const { stdout, stderr, status } = fix(folder, '--placeholders', '--dry-run');
    expect(status).toBe(0);
    expect(stderr).toContain('18 findings would be fixed in 17 files, 0 left.');
    for (const [name, content] of Object.entries(formats)) expect(folder.read(name)).toBe(content);
    folder.gitWithInput(stdout, 'apply', '-');
    fix(other, '--placeholders');
    for (const name of Object.keys(formats)) expect(folder.read(name)).toBe(other.read(name));
  });

  it('keeps byte-order mark and encoding', () => {
    const text = `${JSON.stringify({ é: 'ä', ...DOCUMENT }, null, 2)}\n`;
    const folder = new Folder({
      'mark.json': `\uFEFF${text}`,
      'wide.json': Buffer.from(`\uFEFF${text}`, 'utf16le'),
      'latin.json': Buffer.from(text, 'latin1'),
    });
    expect(fix(folder, '--placeholders').status).toBe(0);
    const read = (name: string, encoding: BufferEncoding) => readFileSync(join(folder.path, name), encoding);
    const fixed = read('mark.json', 'utf8');
    expect(fixed.startsWith('\uFEFF')).toBe(true);
    expect(JSON.parse(fixed.slice(1)).Statement).toHaveLength(2);
    expect(read('wide.json', 'utf16le')).toBe(fixed);
    expect(read('latin.json', 'latin1')).toBe(fixed.slice(1));
  });

  it('leaves alone what is excused, elsewhere, behind a link, or not to be written', () => {
    const outside = new Folder({ 'p.json': writePolicy('*') });
    const folder = new Folder({
      'infra/in.json': writePolicy('*'),
      'infra/locked.json': writePolicy('*'),
      'infra/locked-star.json': writePolicy('*').replace('PutObject"', '*"'),
      'infra/excused.yaml': `# ${'starkey'}:allow iam-wildcard-resource -- meant\nPolicy: { Effect: Allow, Action: s3:PutObject, Resource: "*" }\n`,
      'out.json': writePolicy('*'),
    });
    for (const name of ['locked', 'locked-star']) chmodSync(join(folder.path, `infra/${name}.json`), 0o444);
    if (process.platform !== 'win32') {
      symlinkSync(join(outside.path, 'p.json'), join(folder.path, 'infra/link.json'));
      symlinkSync(outside.path, join(folder.path, 'infra/linked'));
    }
    const { stdout, status } = fix(folder, 'infra', '--placeholders');
    expect(status).toBe(1);
    expect(stdout).toContain('left  infra/locked.json:1:');
    expect(stdout).toContain('iam-wildcard-resource: it is read-only');
    expect(stdout).toContain('iam-wildcard-action: what to write instead is for you to say');
    expect(stdout).toContain('1 finding fixed in 1 file, 2 left.');
    expect(folder.read('infra/in.json')).toBe(writePolicy('arn:aws:s3:::BUCKET/KEY'));
    for (const name of ['infra/locked.json', 'out.json']) expect(folder.read(name)).toBe(writePolicy('*'));
    expect(folder.read('infra/excused.yaml')).toContain('Resource: "*"');
    expect(outside.read('p.json')).toBe(writePolicy('*'));
    expect(fix(folder, 'infra', '--placeholders', '--fail-on', 'critical').status).toBe(2);
  });

  it('shows no secret of the files that it changes, and copies none', () => {
    const { id, secret } = keyPair(3);
    const statement = { ...MIXED, Condition: { StringEquals: { 'aws:PrincipalTag/key': secret } } };
    const folder = new Folder({
      'near.json': JSON.stringify(
        { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, ...DOCUMENT },
        null,
        2,
      ),
      'inside.json': JSON.stringify({ aws_secret_access_key: secret, Statement: [statement] }, null, 2),
    });
    const inside = folder.read('inside.json');
    const dry = fix(folder, '--placeholders', '--dry-run');
    expect(dry.stdout).toContain('+++ b/near.json');
    const wet = fix(folder, '--placeholders');
    expect(folder.read('near.json').includes(secret)).toBe(true);
    expect(JSON.parse(folder.read('near.json')).Statement).toHaveLength(2);
    expect(folder.read('inside.json') === inside).toBe(true);
    expectNoLeak([secret, id.slice(4)], dry.stdout, dry.stderr, wet.stdout, wet.stderr);
  });

  it.skipIf(process.platform === 'win32')('leaves a file whole where no room is for the new one', () => {
    const folder = new Folder({ 'p.json': writePolicy('*').replace('{', `{${' '.repeat(4_000)}`) });
    const before = folder.read('p.json');
    // The largest file that may be written, in blocks of 512 or 1,024 bytes.
    const script = `ulimit -f 2; exec "${process.execPath}" "${CLI}" fix --policies --placeholders`;
    const { status, stdout } = spawnSync('sh', ['-c', script], { cwd: folder.path, encoding: 'utf8' });
    expect([status, stdout]).toEqual([expect.any(Number), expect.stringContaining('could not be written')]);
    expect(stdout).toContain('1 left');
    expect(folder.read('p.json')).toBe(before);
    expect(readdirSync(folder.path)).toEqual(['p.json']);
  });

  it('says that there is nothing to fix, and what it was not asked', () => {
    const folder = new Folder({ 'a.json': writePolicy() });
    expect(fix(folder)).toMatchObject({
      status: 0,
      stdout: 'There is no finding of a policy to fix.\n',
      stderr: '',
    });
    expect(starkey(['fix'], { cwd: folder.path })).toMatchObject({ status: 2, stdout: '' });
    expect(fix(folder, 'none')).toMatchObject({ status: 2, stdout: '' });
  });
});
