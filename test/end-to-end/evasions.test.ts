import { chmodSync, existsSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Folder } from '../support/folder.js';
import { GitServer } from '../support/git-server.js';
import { type Job, type Pull, pullPayload, pullRequest, runJob, Server } from '../support/job.js';
import { keyPair } from '../support/leaks.js';

const PAIR = keyPair(21);
const SECRETS = [PAIR.secret, PAIR.id.slice(4)];
const LEAK = `AWS_ACCESS_KEY_ID=${PAIR.id}\nAWS_SECRET_ACCESS_KEY=${PAIR.secret}\n`;
const FOUND = 'aws-access-key leak.env:2';
const SETTINGS = '.github/starkey.yml';
const IS_WINDOWS = process.platform === 'win32';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A repository on a server, and a pull request that makes of the first files the second. */
interface Scene {
  readonly server: Server;
  readonly pull: Pull;
}

function scene(base: Files, change: Files | ((origin: Folder) => void)): Scene {
  const origin = new Folder({ 'a.txt': 'a\n', ...base }).commit('Base');
  origin.git('checkout', '--quiet', '-b', 'topic');
  if (typeof change === 'function') change(origin);
  else origin.write(change);
  origin.commit('Change');
  return { server: new Server(origin), pull: pullRequest(origin, origin.id('main'), origin.id()) };
}

/** Runs the action on the pull request at depth 1. */
function judge({ server, pull }: Scene, more: Partial<Job> = {}, workspace = server.checkout(pull.merge)) {
  const job = { event: 'pull_request', payload: pullPayload(pull), sha: pull.merge, ...more };
  return runJob(workspace, server, job, SECRETS);
}

