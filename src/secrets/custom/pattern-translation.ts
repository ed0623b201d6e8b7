import { PatternProblem, part } from './pattern-problem.js';

/** What an inline group of flags may set. */
interface Flags {
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
  readonly multiline: boolean;
}

const NO_FLAGS: Flags = { ignoreCase: false, dotAll: false, multiline: false };

/** POSIX classes as RE2 has them, to what stands in brackets for them. */
const POSIX: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7f',
  blank: '\\t ',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@[-`{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

/** What JavaScript reads as a class in a text of one character a byte, as RE2 does: ASCII alone. */
const SPACE = '[\\t\\n\\f\\r ]';

/**
 * A pattern in JavaScript's syntax, without flags of its own, from one in JavaScript's or RE2's: `(?i)` and its
 * like anywhere, `(?P<name>…)`, `\A`, `\z`, `\Q…\E`, `[[:alpha:]]`, `\x{41}`. The secret becomes the group
 * `secret`: the one of that name, else the group `secretGroup`; the others capture no more.
 *
 * @param secretGroup Number of the group that holds the secret; 0 for the whole match.
 * @throws PatternProblem for what JavaScript cannot do, or what could take long.
 */
export function translated(pattern: string, secretGroup = 1): string {
  const hasNamed = /\(\?P?<secret>/.test(pattern);
  return new Translation(pattern, hasNamed ? null : secretGroup).run();
}

class Translation {
  #at = 0;
  #groups = 0;
  #output = '';

  constructor(
    readonly pattern: string,
    readonly secretGroup: number | null,
  ) {}

  run(): string {
    const flags: Flags[] = [NO_FLAGS];
    while (this.#at < this.pattern.length) {
      const current = flags.at(-1) ?? NO_FLAGS;
      const character = this.pattern.charAt(this.#at);
      switch (character) {
        case '(':
          this.#group(flags, current);
          break;
        case ')':
          if (flags.length === 1)
            throw new PatternProblem('has a closing parenthesis without an opening one');
          flags.pop();
          this.#emit(')', 1);
          break;
        case '[':
          this.#class(current);
          break;
        case '\\':
          this.#escape(current);
          break;
        case '.':
          this.#emit(current.dotAll ? '[\\s\\S]' : '[^\\n]', 1);
          break;
        case '^':
          this.#emit(current.multiline ? '(?<![^\\n])' : '(?<![\\s\\S])', 1);
          break;
        case '$':
          this.#emit(current.multiline ? '(?![^\\n])' : '(?![\\s\\S])', 1);
          break;
        default:
          this.#literal(character, current, 1);
      }
    }
    if (flags.length > 1) throw new PatternProblem('has an opening parenthesis without a closing one');
    return this.#output;
  }

  #emit(text: string, length: number): void {
    this.#output += text;
    this.#at += length;
  }

  #literal(character: string, { ignoreCase }: Flags, length: number): void {
    if (character.charCodeAt(0) > 0x7f) {
      // Texts are seen as bytes: a character beyond ASCII is the bytes of its UTF-8.
      const letter = String.fromCodePoint(this.pattern.codePointAt(this.#at) ?? 0);
      const bytes = [...Buffer.from(letter)].map((byte) => `\\x${byte.toString(16)}`);
      this.#emit(`(?:${bytes.join('')})`, letter.length);
      return;
    }
    const isLetter = /[A-Za-z]/.test(character);
    const bothCases = `[${character.toLowerCase()}${character.toUpperCase()}]`;
    this.#emit(ignoreCase && isLetter ? bothCases : character, length);
  }

  #group(flags: Flags[], current: Flags): void {
    const rest = this.pattern.slice(this.#at);
    const named = /^\(\?P?<([A-Za-z_]\w*)>/.exec(rest);
    const inline = /^\(\?([imsU-]+)(:|\))/.exec(rest);
    const plain = /^\(\?(?::|=|!|<=|<!)/.exec(rest);
    if (inline !== null) {
      const set = this.#flagsOf(inline[1] ?? '', current);
      // `(?i)` holds to the end of the group that it stands in.
      if (inline[2] === ')') {
        flags[flags.length - 1] = set;
        this.#at += inline[0].length;
        return;
      }
      flags.push(set);
      this.#emit('(?:', inline[0].length);
      return;
    }
    flags.push(current);
    if (plain !== null) {
      this.#emit(plain[0], plain[0].length);
      return;
    }
    if (named === null && rest.startsWith('(?')) {
      throw new PatternProblem(`has the group ${part(rest.slice(0, 4))}, which JavaScript does not have`);
    }
    this.#groups++;
    const isSecret = this.secretGroup === null ? named?.[1] === 'secret' : this.#groups === this.secretGroup;
    this.#emit(isSecret ? '(?<secret>' : '(?:', named?.[0].length ?? 1);
  }

  #flagsOf(letters: string, current: Flags): Flags {
    if (letters.includes('U')) {
      throw new PatternProblem('has the flag `U` of RE2, which JavaScript does not have. Write `*?` for `*`');
    }
    const [on = '', off = ''] = letters.split('-');
    const value = (letter: string, before: boolean) =>
      !off.includes(letter) && (on.includes(letter) || before);
    return {
      ignoreCase: value('i', current.ignoreCase),
      dotAll: value('s', current.dotAll),
      multiline: value('m', current.multiline),
    };
  }

  #escape(current: Flags): void {
    const rest = this.pattern.slice(this.#at);
    const quoted = /^\\Q([\s\S]*?)(?:\\E|$)/.exec(rest);
    if (quoted !== null) {
      for (const character of quoted[1] ?? '') {
        if (/[A-Za-z0-9]/.test(character)) this.#literal(character, current, 0);
        else this.#emit(`\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`, 0);
      }
      this.#at += quoted[0].length;
      return;
    }
    const [text, length] = this.#escapeIn(rest, false);
    this.#emit(text, length);
  }

  /** An escape in JavaScript's form, and its length as it was written. */
  #escapeIn(rest: string, isInClass: boolean): readonly [string, number] {
    const letter = rest.charAt(1);
    const hexadecimal = /^\\x(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2}))/.exec(rest);
    if (hexadecimal !== null) {
      const code = Number.parseInt(hexadecimal[1] ?? hexadecimal[2] ?? '', 16);
      if (code > 0xff) {
        throw new PatternProblem(`has ${part(hexadecimal[0])}, which is no byte. Write the character itself`);
      }
      return [`\\x${code.toString(16).padStart(2, '0')}`, hexadecimal[0].length];
    }
    if (/[1-9]/.test(letter) || (letter === 'k' && !isInClass)) {
      throw new PatternProblem(
        `has the back reference ${part(rest.slice(0, 2))}, whose time has no bound. Leave it out`,
      );
    }
    if (/[pPCXRKG]/.test(letter)) {
      throw new PatternProblem(
        `has ${part(rest.slice(0, 2))}, which does not work on bytes. Write the characters in brackets`,
      );
    }
    if (letter === '') throw new PatternProblem('ends in a backslash');
    if (letter === 'A' && !isInClass) return ['(?<![\\s\\S])', 2];
    if ((letter === 'z' || letter === 'Z') && !isInClass) return ['(?![\\s\\S])', 2];
    if (letter === 'a') return ['\\x07', 2];
    if (letter === 'h') return [isInClass ? '\\t ' : '[\\t ]', 2];
    // JavaScript's own take in the no-break space, which may be half a letter in UTF-8.
    if (letter === 's') return [isInClass ? SPACE.slice(1, -1) : SPACE, 2];
    if (letter === 'S' && !isInClass) return [`[^${SPACE.slice(1)}`, 2];
    if (/[dDwWbBnrtfv0S]/.test(letter)) return [`\\${letter}`, 2];
    if (/[A-Za-z]/.test(letter)) {
      throw new PatternProblem(
        `has ${part(rest.slice(0, 2))}, which is not known here. Leave the backslash out`,
      );
    }
    if (letter.charCodeAt(0) > 0x7f) throw new PatternProblem('has a backslash before a letter beyond ASCII');
    return [`\\${letter}`, 2];
  }

  /** Copies a class in brackets, folding its letters where the case is ignored. */
  #class({ ignoreCase }: Flags): void {
    const start = this.#at;
    let text = '[';
    let at = start + 1;
    if (this.pattern.charAt(at) === '^') {
      text += '^';
      at++;
    }
    let isFirst = true;
    for (; ; isFirst = false) {
      const character = this.pattern.charAt(at);
      if (character === '') throw new PatternProblem('has an opening bracket without a closing one');
      if (character === ']' && !isFirst) break;
      const rest = this.pattern.slice(at);
      const posix = /^\[:(\^?)(\w+):\]/.exec(rest);
      if (posix !== null) {
        const members = POSIX[posix[2] ?? ''];
        if (members === undefined) {
          throw new PatternProblem(`has the class ${part(posix[0])}, which is not known`);
        }
        text += posix[1] === '' ? members : otherBytes(members);
        at += posix[0].length;
      } else if (character === '\\') {
        const [member, length] = this.#escapeIn(rest, true);
        text += member;
        at += length;
      } else {
        if (character.charCodeAt(0) > 0x7f) {
          throw new PatternProblem(
            `has ${part('[…]')} with a character beyond ASCII, which is several bytes. Write (?:…|…)`,
          );
        }
        text += character === '[' || character === ']' ? `\\${character}` : character;
        at++;
      }
    }
    this.#emit(`${ignoreCase ? folded(text) : text}]`, at + 1 - start);
  }
}

/** What stands in brackets for all bytes but these. */
function otherBytes(members: string): string {
  const isMember = new RegExp(`[${members}]`);
  let text = '';
  for (let byte = 0; byte <= 0xff; byte++) {
    if (!isMember.test(String.fromCharCode(byte))) text += `\\x${byte.toString(16).padStart(2, '0')}`;
  }
  return text;
}

/** A class, still open, with both cases of its letters and of its ranges of letters; a dash at its end stays there. */
function folded(text: string): string {
  const members = text.replace(/\\x[0-9a-f]{2}|\\./g, (escaped) => ' '.repeat(escaped.length));
  let added = '';
  for (const match of members.matchAll(/([A-Za-z])-([A-Za-z])|[A-Za-z]/g)) {
    const [whole, from, to] = match;
    if (from === undefined || to === undefined) added += swapped(whole);
    else if (/[a-z]/.test(from) === /[a-z]/.test(to)) added += `${swapped(from)}-${swapped(to)}`;
    else added += 'A-Za-z';
  }
  // A dash that begins the class begins it no more.
  return text.replace(/^(\[\^?)(-?)/, (_, start, dash) => `${start}${added}${dash === '' ? '' : '\\-'}`);
}

function swapped(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}
