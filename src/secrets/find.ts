import type { Detector, Found } from '../model/detector.js';
import type { Detection } from '../model/finding.js';
import type { KeywordHit, SourceText } from '../model/source-text.js';
import { SECRET_COMBINATIONS, SECRET_RULES } from './catalogue.js';
import type { Combination } from './combination.js';
import { combined } from './combine.js';
import { matchesOf, type PlacedMatch } from './matches.js';
import { type Verdict, withoutOverlaps } from './overlap.js';
import { redactedIdentifier, redactedSecret } from './redaction.js';
import type { Assessment, SecretContext, SecretRule } from './rule.js';

export { SECRET_COMBINATIONS, SECRET_DESCRIPTIONS, SECRET_RULES } from './catalogue.js';

/** Rules and the combinations of their findings. */
export interface SecretCatalogue {
  readonly rules: readonly SecretRule[];
  readonly combinations: readonly Combination[];
}

const CATALOGUE: SecretCatalogue = { rules: SECRET_RULES, combinations: SECRET_COMBINATIONS };

/** Looks for secrets by these rules, all of them unless others are given. */
export function createSecretDetector(context: SecretContext, catalogue = CATALOGUE): Detector {
  const rulesOf = new Map<string, SecretRule[]>();
  for (const rule of catalogue.rules) {
    for (const keyword of rule.keywords) rulesOf.set(keyword, [...(rulesOf.get(keyword) ?? []), rule]);
  }
  return {
    keywords: [...rulesOf.keys()],
    find(text, hits) {
      const wanted = [...offsetsByRule(hits, rulesOf)].filter(([rule]) => rule.appliesTo?.(text.path) ?? true);
      const verdicts = wanted.flatMap(([rule, offsets]) =>
        matchesOf(rule, text, offsets, context).flatMap((placed) => verdictOf(rule, placed) ?? []),
      );
      return found(withoutOverlaps(verdicts), catalogue.combinations, text);
    },
  };
}

function offsetsByRule(
  hits: readonly KeywordHit[],
  rulesOf: ReadonlyMap<string, readonly SecretRule[]>,
): ReadonlyMap<SecretRule, readonly number[]> {
  const offsets = new Map<SecretRule, number[]>();
  for (const { keyword, offset } of hits) {
    for (const rule of rulesOf.get(keyword) ?? []) {
      const known = offsets.get(rule);
      if (known === undefined) offsets.set(rule, [offset]);
      else known.push(offset);
    }
  }
  return offsets;
}

function verdictOf(rule: SecretRule, placed: PlacedMatch): Verdict | null {
  const { start, end } = placed;
  const specific = rule.guessable !== true || rule.isCustom === true;
  const assessment = rule.assess?.(placed.match) ?? SECRET;
  switch (assessment.is) {
    case 'nothing':
      return null;
    case 'example':
    case 'placeholder':
      return { start, end, specific, is: assessment.is };
    case 'secret':
      return { start, end, specific, is: 'secret', detection: detectionOf(rule, placed, assessment) };
  }
}

type SecretAssessment = Extract<Assessment, { readonly is: 'secret' }>;

const SECRET: SecretAssessment = { is: 'secret' };

function detectionOf(rule: SecretRule, placed: PlacedMatch, assessment: SecretAssessment): Detection {
  const { start, end, match } = placed;
  return {
    ruleId: rule.id,
    kind: 'secret',
    severity: assessment.severity ?? rule.severity,
    message: assessment.message ?? `${rule.title}: ${rule.why}`,
    redacted: rule.identifier
      ? redactedIdentifier(match.secret)
      : redactedSecret(rule.shownPrefix?.(match.secret)),
    details: assessment.details ?? {},
    remediation: assessment.remediation ?? rule.remediation,
    identity: [assessment.value ?? match.secret],
    guessable: rule.guessable ?? false,
    start,
    end,
    masks: [{ start, end }],
    ...(assessment.awsKeyId === undefined ? {} : { awsKeyId: assessment.awsKeyId }),
  };
}

function found(
  verdicts: readonly Verdict[],
  combinations: readonly Combination[],
  text: SourceText,
): Required<Pick<Found, 'detections' | 'passedOver'>> {
  const detections = verdicts.flatMap((verdict) => (verdict.is === 'secret' ? [verdict.detection] : []));
  const count = (kind: Verdict['is']) => verdicts.filter((verdict) => verdict.is === kind).length;
  return {
    detections: combined(detections, combinations, text),
    passedOver: { examples: count('example'), placeholders: count('placeholder') },
  };
}
