import type { CustomRule } from '../../model/custom-rule.js';
import { compileRules } from './compile.js';
import { PatternProblem } from './pattern-problem.js';
import { translated } from './pattern-translation.js';

const NOWHERE = { line: 1, column: 1 };

function ruleOf(pattern: string, keywords: readonly string[]): CustomRule {
  return {
    id: '',
    title: '',
    severity: 'medium',
    remediation: [],
    references: [],
    pattern,
    keywords,
    entropy: 0,
    minLength: 0,
    stopWords: [],
    except: [],
    paths: [],
    requires: [],
    examples: [],
    counterExamples: [],
    at: NOWHERE,
    patternAt: NOWHERE,
    keywordsAt: NOWHERE,
    exceptAt: NOWHERE,
    requiresAt: NOWHERE,
  };
}

/**
 * A pattern of another scanner's as a custom rule may have it, or why it may not.
 *
 * @param secretGroup Number of the group that holds the secret.
 */
export function readPattern(
  pattern: string,
  secretGroup: number,
): { readonly pattern: string } | { readonly problem: string } {
  try {
    const text = secretGroup === 1 ? pattern : translated(pattern, secretGroup);
    const [problem] = compileRules([ruleOf(text, [])], null).problems;
    if (problem === undefined) return { pattern: text };
    return { problem: problem.message.replace(/^The pattern of '' /, '').replace(/\.$/, '') };
  } catch (error) {
    if (error instanceof PatternProblem) return { problem: error.message };
    throw error;
  }
}

/** Why a pattern cannot be an exception of a custom rule; `null` where it can. */
export function exceptionProblem(pattern: string): string | null {
  const [problem] = compileRules([{ ...ruleOf('keyword', ['keyword']), except: [pattern] }], null).problems;
  return problem === undefined
    ? null
    : problem.message.replace(/^The exception .{0,200} of '' /, '').replace(/\.$/, '');
}

/** The rule without its keywords where a match need not hold any of them: they are taken from the pattern then. */
export function withFittingKeywords<
  Rule extends { readonly pattern: string; readonly keywords: readonly string[] },
>(rule: Rule): Rule {
  const fit = compileRules([ruleOf(rule.pattern, rule.keywords)], null).problems.length === 0;
  return fit ? rule : { ...rule, keywords: [] };
}
