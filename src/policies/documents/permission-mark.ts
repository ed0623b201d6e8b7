import type { SourceText } from '../../model/source-text.js';

const NAME = /^(?:aws_lambda_permission|AWS::Lambda::Permission)\b/i;
const EVERYBODY = /\bprincipal["']?\s{0,40}[:=]\s{0,40}["']\*["']/i;
/** How far after its type the principal of a permission is looked for, in bytes. */
const REACH = 800;

/** Whether a permission of a Lambda function at an offset may be for everybody: others are worth loading no parser. */
export function isOpenPermission(text: SourceText, offset: number): boolean {
  const after = text.slice(offset, offset + REACH);
  return NAME.test(after) && EVERYBODY.test(after);
}
