import type { KeywordHit, SourceText } from '../model/source-text.js';
import type { Sighting } from './practice.js';

/** What is met at the keywords, each place once: what begins within the sighting before it is part of that. */
export function sightingsAt(
  text: SourceText,
  hits: readonly KeywordHit[],
  sightingAt: (text: SourceText, offset: number) => Sighting | null,
): readonly Sighting[] {
  const sightings: Sighting[] = [];
  let end = -1;
  for (const { offset } of hits) {
    const sighting = offset < end ? null : sightingAt(text, offset);
    if (sighting === null || sighting.start < end) continue;
    end = sighting.end;
    sightings.push(sighting);
  }
  return sightings;
}
