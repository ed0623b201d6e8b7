/** Characters that stand in a row in every match of a pattern, at its start unless its first part is optional. */
export interface Run {
  /** For each byte 1 where it may be one of them. */
  readonly alphabet: Uint8Array;
  /** How many there are at the least. */
  readonly length: number;
}

/** Characters above it stand in no token. */
const BYTES = 256;

/**
 * The run that every match of a pattern begins with: of `/ab_[0-9a-f]{32}/` 35 of `ab_0123456789cdef`. Reads on until
 * the first part that it does not know, such as a class of all but some, and then gives what came before: the run is
 * never too long, and may be too short.
 *
 * @param source Of a pattern in which case matters.
 */
export function leadingRun(source: string): Run {
  return new RunReader(source).alternatives();
}

/** Reads the source of a pattern from left to right, as far as it is plain. */
class RunReader {
  #at = 0;
  /** Whether a part was met that is not known. */
  #isLost = false;

  constructor(readonly source: string) {}

  alternatives(): Run {
    const runs: Run[] = [];
    do runs.push(this.#sequence());
    while (this.#takes('|'));
    return { alphabet: union(runs), length: Math.min(...runs.map(({ length }) => length)) };
  }

  #sequence(): Run {
    const runs: Run[] = [];
    let isLost = false;
    while (this.#at < this.source.length && !/[|)]/.test(this.source.charAt(this.#at))) {
      const run = this.#element();
      // What comes behind the unknown is read, for its end to be found, and counts no more.
      if (!isLost) runs.push(run);
      isLost ||= this.#isLost;
    }
    this.#isLost = isLost;
    return { alphabet: union(runs), length: runs.reduce((sum, { length }) => sum + length, 0) };
  }

  #element(): Run {
    this.#isLost = false;
    const run = this.#atom();
    const [quantifier, least] = this.#match(/(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y) ?? [];
    if (quantifier === undefined || quantifier.startsWith('+')) return run;
    return { alphabet: run.alphabet, length: run.length * Number(least ?? 0) };
  }

  #atom(): Run {
    if (this.#match(/\(\?<?[=!]/y) !== null) return this.#assertion();
    if (this.#match(/\((?:\?:|\?<\w+>)?/y) !== null) return this.#group();
    const [token] = this.#match(/\[(?:\\.|[^\]\\])*\]|\\.|./sy) ?? [''];
    const isKnown = /^(?:\[[^^]|\\(?:[dw]|[^A-Za-z0-9])|[^.^$\\[])/s.test(token);
    if (!isKnown) this.#isLost = true;
    return isKnown ? { alphabet: alphabetOf(token), length: 1 } : NOTHING;
  }

  /** What stands between brackets that take up room. */
  #group(): Run {
    const run = this.alternatives();
    this.#at++;
    return run;
  }

  /** Takes up no room, and says only more about what does. */
  #assertion(): Run {
    this.#group();
    this.#isLost = false;
    return NOTHING;
  }

  #takes(character: string): boolean {
    const isThere = this.source.charAt(this.#at) === character;
    if (isThere) this.#at++;
    return isThere;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const matched = pattern.exec(this.source);
    if (matched !== null) this.#at = pattern.lastIndex;
    return matched;
  }
}

const NOTHING: Run = { alphabet: new Uint8Array(BYTES), length: 0 };

function union(runs: readonly Run[]): Uint8Array {
  return Uint8Array.from({ length: BYTES }, (_, byte) => +runs.some(({ alphabet }) => alphabet[byte] === 1));
}

const CHARACTERS = String.fromCharCode(...new Uint8Array(BYTES).keys());

const ALPHABETS = new Map<string, Uint8Array>();

/** @param token A class or a single character, as in a pattern. */
export function alphabetOf(token: string): Uint8Array {
  const known = ALPHABETS.get(token);
  if (known !== undefined) return known;
  const alphabet = new Uint8Array(BYTES).fill(1);
  // What one search leaves over, since 256 searches would take a part of the time that a scan takes to start.
  const others = CHARACTERS.replace(new RegExp(token, 'gs'), '');
  for (let index = 0; index < others.length; index++) alphabet[others.charCodeAt(index)] = 0;
  ALPHABETS.set(token, alphabet);
  return alphabet;
}
