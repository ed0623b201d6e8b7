import { describe, expect, it } from 'vitest';
import { ByteText } from '../../src/engine/byte-text.js';
import type { Detection } from '../../src/model/finding.js';
import type { Combination } from '../../src/secrets/combination.js';
import { combined } from '../../src/secrets/combine.js';

const PAIR: Combination = {
  id: 'test-pair',
  kind: 'secret',
  severity: 'critical',
  title: 'Pair',
  why: 'It is for tests.',
  remediation: [],
  references: [],
  keywords: [],
  parts: ['anchor', 'companion'],
  maxLines: 3,
  join: (anchor, companion, lines) => ({
    ...anchor,
    ruleId: 'test-pair',
    details: { at: companion.start, lines: [lines.anchor, lines.companion] },
  }),
};

/** A text whose letters `A` and `c` are anchors and companions. */
function join(text: string): readonly string[] {
  const detections = [...text.matchAll(/[Ac]/g)].map(
    ({ 0: letter, index }): Detection => ({
      ruleId: letter === 'A' ? 'anchor' : 'companion',
      kind: 'secret',
      severity: 'high',
      message: '',
      redacted: '…',
      details: {},
      remediation: [],
      identity: [],
      guessable: false,
      start: index,
      end: index + 1,
      masks: [],
    }),
  );
  return combined(detections, [PAIR], new ByteText('file', Buffer.from(text))).map(
    ({ ruleId, start, details }) =>
      ruleId === 'test-pair' ? `${start}+${details.at}` : `${ruleId} ${start}`,
  );
}

describe('combined', () => {
  it.each([
    ['joins parts that stand near', 'A c', ['0+2']],
    ['joins in either order', 'c\nA', ['2+0']],
    ['leaves parts that stand too far apart', 'A\n\n\n\nc', ['anchor 0', 'companion 5']],
    ['joins at the greatest distance', 'A\n\n\nc', ['0+4']],
    ['joins the nearest pairs first', 'A\nA c\nc', ['0+6', '2+4']],
    ['prefers the same line to fewer bytes', 'c\nA         c', ['companion 0', '2+12']],
    ['uses each part once', 'A c A', ['0+2', 'anchor 4']],
    ['keeps the order of pairs in a file', 'A\nc\nA\nc\nA\nc', ['0+2', '4+6', '8+10']],
    ['leaves a lone part', 'A A', ['anchor 0', 'anchor 2']],
  ])('%s', (_, text, expected) => {
    expect(join(text)).toEqual(expected);
  });

  it('joins tens of thousands on one line in short time', () => {
    const started = performance.now();
    expect(join('A c '.repeat(20_000))).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
