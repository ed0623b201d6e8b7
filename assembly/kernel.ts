/**
 * The prefilter's kernel: finds all keywords in one pass over the bytes. It is written in AssemblyScript and
 * becomes `src/engine/kernel.wasm`; `src/engine/kernel.ts` is its only caller.
 *
 * Every keyword is known by two windows of four bytes, one that starts at an even distance from its first
 * byte and one at an odd, so that looking at every second position of a text meets each occurrence exactly
 * once. The odd window of a keyword of four bytes reaches one byte in front of it: that byte is open.
 *
 * A block of text goes through three steps, of which the first two are free of branches, because it is
 * mispredicted branches that cost the time once keywords are many and some of their bytes are common:
 *
 * 1. `collect` looks each window up in two tables of bit sets, by the hash of all four bytes and by the hash
 *    of the last three. A window whose two sets share a bit is a candidate.
 * 2. `narrow` compares the eight bytes around a candidate with those of the first keywords that it may be.
 * 3. `verify` compares whole keywords, and keeps the hits sorted.
 *
 * Case is folded by setting bit 5, which also makes `@` a backquote; only `verify` decides.
 */
import { DIGIT_VALUES } from './digits';
import { SURPRISE } from './surprise';

const BLOCK: usize = 8192;
const HASH_BITS: u32 = 14;
const HASH_SHIFT: u32 = 32 - HASH_BITS;
const FOLD: u32 = 0x20202020;

/** A prime near 2^32 divided by the golden ratio: the upper bits of a product with it are a hash. */
const SPREAD: u32 = 0x9e3779b1;

// Fixed places in memory, in bytes. The build puts static data at 0x1c000.
/** `u8[16384]`, by the hash of four bytes: in which groups such a window is. */
const FOURS: usize = 0;
/** `u8[16384]`, by the hash of the last three bytes: in which groups such a window is. */
const THREES: usize = 0x4000;
/** `u16[16384]`, by the hash of the last three bytes: the first entry of such windows, 0 for none. */
const HEADS: usize = 0x8000;
/** `u32[]`: addresses of candidates, from one step to the next. */
const CANDIDATES: usize = 0x10000;
const NARROWED: usize = 0x15000;
/** `u16[16384]`, while the tables are built: entries still to be placed for each hash. It lies over both. */
const COUNTS: usize = 0x10000;
/** What depends on the keywords starts here. */
const VARIABLE: usize = 0x20000;

/** Windows whose first byte is open are the last group: every hash of four bytes is in it. */
const OPEN_GROUP: u8 = 0x80;
const CLOSED_GROUPS: u32 = 7;

/**
 * An entry: `u64` text around a window, `u64` mask, `u32` keyword, `i16` offset of the window in it, `u16` how
 * many entries of the same hash follow.
 */
const ENTRY: usize = 24;
/** Of the eight bytes of an entry's text, those in front of the window. */
const BEFORE: usize = 2;

/** Of the entries of a hash, those that `narrow` compares: with 2,000 keywords three were faster than one or two. */
const NARROWING: u32 = 3;

/** Bytes that may be read on either side of a text, never as part of it. */
const MARGIN: usize = 64;

let keywords: usize = 0;
let texts: usize = 0;
let windows: usize = 0;
let entries: usize = 0;
let longest: u32 = 0;
let room: usize = 0;

let capacity: u32 = 0;
let count: u32 = 0;
let hitEnds: usize = 0;
/** Address of `i32[]`: where each hit starts. */
export let hitOffsets: usize = 0;
/** Address of `i32[]`: the number of each hit's keyword. */
export let hitKeywords: usize = 0;
/** The last scan found every occurrence that ends at or before this many bytes. */
export let through: u32 = 0;

/** Lays the memory out for so many keywords of so many bytes in all; gives the address to write them to. */
export function place(number: u32, bytes: u32): usize {
  const source = VARIABLE;
  keywords = aligned(source + bytes);
  texts = keywords + 8 * (number + 1);
  windows = texts + 2 * bytes + 16 * number;
  entries = aligned(windows + 16 * number);
  // A scan that goes on in the middle meets at most `bytes` occurrences across that place, and one window
  // at most two entries a keyword: with this much room every scan gets further.
  capacity = 4096 + bytes + 2 * number;
  hitEnds = entries + ENTRY * (2 * number + NARROWING);
  hitOffsets = hitEnds + 4 * capacity;
  hitKeywords = hitOffsets + 4 * capacity;
  room = aligned(hitKeywords + 4 * capacity) + MARGIN;
  reserve(0);
  return source;
}

