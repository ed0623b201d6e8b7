import { matchesGlob } from './glob.js';

/** Parts of an ARN before the resource: `arn`, partition, service, region, account. */
const HEAD_PARTS = 5;

/** Two patterns of different services: what covers both covers everything. */
const FAR_APART = ['arn:aws:iam:REGION:ACCOUNT:role/ROLE', 'arn:aws:s3:REGION:ACCOUNT:BUCKET/KEY'] as const;

/** Whether a resource pattern is every resource there is: `*`, `**`, `arn:*`, `arn:aws*:*`, `arn:*:*:*:*:*`. */
export function isEverything(pattern: string): boolean {
  return /[*?]/.test(pattern) && FAR_APART.every((arn) => matchesGlob(pattern, arn));
}

/**
 * Whether a resource pattern covers all resources of a type, given as the ARN pattern of the table: `*`,
 * `arn:aws:s3:::*` and `arn:aws:s3:::*` + `/*` cover `arn:aws:s3:::BUCKET/KEY`, and
 * `arn:aws:iam::123456789012:role/*` covers `arn:aws:iam::ACCOUNT:role/ROLE`: a region or account does not
 * narrow, a name does. No real name equals the capitals of the table, so that fixed text never matches them.
 */
export function coversType(pattern: string, arn: string): boolean {
  const parts = pattern.split(':');
  const resource = parts.length > HEAD_PARTS ? parts.slice(HEAD_PARTS).join(':') : pattern;
  return /[*?]/.test(resource) && matchesGlob(anywhere(parts), arn);
}

/** The pattern with its partition, region and account, where it has them, widened to any. */
function anywhere(parts: readonly string[]): string {
  if (parts.length <= HEAD_PARTS) return parts.join(':');
  const [arn = '', partition = '', service = '', region = '', account = '', ...resource] = parts;
  const any = (part: string) => (part === '' ? '' : '*');
  return [arn, any(partition), service, any(region), any(account), ...resource].join(':');
}

/** The service of an ARN pattern, or `null` where it is open. */
export function serviceOf(pattern: string): string | null {
  const service = pattern.split(':')[2] ?? '';
  return /^[a-z0-9-]+$/.test(service) ? service : null;
}
