/** A key as the credential report knows it: without its ID. */
export interface ReportedKey {
  readonly active: boolean;
  /** ISO 8601: when it was made or last changed; `null` where there is no key. */
  readonly changed: string | null;
  /** ISO 8601; `null` where there is no use. */
  readonly lastUsed: string | null;
  readonly service: string | null;
  readonly region: string | null;
}

/** A line of the credential report. */
export interface ReportedUser {
  readonly user: string;
  /** Whether it can sign in to the console; `null` where the report does not say. */
  readonly hasPassword: boolean | null;
  readonly keys: readonly ReportedKey[];
}

const KEY_NUMBERS = [1, 2] as const;

/** What stands in a cell that has no value. */
const NOTHING = ['', 'N/A', 'no_information', 'not_supported'];

/**
 * Reads a credential report: CSV with a header. Columns are found by their names, since AWS adds some now and
 * then; what is not there is not known.
 */
export function parseCredentialReport(csv: string): readonly ReportedUser[] {
  const [head = '', ...lines] = csv.split(/\r?\n/);
  const columns = new Map(cellsOf(head).map((name, index) => [name, index]));
  return lines.flatMap((line) => {
    const cells = cellsOf(line);
    const cell = (name: string) => cells[columns.get(name) ?? -1] ?? '';
    const user = cell('user');
    if (user === '') return [];
    const password = cell('password_enabled');
    return [
      {
        user,
        hasPassword: /^(?:true|false)$/i.test(password) ? /^true$/i.test(password) : null,
        keys: KEY_NUMBERS.map((number): ReportedKey => {
          const own = (name: string) => cell(`access_key_${number}_${name}`);
          return {
            active: /^true$/i.test(own('active')),
            changed: instantOf(own('last_rotated')),
            lastUsed: instantOf(own('last_used_date')),
            service: textOf(own('last_used_service')),
            region: textOf(own('last_used_region')),
          };
        }),
      },
    ];
  });
}

/** The names of users hold commas; AWS puts such cells in quotes. */
function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  for (const [, quoted, plain = ''] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  }
  return cells;
}

function textOf(cell: string): string | null {
  return NOTHING.includes(cell) ? null : cell;
}

/** ISO 8601 to the second, in UTC. */
function instantOf(cell: string): string | null {
  const instant = NOTHING.includes(cell) ? Number.NaN : Date.parse(cell);
  return Number.isNaN(instant) ? null : new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
