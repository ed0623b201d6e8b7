import { interpolated } from '../interpolation.js';
import type { Entry, Part, Value } from '../value.js';
import { asCall, reference } from './program-call.js';
import { withJoinedKeys, withPairs } from './program-collection.js';

/** Values nested deeper than this are unknown. */
const MAX_DEPTH = 50;

/** A value of a program, and where its text ends. */
export interface ProgramReading {
  readonly value: Value;
  readonly end: number;
  /** What it is called with, where it is a call of a name: `new iam.ServicePrincipal('x')`. */
  readonly call: ProgramCall | null;
}

export interface ProgramCall {
  /** The last part of the name: `ServicePrincipal`. */
  readonly name: string;
  /** As written up to the parenthesis: `iam.Effect`. */
  readonly path: string;
  readonly arguments: readonly Value[];
  /** Of Python. */
  readonly named: readonly Entry[];
}

/**
 * Reads literals of programs: strings with what is put into them, lists, mappings, what a builder is given
 * (`X.builder().a(1).build()`), and calls by their names. It is of no language and of all: TypeScript, JavaScript and
 * Python, Java and Kotlin, C#, Go, Ruby, PHP and PowerShell write them so much alike that what one of them means by a
 * sign, no other means otherwise. Everything else is unknown, and its end is found by its brackets.
 */
export interface ProgramReader {
  /** The value that starts at or after a position, without what follows it in its expression. */
  valueAt(position: number): ProgramReading;
  /** The arguments of a call whose parenthesis stands at a position. */
  callAt(position: number, path: string): ProgramReading;
  /** How many characters were looked at so far. */
  readonly work: number;
}

