import { isPlaceholder } from '../filters/placeholder.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { BASE64_UNIT, END_OF_BASE64, START_OF_BASE64, unescaped } from './boundaries.js';
import { KEY_ID_IN_TEXT, KEY_ID_KEYWORDS } from './key-id.js';
import { head, NEAR_BYTES, NEAR_LINES, tail } from './neighbourhood.js';
import { looksRandom } from './randomness.js';
import { PAGES, rotationSteps } from './remediation.js';
import { isNamedSecretKey, SECRET_NAME_KEYWORDS } from './secret-name.js';

const LENGTH = 40;

/** Six bytes are the longest escape of a character: `\u002B`. */
const MAX_WRITTEN = LENGTH * 6;

/**
 * Published ones, by their start: AWS's example however its end is varied, the two of its older documentation
 * of S3, and the one of MinIO's public playground.
 */
const EXAMPLE = /EXAMPLE|^(?:wJalrXUtnFEMI|OtxrzxIsfpFjA7|uV3F3YluFJax1|zuf\+tfteSlsw)/;

/** An ID at most NEAR_BYTES before or after, the secret, and what is read beyond it. */
const REACH = NEAR_BYTES + MAX_WRITTEN + 160;

/** The secret half of an access key. Alone it is of use to whoever finds the ID, which is no secret. */
export const AWS_SECRET_ACCESS_KEY = {
  id: 'aws-secret-access-key',
  kind: 'secret',
  severity: 'critical',
  title: 'AWS secret access key',
  why: 'with its ID, which is no secret, it does all that its user may do, until it is deleted.',
  remediation: rotationSteps(null),
  references: [PAGES.accessKeys, PAGES.rotation, PAGES.oidc],
  formFrom: 'examples',
  keywords: [...KEY_ID_KEYWORDS, ...SECRET_NAME_KEYWORDS],
  pattern: new RegExp(`${START_OF_BASE64}${BASE64_UNIT}{${LENGTH}}${END_OF_BASE64}`, 'g'),
  reach: REACH,
  beside: { at: 'around', token: `[A-Za-z0-9+/\\\\%]{${LENGTH}}`, reach: REACH },
  assess,
} as const satisfies SecretRule;

function assess(match: SecretMatch): Assessment {
  const value = unescaped(match.secret);
  const isExample = EXAMPLE.test(value);
  if (!isExample && !looksRandom(value)) return { is: 'nothing' };
  if (isPieceOfLonger(match)) return { is: 'nothing' };
  if (!isNamedSecretKey(match.before, match.after) && !standsByKeyId(match)) return { is: 'nothing' };
  if (isExample) return { is: 'example' };
  return isPlaceholder(value) ? { is: 'placeholder' } : { is: 'secret', value };
}

/** Whether an ID of any kind stands near: one that is made up does not make the secret so. */
function standsByKeyId({ before, after }: SecretMatch): boolean {
  if (isInUrlPath(before, after) || /^\.[A-Za-z]/.test(after)) return false;
  return (
    KEY_ID_IN_TEXT.test(tail(before, NEAR_LINES, NEAR_BYTES)) ||
    KEY_ID_IN_TEXT.test(head(after, NEAR_LINES, NEAR_BYTES))
  );
}

/** In a URL a secret stands as password or as value of a parameter, not in the path. */
function isInUrlPath(before: string, after: string): boolean {
  const [, start] = /:\/\/([^\s"'<>`]{0,160})$/.exec(before.slice(-170)) ?? [];
  if (start === undefined) return false;
  return !after.startsWith('@') && !/[?&;#][^\s&=]{1,60}=$/.test(start);
}

/** Base64 in the alphabet of URLs, a segment of a token with dots, or a line of a wrapped block. */
const PIECE_BEFORE =
  /[A-Za-z0-9][_-]$|[A-Za-z0-9_-]{16}\.$|[A-Za-z0-9+/]{44}(?:\\r)?(?:\\n|\r?\n[ \t]{0,16}["']?)$/;
const PIECE_AFTER =
  /^[_-][A-Za-z0-9]|^\.[A-Za-z0-9_-]{16}|^["']?[,+ ]{0,3}(?:\\n|\r?\n)[ \t]{0,16}["']?[A-Za-z0-9+/]{44}/;

function isPieceOfLonger({ before, after }: SecretMatch): boolean {
  return PIECE_BEFORE.test(before.slice(-80)) || PIECE_AFTER.test(after.slice(0, 80));
}
