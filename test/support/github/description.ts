import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Schema = { readonly [keyword: string]: unknown };

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

interface DescribedOperation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | null;
  readonly isBodyRequired: boolean;
  readonly replies: Readonly<Record<string, Schema | null>>;
  readonly isOnOldestServer: boolean;
}

interface Description {
  readonly operations: Readonly<Record<string, DescribedOperation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

const DESCRIPTION: Description = JSON.parse(
  readFileSync(new URL('./description.json', import.meta.url), 'utf8'),
);

const SCHEMAS_ID = 'github';

/** An operation of GitHub's API, with what it says of right requests and replies. */
export class Operation {
  readonly #pattern: RegExp;
  readonly #names: readonly string[];

  constructor(
    readonly id: string,
    readonly described: DescribedOperation,
  ) {
    this.#names = [...described.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    // The names of refs have slashes.
    const pattern = described.path.replaceAll('{ref}', '(.+)').replace(/\{\w+\}/g, '([^/]+)');
    this.#pattern = new RegExp(`^${pattern}$`);
  }

  /** The parameters in a path, or `null` where the path is another operation's. */
  match(method: string, path: string): Readonly<Record<string, string>> | null {
    if (method !== this.described.method) return null;
    const match = this.#pattern.exec(path);
    if (match === null) return null;
    return Object.fromEntries(
      this.#names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]),
    );
  }

  /** What is wrong with a request, a line each. Parameters and fields that GitHub does not know count. */
  requestProblems(
    path: Readonly<Record<string, string>>,
    query: URLSearchParams,
    body: unknown,
  ): readonly string[] {
    const given = { path, query: Object.fromEntries(query) };
    const problems = (['path', 'query'] as const).flatMap((place) => {
      const known = this.described.parameters.filter((each) => each.in === place);
      return this.#parameterProblems(place, known, given[place]);
    });
    return [...problems, ...this.#bodyProblems(body)];
  }

  /** What is wrong with a reply. */
  replyProblems(status: number, body: unknown): readonly string[] {
    const schema = this.described.replies[status];
    // Errors that any operation may have are not listed with each.
    if (schema === undefined) return status >= 400 ? [] : [`${this.id} is not described to answer ${status}`];
    if (schema === null) return [];
    return problemsOf(validatorOf(`${this.id} ${status}`, schema), body, `reply ${status} of ${this.id}`);
  }

  #parameterProblems(
    place: string,
    known: readonly Parameter[],
    given: Readonly<Record<string, string>>,
  ): readonly string[] {
    const required = known.filter((each) => each.required).map(({ name }) => name);
    const properties = Object.fromEntries(known.map(({ name, schema }) => [name, schema]));
    const schema = { type: 'object', properties, required, additionalProperties: false };
    const validator = validatorOf(`${this.id} ${place}`, schema, true);
    return problemsOf(validator, { ...given }, `${place} of ${this.id}`);
  }

  #bodyProblems(body: unknown): readonly string[] {
    const { body: schema, isBodyRequired } = this.described;
    if (body === undefined) return isBodyRequired ? [`${this.id} lacks its body`] : [];
    if (schema === null) return [`${this.id} takes no body`];
    return problemsOf(validatorOf(`${this.id} body`, closed(schema)), body, `body of ${this.id}`);
  }
}

export const OPERATIONS: readonly Operation[] = Object.entries(DESCRIPTION.operations).map(
  ([id, described]) => new Operation(id, described),
);

const validators = new Map<string, ValidateFunction>();
const checkers = { strict: createAjv(false), lenient: createAjv(true) };

/** @param coerces Whether `'5'` is a number, as in a query. */
function createAjv(coerces: boolean): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: coerces, logger: false });
  addFormats.default(ajv, ['date-time', 'uri', 'email']);
  ajv.addSchema({ $id: SCHEMAS_ID, schemas: DESCRIPTION.schemas });
  return ajv;
}

function validatorOf(name: string, schema: Schema, coerces = false): ValidateFunction {
  const known = validators.get(name);
  if (known !== undefined) return known;
  const located = JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', `"${SCHEMAS_ID}#/schemas/`));
  const validator = checkers[coerces ? 'lenient' : 'strict'].compile(located);
  validators.set(name, validator);
  return validator;
}

function problemsOf(validate: ValidateFunction, value: unknown, what: string): readonly string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const { additionalProperty } = params;
    return `${what}: ${instancePath || '/'} ${message}${additionalProperty ? ` (${additionalProperty})` : ''}`;
  });
}

/** The schema without room for fields that it does not name: GitHub would pass over a misspelt one in silence. */
function closed(schema: Schema): Schema {
  const entries = Object.entries(schema).map(([key, value]) => {
    if (key === 'properties') {
      const fields = Object.entries(value as Readonly<Record<string, Schema>>);
      return [key, Object.fromEntries(fields.map(([name, field]) => [name, closed(field)]))];
    }
    return [key, key === 'items' ? closed(value as Schema) : value];
  });
  const copy = Object.fromEntries(entries);
  return copy.properties === undefined ? copy : { additionalProperties: false, ...copy };
}
