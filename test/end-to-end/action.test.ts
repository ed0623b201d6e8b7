import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startAction } from '../support/command.js';
import { Folder } from '../support/folder.js';
import { EXAMPLE_ID, expectNoLeak, keyPair, writePolicy } from '../support/leaks.js';

const PAIR = keyPair(3);
const SECRETS = [PAIR.secret, PAIR.id.slice(4)];

/** Runs the action under the runner's contract: inputs and files by environment variables, and nothing else. */
function runAction(workspace: Folder, inputs: Readonly<Record<string, string>> = {}) {
  const runner = new Folder({ output: '', summary: '' });
  const given = Object.entries(inputs).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
  );
  const result = startAction(
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace.path,
      GITHUB_OUTPUT: join(runner.path, 'output'),
      GITHUB_STEP_SUMMARY: join(runner.path, 'summary'),
      RUNNER_TEMP: runner.path,
      ...Object.fromEntries(given),
    },
    workspace.path,
  );
  const summary = readFileSync(join(runner.path, 'summary'), 'utf8');
  const outputs = outputsOf(readFileSync(join(runner.path, 'output'), 'utf8'));
  const reportFile = outputs['report-file'];
  const report = reportFile !== undefined && existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : '';
  expectNoLeak(SECRETS, result.stdout, result.stderr, summary, JSON.stringify(outputs), report);
  return { ...result, summary, outputs, report };
}

/** Reads the runner's file of outputs: `name<<delimiter`, lines, `delimiter`. */
function outputsOf(text: string): Record<string, string> {
  const blocks = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...blocks].map(([, name = '', , value = '']) => [name, value]));
}

function leakyWorkspace(): Folder {
  return new Folder({
    'config/.env': `AWS_ACCESS_KEY_ID=${PAIR.id}\nAWS_SECRET_ACCESS_KEY=${PAIR.secret}\n`,
    'policy.json': writePolicy('*'),
    'README.md': `${EXAMPLE_ID}\n`,
  }).commit();
}

describe('the action', () => {
  it('passes a clean workspace with all outputs set', () => {
    const { status, outputs, stdout, summary } = runAction(
      new Folder({ 'policy.json': writePolicy() }).commit(),
    );
    expect(status).toBe(0);
    expect(outputs).toMatchObject({
      conclusion: 'clean',
      findings: '0',
      critical: '0',
      high: '0',
      medium: '0',
      low: '0',
      suppressed: '0',
      complete: 'true',
    });
    expect(stdout).not.toMatch(/^::(error|warning)/m);
    expect(summary).toContain('No findings');
  });

  it('fails a leaky one: annotations on the lines, outputs, summary, report', () => {
    const workspace = leakyWorkspace();
    const { status, outputs, stdout, summary, report } = runAction(workspace, {
      'sarif-file': 'out.sarif',
      reports: 'html=out/report.html, junit=out/report.xml',
    });
    expect(status).toBe(1);
    const [page = '', tests = ''] = ['html', 'xml'].map((ending) =>
      readFileSync(join(workspace.path, 'out', `report.${ending}`), 'utf8'),
    );
    expect(page).toContain('aws-access-key');
    expect(tests).toContain('<testsuite name="starkey.aws-access-key"');
    expectNoLeak(SECRETS, page, tests);
    expect(outputs).toMatchObject({
      conclusion: 'findings',
      findings: '2',
      critical: '1',
      high: '1',
      complete: 'true',
      'sarif-file': 'out.sarif',
    });
    expect(stdout).toMatch(/^::error .*file=config\/\.env,line=2,/m);
    expect(stdout).toMatch(/^::error .*file=policy\.json,line=1,/m);
    expect(stdout).not.toContain('::add-mask::');
    expect(summary).toContain('aws-access-key');
    expect(JSON.parse(report)).toMatchObject({ schemaVersion: 1, summary: { failed: true } });
  });

  it('does without annotations and summary where they are not wanted', () => {
    const inputs = { annotations: 'false', summary: 'false', 'fail-on': 'never' };
    const { status, stdout, summary } = runAction(leakyWorkspace(), inputs);
    expect([status, summary]).toEqual([0, '']);
    expect(stdout).not.toMatch(/^::error/m);
  });

  it('stays within the ten errors that GitHub shows, verdict included', () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`policy${index}.json`, writePolicy('*')]),
    );
    const { stdout, outputs } = runAction(new Folder(files).commit());
    expect(stdout.match(/^::error/gm)).toHaveLength(10);
    expect(stdout).toMatch(/21 more findings/);
    expect(outputs.findings).toBe('30');
  });

  it('reports all wrong inputs together', () => {
    const { status, stdout, outputs } = runAction(leakyWorkspace(), { 'fail-on': 'hihg', secrets: 'maybe' });
    expect(status).toBe(2);
    expect(outputs).toMatchObject({ conclusion: 'error', complete: 'false' });
    expect(stdout).toContain("'fail-on'");
    expect(stdout).toContain("'secrets'");
  });

  it('is not green in a workspace without a checkout', () => {
    const { status, stdout } = runAction(new Folder());
    expect(status).toBe(2);
    expect(stdout).toContain('actions/checkout');
  });

  it('is not green where something could not be read', () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n';
    const { status, outputs } = runAction(new Folder({ 'large.bin': pointer }).commit());
    expect(status).toBe(2);
    expect(outputs).toMatchObject({ conclusion: 'incomplete', complete: 'false' });
  });

  it('keeps workflow commands in names and lines from reaching the runner', () => {
    const folder = new Folder({ 'x.env': `AWS_SECRET_ACCESS_KEY=${PAIR.secret} ::error::injected\n` });
    if (process.platform !== 'win32') folder.write({ '::warning::name\n::error::x.json': writePolicy('*') });
    const { stdout } = runAction(folder);
    for (const line of stdout.split('\n').filter((each) => each.startsWith('::'))) {
      expect(line).toMatch(/^::((error|warning|notice) title=|error::\d findings? \()/);
    }
  });
});
