import type { Detection } from '../../model/finding.js';
import type { Combination, PartLines } from '../combination.js';
import { AWS_ACCESS_KEY_ID, idEnd } from './access-key-id.js';
import { accountSentence, type KeyId, readKeyId } from './key-id.js';
import { NEAR_LINES } from './neighbourhood.js';
import { CANARY_STEPS, PAGES, rotationSteps, SESSION_STEPS } from './remediation.js';
import { AWS_SECRET_ACCESS_KEY } from './secret-access-key.js';

/** An access key whole: an ID and its secret, one finding at the secret's place. */
export const AWS_ACCESS_KEY = {
  id: 'aws-access-key',
  kind: 'secret',
  severity: 'critical',
  title: 'AWS access key with its secret',
  why: 'ID and secret stand together: whoever reads them acts as their user at once.',
  remediation: rotationSteps(null),
  references: [PAGES.accessKeys, PAGES.rotation, PAGES.oidc],
  keywords: AWS_SECRET_ACCESS_KEY.keywords,
  parts: [AWS_SECRET_ACCESS_KEY.id, AWS_ACCESS_KEY_ID.id],
  maxLines: NEAR_LINES,
  join,
} as const satisfies Combination;

function join(secret: Detection, id: Detection, lines: PartLines): Detection {
  const rawId = id.identity[0] ?? '';
  const keyId = readKeyId(rawId);
  return {
    ...secret,
    ruleId: AWS_ACCESS_KEY.id,
    severity: keyId.isCanary ? 'low' : 'critical',
    message: messageOf(keyId, accountsIn(id)),
    redacted: `${id.redacted}:${secret.redacted}`,
    details: {
      ...id.details,
      parts: [
        { ruleId: id.ruleId, line: lines.companion, redacted: id.redacted },
        { ruleId: secret.ruleId, line: lines.anchor, redacted: secret.redacted },
      ],
    },
    remediation: stepsOf(keyId, rawId),
    identity: [...id.identity, ...secret.identity],
    masks: [...secret.masks, ...id.masks],
    ...(id.awsKeyId === undefined ? {} : { awsKeyId: id.awsKeyId }),
  };
}

/** The name of the ID's account, as the rule of the ID has found it. */
function accountsIn({ details }: Detection): Readonly<Record<string, string>> {
  const { accountId, accountName } = details;
  return typeof accountId === 'string' && typeof accountName === 'string' ? { [accountId]: accountName } : {};
}

function messageOf(keyId: KeyId, accounts: Readonly<Record<string, string>>): string {
  const account = accountSentence(keyId.account, accounts);
  if (keyId.isCanary) return `An AWS access key that is a canary: a trap that shows who uses it. ${account}`;
  const what = keyId.isTemporary ? 'Temporary AWS credentials (of STS)' : 'An AWS access key';
  const why = 'Whoever reads this acts as its user at once.';
  if (!keyId.isPossible)
    return `${what}, ID and secret together. ${why} Yet its ID cannot be right. ${account}`;
  const end = keyId.isTemporary ? ' They end with their session, after 36 hours at most.' : '';
  return `${what}, ID and secret together. ${why} ${account}${end}`;
}

function stepsOf(keyId: KeyId, id: string): readonly string[] {
  if (keyId.isCanary) return CANARY_STEPS;
  return keyId.isTemporary ? SESSION_STEPS : rotationSteps(idEnd(id));
}
