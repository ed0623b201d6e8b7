import { escaped } from './token-pattern.js';

/** As many characters at the end of a name are looked up first: of thousands of files hardly one goes further. */
const TAIL = 4;

/**
 * Who knows a file by its name. Names are globs of the end of a path, in any case of letters: `*` stands for any
 * characters of one name, and the last four are literal, as in `config/master.key` and `*.kdbx`.
 */
export class FileNames<Owner> {
  readonly #byTail = new Map<string, { readonly glob: string; readonly owner: Owner }[]>();

  constructor(entries: Iterable<readonly [glob: string, owner: Owner]>) {
    for (const [glob, owner] of entries) {
      const tail = glob.slice(-TAIL).toLowerCase();
      const known = this.#byTail.get(tail);
      if (known === undefined) this.#byTail.set(tail, [{ glob, owner }]);
      else known.push({ glob, owner });
    }
  }

  /** Each once, in the order in which they were given. */
  ownersOf(path: string): readonly Owner[] {
    const candidates = this.#byTail.get(path.slice(-TAIL).toLowerCase());
    if (candidates === undefined) return NONE;
    return [
      ...new Set(candidates.filter(({ glob }) => patternOf(glob).test(path)).map(({ owner }) => owner)),
    ];
  }
}

const NONE: readonly never[] = [];

const PATTERNS = new Map<string, RegExp>();

/** Made when a file with such a tail is first met. What an archive holds is named after a `!`. */
function patternOf(glob: string): RegExp {
  const known = PATTERNS.get(glob);
  if (known !== undefined) return known;
  const source = glob.split('*').map(escaped).join('[^/!]{0,255}');
  const pattern = new RegExp(`(?:^|[/!])${source}$`, 'i');
  PATTERNS.set(glob, pattern);
  return pattern;
}
