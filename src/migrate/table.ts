/** A table of TOML, a mapping of YAML or an object of JSON, its values not looked into yet. */
export type Table = Readonly<Record<string, unknown>>;

/** Empty where a value is no table. */
export function asTable(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}

/** The tables of a list; empty where a value is none. */
export function tables(value: unknown): readonly Table[] {
  return Array.isArray(value) ? value.map(asTable) : [];
}

/** The texts of a list; empty where a value is none. */
export function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
