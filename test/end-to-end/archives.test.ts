import { describe, expect, it } from 'vitest';
import { zip } from '../engine/views/packed.js';
import { starkey } from '../support/command.js';
import { Folder } from '../support/folder.js';
import { pullPayload, pullRequest, runJob, Server } from '../support/job.js';
import { expectNoLeak, keyPair, writePolicy } from '../support/leaks.js';

const PAIR = keyPair(21);
const NAMED = keyPair(22);
const SECRETS = [PAIR.secret, PAIR.id.slice(4), NAMED.secret, NAMED.id.slice(4)];
const ENVIRONMENT = `# settings\nAWS_ACCESS_KEY_ID=${PAIR.id}\nAWS_SECRET_ACCESS_KEY=${PAIR.secret}\n`;
const ARCHIVE = zip({ 'inner/.env': ENVIRONMENT, [`keys/${NAMED.id}.txt`]: 'nothing' });

interface ReportedFinding {
  readonly ruleId: string;
  readonly path: string;
  readonly startLine: number;
  readonly archive?: string;
  readonly severity: string;
}

function folderWith(archive: Uint8Array, path = 'build/a.zip'): Folder {
  const folder = new Folder({ 'a.txt': 'a\n' });
  folder.write({ [path]: Buffer.from(archive) });
  return folder;
}

function scan(folder: Folder, ...parameters: readonly string[]) {
  const { status, stdout, stderr } = starkey(['scan', '--format', 'json', ...parameters], {
    cwd: folder.path,
  });
  expectNoLeak(SECRETS, stdout, stderr);
  const report = JSON.parse(stdout);
  const findings: readonly ReportedFinding[] = report.findings;
  return {
    status,
    findings,
    places: findings.map(({ ruleId, path, startLine }) => `${ruleId} ${path}:${startLine}`),
    skipped: report.scope.skipped as readonly { path: string; reason: string }[],
  };
}

const SHOWN_NAME = `${NAMED.id.slice(0, 4)}…${NAMED.id.slice(-3)}`;
const PLACES = [
  'aws-access-key build/a.zip!inner/.env:3',
  `aws-access-key-id build/a.zip!keys/${SHOWN_NAME}.txt:1`,
];

describe('archives', () => {
  it('are scanned in a tree, names of their files too, and the finding names the archive', () => {
    const { status, places, findings } = scan(folderWith(ARCHIVE));
    expect(status).toBe(1);
    expect(places).toEqual(PLACES);
    expect(findings.map(({ archive }) => archive)).toEqual(['build/a.zip', 'build/a.zip']);
  });

  it('are scanned in a change', () => {
    const folder = new Folder({ 'a.txt': 'a\n' }).commit('Base');
    folder.write({ 'build/a.zip': Buffer.from(ARCHIVE) }).commit('Add');
    expect(scan(folder, '--since', 'HEAD~1').places).toEqual(PLACES);
  });

  it('are left alone with --no-archives', () => {
    expect(scan(folderWith(ARCHIVE), '--no-archives').places).toEqual([]);
  });

  it.each(['build/a.zip', 'build/*.zip', '**/.env', 'build/a.zip/inner'])(
    'are reached by the glob %s, as folders of what they hold',
    (glob) => {
      const { places, skipped } = scan(folderWith(ARCHIVE), '--exclude', glob);
      expect(places).not.toContain(PLACES[0]);
      expect(skipped).toContainEqual(expect.objectContaining({ reason: 'excluded' }));
    },
  );

  it('have a location in SARIF that exists, and say which file it is', () => {
    const { stdout } = starkey(['scan', '--format', 'sarif'], { cwd: folderWith(ARCHIVE).path });
    expectNoLeak(SECRETS, stdout);
    const [result] = JSON.parse(stdout).runs[0].results;
    expect(result.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'build/a.zip', uriBaseId: '%SRCROOT%' },
          region: { startLine: 1 },
        },
      },
    ]);
    expect(result.message.text).toContain('It stands in an archive: build/a.zip!inner/.env line 3.');
  });

  it('are annotated on a pull request, and left alone where the input archives says so', async () => {
    const origin = new Folder({ 'a.txt': 'a\n' }).commit('Base');
    const base = origin.id();
    origin.git('checkout', '--quiet', '-b', 'topic');
    origin.write({ 'build/a.zip': Buffer.from(ARCHIVE) }).commit('Add');
    const server = new Server(origin);
    const pull = pullRequest(origin, base, origin.id());
    const job = { event: 'pull_request', payload: pullPayload(pull), sha: pull.merge };
    const workspace = server.checkout(pull.merge);
    const { stdout, status } = await runJob(workspace, server, job, SECRETS);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error [^\n]*file=build\/a\.zip,line=1,/m);
    const without = await runJob(workspace, server, { ...job, inputs: { archives: 'false' } }, SECRETS);
    // As any binary of a change it is looked through for tokens, and its list of names is not packed.
    expect(without.findings.length).toBeGreaterThan(0);
    expect(without.findings.join()).not.toContain('!');
  });
});

describe('standard input', () => {
  const judge = (text: string, ...parameters: readonly string[]) => {
    const result = starkey(['scan', '-', '--format', 'json', ...parameters], {
      cwd: new Folder({ 'a.txt': '' }).path,
      stdin: text,
    });
    const { findings, notices } = JSON.parse(result.stdout);
    return {
      places: findings.map(({ ruleId, path }: ReportedFinding) => `${ruleId} ${path}`),
      notices: notices.map(({ message }: { message: string }) => message),
    };
  };
  const TERRAFORM = [
    'resource "aws_iam_policy" "all" {',
    '  policy = jsonencode({',
    '    Version = "2012-10-17"',
    '    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]',
    '  })',
    '}',
    '',
  ].join('\n');
  const YAML = [
    'Resources:',
    '  All:',
    '    Type: AWS::IAM::ManagedPolicy',
    '    Properties:',
    '      PolicyDocument:',
    '        Version: "2012-10-17"',
    '        Statement:',
    '          - Effect: Allow',
    '            Action: "*"',
    '            Resource: "*"',
    '',
  ].join('\n');

  it('is judged by the name that it is given', () => {
    expect(judge(`\n${TERRAFORM}`, '--stdin-path', 'infra/main.tf').places).toEqual([
      'iam-admin-policy infra/main.tf',
    ]);
  });

  it('is left out where its name is excluded', () => {
    const parameters = ['scan', '-', '--stdin-path', 'infra/main.tf', '--exclude', 'infra'];
    const result = starkey(parameters, { cwd: new Folder({ 'a.txt': '' }).path, stdin: `\n${TERRAFORM}` });
    expect([result.status, result.stdout]).toEqual([0, expect.stringContaining('1 file skipped: excluded.')]);
  });

  it.each([
    ['Terraform', TERRAFORM],
    ['YAML', YAML],
    ['JSON', writePolicy('*')],
  ])('is read as %s where it begins so', (_, text) => {
    const { places, notices } = judge(text);
    expect(places).toEqual([expect.stringMatching(/^iam-[a-z-]+ -$/)]);
    expect(notices).toEqual([]);
  });

  it('says what was not looked for where nothing tells its form', () => {
    expect(judge('a: b\n').notices).toEqual([expect.stringContaining('--stdin-path')]);
  });
});
