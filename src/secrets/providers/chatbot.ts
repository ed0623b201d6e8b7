import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'chatbot-api-key',
    title: 'ChatBot API key',
    why: 'it reads and changes the conversations of bots.',
    remediation: ['Replace it at https://www.chatbot.com/.'],
    references: ['https://www.chatbot.com/'],
    formFrom: 'scanners',
    providers: ['chatbot'],
    value: /\w{32}/,
    longest: 32,
  }),
];
