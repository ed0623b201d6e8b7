import type { RuleDescription } from '../model/rule.js';
import { USED_DAYS } from './key-severity.js';

/** Days after which a second key is no rotation any more. */
export const ROTATION_DAYS = 7;

const PAGES = {
  rotation: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
  practices: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  root: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
} as const;

const ROTATE = [
  'Ask whether a role would do instead of the key.',
  'Else create a second key, deploy it, check by last use that the first one rests, switch that off, and delete it after some days.',
] as const;

const REMOVE = [
  'Set the key to inactive: `aws iam update-access-key --user-name USER --access-key-id ID --status Inactive`.',
  'Watch for some days that nothing fails, then delete it: `aws iam delete-access-key --user-name USER --access-key-id ID`.',
] as const;

/** What an audit looks for. */
export const AUDIT_RULES = {
  'aws-root-key': {
    id: 'aws-root-key',
    kind: 'practice',
    severity: 'critical',
    title: 'Access key of the root user',
    why: 'No policy limits it: whoever has it owns the account.',
    remediation: ['Sign in as the root user and delete the key; let people and programs take roles on.'],
    references: [PAGES.root],
    keywords: [],
  },
  'aws-key-rotation-due': {
    id: 'aws-key-rotation-due',
    kind: 'practice',
    severity: 'high',
    title: 'Access key due for rotation',
    why: 'The longer a key lives, the more copies of it there are, and the longer a stolen one works.',
    remediation: ROTATE,
    references: [PAGES.rotation],
    keywords: [],
  },
  'aws-key-unused': {
    id: 'aws-key-unused',
    kind: 'practice',
    severity: 'medium',
    title: `Active access key that was not used for ${USED_DAYS} days`,
    why: 'Nobody would miss it, and nobody would notice who else uses it.',
    remediation: REMOVE,
    references: [PAGES.practices],
    keywords: [],
  },
  'aws-key-never-used': {
    id: 'aws-key-never-used',
    kind: 'practice',
    severity: 'medium',
    title: 'Active access key that was never used',
    why: 'Nobody would miss it, and whoever finds it is its first user.',
    remediation: REMOVE,
    references: [PAGES.practices],
    keywords: [],
  },
  'aws-key-second-active': {
    id: 'aws-key-second-active',
    kind: 'practice',
    severity: 'medium',
    title: 'Two active access keys for longer than a rotation takes',
    why: 'A rotation that was not finished leaves the old key alive, and the next one has no room.',
    remediation: REMOVE,
    references: [PAGES.rotation],
    keywords: [],
  },
  'aws-key-inactive-kept': {
    id: 'aws-key-inactive-kept',
    kind: 'practice',
    severity: 'low',
    title: 'Inactive access key that was kept',
    why: 'It can be made active again at any time, and takes the room of a new one.',
    remediation: ['Delete it: `aws iam delete-access-key --user-name USER --access-key-id ID`.'],
    references: [PAGES.rotation],
    keywords: [],
  },
  'aws-console-user-key': {
    id: 'aws-console-user-key',
    kind: 'practice',
    severity: 'low',
    title: 'Active access key of a user who signs in to the console',
    why: 'People can have short-lived credentials from IAM Identity Center in place of a key on their disk.',
    remediation: ['Let people sign in by IAM Identity Center, and take the key away.'],
    references: [PAGES.practices],
    keywords: [],
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;

export type AuditRuleId = keyof typeof AUDIT_RULES;
