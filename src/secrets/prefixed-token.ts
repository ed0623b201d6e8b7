import type { RuleDescription } from '../model/rule.js';
import { assessBody } from './body-assessment.js';
import type { Assessment, SecretMatch, SecretRule } from './rule.js';
import { escaped, tokenPattern } from './token-pattern.js';

/** What a provider's file says of tokens that begin with a fixed text; the rest of the rule follows from it. */
export interface PrefixedToken extends Omit<RuleDescription, 'kind' | 'keywords'> {
  /** What the token begins with, all of which may be shown; several where the rest is the same. */
  readonly prefix: string | readonly string[];
  /** What comes after the prefix, as `/[A-Za-z0-9]{36}/`. */
  readonly body: RegExp;
  /** The longest body in characters. */
  readonly longest: number;
  /** What would go on with the token, as in a character class; letters and digits unless given. */
  readonly alphabet?: string;
  /** For prefixes of less than four bytes, or where the prefix is common. */
  readonly keywords?: readonly string[];
  /** Bytes between the token and a keyword outside of it; 0 unless given. */
  readonly within?: number;
  /** Before {@link assessBody}, which judges what this leaves open; the body is the token without its prefix. */
  readonly assess?: (body: string, match: SecretMatch) => Assessment | undefined;
}

/** Bytes of a delimiter before the token and of what tells its end. */
const MARGIN = 16;

/** For {@link keywordsAfter}. */
export const HEXADECIMAL = '0123456789abcdef';

/** A rule for tokens that begin with a fixed text. */
export function prefixedToken(token: PrefixedToken): SecretRule {
  const { prefix, body, longest, alphabet, keywords, within = 0, assess, ...description } = token;
  const prefixes = longestFirst(typeof prefix === 'string' ? [prefix] : prefix);
  const prefixOf = (secret: string) => prefixes.find((each) => secret.startsWith(each)) ?? '';
  const whole = new RegExp(`(?:${prefixes.map(escaped).join('|')})(?:${body.source})`);
  const reach = Math.max(...prefixes.map(({ length }) => length)) + longest + within + MARGIN;
  return {
    ...description,
    kind: 'secret',
    keywords: keywords ?? prefixes,
    pattern: tokenPattern(whole, alphabet),
    ...(keywords === undefined
      ? { startsAtKeyword: true, beside: { at: 'start', token: whole.source, before: 'A-Za-z0-9' } as const }
      : { beside: { at: 'around', token: whole.source, reach } as const }),
    reach,
    shownPrefix: prefixOf,
    assess: (match) => {
      const rest = match.secret.slice(prefixOf(match.secret).length);
      return assess?.(rest, match) ?? assessBody(rest, token.title);
    },
  };
}

/** So that a prefix which begins with another one is taken whole. */
function longestFirst(prefixes: readonly string[]): readonly string[] {
  return [...prefixes].sort((left, right) => right.length - left.length);
}

/**
 * Keywords for a prefix that is short or common: the prefix and each character that can follow, or two where the
 * alphabet of the second is given too.
 */
export function keywordsAfter(prefix: string, followers: string, second?: string): readonly string[] {
  // Without capitals a keyword counts in any case, so that one of each letter will do.
  const small = followers.toLowerCase();
  const distinct = new Set(/[A-Z]/.test(prefix) ? small + followers.toUpperCase() : small);
  const longer = [...distinct].map((follower) => prefix + follower);
  return second === undefined ? longer : longer.flatMap((each) => keywordsAfter(each, second));
}
