import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'uptimerobot-api-key',
    title: 'UptimeRobot API key',
    why: 'it reads and changes the monitors of an account.',
    remediation: ['Reset it in UptimeRobot under Integrations and API.'],
    references: ['https://uptimerobot.com/api/'],
    formFrom: 'scanners',
    providers: ['uptimerobot', 'uptime_robot', 'uptime-robot'],
    value: /(?:ur?|m)\d{6,9}-[0-9a-f]{24,25}/,
    longest: 37,
  }),
];
