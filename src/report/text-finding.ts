import type { Excerpt, Finding } from '../model/finding.js';
import type { Paint } from './paint.js';
import { excuseOf } from './suppression.js';
import { visible } from './visible.js';
import { widthOf, wrapped } from './width.js';

/** Cells of a line of prose. */
const WIDTH = 100;
const INDENT = '  ';

/**
 * The lines of a finding's block.
 *
 * @param steps What to do, where it does not stand elsewhere.
 */
export function findingBlock(finding: Finding, steps: readonly string[], paint: Paint): readonly string[] {
  const { ruleId, path, startLine, startColumn, severity, fingerprint } = finding;
  const place = `${visible(path)}:${startLine}:${startColumn}`;
  return [
    `${paint(severity, severity.toUpperCase())} ${paint('bold', visible(ruleId))}  ${place}`,
    ...excerptLines(finding, paint),
    ...sentence(finding.message),
    ...commitLines(finding),
    ...suppressionLines(finding),
    ...(steps.length === 0 ? [] : [`${INDENT}What to do:`, ...stepLines(steps)]),
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
