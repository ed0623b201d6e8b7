import { encodingOf, textBytes } from '../engine/encoding.js';
import { PIECE_BYTES } from '../engine/large-file.js';
import type { Scanner } from '../engine/scanner.js';
import { mergeSpans } from '../engine/spans.js';
import type { FileScan, LocatedDetection } from '../model/file-scan.js';
import type { Finding } from '../model/finding.js';
import type { LeftFinding } from '../model/fix.js';
import { type Patch, patchOf } from '../model/patch.js';
import { display } from '../model/source-text.js';
import { apartPatches, patchedText } from './edits.js';
import { fileTextOf } from './file-text.js';

/** What came of fixing contents. */
export interface ContentsFix {
  /** The contents afterwards; `null` where nothing is fixed. */
  readonly contents: Buffer | null;
  /** The text before and after without its secrets, for people. */
  readonly shown: { readonly before: string; readonly after: string };
  readonly fixed: readonly Finding[];
  readonly left: readonly LeftFinding[];
}

interface Fixable {
  readonly finding: Finding;
  readonly patch: Patch;
}

/** Findings that have a patch to write, apart from those that are left whatever the file is like. */
export function fixableOf(
  findings: readonly Finding[],
  withPlaceholders: boolean,
): { readonly wanted: readonly Fixable[]; readonly left: readonly LeftFinding[] } {
  const wanted: Fixable[] = [];
  const left: LeftFinding[] = [];
  for (const finding of findings) {
    const patch = patchOf(finding);
    if (patch === null) left.push({ finding, why: { kind: 'no patch' } });
    else if (patch.placeholders.length > 0 && !withPlaceholders)
      left.push({ finding, why: { kind: 'placeholders', names: patch.placeholders } });
    else wanted.push({ finding, patch });
  }
  return { wanted, left };
}

/**
 * Writes the patches of findings into a file's contents. Before that the contents are scanned again, so that no
 * patch goes into a text that it was not made for; and afterwards, so that what is called fixed is found no more.
 *
 * @param findings Of this file, in the report of the scan.
 * @param withPlaceholders Whether patches count that leave names in capitals to fill in.
 */
export async function fixContents(
  path: string,
  bytes: Buffer,
  findings: readonly Finding[],
  withPlaceholders: boolean,
  scanner: Scanner,
): Promise<ContentsFix> {
  const { wanted, left: unwanted } = fixableOf(findings, withPlaceholders);
  const left = [...unwanted];
  const leave = (finding: Finding, why: LeftFinding['why']) => void left.push({ finding, why });
  const nothing = { contents: null, shown: { before: '', after: '' }, fixed: [], left };
  if (wanted.length === 0) return nothing;

  const file = bytes.length > PIECE_BYTES ? null : fileTextOf(bytes);
  const before = file === null ? null : await scanOf(path, bytes, scanner);
  if (file === null || before === null) {
    for (const { finding } of wanted) leave(finding, refused('its text cannot be written back as it is'));
    return nothing;
  }
  const current = wanted.filter((each) => before.detections.some((detection) => isSame(each, detection)));
  for (const each of wanted) if (!current.includes(each)) leave(each.finding, refused(CHANGED));

  const { apart, overlapping } = apartPatches(file.text, current);
  for (const { finding } of overlapping) leave(finding, refused('another fix stands in its way; run again'));
  const after = file.encode(
    patchedText(
      file.text,
      apart.map(({ patch }) => patch),
    ),
  );
  const rescan = after === null ? null : await scanOf(path, after, scanner);
  if (after === null || rescan === null || !areGone(apart, before, rescan)) {
    for (const { finding } of apart)
      leave(finding, refused('the text that was made would be found all the same'));
    return nothing;
  }
  const shown = { before: shownText(bytes, before), after: shownText(after, rescan) };
  const fixed = apart.map(({ finding }) => finding);
  return { contents: fixed.length === 0 ? null : after, shown, fixed, left };
}

export const CHANGED = 'the file changed since it was scanned';

export function refused(reason: string): LeftFinding['why'] {
  return { kind: 'refused', reason };
}

/** Scans what is in memory, with all that it wants loaded; `null` where it is no text. */
async function scanOf(path: string, bytes: Uint8Array, scanner: Scanner): Promise<FileScan | null> {
  for (;;) {
    const room = scanner.prefilter.room(bytes.length);
    room.set(bytes);
    const scan = scanner.scan(path, room.subarray(0, bytes.length));
    if (scan === null || scan.wants.length === 0) return scan;
    await scanner.load([...new Set(scan.wants)]);
  }
}

function isSame({ finding, patch }: Fixable, { ruleId, location, details }: LocatedDetection): boolean {
  return (
    finding.ruleId === ruleId &&
    finding.startLine === location.startLine &&
    finding.startColumn === location.startColumn &&
    JSON.stringify(patch) === JSON.stringify(details.patch)
  );
}

/** Whether each of the patches took a finding of its rule away, and the text is as well understood as before. */
function areGone(fixables: readonly Fixable[], before: FileScan, after: FileScan): boolean {
  const rules = new Set(fixables.map(({ finding }) => finding.ruleId));
  const count = ({ detections }: FileScan) => detections.filter(({ ruleId }) => rules.has(ruleId)).length;
  return count(after) <= count(before) - fixables.length && after.unread.length <= before.unread.length;
}

const MARK = '\ufeff';

/** A text with `…` in place of each secret, after the mark that it begins with where it is one of UTF-8. */
function shownText(bytes: Uint8Array, { detections }: FileScan): string {
  const encoding = encodingOf(bytes);
  const body = encoding === null ? bytes : textBytes(bytes, encoding);
  const isMarked = encoding?.kind === 'ascii' && encoding.markLength > 0;
  const text = Buffer.from(body).toString('latin1');
  const mask = Buffer.from('…').toString('latin1');
  let shown = '';
  let position = 0;
  for (const { start, end } of mergeSpans(detections.flatMap(({ masks }) => masks))) {
    shown += text.slice(position, start) + text.slice(start, end).replace(/[^\n]+/g, mask);
    position = end;
  }
  return (isMarked ? MARK : '') + display(shown + text.slice(position));
}
