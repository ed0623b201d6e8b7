import type { Admission, ListedRepository, Visibility } from '../model/sweep.js';

/** Which of the listed repositories are swept. */
export interface Selection {
  /** Told the name without its owner. */
  readonly isIncluded: (name: string) => boolean;
  readonly isExcluded: (name: string) => boolean;
  /** One of them is enough; empty means all. */
  readonly topics: readonly string[];
  /** Empty means all. */
  readonly visibilities: readonly Visibility[];
  readonly archived: Admission;
  readonly forks: Admission;
  /** Milliseconds since 1970, or `null`. */
  readonly pushedSince: number | null;
}

export interface Selected {
  readonly chosen: readonly ListedRepository[];
  readonly disabled: readonly string[];
  /** How many repositories were left out, by the first filter that did. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** Applies the filters. What is disabled is named, whatever the filters say of it. */
export function select(listed: readonly ListedRepository[], selection: Selection): Selected {
  const chosen: ListedRepository[] = [];
  const disabled: string[] = [];
  const leftOut: Record<string, number> = {};
  for (const repository of listed) {
    const filter = filterAgainst(repository, selection);
    if (filter !== null) leftOut[filter] = (leftOut[filter] ?? 0) + 1;
    else if (repository.isDisabled) disabled.push(repository.name);
    else chosen.push(repository);
  }
  return { chosen, disabled, leftOut };
}

/** The option that leaves a repository out, or `null`. */
function filterAgainst(repository: ListedRepository, selection: Selection): string | null {
  const name = repository.name.slice(repository.name.indexOf('/') + 1);
  const { topics, visibilities, pushedSince } = selection;
  if (!selection.isIncluded(name)) return '--include';
  if (selection.isExcluded(name)) return '--exclude';
  if (topics.length > 0 && !topics.some((topic) => repository.topics.includes(topic))) return '--topic';
  if (visibilities.length > 0 && !visibilities.includes(repository.visibility)) return '--visibility';
  if (!isAdmitted(repository.archived, selection.archived)) return '--archived';
  if (!isAdmitted(repository.fork, selection.forks)) return '--forks';
  return pushedSince === null || wasPushed(repository, pushedSince) ? null : '--pushed-since';
}

function isAdmitted(is: boolean, admission: Admission): boolean {
  return admission === 'include' || is === (admission === 'only');
}

/** A time that cannot be read is no reason to leave something out. */
function wasPushed({ pushedAt }: ListedRepository, since: number): boolean {
  return pushedAt !== null && !(Date.parse(pushedAt) < since);
}
