import type { GitFailure, Repository } from './git.js';
import { askGit } from './git-stream.js';
import { readObjects } from './object-reader.js';
import { growingRoom } from './room.js';

/** What refs point at beside commits. */
export interface RefTargets {
  readonly ok: true;
  /** Annotated tags; a tag may point at a further one. */
  readonly tags: readonly string[];
  /** Trees and blobs that a ref or a tag names by themselves. */
  readonly trees: readonly NamedObject[];
  readonly blobs: readonly NamedObject[];
}

export interface NamedObject {
  readonly object: string;
  /** The ref that leads to it. */
  readonly ref: string;
}

/** Tags of tags are followed this far. */
const MAX_TAG_DEPTH = 16;

/** Follows all refs that match to what is no commit. */
export async function readRefTargets(place: string | Repository): Promise<RefTargets | GitFailure> {
  const result = await askGit(place, ['for-each-ref', '--format=%(objecttype) %(objectname) %(refname)']);
  if (!result.ok) return result;
  const found: Record<string, NamedObject[]> = { tag: [], tree: [], blob: [], commit: [] };
  for (const line of result.output.toString('utf8').split('\n')) {
    const [type = '', object = '', ref = ''] = line.split(' ');
    found[type]?.push({ object, ref });
  }
  const tags = new Set<string>();
  let current = found.tag ?? [];
  for (let depth = 0; depth < MAX_TAG_DEPTH && current.length > 0; depth++) {
    for (const { object } of current) tags.add(object);
    const next: NamedObject[] = [];
    for (const { type, object, ref } of await peel(place, current)) {
      if (type === 'tag' && !tags.has(object)) next.push({ object, ref });
      else if (type !== 'tag') found[type]?.push({ object, ref });
    }
    current = next;
  }
  return { ok: true, tags: [...tags], trees: found.tree ?? [], blobs: found.blob ?? [] };
}

async function peel(
  place: string | Repository,
  tags: readonly NamedObject[],
): Promise<readonly (NamedObject & { readonly type: string })[]> {
  const targets: (NamedObject & { readonly type: string })[] = [];
  const objects = tags.map(({ object }) => object);
  await readObjects(place, objects, growingRoom(), (bytes, index) => {
    const [object = '', type = ''] = Buffer.from(bytes).toString('latin1').split('\n', 2);
    const ref = tags[index]?.ref ?? '';
    targets.push({ object: object.replace('object ', ''), type: type.replace('type ', ''), ref });
  });
  return targets;
}
