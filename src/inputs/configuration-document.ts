import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Range,
  type Scalar,
  type YAMLParseError,
} from 'yaml';
import { ConfigurationError } from '../model/errors.js';
import { shown } from './wording.js';

/** More text than this is no configuration, and a parser's time is not ours to give away. */
const MAX_LENGTH = 500_000;
const MAX_DEPTH = 20;

const TOO_DEEP = 'The file is nested too deep.';
const ALIAS = 'A star begins an alias, which is not supported. Put a glob in quotes.';

/** After these the parser's data can be trusted, and is looked through for further mistakes. */
const HARMLESS_ERRORS = ['BAD_ALIAS', 'MULTIPLE_DOCS'];

/** Keys that mean something else to JavaScript's objects. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

export type Path = readonly (string | number)[];

/** A place in the text, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A mistake and where it stands. */
export interface Problem extends Place {
  readonly message: string;
}

interface Places {
  readonly key: Place;
  readonly value: Place;
  /** The text of a scalar as it stands in the file. */
  readonly source: string | null;
}

/** A YAML text as plain data that remembers where each value stands. */
export class ConfigurationDocument {
  /** `null` where the text holds nothing but comments. */
  readonly data: unknown;
  /** What the text breaks of YAML, or of the part of it that is allowed here. */
  readonly problems: Problem[] = [];
  /** Whether the text is no YAML, so that the data is a guess. */
  isBroken = false;
  readonly #lines = new LineCounter();
  readonly #places = new Map<string, Places>();

  /** @throws ConfigurationError where the text cannot be read at all. */
  constructor(file: string, text: string) {
    if (text.length > MAX_LENGTH) {
      throw new ConfigurationError([
        `${file} is longer than ${MAX_LENGTH} characters, which no configuration needs. Put long lists of findings into a baseline.`,
      ]);
    }
    this.data = this.#read(text);
  }

  /** Where a value stands, or the nearest above it that stands somewhere. */
  placeOf(path: Path): Place {
    return this.#placesOf(path)?.value ?? { line: 1, column: 1 };
  }

  /** Where the key of a value stands. */
  keyPlaceOf(path: Path): Place {
    return this.#placesOf(path)?.key ?? { line: 1, column: 1 };
  }

  /** The text of a scalar as it stands in the file: `029608264753`, not 29608264753. */
  sourceOf(path: Path): string | null {
    return this.#places.get(JSON.stringify(path))?.source ?? null;
  }

  #placesOf(path: Path): Places | undefined {
    for (let length = path.length; length > 0; length--) {
      const places = this.#places.get(JSON.stringify(path.slice(0, length)));
      if (places !== undefined) return places;
    }
    return undefined;
  }

  #read(text: string): unknown {
    try {
      const document = parseDocument(text.replace(/^\uFEFF/, ''), {
        version: '1.2',
        schema: 'core',
        merge: false,
        // Checked below: the parser compares every pair of keys.
        uniqueKeys: false,
        prettyErrors: false,
        // 'silent' would let a second document pass.
        logLevel: 'error',
        lineCounter: this.#lines,
      });
      this.#addErrors(document.errors);
      if (document.directives?.yaml.explicit === true) {
        this.#add(0, 'A %YAML line is not supported. Leave it out: the file is read as YAML 1.2.');
      }
      // What stands behind a break is a guess of the parser's and not looked into.
      return document.contents === null || this.isBroken ? null : this.#convert(document.contents, []);
    } catch (error) {
      // Thousands of open brackets exhaust the parser's stack.
      if (!(error instanceof RangeError)) throw error;
      this.#add(0, TOO_DEEP);
      this.isBroken = true;
      return null;
    }
  }

  /** A missing bracket is reported for every one around it: one error at a place tells enough. */
  #addErrors(errors: readonly YAMLParseError[]): void {
    this.isBroken = errors.some(({ code }) => !HARMLESS_ERRORS.includes(code));
    if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
      this.#add(0, TOO_DEEP);
      return;
    }
    const last = new Map(errors.map((error) => [error.pos[0], error]));
    for (const [offset, { code, message }] of last) this.#add(offset, yamlProblem(code, message));
  }

  #convert(node: Node, path: Path): unknown {
    const offset = startOf(node);
    if (isAlias(node)) {
      this.#add(offset, ALIAS);
      return undefined;
    }
    if (node.anchor !== undefined) this.#add(offset, 'Anchors (&) are not supported. Leave it out.');
    if (node.tag !== undefined) this.#add(offset, 'Tags (!) are not supported. Leave it out.');
    if (path.length > MAX_DEPTH) {
      this.#add(offset, 'The value is nested too deep.');
      return undefined;
    }
    if (isMap<Node, Node | null>(node)) return this.#convertMap(node.items, path);
    if (!isSeq<Node>(node)) return isScalar(node) ? node.value : undefined;
    return node.items.map((item, index) => {
      this.#remember([...path, index], item, item);
      return this.#convert(item, [...path, index]);
    });
  }

  #convertMap(items: readonly { key: Node; value: Node | null }[], path: Path): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    const names = new Set<string>();
    for (const { key, value } of items) {
      const name = this.#nameOf(key);
      if (name === null) continue;
      if (names.has(name))
        this.#add(startOf(key), `The key ${shown(name)} stands here twice. Merge the two.`);
      names.add(name);
      const below = [...path, name];
      this.#remember(below, key, value ?? key);
      entries.push([name, value === null ? null : this.#convert(value, below)]);
    }
    return Object.fromEntries(entries);
  }

  /** A key as it is written; `null`, and a problem, where it is none. */
  #nameOf(key: Node): string | null {
    if (!isScalar(key)) {
      this.#add(startOf(key), 'A key must be a word. Write the value behind a colon.');
      return null;
    }
    if (key.anchor !== undefined || key.tag !== undefined) {
      this.#add(startOf(key), 'A key takes no anchor (&) and no tag (!). Leave it out.');
    }
    const name = written(key);
    if (typeof key.value === 'number' && /^\d{9,12}$/.test(name)) {
      const digits = name.padStart(12, '0');
      this.#add(
        startOf(key),
        `The key ${name} is a number to YAML. Write an account id in quotes: '${digits}'.`,
      );
      return null;
    }
    if (!RESERVED.includes(name)) return name;
    this.#add(startOf(key), `The key ${shown(name)} does not exist. Leave it out.`);
    return null;
  }

  #remember(path: Path, key: Node, value: Node): void {
    this.#places.set(JSON.stringify(path), {
      key: this.#placeAt(startOf(key)),
      value: this.#placeAt(startOf(value)),
      source: isScalar(value) ? written(value) : null,
    });
  }

  #add(offset: number, message: string): void {
    this.problems.push({ ...this.#placeAt(offset), message });
  }

  #placeAt(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }
}

function written(scalar: Scalar): string {
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
}

function startOf(node: Node): number {
  const range: Range | null | undefined = node.range;
  return range?.[0] ?? 0;
}

/** The parser's own words, but for what a user meets most. */
function yamlProblem(code: string, message: string): string {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return 'A second document begins here. Leave one, without the line ---.';
    case 'BAD_ALIAS':
      return ALIAS;
    case 'TAB_AS_INDENT':
      return 'A tab indents this line. Use spaces.';
    default:
      // Some messages end in a colon and a piece of the file, which may be anything.
      return `This is not valid YAML. ${message.replace(/(?<=\w): .*$|\.$/s, '')}.`;
  }
}
