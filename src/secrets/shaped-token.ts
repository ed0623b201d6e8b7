import type { RuleDescription } from '../model/rule.js';
import { assessBody } from './body-assessment.js';
import type { Assessment, SecretMatch, SecretRule } from './rule.js';
import { tokenPattern } from './token-pattern.js';

/** What a provider's file says of tokens that a fixed text in their midst, or a structure, tells. */
export interface ShapedToken extends Omit<RuleDescription, 'kind'> {
  /** The whole token, as `/[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9]{67}/`. */
  readonly token: RegExp;
  /** The longest token in characters. */
  readonly longest: number;
  /** Bytes between the end of the token and a keyword outside of it; 0 unless given. */
  readonly within?: number;
  /** What would go on with the token, as in a character class; letters and digits unless given. */
  readonly alphabet?: string;
  /** What may not stand before the token, as in a character class; letters and digits unless given. */
  readonly before?: string;
  /** As for any rule. */
  readonly startsAtKeyword?: true;
  /** What of the token may be shown: its fixed start (default: nothing). */
  readonly shownPrefix?: (secret: string) => string;
  /** Before {@link assessBody}, which judges what this leaves undecided. */
  readonly assess?: (match: SecretMatch) => Assessment | undefined;
}

/** Bytes of a delimiter before the token and of what tells its end. */
const MARGIN = 16;

/** A rule for tokens that their shape tells. */
export function shapedToken(shaped: ShapedToken): SecretRule {
  const { token, longest, within = 0, alphabet, before, assess, ...description } = shaped;
  const reach = longest + within + MARGIN;
  return {
    ...description,
    kind: 'secret',
    pattern: tokenPattern(token, alphabet, before),
    reach,
    beside:
      shaped.startsAtKeyword === true
        ? { at: 'start', token: token.source, before: before ?? 'A-Za-z0-9' }
        : { at: 'around', token: token.source, reach },
    assess: (match) => assess?.(match) ?? assessBody(match.secret, description.title),
  };
}
