import type { Sweep, SweepFinding } from '../../model/sweep.js';
import { counted } from '../quantity.js';
import { clipped, visible } from '../visible.js';
import { isStanding, sweepVerdict, unreadRepositories } from './verdict.js';

/** The other formats have all of them. */
const MAX_FINDINGS = 50;
const MAX_PLACES = 3;
const MAX_REPOSITORIES = 20;
const MAX_WORDS = 300;

/** The worst of a sweep, what could not be read, and the verdict. */
export function renderSweepText(sweep: Sweep): string {
  const standing = sweep.findings.filter(isStanding);
  const shown = standing.slice(0, MAX_FINDINGS);
  const unread = unreadRepositories(sweep);
  const lines = [
    ...shown.flatMap((finding) => [...findingLines(finding, finding.change), '']),
    ...left(standing.length - shown.length, 'finding', 'findings'),
    ...unread
      .slice(0, MAX_REPOSITORIES)
      .map(({ name, reason }) => `not read: ${name}: ${clipped(visible(reason ?? ''), MAX_WORDS)}`),
    ...left(unread.length - MAX_REPOSITORIES, 'repository', 'repositories'),
    ...sweepVerdict(sweep).map(visible),
  ];
  return `${lines.join('\n')}\n`;
}

function findingLines(finding: SweepFinding, change: string | null): readonly string[] {
  const { severity, ruleId, message, places } = finding;
  const shown = places.slice(0, MAX_PLACES).map(({ repository, path, startLine, commit }) => {
    const where = commit === null ? '' : ` in commit ${commit.id.slice(0, 12)}`;
    return `  ${repository} ${clipped(visible(path), MAX_WORDS)}:${startLine}${where}`;
  });
  const mark = change === 'new' ? ' (new)' : '';
  const more = places.length - shown.length;
  return [
    `${severity} ${visible(ruleId)}${mark}: ${clipped(visible(message), MAX_WORDS)}`,
    ...shown,
    ...(more > 0 ? [`  and ${counted(more, 'more place')}`] : []),
  ];
}

function left(count: number, singular: string, plural: string): readonly string[] {
  return count > 0 ? [`…and ${counted(count, `more ${singular}`, `more ${plural}`)}.`] : [];
}
