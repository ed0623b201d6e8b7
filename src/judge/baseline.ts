import { crypto } from '../model/crypto.js';
import { ConfigurationError } from '../model/errors.js';
import { FINGERPRINT_LENGTH } from '../model/fingerprint.js';
import { compareText } from './order.js';

/** Findings that are known and excused, by fingerprint. */
export interface Baseline {
  /** Where it was read, for messages. */
  readonly file: string;
  /** One, or several where baselines were merged; by id. */
  readonly salts: readonly Salt[];
  readonly entries: readonly BaselineEntry[];
}

/** What the fingerprints of a baseline are keyed with. */
export interface Salt {
  /** Names the salt on each entry's line: the start of its SHA-256. */
  readonly id: string;
  /** 32 hexadecimal digits. */
  readonly value: string;
}

export interface BaselineEntry {
  readonly fingerprint: string;
  readonly saltId: string;
  /** For people and for messages: entries match by fingerprint alone. */
  readonly ruleId: string;
  /** Where the finding stood when it was written down; redacted. For people only. */
  readonly path: string;
  /** In the file, from 1; 0 where the entry is new. */
  readonly line: number;
}

const HEADER = [
  '# Known findings of Starkey, one a line: fingerprint, salt, rule, path.',
  '# To merge two versions keep the lines of both, in any order (in .gitattributes: merge=union).',
];

const SALT_ID_LENGTH = 8;
const SALT_LINE = /^salt ([0-9a-f]{8}) ([0-9a-f]{32})$/;
const ENTRY_LINE = new RegExp(
  `^([0-9a-f]{${FINGERPRINT_LENGTH}}) ([0-9a-f]{${SALT_ID_LENGTH}}) ([a-z0-9-]{1,100}) (\\S.{0,10000})$`,
  'u',
);
const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

/** Of fingerprint and salt at the start of an entry's line. */
const KEY_LENGTH = FINGERPRINT_LENGTH + 1 + SALT_ID_LENGTH;

/** Problems named at once; a file that is no baseline has as many as lines. */
const MAX_PROBLEMS = 10;

