import type { Action } from '../actions.js';
import { isKnownKey } from '../conditions.js';
import type { Condition, Principal } from '../document.js';
import { byDanger } from '../levels.js';
import { conjoined } from '../wording.js';
import type { News } from './news.js';
import { nounOf } from './nouns.js';

/** Actions that a sentence names. */
const MAX_NAMED = 5;

/** What became possible: `This change adds s3:DeleteObject on all buckets.` It quotes nothing of the text. */
export function describeNews(news: News): string {
  const things = thingsOf(news);
  const escalations = news.grant.escalations.map(({ path }) => path.id);
  if (things === null && escalations.length > 0) return `This change completes ${ways(escalations)}.`;
  return `This change ${deed(news, things ?? 'an action that AWS does not document')}.`;
}

function ways(ids: readonly string[]): string {
  const named = conjoined(ids.slice(0, MAX_NAMED), 'and');
  return ids.length === 1
    ? `the way ${named} to more permissions`
    : `ways to more permissions, among them ${named}`;
}

function deed({ cause, grant }: News, things: string): string {
  switch (cause.kind) {
    case 'granted':
      return `adds ${things}`;
    case 'condition': {
      const known = cause.conditions.map(({ key }) => key).filter(isKnownKey);
      const keys = [...new Set(known)].slice(0, MAX_NAMED);
      const which = keys.length === 0 ? 'a condition' : `the condition on ${conjoined(keys, 'and')}`;
      const isThere = cause.conditions.some(({ key }) => grant.statement.conditions.some(onKey(key)));
      return `${isThere ? 'loosens' : 'drops'} ${which}, and so adds ${things}`;
    }
    case 'denial':
      return `no longer denies, and so adds, ${things}`;
  }
}

function onKey(key: string): (condition: Condition) => boolean {
  return (condition) => condition.key.toLowerCase() === key.toLowerCase();
}

function thingsOf({ grant, isEveryOther, hasUnknown }: News): string | null {
  const whom = callersOf(grant.statement.principals);
  if (isEveryOther) return `every action but those that it excepts${everywhere(grant)}${whom}`;
  if (grant.everyAction !== null) return `every action${everywhere(grant)}${whom}`;
  const actions = grant.allowed.map(({ action }) => action);
  const wide = grant.wide.map(({ action }) => action).filter((action) => actions.includes(action));
  const isReach = grant.document.kind === 'identity';
  const isOnAllButSome = grant.statement.notResources.length > 0;
  const meant = isReach && wide.length > 0 ? wide : actions;
  if (meant.length === 0) return hasUnknown ? 'an action that AWS does not document' : null;
  if (!isReach) return `${namesOf(meant)}${whom}`;
  if (isOnAllButSome) return `${namesOf(meant)} on all resources but those that it excepts`;
  return wide.length > 0 ? grouped(meant) : `${namesOf(meant)} on the resources that it names`;
}

function everywhere({ everyResource, statement }: News['grant']): string {
  if (statement.notResources.length > 0) return ' on all resources but those that it excepts';
  if (everyResource !== null) return ' on every resource';
  return statement.resources.length > 0 ? ' on the resources that it names' : '';
}

function callersOf(principals: readonly Principal[]): string {
  if (principals.length === 0) return '';
  return principals.some(({ pattern }) => /^[*?]+$/.test(pattern))
    ? ' for everybody'
    : ' for further principals';
}

function namesOf(actions: readonly Action[]): string {
  const { named, more } = cut(actions);
  return conjoined([...named.map(({ name }) => name), ...more], 'and');
}

/** Actions by what they are about: `s3:DeleteObject on all buckets and iam:PassRole on all roles`. */
function grouped(actions: readonly Action[]): string {
  const { named, more } = cut(actions);
  const groups = new Map<string, string[]>();
  for (const action of named) {
    const noun = nounOf(action);
    groups.set(noun, [...(groups.get(noun) ?? []), action.name]);
  }
  const phrases = [...groups].map(([noun, names]) => `${conjoined(names, 'and')} on all ${noun}`);
  return conjoined([...phrases, ...more], 'and');
}

function cut(actions: readonly Action[]): {
  readonly named: readonly Action[];
  readonly more: readonly string[];
} {
  const named = byDanger(actions).slice(0, MAX_NAMED);
  const count = actions.length - named.length;
  return { named, more: count === 0 ? [] : [count === 1 ? '1 more action' : `${count} more actions`] };
}
