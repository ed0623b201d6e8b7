import type { PipelineSystem } from './pipeline.js';

/** `AWS_ACCESS_KEY_ID: $NAME`, `aws configure set aws_access_key_id "${NAME}"`, `export AWS_ACCESS_KEY_ID=$NAME`. */
const FROM_VARIABLE =
  /(?<key>\baws[-_](?:access[-_]key[-_]id|secret[-_]access[-_]key)["']?\s{0,20}[:=\s]\s{0,20}["']?\$\{?[a-z_]\w{0,100}\}?)/i;

const LAST_STEP = 'Deactivate the key, and delete it with its variables after a week without a use.';

/** What `starkey` itself prints for GitHub. */
const TRUST_COMMAND =
  '`starkey iam-policy --trust --account ACCOUNT --repository OWNER/NAME --repository-ids OWNER_ID,REPOSITORY_ID`';

export const PIPELINE_SYSTEMS: readonly PipelineSystem[] = [
  {
    name: 'GitHub Actions',
    files: /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]{1,200}\.ya?ml$/i,
    keys: [
      /(?<key>\baws[-_](?:access[-_]key[-_]id|secret[-_]access[-_]key)["']?\s{0,20}[:=\s]\s{0,20}["']?\$\{\{\s{0,10}(?:secrets|vars)[.[][^}]{1,100}\}\})/i,
    ],
    steps: [
      'Let IAM trust GitHub: an identity provider for https://token.actions.githubusercontent.com with the audience sts.amazonaws.com.',
      `Make a role with the trust policy that ${TRUST_COMMAND} prints: {"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::ACCOUNT:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:OWNER@OWNER_ID/NAME@REPOSITORY_ID:ref:refs/heads/main"}}}. A repository that is older than July 2026 and was not renamed since has the subject "repo:OWNER/NAME:ref:refs/heads/main".`,
      'Give the job "permissions: {id-token: write, contents: read}", and aws-actions/configure-aws-credentials "role-to-assume: arn:aws:iam::ACCOUNT:role/ROLE" in place of the key.',
      'Deactivate the key, and delete it with its secrets after a week without a use.',
    ],
  },
  {
    name: 'GitLab CI',
    files:
      /(?:^|\/)(?:[^/]{0,100}\.?gitlab-ci(?:\.[^/]{1,100})?\.ya?ml|\.gitlab(?:-ci|\/ci)\/.{1,300}\.ya?ml)$/i,
    keys: [FROM_VARIABLE],
    steps: [
      'Let IAM trust GitLab: an identity provider for the address of your GitLab, with the audience AUDIENCE, such as that address.',
      'Make a role whose trust policy asks for the subject "project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH" and the audience.',
      'Give the job "id_tokens: {AWS_TOKEN: {aud: AUDIENCE}}", and call "aws sts assume-role-with-web-identity --web-identity-token $AWS_TOKEN", or write the token to the file that AWS_WEB_IDENTITY_TOKEN_FILE names and set AWS_ROLE_ARN.',
      LAST_STEP,
    ],
  },
  {
    name: 'CircleCI',
    files: /(?:^|\/)\.circleci\/.{1,300}\.ya?ml$/i,
    keys: [
      FROM_VARIABLE,
      /(?<key>\baws[-_](?:access[-_]key[-_]id|secret[-_]access[-_]key):\s{1,20}["']?[A-Z][A-Z0-9_]{2,100}["']?\s{0,20}$)/,
    ],
    steps: [
      'Let IAM trust your organisation at CircleCI: an identity provider for https://oidc.circleci.com/org/ORGANISATION_ID with the audience ORGANISATION_ID.',
      'Make a role whose trust policy asks for the subject "org/ORGANISATION_ID/project/PROJECT_ID/user/*" by StringLike.',
      'Give the step "aws-cli/setup" of the orb circleci/aws-cli "role_arn: arn:aws:iam::ACCOUNT:role/ROLE" in place of the key.',
      LAST_STEP,
    ],
  },
  {
    name: 'Bitbucket Pipelines',
    files: /(?:^|\/)bitbucket-pipelines\.ya?ml$/i,
    keys: [FROM_VARIABLE],
    steps: [
      "Let IAM trust your workspace: an identity provider for https://api.bitbucket.org/2.0/workspaces/WORKSPACE/pipelines-config/identity/oidc with the audience that the repository's settings show under OpenID Connect.",
      'Make a role whose trust policy asks for the subject "{REPOSITORY_UUID}:*" by StringLike.',
      'Give the step "oidc: true", and the pipe "AWS_OIDC_ROLE_ARN: arn:aws:iam::ACCOUNT:role/ROLE" in place of the key.',
      LAST_STEP,
    ],
  },
  {
    name: 'Jenkins',
    files: /(?:^|\/)(?:[^/]{0,100}jenkinsfile[^/]{0,100}|[^/]{1,100}\.jenkins)$/i,
    keys: [
      /(?<key>\bAWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)\s{0,20}=\s{0,20}credentials\(\s{0,10}["'][^"']{0,100}["'])/,
      /(?<key>\bAmazonWebServicesCredentialsBinding\b)/,
      /(?<key>\bwithAWS\(\s{0,10}(?:[^()\n]{0,150},\s{0,10})?credentials\s{0,10}:)/,
      FROM_VARIABLE,
    ],
    steps: [
      'Where the agents run on AWS, give them a role: an instance profile, a task role or IRSA. The command line and the SDKs find it by themselves.',
      'Where they run elsewhere, take a role on by OpenID Connect (the plugin oidc-provider) or by IAM Roles Anywhere.',
      LAST_STEP,
    ],
  },
];

/** The system whose pipelines a file describes, or `null`. */
export function pipelineSystemOf(path: string): PipelineSystem | null {
  return PIPELINE_SYSTEMS.find(({ files }) => files.test(path)) ?? null;
}
