// How best to fetch repositories that are to be scanned: node bench/sweep-clone.mjs REPOSITORY…
// Each is served over HTTP on this machine, every request held back for LATENCY_MS, since a server that is far away
// answers no sooner. Every way starts from nothing and must end with the same contents.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const LATENCY_MS = 100;
const LIMIT = 'blob:limit=10000001';
const ROUNDS = 3;

const repositories = process.argv.slice(2).map((path) => resolve(path));
if (repositories.length === 0) {
  process.stderr.write('usage: node bench/sweep-clone.mjs REPOSITORY…\n');
  process.exit(2);
}

let requests = 0;

function serve() {
  const server = createServer((request, response) => {
    requests++;
    const { pathname, search } = new URL(request.url, 'http://localhost');
    const [, index = '', rest = ''] = /^\/(\d+)(\/.*)$/.exec(pathname) ?? [];
    const folder = repositories[Number(index)];
    setTimeout(() => {
      const settings = [
        'safe.directory=*',
        'uploadpack.allowFilter=true',
        'uploadpack.allowAnySHA1InWant=true',
      ];
      const child = spawn('git', [...settings.flatMap((each) => ['-c', each]), 'http-backend'], {
        env: {
          PATH: process.env.PATH,
          GIT_PROJECT_ROOT: folder,
          GIT_HTTP_EXPORT_ALL: '1',
          PATH_INFO: rest,
          QUERY_STRING: search.slice(1),
          REQUEST_METHOD: request.method,
          CONTENT_TYPE: request.headers['content-type'] ?? '',
          HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
          GIT_PROTOCOL: request.headers['git-protocol'] ?? '',
        },
        stdio: ['pipe', 'pipe', 'ignore'],
      });
      request.pipe(child.stdin);
      child.stdin.on('error', () => {});
      let head = Buffer.alloc(0);
      let started = false;
      child.stdout.on('data', (chunk) => {
        if (started) return void response.write(chunk);
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf('\r\n\r\n');
        if (end === -1) return undefined;
        started = true;
        const headers = head
          .toString('latin1', 0, end)
          .split('\r\n')
          .map((line) => line.split(': '));
        const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200';
        const others = headers.filter(([name]) => name !== 'Status');
        response.writeHead(Number.parseInt(status, 10), Object.fromEntries(others));
        return void response.write(head.subarray(end + 4));
      });
      child.on('close', () => response.end());
    }, LATENCY_MS);
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** Runs git, and fails where it does. */
function git(folder, parameters, input = '') {
  return new Promise((done, fail) => {
    const child = spawn('git', ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', ...parameters], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const chunks = [];
    const messages = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => messages.push(chunk));
    // Git may end before it has read all that it is asked; its status says why.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('close', (status) => {
      if (status === 0) done(Buffer.concat(chunks).toString('latin1'));
      else fail(new Error(`git ${parameters[0]}: ${Buffer.concat(messages)}`));
    });
  });
}

async function init(folder, url) {
  await git(folder, ['init', '--quiet']);
  await git(folder, ['remote', 'add', 'origin', url]);
}

const HEADS = ['+HEAD:refs/starkey/head', '+refs/heads/*:refs/heads/all/*', '+refs/tags/*:refs/tags/*'];

/** All contents that a clone without them names, in one fetch, as git itself gets them for a checkout. */
async function fetchContents(folder, revisions) {
  const listed = await git(folder, ['rev-list', '--objects', '--missing=print', ...revisions]);
  const missing = listed.split('\n').filter((line) => line.startsWith('?'));
  const wants = `${missing.map((line) => line.slice(1)).join('\n')}\n`;
  const parameters = ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', 'origin', '--no-tags'];
  await git(folder, [...parameters, '--no-write-fetch-head', '--filter=blob:none', '--stdin'], wants);
}

const WAYS = {
  tree: {
    'depth 1, all contents': (folder) => git(folder, ['fetch', '-q', '--depth=1', 'origin', HEADS[0]]),
    'depth 1, no large contents (sweep)': (folder) => {
      return git(folder, ['fetch', '-q', '--depth=1', `--filter=${LIMIT}`, 'origin', HEADS[0]]);
    },
    'depth 1, no contents, then all in one fetch': async (folder) => {
      await git(folder, ['fetch', '-q', '--depth=1', '--filter=blob:none', 'origin', HEADS[0]]);
      await fetchContents(folder, ['refs/starkey/head']);
    },
  },
  history: {
    'all contents': (folder) => git(folder, ['fetch', '-q', 'origin', ...HEADS]),
    'no large contents (sweep)': (folder) =>
      git(folder, ['fetch', '-q', `--filter=${LIMIT}`, 'origin', ...HEADS]),
    'no contents, then all in one fetch': async (folder) => {
      await git(folder, ['fetch', '-q', '--filter=blob:none', 'origin', ...HEADS]);
      await fetchContents(folder, ['--all']);
    },
  },
};

function packedBytes(folder) {
  const packs = join(folder, '.git', 'objects', 'pack');
  const names = readdirSync(packs).filter((name) => name.endsWith('.pack'));
  return names.reduce((sum, name) => sum + statSync(join(packs, name)).size, 0);
}

function contentsOf(folder) {
  const result = spawnSync(
    'git',
    ['cat-file', '--batch-all-objects', '--batch-check=%(objecttype)', '--unordered'],
    {
      cwd: folder,
      maxBuffer: 1 << 30,
    },
  );
  return result.stdout
    .toString('latin1')
    .split('\n')
    .filter((line) => line === 'blob').length;
}

const server = await serve();
const { port } = server.address();
for (const [scope, ways] of Object.entries(WAYS)) {
  process.stdout.write(`\n${scope}, ${repositories.length} repositories, ${LATENCY_MS} ms a request\n`);
  let first = null;
  for (const [name, fetch] of Object.entries(ways)) {
    const times = [];
    let bytes = 0;
    let contents = 0;
    for (let round = 0; round < ROUNDS; round++) {
      requests = 0;
      bytes = 0;
      contents = 0;
      let time = 0;
      for (const index of repositories.keys()) {
        const folder = mkdtempSync(join(tmpdir(), 'starkey-bench-'));
        await init(folder, `http://127.0.0.1:${port}/${index}`);
        const started = process.hrtime.bigint();
        await fetch(folder);
        time += Number(process.hrtime.bigint() - started) / 1e6;
        bytes += packedBytes(folder);
        contents += contentsOf(folder);
        rmSync(folder, { recursive: true, force: true });
      }
      times.push(time);
    }
    const best = Math.min(...times);
    first ??= best;
    const columns = [
      `${(best / 1000).toFixed(2)} s`,
      `${(best / first).toFixed(2)}×`,
      `${requests} requests`,
      `${(bytes / 1e6).toFixed(1)} MB`,
      `${contents} contents`,
    ];
    process.stdout.write(`  ${name.padEnd(46)}${columns.map((each) => each.padStart(16)).join('')}\n`);
  }
}
server.close();
