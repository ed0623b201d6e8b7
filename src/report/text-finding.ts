import type { Excerpt, Finding } from '../model/finding.js';
import { patchOf } from '../model/patch.js';
import { changeLabel } from './change-label.js';
import type { DiffLine } from './line-diff.js';
import type { Paint } from './paint.js';
import { cutLines, patchLines } from './patch-lines.js';
import { counted } from './quantity.js';
import { excuseOf } from './suppression.js';
import { visible } from './visible.js';
import { widthOf, wrapped } from './width.js';

/** Cells of a line of prose. */
const WIDTH = 100;
const INDENT = '  ';

/** Lines of a patch that a block shows. */
const MAX_PATCH_LINES = 16;

/**
 * The lines of a finding's block.
 *
 * @param steps What to do, where it does not stand elsewhere.
 * @param showsPatch Whether it shows what to write instead.
 */
export function findingBlock(
  finding: Finding,
  steps: readonly string[],
  showsPatch: boolean,
  paint: Paint,
): readonly string[] {
  const { ruleId, path, startLine, startColumn, severity, fingerprint } = finding;
  const place = `${visible(path)}:${startLine}:${startColumn}`;
  const label = changeLabel(finding);
  return [
    `${paint(severity, severity.toUpperCase())} ${paint('bold', visible(ruleId))}  ${place}${label === '' ? '' : `  (${label})`}`,
    ...excerptLines(finding, paint),
    ...sentence(finding.message),
    ...commitLines(finding),
    ...suppressionLines(finding),
    ...(steps.length === 0 ? [] : [`${INDENT}What to do:`, ...stepLines(steps)]),
    ...(showsPatch ? patchBlock(finding, paint) : []),
    INDENT + paint('dim', `Fingerprint ${visible(fingerprint)}`),
  ];
}

/** The redacted line and a marker under what was found. The bar keeps it from starting a command. */
function excerptLines({ excerpt, startLine, severity }: Finding, paint: Paint): readonly string[] {
  if (excerpt === null) return [];
  const { before, own, after } = partsOf(excerpt);
  const number = String(startLine);
  const bar = paint('dim', '|');
  const marker = ' '.repeat(widthOf(before)) + paint(severity, '^'.repeat(Math.max(1, widthOf(own))));
  return [
    `${INDENT}${paint('dim', number)} ${bar} ${before}${paint(severity, own)}${after}`,
    `${INDENT}${' '.repeat(number.length)} ${bar} ${marker}`,
  ];
}

function partsOf({ text, highlightStart, highlightLength }: Excerpt) {
  const end = highlightStart + highlightLength;
  const shown = (part: string) => visible(part.replaceAll('\t', ' '));
  return {
    before: shown(text.slice(0, highlightStart)),
    own: shown(text.slice(highlightStart, end)),
    after: shown(text.slice(end)),
  };
}

function commitLines({ commit }: Finding): readonly string[] {
  if (commit === null) return [];
  return sentence(`In commit ${commit.id} of ${commit.authorDate} by ${commit.author}.`);
}

function suppressionLines({ suppressed }: Finding): readonly string[] {
  if (suppressed === null) return [];
  const reason = suppressed.reason === null ? '.' : `: ${suppressed.reason}`;
  return sentence(`Suppressed by ${excuseOf(suppressed)}${reason}`);
}

/** The lines to write instead, as a comparison. The sign before each keeps it from starting a command. */
function patchBlock(finding: Finding, paint: Paint): readonly string[] {
  const patch = finding.suppressed === null ? patchOf(finding) : null;
  if (patch === null) return [];
  const { lines, more } = patchLines(patch, MAX_PATCH_LINES);
  const shown = withoutCommonIndent(lines).map((line) => ({ ...line, text: visible(line.text) }));
  const rows = cutLines(shown, WIDTH - 4).map(({ sign, text }) => {
    const row = `${sign} ${text}`.trimEnd();
    return INDENT + INDENT + (sign === ' ' ? row : paint(sign === '+' ? 'good' : 'bad', row));
  });
  const note =
    more === 0 ? [] : [`${INDENT}${INDENT}…and ${counted(more, 'more line')}: --format json has them.`];
  return [`${INDENT}Write instead:`, ...rows, ...note];
}

function withoutCommonIndent(lines: readonly DiffLine[]): readonly DiffLine[] {
  const plain = lines.map((line) => ({ ...line, text: line.text.replaceAll('\t', '  ') }));
  const depths = plain.filter(({ text }) => /[^ …]/.test(text)).map(({ text }) => text.search(/[^ ]/));
  const depth = Math.min(...depths, WIDTH);
  return plain.map((line) => (line.text === '…' ? line : { ...line, text: line.text.slice(depth) }));
}

/** Numbered steps. */
export function stepLines(steps: readonly string[]): readonly string[] {
  return steps.flatMap((step, index) => {
    const number = `${index + 1}. `;
    const [first = '', ...rest] = wrapped(visible(step), WIDTH - number.length);
    return [INDENT + number + first, ...rest.map((line) => INDENT + ' '.repeat(number.length) + line)];
  });
}

/** A sentence or two, wrapped and indented. */
export function sentence(text: string): readonly string[] {
  return wrapped(visible(text), WIDTH).map((line) => INDENT + line);
}
