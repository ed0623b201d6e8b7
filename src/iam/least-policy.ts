/** What of Starkey a role is to serve. */
export type RoleTask = 'check' | 'audit' | 'deactivate';

/** Whose keys a role may ask about. */
export interface PolicyScope {
  /** Twelve digits, or what stands for them. */
  readonly account: string;
  readonly partition: string;
  /** Begins and ends with a slash. */
  readonly userPath: string;
}

export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
}

export interface LeastPolicy {
  readonly Version: '2012-10-17';
  readonly Statement: readonly PolicyStatement[];
}

/** Which user has a key, and whether it is active. */
const IDENTIFY = ['iam:GetAccessKeyLastUsed', 'iam:ListAccessKeys'];

/** What the user may do. */
const USER_POLICIES = [
  'iam:GetUser',
  'iam:GetUserPolicy',
  'iam:ListAttachedUserPolicies',
  'iam:ListGroupsForUser',
  'iam:ListUserPolicies',
];
const GROUP_POLICIES = ['iam:GetGroupPolicy', 'iam:ListAttachedGroupPolicies', 'iam:ListGroupPolicies'];
const MANAGED_POLICIES = ['iam:GetPolicy', 'iam:GetPolicyVersion'];

/** That a key is gone; AWS knows no narrower resource for these. */
const WHOLE_ACCOUNT = ['iam:GetAccountSummary', 'iam:ListUsers'];
const ALL_KEYS = ['iam:GenerateCredentialReport', 'iam:GetCredentialReport', 'iam:ListUsers'];

/** The least policy for these tasks. Everything but deactivation only reads. */
export function leastPolicy(tasks: readonly RoleTask[], scope: PolicyScope): LeastPolicy {
  const { account, partition, userPath } = scope;
  const arn = (resource: string) => `arn:${partition}:iam::${account}:${resource}`;
  const users = arn(`user${userPath}*`);
  const isAudit = tasks.includes('audit');
  const isCheck = tasks.includes('check') || tasks.includes('deactivate');
  const statements: readonly PolicyStatement[] = [
    allow('IdentifyKeys', IDENTIFY, users),
    ...(isCheck
      ? [
          allow('ReadPoliciesOfUsers', USER_POLICIES, users),
          allow('ReadPoliciesOfGroups', GROUP_POLICIES, arn('group/*')),
          allow('ReadManagedPolicies', MANAGED_POLICIES, [
            arn('policy/*'),
            `arn:${partition}:iam::aws:policy/*`,
          ]),
        ]
      : []),
    allow(
      'ReadAccount',
      [...new Set([...(isAudit ? ALL_KEYS : []), ...(isCheck ? WHOLE_ACCOUNT : [])])].sort(),
      '*',
    ),
    ...(tasks.includes('deactivate') ? [allow('SwitchKeysOff', ['iam:UpdateAccessKey'], users)] : []),
  ];
  return { Version: '2012-10-17', Statement: statements };
}

function allow(
  sid: string,
  actions: readonly string[],
  resource: PolicyStatement['Resource'],
): PolicyStatement {
  return { Sid: sid, Effect: 'Allow', Action: actions, Resource: resource };
}
