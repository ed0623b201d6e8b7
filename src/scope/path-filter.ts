import { matcher } from '../model/glob.js';

/** Which paths of a change, a history or an index are scanned. */
export interface PathFilter {
  /** Files, folders and globs relative to the root; empty, or the root itself (`''`), means all. */
  readonly paths: readonly string[];
  /** Globs relative to the root. */
  readonly exclude: readonly string[];
}

export type Judgement = 'wanted' | 'excluded' | 'outside';

export function createPathFilter({ paths, exclude }: PathFilter): (path: string) => Judgement {
  const isInside = paths.length === 0 || paths.includes('') ? () => true : matcher(paths);
  const isExcluded = matcher(exclude);
  return (path) => {
    if (!isInside(path)) return 'outside';
    return isExcluded(path) ? 'excluded' : 'wanted';
  };
}
