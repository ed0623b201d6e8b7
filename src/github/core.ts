// The parts of `@actions/core` that the action needs, reached by their paths: the package's main module also brings
// its client for OpenID tokens, and with that undici, which is a third of the action's start and never used here.
import * as os from 'node:os';
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import type { AnnotationProperties } from '../../node_modules/@actions/core/lib/core.js';
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js';
import { toCommandProperties, toCommandValue } from '../../node_modules/@actions/core/lib/utils.js';

export { summary } from '../../node_modules/@actions/core/lib/summary.js';

type Annotate = (message: string, properties?: AnnotationProperties) => void;

export const error = annotator('error');
export const warning = annotator('warning');
export const notice = annotator('notice');

function annotator(level: 'error' | 'warning' | 'notice'): Annotate {
  return (message, properties = {}) => issueCommand(level, toCommandProperties(properties), message);
}

/** The text of an input, without space around it; empty where the job gives none. */
export function getInput(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

export function setOutput(name: string, value: string | number | boolean): void {
  if (process.env.GITHUB_OUTPUT) {
    issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    return;
  }
  // Runners of before 2022 have no such file.
  process.stdout.write(os.EOL);
  issueCommand('set-output', { name }, toCommandValue(value));
}

export function info(message: string): void {
  process.stdout.write(message + os.EOL);
}
