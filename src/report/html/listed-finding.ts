import type { Finding } from '../../model/finding.js';

/** A finding in a list, which may be of many repositories. */
export interface ListedFinding {
  readonly finding: Finding;
  /** `owner/name`, where the list is of many. */
  readonly repository: string | null;
  /** Where its line can be read, `https:`; `null` where nobody knows. */
  readonly link: string | null;
}
