import { isNamedBy } from './naming.js';

/** Parts of the names below, in lower case, of which each name holds one. */
export const SECRET_NAME_KEYWORDS: readonly string[] = [
  'secret',
  ...['_', '-', '.', ' ', ''].flatMap((gap) => [`aws${gap}key`, `aws${gap}access`]),
];

/** Names that say AWS's secret access key in any spelling: `secretAccessKey`, `aws.secretkey`, `S3_SECRET`. */
const NAMES = [
  /secret[\s_.-]{0,2}access[\s_.-]{0,2}key/gi,
  /(?:aws|amazon|s3)[\w.\s-]{0,24}?secret(?!s?[\s_.-]?(?:manager|name|id|arn|version))/gi,
  /secret[\w.-]{0,20}?aws/gi,
  /aws[\s_.-]?(?:access[\s_.-]?)?key(?![\s_.-]?id)/gi,
];

/** Names that say so only where AWS is spoken of. */
const PLAIN_NAMES = [/secret[\s_.-]?key/gi];
const AWS_WORDS = /aws|amazon|\bs3[^a-z]|boto|jets3t|akia/i;
const AWS_WORDS_WITHIN = 300;

/** `"value": "…", "name": "AWS_SECRET_ACCESS_KEY"`: the name of a pair may come last. */
const NAME_AFTER =
  /^["']?[\s,]{0,30}["']?(?:name|key)["']?\s{0,5}[:=]>?\s{0,5}["']?[\w.-]{0,30}?secret[\s_.-]?(?:access[\s_.-]?)?key/i;
const NAME_AFTER_WITHIN = 160;

/** Whether the text on either side of a value calls it a secret access key of AWS. */
export function isNamedSecretKey(before: string, after: string): boolean {
  if (isNamedBy(before, NAMES)) return true;
  if (!isNamedBy(before, PLAIN_NAMES) && !NAME_AFTER.test(after.slice(0, NAME_AFTER_WITHIN))) return false;
  return AWS_WORDS.test(before.slice(-AWS_WORDS_WITHIN)) || AWS_WORDS.test(after.slice(0, AWS_WORDS_WITHIN));
}
