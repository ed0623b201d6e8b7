import { AWS_COMBINATIONS, AWS_RULES } from './aws/index.js';
import type { Combination } from './combination.js';
import * as basicAuth from './providers/basic-auth.js';
import * as discord from './providers/discord.js';
import * as generic from './providers/generic.js';
import * as possibleSecret from './providers/possible-secret.js';
import * as privateKey from './providers/private-key.js';
import type { SecretRule } from './rule.js';

/** Rules and the combinations of their findings. */
export interface SecretCatalogue {
  readonly rules: readonly SecretRule[];
  readonly combinations: readonly Combination[];
}

/** What every scan starts with: all of AWS, and the rules whose keywords stand in files of every sort. */
export const CORE_CATALOGUE: SecretCatalogue = {
  rules: [
    AWS_RULES,
    generic.RULES,
    possibleSecret.RULES,
    basicAuth.RULES,
    privateKey.RULES,
    discord.RULES,
  ].flat(),
  combinations: AWS_COMBINATIONS,
};
