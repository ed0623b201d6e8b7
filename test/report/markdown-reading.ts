import { expect } from 'vitest';

/** Inline Markdown without its code spans, by the rule of CommonMark: a run of backticks ends at its like. */
export function outsideCode(markdown: string): string {
  const runs = [...markdown.matchAll(/`+/g)];
  let outside = '';
  let position = 0;
  for (let index = 0; index < runs.length; index++) {
    const opening = runs[index];
    const end = runs.findIndex((run, at) => at > index && run[0].length === opening?.[0].length);
    if (opening === undefined || end === -1) continue;
    outside += `${markdown.slice(position, opening.index)}C`;
    position = (runs[end]?.index ?? 0) + opening[0].length;
    index = end;
  }
  return outside + markdown.slice(position);
}

/** Lines that are in no block of code, which ends at as many backticks as began it, or more. */
export function withoutBlocks(lines: readonly string[]): readonly string[] {
  let fence = '';
  return lines.filter((line) => {
    if (fence === '') {
      fence = /^(`{3,})diff$/.exec(line)?.[1] ?? '';
      return fence === '';
    }
    const closing = /^ {0,3}(`{3,})\s*$/.exec(line)?.[1] ?? '';
    if (closing.length >= fence.length) fence = '';
    else expect(line).toMatch(/^[-+ ]/);
    return false;
  });
}
