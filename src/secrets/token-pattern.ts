/**
 * A global pattern for a token that stands alone: no letter or digit before it, unless as the end of an escape
 * (`\n`, `%3D`), and none of its own alphabet after it.
 *
 * @param token The token from its first to its last character, as `/ghp_[A-Za-z0-9]{36}/`.
 * @param alphabet What would go on with the token, as in a character class.
 * @param before What may not stand before the token, as in a character class.
 */
export function tokenPattern(token: RegExp, alphabet = 'A-Za-z0-9', before = 'A-Za-z0-9'): RegExp {
  return new RegExp(
    `(?:(?<![${before}])|(?<=\\\\[nrt]|%[0-9A-F]{2}))(?:${token.source})(?![${alphabet}])`,
    'g',
  );
}

/** The source of a pattern for a text as it stands. */
export function escaped(text: string): string {
  return text.replace(/[$.+*?^|(){}[\]\\]/g, '\\$&');
}
