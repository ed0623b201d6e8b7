import type { GitFailure, Repository } from './git.js';
import { type GitEnd, GitProcess } from './git-process.js';

/**
 * Runs git like `git()`, but hands its output on as it comes.
 *
 * @param input What git reads on its standard input.
 * @param visit Synchronous; what it throws stops git and comes out of the promise.
 * @returns The end; a failure too when git was silent for long.
 */
export function streamGit(
  place: string | Repository,
  parameters: readonly string[],
  input: string,
  visit: (chunk: Buffer) => void,
): Promise<GitEnd> {
  const process = new GitProcess(place, parameters, visit);
  process.ask(input);
  process.finish();
  return process.end;
}

/** What git put out and what it warned of, or why there is none. */
export type GitAnswer =
  | { readonly ok: true; readonly output: Buffer; readonly warnings?: readonly string[] }
  | GitFailure;

/** Runs git like `git()`, without making others wait, and returns all that it puts out. */
export async function askGit(
  place: string | Repository,
  parameters: readonly string[],
  input = '',
): Promise<GitAnswer> {
  const chunks: Buffer[] = [];
  const end = await streamGit(place, parameters, input, (chunk) => chunks.push(chunk));
  return end.ok ? { ...end, output: Buffer.concat(chunks) } : end;
}
