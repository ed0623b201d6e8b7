import type { Prefilter, PrefilterHits } from './prefilter.js';
import { hintsIn } from './views/hints.js';

const INITIAL_ROOM = 1 << 20;
const INITIAL_HITS = 256;

/** Hits after which a batch ends; those at one place stay together. */
const BATCH = 4096;

/**
 * The prefilter as one dense Aho–Corasick table: one load and one add a byte, whatever the number of
 * keywords. Bytes are folded into classes first (a letter and its capital are one class, all bytes in no
 * keyword another), so that the table of some hundred keywords stays within a core's cache.
 *
 * @throws RangeError when a keyword is empty or not lower-case ASCII.
 */
export function createAhoCorasick(keywords: readonly string[]): Prefilter {
  const { classOf, classes } = classify(keywords);
  const automaton = build(keywords, classOf, classes);
  const longest = keywords.reduce((most, keyword) => Math.max(most, keyword.length), 0);
  let memory = new Uint8Array(INITIAL_ROOM);
  let hitKeywords = new Int32Array(INITIAL_HITS);
  let hitOffsets = new Int32Array(INITIAL_HITS);

  return {
    room(bytes) {
      if (bytes > memory.length) memory = new Uint8Array(2 ** Math.ceil(Math.log2(bytes)));
      return memory;
    },
    scan(length, after = 0): PrefilterHits {
      const { next, ends, lengths } = automaton;
      const bytes = memory;
      let count = 0;
      let state = 0;
      let position = Math.max(0, after - longest);
      for (; position < length && count < BATCH; position++) {
        state = next[state + (classOf[bytes[position] as number] as number)] as number;
        if (state >= 0) continue;
        // A negative entry is the complement of a state in which keywords end.
        state = ~state;
        if (position < after) continue;
        for (const keyword of ends[state / classes] as number[]) {
          if (count === hitKeywords.length) {
            hitKeywords = grown(hitKeywords);
            hitOffsets = grown(hitOffsets);
          }
          hitKeywords[count] = keyword;
          hitOffsets[count] = position + 1 - (lengths[keyword] as number);
          count++;
        }
      }
      return { count, keywords: hitKeywords, offsets: hitOffsets, through: position };
    },
    nextRun: (from, length) => hintsIn(memory).nextRun(from, length),
    nextEscape: (from, length) => hintsIn(memory).nextEscape(from, length),
  };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function classify(keywords: readonly string[]): { classOf: Uint8Array; classes: number } {
  const classOf = new Uint8Array(256);
  let classes = 1;
  for (const keyword of keywords) {
    if (!/^[!-~ ]+$/.test(keyword) || keyword !== keyword.toLowerCase()) {
      throw new RangeError(`The keyword ${JSON.stringify(keyword)} is not lower-case ASCII text.`);
    }
    for (const byte of Buffer.from(keyword, 'latin1')) {
      if (classOf[byte] !== 0) continue;
      classOf[byte] = classes;
      const isLetter = byte >= 0x61 && byte <= 0x7a;
      if (isLetter) classOf[byte - 0x20] = classes;
      classes++;
    }
  }
  return { classOf, classes };
}

interface Automaton {
  /** Premultiplied states: `next[state + class]` is the state to add the next class to. */
  readonly next: Int32Array;
  /** The keywords that end in a state, by its number (not premultiplied). */
  readonly ends: readonly (readonly number[] | undefined)[];
  readonly lengths: readonly number[];
}

function build(keywords: readonly string[], classOf: Uint8Array, classes: number): Automaton {
  const most = keywords.reduce((sum, keyword) => sum + keyword.length, 1);
  const children = new Int32Array(most * classes);
  const ends: number[][] = [];
  let states = 1;
  keywords.forEach((keyword, index) => {
    let state = 0;
    for (const byte of Buffer.from(keyword, 'latin1')) {
      const slot = state * classes + (classOf[byte] as number);
      if (children[slot] === 0) children[slot] = states++;
      state = children[slot] as number;
    }
    ends[state] = [...(ends[state] ?? []), index];
  });
  completeTransitions(children, ends, states, classes);

  const next = new Int32Array(states * classes);
  for (let slot = 0; slot < next.length; slot++) {
    const target = children[slot] as number;
    next[slot] = ends[target] === undefined ? target * classes : ~(target * classes);
  }
  return { next, ends, lengths: keywords.map((keyword) => keyword.length) };
}

/** Fills missing transitions by the longest suffix's, breadth first, and adds the keywords that end in suffixes. */
function completeTransitions(children: Int32Array, ends: number[][], states: number, classes: number): void {
  const failure = new Int32Array(states);
  const queue: number[] = [];
  for (let symbol = 0; symbol < classes; symbol++) {
    const child = children[symbol] as number;
    if (child !== 0) queue.push(child);
  }
  for (const state of queue) {
    const suffix = failure[state] as number;
    const inherited = ends[suffix];
    if (inherited !== undefined) ends[state] = [...(ends[state] ?? []), ...inherited];
    for (let symbol = 0; symbol < classes; symbol++) {
      const slot = state * classes + symbol;
      const child = children[slot] as number;
      const viaSuffix = children[suffix * classes + symbol] as number;
      if (child === 0) {
        children[slot] = viaSuffix;
      } else {
        failure[child] = viaSuffix;
        queue.push(child);
      }
    }
  }
}
