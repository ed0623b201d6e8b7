import type { Patch } from '../model/patch.js';
import type { SourceText } from '../model/source-text.js';
import { lineAround } from './line.js';

/** A step's inputs stand so near to the action that it uses, in bytes. */
const STEP = 600;

const LOGIN = /\buses:\s{1,10}["']?aws-actions\/configure-aws-credentials@/;
const KEY =
  /^( {0,60})aws-(access-key-id|secret-access-key): {1,20}["']?\$\{\{[^{}\r\n]{1,200}\}\}["']? {0,20}$/;

/** As much as anybody can say of a role that is not there yet. */
const ROLE = 'role-to-assume: arn:aws:iam::ACCOUNT:role/ROLE';

/**
 * Puts a role in place of a key that a workflow hands to `aws-actions/configure-aws-credentials`, where ID and secret
 * stand on lines that follow each other and nothing else stands there; `null` elsewhere.
 *
 * @param offset In the line of the ID.
 */
export function rolePatch(text: SourceText, offset: number): Patch | null {
  const first = lineAround(text, offset);
  const firstEnd = first.start + first.text.length;
  // With `\r\n` the lines would not come out as they are elsewhere in the file.
  if (text.slice(firstEnd, firstEnd + 1) !== '\n') return null;
  const second = lineAround(text, firstEnd + 1);
  const [, indent = '', part] = KEY.exec(first.text) ?? [];
  const [, otherIndent, otherPart] = KEY.exec(second.text) ?? [];
  if (part === undefined || otherPart === undefined || part === otherPart || indent !== otherIndent)
    return null;
  if (!isLogin(text, first.start)) return null;

  const start = text.lineAt(first.start);
  const after = indent + ROLE;
  return {
    edits: [
      {
        startLine: start,
        startColumn: 1,
        endLine: start + 1,
        endColumn: second.text.length + 1,
        text: after,
      },
    ],
    lines: { start, end: start + 1, before: `${first.text}\n${second.text}`, after },
    text: after,
    placeholders: ['ACCOUNT', 'ROLE'],
  };
}

/** Whether the step that the line belongs to is the one that logs in. */
function isLogin(text: SourceText, lineStart: number): boolean {
  const before = text.slice(Math.max(0, lineStart - STEP), lineStart);
  const last = before.lastIndexOf('uses:');
  return last !== -1 && LOGIN.test(before.slice(last - 1));
}
