import { display, type SourceText } from '../../model/source-text.js';
import { isComment, lineAround } from '../line.js';
import type { Practice, Sighting } from '../practice.js';
import { sightingsAt } from '../sightings.js';
import { userNear } from '../user-name.js';

/** A way to write that a user gets a policy of its own. */
interface Giver {
  readonly name: string;
  /** Of the whole path. */
  readonly files: RegExp;
  /** In one line; the group named `giver` is the part that tells. Bounded, without `g`. */
  readonly pattern: RegExp;
  /** What must stand right after it, in bytes up to {@link REACH}, before the next resource. */
  readonly followedBy?: RegExp;
}

const REACH = 1_500;
const NEXT_RESOURCE = /\n\s{0,40}["']?Type["']?\s{0,20}:|\bnew\s{1,10}\w/;

const PROGRAM = /\.(?:[cm]?[jt]sx?|py)$/i;

const GIVERS: readonly Giver[] = [
  {
    name: 'Terraform',
    files: /\.(?:tf|tofu)$/i,
    pattern:
      /^\s{0,100}resource\s{1,20}(?<giver>"aws_iam_user_policy(?:_attachment)?"\s{1,20}"[\w-]{1,100}")/,
  },
  {
    name: 'Terraform',
    files: /\.(?:tf|tofu)\.json$/i,
    pattern: /(?<giver>"aws_iam_user_policy(?:_attachment)?")\s{0,20}:/,
  },
  {
    name: 'CloudFormation',
    files: /\.(?:ya?ml|json|template|txt)$/i,
    pattern: /(?:^|[\s{,"'])["']?Type["']?\s{0,20}:\s{0,20}(?<giver>["']?AWS::IAM::UserPolicy["']?)/,
  },
  {
    name: 'CloudFormation',
    files: /\.(?:ya?ml|json|template|txt)$/i,
    pattern: /(?:^|[\s{,"'])["']?Type["']?\s{0,20}:\s{0,20}(?<giver>["']?AWS::IAM::User["']?)(?![\w:])/,
    followedBy: /["'\s]{1,40}(?:ManagedPolicyArns|Policies)["']?\s{0,20}:/,
  },
  {
    name: 'a command',
    files: /\.(?:sh|bash|zsh|ya?ml|mk|ps1|bat|cmd)$|(?:^|\/)(?:Makefile|Jenkinsfile)$/i,
    pattern: /(?<giver>\baws\s(?:[\w\s"'=/$:.{}-]{0,120}\s)?iam\s{1,20}(?:attach|put)-user-policy\b)/,
  },
  {
    name: 'Pulumi',
    files: PROGRAM,
    pattern: /(?<giver>\biam\.UserPolicy(?:Attachment)?\()/,
  },
  {
    name: 'the CDK',
    files: PROGRAM,
    pattern: /(?<giver>\b(?:iam|aws_iam)\.User\()/,
    followedBy: /\b(?:managedPolicies|managed_policies)\s{0,10}[:=]/,
  },
];

export const userPolicy = {
  id: 'aws-user-policy',
  kind: 'practice',
  severity: 'low',
  title: 'Policy that is given to an IAM user itself',
  why: 'What each user may do is then spread over as many places as there are users, and stays when their work changes.',
  remediation: [
    'Give the policy to a role that people and programs take on, or to a group.',
    'Where people need access, let them come by IAM Identity Center.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html',
  ],
  example: 'resource "aws_iam_user_policy" "deploy" { … }',
  keywords: [
    'aws_iam_user_policy',
    'aws::iam::user',
    'attach-user-policy',
    'put-user-policy',
    'iam.userpolicy',
    'iam.user(',
  ],
  find: (text, hits) => sightingsAt(text, hits, sightingAt),
} as const satisfies Practice;

function sightingAt(text: SourceText, offset: number): Sighting | null {
  const line = lineAround(text, offset);
  if (isComment(line)) return null;
  for (const { name, files, pattern, followedBy } of GIVERS) {
    if (!files.test(text.path)) continue;
    const match = pattern.exec(line.text);
    const giver = match?.groups?.giver;
    if (match === null || giver === undefined) continue;
    const start = line.start + match.index + match[0].indexOf(giver);
    const end = start + giver.length;
    if (followedBy !== undefined && !followedBy.test(ownPart(text, end))) continue;
    return {
      start,
      end,
      severity: 'low',
      shown: display(giver),
      message: `Here ${name} gives a policy to a user itself. Given to a group or a role, it is in one place for all who need it.`,
      details: { giver: name, user: userNear(text, end) },
    };
  }
  return null;
}

/** What follows up to the next resource. */
function ownPart(text: SourceText, start: number): string {
  const after = text.slice(start, start + REACH);
  const next = after.search(NEXT_RESOURCE);
  return next === -1 ? after : after.slice(0, next);
}
