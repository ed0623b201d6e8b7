import type { Finding } from './finding.js';
import type { FailOn } from './severity.js';

/** What came of writing the patches of findings into their files. */
export interface FixOutcome {
  readonly fixed: readonly Finding[];
  readonly left: readonly LeftFinding[];
  /** Whether all was scanned that should have been. */
  readonly complete: boolean;
  readonly failOn: FailOn;
  /** Whether nothing was written, on purpose. */
  readonly isDryRun: boolean;
}

/** A finding that stands as it did. */
export interface LeftFinding {
  readonly finding: Finding;
  readonly why: /** Nothing to write instead is known. */
    | { readonly kind: 'no patch' }
    /** Its patch has names in capitals, which were not asked for. */
    | { readonly kind: 'placeholders'; readonly names: readonly string[] }
    /** The file could not be changed, or should not be. */
    | { readonly kind: 'refused'; readonly reason: string };
}
