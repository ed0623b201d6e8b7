import type { Combination } from './combination.js';
import type { SecretRule } from './rule.js';

/** What a file in `providers` exports: all that is known of one provider's secrets. */
export interface Provider {
  readonly RULES: readonly SecretRule[];
  readonly COMBINATIONS?: readonly Combination[];
}
