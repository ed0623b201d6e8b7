import { expect, it } from 'vitest';
import { RULE_DOCUMENTS } from '../../src/detection/rule-documents.js';

/** Else Markdown shows JSON word by word, and nobody can copy it. */
it('steps have their JSON in backticks', () => {
  const steps = RULE_DOCUMENTS.flatMap(({ remediation }) => remediation);
  expect(steps.length).toBeGreaterThan(100);
  expect(steps.filter((step) => /[{}]|":/.test(step.replace(/`[^`]+`/g, '')))).toEqual([]);
});
