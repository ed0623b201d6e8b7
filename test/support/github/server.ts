import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { requireAccess } from './access.js';
import { OPERATIONS, type Operation } from './description.js';
import { type Fault, Faults } from './fault.js';
import { type Identity, jobToken, type Permissions } from './identity.js';
import { Quota } from './quota.js';
import { type ApiRequest, type Handler, Refusal, type Reply } from './reply.js';
import { CHECKS } from './resources/checks.js';
import { COMMENTS } from './resources/comments.js';
import { COMMITS } from './resources/commits.js';
import { ISSUES } from './resources/issues.js';
import { PULLS } from './resources/pulls.js';
import { REPOSITORIES } from './resources/repositories.js';
import { REVIEWS } from './resources/reviews.js';
import { SARIFS } from './resources/sarifs.js';
import { type Repository, World } from './world.js';

export interface ServedRequest {
  /** Of the operation, `graphql`, or of none that is known. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  /** As it came. */
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  status: number;
}

export interface ServerOptions {
  /** Where an enterprise's own server has its API; github.com has none. */
  readonly prefix?: '' | '/api/v3';
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  ...CHECKS,
  ...COMMENTS,
  ...COMMITS,
  ...ISSUES,
  ...PULLS,
  ...REPOSITORIES,
  ...REVIEWS,
  ...SARIFS,
};

const VIEWER = /^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/;

/**
 * A server that answers as GitHub's API does, with its limits. Requests and replies are held to GitHub's own
 * description: a wrong request is refused and fails the test, a wrong reply fails it, too.
 */
export class GitHubServer {
  readonly requests: ServedRequest[] = [];
  readonly world = new World();
  readonly quota = new Quota();
  #problems: string[] = [];
  readonly #faults = new Faults();

  private constructor(
    /** Of the API, without a slash at the end. */
    readonly url: string,
    readonly prefix: '' | '/api/v3',
  ) {}

  /** Starts a server that is closed, and asked for problems, when the test is over. */
  static async start({ prefix = '' }: ServerOptions = {}): Promise<GitHubServer> {
    const http = createServer((request, response) => void served.#answer(request, response));
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const { port } = http.address() as AddressInfo;
    const served = new GitHubServer(`http://127.0.0.1:${port}${prefix}`, prefix);
    onTestFinished(() => {
      http.close();
      http.closeAllConnections();
      const problems = served.takeProblems();
      if (problems.length > 0) throw new Error(problems.join('\n'));
    });
    return served;
  }

  /** What the runner tells a job of the server. */
  get environment(): Readonly<Record<string, string>> {
    const origin = this.url.slice(0, this.url.length - this.prefix.length);
    const graphql = this.prefix === '' ? `${origin}/graphql` : `${origin}/api/graphql`;
    return { GITHUB_API_URL: this.url, GITHUB_GRAPHQL_URL: graphql };
  }

  /** Makes a token known, by default one of a job. */
  addToken(token: string, identity: Identity | Permissions = {}): void {
    this.world.identities.set(token, isIdentity(identity) ? identity : jobToken(identity));
  }

  /** What happens at the next requests for an operation, in turn. */
  fault(operation: string, ...faults: readonly Fault[]): void {
    this.#faults.add(operation, faults, false);
  }

  /** What happens at every request for an operation. */
  faultAlways(operation: string, fault: Fault): void {
    this.#faults.add(operation, [fault], true);
  }

  /** What requests and replies got wrong; forgotten afterwards, so that it does not fail the test. */
  takeProblems(): readonly string[] {
    const problems = this.#problems;
    this.#problems = [];
    return problems;
  }

  /** The operations that were asked for, in turn. */
  get operations(): readonly string[] {
    return this.requests.map(({ operation }) => operation);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const url = new URL(request.url ?? '/', this.url);
    const found = this.#find(request.method ?? '', url.pathname);
    const served: ServedRequest = {
      operation: found.operation?.id ?? found.name,
      method: request.method ?? '',
      path: url.pathname,
      query: url.search,
      headers: request.headers,
      text: Buffer.concat(chunks).toString(),
      at: Date.now(),
      status: 0,
    };
    this.requests.push(served);
    const fault = this.#faults.take(served.operation);
    if (fault?.kind === 'cut') {
      response.destroy();
      return;
    }
    if (fault?.kind === 'slow') await wait(fault.ms);
    const reply = fault?.kind === 'reply' ? fault.reply : this.#replyTo(served, found, url.searchParams);
    served.status = reply.status;
    if (fault?.kind === 'cut-after') {
      response.destroy();
      return;
    }
    this.#send(reply, response);
  }

  #find(method: string, pathname: string): Found {
    const graphql = this.prefix === '' ? '/graphql' : '/api/graphql';
    if (pathname === graphql && method === 'POST')
      return { name: 'graphql', operation: null, parameters: {} };
    const path = pathname.startsWith(this.prefix) ? pathname.slice(this.prefix.length) : pathname;
    for (const operation of OPERATIONS) {
      const parameters = operation.match(method, path);
      // An enterprise's own server knows less than github.com.
      const isThere = this.prefix === '' || operation.described.isOnOldestServer;
      if (parameters !== null && isThere) return { name: operation.id, operation, parameters };
    }
    return { name: `${method} ${pathname}`, operation: null, parameters: {} };
  }

