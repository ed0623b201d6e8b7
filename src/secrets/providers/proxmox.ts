import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'proxmox-api-token',
    severity: 'critical',
    title: 'Proxmox VE API token',
    why: 'it manages the machines that its user may.',
    remediation: ['Delete it in the datacenter’s permissions, under API tokens.'],
    references: ['https://pve.proxmox.com/wiki/User_Management#pveum_tokens'],
    formFrom: 'documentation',
    keywords: ['pveapitoken', 'pveapi'],
    token: /PVEAPIToken=[\w.-]{1,40}@\w{2,16}![\w.-]{1,40}[=:][0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 160,
    shownPrefix: () => 'PVEAPIToken=',
  }),
];
