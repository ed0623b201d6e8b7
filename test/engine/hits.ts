import { batchesOf, type Prefilter } from '../../src/engine/prefilter.js';

export type Hit = readonly [keyword: string, offset: number];

/** All hits of a prefilter in these bytes, in its order. */
export function hitsOf(prefilter: Prefilter, keywords: readonly string[], bytes: Uint8Array): Hit[] {
  prefilter.room(bytes.length).set(bytes);
  const hits: Hit[] = [];
  for (const found of batchesOf(prefilter, bytes.length)) {
    for (let index = 0; index < found.count; index++) {
      hits.push([keywords[found.keywords[index] as number] as string, found.offsets[index] as number]);
    }
  }
  return hits;
}

/** One `indexOf` a keyword, sorted as prefilters sort: slow and plainly right. */
export function naiveHits(keywords: readonly string[], bytes: Uint8Array): Hit[] {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const hits: Hit[] = [];
  for (const keyword of keywords) {
    for (let at = text.indexOf(keyword); at !== -1; at = text.indexOf(keyword, at + 1))
      hits.push([keyword, at]);
  }
  return hits.sort(([one, start], [other, otherStart]) => {
    return start + one.length - (otherStart + other.length) || start - otherStart;
  });
}
