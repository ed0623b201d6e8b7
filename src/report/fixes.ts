import type { Finding } from '../model/finding.js';
import type { FixOutcome, LeftFinding } from '../model/fix.js';
import { patchOf } from '../model/patch.js';
import { reaches } from '../model/severity.js';
import { counted } from './quantity.js';
import { visible, withoutCommands } from './visible.js';

/** What was fixed and what was left, a line each, and the sum of it. */
export function renderFixes(outcome: FixOutcome): string {
  const { fixed, left, isDryRun } = outcome;
  const lines = [
    ...fixed.map((finding) => `${isDryRun ? 'would fix' : 'fixed'}  ${named(finding)}`),
    ...left.map(({ finding, why }) => `left  ${named(finding)}: ${reasonOf(why)}`),
    ...summaryOf(outcome),
  ];
  return withoutCommands(`${lines.join('\n')}\n`);
}

function named({ path, startLine, startColumn, ruleId }: Finding): string {
  return `${visible(path)}:${startLine}:${startColumn} ${visible(ruleId)}`;
}

function reasonOf(why: LeftFinding['why']): string {
  switch (why.kind) {
    case 'no patch':
      return 'what to write instead is for you to say';
    case 'placeholders':
      return `only you know ${visible(why.names.join(', '))}`;
    case 'refused':
      return visible(why.reason);
  }
}

function summaryOf({ fixed, left, complete, failOn, isDryRun }: FixOutcome): readonly string[] {
  const files = new Set(fixed.map(({ path }) => path)).size;
  const open = left.filter(({ why }) => why.kind === 'placeholders').length;
  const failing = left.filter(({ finding }) => reaches(finding.severity, failOn)).length;
  const names = [...new Set(fixed.flatMap((finding) => patchOf(finding)?.placeholders ?? []))];
  const verb = isDryRun ? 'would be fixed' : 'fixed';
  return [
    fixed.length + left.length === 0
      ? 'There is no finding of a policy to fix.'
      : `${counted(fixed.length, 'finding')} ${verb}${files === 0 ? '' : ` in ${counted(files, 'file')}`}, ${left.length} left.`,
    ...(failing === 0 ? [] : [`${counted(failing, 'finding')} of those left at or above ${failOn}.`]),
    ...(open === 0
      ? []
      : [`${open} could be fixed with --placeholders: names that only you know are written in capitals.`]),
    ...(names.length === 0 ? [] : [`Put names in for ${visible(names.join(', '))}.`]),
    ...(complete ? [] : ['The scan was not whole: `starkey scan` names what was not read.']),
  ];
}
