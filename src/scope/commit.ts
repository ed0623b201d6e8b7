import type { CommitReference } from '../model/finding.js';
import { display } from '../model/source-text.js';

/** A commit as git stores it, whatever replace refs, grafts or a shallow clone make of it. */
export interface Commit extends CommitReference {
  readonly parents: readonly string[];
  /** Bytes of the message, in the commit's own encoding. */
  readonly message: Uint8Array;
}

const NEWLINE = 0x0a;
/** `Name <address> seconds zone`; names and addresses may be anything. */
const AUTHOR = /^author ([^<\n]{0,1000})<([^>\n]{0,1000})>? ?(\d{1,12}) ([+-]\d{4})$/;

/** @param bytes The commit object; the result holds copies alone. */
export function parseCommit(id: string, bytes: Uint8Array): Commit {
  const messageStart = endOfHeaders(bytes);
  const headers = Buffer.from(bytes.subarray(0, messageStart)).toString('latin1').split('\n');
  return {
    id,
    parents: headers.filter((line) => line.startsWith('parent ')).map((line) => line.slice(7)),
    ...authorship(headers.find((line) => line.startsWith('author ')) ?? ''),
    message: bytes.slice(messageStart),
  };
}

/** Where the text of a commit or tag begins: after the first empty line. */
export function endOfHeaders(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) {
    if (bytes[at + 1] === NEWLINE) return at + 2;
  }
  return bytes.length;
}

function authorship(line: string): { author: string; authorDate: string } {
  const [, name = '', address = '', seconds = '0', zone = '+0000'] = AUTHOR.exec(line) ?? [];
  return { author: display(name.trim() || address), authorDate: isoDate(Number(seconds), zone) };
}

/** A point of time as git's `%aI` writes it. */
function isoDate(seconds: number, zone: string): string {
  const minutes = Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)));
  const local = new Date((seconds + minutes * 60) * 1000);
  const offset = minutes === 0 ? '+00:00' : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return local.toISOString().replace(/\.\d{3}Z$/, offset);
}
