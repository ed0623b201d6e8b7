/** An object of JSON; what is none has no fields. */
export type Fields = Readonly<Record<string, unknown>>;

const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** How GitHub writes that there is no commit. */
const NO_COMMIT = /^0+$/;

/** The fields of a part of a payload, which is not trusted to have any shape. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** @returns `null` for what is no commit's id. */
export function idOf(value: unknown): string | null {
  const isId = typeof value === 'string' && COMMIT_ID.test(value) && !NO_COMMIT.test(value);
  return isId ? value : null;
}

export function isNoCommit(value: unknown): boolean {
  return typeof value === 'string' && NO_COMMIT.test(value);
}
