import { createAllowCommentDetector } from './judge/allow-comments.js';
import type { Detector } from './model/detector.js';
import type { RuleDescription } from './model/rule.js';
import { POLICY_DESCRIPTIONS } from './policies/catalogue.js';
import { createPolicyDetector } from './policies/find.js';
import { createSecretDetector, SECRET_DESCRIPTIONS } from './secrets/find.js';
import type { SecretContext } from './secrets/rule.js';

/** Every rule and check. */
export const DESCRIPTIONS: readonly RuleDescription[] = [...SECRET_DESCRIPTIONS, ...POLICY_DESCRIPTIONS];

/** Everything that Starkey looks for in a text. */
export function createDetectors(context: SecretContext): readonly Detector[] {
  return [createSecretDetector(context), createPolicyDetector(), createAllowCommentDetector()];
}
