import { assessBody, DUMMY_REMEDIATION } from '../body-assessment.js';
import type { Assessment } from '../rule.js';

/**
 * What a checksum says of a token: one that holds proves that its provider issued it, one that fails makes it a
 * likely dummy, which stays visible.
 *
 * @param body What of the token is random.
 * @param title The rule's title, for the message.
 */
export function assessChecksum(holds: boolean, body: string, title: string): Assessment {
  if (holds) return { is: 'secret', details: { checksum: 'holds' } };
  const assessment = assessBody(body, title);
  if (assessment.is !== 'secret') return assessment;
  return {
    is: 'secret',
    severity: 'low',
    message: `${title}, as it seems, but its checksum is wrong: it was not issued like this. It is likely a dummy or mistyped.`,
    details: { checksum: 'fails' },
    remediation: DUMMY_REMEDIATION,
  };
}
