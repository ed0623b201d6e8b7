/** How a language writes a comment, as far as an allow comment has to know. */
export interface CommentSyntax {
  /** What opens the comment, at the end of the text before it, doubled and documentation forms included. */
  readonly opens: RegExp;
  /** Whether only a space after the marker tells the comment from something else: a quoted text. */
  readonly needsSpace?: true;
  /** What closes it on the same line; `null` where the line's end does. */
  readonly closer: string | null;
  /** A whole line of comment. Needs space after a marker that opens code too: `#define`, `--flag`. */
  readonly line: RegExp;
}

const SYNTAXES: readonly CommentSyntax[] = [
  { opens: /\/\/[/!]{0,2}$/, closer: null, line: /^\s*\/\// },
  // The star alone opens the inner lines of a block.
  { opens: /(?:\/\*{1,3}!?|\*)$/, closer: '*/', line: /^\s*(?:\/\*|\*\/|\*(?:\s|$))/ },
  { opens: /<!--$/, closer: '-->', line: /^\s*(?:<!--|-->)/ },
  { opens: /--$/, closer: null, line: /^\s*--(?:\s|$)/ },
  { opens: /#{1,8}$/, closer: null, line: /^\s*#{1,8}(?:\s|$)/ },
  { opens: /;{1,8}$/, closer: null, line: /^\s*;{1,8}(?:\s|$)/ },
  { opens: /%{1,8}$/, closer: null, line: /^\s*%{1,8}(?:\s|$)/ },
  { opens: /::$/, closer: null, line: /^\s*::(?:\s|$)/ },
  { opens: /'$/, needsSpace: true, closer: null, line: /^\s*'(?:\s|$)/ },
  { opens: /(?<![\w.])rem$/i, closer: null, line: /^\s*@?rem(?:\s|$)/i },
];

/** Longest `opens`, with room for the character before it. */
const OPENING_LENGTH = 10;

/** What is left of a line's start once the comment's opening is taken off, when it holds no code. */
const NO_CODE_BEFORE = /^[\s{@]*$/;
const NO_CODE_AFTER = /^[\s}]*$/;

/** The comment that starts at the end of `before`. */
export interface OpenComment {
  readonly syntax: CommentSyntax;
  /** Whether no code stands before the comment on its line. */
  readonly isFirst: boolean;
}

/** @param before A line up to the comment's text. */
export function openComment(before: string): OpenComment | null {
  const trimmed = before.trimEnd();
  const ending = trimmed.slice(-OPENING_LENGTH);
  for (const syntax of SYNTAXES) {
    const opening = syntax.opens.exec(ending);
    const isUnsure = syntax.needsSpace === true && trimmed.length === before.length;
    if (opening === null || isUnsure) continue;
    const code = trimmed.slice(0, trimmed.length - opening[0].length);
    return { syntax, isFirst: NO_CODE_BEFORE.test(code) };
  }
  return null;
}

/** The rest of a comment's line without what closes the comment, and whether code comes after that. */
export function closeComment(rest: string, { closer }: CommentSyntax): { text: string; isLast: boolean } {
  const end = closer === null ? -1 : rest.indexOf(closer);
  if (closer === null || end === -1) return { text: rest, isLast: true };
  return { text: rest.slice(0, end), isLast: NO_CODE_AFTER.test(rest.slice(end + closer.length)) };
}
