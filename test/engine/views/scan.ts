import { createDetectors } from '../../../src/detection/detectors.js';
import { createScanner } from '../../../src/engine/scanner.js';
import type { FileScan } from '../../../src/model/file-scan.js';

/** A scanner with all rules, as a run has it once everything is loaded. */
export async function loadedScanner() {
  const scanner = createScanner(
    createDetectors({
      now: 0,
      accounts: {},
      customRules: [],
      compatibility: [],
      profile: 'standard',
      isCompared: false,
    }),
  );
  await scanner.prepare();
  return scanner;
}

export type LoadedScanner = Awaited<ReturnType<typeof loadedScanner>>;

/** Scans a text as a file's contents. */
export function scanText(scanner: LoadedScanner, text: string, path = 'file.txt'): FileScan {
  const bytes = Buffer.from(text);
  const room = scanner.prefilter.room(bytes.length);
  room.set(bytes);
  const scan = scanner.scan(path, room.subarray(0, bytes.length));
  if (scan === null) throw new Error('the text was taken for a binary');
  return scan;
}

/** Rule, line and encoding of each secret, in the order of the text. */
export function secretsOf({ detections }: FileScan): readonly (readonly [string, number, unknown])[] {
  return detections
    .filter(({ kind }) => kind === 'secret')
    .map(({ ruleId, location, details }) => [ruleId, location.startLine, details.encoding]);
}