/** Memory for a text of so many bytes: its address, or 0 when there is no more memory or no place below 2 GB. */
export function reserve(bytes: u32): usize {
  if (bytes > 0x7fff0000 - <u32>room) return 0;
  const needed = (<u64>room + <u64>bytes + <u64>MARGIN + 0xffff) >> 16;
  const missing = <i64>needed - <i64>memory.size();
  if (missing > 0 && memory.grow(<i32>missing) < 0) return 0;
  return room;
}

/** Builds the tables from keywords that stand where `place` said, each followed by one line feed. */
export function prepare(number: u32): void {
  memory.fill(FOURS, OPEN_GROUP, 1 << HASH_BITS);
  memory.fill(THREES, 0, 1 << HASH_BITS);
  memory.fill(HEADS, 0, 2 << HASH_BITS);
  memory.fill(COUNTS, 0, 2 << HASH_BITS);
  longest = 0;
  let source = VARIABLE;
  let text = texts;
  for (let keyword: u32 = 0; keyword < number; keyword++) {
    let length: u32 = 0;
    while (load<u8>(source + length) !== 0x0a) length++;
    store<u32>(keywords + 8 * keyword, text);
    store<u32>(keywords + 8 * keyword, length, 4);
    text = spell(text, source, length);
    choose(keyword, source, length, 0);
    choose(keyword, source, length, -1);
    longest = max(longest, length);
    source += length + 1;
  }
  // Longer than any text: the keyword of the entry that stands for none.
  store<u32>(keywords + 8 * number, 0x7fffffff, 4);
  fillEntries(number);
}

/** Writes a keyword as `same` reads it: eight bytes, eight bytes of mask, and so on. */
function spell(text: usize, source: usize, length: u32): usize {
  for (let index: u32 = 0; index < length; index++) {
    const byte = load<u8>(source + index);
    const at = text + ((index >> 3) << 4) + (index & 7);
    store<u8>(at, byte);
    store<u8>(at, maskOf(byte), 8);
  }
  return text + (((length + 7) >> 3) << 4);
}

/** Leaves bit 5 out of letters alone: that and nothing else makes them match in any case. */
function maskOf(byte: u8): u8 {
  return byte >= 0x61 && byte <= 0x7a ? 0xdf : 0xff;
}

/** Chooses the rarest of a keyword's windows at every second offset from `first`, and enters it in the filter. */
function choose(keyword: u32, source: usize, length: u32, first: i32): void {
  let offset = first;
  let best = rarity(source, first);
  for (let other = first + 2; other + 4 <= <i32>length; other += 2) {
    const rare = rarity(source, other);
    if (rare <= best) continue;
    best = rare;
    offset = other;
  }
  const isOpen = offset < 0;
  const window = load<u32>(source + offset) | FOLD;
  const three = hashOfThree(window);
  const group: u8 = isOpen ? OPEN_GROUP : <u8>((<u32>1) << groupOf(window));
  store<u8>(THREES + three, load<u8>(THREES + three) | group);
  if (!isOpen) {
    const four = hashOfFour(window);
    store<u8>(FOURS + four, load<u8>(FOURS + four) | group);
  }
  store<u16>(COUNTS + 2 * three, load<u16>(COUNTS + 2 * three) + 1);
  const at = windows + 16 * keyword + (first < 0 ? 8 : 0);
  store<i32>(at, offset);
  store<u32>(at, three, 4);
}

/** How rarely the known bytes of a window stand in source text, in half bits, less where its hash has others. */
function rarity(source: usize, offset: i32): i32 {
  let at = source + max(offset, 0);
  const end = source + offset + 4;
  let previous: u32 = 64;
  let sum: i32 = 0;
  for (; at < end; at++) {
    const byte = <u32>load<u8>(at) | 0x20;
    const symbol = ((byte & 0x40) >> 1) | (byte & 0x1f);
    sum += <i32>load<u8>(SURPRISE + previous * 64 + symbol);
    previous = symbol;
  }
  const others = load<u16>(COUNTS + 2 * hashOfThree(load<u32>(source + offset) | FOLD));
  return sum - 2 * <i32>others;
}

function hashOfFour(window: u32): u32 {
  return (window * SPREAD) >> HASH_SHIFT;
}

function hashOfThree(window: u32): u32 {
  return ((window >> 8) * SPREAD) >> HASH_SHIFT;
}

