import { display, type SourceText } from '../../model/source-text.js';
import { type DocumentCheck, POLICY_KEYWORDS } from '../check.js';
import type { Element, PolicyDocument } from '../document.js';
import { MAX_TEXT, type Rewrite } from '../rewrite/rewrite.js';
import { applied } from '../rewrite/sibling.js';

/** Keys as JSON, YAML and Terraform's objects write them, at the beginning of the document's own text. */
const STATEMENT = /(?:^|[\s{,])((?:\\{0,7}["'])?Statement(?:\\{0,7}["'])?)\s{0,20}[:=]/;
const VERSION = /(?:^|[\s{,])(?:\\{0,7}["'])?Version(?:\\{0,7}["'])?\s{0,20}[:=]/;
/** Variables that IAM puts values in for; those of templates are written in other words. */
const VARIABLE = /\$\$?\{(?:aws|s3|iam|sts|ec2|cognito-identity\.amazonaws\.com):[A-Za-z/-]{1,60}/;

export const policyVersionMissing = {
  id: 'iam-policy-version-missing',
  kind: 'policy',
  severity: 'low',
  title: 'Policy document without a version',
  why: 'IAM then reads it by the rules of 2008, in which a policy variable is nothing but its own letters.',
  remediation: ['Write `"Version": "2012-10-17"` at the beginning of the document.'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html'],
  example: '"Statement": [{ … }]',
  keywords: POLICY_KEYWORDS,
  /** Where no variable stands in a document its version changes nothing: only the strict profile asks for it. */
  judgeDocument(document, text, profile) {
    const written = text.slice(document.start, document.end);
    const statement = STATEMENT.exec(written);
    const key = statement?.[1];
    if (statement === null || key === undefined || VERSION.test(written)) return null;
    const variable = VARIABLE.exec(written);
    if (variable === null && profile !== 'strict') return null;
    const start = document.start + statement.index + statement[0].indexOf(key);
    return {
      severity: 'low',
      at: elementAt(start, key),
      message: `This policy has no version, so that IAM reads it by the rules of 2008. ${consequence(variable?.[0])}`,
      actions: [],
      rewrite: versionBefore(start, key, document, text),
    };
  },
} as const satisfies DocumentCheck;

/** How far before the statements their line starts, in bytes. */
const REACH = 300;

/** Writes the version before the key of the statements, in the same way: in a line of its own, or in theirs. */
function versionBefore(
  start: number,
  key: string,
  { start: from, end }: PolicyDocument,
  text: SourceText,
): Rewrite | null {
  const mark = /^\\{0,7}["']/.exec(key)?.[0] ?? '';
  const sign = /^\s{0,20}([:=])/.exec(text.slice(start + key.length, start + key.length + 21))?.[1];
  const before = text.slice(Math.max(0, start - REACH), start);
  const line = /(?:^|\n)([^\n]*)$/.exec(before)?.[1];
  if (sign === undefined || line === undefined) return null;
  const isOwnLine = line.trim() === '' || text.slice(from, from + 1) !== '{';
  // What stands between braces is separated by commas; a block of YAML is not.
  const comma = text.slice(from, from + 1) === '{' ? ',' : '';
  const separator = isOwnLine ? `${comma}\n${line.replace(/[^\t]/g, ' ')}` : `${comma} `;
  const quote = mark === '' ? (sign === '=' ? '"' : "'") : mark;
  const pair = `${mark}Version${mark}${sign === '=' ? ' = ' : ': '}${quote}2012-10-17${quote}`;
  const edit = { start, end: start, text: pair + separator };
  const written = text.slice(from, end);
  if (written.length > MAX_TEXT) return null;
  return { edits: [edit], text: applied(written, from, [edit]), placeholders: [] };
}

function elementAt(start: number, key: string): Element {
  return { parts: [key], pattern: key, possible: false, start, end: start + key.length };
}

function consequence(variable: string | undefined): string {
  if (variable === undefined) return 'A policy variable that is written into it later will not work.';
  return `"${display(variable)}}" in it is text there, no variable, and nothing matches it.`;
}
