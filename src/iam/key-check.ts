import { accountOf } from '../model/aws-account.js';
import { failureSentence, IamFailure } from './failure.js';
import type { Caller, Iam, KeyOwner, LastUse, ListedKey } from './iam.js';
import { inParallel } from './in-parallel.js';
import type { KeyFacts, KnownKey } from './key-facts.js';
import { allKeys, type UserKey } from './key-list.js';
import type { PolicyJudge } from './policy-judge.js';
import { type Reach, reachOf } from './reach.js';

/** Distinct IDs that a run asks about. */
export const MAX_KEYS = 100;

/** Names that IAM may give the root user instead of none. A user may be called so too. */
const ROOT_NAMES = ['root', '<root_account>'];

export interface KeyCheck {
  /** By the whole ID. */
  readonly facts: ReadonlyMap<string, KeyFacts>;
  /** `null` where there are no credentials that say who asks. */
  readonly caller: Caller | null;
  /** What went wrong for the check as a whole, a sentence each. */
  readonly problems: readonly string[];
}

/** Asks IAM about key IDs, each once. Never fails: what is not learnt is `unknown`, with the reason. */
export async function checkKeys(ids: Iterable<string>, iam: Iam, judge: PolicyJudge): Promise<KeyCheck> {
  const distinct = [...new Set(ids)];
  const asked = distinct.slice(0, MAX_KEYS);
  let caller: Caller;
  try {
    caller = await iam.caller();
  } catch (error) {
    const reason = reasonOf(error);
    const facts = new Map(distinct.map((id): [string, KeyFacts] => [id, { kind: 'unknown', reason }]));
    return { facts, caller: null, problems: [`IAM was not asked about keys. ${reason}`] };
  }
  const questions = new Questions(iam, caller, judge);
  const answers = await inParallel(
    asked,
    async (id): Promise<[string, KeyFacts]> => [id, await questions.factsOf(id)],
  );
  const facts = new Map(answers);
  const problems =
    questions.broken === null ? [] : [`IAM could not be asked. ${failureSentence(questions.broken)}`];
  for (const id of distinct.slice(MAX_KEYS)) {
    facts.set(id, { kind: 'unknown', reason: `Only ${MAX_KEYS} IDs a run are asked about.` });
  }
  if (distinct.length > MAX_KEYS) {
    problems.push(`IAM was asked about ${MAX_KEYS} of the ${distinct.length} key IDs that were found.`);
  }
  return { facts, caller, problems };
}

class Questions {
  /** What stops every further question; asking on would only repeat it. */
  broken: IamFailure | null = null;
  readonly #reaches = new Map<string, Promise<Reach>>();
  #list: Promise<readonly UserKey[]> | null = null;

  constructor(
    readonly iam: Iam,
    readonly caller: Caller,
    readonly judge: PolicyJudge,
  ) {}

  async factsOf(id: string): Promise<KeyFacts> {
    if (id.startsWith('ASIA')) return { kind: 'temporary' };
    if (!id.startsWith('AKIA')) return { kind: 'unknown', reason: 'It is no ID of an access key of a user.' };
    const account = accountOf(id);
    if (account.kind === 'none' && account.reason !== 'old-generation') {
      return { kind: 'unknown', reason: 'It is no ID that AWS issues, so IAM was not asked.' };
    }
    const isForeign =
      account.kind === 'account' && this.caller.account !== null && account.id !== this.caller.account;
    if (isForeign) return { kind: 'foreign', account: account.id };
    if (this.broken !== null) return { kind: 'unknown', reason: failureSentence(this.broken) };
    const isOwn = account.kind === 'account' && account.id === this.caller.account;
    try {
      return await this.#factsOfOwner(id, await this.iam.ownerOf(id));
    } catch (error) {
      if (!(error instanceof IamFailure)) throw error;
      if (error.kind === 'denied' || error.kind === 'not-found') return this.#factsByList(id, isOwn, error);
      if (error.kind === 'rejected-credentials' || error.kind === 'no-credentials') this.broken ??= error;
      return { kind: 'unknown', reason: failureSentence(error) };
    }
  }

  async #factsOfOwner(id: string, { user, lastUse }: KeyOwner): Promise<KeyFacts> {
    if (user === null) return { kind: 'root', lastUse };
    let keys: readonly ListedKey[];
    try {
      keys = await this.iam.keysOf(user);
    } catch (error) {
      if (!(error instanceof IamFailure)) throw error;
      if (error.kind === 'not-found' && ROOT_NAMES.includes(user)) return { kind: 'root', lastUse };
      return this.#known(user, null, [], lastUse, [failureSentence(error)]);
    }
    const key = keys.find((each) => each.id === id);
    // IAM answers from several places, which do not learn of a change at the same time.
    const gaps =
      key === undefined
        ? ['IAM does not list it among the keys of its user: it may just have been deleted.']
        : [];
    return this.#known(
      user,
      key ?? null,
      keys.filter((each) => each.id !== id),
      lastUse,
      gaps,
    );
  }

  /**
   * AWS denies questions about IDs that it does not know, as it does without the permission. Only the account's
   * whole list tells the two apart, and that a key is gone.
   */
  async #factsByList(id: string, isOwn: boolean, failure: IamFailure): Promise<KeyFacts> {
    if (!isOwn) return { kind: 'unknown', reason: foreignOrDenied(failure) };
    try {
      this.#list ??= allKeys(this.iam);
      const list = await this.#list;
      const key = list.find((each) => each.id === id);
      if (key !== undefined) {
        const siblings = list.filter((each) => each.user === key.user && each !== key);
        return await this.#known(key.user, key, siblings, null, [failureSentence(failure)]);
      }
      if ((await this.iam.rootKeyCount()) === 0) return { kind: 'deleted' };
      return {
        kind: 'unknown',
        reason: 'No user has it, but the root user has keys, whose IDs nobody can list.',
      };
    } catch (error) {
      return { kind: 'unknown', reason: `${foreignOrDenied(failure)} ${reasonOf(error)}` };
    }
  }

  async #known(
    user: string,
    key: ListedKey | null,
    siblings: readonly ListedKey[],
    lastUse: LastUse | null,
    gaps: readonly string[],
  ): Promise<KnownKey> {
    const reach = this.#reaches.get(user) ?? reachOf(user, this.iam, this.judge);
    this.#reaches.set(user, reach);
    return {
      kind: 'known',
      user,
      status: key?.status ?? null,
      created: key?.created ?? null,
      lastUse,
      siblings,
      reach: await reach,
      gaps,
    };
  }
}

function foreignOrDenied({ kind, action }: IamFailure): string {
  return kind === 'not-found'
    ? 'IAM does not know it, which does not prove that it was deleted.'
    : `IAM denied \`${action}\`: either the permission is missing, or no user of this account has the key.`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof IamFailure)) throw error;
  return failureSentence(error);
}
