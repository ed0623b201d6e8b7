import type { Detection } from '../model/finding.js';
import { compareSeverity, lowered, type Severity } from '../model/severity.js';
import type { Standing } from './standing.js';

/** What a finding's place makes of its severity. */
export interface Lowering {
  readonly standing: Standing;
  readonly severity: Severity;
}

/**
 * What kinds of secrets tests and examples really hold without a leak. Everything else counts whole wherever it
 * stands: a token that only its provider can make, a key pair of AWS's, a policy.
 */
type Sort = 'guessable' | 'private-key';

/** Steps down, by place. A private key in a bundle was put there by a build and may well be in use. */
const STEPS: Readonly<Record<Standing['kind'], Readonly<Record<Sort, number>>>> = {
  test: { guessable: 1, 'private-key': 1 },
  example: { guessable: 1, 'private-key': 1 },
  documentation: { guessable: 1, 'private-key': 1 },
  vendored: { guessable: 1, 'private-key': 1 },
  generated: { guessable: 1, 'private-key': 0 },
};

/** Before the reason, in a sentence. */
const IN_WORDS: Readonly<Record<Standing['kind'], string>> = {
  test: 'among tests',
  example: 'among examples',
  documentation: 'in documentation',
  vendored: 'in code of others',
  generated: 'in a generated file',
};

/** And the files in which such keys are kept. */
const PRIVATE_KEY = /(?:^|-)(?:private-key|keystore|keytab)(?:-|$)/;

/** The milder severity of a finding by its place, or `null` where the place changes nothing. */
export function loweringOf(detection: Detection, standing: Standing | null): Lowering | null {
  const sort = sortOf(detection);
  if (standing === null || sort === null) return null;
  const severity = lowered(detection.severity, STEPS[standing.kind][sort]);
  return compareSeverity(severity, detection.severity) > 0 ? { standing, severity } : null;
}

function sortOf({ kind, ruleId, guessable }: Detection): Sort | null {
  if (kind !== 'secret') return null;
  if (PRIVATE_KEY.test(ruleId)) return 'private-key';
  return guessable ? 'guessable' : null;
}

/** A sentence for the finding's message. */
export function describeLowering({ standing, severity }: Lowering, usual: Severity): string {
  return `It stands ${IN_WORDS[standing.kind]} (${standing.because}), and counts as ${severity}, not ${usual}.`;
}
