import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** A server of git repositories over HTTP that lets in whoever has the token, as GitHub does. Not on Windows. */
export class GitServer {
  /** Of each request: the path, and whether it had the token. */
  readonly requests: { readonly path: string; readonly isAuthorized: boolean }[] = [];

  /** How many of the next requests with the token are refused, as by a server that is overloaded. */
  failures = 0;
  /** How long each answer takes more. */
  delayMs = 0;

  private constructor(
    readonly url: string,
    readonly root: string,
    readonly authorization: string,
  ) {}

  /** @param root Folder of the repositories. */
  static async start(root: string, token: string): Promise<GitServer> {
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    const server = createServer((request, response) => void served.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const { port } = server.address() as AddressInfo;
    const served = new GitServer(`http://127.0.0.1:${port}`, root, `basic ${credentials}`);
    return served;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', this.url);
    const isAuthorized = request.headers.authorization === this.authorization;
    this.requests.push({ path: pathname, isAuthorized });
    if (!isAuthorized) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    if (this.failures > 0) {
      this.failures--;
      response.writeHead(503).end();
      return;
    }
    await wait(this.delayMs);
    const child = spawn(
      'git',
      ['-c', 'safe.directory=*', '-c', 'uploadpack.allowFilter=true', 'http-backend'],
      {
        env: {
          PATH: process.env.PATH,
          GIT_PROJECT_ROOT: this.root,
          GIT_HTTP_EXPORT_ALL: '1',
          PATH_INFO: pathname,
          QUERY_STRING: search.slice(1),
          REQUEST_METHOD: request.method,
          CONTENT_TYPE: request.headers['content-type'] ?? '',
          HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
          GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        },
        stdio: ['pipe', 'pipe', 'ignore'],
      },
    );
    request.pipe(child.stdin);
    child.stdin.on('error', () => {});
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', () => reply(Buffer.concat(chunks), response));
  }
}

/** Takes a CGI program's answer apart. */
function reply(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n');
  const headers = output
    .toString('latin1', 0, end)
    .split('\r\n')
    .map((line) => line.split(': ', 2) as [string, string]);
  const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200';
  const others = headers.filter(([name]) => name !== 'Status');
  response.writeHead(Number.parseInt(status, 10), Object.fromEntries(others)).end(output.subarray(end + 4));
}
