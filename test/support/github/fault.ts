import type { Reply } from './reply.js';

/** What the server does in place of, or on top of, an answer. */
export type Fault =
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** Answers after so long. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Hangs up without having done anything. */
  | { readonly kind: 'cut' }
  /** Does what it is asked, and hangs up before it says so. */
  | { readonly kind: 'cut-after' };

/** @param retryAfter Seconds. */
export function secondaryLimit(retryAfter: number, status: 403 | 429 = 403): Fault {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return refusal(status, message, { 'retry-after': String(retryAfter) });
}

export function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Fault {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { kind: 'reply', reply: { status, body, headers } };
}

/** A page of the load balancer's. */
export const UNICORN: Fault = {
  kind: 'reply',
  reply: { status: 502, text: '<!DOCTYPE html><html><body>Unicorn!</body></html>' },
};

/** The faults that wait for their operation. */
export class Faults {
  readonly #waiting = new Map<string, { readonly faults: Fault[]; readonly isForever: boolean }>();

  add(operation: string, faults: readonly Fault[], isForever: boolean): void {
    this.#waiting.set(operation, { faults: [...faults], isForever });
  }

  take(operation: string): Fault | null {
    const waiting = this.#waiting.get(operation);
    if (waiting === undefined) return null;
    return (waiting.isForever ? waiting.faults[0] : waiting.faults.shift()) ?? null;
  }
}
