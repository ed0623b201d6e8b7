import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { starkey } from '../support/command.js';
import { Folder } from '../support/folder.js';
import { type Pull, pullPayload, pullRequest, runJob, Server } from '../support/job.js';
import { keyPair } from '../support/leaks.js';

const NEW = keyPair(41);
const HELD = keyPair(42);
const GONE = keyPair(43);
const SECRETS = [NEW, HELD, GONE].flatMap(({ id, secret }) => [secret, id.slice(4)]);

function assignments({ id, secret }: typeof NEW): string {
  return `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`;
}

/** A base whose files hold one key, and whose history another. */
function startOrigin(): { readonly origin: Folder; readonly leaked: string } {
  const origin = new Folder({ 'held.env': `# held\n${assignments(HELD)}` }).commit('Start');
  origin.write({ 'gone.env': assignments(GONE) }).commit('Leak');
  const leaked = origin.id();
  origin.remove('gone.env').commit('Remove');
  origin.write({ 'b.txt': 'b\n' }).commit('Base');
  return { origin, leaked };
}

function pullOf(origin: Folder, change: () => void): Pull {
  const base = origin.id();
  origin.git('checkout', '--quiet', '-b', 'topic');
  change();
  return pullRequest(origin, base, origin.id());
}

async function statusesOf(origin: Folder, pull: Pull, depth = 0, ...options: readonly string[]) {
  const server = new Server(origin);
  const job = { event: 'pull_request', payload: pullPayload(pull), sha: pull.merge };
  const result = await runJob(server.checkout(pull.merge, depth, ...options), server, job, SECRETS);
  const findings: readonly {
    readonly path: string;
    readonly message: string;
    readonly status: unknown;
    readonly remediation: readonly string[];
  }[] = result.report.findings;
  return { ...result, findings };
}

describe('what a finding is to a change', () => {
  it('is new where neither the base nor its history holds it, and names the commit to mend', async () => {
    const { origin } = startOrigin();
    let added = '';
    const pull = pullOf(origin, () => {
      origin.write({ 'new.env': assignments(NEW) }).commit('Add');
      added = origin.id();
      origin.write({ 'new.env': `# more\n${assignments(NEW)}` }).commit('Go on');
    });
    const { findings, status, summary, stdout } = await statusesOf(origin, pull);
    expect(status).toBe(1);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.status).toEqual({
      kind: 'new',
      introducedBy: added,
      base: null,
      searched: 'history',
    });
    expect(findings[0]?.remediation.at(-1)).toContain(`git rebase -i ${added.slice(0, 12)}^`);
    expect(summary).toContain('| new |');
    expect(stdout).toContain('(critical%2C new)');
  });

  it('says at fetch-depth 1 that the history was not searched', async () => {
    const { origin } = startOrigin();
    const pull = pullOf(origin, () => origin.write({ 'again.env': assignments(GONE) }).commit('Add'));
    const { findings } = await statusesOf(origin, pull, 1);
    expect(findings[0]?.status).toMatchObject({ kind: 'new', base: null, searched: 'files' });
    expect(findings[0]?.message).toContain('Not all of its history was searched');
  });

  it('searches the files of the base in a partial clone, for which they are fetched', async () => {
    const { origin } = startOrigin();
    const pull = pullOf(origin, () => origin.write({ 'new.env': assignments(NEW) }).commit('Add'));
    const { findings } = await statusesOf(origin, pull, 0, '--filter=blob:none');
    expect(findings[0]?.status).toMatchObject({
      kind: 'new',
      searched: 'files',
    });
  });

  it('counts what an earlier commit added and a later one left alone where it stands now', async () => {
    const { origin } = startOrigin();
    const pull = pullOf(origin, () => {
      origin.write({ 'b.txt': `b\n${assignments(NEW)}` }).commit('Add');
      origin.write({ 'b.txt': `b\n${assignments(NEW)}# more\n` }).commit('Go on');
      origin.git('mv', 'b.txt', 'c.txt');
      origin.commit('Rename');
    });
    const { findings } = await statusesOf(origin, pull);
    expect(findings).toMatchObject([{ path: 'c.txt', commit: null, status: { kind: 'new' } }]);
  });

  it('is in the base already where a commit before it holds it', async () => {
    const { origin, leaked } = startOrigin();
    const pull = pullOf(origin, () => origin.write({ 'again.env': `\n${assignments(GONE)}` }).commit('Add'));
    const { findings, status } = await statusesOf(origin, pull);
    expect(status).toBe(1);
    expect(findings[0]?.status).toMatchObject({
      kind: 'already-in-base',
      base: { path: 'gone.env', line: 2, commit: leaked },
    });
    expect(findings[0]?.message).toContain(`since commit ${leaked.slice(0, 12)} at \`gone.env:2\``);
    expect(findings[0]?.remediation.join(' ')).toContain('git filter-repo --replace-text');
  });

  it.each([
    ['moved', 'config/app.env', '# held\n'],
    ['copied', 'config/app.env', null],
  ] as const)('tells one that is %s, which fails all the same', async (kind, path, left) => {
    const { origin } = startOrigin();
    const pull = pullOf(origin, () => {
      origin.write({ [path]: `# elsewhere\n\n\n${assignments(HELD)}` });
      if (left !== null) origin.write({ 'held.env': left });
      origin.commit('Move');
    });
    const { findings, status } = await statusesOf(origin, pull, 1);
    expect(status).toBe(1);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      path,
      status: { kind, base: { path: 'held.env', line: 3, commit: null }, searched: 'files' },
    });
  });

  it('is copied where the file that held it changed and holds it still', async () => {
    const { origin } = startOrigin();
    const pull = pullOf(origin, () => {
      origin.write({ 'held.env': `# changed\n${assignments(HELD)}`, 'x/y.env': `x\n${assignments(HELD)}` });
      origin.commit('Copy');
    });
    const { findings } = await statusesOf(origin, pull);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ path: 'x/y.env', status: { kind: 'copied' } });
  });

  it('tells what a message holds', async () => {
    const { origin } = startOrigin();
    const pull = pullOf(origin, () => origin.write({ c: 'c' }).commit(`Add\n\n${assignments(NEW)}`));
    const { findings } = await statusesOf(origin, pull);
    expect(findings[0]?.status).toMatchObject({ kind: 'message', introducedBy: pull.head });
    expect(findings[0]?.remediation.at(-2)).toContain('write `reword` for');
  });

  it('has no status outside of a change, and says nothing of policies but that they are new', async () => {
    const { origin } = startOrigin();
    const whole = starkey(['scan', '--format', 'json'], { cwd: origin.path });
    expect(JSON.parse(whole.stdout).findings[0].status).toBeNull();
    const base = origin.id();
    const statement = { Effect: 'Allow', Action: '*', Resource: '*' };
    origin.write({ 'p.json': JSON.stringify({ Version: '2012-10-17', Statement: [statement] }) }).commit();
    const change = starkey(['scan', '--since', base, '--format', 'json'], { cwd: origin.path });
    expect(JSON.parse(change.stdout).findings[0].status).toEqual({
      kind: 'new',
      introducedBy: origin.id(),
      base: null,
      searched: 'change',
    });
  });
});

