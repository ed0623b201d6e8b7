/** So much of a text tells its form. */
export const HEAD_BYTES = 1 << 16;

/** A block that Terraform knows, at the beginning of a line. */
const TERRAFORM =
  /^(?:(?:terraform|locals)[ \t]{0,20}\{|(?:resource|data)[ \t]{1,20}"[\w-]{1,100}"[ \t]{1,20}"[\w-]{1,100}"[ \t]{0,20}\{|(?:provider|variable|module|output)[ \t]{1,20}"[\w-]{1,100}"[ \t]{0,20}\{)/m;

/** A key of templates and manifests, at the beginning of a line. */
const YAML =
  /^(?:---[ \t]{0,20}\r?$|(?:AWSTemplateFormatVersion|Resources|Statement|PolicyDocument|apiVersion)[ \t]{0,20}:(?:[ \t\r]|$))/m;

/**
 * The ending that a file of this text would have, as far as the text alone tells: `''` where it is JSON, which needs
 * none, and `null` where nothing tells.
 *
 * @param head Its first {@link HEAD_BYTES} bytes, or all of them.
 */
export function guessedEnding(head: Uint8Array): string | null {
  const text = Buffer.from(head).toString('latin1');
  if (/^(?:\xEF\xBB\xBF)?\s{0,1000}[[{]/.test(text)) return '';
  if (TERRAFORM.test(text)) return '.tf';
  return YAML.test(text) ? '.yaml' : null;
}
