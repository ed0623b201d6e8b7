import { type Carried, type CarriedAllow, NOTHING_CARRIED } from './carried.js';
import { readDocument } from './document.js';
import { asTable, strings, type Table } from './table.js';
import { isFitWord, wholePattern } from './value-patterns.js';

const SHA256 = /^[0-9a-f]{64}$/i;

/** Reads a `.gitguardian.yaml`, in the form of today and in the one before. */
export function readGitGuardian(text: string, file: string): Carried {
  const top = readDocument(text, file);
  const secret = asTable(top.secret);
  const lost: string[] = [];
  const allow: CarriedAllow[] = [];
  const reason = `Ignored in ${file}.`;

  const globs = [...listOf(secret, 'ignored_paths'), ...listOf(top, 'paths_ignore')].flatMap((path) => {
    return typeof path === 'string' ? [path.replace(/^\//, '').replace(/^\.\//, '')] : [];
  });
  const paths = globs.filter((glob) => glob !== '' && !glob.startsWith('!') && !glob.includes('\\'));
  if (paths.length < globs.length)
    lost.push(`${file} has ignored paths that no glob says: write them by hand.`);
  if (paths.length > 0) allow.push({ paths: [...new Set(paths)], values: [], rules: [], reason });

  let hashes = 0;
  for (const entry of [...listOf(secret, 'ignored_matches'), ...listOf(top, 'matches_ignore')]) {
    const { match = entry, name } = asTable(entry);
    const why =
      typeof name === 'string' && /\S/.test(name)
        ? `From ${file}: ${name.replace(/\s+/g, ' ').trim()}`
        : reason;
    if (typeof match !== 'string') continue;
    if (SHA256.test(match)) hashes++;
    else if (isFitWord(match))
      allow.push({ paths: [], values: [wholePattern(match)], rules: [], reason: why });
  }
  if (hashes > 0) {
    lost.push(
      `${file} ignores ${hashes} secrets by GitGuardian's own hash, which tells Starkey nothing: copy their fingerprints from a report into 'ignore'.`,
    );
  }
  const detectors = listOf(secret, 'ignored_detectors').filter((each) => typeof each === 'string');
  if (detectors.length > 0) {
    lost.push(
      `${file} ignores the detectors ${detectors.join(', ')}: give rules the level off under 'rules'.`,
    );
  }
  for (const part of ['iac', 'sca']) {
    if (top[part] !== undefined) lost.push(`${file} has settings for ${part}, which were not carried.`);
  }
  return { ...NOTHING_CARRIED, allow, lost };
}

/** A list, by its name with low lines or with dashes. */
function listOf(table: Table, name: string): readonly unknown[] {
  const value = table[name] ?? table[name.replaceAll('_', '-')];
  return Array.isArray(value) ? value : strings(value);
}
