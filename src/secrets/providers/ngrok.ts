import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'ngrok-authtoken',
    title: 'ngrok authtoken',
    why: 'it opens tunnels in the name of its owner’s account.',
    remediation: ['Reset it at https://dashboard.ngrok.com/get-started/your-authtoken.'],
    references: ['https://ngrok.com/docs/agent/'],
    formFrom: 'scanners',
    providers: ['ngrok', 'authtoken'],
    noun: /token|key|auth|/,
    value: /[12][A-Za-z0-9]{24,26}_[0-9A-Za-z]{20,24}/,
    longest: 52,
  }),
  namedToken({
    id: 'ngrok-tunnel-credential',
    title: 'ngrok tunnel credential',
    why: 'it opens tunnels in the name of an account.',
    remediation: ['Delete it at https://dashboard.ngrok.com/tunnels/authtokens.'],
    references: ['https://ngrok.com/docs/agent/'],
    formFrom: 'scanners',
    providers: ['ngrok'],
    noun: /token|key|secret|cred/,
    value: /(?:cr|ak)_[A-Za-z0-9]{25,30}/,
    longest: 33,
  }),
];
