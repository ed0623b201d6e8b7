import type { Sweep, SweepPlace } from '../../model/sweep.js';
import { linkOf } from '../web-link.js';

/** Tells where a place can be read on the server, at the commit that was scanned; `null` where nobody knows. */
export function createSweepLinks({ server, repositories }: Sweep): (place: SweepPlace) => string | null {
  const heads = new Map(repositories.map(({ name, head }) => [name, head]));
  if (!/^https?:\/\//.test(server)) return () => null;
  return (place) => {
    const commit = heads.get(place.repository) ?? '';
    return linkOf(place, { url: `${server}${place.repository}`, commit });
  };
}