describe('settings that the change brings', () => {
  const LOOSE = 'fail-on: never\nrules:\n  aws-access-key: off\nexclude: ["**"]\n';

  it('count for nothing where it edits the configuration', async () => {
    const { status, findings, notices } = await judge(
      scene({ [SETTINGS]: 'fail-on: low\n' }, { [SETTINGS]: LOOSE, 'leak.env': LEAK }),
    );
    expect([status, findings]).toEqual([1, [FOUND]]);
    expect(notices).toEqual([expect.stringMatching(/^\.github\/starkey\.yml: This change edits settings/)]);
  });

  it('count for nothing where it adds the configuration', async () => {
    const { status, findings, notices } = await judge(scene({}, { [SETTINGS]: LOOSE, 'leak.env': LEAK }));
    expect([status, findings]).toEqual([1, [FOUND]]);
    expect(notices).toEqual([expect.stringContaining('This change adds a file of settings')]);
  });

  it('count for nothing where an input names the file', async () => {
    const inputs = { config: 'ci/own.yml', baseline: 'ci/known.txt' };
    const { status, findings, notices } = await judge(
      scene({}, { 'ci/own.yml': LOOSE, 'ci/known.txt': '', 'leak.env': LEAK }),
      { inputs },
    );
    expect([status, findings]).toEqual([1, [FOUND]]);
    expect(notices).toHaveLength(2);
  });

  it('hold on where it removes the configuration', async () => {
    const { findings, notices, status } = await judge(
      scene({ [SETTINGS]: 'rules:\n  aws-access-key: low\nfail-on: low\n' }, (origin) => {
        origin.remove(SETTINGS).write({ 'leak.env': LEAK });
      }),
    );
    expect([status, findings]).toEqual([1, [FOUND]]);
    expect(notices).toEqual([expect.stringContaining('This change removes settings')]);
  });

  it.skipIf(IS_WINDOWS)('hold on where it puts a link in place of their folder', async () => {
    const { status, findings } = await judge(
      scene({ [SETTINGS]: 'fail-on: low\n' }, (origin) => {
        origin.remove('.github').write({ 'other/starkey.yml': LOOSE, 'leak.env': LEAK });
        symlinkSync('other', join(origin.path, '.github'));
      }),
    );
    expect([status, findings]).toEqual([1, [FOUND]]);
  });

  it('are refused where a named file is in no commit, and read where it lies outside', async () => {
    const made = scene({}, { 'leak.env': LEAK });
    const workspace = made.server.checkout(made.pull.merge).write({ 'made.yml': LOOSE });
    const inside = await judge(made, { inputs: { config: 'made.yml' } }, workspace);
    expect(inside.status).toBe(2);
    expect(inside.stdout).toContain("'made.yml' does not exist in the base commit");
    const outside = new Folder({ 'own.yml': 'fail-on: never\n' });
    const config = join(outside.path, 'own.yml');
    const { status, findings } = await judge(made, { inputs: { config } });
    expect([status, findings]).toEqual([0, [FOUND]]);
  });

  it('count for nothing where it adds itself to the baseline or the ignore list', async () => {
    const made = scene({ [SETTINGS]: 'baseline: known.txt\n', 'known.txt': '' }, { 'leak.env': LEAK });
    const { report } = await judge(made);
    const { fingerprint } = report.findings[0];
    const ignore = `baseline: known.txt\nignore:\n  - fingerprint: ${fingerprint}\n    reason: mine\n`;
    const { status, findings, notices } = await judge(
      scene(
        { [SETTINGS]: 'baseline: known.txt\n', 'known.txt': '' },
        { [SETTINGS]: ignore, 'known.txt': '# mine\n', 'leak.env': LEAK },
      ),
    );
    expect([status, findings]).toEqual([1, [FOUND]]);
    expect(notices.join('\n')).toMatch(/^\.github\/starkey\.yml: .*\nknown\.txt: This change edits settings/);
    // What the base says counts.
    const known = await judge(scene({ [SETTINGS]: ignore, 'known.txt': '' }, { 'leak.env': LEAK }));
    expect([known.status, known.findings, known.notices]).toEqual([0, [`${FOUND} (ignore)`], []]);
  });

  it('fail while the base has broken ones, and say how they are mended, which the change cannot do', async () => {
    const made = scene({ [SETTINGS]: 'fail-on: low\nfail-on: lower\n' }, { [SETTINGS]: 'fail-on: low\n' });
    const { status, stdout } = await judge(made);
    expect(status).toBe(2);
    expect(stdout).toContain('.github/starkey.yml:2:');
    expect(stdout).toContain(`is read from the base, commit ${made.pull.base.slice(0, 12)}`);
    expect(stdout).toContain('Push the mended file to the base branch, or have an administrator merge');
  });

  it.each([
    [SETTINGS, '\n\nfail-on: lower\n', `${SETTINGS}: As this change leaves it: ${SETTINGS}:3:10: `],
    [SETTINGS, Buffer.from([0xff, 0xfe, 0x41, 0]), 'is not UTF-8 text'],
    ['known.txt', 'no entry\n', 'known.txt: As this change leaves it: known.txt, line 1: '],
  ])('fail where the change breaks %s for all that come after it', async (name, content, problem) => {
    const base = { [SETTINGS]: 'baseline: known.txt\n', 'known.txt': '' };
    const { status, report, notices } = await judge(scene(base, { [name]: content }));
    expect(status).toBe(2);
    expect(report.scope.skipped).toEqual([
      { path: name, reason: expect.stringContaining('every later change would fail'), harmless: false },
    ]);
    expect(notices.join('\n')).toContain(problem);
  });

  it('count for nothing where the base cannot be had', async () => {
    const made = scene({}, { [SETTINGS]: LOOSE, 'leak.env': LEAK });
    const environment = { GITHUB_REPOSITORY: 'octo/gone' };
    const { status, findings, notices } = await judge(made, { environment });
    expect([status, findings]).toEqual([1, [FOUND]]);
    expect(notices.join()).toContain('The base of the change could not be read');
  });
});

