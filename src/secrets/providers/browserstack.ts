import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'browserstack-access-key',
    title: 'BrowserStack access key',
    why: 'with the user name it runs browsers and devices on the account.',
    remediation: ['Reset it at https://www.browserstack.com/accounts/profile.'],
    references: ['https://www.browserstack.com/docs/automate/api-reference/selenium/introduction'],
    formFrom: 'scanners',
    providers: ['browserstack', 'browser_stack'],
    noun: /key/,
    value: /[A-Za-z0-9]{20}/,
    longest: 20,
  }),
];
