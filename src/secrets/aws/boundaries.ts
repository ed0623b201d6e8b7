/*
 * Where a token starts and ends in text of any syntax, as sources of regular expressions. Escapes of the
 * syntax around a token (`\n`, `%3D`, `\u0026`) end in letters and digits that are none of the token's.
 */

/** After an escaped line break or tab, an escaped delimiter of a URL, or one of JSON. */
export const AFTER_ESCAPE = String.raw`(?<=\\[nrt]|%(?:2[02267Cc]|3[AaDdFf]|0[AaDd]|40)|\\u00(?:2[0267]|3[AaDd]))`;

/** Between two characters of which not both are letters or digits. */
export const START_OF_WORD = `(?:(?<![A-Za-z0-9])|${AFTER_ESCAPE})`;
export const END_OF_WORD = '(?![A-Za-z0-9])';

/** One character of base64, as it stands or as URLs and JSON escape it. */
export const BASE64_UNIT = String.raw`(?:[A-Za-z0-9+/]|\\/|%2[BbFf]|\\u002[BbFf])`;
export const BASE64_PADDING = String.raw`(?:=|%3[Dd]|\\u003[Dd])`;

export const START_OF_BASE64 = String.raw`(?:(?<![A-Za-z0-9+/%\\])|${AFTER_ESCAPE})`;
export const END_OF_BASE64 = `(?!${BASE64_UNIT}|${BASE64_PADDING})`;

const ESCAPES: Readonly<Record<string, string>> = { '2b': '+', '2f': '/', '3d': '=' };

/** Base64 text as it is used: `%2B`, `%2F`, `%3D`, `\/`, `\u002B` and the like undone. */
export function unescaped(base64: string): string {
  return base64
    .replace(/\\\//g, '/')
    .replace(/(?:%|\\u00)(2b|2f|3d)/gi, (_, code: string) => ESCAPES[code.toLowerCase()] ?? '');
}
