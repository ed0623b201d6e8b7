import type { BaseIssue } from 'valibot';
import type { ConfigurationDocument, Path, Problem } from './configuration-document.js';
import { type SchemaNode, schemaAt, wordsOf } from './configuration-shape.js';
import { alternatives, didYouMean, shown } from './wording.js';

type Issue = BaseIssue<unknown>;

const NO_MAPPING = 'must be a mapping: a key a line, each with a colon and its value.';

/** What the schema holds against the document, in plain words and with places. */
export function schemaProblems(
  document: ConfigurationDocument,
  schema: SchemaNode,
  issues: readonly Issue[],
): readonly Problem[] {
  const lists = misplacedLists(schema, document.data, []);
  const listed = new Set(lists.map((path) => JSON.stringify(path)));
  const told = issues.filter((issue) => {
    // The schema stops at the first unknown key of a mapping; they are looked for below.
    if (issue.type === 'strict_object' && issue.expected === 'never') return false;
    const path = pathOf(issue);
    return ![...path, null].some((_, length) => listed.has(JSON.stringify(path.slice(0, length))));
  });
  return [
    ...lists.map((path) => ({ ...document.placeOf(path), message: `${nameOf(path)} ${NO_MAPPING}` })),
    ...told.map((issue) => issueProblem(document, schema, issue)),
    ...unknownKeys(document, schema, document.data, []),
  ];
}

/** Where a list stands in place of a mapping: the schema's library takes one for an object too. */
function misplacedLists(schema: SchemaNode | null, data: unknown, path: Path): readonly Path[] {
  if (schema === null || typeof data !== 'object' || data === null) return [];
  const isList = Array.isArray(data);
  if (isList && (schema.entries ?? schema.value) !== undefined) return [path];
  return Object.entries(data).flatMap(([name, value]) => {
    const key = isList ? Number(name) : name;
    return misplacedLists(schemaAt(schema, [key]), value, [...path, key]);
  });
}

function issueProblem(document: ConfigurationDocument, schema: SchemaNode, issue: Issue): Problem {
  const path = pathOf(issue);
  const owner = path.slice(0, -1);
  if (issue.path?.at(-1)?.origin !== 'key') {
    return {
      ...document.placeOf(path),
      message: `${nameOf(path)} ${complaint(document, schema, issue, path)}`,
    };
  }
  if (issue.type === 'strict_object') {
    return {
      ...document.placeOf(owner),
      message: `${nameOf(owner)} lacks '${String(path.at(-1))}'. Add it.`,
    };
  }
  return { ...document.keyPlaceOf(path), message: `${shown(String(path.at(-1)))} ${issue.message}` };
}

/** What is wrong with a value, to follow its name. */
function complaint(document: ConfigurationDocument, schema: SchemaNode, issue: Issue, path: Path): string {
  if (issue.input === null || issue.input === undefined)
    return 'has no value. Write one, or leave the key out.';
  const written = document.sourceOf(path);
  switch (issue.type) {
    case 'picklist': {
      const words = wordsOf(schemaAt(schema, path));
      const is = written === null ? 'is no single word.' : `is ${shown(written)}.`;
      return `${is} It must be ${alternatives(words)}.${didYouMean(written ?? '', words)}`;
    }
    case 'literal':
      return `${written === null ? '' : `is ${shown(written)}. It `}must be ${issue.expected ?? ''}.`;
    case 'string':
      return notAText(written);
    case 'array':
      return "must be a list: an entry a line, each after '- '.";
    case 'record':
    case 'strict_object':
      return NO_MAPPING;
    case 'regex':
    case 'min_length':
    case 'non_empty':
      // What stands there is no help, or may be the secret itself in place of its fingerprint.
      return issue.message;
    default:
      return written === null ? issue.message : `is ${shown(written)}, which ${issue.message}`;
  }
}

function notAText(written: string | null): string {
  if (written === null) return 'must be a text, not a list or a mapping.';
  return `is ${shown(written)}, which YAML does not read as text. Put it in quotes.`;
}

function unknownKeys(
  document: ConfigurationDocument,
  schema: SchemaNode | null,
  data: unknown,
  path: Path,
): readonly Problem[] {
  if (schema === null || typeof data !== 'object' || data === null) return [];
  const isList = Array.isArray(data);
  const { entries } = schema;
  return Object.entries(data).flatMap(([name, value]) => {
    const key = isList ? Number(name) : name;
    const below = [...path, key];
    if (entries === undefined || isList || Object.hasOwn(entries, name)) {
      return unknownKeys(document, schemaAt(schema, [key]), value, below);
    }
    const known = Object.keys(entries);
    const hint = didYouMean(name, known) || ` It must be ${alternatives(known)}.`;
    return [{ ...document.keyPlaceOf(below), message: `The key ${shown(name)} does not exist here.${hint}` }];
  });
}

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** The place tells where; the name only what. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'string' ? shown(last) : `This entry of ${nameOf(path.slice(0, -1))}`;
}
