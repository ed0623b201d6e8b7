import type { CompiledRule, CustomRule, WrittenAt } from '../../model/custom-rule.js';
import { refuseSlow } from './pattern-cost.js';
import { everyMatchHolds, literalsOf, MIN_KEYWORD } from './pattern-literals.js';
import { PatternProblem, part } from './pattern-problem.js';
import { translated } from './pattern-translation.js';
import { bounded, isLookaround, lengthsOf, parsePattern, visit } from './pattern-tree.js';

/** Bytes that a match may have, look-arounds included. */
const MAX_LENGTH = 4096;

const FLAGS = { ignoreCase: false, dotAll: false } as const;

/** What is wrong with a custom rule, and where. */
export interface RuleProblem extends WrittenAt {
  readonly message: string;
}

/**
 * Makes custom rules ready to run, or says what is wrong with each. Loads a big library: import it lazily.
 *
 * @param file The configuration that they stand in.
 */
export function compileRules(
  rules: readonly CustomRule[],
  file: string | null,
): {
  readonly compiled: readonly CompiledRule[];
  readonly problems: readonly RuleProblem[];
} {
  const results = rules.map((rule) => compile(rule, file));
  return {
    compiled: results.flatMap((result) => ('source' in result ? [result] : [])),
    problems: results.flatMap((result) => ('source' in result ? [] : [result])),
  };
}

function compile(rule: CustomRule, file: string | null): CompiledRule | RuleProblem {
  try {
    return compiled(rule, file);
  } catch (error) {
    if (!(error instanceof PatternProblem)) throw error;
    return { ...rule.patternAt, message: `The pattern of '${rule.id}' ${error.message}.` };
  }
}

/**
 * A pattern of values, ready to run.
 *
 * @throws PatternProblem where it cannot be used.
 */
export function valuePattern(pattern: string): string {
  const source = bounded(translated(pattern));
  refuseSlow(parsePattern(source), FLAGS);
  return source;
}

/** The exceptions ready to run, or what is wrong with the first that cannot. */
function exceptions({ id, except, exceptAt }: CustomRule): readonly string[] | RuleProblem {
  const sources: string[] = [];
  for (const each of except) {
    try {
      sources.push(valuePattern(each));
    } catch (error) {
      if (!(error instanceof PatternProblem)) throw error;
      return { ...exceptAt, message: `The exception ${part(each)} of '${id}' ${error.message}.` };
    }
  }
  return sources;
}

function compiled(rule: CustomRule, file: string | null): CompiledRule | RuleProblem {
  const except = exceptions(rule);
  if ('message' in except) return except;
  const source = bounded(translated(rule.pattern));
  const pattern = parsePattern(source);
  refuseSlow(pattern, FLAGS);
  const lengths = lengthsOf(pattern);
  if (lengths.min === 0)
    throw new PatternProblem('matches the empty text. Let it begin with what is always there');
  const reach = lengths.max + around(source);
  if (reach > MAX_LENGTH) {
    throw new PatternProblem(
      `may read ${reach} bytes, more than ${MAX_LENGTH}. Lower the bounds of its repetitions`,
    );
  }
  const keywords = rule.keywords.map((keyword) => keyword.toLowerCase());
  if (keywords.length > 0 && !everyMatchHolds(pattern, keywords)) {
    const literals = literalsOf(pattern);
    const hint = literals.length === 0 ? '' : ` ${literals.map(part).join(', ')} would do.`;
    return {
      ...rule.keywordsAt,
      message: `The pattern of '${rule.id}' can match without any of its keywords, and would then not be tried.${hint}`,
    };
  }
  const chosen = keywords.length > 0 ? keywords : literalsOf(pattern);
  if (chosen.length === 0) {
    throw new PatternProblem(
      `has no literal of ${MIN_KEYWORD} bytes or more that is in every match, by which files are chosen. Add what stands beside the secret`,
    );
  }
  const { id, title, severity, remediation, references, entropy, minLength, stopWords, paths, requires } =
    rule;
  const words = { id, title, severity, remediation, references };
  const filters = {
    entropy,
    minLength,
    stopWords: stopWords.map((word) => word.toLowerCase()),
    except,
    paths,
    requires,
    writtenIn: file,
  };
  return { ...words, source, flags: 'g', keywords: chosen, reach: reach + 1, ...filters };
}

/** Bytes that look-arounds may read beyond a match. */
function around(source: string): number {
  let longest = 0;
  visit(parsePattern(source), (node) => {
    if (!isLookaround(node)) return;
    longest = Math.max(longest, ...node.alternatives.map((alternative) => lengthsOf(alternative).max));
  });
  return longest;
}
