/** Before the word that means a secret: of what is shown to everybody, changes at each call, or is not the secret itself. */
export const HARMLESS_WORDS: ReadonlySet<string> = new Set(
  (
    'public publishable anonymous authenticity csrf xsrf captcha next previous page paging pagination continuation change ' +
    'request idempotency idempotent cache sync resume resumption cursor cancel cancellation design syntax hash ' +
    'hashed encrypted masked no not is has invalid wrong bad test fake mock dummy example sample asset object s3 ' +
    'bucket'
  ).split(' '),
);

/** Before a mere `key`: keys that open nothing, of tables, caches, messages, maps, and what a site shows. */
export const KEYS_OF_THINGS: ReadonlySet<string> = new Set(
  (
    'primary foreign partition sort row index unique group lookup map cache dedup dedupe routing queue message ' +
    'translation i18n locale label site ssh storage hash checksum registry item entity session lock gpg pgp deploy'
  ).split(' '),
);

/** The last word of a name, in small letters: `change` of `aChange`, `redis` of `APP_REDIS_`. */
export function lastWord(name: string): string {
  const word = name.replace(/[-_. ]$/, '');
  return /(?:[A-Z]?[a-z0-9]{1,60}|[A-Z0-9]{1,60})$/.exec(word)?.[0].toLowerCase() ?? '';
}
