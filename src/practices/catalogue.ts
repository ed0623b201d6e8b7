import type { RuleDescription } from '../model/rule.js';
import { longLivedKey } from './checks/long-lived-key.js';
import { staticCredentials } from './checks/static-credentials.js';
import { userPolicy } from './checks/user-policy.js';
import type { Practice } from './practice.js';

/** All checks of how keys are handled, by name. */
export const PRACTICES: readonly Practice[] = [longLivedKey, staticCredentials, userPolicy];

/** What the checks say of themselves. */
export const PRACTICE_DESCRIPTIONS: readonly RuleDescription[] = PRACTICES;
