import * as v from 'valibot';
import { ConfigurationError } from '../model/errors.js';

/** Raised when a field of one of these files changes its meaning or goes; new fields do not raise it. */
export const SWEEP_SCHEMA_VERSION = 1;

/** What one command of a sweep writes and the next one reads. */
export const FILE_KINDS = {
  plan: 'starkey-sweep-plan',
  state: 'starkey-sweep-state',
  sweep: 'starkey-sweep',
} as const;

export type FileKind = keyof typeof FILE_KINDS;

/** Which of these files a value is, or `null`. */
export function kindOf(value: unknown): FileKind | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  const kinds = Object.keys(FILE_KINDS) as readonly FileKind[];
  return kinds.find((kind) => FILE_KINDS[kind] === value.kind) ?? null;
}

/** @throws ConfigurationError naming the file. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigurationError([`'${file}' is no JSON. Was it cut off? Write it anew.`]);
  }
}

/**
 * A value as a schema has it. Files come from other jobs, and may be of another version.
 *
 * @param file For messages.
 * @throws ConfigurationError naming the file and the first value that is wrong; it is not quoted.
 */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  file: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue) ?? 'the file itself';
  throw new ConfigurationError([
    `'${file}' is not what Starkey of this version writes: ${place} is wrong. Write it anew by \`starkey sweep\`.`,
  ]);
}

/** The entries that all of these files begin with. */
export function headOf(kind: FileKind) {
  return {
    schemaVersion: v.literal(SWEEP_SCHEMA_VERSION),
    kind: v.literal(FILE_KINDS[kind]),
    tool: v.object({ name: v.literal('starkey'), version: v.string() }),
  };
}

/** What {@link headOf} checks. */
export function writtenHead(kind: FileKind, version: string) {
  return {
    schemaVersion: SWEEP_SCHEMA_VERSION,
    kind: FILE_KINDS[kind],
    tool: { name: 'starkey', version },
  } as const;
}
