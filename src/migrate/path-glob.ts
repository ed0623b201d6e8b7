/** Ways to write "anything" around a path. */
const ANYTHING = /^(?:\^?(?:\.\*\??|\(\.\*\??\)|\(\?:\.\*\)))/;
const SEGMENT_START = /^(?:\(\?:\^\|\/\)|\(\^\|\/\)|\(\?:\/\|\^\)|\(\/\|\^\))/;
const SEGMENT_END = /(?:\((?:\?:)?(?:\/\|\$|\$\|\/)\)|\((?:\?:)?\/\.[*+]\??\)\?\$)$/;

/** Characters of a path that mean themselves in a pattern and in a glob. */
const PLAIN = /^[\w@ ~,=-]$/;

/**
 * The glob that matches the same paths as a simple pattern: a literal, perhaps with `.*` or `[^/]*` in it and one
 * list of alternatives, tied to the start or the end or to whole names. A pattern matches anywhere in a path.
 *
 * @returns `null` where no glob says the same.
 */
export function globOf(pattern: string): string | null {
  let rest = pattern.replace(/^\(\?i\)/, '');
  let isTied = false;
  if (SEGMENT_START.test(rest)) {
    rest = rest.replace(SEGMENT_START, '');
    return withStart('**/', rest);
  }
  if (ANYTHING.test(rest)) rest = rest.replace(ANYTHING, '');
  else if (rest.startsWith('^')) {
    rest = rest.slice(1);
    isTied = true;
  }
  if (isTied) return withStart('', rest);
  if (rest.startsWith('/')) return withStart('*/**/', rest.slice(1));
  return withStart('**/*', rest);
}

function withStart(start: string, rest: string): string | null {
  let body = rest;
  let end = '*{,/**}';
  if (SEGMENT_END.test(body)) {
    body = body.replace(SEGMENT_END, '');
    end = '{,/**}';
  } else if (body.endsWith('$') && !body.endsWith('\\$')) {
    body = body.slice(0, -1);
    end = '';
  } else if (/(?:\/\.\*|\/)$/.test(body)) {
    body = body.replace(/\/(?:\.\*)?$/, '');
    end = '/**';
  } else if (/\.\*$/.test(body)) {
    body = body.replace(/\.\*$/, '');
  }
  const middle = literalGlob(body);
  if (middle === null || middle === '') return null;
  return start + middle + end;
}

/** A body of literals, `.*`, `[^/]*`, alternatives of literals, and what of these may be left out. */
function literalGlob(body: string): string | null {
  let glob = '';
  let at = 0;
  while (at < body.length) {
    const part = partOf(body.slice(at));
    if (part === null) return null;
    const isOptional = body.charAt(at + part.length) === '?';
    at += part.length + Number(isOptional);
    if (/^[*+?{]/.test(body.slice(at))) return null;
    if (isOptional && /[{}]/.test(part.glob)) return null;
    glob += isOptional ? `{,${part.glob}}` : part.glob;
  }
  return glob;
}

/** The glob of what a body begins with, and its length in the body. */
function partOf(rest: string): { readonly glob: string; readonly length: number } | null {
  const group = /^\((?:\?:)?([^()]{1,400})\)/.exec(rest);
  if (group !== null) {
    const parts = (group[1] ?? '').split('|').map(literalGlob);
    if (parts.includes(null)) return null;
    return { glob: parts.length === 1 ? (parts[0] ?? '') : `{${parts.join(',')}}`, length: group[0].length };
  }
  const wild = /^(?:(\[\^\/\])|\.)[*+]\??/.exec(rest);
  // `.*` goes over folders, and `*` does not.
  if (wild !== null) return { glob: wild[1] === undefined ? '*{,/**/*}' : '*', length: wild[0].length };
  const escaped = /^\\([.\-/@_+])/.exec(rest);
  if (escaped !== null) return { glob: escaped[1] ?? '', length: 2 };
  const character = rest.charAt(0);
  // An unescaped dot means any character, and is nearly always meant for a dot.
  return PLAIN.test(character) || /[/.]/.test(character) ? { glob: character, length: 1 } : null;
}
