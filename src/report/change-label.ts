import type { ChangeStatusKind } from '../model/change-status.js';
import type { Finding } from '../model/finding.js';

const LABELS = {
  new: 'new',
  removed: 'removed later',
  message: 'in a message',
  moved: 'moved',
  copied: 'copied',
  'already-in-base': 'already in the base',
} as const satisfies Readonly<Record<ChangeStatusKind, string>>;

/** What a finding is to the change that was scanned, in a word or three; empty where no change was. */
export function changeLabel({ status }: Pick<Finding, 'status'>): string {
  return status === undefined ? '' : LABELS[status.kind];
}
