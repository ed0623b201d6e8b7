import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A key of a user of the pretended account. */
export interface ServedKey {
  readonly id: string;
  readonly user: string;
  readonly status?: 'Active' | 'Inactive' | 'Expired';
  /** ISO 8601. */
  readonly created?: string;
  readonly lastUse?: { readonly date: string; readonly service: string; readonly region: string };
}

/** What the pretended IAM holds. */
export interface ServedAccount {
  readonly users?: readonly string[];
  readonly keys?: readonly ServedKey[];
  /** Key IDs that belong to the root user: IAM tells their last use, and names no user. */
  readonly rootKeys?: readonly string[];
  /** By user or group: names of managed policies, whose documents stand in `documents`. */
  readonly attached?: Readonly<Record<string, readonly string[]>>;
  /** By user or group: documents by name. */
  readonly inline?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly documents?: Readonly<Record<string, string>>;
  readonly boundaries?: Readonly<Record<string, string>>;
  readonly credentialReport?: string;
  /** How often the report is asked after before it is there. */
  readonly reportDelay?: number;
}

/** What the server does in place of an answer. */
export type Fault =
  | { readonly kind: 'error'; readonly status: number; readonly code: string }
  | { readonly kind: 'cut' }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'garbage' };

export const DENIED: Fault = { kind: 'error', status: 403, code: 'AccessDenied' };
export const THROTTLED: Fault = { kind: 'error', status: 400, code: 'Throttling' };

export interface ServedRequest {
  readonly action: string;
  readonly parameters: URLSearchParams;
  /** Headers and body as they came. */
  readonly text: string;
}

const NAMESPACE = 'https://iam.amazonaws.com/doc/2010-05-08/';
const MANAGED = 'arn:aws:iam::aws:policy/';

/** AWS refuses signatures that are older. */
const SKEW_MS = 5 * 60_000;

/**
 * An IAM that speaks AWS's query protocol and answers as AWS does where emulators do not: unknown IDs are denied,
 * lists come in pages, and there are faults of every kind.
 */
export class IamServer {
  readonly requests: ServedRequest[] = [];
  readonly #faults = new Map<string, { readonly faults: Fault[]; readonly forever: boolean }>();
  readonly #keys = new Map<string, ServedKey>();
  /** How many users or keys a page of a list holds. */
  pageSize = 100;
  /** How far the server's clock is ahead. */
  clockAheadMs = 0;
  /** Requests that are being answered at the moment, and the most there were. */
  open = 0;
  mostOpen = 0;
  #reportAsked = 0;

  private constructor(
    readonly account: ServedAccount,
    readonly url: string,
  ) {
    for (const key of account.keys ?? []) this.#keys.set(key.id, key);
  }

  /** Starts a server that is closed when the test is over. */
  static async start(account: ServedAccount): Promise<IamServer> {
    let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {};
    const http: Server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => {
      http.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => {
      http.closeAllConnections();
      http.close();
    });
    const server = new IamServer(account, `http://127.0.0.1:${(http.address() as AddressInfo).port}`);
    answer = (request, response) => void server.#serve(request, response);
    return server;
  }

  /** Faults that come in place of the next answers to an action. */
  failNext(action: string, ...faults: readonly Fault[]): this {
    this.#faults.set(action, { faults: [...faults], forever: false });
    return this;
  }

  failAlways(action: string, fault: Fault): this {
    this.#faults.set(action, { faults: [fault], forever: true });
    return this;
  }

  statusOf(id: string): string | undefined {
    const key = this.#keys.get(id);
    return key === undefined ? undefined : (key.status ?? 'Active');
  }

