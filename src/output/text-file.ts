import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigurationError } from '../model/errors.js';

/**
 * Writes a file, and the folders that it lies in.
 *
 * @param file Absolute.
 * @throws ConfigurationError where it cannot be written.
 */
export function writeTextFile(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ConfigurationError([`'${file}' could not be written (${code}). Name another place.`]);
  }
}
