import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'drone-access-token',
    title: 'Drone access token',
    why: 'it starts builds and reads their secrets’ names and logs.',
    remediation: ['Renew it in your account on the Drone server.'],
    references: ['https://docs.drone.io/api/overview/'],
    formFrom: 'scanners',
    providers: ['droneci', 'drone_token', 'drone_rpc', 'drone-token'],
    noun: /token|secret|key|/,
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];
