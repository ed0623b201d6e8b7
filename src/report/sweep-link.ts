import type { Sweep, SweepPlace } from '../model/sweep.js';

/** Where a place can be read on the server, at the commit that was scanned; `null` where that is not known. */
export function sweepLink(place: SweepPlace, { server, repositories }: Sweep): string | null {
  const { repository, path, startLine, commit } = place;
  const at = commit?.id ?? headOf(repositories, repository);
  if (at === null || !/^https?:\/\//.test(server)) return null;
  const segments = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent);
  return `${server}${repository}/blob/${at}/${segments.join('/')}#L${startLine}`;
}

const heads = new WeakMap<Sweep['repositories'], ReadonlyMap<string, string | null>>();

/** Looked up for each of many thousands of places. */
function headOf(repositories: Sweep['repositories'], name: string): string | null {
  const known = heads.get(repositories) ?? new Map(repositories.map((each) => [each.name, each.head]));
  heads.set(repositories, known);
  return known.get(name) ?? null;
}
