import { readFileSync } from 'node:fs';
import { matchesGlob } from './glob.js';

/** What an action does, by AWS's own classes. */
export type AccessLevel = 'List' | 'Read' | 'Write' | 'Tagging' | 'Permissions management';

/** An action as AWS documents it. */
export interface Action {
  /** With its service: `s3:PutObject`. */
  readonly name: string;
  readonly level: AccessLevel;
  /**
   * Patterns of the resources it can be limited to, the plainest first (`arn:aws:s3:::BUCKET/KEY`); empty
   * where it knows only `*`.
   */
  readonly arns: readonly string[];
}

/**
 * AWS's actions, from the table that `scripts/reduce-iam-data.mjs` writes: the date of the data
 * and its licence, then a line a service: its prefix, its ARN patterns between `|`, and its actions, each `Name=` with the first letter of its
 * level and the numbers of its patterns in base 36 between dots.
 */
export interface ActionTable {
  /** ISO date of the data. */
  readonly date: string;
  readonly services: readonly string[];
  has(service: string): boolean;
  /** A service's actions by lower-case name without prefix; empty for an unknown service. */
  of(service: string): ReadonlyMap<string, Action>;
}

const LEVELS: Readonly<Record<string, AccessLevel>> = {
  L: 'List',
  R: 'Read',
  W: 'Write',
  T: 'Tagging',
  P: 'Permissions management',
};

let table: ActionTable | undefined;

/** The table. Read when the first statement asks, and each service's line when it is first named. */
export function actionTable(): ActionTable {
  table ??= openTable(readFileSync(new URL('./data/actions.tsv', import.meta.url), 'utf8'));
  return table;
}

function openTable(text: string): ActionTable {
  const [head = '', ...rows] = text.trimEnd().split('\n');
  const [date = ''] = head.split('\t');
  const lines = new Map(rows.map((row) => [row.slice(0, row.indexOf('\t')), row]));
  const opened = new Map<string, ReadonlyMap<string, Action>>();
  return {
    date,
    services: [...lines.keys()],
    has: (service) => lines.has(service),
    of(service) {
      const known = opened.get(service) ?? parseLine(lines.get(service) ?? '');
      opened.set(service, known);
      return known;
    },
  };
}

function parseLine(line: string): ReadonlyMap<string, Action> {
  const [service = '', patterns = '', actions = ''] = line.split('\t');
  const arns = patterns.split('|');
  const entries = actions.split(' ').flatMap((entry): [string, Action][] => {
    const [name = '', code = ''] = entry.split('=');
    const level = LEVELS[code.charAt(0)];
    if (level === undefined) return [];
    const indexes = code.length === 1 ? [] : code.slice(1).split('.');
    const own = indexes.flatMap((index) => arns[Number.parseInt(index, 36)] ?? []);
    return [[name.toLowerCase(), { name: `${service}:${name}`, level, arns: own }]];
  });
  return new Map(entries);
}

const matches = new Map<string, readonly Action[]>();
/** Patterns whose actions are kept; more than a repository has. */
const MAX_KEPT = 2000;

/** The actions that a pattern such as `s3:Get*` stands for today, in the table's order. */
export function actionsMatching(pattern: string): readonly Action[] {
  const known = matches.get(pattern);
  if (known !== undefined) return known;
  const found = matching(pattern);
  if (matches.size >= MAX_KEPT) matches.clear();
  matches.set(pattern, found);
  return found;
}

function matching(pattern: string): readonly Action[] {
  const [service = '', name = ''] = pattern.toLowerCase().split(':');
  const actions = actionTable().of(service);
  if (!/[*?]/.test(name)) return [actions.get(name) ?? []].flat();
  return [...actions].flatMap(([key, action]) => (matchesGlob(name, key) ? [action] : []));
}
