import { isPlaceholder } from './filters/placeholder.js';
import type { Assessment, SecretMatch } from './rule.js';

/** What documentation and set-up scripts write where a password is to stand. */
const STOCK =
  /^(?:password|passwd|pass|pwd|secret|admin|root|test|user|username|guest|hunter|letmein|qwerty|token|postgres|mysql|oracle|changeit|changeme|my_?password|your_?password|string|value|none|null)[\d!]{0,4}$/i;

/** A variable, option or bind parameter begins so. */
const FILLED_IN = /^(?:[$%{<[(`*]|[:@&?]\w{1,60}$)/;

/** Tells a password that stands in its place in a file from a word that holds the place; `user` is whose it is. */
export function assessWrittenPassword({ secret, groups }: SecretMatch): Assessment {
  const isStandIn =
    isPlaceholder(secret) || isStockPassword(secret) || FILLED_IN.test(secret) || secret === groups.user;
  return { is: isStandIn ? 'placeholder' : 'secret' };
}

/** Whether manuals and set-up scripts sign in with a password: `hunter2`, `admin`. */
export function isStockPassword(password: string): boolean {
  return STOCK.test(password);
}