/** What stands in a path unquoted. A quote in front would make it a quoted one. */
const PLAIN_PATH = /^(?!")[!-~\p{L}\p{N}]+$/u;
const ODD_CHARACTER = /[^ -~\p{L}\p{N}]/gu;

/** @param value 32 hexadecimal digits. */
export function saltOf(value: string): Salt {
  return { id: crypto().createHash('sha256').update(value).digest('hex').slice(0, SALT_ID_LENGTH), value };
}

/**
 * A baseline that has a salt: the given one, or where it has none (or there is no baseline yet) with this.
 *
 * @param file Where the baseline will stand.
 * @param freshSalt 32 random hexadecimal digits.
 */
export function saltedBaseline(baseline: Baseline | null, file: string, freshSalt: string): Baseline {
  if (baseline !== null && baseline.salts.length > 0) return baseline;
  return { file, entries: [], ...baseline, salts: [saltOf(freshSalt)] };
}

/**
 * The salt that new fingerprints are keyed with: the one of most entries, so that a merge changes the
 * fingerprints of as few findings as can be.
 */
export function mainSalt({ salts, entries }: Baseline): Salt | null {
  const counts = new Map<string, number>();
  for (const { saltId } of entries) counts.set(saltId, (counts.get(saltId) ?? 0) + 1);
  const countOf = ({ id }: Salt) => counts.get(id) ?? 0;
  return salts.reduce<Salt | null>((main, salt) => {
    return main === null || countOf(salt) > countOf(main) ? salt : main;
  }, null);
}

/**
 * Reads a baseline's text: lines in any order, blank lines, comments and repeated lines allowed.
 *
 * @param file For messages.
 * @throws ConfigurationError that names each line that is wrong.
 */
export function parseBaseline(text: string, file: string): Baseline {
  const salts = new Map<string, Salt>();
  const entries = new Map<string, BaselineEntry>();
  const problems: string[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((content, index) => {
      const parsed = parseLine(content.trimEnd(), index + 1);
      if (parsed === null) return;
      if ('problem' in parsed) problems.push(`${file}, line ${index + 1}: ${parsed.problem}`);
      else if ('salt' in parsed) salts.set(parsed.salt.id, parsed.salt);
      else if (!entries.has(keyOf(parsed.entry))) entries.set(keyOf(parsed.entry), parsed.entry);
    });
  for (const { saltId, line } of entries.values()) {
    if (salts.has(saltId)) continue;
    const wayOut = 'Take it over from the version that the entry came from, or remove the entry.';
    problems.push(
      `${file}, line ${line}: the line 'salt ${saltId} …' that this entry needs is missing. ${wayOut}`,
    );
  }
  if (problems.length > 0) throw new ConfigurationError(bounded(problems, file));
  return {
    file,
    salts: [...salts.values()].sort((left, right) => compareText(left.id, right.id)),
    entries: [...entries.values()],
  };
}

/** The text of a baseline: the same salts and entries, in whatever order, give the same bytes. */
export function formatBaseline({ salts, entries }: Pick<Baseline, 'salts' | 'entries'>): string {
  const saltLines = new Set(salts.map(({ id, value }) => `salt ${id} ${value}`));
  const entryLines = new Map<string, string>();
  // Sorted first, so that of two lines for one fingerprint always the same stays.
  for (const line of entries.map(entryLine).sort()) {
    const key = line.slice(0, KEY_LENGTH);
    if (!entryLines.has(key)) entryLines.set(key, line);
  }
  return [...HEADER, ...[...saltLines].sort(), ...entryLines.values(), ''].join('\n');
}

type ParsedLine = { readonly salt: Salt } | { readonly entry: BaselineEntry } | { readonly problem: string };

function parseLine(content: string, line: number): ParsedLine | null {
  if (content === '' || content.startsWith('#')) return null;
  if (CONFLICT_MARKER.test(content)) {
    return { problem: 'a merge conflict is left. Keep the lines of both sides and remove the markers.' };
  }
  const [, id = '', value] = SALT_LINE.exec(content) ?? [];
  if (value !== undefined) {
    if (saltOf(value).id === id) return { salt: { id, value } };
    return {
      problem: `the salt does not belong to its id '${id}'. Restore the line from an earlier version.`,
    };
  }
  const [, fingerprint, saltId = '', ruleId = '', written = ''] = ENTRY_LINE.exec(content) ?? [];
  const path = readPath(written);
  if (fingerprint !== undefined && path !== null)
    return { entry: { fingerprint, saltId, ruleId, path, line } };
  // The line is not quoted: whatever was put there by mistake may be a secret.
  return {
    problem: "no entry of a baseline ('FINGERPRINT SALT RULE PATH'). Write the file by --write-baseline.",
  };
}

function keyOf({ fingerprint, saltId }: BaselineEntry): string {
  return `${fingerprint} ${saltId}`;
}

/** An entry as the file has it. */
export function entryLine({
  fingerprint,
  saltId,
  ruleId,
  path,
}: Pick<BaselineEntry, 'fingerprint' | 'saltId' | 'ruleId' | 'path'>): string {
  return `${fingerprint} ${saltId} ${ruleId} ${writtenPath(path)}`;
}

/** A path as one printable word, in quotes where it is odd. */
export function writtenPath(path: string): string {
  if (PLAIN_PATH.test(path)) return path;
  return JSON.stringify(path).replace(ODD_CHARACTER, (character) => {
    return Array.from({ length: character.length }, (_, index) => {
      return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
  });
}

function readPath(written: string): string | null {
  if (!written.startsWith('"')) return written === '' ? null : written;
  try {
    const path: unknown = JSON.parse(written);
    return typeof path === 'string' ? path : null;
  } catch {
    return null;
  }
}

function bounded(problems: readonly string[], file: string): readonly string[] {
  if (problems.length <= MAX_PROBLEMS) return problems;
  return [
    ...problems.slice(0, MAX_PROBLEMS),
    `${file}: ${problems.length - MAX_PROBLEMS} further lines are wrong.`,
  ];
}
