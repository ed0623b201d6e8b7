import type { SweptRepository } from '../model/sweep.js';

/** Whether a repository was looked at from end to end. */
export function isWhole({ conclusion }: SweptRepository): boolean {
  return conclusion === 'clean' || conclusion === 'findings' || conclusion === 'empty';
}
