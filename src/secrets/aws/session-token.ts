import { isPlaceholder } from '../filters/placeholder.js';
import { distinctCharacters } from '../filters/variety.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { AFTER_ESCAPE, BASE64_PADDING, BASE64_UNIT, unescaped } from './boundaries.js';
import { KEY_ID_IN_TEXT } from './key-id.js';
import { isNamedBy } from './naming.js';
import { head, NEAR_BYTES, NEAR_LINES, tail } from './neighbourhood.js';
import { PAGES, SESSION_STEPS } from './remediation.js';

/** How tokens of STS start: base64 of their version, `origin_ec` or `aws`. */
const STARTS = /^(?:FQoGZXIvYXdz|FwoGZXIvYXdz|AQoDYXdz|IQoJb3JpZ2luX2Vj)/;

const MIN_LENGTH = 100;

/** AWS sets no bound and advises against assuming one; what was seen stays below. Of longer ones this much is masked. */
const MAX_LENGTH = 4_096;

/** Random base64 of this length uses nearly all of its 64 characters. */
const MIN_DISTINCT = 30;

const AWS_NAMES = [/(?:aws|amz)[\w.\s-]{0,24}?(?:session|security)[\s_.-]?token/gi];
/** Names that say so only by a key ID. */
const PLAIN_NAMES = [/(?:session|security)[\s_.-]?token/gi];

const REACH = MAX_LENGTH + NEAR_BYTES + 160;

/** What makes temporary credentials of STS whole. */
export const AWS_SESSION_TOKEN = {
  id: 'aws-session-token',
  kind: 'secret',
  severity: 'high',
  title: 'AWS session token',
  why: 'with the temporary key that it belongs to it does all that its role may do, until the session ends.',
  remediation: SESSION_STEPS,
  references: [PAGES.temporary, PAGES.revocation, PAGES.oidc],
  formFrom: 'examples',
  keywords: [
    'fqogzxivyxdz',
    'fwogzxivyxdz',
    'aqodyxdz',
    'iqojb3jpz2lux2vj',
    ...['session', 'security'].flatMap((word) => ['_', '-', '.', ' ', ''].map((gap) => `${word}${gap}token`)),
  ],
  pattern: new RegExp(
    `(?:(?<![A-Za-z0-9+/_.%\\\\-])|${AFTER_ESCAPE})` +
      `(?:${BASE64_UNIT}|[_.-]){${MIN_LENGTH},${MAX_LENGTH}}${BASE64_PADDING}{0,2}`,
    'g',
  ),
  reach: REACH,
  beside: { at: 'around', token: `[A-Za-z0-9+/\\\\%_.-]{${MIN_LENGTH}}`, reach: REACH },
  assess,
} as const satisfies SecretRule;

function assess(match: SecretMatch): Assessment {
  const value = unescaped(match.secret);
  if (!STARTS.test(value) && !isNamed(match)) return { is: 'nothing' };
  if (value.includes('EXAMPLE')) return { is: 'example' };
  if (isPlaceholder(value)) return { is: 'placeholder' };
  return distinctCharacters(value) < MIN_DISTINCT ? { is: 'nothing' } : { is: 'secret', value };
}

function isNamed({ before, after }: SecretMatch): boolean {
  if (isNamedBy(before, AWS_NAMES)) return true;
  if (!isNamedBy(before, PLAIN_NAMES)) return false;
  return (
    KEY_ID_IN_TEXT.test(tail(before, NEAR_LINES, NEAR_BYTES)) ||
    KEY_ID_IN_TEXT.test(head(after, NEAR_LINES, NEAR_BYTES))
  );
}
