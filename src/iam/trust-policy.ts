import type { TrustedRepository } from '../model/trusted-repository.js';

const ISSUER = 'token.actions.githubusercontent.com';

/** What AWS's STS is to the token; the same in every partition but China's, which asks for its own. */
const AUDIENCES: Readonly<Record<string, string>> = { 'aws-cn': 'sts.amazonaws.com.cn' };
const AUDIENCE = 'sts.amazonaws.com';

/**
 * The trust policy by which workflows of one repository take a role on through OIDC. Repositories made, renamed or
 * moved since 15 July 2026 have their numbers in the subject (`repo:OWNER@1/NAME@2:…`), so that nobody who gets
 * the name later gets the role.
 *
 * @param account Twelve digits, or what stands for them.
 */
export function trustPolicy(repository: TrustedRepository, account: string, partition: string) {
  const subjects = [
    `${subjectOf(repository)}:ref:refs/heads/${repository.branch}`,
    ...(repository.pullRequests ? [`${subjectOf(repository)}:pull_request`] : []),
  ];
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'WorkflowsOfOneRepository',
        Effect: 'Allow',
        Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${ISSUER}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            [`${ISSUER}:aud`]: AUDIENCES[partition] ?? AUDIENCE,
            [`${ISSUER}:sub`]: subjects.length === 1 ? subjects[0] : subjects,
          },
        },
      },
    ],
  } as const;
}

function subjectOf({ owner, name, ids }: TrustedRepository): string {
  return ids === null ? `repo:${owner}/${name}` : `repo:${owner}@${ids.owner}/${name}@${ids.repository}`;
}
