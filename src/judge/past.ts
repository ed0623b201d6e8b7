import type { CommitReference } from '../model/finding.js';

const SHOWN_ID_LENGTH = 12;

/** What a finding that only an older commit holds says in addition, and the way out. */
export interface Past {
  readonly sentence: string;
  readonly steps: readonly string[];
}

/** A secret that a later commit removed has leaked all the same; users of scanners are stuck at this point. */
export function pastOf({ id }: CommitReference): Past {
  return {
    sentence: `Commit ${id.slice(0, SHOWN_ID_LENGTH)} holds it, though the newest files do not: whoever can read the repository can read the commit.`,
    steps: [
      'When it is worthless, squash or rewrite the commits so that none holds it, or put the fingerprint of this finding into the baseline on the base branch.',
    ],
  };
}
