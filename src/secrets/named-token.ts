import type { RuleDescription } from '../model/rule.js';
import { assessBody, isTyped } from './body-assessment.js';
import { isDrawn } from './filters/drawn.js';
import type { Assessment, SecretMatch, SecretRule } from './rule.js';
import { escaped } from './token-pattern.js';

/**
 * What a provider's file says of tokens that have no form of their own but for length and alphabet, so that only
 * the name they are assigned to tells them: `ACME_API_KEY=…`.
 */
export interface NamedToken extends Omit<RuleDescription, 'kind' | 'keywords' | 'severity'> {
  /** `medium` unless given: the name is all there is to go by. */
  readonly severity?: RuleDescription['severity'];
  /** Lower case words that name the provider, the keywords too: four bytes or more. */
  readonly providers: readonly string[];
  /** The word after the provider that makes it a secret, in place of the usual ones, as `account[_-]?sid`. */
  readonly noun?: RegExp;
  /** The whole value, its case included, as `/[0-9a-f]{32}/`. */
  readonly value: RegExp;
  /** The longest value in characters. */
  readonly longest: number;
  /** What would go on with the value, as in a character class. */
  readonly alphabet?: string;
  /** Before {@link assessBody}, which judges what this leaves open. */
  readonly assess?: (match: SecretMatch) => Assessment | undefined;
}

const NOUN = /secret|token|passw(?:or)?d|pwd|credential|private|access|auth|key|(?<=[_-])pat(?![a-z])/;

/** Between the provider's name and the noun, on the same line: `DATADOG_APP_`, `datadog: { api`. */
const MAX_BETWEEN = 24;
const BETWEEN = `[\\w.:/"'({[ \\t-]{0,${MAX_BETWEEN}}?`;

/** What may follow the noun: `_key_production`, `") or die(`. */
const MAX_TAIL = 20;
const TAIL = `(?<tail>[\\w.-]{0,${MAX_TAIL}}?)`;

/** From the name to the value: a closing quote, a separator, an opening quote. */
const LINK =
  '["\'\\])\\\\]{0,3}[ \\t]{0,8}(?:(?:=>|:=|={1,2}|[:,(>])[ \\t]{0,8}|(?<=[ \\t-]))(?:\\\\?["\'`]){0,2}';
const MAX_LINK = 32;

/** What is said about a secret, or is none: `ACME_TOKEN_HASH`, `acme_public_key`. */
const ABOUT =
  /hash|sha\d|digest|checksum|fingerprint|md5|integrity|commit|version|public|publishable|example/i;

/** A rule for tokens that only the name beside them tells. */
export function namedToken(token: NamedToken): SecretRule {
  const {
    noun = NOUN,
    value,
    longest,
    alphabet = 'A-Za-z0-9_+/=-',
    assess,
    providers: words,
    ...description
  } = token;
  const providers = words.flatMap(spellings);
  const whole = new RegExp(`^(?:${value.source})$`);
  const reach =
    Math.max(...providers.map(({ length }) => length)) + MAX_BETWEEN + 2 * MAX_TAIL + MAX_LINK + longest;
  const called = `(?:${BETWEEN}(?<noun>${noun.source})${TAIL})${noun === NOUN ? '?' : ''}`;
  const name = `(?<name>(?:${providers.map(escaped).join('|')})${called})`;
  return {
    severity: 'medium',
    ...description,
    kind: 'secret',
    keywords: providers,
    pattern: new RegExp(`${name}${LINK}(?<![A-Za-z0-9])(?<secret>${value.source})(?![${alphabet}])`, 'gi'),
    reach,
    beside: { at: 'behind', token: value.source, reach },
    assess: (match) => {
      const name = match.groups.name ?? '';
      if (!whole.test(match.secret) || ABOUT.test(name) || !isWord(name, match.before)) {
        return { is: 'nothing' };
      }
      const assessed = assess?.(match) ?? assessValue(match.secret, token.title);
      return match.groups.noun === undefined ? assessNounless(match.secret, assessed) : assessed;
    },
  };
}

/** The prefilter takes no shorter keyword. */
const MIN_KEYWORD = 4;

/** `acme_api` in names of any style: `acme-api`, `acmeApi`. */
function spellings(word: string): readonly string[] {
  const joints = /[a-z0-9]_[a-z0-9]/.test(word) ? ['_', '-', ''] : ['_'];
  return joints.map((joint) => word.replaceAll('_', joint)).filter(({ length }) => length >= MIN_KEYWORD);
}

/** Whether the provider's name begins a word: `myAcmeKey` and `MY_ACME_KEY`, but no `pharmacme_key`. */
function isWord(name: string, before: string): boolean {
  const ahead = before.charAt(before.lastIndexOf(name) - 1);
  return !/[A-Za-z]/.test(ahead) || (/[a-z]/.test(ahead) && /^[A-Z]/.test(name));
}

/**
 * A value of digits alone, or of letters of one case alone, is no token but a number or a word, unless it stands in the
 * order in which a form is filled for show.
 */
function assessValue(value: string, title: string): Assessment {
  const sorts = [/\d/, /[a-z]/, /[A-Z]/].filter((sort) => sort.test(value)).length;
  const isMixed = sorts > 1 && /[A-Za-z]/.test(value);
  return isMixed || isTyped(value) ? assessBody(value, title) : { is: 'nothing' };
}

/**
 * Behind the provider's name alone, `acme: …`, stand hashes of all sorts too: only what none of them is made of counts,
 * and little.
 */
function assessNounless(value: string, assessed: Assessment): Assessment {
  if (assessed.is !== 'secret') return assessed;
  return /^[0-9a-f-]+$/i.test(value) || !isDrawn(value)
    ? { is: 'nothing' }
    : { ...assessed, severity: 'low' };
}