const NAME = /[A-Za-z_$][\w$]{0,100}(?:\s{0,20}\.\s{0,20}[A-Za-z_$][\w$]{0,100}){0,10}/y;
/** `a:`, `"a":`, `:a =>`, `'a' =>`, `A =`, `["a"] =`. */
const KEY = /\[?:?(?:["']([^"'\\\n]{0,200})["']|([A-Za-z_$][\w$]{0,100}))\]?\s{0,40}(?::(?!:)|=>|=(?![=>]))/y;
const KEYWORD = /([A-Za-z_]\w{0,100})\s{0,20}=(?![=>])/y;
/** The same in languages where no key is assigned to: there `A = 1` in braces is another language in a string. */
const COLON_KEY = /(?:["']([^"'\\\n]{0,200})["']|([A-Za-z_$][\w$]{0,100}))\s{0,40}:(?!:)/y;
/** A key in a line of its own, which ends the value before it where no comma does. */
const KEY_OF_LINE = /[A-Za-z_]\w{0,100}[ \t]{0,20}=(?![=>])/y;
/** What stands before the brace of a literal of Go: `&T{`, `[]string{`, `map[string]any{`. */
const GO_TYPE =
  /&?(?:\[\d{0,5}\]|\*|map\[[\w.*]{1,60}\]){0,4}[A-Za-z_]\w{0,60}(?:\.\w{1,60})?(?:\{\})?[ \t]?(?=\{)/y;
/** And of C# and Java: `new T {`, `new[] {`, `new List<string>() {`. */
const NEW_TYPE =
  /new\b\s{0,10}(?:[A-Za-z_][\w.]{0,100}(?:<[\w.,?<> ]{1,100}>)?)?(?:\s{0,5}\(\s{0,10}\))?\s{0,20}(?:\[\s{0,5}\]\s{0,20})?(?=\{)/y;
/** Calls that begin what is built: what follows them says more of it. */
const BUILDERS: readonly string[] = ['builder', 'create', 'Create', 'newBuilder'];
const SPACE = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*)/y;
const STRING = /([rbufRBUF]{0,2}|\$@|@\$|[$@])("""|'''|["'`])/y;

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * @param text One character a byte; it starts at offset 0 of the file.
 * @param path Of the file: TypeScript, JavaScript and Python write keys with colons alone.
 */
export function createProgramReader(text: string, path: string): ProgramReader {
  const keyPattern = /\.(?:[cm]?[jt]sx?|py)$/i.test(path) ? COLON_KEY : KEY;
  let work = 0;
  /** Interpolations within interpolations. */
  let nesting = 0;

  function match(pattern: RegExp, position: number): RegExpExecArray | null {
    pattern.lastIndex = position;
    return pattern.exec(text);
  }

  function skipSpace(position: number): number {
    let at = position;
    for (let space = match(SPACE, at); space !== null; space = match(SPACE, at)) at += space[0].length;
    work += at - position + 1;
    return at;
  }

  function read(position: number, depth: number): ProgramReading {
    const start = skipSpace(position);
    const first = primary(start, depth);
    let { end, value, call } = first;
    // `"a" + b`, `"a" "b"` and whatever else follows up to the end of the value.
    for (;;) {
      const at = skipSpace(end);
      const sign = text[at];
      if (sign === undefined || ',)]};:'.includes(sign) || end >= text.length) return { value, end, call };
      if (match(KEY_OF_LINE, at) !== null && text.slice(end, at).includes('\n')) return { value, end, call };
      call = null;
      const isString = match(STRING, at) !== null;
      if (value.kind === 'text' && (sign === '+' || isString) && depth < MAX_DEPTH) {
        const next = primary(isString ? at : skipSpace(at + 1), depth + 1);
        const parts: readonly Part[] = next.value.kind === 'text' ? next.value.parts : [{ expression: '…' }];
        end = Math.max(next.end, at + 1);
        value = { kind: 'text', parts: [...value.parts, ...parts], start, end };
        continue;
      }
      end = restOf(at);
      return { value: { kind: 'unknown', start, end }, end, call: null };
    }
  }

  function primary(start: number, depth: number): ProgramReading {
    const string = match(STRING, start);
    if (string !== null) return stringAt(start, string[1] ?? '', string[2] ?? '');
    if (depth < MAX_DEPTH) {
      const opener = openerAt(start);
      if (opener !== null) return collectionAt(start, opener, depth);
    }
    const isNew = text.startsWith('new ', start);
    const from = isNew ? skipSpace(start + 4) : start;
    const name = match(NAME, from)?.[0];
    if (name !== undefined) {
      const after = skipSpace(from + name.length);
      if (text[after] === '(' && depth < MAX_DEPTH) return callOrBuilt(start, after, name, depth);
      const end = from + name.length;
      return { value: reference(name, start, end), end, call: null };
    }
    const end = restOf(start);
    return { value: { kind: 'unknown', start, end }, end, call: null };
  }

  /** Where the bracket of a literal collection stands that starts at a position, or `null`. */
  function openerAt(start: number): number | null {
    const sign = text[start] ?? '';
    if (CLOSERS[sign] !== undefined && !match(GO_TYPE, start)) return start;
    // PowerShell's.
    if (sign === '@' && '{('.includes(text[start + 1] ?? ' ')) return start + 1;
    const type = match(NEW_TYPE, start) ?? match(GO_TYPE, start);
    if (type !== null) return start + type[0].length;
    const isArray = text.startsWith('array', start) && text[start + 5] === '(';
    return isArray ? start + 5 : null;
  }

  function stringAt(start: number, prefix: string, quote: string): ProgramReading {
    const isFormatted = quote === '`' || /[f$]/i.test(prefix);
    const isVerbatim = prefix.includes('@');
    const opening = quote === '`' ? '${' : '{';
    const parts: Part[] = [];
    let known = '';
    let at = start + prefix.length + quote.length;
    for (; at < text.length; at++) {
      const isQuote = text.startsWith(quote, at);
      if (isQuote && !(isVerbatim && text[at + 1] === quote)) break;
      if (isQuote) at++;
      if (quote.length === 1 && quote !== '`' && !isVerbatim && text[at] === '\n') break;
      if (isFormatted && nesting < MAX_DEPTH && text.startsWith(opening, at)) {
        nesting++;
        const end = closing(at + opening.length - 1);
        nesting--;
        if (known !== '') parts.push(...partsOf(known));
        known = '';
        parts.push({ expression: text.slice(at, end) });
        at = end - 1;
        continue;
      }
      if (text[at] === '\\' && !isVerbatim) at++;
      known += text[at] ?? '';
    }
    if (known !== '' || parts.length === 0) parts.push(...partsOf(known));
    const end = Math.min(at + quote.length, text.length);
    work += end - start;
    return { value: { kind: 'text', parts, start, end }, end, call: null };
  }

  /** A list, or a mapping where it has keys. One value in parentheses is that value. */
  function collectionAt(start: number, opener: number, depth: number): ProgramReading {
    const sign = text[opener] ?? '';
    const items: Value[] = [];
    const entries: Entry[] = [];
    const end = eachUntil(CLOSERS[sign] ?? ')', opener + 1, (at) => {
      const key = match(keyPattern, at);
      const item = read(at + (key?.[0].length ?? 0), depth + 1);
      if (key === null) items.push(asCall(item));
      else {
        const keySpan = { start: at, end: at + key[0].length };
        entries.push({ key: key[1] ?? key[2] ?? '', keySpan, value: asCall(item) });
      }
      return item.end;
    });
    const [only, more] = items;
    if (sign === '(' && opener === start && only !== undefined && more === undefined)
      return { value: { ...only, start, end }, end, call: null };
    const isMapping = entries.length > 0 || (sign === '{' && items.length === 0);
    const list: Value = { kind: 'list', items, start, end };
    const value: Value = isMapping ? { kind: 'mapping', entries, start, end } : list;
    return { value: sign === '{' ? withPairs(value) : value, end, call: null };
  }

  function callOrBuilt(start: number, parenthesis: number, path: string, depth: number): ProgramReading {
    const reading = callFrom(start, parenthesis, path, depth);
    const { call } = reading;
    return call !== null && BUILDERS.includes(call.name) ? built(start, reading, call, depth) : reading;
  }

  /** What the calls after a builder's beginning give it: a mapping by their names, each a list of its arguments. */
  function built(start: number, first: ProgramReading, call: ProgramCall, depth: number): ProgramReading {
    const entries: Entry[] = [];
    let { end } = first;
    for (;;) {
      const dot = skipSpace(end);
      const name = text[dot] === '.' ? match(NAME, skipSpace(dot + 1)) : null;
      if (name === null) break;
      const parenthesis = skipSpace(name.index + name[0].length);
      if (text[parenthesis] !== '(') break;
      const reading = callFrom(dot, parenthesis, name[0], depth + 1);
      end = reading.end;
      const given = reading.call?.arguments ?? [];
      const [only, more] = given;
      const value: Value =
        only !== undefined && more === undefined ? only : { kind: 'list', items: given, start: dot, end };
      const keySpan = { start: name.index, end: name.index + name[0].length };
      if (/^build$/i.test(name[0])) break;
      entries.push({ key: name[0], keySpan, value });
    }
    const type = call.path
      .split(/\s*\.\s*/)
      .findLast((part) => !/^builder$/i.test(part) && !BUILDERS.includes(part));
    const whole: Value = { kind: 'mapping', entries: withJoinedKeys(entries), start, end };
    // A builder that is given all of it at once, `ServicePrincipal.Builder.create("…")`, is a call of its type.
    const isCall = entries.length === 0 && call.arguments.length > 0 && type !== undefined;
    return isCall ? { ...first, end, call: { ...call, name: type } } : { value: whole, end, call: null };
  }

  function callFrom(start: number, parenthesis: number, path: string, depth: number): ProgramReading {
    const positional: Value[] = [];
    const named: Entry[] = [];
    const end = eachUntil(')', parenthesis + 1, (at) => {
      const keyword = match(KEYWORD, at);
      // Python gives the entries of a mapping as names: `**{"actions": […]}`.
      const spread = text.startsWith('**', at) ? 2 : 0;
      const reading = read(at + spread + (keyword?.[0].length ?? 0), depth + 1);
      if (keyword === null) positional.push(asCall(reading));
      else {
        const keySpan = { start: at, end: at + keyword[0].length };
        named.push({ key: keyword[1] ?? '', keySpan, value: asCall(reading) });
      }
      return reading.end;
    });
    const name = path.split('.').at(-1)?.trim() ?? '';
    return {
      value: { kind: 'unknown', start, end },
      end,
      call: { name, path, arguments: positional, named },
    };
  }

  /** Reads what stands between commas up to a closing sign, and returns the position after that. */
  function eachUntil(closer: string, from: number, one: (at: number) => number): number {
    let at = skipSpace(from);
    while (at < text.length && text[at] !== closer) {
      if (text[at] === ',') {
        at = skipSpace(at + 1);
        continue;
      }
      // A sign that closes something else ends a list that is broken.
      if (')]}'.includes(text[at] ?? '')) return at;
      at = skipSpace(Math.max(one(at), at + 1));
      if (text[at] === ';' || text[at] === ':') at = skipSpace(at + 1);
    }
    return Math.min(at + 1, text.length);
  }

  /** Where an expression that is not understood ends: at a comma or closing sign of its own level. */
  function restOf(from: number): number {
    let at = from;
    while (at < text.length && !',)]};'.includes(text[at] ?? '')) {
      const string = match(STRING, at);
      if (string !== null) at = stringAt(at, string[1] ?? '', string[2] ?? '').end;
      else if (CLOSERS[text[at] ?? ''] !== undefined) at = closing(at);
      else at++;
      work++;
    }
    return at;
  }

  /** The position after the sign that closes the bracket at a position. */
  function closing(from: number): number {
    let depth = 0;
    let at = from;
    while (at < text.length) {
      const sign = text[at] ?? '';
      const string = match(STRING, at);
      if (string !== null && /^(?:[$@]{0,2})$/.test(string[1] ?? '')) {
        at = stringAt(at, string[1] ?? '', string[2] ?? '').end;
        continue;
      }
      at++;
      work++;
      if (CLOSERS[sign] !== undefined) depth++;
      if (')]}'.includes(sign) && --depth === 0) return at;
    }
    return at;
  }

  return {
    valueAt: (position) => primary(skipSpace(position), 0),
    callAt: (position, path) => callFrom(position, position, path, 0),
    get work() {
      return work;
    },
  };
}

/** What shells, Kotlin, PHP and Ruby put into strings, and IAM's own variables. */
function partsOf(known: string): readonly Part[] {
  return /[$#]/.test(known) ? interpolated(known) : [known];
}
