import picomatch from 'picomatch';

/** More runs of `*` than this in one path segment make matching slow: see {@link globProblem}. */
const MAX_STARS_A_SEGMENT = 4;

/** What is wrong with a glob, or `null`. Bounds the backtracking of the regular expression it becomes. */
export function globProblem(glob: string): string | null {
  if (glob === '') return 'is empty';
  if (glob.includes('\\')) return 'contains a backslash: write forward slashes on every system';
  if (glob.startsWith('/') || glob.startsWith('../')) return 'must be relative to the top of the repository';
  const crowded = glob.split('/').find((part) => (part.match(/\*+/g)?.length ?? 0) > MAX_STARS_A_SEGMENT);
  return crowded === undefined ? null : `has more than ${MAX_STARS_A_SEGMENT} stars in the part '${crowded}'`;
}

/**
 * A predicate that tells whether a path (relative, forward slashes) matches one of the globs. Dot files
 * match; a glob that names a folder covers all below it. An archive counts as a folder of what it holds, so that
 * `a.zip` covers `a.zip!x`, and so do `**\/x` and `a.zip/x`.
 */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const patterns = globs.flatMap((glob) => {
    const bare = glob.replace(/^\.\//, '').replace(/\/+$/, '');
    return [bare, `${bare}/**`];
  });
  const matches = picomatch(patterns, { dot: true, noextglob: true, nonegate: true });
  return (path) => matches(path) || (path.includes('!') && matches(path.replaceAll('!', '/')));
}

/** Whether a glob may match something below a folder: as far down as the folder lies, it matches the folder itself. */
export function mayMatchBelow(glob: string, folder: string): boolean {
  const segments = glob.split('/').slice(0, folder.split('/').length);
  // Two stars stand for any number of folders, and what stands in braces may hold a slash.
  const isOpen = segments.some((segment) => segment.includes('**') || segment.includes('{'));
  return isOpen || matcher([segments.join('/')])(folder);
}

/** A predicate that tells whether the name of a repository matches one of the globs: to GitHub their case is one. */
export function nameMatcher(globs: readonly string[]): (name: string) => boolean {
  return picomatch([...globs], { dot: true, noextglob: true, nonegate: true, nocase: true });
}