describe('allow comments that the change brings', () => {
  const COMMENT = '# star' + 'key:allow aws-access-key -- only a test\n';
  const EXCUSED = LEAK.replace('AWS_SECRET', `${COMMENT}AWS_SECRET`);
  const PLACE = 'aws-access-key leak.env:3';

  it.each([
    ['report', 1, [PLACE], 'excuses nothing: the base does not have it'],
    ['deny', 1, [PLACE], 'excuses nothing: inline-allow is deny'],
    ['honour', 0, [`${PLACE} (inline)`], 'An allow comment excuses aws-access-key: only a test'],
  ])('are told, and under %s decide so', async (mode, status, findings, notice) => {
    const made = scene({}, { 'leak.env': EXCUSED });
    const result = await judge(made, { inputs: { 'inline-allow': mode } });
    expect([result.status, result.findings]).toEqual([status, findings]);
    expect(result.notices).toEqual([expect.stringContaining(notice)]);
  });

  it('excuse what they excused in the base, wherever in the file they stand now', async () => {
    const made = scene({ 'leak.env': COMMENT }, { 'leak.env': `A=1\n${EXCUSED}` });
    const { status, findings } = await judge(made);
    expect([status, findings]).toEqual([0, ['aws-access-key leak.env:4 (inline)']]);
  });

  it('excuse nothing as copies of one in the base', async () => {
    const used = `${COMMENT}A=1\n`;
    const { status, findings } = await judge(
      scene({ 'leak.env': used, 'other.env': COMMENT }, { 'leak.env': `${used}${EXCUSED}` }),
    );
    expect([status, findings]).toEqual([1, ['aws-access-key leak.env:5']]);
  });

  it('are told where they match nothing yet', async () => {
    const { status, notices } = await judge(scene({}, { 'later.env': `${COMMENT}A=1\n` }));
    expect(status).toBe(0);
    expect(notices).toEqual([
      expect.stringMatching(/^later\.env: This change adds an allow comment for aws/),
    ]);
  });
});

