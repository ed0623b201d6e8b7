import type { Operation } from './description.js';
import type { Identity } from './identity.js';
import { MAX_PAGE_SIZE, PAGE_SIZE } from './limits.js';
import type { Repository, World } from './world.js';

export interface Reply {
  readonly status: number;
  /** JSON. */
  readonly body?: unknown;
  /** In place of JSON. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Fields = Readonly<Record<string, unknown>>;

/** A request that the description finds right, of somebody who may ask. */
export interface ApiRequest {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Fields;
  readonly accept: string;
  readonly identity: Identity;
  readonly world: World;
  /** The one that the path names; the operations without one do not ask for it. */
  readonly repository: Repository;
  /** Of the API, without a slash at the end. */
  readonly url: string;
  /** Of this request, without its query. */
  readonly address: string;
}

export type Handler = (request: ApiRequest) => Reply;

/** An answer that says no. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errors: readonly unknown[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  get reply(): Reply {
    const body = {
      message: this.message,
      ...(this.errors.length === 0 ? {} : { errors: this.errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(this.status),
    };
    return { status: this.status, body, headers: this.headers };
  }
}

/** A value that breaks a limit, as GitHub words it. */
export function invalid(resource: string, field: string, message: string): Refusal {
  return new Refusal(422, 'Validation Failed', [{ resource, code: 'unprocessable', field, message }]);
}

/** A page of a list, with the links to its neighbours. */
export function pageOf(request: ApiRequest, items: readonly unknown[], field?: string): Reply {
  const { query, address } = request;
  const size = Math.min(MAX_PAGE_SIZE, Math.max(1, Number(query.get('per_page') ?? PAGE_SIZE)));
  const page = Math.max(1, Number(query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, relation: string) => {
    const parameters = new URLSearchParams(query);
    parameters.set('page', String(to));
    return `<${address}?${parameters}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  const shown = items.slice((page - 1) * size, page * size);
  return {
    status: 200,
    body: field === undefined ? shown : { total_count: items.length, [field]: shown },
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

export function textOf(body: Fields, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value : '';
}

/** GitHub counts characters, not bytes. */
export function characters(text: string): number {
  return Array.from(text).length;
}