function groupOf(window: u32): u32 {
  return ((window * 0x85ebca6b) >> 16) % CLOSED_GROUPS;
}

/** Writes one entry a window, those with the same hash one after the other. */
function fillEntries(number: u32): void {
  memory.fill(entries, 0, ENTRY * (2 * number + NARROWING));
  // Entry 0 stands for none. It is met where hashes collide, and its keyword fits into no text.
  store<i64>(entries, -1, 8);
  store<u32>(entries, number, 16);
  let next: u32 = 1;
  for (let hash: u32 = 0; hash < 1 << HASH_BITS; hash++) {
    const size = <u32>load<u16>(COUNTS + 2 * hash);
    if (size === 0) continue;
    store<u16>(HEADS + 2 * hash, <u16>next);
    for (let place: u32 = 0; place < size - 1; place++) {
      store<u16>(entries + ENTRY * (next + place), <u16>(size - 1 - place), 22);
    }
    next += size;
  }
  let source = VARIABLE;
  for (let keyword: u32 = 0; keyword < number; keyword++) {
    const length = load<u32>(keywords + 8 * keyword, 4);
    for (let parity: u32 = 0; parity < 2; parity++) {
      const window = windows + 16 * keyword + 8 * parity;
      const hash = load<u32>(window, 4);
      const left = <u32>load<u16>(COUNTS + 2 * hash) - 1;
      store<u16>(COUNTS + 2 * hash, <u16>left);
      writeEntry(
        entries + ENTRY * (load<u16>(HEADS + 2 * hash) + left),
        keyword,
        source,
        length,
        load<i32>(window),
      );
    }
    source += length + 1;
  }
}

function writeEntry(entry: usize, keyword: u32, source: usize, length: u32, offset: i32): void {
  for (let index: i32 = 0; index < 8; index++) {
    const at = offset - <i32>BEFORE + index;
    if (at < 0 || at >= <i32>length) continue;
    const byte = load<u8>(source + at);
    store<u8>(entry + index, byte);
    store<u8>(entry + index, maskOf(byte), 8);
  }
  store<u32>(entry, keyword, 16);
  store<i16>(entry, <i16>offset, 20);
}

/**
 * Finds keywords in the first `length` bytes of the room, sorted by end and, where they end together, the longer
 * first. Leaves out what ends at or before `after`. Stops early when there is no more room for hits.
 *
 * @returns How many were found; see `through` for how far.
 */
export function scan(length: u32, after: u32): u32 {
  const end = room + length;
  // The first window of an occurrence that ends behind `after` may lie this far in front of it.
  let block = room + ((after > longest ? after - longest : 0) & 0xfffffffe);
  count = 0;
  while (block < end) {
    const next = min(block + BLOCK, end);
    const stopped = verify(narrow(collect(block, next)), room + after, end);
    if (stopped !== 0) {
      // What was not verified starts at this window or behind it, and ends at least four bytes later.
      through = <u32>(stopped - room) + 3;
      while (count > 0 && load<u32>(hitEnds + 4 * (count - 1)) > through) count--;
      return count;
    }
    block = next;
  }
  through = length;
  return count;
}

/**
 * The positions at which a keyword may have a window, among every second from `at` to `end`; up to three
 * behind the end too. Exported, as the two other steps are, so that they stay functions of their own: an
 * engine replaces slow first code by fast code at the next call of a function only.
 *
 * @returns The end of the list at `CANDIDATES`.
 */
export function collect(at: usize, end: usize): usize {
  const fold = i32x4.splat(FOLD);
  const spread = i32x4.splat(SPREAD);
  let list = CANDIDATES;
  for (; at < end; at += 8) {
    const bytes = v128.swizzle(v128.load(at), i8x16(0, 1, 2, 3, 2, 3, 4, 5, 4, 5, 6, 7, 6, 7, 8, 9));
    const window = v128.or(bytes, fold);
    const fours = i32x4.shr_u(i32x4.mul(window, spread), HASH_SHIFT);
    const threes = i32x4.shr_u(i32x4.mul(i32x4.shr_u(window, 8), spread), HASH_SHIFT);
    list = append(list, at, i32x4.extract_lane(fours, 0), i32x4.extract_lane(threes, 0));
    list = append(list, at + 2, i32x4.extract_lane(fours, 1), i32x4.extract_lane(threes, 1));
    list = append(list, at + 4, i32x4.extract_lane(fours, 2), i32x4.extract_lane(threes, 2));
    list = append(list, at + 6, i32x4.extract_lane(fours, 3), i32x4.extract_lane(threes, 3));
  }
  return list;
}

