import { describe, expect, it } from 'vitest';
import { describePrefixed } from '../rows.js';
import { fill } from '../shapes.js';
import { Generator, scan } from '../support.js';

/** In halves, so that no scanner takes a shape for a key. */
const MARK = 'T3Blbk' + 'FJ';

describePrefixed([
  ['openai-session-key', 'sess-{A40}', 'sess-…', 'high'],
  ['openai-legacy-api-key', 'sk-{A48}', 'sk-…', 'high', 'openai'],
]);

describe.each([
  ['openai-api-key', `sk-{A20}${MARK}{A20}`, 'sk-…'],
  ['openai-api-key', `sk-proj-{w74}${MARK}{w74}`, 'sk-proj-…'],
  ['openai-api-key', `sk-svcacct-{w58}${MARK}{w58}`, 'sk-svcacct-…'],
  ['openai-admin-key', `sk-admin-{w58}${MARK}{w58}`, 'sk-admin-…'],
] as const)('%s %s', (id, shape, shown) => {
  const generator = new Generator(72);

  it('is found whole', () => {
    for (let round = 0; round < 20; round++) {
      const key = fill(generator, shape);
      const source = `OPENAI_API_KEY="${key}"`;
      const { detections } = scan(source);
      expect(detections.map((each) => [each.ruleId, source.slice(each.start, each.end)])).toEqual([
        [id, key],
      ]);
      expect(detections[0]).toMatchObject({ redacted: shown, severity: 'critical' });
    }
  });

  it('is none where it is masked', () => {
    expect(scan(`"${shape.replace(/\{[^}]*\}/g, 'x'.repeat(40))}"`).detections).toEqual([]);
  });
});
