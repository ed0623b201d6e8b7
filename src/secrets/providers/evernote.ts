import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'evernote-token',
    severity: 'high',
    title: 'Evernote token',
    why: 'it reads and changes the notes of an account.',
    remediation: ['Revoke the application in the account settings under Connected services.'],
    references: ['https://dev.evernote.com/doc/articles/authentication.php'],
    keywords: [':v=2:h='],
    token:
      /S=s\d{1,4}:U=[0-9a-f]{1,12}:E=[0-9a-f]{8,14}:C=[0-9a-f]{8,14}:P=[0-9a-f]{1,8}:A=[\w.-]{1,64}:V=2:H=[0-9a-f]{32}/,
    longest: 180,
  }),
];
