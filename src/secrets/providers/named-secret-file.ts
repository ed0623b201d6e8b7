import { likelyDummy } from '../body-assessment.js';
import { isChosen } from '../filters/chosen.js';
import { isDocumented } from '../filters/documented.js';
import { isDrawn } from '../filters/drawn.js';
import { isJumbled } from '../filters/jumbled.js';
import { isMemorable } from '../filters/memorable.js';
import { isOrdinary } from '../filters/ordinary.js';
import { isMarked, isTypedInOrder } from '../filters/placeholder.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

/** What such a file is called, at the end of its name: `db_password.txt`, `.vault-token`. */
const WORDS = [
  ...['password', 'passwd', 'passphrase', 'secret', 'secret-key-base', 'secret_key_base'],
  ...['api', 'access', 'auth', 'secret', 'signing', 'encryption'].flatMap((word) =>
    ['', '-', '_'].map((joint) => `${word}${joint}key`),
  ),
  'token',
];

const TITLE = 'File that holds a secret and nothing else';

function assess({ secret }: SecretMatch): Assessment {
  if (isDocumented(secret)) return { is: 'example' };
  if (isMarked(secret)) return { is: 'placeholder' };
  if (isTypedInOrder(secret)) {
    return isDrawn(secret) && !isOrdinary(secret) ? likelyDummy(TITLE) : { is: 'placeholder' };
  }
  if (isOrdinary(secret)) return isMemorable(secret) ? POSSIBLE : { is: 'nothing' };
  if (isDrawn(secret) || isChosen(secret)) return { is: 'secret' };
  return isJumbled(secret) ? POSSIBLE : { is: 'nothing' };
}

const POSSIBLE: Assessment = { is: 'secret', severity: 'low' };

export const RULES: readonly SecretRule[] = [
  {
    id: 'named-secret-file',
    kind: 'secret',
    severity: 'medium',
    title: TITLE,
    why: 'if it is real, it opens whatever the name of the file says.',
    remediation: [
      'If it is real, change it where it is used, and mount the new one from a secret store.',
      'Keep files of secrets, as Docker Compose reads them, out of the repository.',
    ],
    references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
    keywords: [],
    files: WORDS.flatMap((word) => [`*${word}`, `*${word}.txt`]),
    pattern: /^\s{0,4}(?<secret>[\x21-\x7e]{8,512})\s{0,8}$/g,
    reach: 540,
    guessable: true,
    assess,
  },
];
