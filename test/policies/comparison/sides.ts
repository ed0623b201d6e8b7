import { ByteText } from '../../../src/engine/byte-text.js';
import type { Novelty } from '../../../src/model/comparable.js';
import type { Found } from '../../../src/model/detector.js';
import { comparePolicies } from '../../../src/policies/comparison/compare.js';
import { createPolicyDetector } from '../../../src/policies/find.js';

const detector = createPolicyDetector('standard', true);
await detector.load?.(['yaml', 'terraform', 'terraform-json', 'program']);

export type Files = Readonly<Record<string, string>>;

function look(path: string, content: string): Found {
  const bytes = Buffer.from(content);
  const lower = bytes.toString('latin1').toLowerCase();
  const hits = detector.keywords.flatMap((keyword) => {
    const found: { keyword: string; offset: number }[] = [];
    for (let at = lower.indexOf(keyword); at !== -1; at = lower.indexOf(keyword, at + 1))
      found.push({ keyword, offset: at });
    return found;
  });
  return hits.length === 0 ? {} : detector.find(new ByteText(path, bytes), hits);
}

/** A finding of the newer side that is new. */
export interface Fresh {
  readonly path: string;
  readonly rule: string;
  readonly severity: string;
  readonly sentence: string;
  readonly added: unknown;
}

/** What is new in some files beside others; `not compared` counts as new. */
export function fresh(
  older: Files,
  newer: Files,
  mayMove: (from: string, to: string) => boolean = () => true,
): readonly Fresh[] {
  const side = (files: Files) =>
    Object.entries(files).map(([path, content]) => ({ path, found: look(path, content) }));
  const texts = (looks: ReturnType<typeof side>) =>
    looks.map(({ path, found }) => ({ path, comparables: found.comparables ?? [] }));
  const now = side(newer);
  const compared = comparePolicies(texts(now), texts(side(older)), {
    profile: 'standard',
    accounts: {},
    mayMove,
  });
  return now.flatMap(({ path, found }) =>
    (found.detections ?? []).flatMap((detection): readonly Fresh[] => {
      const told = compared(path, detection);
      if (told === 'known') return [];
      const { severity, sentence, details }: Novelty =
        told === 'not compared' ? { severity: detection.severity, sentence: told, details: {} } : told;
      return [{ path, rule: detection.ruleId, severity, sentence, added: details.added }];
    }),
  );
}

/** The sentences of what is new. */
export function news(older: Files | string, newer: Files | string): readonly string[] {
  const files = (side: Files | string) => (typeof side === 'string' ? { 'policy.json': side } : side);
  return fresh(files(older), files(newer)).map(({ sentence }) => sentence);
}
