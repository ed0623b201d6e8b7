import { safeParse } from 'valibot';
import { ConfigurationError } from '../model/errors.js';
import { ConfigurationDocument, type Problem } from './configuration-document.js';
import { schemaProblems } from './configuration-problems.js';
import { type ConfigurationInput, configurationSchema } from './configuration-schema.js';
import type { ConfigurationFile } from './options.js';
import { parseSize } from './size.js';

/**
 * Reads a configuration file. Loads big libraries, so import it only where there is one.
 *
 * @param file What messages call it.
 * @param knownRules Ids of every rule.
 * @throws ConfigurationError with every mistake in it as `file:line:column: what, and the way out`.
 */
export function parseConfiguration(
  file: string,
  text: string,
  knownRules: readonly string[],
): ConfigurationFile {
  const document = new ConfigurationDocument(file, text);
  const schema = configurationSchema(knownRules, customIds(document.data));
  // An empty file and one of comments alone are configurations that say nothing.
  const result = safeParse(schema, document.data ?? {}, { abortPipeEarly: true });
  // What stands after broken YAML is a guess of the parser's and worth no complaint.
  const problems = document.isBroken ? [] : schemaProblems(document, schema, result.issues ?? []);
  if (document.problems.length + problems.length > 0 || !result.success) {
    throw new ConfigurationError(sentences(file, document.problems, problems));
  }
  const configuration = configurationOf(file, result.output, document);
  const twice = repeatedRules(configuration);
  if (twice.length > 0) throw new ConfigurationError(sentences(file, twice, []));
  return configuration;
}

/** The ids of custom rules, before anything is known to be valid. */
function customIds(data: unknown): readonly string[] {
  const rules =
    typeof data === 'object' && data !== null && 'custom-rules' in data ? data['custom-rules'] : [];
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule: unknown) => {
    const isNamed = typeof rule === 'object' && rule !== null && 'id' in rule && typeof rule.id === 'string';
    return isNamed ? [String(rule.id)] : [];
  });
}

function repeatedRules({ customRules }: ConfigurationFile): readonly Problem[] {
  const ids = customRules.map(({ id }) => id);
  return customRules
    .filter(({ id }, index) => ids.indexOf(id) !== index)
    .map(({ id, at }) => ({ ...at, message: `The rule '${id}' stands here twice. Give one another id.` }));
}

/** In the order of the file. Where the document itself is refused, what the schema says of it is noise. */
function sentences(file: string, refused: readonly Problem[], found: readonly Problem[]): readonly string[] {
  const places = new Set(refused.map(({ line, column }) => `${line}:${column}`));
  const all = [...refused, ...found.filter(({ line, column }) => !places.has(`${line}:${column}`))].sort(
    (left, right) => left.line - right.line || left.column - right.column,
  );
  const said = new Map(all.map((problem) => [sentence(file, problem), problem]));
  const further = [...said.values()].slice(MAX_PROBLEMS);
  const listed = [...said.keys()].slice(0, MAX_PROBLEMS);
  const [next] = further;
  if (next === undefined) return listed;
  const message = `${further.length} further ${further.length === 1 ? 'mistake' : 'mistakes'}, from here on.`;
  return [...listed, sentence(file, { ...next, message })];
}

/** Problems named at once: a list of globs that lack their quotes has one an entry. */
const MAX_PROBLEMS = 20;

function sentence(file: string, { line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}

function configurationOf(
  file: string,
  input: ConfigurationInput,
  document: ConfigurationDocument,
): ConfigurationFile {
  const size = input['max-file-size'];
  return {
    file,
    accounts: input.accounts ?? {},
    rules: input.rules ?? {},
    overrides: input.overrides ?? [],
    pathsLowerSeverity: input['paths-lower-severity'] ?? true,
    compatibility: input.compatibility ?? [],
    profile: input.profile ?? 'standard',
    customRules: (input['custom-rules'] ?? []).map((rule, index) => {
      const placeOf = (...keys: readonly string[]) => document.placeOf(['custom-rules', index, ...keys]);
      return {
        id: rule.id,
        title: rule.title,
        severity: rule.severity ?? 'medium',
        remediation: rule.remediation ?? [],
        references: rule.references ?? [],
        pattern: rule.pattern,
        keywords: rule.keywords ?? [],
        entropy: rule.entropy ?? 0,
        minLength: rule['min-length'] ?? 0,
        stopWords: rule['stop-words'] ?? [],
        except: rule.except ?? [],
        paths: rule.paths ?? [],
        requires: (rule.requires ?? []).map(({ rule: id, lines = null }) => ({ rule: id, lines })),
        examples: rule.examples ?? [],
        counterExamples: rule['counter-examples'] ?? [],
        at: placeOf(),
        patternAt: placeOf('pattern'),
        keywordsAt: placeOf('keywords'),
        exceptAt: placeOf('except'),
        requiresAt: placeOf('requires'),
      };
    }),
    allow: (input.allow ?? []).map((entry, index) => {
      const { paths = [], values = [], rules = [], reason, until = null } = entry;
      const valuesAt = document.placeOf(['allow', index, 'values']);
      return { paths, values, valuesAt, rules, reason, until, line: document.placeOf(['allow', index]).line };
    }),
    ignore: (input.ignore ?? []).map(({ fingerprint, reason, until = null }, index) => {
      return { fingerprint, reason, until, line: document.placeOf(['ignore', index]).line };
    }),
    failOn: input['fail-on'] ?? null,
    exclude: input.exclude ?? [],
    maxFileSize: typeof size === 'string' ? parseSize(size) : (size ?? null),
    archives: input.archives ?? null,
    inlineAllow: input['inline-allow'] ?? null,
    baseline: input.baseline ?? null,
    baselineAt: input.baseline === undefined ? null : document.placeOf(['baseline']),
  };
}