describe('files that the change brings', () => {
  it('are read whatever .gitattributes says', async () => {
    const attributes =
      '* -diff -text binary linguist-generated export-ignore\n*.env filter=x diff=x encoding=x\n';
    const made = scene({}, { '.gitattributes': attributes, 'leak.env': LEAK });
    const { findings } = await judge(made);
    expect(findings).toEqual([FOUND]);
  });

  it('are read whatever .gitignore says', async () => {
    const made = scene({}, (origin) => {
      origin.write({ 'leak.env': LEAK });
      origin.git('add', '--all');
      origin.write({ '.gitignore': '*\n', '.git/info/exclude': '*\n' });
      origin.git('add', '--force', '.gitignore');
    });
    expect((await judge(made)).findings).toEqual([FOUND]);
  });

  it.skipIf(IS_WINDOWS)('are read but not followed where they are links', async () => {
    const outside = new Folder({ 'leak.env': LEAK });
    const made = scene({}, (origin) => {
      symlinkSync(join(outside.path, 'leak.env'), join(origin.path, 'link.env'));
      symlinkSync(`${PAIR.id}:${PAIR.secret}`, join(origin.path, 'named'));
    });
    const { findings } = await judge(made);
    expect(findings.join()).toMatch(/^aws-access-key(-id)? named:1/);
    expect(findings.join()).not.toContain('link.env');
  });

  it('are read where they are larger than max-file-size', async () => {
    const made = scene({}, { 'leak.env': `${'x'.repeat(79)}\n`.repeat(2000) + LEAK });
    const { findings, scope } = await judge(made, { inputs: { 'max-file-size': '1kB' } });
    expect(findings).toEqual(['aws-access-key leak.env:2002']);
    expect(scope.complete).toBe(true);
  });

  it.skipIf(IS_WINDOWS)('say nothing to the runner or to a page by their names', async () => {
    const names = [
      '::error::x.env',
      'a\n::set-output name=conclusion::clean\n.env',
      '<img src=x>.env',
      '-rf.env',
    ];
    const made = scene(
      {},
      Object.fromEntries([...names, `${'n'.repeat(200)}.env`].map((name) => [name, LEAK])),
    );
    const { status, findings, stdout, summary } = await judge(made);
    expect([status, findings.length]).toEqual([1, 5]);
    for (const line of stdout.split('\n').filter((each) => each.startsWith('::'))) {
      expect(line).toMatch(/^::(?:error|warning|notice)(?: title=|::\d+ findings)/);
    }
    // Between backquotes it is a name, and no picture.
    expect(summary.replace(/`[^`\n]*`/g, '')).not.toContain('<img');
  });

  it.skipIf(process.platform !== 'linux')('are read where their names are no text', async () => {
    const made = scene({}, (origin) => {
      const blob = origin.gitWithInput(LEAK, 'hash-object', '-w', '--stdin');
      const entry = Buffer.concat([
        Buffer.from(`100644 ${blob}\tx`),
        Buffer.from([0xe9, 0xff]),
        Buffer.from('.env\0'),
      ]);
      origin.git('add', '--all');
      origin.gitWithInput(entry, 'update-index', '-z', '--index-info');
      origin.git('commit', '--quiet', '--message', 'Odd name');
      origin.git('reset', '--quiet', '--hard');
    });
    expect((await judge(made)).findings).toEqual(['aws-access-key x\\xE9\\xFF.env:2']);
  });

  it('say nothing to the runner by title, body, author and message', async () => {
    const made = scene({}, (origin) => {
      origin.write({ 'leak.env': LEAK });
      origin.git('add', '--all');
      origin.git('commit', '--quiet', '--author', '::error::x <x@example.com>', '--message', '::error::x');
      origin.remove('leak.env');
    });
    const title = `::stop-commands::x\n::error::${PAIR.id}`;
    const { stdout, findings } = await judge(made, {
      payload: pullPayload(made.pull, { title, body: title }),
    });
    expect(findings).toHaveLength(3);
    for (const line of stdout.split('\n').filter((each) => each.startsWith('::'))) {
      expect(line).toMatch(/^::(?:error|warning|notice)(?: title=|::\d+ findings)/);
    }
  });
});

describe("the repository's own configuration", () => {
  it.skipIf(IS_WINDOWS)('starts nothing', async () => {
    const made = scene({}, { 'leak.env': LEAK, '.gitattributes': '* filter=evil diff=evil merge=evil\n' });
    const workspace = made.server.checkout(made.pull.merge);
    const marker = join(workspace.path, '.git', 'ran');
    const script = join(workspace.path, '.git', 'evil');
    workspace.write({
      '.git/evil': `#!/bin/sh\ntouch '${marker}'\ncat\n`,
      '.git/info/attributes': '* filter=evil\n',
    });
    chmodSync(script, 0o755);
    const settings = {
      'core.fsmonitor': script,
      'core.hooksPath': join(workspace.path, '.git', 'hooks'),
      'core.sshCommand': script,
      'core.askPass': script,
      'core.pager': script,
      'core.editor': script,
      'core.gitProxy': script,
      'core.alternateRefsCommand': script,
      'credential.helper': `!${script}`,
      'diff.external': script,
      'diff.evil.textconv': script,
      'diff.evil.command': script,
      'filter.evil.smudge': script,
      'filter.evil.clean': script,
      'filter.evil.process': script,
      'gpg.program': script,
      'log.showSignature': 'true',
      'remote.origin.url': `ext::${script}`,
      'remote.origin.uploadpack': script,
      'remote.origin.vcs': 'evil',
      'url.ext::false.insteadOf': 'file://',
      'protocol.allow': 'always',
      'protocol.ext.allow': 'always',
      'gc.auto': '1',
    };
    for (const [name, value] of Object.entries(settings)) workspace.git('config', name, value);
    const hooks = [
      'reference-transaction',
      'post-checkout',
      'post-index-change',
      'pre-auto-gc',
      'post-merge',
    ];
    workspace.write(
      Object.fromEntries(hooks.map((hook) => [`.git/hooks/${hook}`, `#!/bin/sh\ntouch '${marker}'\n`])),
    );
    for (const hook of hooks) chmodSync(join(workspace.path, '.git', 'hooks', hook), 0o755);
    const { findings, scope } = await judge(made, {}, workspace);
    expect(findings).toEqual([FOUND]);
    expect(scope).toMatchObject({ mode: 'diff', complete: true });
    expect(existsSync(marker)).toBe(false);
  });

  it('hides no commit by replacements and grafts', async () => {
    const made = scene({}, (origin) => {
      origin.write({ 'leak.env': LEAK }).commit('Add');
      origin.remove('leak.env').write({ 'b.txt': 'b\n' });
    });
    const { pull, server } = made;
    const workspace = server.checkout(pull.merge, 0);
    workspace.git('replace', `${pull.head}~1`, pull.base);
    workspace.write({ '.git/info/grafts': `${pull.head} ${pull.base}\n` });
    const { findings } = await judge(made, {}, workspace);
    expect(findings).toEqual([expect.stringMatching(/^aws-access-key leak\.env:2 in /)]);
  });

  it('leaves the checkout as it is', async () => {
    const made = scene({}, { 'leak.env': LEAK });
    const workspace = made.server.checkout(made.pull.merge);
    const before = [workspace.git('count-objects', '--verbose'), workspace.git('for-each-ref')];
    await judge(made, {}, workspace);
    expect([workspace.git('count-objects', '--verbose'), workspace.git('for-each-ref')]).toEqual(before);
    expect(workspace.git('status', '--porcelain')).toBe('');
  });
});

