import type { Suppression } from '../model/finding.js';
import { visible } from './visible.js';

const EXCUSES = {
  inline: 'a comment beside it',
  ignore: 'the ignore list',
  baseline: 'the baseline',
  path: 'an allowed path',
} as const satisfies Record<Suppression['by'], string>;

/** Who excuses a finding: `the ignore list, until 2027-01-31`. */
export function excuseOf({ by, until }: Suppression): string {
  return until === null ? EXCUSES[by] : `${EXCUSES[by]}, until ${visible(until)}`;
}
