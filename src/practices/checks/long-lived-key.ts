import type { Severity } from '../../model/severity.js';
import { display, type SourceText } from '../../model/source-text.js';
import { isComment, lineAround } from '../line.js';
import { isOwnReport } from '../own-report.js';
import type { Practice, Sighting } from '../practice.js';
import { sightingsAt } from '../sightings.js';
import { userNear } from '../user-name.js';

/** A way to write that an access key is to be made. */
interface KeyMaker {
  readonly name: string;
  /** Of the whole path. */
  readonly files: RegExp;
  /** In one line; the group named `maker` is the part that tells. Bounded, without `g`. */
  readonly pattern: RegExp;
  /** What the rest of the file must hold. */
  readonly beside?: RegExp;
}

/** Bytes at the beginning of a program that are searched for its imports. */
const IMPORTS_REACH = 8_000;

const PROGRAM = /\.(?:[cm]?[jt]sx?|py|java|cs|go|kt|scala)$/i;

/** Neither a program nor data that nobody runs, such as a report. */
const NO_PROGRAM =
  /^(?!.*\.(?:[cm]?[jt]sx?|py|java|cs|go|kt|scala|rb|rs|php|c|cc|cpp|h|swift|json|sarif|csv|svg|html?)$)/i;

const MAKERS: readonly KeyMaker[] = [
  {
    name: 'Terraform',
    files: /\.(?:tf|tofu)$/i,
    pattern: /^\s{0,100}resource\s{1,20}(?<maker>"aws_iam_access_key"\s{1,20}"[\w-]{1,100}")/,
  },
  { name: 'Terraform', files: /\.(?:tf|tofu)\.json$/i, pattern: /(?<maker>"aws_iam_access_key")\s{0,20}:/ },
  {
    name: 'CloudFormation',
    files: /\.(?:ya?ml|json|template|txt)$/i,
    pattern: /(?:^|[\s{,"'])["']?Type["']?\s{0,20}:\s{0,20}(?<maker>["']?AWS::IAM::AccessKey["']?)/,
  },
  {
    // In the strings of a program it is advice as often as not.
    name: 'a command',
    files: NO_PROGRAM,
    pattern: /(?<maker>\baws\s(?:[\w\s"'=/$:.{}-]{0,120}\s)?iam\s{1,20}create-access-key\b)/,
  },
  { name: 'a command', files: /\.(?:ps1|psm1)$/i, pattern: /(?<maker>\bNew-IAMAccessKey\b)/i },
  { name: 'the CDK', files: PROGRAM, pattern: /(?<maker>\b(?:iam|aws_iam)\.(?:Cfn)?AccessKey\()/ },
  {
    name: 'the CDK',
    files: PROGRAM,
    pattern: /(?<maker>\b(?:new\s{1,10})?(?:Cfn)?AccessKey\(\s{0,20}(?:this|self)\b)/,
    beside: /aws[-_]iam|aws_cdk|aws-cdk/,
  },
  { name: 'Pulumi', files: /\.go$/i, pattern: /(?<maker>\biam\.NewAccessKey\()/ },
];

/** Files that tell people things: a command in there is advice. */
const DOCUMENTATION = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|ipynb)$/i;

export const longLivedKey = {
  id: 'aws-long-lived-key-created',
  kind: 'practice',
  severity: 'medium',
  title: 'Access key of an IAM user that is made by code',
  why: 'It never expires, it ends up in state files, outputs and logs, and whoever reads it is the user.',
  remediation: [
    'Give what needs AWS a role: an instance profile, a task role, IRSA, or OpenID Connect for what runs elsewhere.',
    'Where people need access, let them come by IAM Identity Center.',
    'Where nothing but a key will do, give its user one narrow policy, keep it in Secrets Manager, and rotate it.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  ],
  example: 'resource "aws_iam_access_key" "deploy" { … }',
  keywords: [
    'aws_iam_access_key',
    'aws::iam::accesskey',
    'create-access-key',
    'new-iamaccesskey',
    'iam.accesskey(',
    'accesskey(this',
    'accesskey(self',
    'cfnaccesskey(',
    'iam.newaccesskey(',
  ],
  find: (text, hits) => sightingsAt(text, hits, sightingAt),
} as const satisfies Practice;

function sightingAt(text: SourceText, offset: number): Sighting | null {
  const line = lineAround(text, offset);
  const isDocumentation = DOCUMENTATION.test(text.path);
  // A heading of Markdown begins as a comment does, and holds no command.
  if (isComment(line)) return null;
  for (const { name, files, pattern, beside } of MAKERS) {
    if (!files.test(text.path)) continue;
    const match = pattern.exec(line.text);
    const maker = match?.groups?.maker;
    if (match === null || maker === undefined) continue;
    if (beside !== undefined && !beside.test(text.slice(0, IMPORTS_REACH))) continue;
    const start = line.start + match.index + match[0].indexOf(maker);
    const end = start + maker.length;
    if (isOwnReport(text, start, end)) return null;
    return {
      start,
      end,
      shown: display(maker),
      severity: severityIn(isDocumentation),
      message: `Here ${name} makes an access key that never expires. A role gives keys that live for hours and that nobody has to keep.`,
      details: { maker: name, documentation: isDocumentation, user: userNear(text, end) },
    };
  }
  return null;
}

function severityIn(isDocumentation: boolean): Severity {
  return isDocumentation ? 'low' : 'medium';
}
