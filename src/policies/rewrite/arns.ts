import type { Action } from '../actions.js';
import { coversType, isEverything } from '../breadth.js';
import type { Element } from '../document.js';
import { byDanger } from '../levels.js';
import { isMadeBy } from '../made-resources.js';
import type { Part } from '../value.js';

/** Of a tagging action the patterns are one of many; that many are written. */
const MAX_ALTERNATIVES = 4;

/**
 * ARN patterns to write in place of a wildcard, with capitals for what the reader fills in. Region, account and
 * partition stay where the wildcard names them.
 */
export function arnsInstead(wildcard: Element, actions: readonly Action[]): readonly string[] {
  const isAll = isEverything(wildcard.pattern);
  const named = byDanger(actions).flatMap((action) => {
    const covered = isAll ? action.arns : action.arns.filter((arn) => coversType(wildcard.pattern, arn));
    return patternsOf(action.name, covered).map((arn) => {
      // Some types have a star for a name in the table itself.
      return isMadeBy(action, arn) ? ofAnyName(arn) : arn.replaceAll('*', 'NAME');
    });
  });
  const written = isAll ? null : segmentsOf(wildcard.parts);
  return [...new Set(named.map((arn) => (written === null ? arn : withPlace(arn, written))))];
}

/** Whether an action makes what another one of them must be given by name: no one list of ARNs serves both. */
export function areAtOdds(actions: readonly Action[]): boolean {
  const taken = new Set(actions.flatMap((action) => action.arns.filter((arn) => !isMadeBy(action, arn))));
  return actions.some((action) => action.arns.some((arn) => taken.has(arn) && isMadeBy(action, arn)));
}

function ofAnyName(arn: string): string {
  return `${arn.slice(0, arn.lastIndexOf('/'))}/*`;
}

/**
 * Some actions need resources of several types at once, as to start a machine needs an image and a network, so
 * that all of its patterns are written; access points of S3 are for those who have them.
 */
function patternsOf(name: string, arns: readonly string[]): readonly string[] {
  if (name.startsWith('s3:')) {
    const plain = arns.filter((arn) => arn.startsWith('arn:aws:s3:::'));
    if (plain.length > 0) return plain.slice(0, 1);
  }
  return /Tag/.test(name) ? arns.slice(0, MAX_ALTERNATIVES) : arns;
}

/** The parts of an ARN as they are written: what an interpolation stands for is never taken apart. */
function segmentsOf(parts: readonly Part[]): readonly string[] {
  const segments = [''];
  for (const part of parts) {
    const pieces = typeof part === 'string' ? part.split(':') : [part.expression];
    segments.push(`${segments.pop() ?? ''}${pieces[0] ?? ''}`, ...pieces.slice(1));
  }
  return segments;
}

function withPlace(arn: string, [, partition = '', , region = '', account = '']: readonly string[]): string {
  const [start, usual = '', service, typeRegion = '', typeAccount = '', ...resource] = arn.split(':');
  const kept = (own: string, type: string) => (own === '' || type === '' || /[*?]/.test(own) ? type : own);
  return [
    start,
    kept(partition, usual),
    service,
    kept(region, typeRegion),
    kept(account, typeAccount),
    ...resource,
  ].join(':');
}
