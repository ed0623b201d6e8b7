import { FORMATS, type Format } from './options.js';
import { choiceOf, notAChoice, shown } from './wording.js';

/** A report that goes to a file. */
export interface Output {
  readonly format: Format;
  /** Relative to the current folder or workspace. */
  readonly file: string;
}

/**
 * Reads `FORMAT=FILE` of each text.
 *
 * @param name What is read, for messages: `--output`.
 */
export function parseOutputs(name: string, texts: readonly string[], problems: string[]): readonly Output[] {
  const outputs = texts.flatMap((text) => parseOutput(name, text, problems));
  const files = outputs.map(({ file }) => file);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined)
    problems.push(`Two reports would be written to ${shown(twice)}. Give each a file of its own.`);
  return outputs;
}

function parseOutput(name: string, text: string, problems: string[]): readonly Output[] {
  const [, format = text, file = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const known = choiceOf(format, FORMATS);
  if (known === null) problems.push(notAChoice(`The format of ${name}`, format, FORMATS));
  if (file === '') problems.push(`${capital(name)} ${shown(text)} names no file. Write FORMAT=FILE.`);
  if (file === '-') problems.push(`${capital(name)} writes to files. Name one in place of '-'.`);
  return known === null || file === '' || file === '-' ? [] : [{ format: known, file }];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
