/** One path of a raw diff, against one parent or, for a merge commit, against all of them. */
export interface DiffRecord {
  /** The commit that the record belongs to; empty where the diff is of two trees. */
  readonly commit: string;
  /** Six octal digits; `000000` where the path is gone. */
  readonly mode: string;
  /** The object that the path holds now; `null` where it is gone. */
  readonly object: string | null;
  /** What the path held in each parent, in the order of the parents; `null` where it was not there. */
  readonly before: readonly (string | null)[];
  /** Whether the path is in conflict, and its content not decided. */
  readonly isUnmerged: boolean;
  /** Bytes of the name; valid only while the record is visited. */
  readonly name: Buffer;
}

export const MODES = { file: '100644', symlink: '120000', submodule: '160000' } as const;

/** Options of `diff-tree` and `diff-index` that make the output this parser reads, whatever is configured. */
export const RAW_DIFF = [
  '-r',
  '-z',
  '--raw',
  '--no-abbrev',
  '--no-renames',
  '--ignore-submodules=none',
] as const;

const NUL = 0;
const COLON = 0x3a;

/**
 * Reads the output of `git diff-tree --stdin -c --raw -z` as it comes: a commit's id, then its records, each
 * of which is a line of facts and a name. `-c` gives for a merge commit the paths alone that are like none of
 * its parents, which are what the merge itself adds.
 */
export class RawDiffParser {
  #rest: Buffer = Buffer.alloc(0);
  #commit = '';
  #facts: string | null = null;
  #section = '';

  /** @param visit Told the last line beside commits that stood among them; empty where there was none. */
  constructor(readonly visit: (record: DiffRecord, section: string) => void) {}

  push(chunk: Buffer): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(NUL); end !== -1; end = bytes.indexOf(NUL, start)) {
      this.#take(bytes, start, end);
      start = end + 1;
    }
    this.#rest = Buffer.from(bytes.subarray(start));
  }

  #take(bytes: Buffer, start: number, end: number): void {
    if (this.#facts !== null) {
      this.visit(record(this.#commit, this.#facts, bytes.subarray(start, end)), this.#section);
      this.#facts = null;
    } else if (bytes[start] === COLON) {
      this.#facts = bytes.toString('latin1', start, end);
    } else {
      this.#commit = bytes.toString('latin1', start, end);
      // A line that git takes for no commit comes back before the next.
      const echo = this.#commit.lastIndexOf('\n');
      if (echo === -1) return;
      this.#section = this.#commit.slice(0, echo);
      this.#commit = this.#commit.slice(echo + 1);
    }
  }
}

/** The records of a diff of two trees. Their names stay valid. */
export function parseRawDiff(output: Buffer): readonly DiffRecord[] {
  const records: DiffRecord[] = [];
  new RawDiffParser((each) => records.push(each)).push(output);
  return records;
}

/** @param facts A colon a parent; for each parent a mode, then the mode now; objects likewise; letters. */
function record(commit: string, facts: string, name: Buffer): DiffRecord {
  const parents = facts.search(/[^:]/);
  const parts = facts.slice(parents).split(' ');
  const mode = parts[parents];
  if (mode === undefined || parts.length !== 2 * parents + 3) {
    throw new Error('git gave a diff of an unknown form');
  }
  const objects = parts.slice(parents + 1, -1).map((object) => (/^0+$/.test(object) ? null : object));
  return {
    commit,
    mode,
    object: objects.at(-1) ?? null,
    before: objects.slice(0, -1),
    isUnmerged: parts.at(-1) === 'U',
    name,
  };
}

/** The record of a file that nothing preceded. */
export function addedFile(object: string, name: Buffer): DiffRecord {
  return { commit: '', mode: MODES.file, object, before: [null], isUnmerged: false, name };
}
