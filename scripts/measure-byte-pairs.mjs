// Writes `assembly/surprise.ts`: how rare each byte is after another in source text, which tells the kernel by
// which four bytes of a keyword to look for it. Needed only to measure anew; the result is committed.
// Usage: node scripts/measure-byte-pairs.mjs [FOLDER]   (default: node_modules)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAX_FILE_BYTES = 1_000_000;
/** One pair more than there were, so that a pair never seen is rare but not impossible. */
const UNSEEN = 1;

const top = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(top, 'node_modules');

/** Bit 5 set, as the kernel folds case; then without the bits that ASCII leaves: 64 symbols. */
const symbolOf = (byte) => (byte >= 0x80 ? -1 : (((byte | 0x20) & 0x40) >> 1) | (byte & 0x1f));

const pairs = Array.from({ length: 64 }, () => new Float64Array(64));
let files = 0;
let bytes = 0;
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const content = readFileSync(join(entry.parentPath, entry.name));
  if (content.length > MAX_FILE_BYTES || content.subarray(0, 8000).includes(0)) continue;
  files++;
  bytes += content.length;
  for (let at = 1; at < content.length; at++) {
    const first = symbolOf(content[at - 1]);
    const second = symbolOf(content[at]);
    if (first >= 0 && second >= 0) pairs[first][second]++;
  }
}

/** In half bits. */
const surprise = (count, total) => Math.round(-2 * Math.log2((count + UNSEEN) / (total + 64 * UNSEEN)));
const sum = (row) => row.reduce((total, count) => total + count, 0);
const firsts = pairs.map(sum);
const rows = [...pairs, firsts].map((row) => Array.from(row, (count) => surprise(count, sum(row))));

writeFileSync(
  join(top, 'assembly', 'surprise.ts'),
  `/**
 * \`u8[65][64]\`: how surprising a byte is after another, in half bits; the last row is for the first byte of a
 * text. Bytes are folded as the kernel folds them and counted without the bits that ASCII leaves.
 *
 * Measured by \`scripts/measure-byte-pairs.mjs\` on the ${files} text files of at most 1 MB (${Math.round(bytes / 1e6)} MB in all) among
 * the packages that \`package-lock.json\` names.
 */
// biome-ignore format: one row a byte.
export const SURPRISE: usize = memory.data<u8>([
${rows.map((row) => `  ${row.join(',')},`).join('\n')}
]);
`,
);
console.log(`${files} files, ${bytes} bytes`);
