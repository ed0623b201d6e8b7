import type { Scanner } from '../engine/scanner.js';
import type { WrittenText } from '../model/event-scan.js';
import type { Repository } from '../scope/git.js';
import type { Range } from '../scope/range.js';
import { prepareForMessages, scanMessage } from './message-scan.js';
import type { Scanned } from './scanned.js';

/** The change that a job judges. It has no say in how it is judged: settings and excuses are those of its base. */
export interface JudgedChange {
  /** Where its objects are. */
  readonly place: string | Repository;
  /** `null` where its commits could not be had: then no base excuses anything. */
  readonly range: Range | null;
  /** Why not all of it can be seen; `null` where it can. */
  readonly gap: string | null;
  /** What is to be read beside files. */
  readonly texts: readonly WrittenText[];
  /** Whether lines of it may be printed, secrets left out. */
  readonly showsLines: boolean;
}

/** Adds to what was scanned what the event brings, and says what it hides. */
export async function withChange(
  scanned: Scanned,
  { gap, texts }: JudgedChange,
  scanner: Scanner,
): Promise<Scanned> {
  const written = texts.map(({ name, text }) => ({ title: name, bytes: Buffer.from(text) }));
  await prepareForMessages(written, scanner);
  const missed = gap === null ? [] : [{ path: '.', reason: gap, harmless: false }];
  return {
    ...scanned,
    scans: [...scanned.scans, ...written.flatMap((each) => scanMessage(each, scanner) ?? [])],
    skipped: [...scanned.skipped, ...missed],
  };
}
