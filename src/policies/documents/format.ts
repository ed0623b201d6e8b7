import type { Span } from '../../model/finding.js';
import type { SourceText } from '../../model/source-text.js';
import type { Context } from '../context.js';
import type { Value } from '../value.js';
import { programFormat } from './program-format.js';
import { terraformFormat, terraformJsonFormat } from './terraform-format.js';
import { yamlFormat } from './yaml-format.js';

/** A format whose parser is loaded when the first file needs it. */
export interface Format {
  /** The parser's name in `Found.wants`. */
  readonly name: string;
  /** As people call it. */
  readonly title: string;
  /** Whether a file of this path is written in it. */
  matches(path: string): boolean;
  /** Whether it is JSON with more to it. */
  readonly readsJson?: boolean;
  /** Whether text in another language may stand in its here-documents; yes where absent. */
  readonly hasPieces?: boolean;
  /** Whether what stands at a keyword's place may belong to a policy in this format. Cheap: most do not. */
  concerns(text: SourceText, offset: number): boolean;
  /**
   * In bytes: a file is read up to there, and what is beyond is not. No file that somebody wrote is so long, and the
   * parser takes some seconds for so much. All of it where absent: then the parser has limits of its own.
   */
  readonly maxLength?: number;
  load(): Promise<Reader>;
}

/** Makes trees of a file. */
export type Reader = (text: SourceText) => FormatReading;

export interface FormatReading {
  readonly trees: readonly PlacedTree[];
  /** Whether all of the file was understood. */
  readonly isWhole: boolean;
  /** Why not, where it is not the text that is wrong: a sentence each. */
  readonly unread?: readonly string[];
  /** Values that were not read because they are nested too deep. */
  readonly tooDeep?: readonly Span[];
  /**
   * Stretches that say again what stands elsewhere, or what is no more: no policy is looked for there.
   * In the order of their places.
   */
  readonly passedOver?: readonly Span[];
}

/** A tree, and where it stands where the tree itself does not tell. */
export interface PlacedTree {
  readonly tree: Value;
  readonly around: Context;
}

/** All formats with a parser; the first that matches a path reads the file. */
export const FORMATS: readonly Format[] = [terraformFormat, terraformJsonFormat, yamlFormat, programFormat];

/** The readers that are loaded. */
export interface ReaderShelf {
  /** `undefined` where it is not loaded yet, `null` where it could not be. */
  get(name: string): Reader | null | undefined;
  load(names: readonly string[]): Promise<void>;
}

export function createReaderShelf(): ReaderShelf {
  const readers = new Map<string, Reader | null>();
  return {
    get: (name) => readers.get(name),
    async load(names) {
      const missing = FORMATS.filter(({ name }) => names.includes(name) && !readers.has(name));
      await Promise.all(
        missing.map(async ({ name, load }) => {
          readers.set(name, await load().catch(() => null));
        }),
      );
    },
  };
}