describe('on the command line', () => {
  it('the base is searched where --search-base asks for it', () => {
    const folder = new Folder({ 'old.env': assignments(NEW), 'new.txt': 'first\n' }).commit('Start');
    const base = folder.id();
    folder
      .remove('old.env')
      .write({ 'new.txt': `first\n${assignments(NEW)}` })
      .commit('Move and edit');
    const statusOf = (...options: readonly string[]) => {
      const { stdout } = starkey(['scan', '--since', base, '--format', 'json', ...options], {
        cwd: folder.path,
      });
      return JSON.parse(stdout).findings[0].status;
    };
    expect(statusOf()).toMatchObject({ kind: 'new', base: null, searched: 'change' });
    expect(statusOf('--search-base')).toMatchObject({ kind: 'moved', base: { path: 'old.env' } });
  });
});

describe('the next command', () => {
  /** Adds a key in the first commit and takes it away in the second; a third goes on. */
  function leak(): { readonly folder: Folder; readonly base: string } {
    const folder = new Folder({ a: 'a\n' }).commit('Start');
    const base = folder.id();
    folder.write({ 'new.env': assignments(NEW) }).commit('Add');
    folder.remove('new.env').commit('Remove');
    folder.write({ b: 'b\n' }).commit('Go on');
    return { folder, base };
  }

  function scan(folder: Folder, base: string) {
    const result = starkey(['scan', '--since', base, '--format', 'json'], { cwd: folder.path });
    return { status: result.status, finding: JSON.parse(result.stdout).findings[0] };
  }

  /** Commands in backticks. */
  function commandsOf(steps: readonly string[]): readonly string[] {
    return steps.flatMap((step) => [...step.matchAll(/`([^`]+)`/g)].map(([, command = '']) => command));
  }

  it('to squash leaves no commit that holds it', () => {
    const { folder, base } = leak();
    const { finding, status } = scan(folder, base);
    expect(status).toBe(1);
    folder.git('config', 'core.editor', 'echo One >');
    for (const command of commandsOf(finding.remediation)) {
      if (/^git (?:reset|commit)/.test(command)) folder.git(...command.split(' ').slice(1));
    }
    expect(scan(folder, base)).toEqual({ status: 0, finding: undefined });
    expect(folder.git('ls-files')).toBe('a\nb');
  });

  it('to mend a commit leaves none that holds it', () => {
    const folder = new Folder({ a: 'a\n' }).commit('Start');
    const base = folder.id();
    folder.write({ 'new.env': assignments(NEW) }).commit('Add');
    folder.write({ b: 'b\n' }).commit('Go on');
    const commands = commandsOf(scan(folder, base).finding.remediation);
    folder.git('config', 'sequence.editor', "sed -i.bak '1s/^pick/edit/'");
    for (const command of commands.filter((each) => /^git (?:rebase|commit)/.test(each))) {
      if (command.startsWith('git commit')) folder.remove('new.env');
      folder.git('-c', 'core.editor=true', ...command.split(' ').slice(1));
    }
    expect(scan(folder, base)).toEqual({ status: 0, finding: undefined });
  });

  it('to ignore it works on the base', () => {
    const { folder, base } = leak();
    const entry = commandsOf(scan(folder, base).finding.remediation).find((each) => each.startsWith('- {'));
    folder.write({ '.github/starkey.yml': `ignore:\n  ${entry}\n` });
    expect(scan(folder, base)).toMatchObject({ status: 0, finding: { suppressed: { by: 'ignore' } } });
  });

  it('to add a line to the baseline works, where there is one', () => {
    const { folder, base } = leak();
    folder.write({ 'known.env': assignments(HELD), '.github/starkey.yml': 'baseline: baseline.txt\n' });
    starkey(['scan', '--write-baseline', 'baseline.txt'], { cwd: folder.path });
    const { finding } = scan(folder, base);
    const line = commandsOf(finding.remediation).find((each) => each.includes(' aws-access-key '));
    appendFileSync(join(folder.path, 'baseline.txt'), `${line}\n`);
    expect(scan(folder, base)).toMatchObject({ status: 0, finding: { suppressed: { by: 'baseline' } } });
  });
});
