/** What a diff shows of the newer side of its files: by path, by line from 1, the text without its end. */
export type DiffLines = ReadonlyMap<string, readonly DiffHunk[]>;

/** A stretch of lines that follow each other. */
export interface DiffHunk {
  readonly start: number;
  readonly lines: readonly string[];
}

const HUNK = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
const NEWER_FILE = '+++ b/';

/**
 * Reads a unified diff as git writes it. Lengths in the heads of hunks tell what is content, so that a line that looks
 * like a head does not count as one. Files with odd names, which git quotes, are left out.
 */
export function diffLines(diff: string): DiffLines {
  const files = new Map<string, DiffHunk[]>();
  let hunks: DiffHunk[] | null = null;
  let lines: string[] = [];
  let older = 0;
  let newer = 0;
  for (const line of diff.split('\n')) {
    const isContent = older > 0 || newer > 0;
    if (!isContent) {
      if (line.startsWith('diff --git ')) hunks = null;
      else if (line.startsWith(NEWER_FILE)) {
        hunks = [];
        // Git puts a tab after a name with a space.
        files.set(line.slice(NEWER_FILE.length).replace(/\t$/, ''), hunks);
      }
      const head = HUNK.exec(line);
      if (head === null) continue;
      older = Number(head[1] ?? 1);
      newer = Number(head[3] ?? 1);
      lines = [];
      hunks?.push({ start: Number(head[2]), lines });
      continue;
    }
    const [sign] = line;
    if (sign === '\\') continue;
    if (sign !== '+') older--;
    if (sign !== '-') {
      newer--;
      lines.push(line.slice(1));
    }
  }
  return files;
}

/** Whether a diff shows these lines in one stretch, in these very words. */
export function shows(diff: DiffLines, path: string, start: number, text: string): boolean {
  const wanted = text.split('\n');
  return (diff.get(path) ?? []).some((hunk) => {
    const first = start - hunk.start;
    return first >= 0 && wanted.every((line, index) => hunk.lines[first + index] === line);
  });
}