/** Writes a position behind the list, and makes it part of the list only when the two hashes share a group. */
function append(list: usize, at: usize, four: u32, three: u32): usize {
  store<u32>(list, <u32>at);
  const groups = <u32>load<u8>(FOURS + four) & <u32>load<u8>(THREES + three);
  return list + ((<usize>(groups !== 0)) << 2);
}

/** Keeps the candidates that look like one of their first entries, or have more than those. */
export function narrow(end: usize): usize {
  let list = NARROWED;
  for (let candidate = CANDIDATES; candidate < end; candidate += 4) {
    const at = <usize>load<u32>(candidate);
    const around = load<u64>(at - BEFORE);
    const entry = entryOf(at);
    // Entries of another hash may stand here: they let too much pass, never too little.
    const isAlike =
      u32(looksLike(around, entry)) |
      u32(looksLike(around, entry + ENTRY)) |
      u32(looksLike(around, entry + 2 * ENTRY)) |
      u32(load<u16>(entry, 22) >= NARROWING);
    store<u32>(list, <u32>at);
    list += (<usize>isAlike) << 2;
  }
  return list;
}

function looksLike(around: u64, entry: usize): bool {
  return ((around ^ load<u64>(entry)) & load<u64>(entry, 8)) === 0;
}

function entryOf(at: usize): usize {
  const hash = hashOfThree(load<u32>(at) | FOLD);
  return entries + ENTRY * <usize>load<u16>(HEADS + 2 * hash);
}

/** @returns The window at which the room for hits ended, or 0. */
export function verify(listEnd: usize, after: usize, end: usize): usize {
  for (let candidate = NARROWED; candidate < listEnd; candidate += 4) {
    const at = <usize>load<u32>(candidate);
    const around = load<u64>(at - BEFORE);
    for (let entry = entryOf(at); ; entry += ENTRY) {
      if (looksLike(around, entry)) {
        const keyword = load<u32>(entry, 16);
        const start = at - load<i16>(entry, 20);
        const stop = start + load<u32>(keywords + 8 * keyword, 4);
        const isInside = start >= room && stop <= end && stop > after;
        if (isInside && isSame(start, keyword)) {
          if (count === capacity) return at;
          insert(<u32>(stop - room), <u32>(start - room), keyword);
        }
      }
      if (load<u16>(entry, 22) === 0) break;
    }
  }
  return 0;
}

function isSame(at: usize, keyword: u32): bool {
  let text = <usize>load<u32>(keywords + 8 * keyword);
  const end = at + load<u32>(keywords + 8 * keyword, 4);
  for (; at < end; at += 8, text += 16) {
    if (((load<u64>(at) ^ load<u64>(text)) & load<u64>(text, 8)) !== 0) return false;
  }
  return true;
}

/** Windows come in order, ends nearly so: the place of a hit is the last or close to it. */
function insert(end: u32, start: u32, keyword: u32): void {
  let place = count++;
  for (; place > 0; place--) {
    const otherEnd = load<u32>(hitEnds + 4 * (place - 1));
    const otherStart = load<u32>(hitOffsets + 4 * (place - 1));
    if (otherEnd < end || (otherEnd === end && otherStart < start)) break;
    store<u32>(hitEnds + 4 * place, otherEnd);
    store<u32>(hitOffsets + 4 * place, otherStart);
    store<u32>(hitKeywords + 4 * place, load<u32>(hitKeywords + 4 * (place - 1)));
  }
  store<u32>(hitEnds + 4 * place, end);
  store<u32>(hitOffsets + 4 * place, start);
  store<u32>(hitKeywords + 4 * place, keyword);
}

/** Runs shorter than this hold no secret: base64 of 18 bytes. `src/engine/views/encoded-runs.ts` knows it too. */
const MIN_RUN: u32 = 24;

/** How many places of a run are tried where it may be glued to a word before it. */
const MAX_STARTS: u32 = 8;

/** What `nextRun` and `nextEscape` give when there is none. */
const NOTHING: u32 = 0xffffffff;

/** Where the run ends that `nextRun` gave. */
export let runEnd: u32 = 0;

/**
 * The next run of base64 or hexadecimal digits in the room, long enough and perhaps text by its first bytes: its
 * start, or `NOTHING`. A byte is a digit where what its two halves stand for share a bit.
 *
 * @param from No run may lie across it.
 */
