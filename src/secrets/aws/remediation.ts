/** Pages of AWS that rules refer to. */
export const PAGES = {
  accessKeys: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  identifiers: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  rotation: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
  revocation: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
  temporary: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html',
  presigned: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
  signature: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
  bedrock: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
  bedrockCredentials: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_bedrock.html',
  serviceKeys:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_api_keys_for_aws_services.html',
  logsKeys:
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_HTTP_Endpoints_BearerTokenAuth.html',
  appsync: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
  oidc: 'https://docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services',
} as const;

/** Said wherever a secret may have been pushed. */
export const HISTORY_STEP =
  'If it was pushed, it has leaked: rewriting the history does not help alone, since clones, forks and caches ' +
  'keep it. Make it worthless first, then remove it from the code.';

const ROLE_STEP =
  'Ask whether a role would do instead of a key: OIDC for a CI workflow, the role of an instance, task or ' +
  'function on AWS, IAM Identity Center for people.';

/**
 * The rotation of a user's access key, in order. The commands read the ID back, so that it is never printed.
 *
 * @param idEnd The ID's last characters as they may be shown, or `null` where the ID is not known.
 */
export function rotationSteps(idEnd: string | null): readonly string[] {
  const owner =
    idEnd === null
      ? 'Find whose key it is: the ID that belongs to it names the key. Read it back with ' +
        '`aws iam list-access-keys --user-name USER` and set `KEY_ID` to it.'
      : `Read the key's ID back: \`aws iam list-access-keys --user-name USER\`, then the one ending in ` +
        `\`${idEnd}\`; set \`KEY_ID\` to it.`;
  return [
    HISTORY_STEP,
    owner,
    ROLE_STEP,
    'Else create a second key and deploy it: `aws iam create-access-key --user-name USER`.',
    'Check that the old key rests: `aws iam get-access-key-last-used --access-key-id "$KEY_ID"`.',
    'Switch the old key off: `aws iam update-access-key --user-name USER --access-key-id "$KEY_ID" --status ' +
      'Inactive`. Do this first where strangers can read the repository; it can be undone.',
    'Watch for a few days that nothing fails, and read in CloudTrail what the key did.',
    'Delete it: `aws iam delete-access-key --user-name USER --access-key-id "$KEY_ID"`.',
  ];
}

/** What to do about credentials of STS, which nobody can delete. */
export const SESSION_STEPS: readonly string[] = [
  HISTORY_STEP,
  'Temporary credentials end by themselves, after 36 hours at most. Until then revoke the sessions: in the IAM ' +
    'console open the role, `Revoke sessions`, `Revoke active sessions`.',
  'Read in CloudTrail what the session did.',
  'Let programs fetch their own credentials, by OIDC in CI or by the role of the machine, so that there is ' +
    'nothing to copy into a file.',
];

export const CANARY_STEPS: readonly string[] = [
  'Leave it alone: it is a trap, and whoever put it here wants to see it used. Do not try it.',
  'If nobody here put it there, ask who did.',
];
