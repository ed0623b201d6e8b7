import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/model/severity.js';
import { ruleIds, SYNTAXES, scan } from './support.js';

/** A rule's id, a generator of a secret from its format, what is shown of it, and how bad it is. */
export type TokenRow = readonly [
  id: string,
  make: () => string,
  shown: string,
  severity: Severity,
  /** The text around the secret, for rules that go by it. */
  write?: (secret: string) => string,
];

/** Checks that each token is found, alone and whole, in every syntax or in the text that the row gives. */
export function describeTokens(rows: readonly TokenRow[]): void {
  describe.each(rows.map((row) => [row[0], row] as const))('%s', (id, [, make, shown, severity, write]) => {
    const syntaxes = write === undefined ? SYNTAXES : { 'its own text': write };

    it.each(Object.entries(syntaxes))('is found in %s', (_, syntax) => {
      const secret = make();
      const text = syntax(secret);
      const { detections } = scan(text);
      expect(new Set(detections.map(({ ruleId }) => ruleId))).toEqual(new Set([id]));
      for (const detection of detections) {
        expect(text.slice(detection.start, detection.end)).toBe(secret);
        expect(detection).toMatchObject({ redacted: shown, severity });
      }
    });
  });
}

/** Checks that a text holds no secret. */
export function describeNegatives(rows: readonly (readonly [name: string, make: () => string])[]): void {
  describe('none is', () => {
    it.each(rows)('%s', (_, make) => {
      expect(ruleIds(make())).toEqual([]);
    });
  });
}
