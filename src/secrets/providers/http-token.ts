import { isDocumented } from '../filters/documented.js';
import { isDrawn } from '../filters/drawn.js';
import { isJumbled } from '../filters/jumbled.js';
import { isPlaceholder } from '../filters/placeholder.js';
import { isWordLike } from '../filters/words.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** A JSON Web Token tells by itself what it is, and has rules of its own. */
const JWT = /^eyJ/;

function assess({ secret }: SecretMatch): Assessment {
  if (isDocumented(secret)) return { is: 'example' };
  if (isPlaceholder(secret)) return { is: 'placeholder' };
  if (JWT.test(secret) || isWordLike(secret)) return { is: 'nothing' };
  if (isDrawn(secret) || UUID.test(secret)) return { is: 'secret' };
  return isJumbled(secret) ? { is: 'secret', severity: 'low' } : { is: 'nothing' };
}

const VALUE = '[A-Za-z0-9_.~+/=-]';

/** Names of headers that hold a key, at their end. */
const KEY_NAMES = 'Key|ApiKey|Token|Secret|api_key|Authorization';

const WHY = 'whoever sends the header is taken for its owner.';

const REMEDIATION = [
  'Revoke the token where it was made, and make another.',
  'Read the new one from the environment or a secret store; a manual shows `$TOKEN`.',
] as const;

export const RULES: readonly SecretRule[] = [
  {
    id: 'http-bearer-token',
    kind: 'secret',
    severity: 'medium',
    title: 'Token in an Authorization header',
    why: WHY,
    remediation: REMEDIATION,
    references: ['https://www.rfc-editor.org/rfc/rfc6750'],
    // The schemes of RFC 6750, of GitHub and of Django; their names alone are words like any other.
    keywords: ['bearer ', 'ization: token ', 'ization": "token ', "ization': 'token ", 'ization", "token '],
    pattern: new RegExp(
      `authorization["'\\]]{0,2}[ \\t]{0,4}(?:[:=,]|=>)[ \\t]{0,4}(?:[rbf$@]?\\\\?["'\`])?(?:Bearer|Token)[ \\t]{1,4}(?<secret>${VALUE}{16,512})(?![A-Za-z0-9_.~+/=\${-])`,
      'gi',
    ),
    reach: 600,
    guessable: true,
    assess,
  },
  {
    id: 'http-key-header',
    kind: 'secret',
    severity: 'medium',
    title: 'Key in a header of a request',
    why: WHY,
    remediation: REMEDIATION,
    references: ['https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html'],
    keywords: [
      'api_key:',
      ...['key', 'apikey', 'token', 'secret', 'authorization'].flatMap((name) =>
        ['-', '"', "'"].map((joint) => `${joint}${name}:`),
      ),
    ],
    pattern: new RegExp(
      `(?<=["'])(?:[A-Za-z][A-Za-z0-9]{0,24}-){0,4}(?:${KEY_NAMES}):[ ]{0,2}(?<secret>${VALUE}{8,512})(?=["'])`,
      'gi',
    ),
    reach: 660,
    beside: { at: 'start', token: `["'-]?(?:${KEY_NAMES}):[ ]{0,2}${VALUE}{8}`, before: '\\0' },
    guessable: true,
    assess,
  },
];
