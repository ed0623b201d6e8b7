import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'lark-app-secret',
    title: 'Lark (Feishu) app secret',
    why: 'together with the app ID it reads and writes in a company’s workspace.',
    remediation: ['Reset it at https://open.larksuite.com/app.'],
    references: ['https://open.larksuite.com/document/home/index'],
    formFrom: 'leaks',
    providers: ['lark_', 'lark-', 'larkapp', 'larksuite', 'feishu'],
    noun: /app[_-]?secret|secret/,
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];
