import type { SecretRule } from '../rule.js';
import { assessWrittenPassword } from '../written-password.js';

export const RULES: readonly SecretRule[] = [
  {
    id: 'erlang-cookie-file',
    kind: 'secret',
    severity: 'high',
    title: 'Erlang cookie',
    why: 'whoever reaches a node with it runs code there, as on each node of a RabbitMQ cluster.',
    remediation: [
      'Give all nodes a new cookie, and restart them.',
      'Keep .erlang.cookie out of the repository.',
    ],
    references: ['https://www.erlang.org/doc/system/distributed.html'],
    keywords: [],
    files: ['.erlang.cookie'],
    pattern: /^(?<secret>[\x21-\x7e]{6,255})\s{0,4}$/g,
    reach: 270,
    guessable: true,
    assess: assessWrittenPassword,
  },
];