  countOf(action: string): number {
    return this.requests.filter((request) => request.action === action).length;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.mostOpen = Math.max(this.mostOpen, ++this.open);
    response.on('close', () => this.open--);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    const parameters = new URLSearchParams(body);
    const action = parameters.get('Action') ?? '';
    this.requests.push({ action, parameters, text: `${JSON.stringify(request.headers)}\n${body}` });
    // A moment, so that requests overlap as they do in the world.
    await new Promise((resolve) => setTimeout(resolve, 2));

    const fault = this.#faultOf(action, request);
    switch (fault?.kind) {
      case 'cut':
        response.destroy();
        return;
      case 'garbage':
        response.writeHead(200, { 'content-type': 'text/xml' }).end('<html>Sign in to the hotel</html');
        return;
      case 'error':
        this.#refuse(response, fault.status, fault.code);
        return;
      case 'slow':
        await new Promise((resolve) => setTimeout(resolve, fault.ms).unref());
        if (response.destroyed) return;
    }
    const result = this.#answer(action, parameters);
    if (typeof result !== 'string') this.#refuse(response, result.status, result.code);
    else
      this.#reply(
        response,
        200,
        `<${action}Response xmlns="${NAMESPACE}">${result}${METADATA}</${action}Response>`,
      );
  }

  #faultOf(action: string, request: IncomingMessage): Fault | undefined {
    const [, year, month, day, hour, minute, second] =
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(request.headers['x-amz-date'])) ?? [];
    const signed = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    if (Math.abs(Date.now() + this.clockAheadMs - signed) > SKEW_MS) {
      return { kind: 'error', status: 403, code: 'SignatureDoesNotMatch' };
    }
    const planned = this.#faults.get(action) ?? this.#faults.get('*');
    return planned?.forever === true ? planned.faults[0] : planned?.faults.shift();
  }

  #refuse(response: ServerResponse, status: number, code: string): void {
    const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>No.</Message></Error>`;
    this.#reply(
      response,
      status,
      `<ErrorResponse xmlns="${NAMESPACE}">${error}<RequestId>r</RequestId></ErrorResponse>`,
    );
  }

  #reply(response: ServerResponse, status: number, xml: string): void {
    const date = new Date(Date.now() + this.clockAheadMs).toUTCString();
    response.writeHead(status, { 'content-type': 'text/xml', date }).end(xml);
  }

  #answer(action: string, parameters: URLSearchParams): string | Refusal {
    const user = parameters.get('UserName') ?? '';
    const holder = parameters.get('GroupName') ?? user;
    const { account } = this;
    switch (action) {
      case 'GetAccessKeyLastUsed':
        return this.#lastUse(parameters.get('AccessKeyId') ?? '');
      case 'ListAccessKeys':
        if (!this.#users().includes(user)) return NO_SUCH_ENTITY;
        return this.#page(action, 'AccessKeyMetadata', parameters, this.#keysOf(user).map(keyXml));
      case 'ListUsers':
        return this.#page(
          action,
          'Users',
          parameters,
          this.#users().map((name) => element('UserName', name)),
        );
      case 'GetAccountSummary': {
        const entry = `<entry><key>AccountAccessKeysPresent</key><value>${account.rootKeys?.length ?? 0}</value></entry>`;
        return result(action, `<SummaryMap>${entry}</SummaryMap>`);
      }
      case 'GetUser':
        return result(
          action,
          `<User>${element('UserName', user)}${boundaryXml(account.boundaries?.[user])}</User>`,
        );
      case 'ListGroupsForUser':
        return this.#page(
          action,
          'Groups',
          parameters,
          (account.groups?.[user] ?? []).map((name) => element('GroupName', name)),
        );
      case 'ListAttachedUserPolicies':
      case 'ListAttachedGroupPolicies': {
        const names = account.attached?.[holder] ?? [];
        const policies = names.map(
          (name) => element('PolicyName', name) + element('PolicyArn', MANAGED + name),
        );
        return this.#page(action, 'AttachedPolicies', parameters, policies);
      }
      case 'ListUserPolicies':
      case 'ListGroupPolicies':
        return this.#page(
          action,
          'PolicyNames',
          parameters,
          Object.keys(account.inline?.[holder] ?? {}).map(escaped),
        );
      case 'GetUserPolicy':
      case 'GetGroupPolicy': {
        const document = account.inline?.[holder]?.[parameters.get('PolicyName') ?? ''];
        return document === undefined
          ? NO_SUCH_ENTITY
          : result(action, element('PolicyDocument', encodeURIComponent(document)));
      }
      case 'GetPolicy':
        return result(action, '<Policy><DefaultVersionId>v7</DefaultVersionId></Policy>');
      case 'GetPolicyVersion': {
        const name = (parameters.get('PolicyArn') ?? '').slice(MANAGED.length);
        const document = account.documents?.[name];
        if (document === undefined || parameters.get('VersionId') !== 'v7') return NO_SUCH_ENTITY;
        return result(
          action,
          `<PolicyVersion>${element('Document', encodeURIComponent(document))}</PolicyVersion>`,
        );
      }
      case 'GenerateCredentialReport': {
        const isReady = this.#reportAsked++ >= (account.reportDelay ?? 0);
        return result(action, element('State', isReady ? 'COMPLETE' : 'INPROGRESS'));
      }
      case 'GetCredentialReport': {
        if (account.credentialReport === undefined) return { status: 410, code: 'ReportNotPresent' };
        const content = Buffer.from(account.credentialReport).toString('base64');
        return result(
          action,
          `${element('Content', content)}<ReportFormat>text/csv</ReportFormat><GeneratedTime>2026-03-10T20:00:00Z</GeneratedTime>`,
        );
      }
      case 'UpdateAccessKey': {
        const key = this.#keys.get(parameters.get('AccessKeyId') ?? '');
        if (key?.user !== user) return NO_SUCH_ENTITY;
        this.#keys.set(key.id, {
          ...key,
          status: parameters.get('Status') === 'Active' ? 'Active' : 'Inactive',
        });
        return '';
      }
      default:
        return { status: 400, code: 'InvalidAction' };
    }
  }

  /** As AWS has it: it denies IDs that it does not know, and names no user for the root user's. */
  #lastUse(id: string): string | Refusal {
    const key = this.#keys.get(id);
    const isRoot = this.account.rootKeys?.includes(id) === true;
    if (key === undefined && !isRoot) return { status: 403, code: 'AccessDenied' };
    const { date, service = 'N/A', region = 'N/A' } = key?.lastUse ?? {};
    const use = [
      date === undefined ? '' : element('LastUsedDate', date),
      element('ServiceName', service),
      element('Region', region),
    ].join('');
    const owner = key === undefined ? '' : element('UserName', key.user);
    return result('GetAccessKeyLastUsed', `${owner}<AccessKeyLastUsed>${use}</AccessKeyLastUsed>`);
  }

  #users(): readonly string[] {
    return [...new Set([...(this.account.users ?? []), ...[...this.#keys.values()].map(({ user }) => user)])];
  }

  #keysOf(user: string): readonly ServedKey[] {
    return [...this.#keys.values()].filter((key) => key.user === user);
  }

  #page(action: string, list: string, parameters: URLSearchParams, members: readonly string[]): string {
    const size = Math.min(this.pageSize, Number(parameters.get('MaxItems') ?? 100));
    const start = Number(parameters.get('Marker') ?? 0);
    const end = start + size;
    const rest = end < members.length ? element('Marker', String(end)) : '';
    const page = members.slice(start, end).map((member) => `<member>${member}</member>`);
    return result(
      action,
      `<${list}>${page.join('')}</${list}><IsTruncated>${rest !== ''}</IsTruncated>${rest}`,
    );
  }
}

interface Refusal {
  readonly status: number;
  readonly code: string;
}

const NO_SUCH_ENTITY: Refusal = { status: 404, code: 'NoSuchEntity' };
const METADATA = '<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>';

function result(action: string, content: string): string {
  return `<${action}Result>${content}</${action}Result>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function keyXml({ id, user, status = 'Active', created = '2026-03-01T00:00:00Z' }: ServedKey): string {
  return [
    element('UserName', user),
    element('AccessKeyId', id),
    element('Status', status),
    element('CreateDate', created),
  ].join('');
}

function boundaryXml(arn: string | undefined): string {
  return arn === undefined
    ? ''
    : `<PermissionsBoundary>${element('PermissionsBoundaryArn', arn)}</PermissionsBoundary>`;
}
