import { IamFailure } from './failure.js';
import type { Iam, ListedKey } from './iam.js';
import { inParallel } from './in-parallel.js';

/** A key with its user. */
export interface UserKey extends ListedKey {
  readonly user: string;
}

/**
 * Every user's keys.
 *
 * @throws IamFailure where one list is missing: a list with holes proves nothing.
 */
export async function allKeys(iam: Iam): Promise<readonly UserKey[]> {
  const lists = await inParallel(await iam.users(), async (user) => {
    const keys = await keysOfListed(user, iam);
    return keys.map((key) => ({ ...key, user }));
  });
  return lists.flat();
}

/** A user may be deleted between the two lists. */
async function keysOfListed(user: string, iam: Iam): Promise<readonly ListedKey[]> {
  try {
    return await iam.keysOf(user);
  } catch (error) {
    if (error instanceof IamFailure && error.kind === 'not-found') return [];
    throw error;
  }
}
