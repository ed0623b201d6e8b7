import type { Detection } from '../model/finding.js';
import { compareSeverity } from '../model/severity.js';
import type { Combination, PartLines } from './combination.js';

/** Lines within which the two parts of a credential belong together, unless a provider's file says otherwise. */
const NEAR_LINES = 10;

type Described = Omit<Combination, 'kind' | 'keywords' | 'maxLines' | 'join'>;

/** What a provider's file says of a credential in two parts; the secret part comes first. */
export interface CredentialPair extends Described {
  readonly keywords: readonly string[];
  readonly maxLines?: number;
}

/** A combination that is one finding at the secret's place, which names the place of the other part too. */
export function credentialPair(pair: CredentialPair): Combination {
  return {
    maxLines: NEAR_LINES,
    ...pair,
    kind: 'secret',
    join: (secret, other, lines) => joined(pair, secret, other, lines),
  };
}

/** The pair is as bad as its description says, unless its secret is known to be less: a dummy, an expired one. */
function joined(pair: CredentialPair, secret: Detection, other: Detection, lines: PartLines): Detection {
  const isDummy = secret.severity === 'low';
  return {
    ...secret,
    ruleId: pair.id,
    severity:
      isDummy || compareSeverity(secret.severity, pair.severity) < 0 ? secret.severity : pair.severity,
    message: isDummy ? secret.message : `${pair.title}: ${pair.why}`,
    redacted: `${other.redacted}:${secret.redacted}`,
    details: {
      ...other.details,
      ...secret.details,
      parts: [
        { ruleId: other.ruleId, line: lines.companion, redacted: other.redacted },
        { ruleId: secret.ruleId, line: lines.anchor, redacted: secret.redacted },
      ],
    },
    remediation: isDummy ? secret.remediation : pair.remediation,
    identity: [...other.identity, ...secret.identity],
    masks: [...secret.masks, ...other.masks],
  };
}
