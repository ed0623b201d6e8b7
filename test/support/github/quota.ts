import { CONTENT_A_MINUTE, RATE_LIMIT_OF_JOBS } from './limits.js';
import { type Handler, Refusal } from './reply.js';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** How many requests are left: GitHub's primary limit, and the secondary one of requests that make content. */
export class Quota {
  limit = RATE_LIMIT_OF_JOBS;
  remaining = RATE_LIMIT_OF_JOBS;
  /** Milliseconds since 1970. */
  reset = Date.now() + HOUR_MS;
  /** When content was made. */
  readonly #made: number[] = [];

  /** Leaves so many requests until the reset in so many seconds. */
  leave(remaining: number, seconds: number): void {
    this.remaining = remaining;
    // GitHub's clock has whole seconds.
    this.reset = Math.ceil(Date.now() / 1000 + seconds) * 1000;
  }

  /** @throws Refusal where there is no request left. */
  spend(method: string): void {
    const now = Date.now();
    if (now >= this.reset) {
      this.remaining = this.limit;
      this.reset = now + HOUR_MS;
    }
    if (this.remaining === 0) {
      throw new Refusal(403, 'API rate limit exceeded for installation ID 1.', [], this.headers);
    }
    this.remaining--;
    if (method === 'GET') return;
    while (this.#made[0] !== undefined && this.#made[0] < now - MINUTE_MS) this.#made.shift();
    if (this.#made.length >= CONTENT_A_MINUTE) {
      const message = 'You have exceeded a secondary rate limit and have been temporarily blocked.';
      throw new Refusal(403, message, [], { 'retry-after': '60' });
    }
    this.#made.push(now);
  }

  get headers(): Readonly<Record<string, string>> {
    const { limit, remaining, used, reset, resource } = { ...this.shown, resource: 'core' };
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': resource,
    };
  }

  get shown() {
    const { limit, remaining, reset } = this;
    return { limit, remaining, used: limit - remaining, reset: Math.floor(reset / 1000) };
  }

  /** Asking about the limit costs nothing. */
  readonly handler: Handler = () => {
    const rate = this.shown;
    return { status: 200, body: { rate, resources: { core: rate, search: { ...rate, limit: 30 } } } };
  };
}
