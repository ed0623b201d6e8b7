import { redactedIdentifier } from '../model/redacted-identifier.js';

/** Names as IAM allows them: nothing in them means anything to a shell. */
const USER_NAME = /^[\w+=,.@-]{1,64}$/;

/** Commands of the `aws` program about one key. They read the ID back, so that it is never printed whole. */
export interface KeyCommands {
  /** Sets `KEY_ID`. */
  readonly readBack: string;
  readonly create: string;
  readonly lastUse: string;
  readonly switchOff: string;
  readonly switchOn: string;
  readonly remove: string;
}

export function commandsFor(user: string, keyId: string): KeyCommands {
  const name = USER_NAME.test(user) ? user : 'USER';
  const key = `--user-name ${name} --access-key-id "$KEY_ID"`;
  return {
    readBack: readBackCommand(name, keyId),
    create: `aws iam create-access-key --user-name ${name}`,
    lastUse: 'aws iam get-access-key-last-used --access-key-id "$KEY_ID"',
    switchOff: `aws iam update-access-key ${key} --status Inactive`,
    switchOn: `aws iam update-access-key ${key} --status Active`,
    remove: `aws iam delete-access-key ${key}`,
  };
}

function readBackCommand(user: string, keyId: string): string {
  const query = `AccessKeyMetadata[?ends_with(AccessKeyId, '${idEnd(keyId)}')].AccessKeyId`;
  return `KEY_ID=$(aws iam list-access-keys --user-name ${user} --query "${query}" --output text)`;
}

/** The end of an ID as its redacted form shows it. */
export function idEnd(keyId: string): string {
  return redactedIdentifier(keyId).replace(/^.*…/, '');
}
