import type { AuditedKey, AuditRendering, KeyAudit } from '../../model/key-audit.js';
import { type Ink, painter } from '../paint.js';
import { visible } from '../visible.js';
import { widthOf } from '../width.js';
import { ageBars, ageText, auditVerdict, lastUseText, shownId } from './key.js';

const HEAD = ['USER', 'KEY', 'STATUS', 'AGE', 'LAST USED', 'WHAT IS WRONG'] as const;

/** An audit for people at a terminal. */
export function renderKeysTable(audit: KeyAudit, rendering: AuditRendering): string {
  const paint = painter(rendering.color);
  const shown = rendering.quiet ? audit.keys.filter(({ concerns }) => concerns.length > 0) : audit.keys;
  const rows = shown.map((key) => ({ cells: cellsOf(key, rendering), ink: inkOf(key) }));
  const widths = HEAD.map((name, index) =>
    rows.reduce((width, { cells }) => Math.max(width, widthOf(cells[index] ?? '')), name.length),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => padded(cell, widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  const blocks = [
    rows.length === 0
      ? []
      : [
          paint('bold', line(HEAD)),
          ...rows.map(({ cells, ink }) => (ink === null ? line(cells) : paint(ink, line(cells)))),
        ],
    rendering.quiet || audit.keys.length === 0 ? [] : ['Age of active keys', ...ageBars(audit)],
    audit.gaps.map((gap) => `${paint('uncertain', 'NOT READ')}  ${visible(gap)}`),
    [paint(audit.failed ? 'bad' : audit.complete ? 'good' : 'uncertain', auditVerdict(audit))],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function cellsOf(key: AuditedKey, rendering: AuditRendering): readonly string[] {
  return [
    visible(key.user),
    shownId(key, rendering),
    key.status,
    ageText(key),
    visible(lastUseText(key)),
    key.concerns.map(({ message }) => message).join(' '),
  ];
}

function inkOf({ concerns: [worst] }: AuditedKey): Ink | null {
  return worst?.severity ?? null;
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - widthOf(cell)));
}