describe('the token', () => {
  const TOKEN = ['ghs', 'x'.repeat(36)].join('_');

  /** A server that refuses everything and remembers what it was asked. */
  async function startRefusing() {
    const seen: { url: string; authorization: string }[] = [];
    const server = createServer((request, response) => {
      seen.push({ url: request.url ?? '', authorization: request.headers.authorization ?? '' });
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
    const { port } = server.address() as AddressInfo;
    return { seen, url: `http://127.0.0.1:${port}` };
  }

  it.skipIf(IS_WINDOWS)('opens the server of the job, though none is persisted in the checkout', async () => {
    const made = scene({}, (origin) => {
      origin.write({ 'leak.env': LEAK }).commit('Add');
      origin.remove('leak.env').write({ 'b.txt': 'b\n' });
    });
    const served = new Folder();
    served.git('clone', '--quiet', '--mirror', made.server.origin.path, 'octo/app');
    const server = await GitServer.start(served.path, TOKEN);
    const workspace = made.server.checkout(made.pull.merge);
    const environment = { GITHUB_SERVER_URL: server.url };
    const inputs = { 'github-token': TOKEN };
    const { findings, scope } = await judge(made, { environment, inputs }, workspace);
    expect(findings).toEqual([expect.stringMatching(/^aws-access-key leak\.env:2 in /)]);
    expect(scope).toMatchObject({ mode: 'diff', complete: true });
    expect(server.requests.length).toBeGreaterThan(1);
    expect(server.requests.every(({ isAuthorized }) => isAuthorized)).toBe(true);
    // Without the token the server lets nobody in.
    const refused = await judge(made, { environment }, workspace);
    expect(refused.scope).toMatchObject({ mode: 'worktree', complete: false });
    expect(refused.status).toBe(2);
  });

  it('goes to the server of the job alone, and into no output', async () => {
    const job = await startRefusing();
    const other = await startRefusing();
    const made = scene({}, { 'leak.env': LEAK });
    const workspace = made.server.checkout(made.pull.merge);
    workspace.git('config', `url.${other.url}/.insteadOf`, job.url);
    workspace.git('config', 'remote.origin.url', other.url);
    workspace.git('config', 'http.proxy', other.url);
    const payload = pullPayload(made.pull);
    const environment = { GITHUB_SERVER_URL: job.url };
    const { findings, scope, stdout, report } = await runJob(
      workspace,
      made.server,
      {
        event: 'pull_request',
        payload,
        sha: made.pull.merge,
        environment,
        inputs: { 'github-token': TOKEN },
      },
      [...SECRETS, TOKEN],
    );
    const credentials = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
    expect(job.seen[0]).toEqual({
      url: '/octo/app/info/refs?service=git-upload-pack',
      authorization: `basic ${credentials}`,
    });
    expect(other.seen).toEqual([]);
    expect(stdout + JSON.stringify(report)).not.toContain(credentials);
    expect(findings).toEqual([FOUND]);
    expect(scope).toMatchObject({ mode: 'worktree', complete: false });
  });
});
