import type { Compatibility } from './inputs/options.js';
import { createAllowCommentDetector } from './judge/allow-comments.js';
import { createMarkerDetector } from './judge/markers.js';
import type { CompiledRule } from './model/custom-rule.js';
import type { Detector } from './model/detector.js';
import type { RuleDescription } from './model/rule.js';
import { POLICY_DESCRIPTIONS } from './policies/catalogue.js';
import { createPolicyDetector } from './policies/find.js';
import { customSecretRules } from './secrets/custom/rules.js';
import {
  createSecretDetector,
  SECRET_COMBINATIONS,
  SECRET_DESCRIPTIONS,
  SECRET_RULES,
} from './secrets/find.js';
import type { SecretContext } from './secrets/rule.js';

/** What detectors are made from: plain data, since threads get it too. */
export interface DetectorContext extends SecretContext {
  readonly customRules: readonly CompiledRule[];
  /** The scanners whose markers count. */
  readonly compatibility: readonly Compatibility[];
}

/** Every rule and check. */
export const DESCRIPTIONS: readonly RuleDescription[] = [...SECRET_DESCRIPTIONS, ...POLICY_DESCRIPTIONS];

/** Everything that Starkey looks for in a text. */
export function createDetectors(context: DetectorContext): readonly Detector[] {
  const rules = [...SECRET_RULES, ...customSecretRules(context.customRules)];
  const secrets = createSecretDetector(context, { rules, combinations: SECRET_COMBINATIONS });
  const markers = createMarkerDetector(context.compatibility);
  const detectors = [secrets, createPolicyDetector(), createAllowCommentDetector()];
  return markers === null ? detectors : [...detectors, markers];
}

/** Every rule and check, those of the configuration among them. */
export function descriptionsWith(customRules: readonly CompiledRule[]): readonly RuleDescription[] {
  return customRules.length === 0 ? DESCRIPTIONS : [...DESCRIPTIONS, ...customSecretRules(customRules)];
}
