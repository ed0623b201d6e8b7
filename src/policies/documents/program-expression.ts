import type { Entry, Part, Value } from '../value.js';

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
 * Reads literals of TypeScript, JavaScript and Python: strings with what is put into them, lists, mappings, and
 * calls by their names. Everything else is unknown, and its end is found by its brackets.
 */
export interface ProgramReader {
  /** The value that starts at or after a position. */
  valueAt(position: number): ProgramReading;
  /** The arguments of a call whose parenthesis stands at a position. */
  callAt(position: number, path: string): ProgramReading;
  /** How many characters were looked at so far. */
  readonly work: number;
}

const NAME = /[A-Za-z_$][\w$]{0,100}(?:\s{0,20}\.\s{0,20}[A-Za-z_$][\w$]{0,100}){0,10}/y;
const KEY = /(?:["']([^"'\\\n]{0,200})["']|([A-Za-z_$][\w$]{0,100}))\s{0,40}:(?!:)/y;
const KEYWORD = /([A-Za-z_]\w{0,100})\s{0,20}=(?!=)/y;
const SPACE = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*)/y;
const STRING = /([rbufRBUF]{0,2})("""|'''|["'`])/y;

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** @param text One character a byte; it starts at offset 0 of the file. */
export function createProgramReader(text: string): ProgramReader {
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
    const sign = text[start] ?? '';
    if (depth < MAX_DEPTH && sign === '[') return listAt(start, depth);
    if (depth < MAX_DEPTH && sign === '{') return mappingAt(start, depth);
    const isNew = text.startsWith('new ', start);
    const from = isNew ? skipSpace(start + 4) : start;
    const name = match(NAME, from)?.[0];
    if (name !== undefined) {
      const after = skipSpace(from + name.length);
      if (text[after] === '(' && depth < MAX_DEPTH) return callFrom(start, after, name, depth);
      const end = from + name.length;
      return { value: reference(name, start, end), end, call: null };
    }
    const end = restOf(start);
    return { value: { kind: 'unknown', start, end }, end, call: null };
  }

  function stringAt(start: number, prefix: string, quote: string): ProgramReading {
    const isFormatted = quote === '`' || /f/i.test(prefix);
    const opening = quote === '`' ? '${' : '{';
    const parts: Part[] = [];
    let known = '';
    let at = start + prefix.length + quote.length;
    while (at < text.length && !text.startsWith(quote, at)) {
      if (quote.length === 1 && quote !== '`' && text[at] === '\n') break;
      if (isFormatted && nesting < MAX_DEPTH && text.startsWith(opening, at)) {
        nesting++;
        const end = closing(at + opening.length - 1);
        nesting--;
        if (known !== '') parts.push(known);
        known = '';
        parts.push({ expression: text.slice(at, end) });
        at = end;
        continue;
      }
      if (text[at] === '\\') at++;
      known += text[at] ?? '';
      at++;
    }
    if (known !== '' || parts.length === 0) parts.push(known);
    const end = Math.min(at + quote.length, text.length);
    work += end - start;
    return { value: { kind: 'text', parts, start, end }, end, call: null };
  }

  function listAt(start: number, depth: number): ProgramReading {
    const items: Value[] = [];
    const end = eachUntil(']', start + 1, (at) => {
      const item = read(at, depth + 1);
      items.push(asCall(item));
      return item.end;
    });
    return { value: { kind: 'list', items, start, end }, end, call: null };
  }

  function mappingAt(start: number, depth: number): ProgramReading {
    const entries: Entry[] = [];
    const end = eachUntil('}', start + 1, (at) => {
      const key = match(KEY, at);
      if (key === null) return restOf(at);
      const reading = read(at + key[0].length, depth + 1);
      const name = key[1] ?? key[2] ?? '';
      entries.push({ key: name, keySpan: { start: at, end: at + key[0].length }, value: asCall(reading) });
      return reading.end;
    });
    return { value: { kind: 'mapping', entries, start, end }, end, call: null };
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
      if (string !== null && string[1] === '') {
        at = stringAt(at, '', string[2] === '`' ? '`' : (string[2] ?? '')).end;
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
    valueAt: (position) => read(position, 0),
    callAt: (position, path) => callFrom(position, position, path, 0),
    get work() {
      return work;
    },
  };
}

/** `Effect.ALLOW` and its like are words; other names stand for what is not known here. */
function reference(name: string, start: number, end: number): Value {
  const effect = /(?:^|\.)Effect\s{0,20}\.\s{0,20}(ALLOW|DENY)$/.exec(name)?.[1];
  if (effect === undefined) return { kind: 'unknown', start, end };
  return { kind: 'text', parts: [effect], start, end };
}

/** A call inside of a value: what it stands for is worked out where its name is known. */
function asCall({ value, call }: ProgramReading): Value {
  return call === null ? value : calledValue(call, value);
}

/** Principals of the CDK, by the names of their classes, and the type of principal that each makes. */
const PRINCIPALS: Readonly<Record<string, string>> = {
  ServicePrincipal: 'Service',
  ArnPrincipal: 'AWS',
  FederatedPrincipal: 'Federated',
  WebIdentityPrincipal: 'Federated',
  OpenIdConnectPrincipal: 'Federated',
  CanonicalUserPrincipal: 'CanonicalUser',
};

function calledValue({ name, arguments: [first], named }: ProgramCall, { start, end }: Value): Value {
  // Pulumi's mappings in Python.
  if (/(?:Statement|Principal|Condition)Args$/.test(name))
    return { kind: 'mapping', entries: named, start, end };
  const principal = (type: string, value: Value): Value => {
    return { kind: 'mapping', entries: [{ key: type, keySpan: { start, end }, value }], start, end };
  };
  const text = (part: Part): Value => ({ kind: 'text', parts: [part], start, end });
  if (name === 'AnyPrincipal' || name === 'StarPrincipal') return principal('AWS', text('*'));
  const type = PRINCIPALS[name];
  if (type !== undefined) return principal(type, first ?? text({ expression: '…' }));
  if (name === 'AccountPrincipal' && first?.kind === 'text') return principal('AWS', first);
  if (/Principal$/.test(name)) return principal('AWS', text({ expression: '…' }));
  return { kind: 'unknown', start, end };
}