  #replyTo(served: ServedRequest, found: Found, query: URLSearchParams): Reply {
    try {
      const identity = this.#identify(served.headers);
      if (served.operation !== 'rate-limit/get') this.quota.spend(served.method);
      const body = parsed(served.text);
      if (found.name === 'graphql') return viewerReply(body, identity);
      const { operation, parameters } = found;
      if (operation === null) return this.#wrong(404, [`No such operation: ${found.name}`]);
      const problems = [
        ...headerProblems(served.headers),
        ...operation.requestProblems(parameters, query, body),
      ];
      if (problems.length > 0) return this.#wrong(422, problems);
      const reply = this.#handle(operation, {
        operation,
        parameters,
        query,
        body: typeof body === 'object' && body !== null ? { ...body } : {},
        accept: served.headers.accept ?? '',
        identity,
        world: this.world,
        repository: this.#repositoryOf(parameters, identity),
        url: this.url,
        address: new URL(served.path, this.url).href,
      });
      if (reply.text === undefined) this.#problems.push(...operation.replyProblems(reply.status, reply.body));
      return reply;
    } catch (error) {
      if (error instanceof Refusal) return error.reply;
      return this.#wrong(500, [
        `The server of the test failed: ${error instanceof Error ? error.stack : error}`,
      ]);
    }
  }

  #handle(operation: Operation, request: ApiRequest): Reply {
    const { repository, parameters, identity } = request;
    const handler = operation.id === 'rate-limit/get' ? this.quota.handler : HANDLERS[operation.id];
    if (handler === undefined) return this.#wrong(501, [`${operation.id} is not served yet`]);
    if (parameters.repo !== undefined) {
      const number = Number(parameters.issue_number ?? parameters.pull_number ?? Number.NaN);
      const isPull = repository.issues.some((each) => each.number === number && each.isPull);
      requireAccess(operation.id, identity, repository, isPull);
      if (repository.isArchived && request.operation.described.method !== 'GET') {
        throw new Refusal(403, 'Repository was archived so is read-only.');
      }
    }
    return handler(request);
  }

  #identify({ authorization = '' }: IncomingHttpHeaders): Identity {
    if (authorization === '') throw new Refusal(401, 'Requires authentication');
    const identity = this.world.identities.get(authorization.replace(/^(?:token|bearer) /i, ''));
    if (identity === undefined) throw new Refusal(401, 'Bad credentials');
    return identity;
  }

  /** What a token may not read is not there. */
  #repositoryOf({ owner, repo }: Readonly<Record<string, string>>, { permissions }: Identity): Repository {
    const repository = this.world.find(owner ?? '', repo ?? '');
    if (repository !== null && (!repository.isPrivate || Object.keys(permissions).length > 0)) {
      return repository;
    }
    if (repo === undefined) return new World().addRepository('nobody/nothing');
    throw new Refusal(404, 'Not Found');
  }

  #wrong(status: number, problems: readonly string[]): Reply {
    this.#problems.push(...problems);
    return new Refusal(status, problems.join('\n')).reply;
  }

  #send({ status, body, text, headers = {} }: Reply, response: ServerResponse): void {
    const type = text === undefined ? 'application/json; charset=utf-8' : 'text/html';
    const { headers: limits } = this.quota;
    response.writeHead(status, { 'content-type': type, ...limits, ...headers });
    response.end(text ?? (body === undefined ? '' : JSON.stringify(body)));
  }
}

interface Found {
  readonly name: string;
  readonly operation: Operation | null;
  readonly parameters: Readonly<Record<string, string>>;
}

function isIdentity(value: Identity | Permissions): value is Identity {
  return 'login' in value;
}

/** GitHub answers 400 to a body that is no JSON. */
function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}

/** Source: "Headers" in https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api */
function headerProblems({ accept = '', 'user-agent': agent = '' }: IncomingHttpHeaders): readonly string[] {
  return [
    ...(agent === '' ? ['The request has no User-Agent'] : []),
    ...(/^application\/(?:json|vnd\.github[.+])/.test(accept) ? [] : [`The request accepts '${accept}'`]),
  ];
}

/** The one question that is asked of GraphQL: whose the token is. An app's name ends in `[bot]` there as well. */
function viewerReply(body: unknown, { login }: Identity): Reply {
  const query = typeof body === 'object' && body !== null && 'query' in body ? String(body.query) : '';
  if (!VIEWER.test(query)) return { status: 200, body: { errors: [{ message: 'Unknown query' }] } };
  return { status: 200, body: { data: { viewer: { login } } } };
}
