/**
 * How strictly policies are judged. `relaxed`: what changes nothing but data is a warning, and what only reads is
 * let pass. `strict`: a wildcard that could be avoided is `high`, whatever it allows and whatever narrows it.
 */
export const POLICY_PROFILES = ['relaxed', 'standard', 'strict'] as const;

export type PolicyProfile = (typeof POLICY_PROFILES)[number];
