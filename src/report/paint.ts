import type { Severity } from '../model/severity.js';

/** What a stretch of text is, for its colour. */
export type Ink = Severity | 'bold' | 'dim' | 'good' | 'bad' | 'uncertain';

/** ANSI's "select graphic rendition" codes. */
const CODES = {
  critical: '1;31',
  high: '31',
  medium: '33',
  low: '36',
  bold: '1',
  dim: '2',
  good: '32',
  bad: '1;31',
  uncertain: '33',
} as const satisfies Record<Ink, string>;

export type Paint = (ink: Ink, text: string) => string;

/** Colours a text that is otherwise free of escape sequences, or leaves it. */
export function painter(color: boolean): Paint {
  return color ? (ink, text) => `\x1b[${CODES[ink]}m${text}\x1b[0m` : (_ink, text) => text;
}
