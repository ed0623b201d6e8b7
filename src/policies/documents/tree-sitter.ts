import type { Language, Parser, Tree, TreeCursor } from 'web-tree-sitter';
import { runtimeFile } from './grammar-files.js';
import type { SyntaxNode } from './syntax.js';

/** What a parser made of a text. */
export interface Parsing {
  readonly root: SyntaxNode;
  /** Whether there was nothing that it did not understand. */
  readonly isWhole: boolean;
}

/** `null` where it took too long. */
export type Parse = (text: string) => Parsing | null;

/** The parser asks so often a byte whether to go on, at least so often; more means that it is lost. */
const MAX_QUESTIONS_A_BYTE = 0.5;
const MIN_QUESTIONS = 20_000;

let started: Promise<typeof import('web-tree-sitter')> | undefined;

/**
 * Loads a grammar of tree-sitter.
 *
 * @param grammar The grammar's WebAssembly, read from beside the program.
 */
export async function loadGrammar(grammar: Uint8Array): Promise<Parse> {
  started ??= start();
  const library = await started;
  const language = await library.Language.load(grammar);
  return (text) => parse(library.Parser, language, text);
}

/**
 * Starts tree-sitter. Its own way to find out that it runs in Node asks for a module in a form that does not
 * come through the bundler; it needs nothing of Node once it is given its WebAssembly, so that it is told, as
 * long as it starts, that it runs in a browser's window.
 */
async function start(): Promise<typeof import('web-tree-sitter')> {
  const library = await import('web-tree-sitter');
  const wasmBinary = runtimeFile();
  const mark = process as { type?: string };
  mark.type = 'renderer';
  try {
    await library.Parser.init({ wasmBinary, locateFile: (name: string) => name });
  } finally {
    delete mark.type;
  }
  return library;
}

function parse(ParserClass: typeof Parser, language: Language, text: string): Parsing | null {
  const parser = new ParserClass();
  let tree: Tree | null = null;
  try {
    parser.setLanguage(language);
    let questions = Math.max(MIN_QUESTIONS, text.length * MAX_QUESTIONS_A_BYTE);
    tree = parser.parse(text, null, { progressCallback: () => --questions < 0 });
    return tree === null ? null : { root: snapshot(tree.walk()), isWhole: !tree.rootNode.hasError };
  } finally {
    tree?.delete();
    parser.delete();
  }
}

interface Open extends SyntaxNode {
  readonly children: SyntaxNode[];
}

/** Walks without recursion: what is nested deep overflows no stack. */
function snapshot(cursor: TreeCursor): SyntaxNode {
  const root = nodeAt(cursor);
  const stack: Open[] = [root];
  let isDescending = cursor.gotoFirstChild();
  while (isDescending || stack.length > 1) {
    if (!isDescending) {
      stack.pop();
      cursor.gotoParent();
    } else if (cursor.nodeIsNamed) {
      const node = nodeAt(cursor);
      stack.at(-1)?.children.push(node);
      if (cursor.gotoFirstChild()) {
        stack.push(node);
        continue;
      }
    }
    isDescending = cursor.gotoNextSibling();
  }
  cursor.delete();
  return root;
}

function nodeAt(cursor: TreeCursor): Open {
  return { type: cursor.nodeType, start: cursor.startIndex, end: cursor.endIndex, children: [] };
}
