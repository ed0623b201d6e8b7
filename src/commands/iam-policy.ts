import { leastPolicy } from '../iam/least-policy.js';
import { trustPolicy } from '../iam/trust-policy.js';
import type { IamPolicyCommand } from '../inputs/command-line.js';
import { print } from '../output/print.js';
import { jsonText } from '../report/json-text.js';

/** Stands for an account that nobody has named. */
const PLACEHOLDER = 'ACCOUNT_ID';

/** `starkey iam-policy`: prints a policy as JSON, and what is to be known of it on standard error. */
export function printIamPolicy({ tasks, account, partition, userPath, trust }: IamPolicyCommand): 0 {
  const owner = account ?? PLACEHOLDER;
  const policy =
    trust === null
      ? leastPolicy(tasks, { account: owner, partition, userPath })
      : trustPolicy(trust, owner, partition);
  print(jsonText(policy));
  if (account === null) warn(`Put your account in place of ${PLACEHOLDER}, or give it by --account.`);
  if (trust !== null && trust.ids === null) warn(NAMES_ALONE);
  return 0;
}

const NAMES_ALONE =
  'This subject names the repository only. GitHub puts numbers beside the names for repositories made, renamed or ' +
  "moved since 15 July 2026: for those add --repository-ids with what `gh api repos/OWNER/NAME --jq '[.owner.id, " +
  ".id] | @csv'` says.";

function warn(text: string): void {
  process.stderr.write(`starkey: ${text}\n`);
}
