import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { SARIF_GZIPPED_BYTES } from '../report/github-limits.js';
import { sizeOf } from '../report/quantity.js';
import { type Extra, ExtraError } from './extra.js';
import type { JobContext } from './job-context.js';

/** A report for code scanning, and what it is about. */
export interface SarifUpload {
  readonly sarif: string;
  /** Id of the commit that was scanned; `null` where none is known. */
  readonly commit: string | null;
  /** Whether the report tells of a change alone. */
  readonly isOfChange: boolean;
  /** Whether all of it was scanned. */
  readonly isComplete: boolean;
}

type Place = Pick<JobContext, 'owner' | 'repo' | 'event' | 'pull' | 'head' | 'sha' | 'ref'>;

/** Code scanning's alerts. */
export function sarifExtra(place: Place, { sarif, commit, isOfChange, isComplete }: SarifUpload): Extra {
  return {
    what: 'The upload to code scanning',
    permission: 'security-events: write',
    async perform({ octokit }) {
      // Of a pull request alerts are compared with the base's, and none is closed.
      if (place.pull === null && !isComplete) throw new ExtraError(UNREAD_WOULD_CLOSE);
      if (isOfChange && place.event === 'push') throw new ExtraError(WOULD_CLOSE);
      const zipped = await promisify(gzip)(sarif);
      if (zipped.length > SARIF_GZIPPED_BYTES) throw new ExtraError(tooLarge(zipped.length));
      await octokit.rest.codeScanning.uploadSarif({
        owner: place.owner,
        repo: place.repo,
        ...subjectOf(place, commit),
        sarif: zipped.toString('base64'),
        tool_name: 'Starkey',
      });
    },
  };
}

/** What GitHub takes for gone is what the newest report of a branch does not have. */
const WOULD_CLOSE =
  "a report of what a push adds would close the alerts of all else on the branch. Give 'mode: full' on pushes.";

const UNREAD_WOULD_CLOSE =
  'the scan is not whole, and its report would close the alerts of what was not read. See what was not scanned.';

function tooLarge(bytes: number): string {
  return `it is ${sizeOf(bytes)} gzipped, and code scanning takes ${sizeOf(SARIF_GZIPPED_BYTES)}. See the SARIF file.`;
}

/** The commit that was scanned and the ref that it is known by: of a pull request GitHub's merge, or the head. */
function subjectOf({ pull, head, sha, ref }: Place, commit: string | null) {
  if (pull === null) return { commit_sha: sha, ref };
  if (commit === sha && ref === `refs/pull/${pull}/merge`) return { commit_sha: sha, ref };
  return { commit_sha: head, ref: `refs/pull/${pull}/head` };
}
