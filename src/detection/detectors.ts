import { createLaterDetector } from '../engine/later-detector.js';
import type { Compatibility } from '../inputs/options.js';
import { createAllowCommentDetector } from '../judge/allow-comments.js';
import { createMarkerDetector } from '../judge/markers.js';
import type { CompiledRule } from '../model/custom-rule.js';
import type { Detector } from '../model/detector.js';
import type { PolicyProfile } from '../model/policy-profile.js';
import { DETECTOR_KEYWORDS } from '../policies/check.js';
import { createPracticeDetector } from '../practices/find.js';
import { CORE_CATALOGUE } from '../secrets/core.js';
import { customSecretRules } from '../secrets/custom/rules.js';
import { createSecretDetector } from '../secrets/find.js';
import { LATER_CATALOGUE } from '../secrets/later.js';
import type { SecretContext } from '../secrets/rule.js';

/** What detectors are made from: plain data, since threads get it too. */
export interface DetectorContext extends SecretContext {
  readonly customRules: readonly CompiledRule[];
  /** The scanners whose markers count. */
  readonly compatibility: readonly Compatibility[];
  /** How strictly policies are judged. */
  readonly profile: PolicyProfile;
  /** Whether policies are kept, to be compared with those of a change's base. */
  readonly isCompared: boolean;
}

/** Everything that Starkey looks for in a text. */
export function createDetectors(context: DetectorContext): readonly Detector[] {
  const rules = [...CORE_CATALOGUE.rules, ...customSecretRules(context.customRules)];
  const secrets = createSecretDetector(context, { ...CORE_CATALOGUE, rules }, LATER_CATALOGUE);
  const markers = createMarkerDetector(context.compatibility);
  const policies = createLaterDetector('policies', DETECTOR_KEYWORDS, async () => {
    const { createPolicyDetector } = await import('../policies/find.js');
    return createPolicyDetector(context.profile, context.isCompared, context.accounts);
  });
  const detectors = [secrets, policies, createPracticeDetector(), createAllowCommentDetector()];
  return markers === null ? detectors : [...detectors, markers];
}
