import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';
import { UUID, UUID_LENGTH } from '../uuid.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'sauce-labs-access-key',
    title: 'Sauce Labs access key',
    why: 'with the user name it runs browsers and devices on the account.',
    remediation: ['Reset it at https://app.saucelabs.com/user-settings.'],
    references: ['https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/'],
    formFrom: 'scanners',
    providers: ['sauce'],
    noun: /key|token|secret/,
    value: UUID,
    longest: UUID_LENGTH,
  }),
];
