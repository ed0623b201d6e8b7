import { parseDocument } from 'yaml';
import { ConfigurationError } from '../model/errors.js';
import { asTable, type Table } from './table.js';

/**
 * A file of YAML or JSON, which YAML takes in.
 *
 * @throws ConfigurationError where it is neither, with the place, or holds no mapping.
 */
export function readDocument(text: string, file: string): Table {
  const document = parseDocument(text, { merge: true, prettyErrors: true, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    // No more than the kind of mistake: the parser's words hold a piece of the file.
    throw new ConfigurationError([
      `${file}:${line}:${col}: This is not valid YAML or JSON (${error.code}). Mend it, or leave the file out.`,
    ]);
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigurationError([`${file}:1:1: It holds no mapping. Mend it, or leave the file out.`]);
  }
  return asTable(value);
}
