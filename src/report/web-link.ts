import type { Finding } from '../model/finding.js';
import type { WebRepository } from '../model/web-repository.js';

/** Texts that stand in no file, by what takes the place of a path. */
const MESSAGE = /^message of commit ([0-9a-f]{12})$/;
const NO_FILE = /^(?:title|body) of the pull request$|^message of /;

/** What redacted secrets and bytes that are no UTF-8 leave in a path: it then names no file. */
const SPOILT = /…|\\x|\uFFFD|\p{Cs}|^$|(?:^|\/)\.{1,2}(?:\/|$)/u;

const COMMIT_ID = /^[0-9a-f]{40,64}$/;

/** Where something stands. */
type Placed = Pick<Finding, 'path' | 'archive' | 'startLine' | 'endLine' | 'commit'>;

/**
 * The address of a finding's lines on the server.
 *
 * @returns `null` where it stands in no file there; else without any character that Markdown reads in a link.
 */
export function linkOf(finding: Placed, { url, commit }: WebRepository): string | null {
  const { archive, startLine, endLine } = finding;
  const path = archive ?? finding.path;
  const [, message] = MESSAGE.exec(path) ?? [];
  if (message !== undefined) return `${url}/commit/${message}`;
  if (NO_FILE.test(path) || SPOILT.test(path)) return null;
  const at = finding.commit?.id ?? commit;
  if (!COMMIT_ID.test(at)) return null;
  const lines = endLine > startLine ? `#L${startLine}-L${endLine}` : `#L${startLine}`;
  const place = archive === undefined ? lines : '';
  return `${url}/blob/${at}/${path.split('/').map(encoded).join('/')}${place}`;
}

/** Leaves letters, digits and `-._~`. */
function encoded(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
