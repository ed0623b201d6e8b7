import type { ChangeOrigin, Searched } from '../model/change-status.js';
import type { Kind } from '../model/finding.js';

/** As git abbreviates them, and long enough to name one commit for good. */
const SHOWN_ID_LENGTH = 12;

/** What a finding on a change says in addition, and what to do next in git. */
export interface ChangeWords {
  /** `null` where the message says enough. */
  readonly sentence: string | null;
  readonly steps: readonly string[];
}

const FORCE = '`git push --force-with-lease`';

const NEW: Readonly<Record<Searched, string>> = {
  history: 'This change brings it: neither the base nor its history holds it.',
  files: "This change brings it: the base's files do not hold it. Not all of its history was searched.",
  part: 'This change brings it, as far as the base was searched.',
  change: '',
};

/**
 * @param excuse How to excuse the finding on the base branch: half a sentence.
 * @param origin Its path is safe to show.
 */
export function wordsOf(origin: ChangeOrigin, kind: Kind, excuse: string): ChangeWords {
  const { introducedBy, base } = origin;
  if (kind !== 'secret') return { sentence: null, steps: [] };
  const commit = introducedBy === null ? null : shown(introducedBy);
  switch (origin.kind) {
    case 'new':
      return { sentence: NEW[origin.searched] || null, steps: commit === null ? [] : [mend(commit)] };
    case 'removed':
      return {
        sentence: `Commit ${commit} holds it, though the newest files do not: whoever can read the repository can read the commit.`,
        steps: commit === null ? [] : [squash(commit), `Or ${excuse}.`],
      };
    case 'message':
      return {
        sentence: `The message of commit ${commit} holds it.`,
        steps: commit === null ? [] : [reword(commit), `Or ${excuse}.`],
      };
    case 'moved':
    case 'copied': {
      const did = origin.kind === 'moved' ? 'moves' : 'copies';
      return {
        sentence: `The base holds it too, at \`${placeIn(base)}\`; this change ${did} it. It had leaked before, and counts here as well.`,
        steps: [
          `Replace it as soon as may be, with or without this change. When it is worthless, take it out of the files, or ${excuse}.`,
        ],
      };
    }
    case 'already-in-base':
      return {
        sentence: `${heldBefore(base)}: the leak is not of this change alone, and is open until the secret is replaced.`,
        steps: [
          `Replace it: to rewrite the commits of this change takes nothing back. When it is worthless, ${excuse}.`,
          ...rewriting(base),
        ],
      };
  }
}

function shown(id: string): string {
  return id.slice(0, SHOWN_ID_LENGTH);
}

function mend(commit: string): string {
  return (
    `When it is worthless, take it out of commit ${commit} itself, since a later commit that removes it leaves it there: ` +
    `\`git rebase -i ${commit}^\`, write \`edit\` for ${commit}, remove it, \`git commit --all --amend --no-edit --allow-empty\`, ` +
    `\`git rebase --continue\`, ${FORCE}.`
  );
}

/** Not by `git rebase`, which stops where a squashed commit comes to be empty, and at merges. */
function squash(commit: string): string {
  return (
    'When it is worthless, make one commit of all since then, so that none holds it: ' +
    `\`git reset --soft ${commit}^\`, \`git commit\`, ${FORCE}.`
  );
}

function reword(commit: string): string {
  return (
    `When it is worthless, write the message anew: \`git rebase -i ${commit}^\`, write \`reword\` for ${commit}, ` +
    `${FORCE}.`
  );
}

function placeIn(base: ChangeOrigin['base']): string {
  return base === null ? '' : `${base.path}:${base.line}`;
}

function heldBefore(base: ChangeOrigin['base']): string {
  const place = `\`${placeIn(base)}\``;
  if (base === null || base.commit === null) return `The base holds it already, at ${place}`;
  return `The base's history holds it already, since commit ${shown(base.commit)} at ${place}`;
}

function rewriting(base: ChangeOrigin['base']): readonly string[] {
  if (base === null || base.commit === null) return [];
  return [
    `\`git filter-repo --replace-text FILE\` takes it out of the history, with the secret in FILE outside of the repository. It changes every commit since ${shown(base.commit)}, and everybody has to clone anew.`,
  ];
}
