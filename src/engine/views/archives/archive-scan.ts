import type { FileScan } from '../../../model/file-scan.js';
import type { Skipped } from '../../../model/report.js';
import type { ContentsScan } from '../../contents.js';
import type { Unread } from '../../file-reader.js';
import { gunzip } from './inflate.js';
import { archiveKindOf } from './kind.js';
import type { Member } from './member.js';
import { tarMembers } from './tar.js';
import { zipMembers } from './zip.js';

/** An archive in an archive in an archive: a jar in a war in an ear. */
const MAX_DEPTH = 3;
const MAX_MEMBERS = 10_000;

/** Of one file, all that is unpacked of it together: half a second's work. */
const MAX_BYTES = 1 << 26;

/** A member that is larger is not read, like a file over the usual limit. */
const MAX_MEMBER_BYTES = 10_000_000;

/** Text is packed to a tenth, a log to a fiftieth; only a bomb that is not small goes further than this. */
const MAX_RATIO = 200;
const SMALL_BYTES = 1 << 20;

const MAX_NAME = 1000;

const WAY_OUT = 'exclude it, or scan without archives';
const BOMB = { reason: `archive bomb: unpacks to far more than it is; ${WAY_OUT}`, harmless: false };
const TOO_MUCH = { reason: `archive of more than ${MAX_BYTES} bytes; ${WAY_OUT}`, harmless: false };
const TOO_MANY = { reason: `archive of more than ${MAX_MEMBERS} files; ${WAY_OUT}`, harmless: false };
const TOO_DEEP = { reason: `archive in more than ${MAX_DEPTH} archives; ${WAY_OUT}`, harmless: false };
const TOO_LARGE = { reason: `member of an archive larger than ${MAX_MEMBER_BYTES} bytes`, harmless: true };
const CUT_OFF = { reason: `cut-off archive: what is left of it was scanned; ${WAY_OUT}`, harmless: false };

/** It cannot be told from one that was damaged so that it is not read. */
export const DAMAGED: Unread = {
  reason: `damaged or cut-off archive, or one of a form that is not read; ${WAY_OUT}`,
  harmless: false,
};

/** What an archive holds. */
export interface ArchiveScan {
  readonly members: readonly FileScan[];
  readonly skipped: readonly Skipped[];
  /** Whether it is an archive at all, rather than bytes that begin like one. */
  readonly isReadable: boolean;
}

/** How what is in an archive is scanned. */
export interface MemberLook {
  /** Scans contents that stand at the start of the prefilter's room. */
  contents(path: string, bytes: Uint8Array): ContentsScan;
  /** Scans a name alone. */
  name(path: string, name: string): FileScan | null;
}

/**
 * Scans the files in an archive, and in archives in it, within bounds.
 *
 * @param bytes Of the archive; not in the prefilter's room, since members are put there.
 * @param place Puts a member's bytes to where the look reads them.
 */
export function scanArchive(
  path: string,
  bytes: Uint8Array,
  place: (bytes: Uint8Array) => Uint8Array,
  look: MemberLook,
): ArchiveScan {
  const members: FileScan[] = [];
  const skipped: Skipped[] = [];
  let left = MAX_BYTES;
  let count = 0;
  const skip = (where: string, unread: Unread) => skipped.push({ path: where, ...unread });
  open(path, bytes, 1);
  const isDamaged = skipped.some((each) => each.path === path && each.reason === DAMAGED.reason);
  const isReadable = !isDamaged || members.length > 0 || left < MAX_BYTES;
  return { members, skipped, isReadable };

  /** @returns Whether there may be more. */
  function open(where: string, packed: Uint8Array, depth: number): boolean {
    if (depth > MAX_DEPTH) {
      skip(where, TOO_DEEP);
      return true;
    }
    const inside = membersOf(packed);
    if (inside === null) {
      skip(where, DAMAGED);
      return true;
    }
    for (const member of inside) {
      if (++count > MAX_MEMBERS) {
        skip(path, TOO_MANY);
        return false;
      }
      if (!visit(member, where, depth)) return false;
    }
    return true;
  }

  function visit(member: Member, archive: string, depth: number): boolean {
    const { name } = member;
    const where = `${archive}!${name === null ? unwrappedName(archive) : name.slice(0, MAX_NAME)}`;
    if (name !== null) keepName(where, name.slice(0, MAX_NAME));
    const fair = Math.max(SMALL_BYTES, member.packedSize * MAX_RATIO);
    const largest = name === null ? left : Math.min(left, MAX_MEMBER_BYTES);
    const unpacked = member.unpack(Math.min(fair, largest));
    if (unpacked === 'more') {
      if (fair > largest && largest !== left) {
        skip(where, TOO_LARGE);
        return true;
      }
      skip(path, fair <= largest ? BOMB : TOO_MUCH);
      return false;
    }
    if (unpacked === 'damaged' || 'reason' in unpacked) {
      skip(name === null ? archive : where, unpacked === 'damaged' ? DAMAGED : unpacked);
      return true;
    }
    if ('rest' in unpacked) skip(name === null ? archive : where, CUT_OFF);
    return keepContents(
      where,
      name === null ? archive : null,
      'rest' in unpacked ? unpacked.rest : unpacked,
      depth,
    );
  }

  /** @param wrapper The archive where it packs nothing but these contents. */
  function keepContents(where: string, wrapper: string | null, contents: Uint8Array, depth: number): boolean {
    left -= contents.length;
    const kind = archiveKindOf(contents);
    // What is packed as `a.tar.gz` is one archive, not two.
    if (wrapper !== null && kind === 'tar') return open(wrapper, contents, depth);
    if (kind !== null) return open(where, contents, depth + 1);
    keep(where, look.contents(where, place(contents)));
    return true;
  }

  function keepName(where: string, name: string): void {
    const scan = look.name(where, name);
    if (scan !== null) members.push({ ...scan, archive: path });
  }

  /** Pictures and classes are what most archives hold, and no word is lost on each. */
  function keep(where: string, { scan, unread }: ContentsScan): void {
    if (unread?.harmless === false) skip(where, unread);
    if (scan === null) return;
    members.push({ ...scan, archive: path });
    for (const reason of scan.unread) skip(where, { reason, harmless: false });
  }
}

function membersOf(bytes: Uint8Array): Iterable<Member> | null {
  switch (archiveKindOf(bytes)) {
    case 'gzip':
      return [{ name: null, packedSize: bytes.length, unpack: (limit) => gunzip(bytes, limit) }];
    case 'zip':
      return zipMembers(bytes);
    case 'tar':
      return tarMembers(bytes);
    case null:
      return null;
  }
}

/** What is in a gzip file is named as the file without its ending. */
function unwrappedName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
  return name.replace(/\.gz$/i, '') || name;
}