export function nextRun(from: u32, length: u32): u32 {
  const lows = i8x16(26, 30, 30, 30, 30, 30, 30, 30, 30, 30, 28, 5, 4, 5, 4, 13);
  const highs = i8x16(0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0);
  const nibble = i8x16.splat(15);
  const none = i8x16.splat(0);
  let carry: u32 = 0;
  for (let at = from; at < length; at += 16) {
    const bytes = v128.load(room + at);
    const low = v128.swizzle(lows, v128.and(bytes, nibble));
    const high = v128.swizzle(highs, i8x16.shr_u(bytes, 4));
    let mask = <u32>i8x16.bitmask(i8x16.ne(v128.and(low, high), none));
    if (length - at < 16) mask &= (1 << (length - at)) - 1;
    if (mask === 0xffff) {
      carry += 16;
      continue;
    }
    const lead = <u32>ctz(~mask);
    if (carry + lead >= MIN_RUN && isPlausible(at - carry, at + lead)) {
      runEnd = at + lead;
      return at - carry;
    }
    carry = <u32>clz(~(mask << 16));
  }
  if (carry < MIN_RUN || !isPlausible(length - carry, length)) return NOTHING;
  runEnd = length;
  return length - carry;
}

function isPlausible(start: u32, end: u32): bool {
  let from = start;
  for (let tries: u32 = 0; tries < MAX_STARTS && from + MIN_RUN <= end; tries++) {
    // The first may be the letter of an escape: `\n`.
    if (isTextStart(from) || (tries === 0 && isTextStart(from + 1))) return true;
    while (from < end && load<u8>(DIGIT_VALUES + load<u8>(room + from)) < 62) from++;
    from++;
  }
  return false;
}

/** Whether digits may stand for ASCII. */
function isTextStart(from: u32): bool {
  return isBase64Text(from) || isHexText(from);
}

/** In 24 bits of base64 three are the upper ones of bytes, and none of them is set in ASCII. */
function isBase64Text(from: u32): bool {
  let upper: u32 = 0;
  for (let at = room + from, end = at + MIN_RUN; at < end; at += 4) {
    upper |= load<u8>(DIGIT_VALUES + load<u8>(at)) & 0x20;
    upper |= load<u8>(DIGIT_VALUES + load<u8>(at, 1)) & 0x08;
    upper |= load<u8>(DIGIT_VALUES + load<u8>(at, 2)) & 0x02;
  }
  return upper === 0;
}

/** Every second digit of text is less than eight, after `0x` as well. */
function isHexText(from: u32): bool {
  for (let at = room + from + 2, end = at + MIN_RUN - 2; at < end; at += 2) {
    const high = load<u8>(at);
    if (high < 0x30 || high > 0x37) return false;
  }
  return true;
}

/** The next `%41`, `\x41` or `\u0041` of a printable character in the room: its start, or `NOTHING`. */
export function nextEscape(from: u32, length: u32): u32 {
  const percent = i8x16.splat(0x25);
  const backslash = i8x16.splat(0x5c);
  for (let at = from; at < length; at += 16) {
    const bytes = v128.load(room + at);
    let mask = <u32>i8x16.bitmask(v128.or(i8x16.eq(bytes, percent), i8x16.eq(bytes, backslash)));
    for (; mask !== 0; mask &= mask - 1) {
      const start = at + <u32>ctz(mask);
      // Bytes behind the text are read, and never taken for a part of it.
      if (start + escapeLength(start) <= length) return start;
    }
  }
  return NOTHING;
}

/** Of an escape; too much for any text where none is. */
function escapeLength(start: u32): u32 {
  const at = room + start;
  let digits: u32 = 1;
  if (load<u8>(at) === 0x5c) {
    digits = 2;
    if (load<u8>(at, 1) !== 0x78) {
      if (load<u8>(at, 1) !== 0x75 || load<u16>(at, 2) !== 0x3030) return 0x7fffffff;
      digits = 4;
    }
  }
  const high = load<u8>(at + digits);
  const low = load<u8>(at + digits, 1);
  const isLow = (low >= 0x30 && low <= 0x39) || ((low | 0x20) >= 0x61 && (low | 0x20) <= 0x66);
  return high >= 0x32 && high <= 0x37 && isLow ? digits + 2 : 0x7fffffff;
}

function aligned(address: usize): usize {
  return (address + 15) & ~15;
}
