import type { CompiledRule } from '../../model/custom-rule.js';
import { matcher } from '../../model/glob.js';
import { shannonEntropy } from '../filters/variety.js';
import type { SecretRule } from '../rule.js';

/** The rules of the configuration, as rules of the catalogue. */
export function customSecretRules(rules: readonly CompiledRule[]): readonly SecretRule[] {
  return rules.map(secretRule);
}

const USUAL_REMEDIATION: readonly string[] = [
  'Revoke it where it was given out, and read the new one from the environment or a secret store.',
];

function secretRule(rule: CompiledRule): SecretRule {
  const { id, title, severity, references, source, flags, keywords, reach } = rule;
  const { entropy, minLength, stopWords, paths, requires } = rule;
  const except = rule.except.map((each) => new RegExp(each));
  const isInside = paths.length === 0 ? () => true : matcher(paths);
  return {
    id,
    kind: 'secret',
    severity,
    title,
    why: 'a rule of this repository looks for it.',
    remediation: rule.remediation.length === 0 ? USUAL_REMEDIATION : rule.remediation,
    references,
    keywords,
    pattern: new RegExp(source, flags),
    reach,
    // Nobody knows how such a secret is drawn, so that its fingerprint must be slow to try.
    guessable: true,
    isCustom: true,
    requires,
    appliesTo: (path) => path !== rule.writtenIn && isInside(path),
    assess({ secret }) {
      const lower = secret.toLowerCase();
      const isSecret =
        secret.length >= minLength &&
        (entropy === 0 || shannonEntropy(secret) >= entropy) &&
        !stopWords.some((word) => lower.includes(word)) &&
        !except.some((pattern) => pattern.test(secret));
      return { is: isSecret ? 'secret' : 'nothing' };
    },
  };
}
