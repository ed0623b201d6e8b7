import { readFileSync } from 'node:fs';
import type { Prefilter, PrefilterHits } from './prefilter.js';

const INITIAL_ROOM = 1 << 20;

/** A window of the kernel is four bytes. */
const MIN_KEYWORD_BYTES = 4;

/** The kernel numbers its windows, two a keyword, in 16 bits. */
const MAX_KEYWORDS = 0x7fff;

/** The kernel has 15 bits for a place in a keyword. */
const MAX_KEYWORD_BYTES = 0x7fff;

/** What the kernel gives where there is no more: 0xffffffff, which JavaScript reads as a signed number. */
const NOTHING = -1;

/** What `assembly/kernel.ts` exports. Addresses are bytes from the start of `memory`. */
interface KernelExports {
  readonly memory: WebAssembly.Memory;
  readonly place: (keywords: number, bytes: number) => number;
  readonly prepare: (keywords: number) => void;
  readonly reserve: (bytes: number) => number;
  readonly scan: (length: number, after: number) => number;
  readonly through: WebAssembly.Global;
  readonly nextRun: (from: number, length: number) => number;
  readonly runEnd: WebAssembly.Global;
  readonly nextEscape: (from: number, length: number) => number;
  readonly hitOffsets: WebAssembly.Global;
  readonly hitKeywords: WebAssembly.Global;
}

/**
 * The prefilter in WebAssembly: windows of four bytes, hashed several at a time. See `assembly/kernel.ts`.
 *
 * @returns `null` where the kernel does not run: no WebAssembly, or none with vectors.
 * @throws RangeError when a keyword is not lower-case ASCII of four bytes or more, or is there twice.
 */
export function createKernel(keywords: readonly string[]): Prefilter | null {
  check(keywords);
  const kernel = instantiate();
  if (kernel === null) return null;
  load(kernel, keywords);
  let room = view(kernel, INITIAL_ROOM);

  return {
    room(bytes) {
      if (bytes > room.length) room = view(kernel, 2 ** Math.ceil(Math.log2(bytes)));
      return room;
    },
    scan(length, after = 0): PrefilterHits {
      const count = kernel.scan(length, after);
      const { buffer } = kernel.memory;
      return {
        count,
        keywords: new Int32Array(buffer, kernel.hitKeywords.value, count),
        offsets: new Int32Array(buffer, kernel.hitOffsets.value, count),
        through: kernel.through.value,
      };
    },
    nextRun(from, length) {
      const start = kernel.nextRun(from, length);
      return start === NOTHING ? null : { start, end: kernel.runEnd.value };
    },
    nextEscape(from, length) {
      const start = kernel.nextEscape(from, length);
      return start === NOTHING ? null : start;
    },
  };
}

function check(keywords: readonly string[]): void {
  if (keywords.length > MAX_KEYWORDS) {
    throw new RangeError(`There are ${keywords.length} keywords; ${MAX_KEYWORDS} is the most.`);
  }
  const known = new Set<string>();
  for (const keyword of keywords) {
    const fault = faultOf(keyword) ?? (known.has(keyword) ? 'is there twice' : null);
    if (fault !== null) throw new RangeError(`The keyword ${JSON.stringify(keyword)} ${fault}.`);
    known.add(keyword);
  }
}

function faultOf(keyword: string): string | null {
  if (!/^[ !-@[-~]*$/.test(keyword)) return 'is not lower-case ASCII text';
  if (keyword.length >= MIN_KEYWORD_BYTES && keyword.length <= MAX_KEYWORD_BYTES) return null;
  return `has ${keyword.length} bytes; ${MIN_KEYWORD_BYTES} to ${MAX_KEYWORD_BYTES} are allowed`;
}

function instantiate(): KernelExports | null {
  if (typeof WebAssembly === 'undefined') return null;
  const bytes = readFileSync(new URL('./kernel.wasm', import.meta.url));
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
    // Nothing but the kernel's source can tell the compiler what a module exports.
    return exports as unknown as KernelExports;
  } catch (error) {
    if (error instanceof WebAssembly.CompileError) return null;
    throw error;
  }
}

function load(kernel: KernelExports, keywords: readonly string[]): void {
  const text = Buffer.from(keywords.map((keyword) => `${keyword}\n`).join(''), 'latin1');
  const address = kernel.place(keywords.length, text.length);
  new Uint8Array(kernel.memory.buffer, address, text.length).set(text);
  kernel.prepare(keywords.length);
}

/** The kernel's room for texts as it stands now; growing memory moves it. */
function view(kernel: KernelExports, bytes: number): Uint8Array {
  const address = kernel.reserve(bytes);
  if (address === 0) throw new RangeError(`There is no memory for a file of ${bytes} bytes.`);
  return new Uint8Array(kernel.memory.buffer, address, bytes);
}
