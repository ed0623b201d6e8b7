import type { Action } from '../actions.js';

/** Where AWS's own word is not what people say. */
const WORDS: Readonly<Record<string, string>> = {
  'arn:aws:s3:::BUCKET': 'buckets',
  'arn:aws:s3:::BUCKET/KEY': 'buckets',
};

const HEAD_PARTS = 5;

/** What people call all resources of the type that an action is about: `buckets`, `roles`; `resources` where in doubt. */
export function nounOf({ arns }: Action): string {
  const [arn] = arns;
  if (arn === undefined) return 'resources';
  const known = WORDS[arn];
  if (known !== undefined) return known;
  const resource = arn.split(':').slice(HEAD_PARTS).join(':');
  const word = /^\/?([A-Za-z][A-Za-z_-]{1,40})/.exec(resource)?.[1] ?? 'resource';
  return plural(
    word
      .toLowerCase()
      .replace(/_(?:id|name|arn)$/, '')
      .replaceAll(/[_-]/g, ' '),
  );
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
