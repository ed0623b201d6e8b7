import { UNKNOWN } from './value.js';

/** Longer patterns are taken to meet: the work grows with the product of the lengths. */
const MAX_LENGTH = 400;

/**
 * Whether some resource can match a pattern of a policy and be of a type of the table: `arn:aws:s3:::b/*` and
 * `arn:aws:s3:::BUCKET/KEY` can, `arn:aws:s3:::b/*` and `arn:aws:s3:::BUCKET` cannot. Unknown parts may be anything.
 */
export function canMeet(pattern: string, arn: string): boolean {
  if (pattern.length > MAX_LENGTH) return true;
  const [, , service = '', region = '', account = '', ...resource] = pattern.split(':');
  const [, , type = '', typeRegion = '', typeAccount = ''] = arn.split(':');
  if (!NAME.test(type)) return true;
  if (NAME.test(service) && service !== type) return false;
  // A star may reach over the next colon: what comes after it stands nowhere for sure.
  if (isFixed(region) && (region === '') !== (typeRegion === '')) return false;
  if (isFixed(region) && isFixed(account) && (account === '') !== (typeAccount === '')) return false;
  // A bucket's name holds no slash; what other names hold is not known here.
  if (arn === BUCKET && resource.join(':').includes('/')) return false;
  const wished = pattern.replaceAll(UNKNOWN, '*').replace(PARTITION, 'arn:aws:');
  return globsMeet(wished, arn.replace(/[A-Z][A-Z0-9_]*/g, '*'));
}

/** Of a service. */
const NAME = /^[a-z0-9-]+$/;
const BUCKET = 'arn:aws:s3:::BUCKET';
const PARTITION = /^arn:[^:]{0,20}:/;

function isFixed(part: string): boolean {
  return !/[*?\uFFFC]/.test(part);
}

/** Whether some text matches both patterns, of `*` and `?`. */
export function globsMeet(left: string, right: string): boolean {
  // Row by row over `left`: which beginnings of `right` meet the beginning of `left` so far.
  let row = [true];
  for (let column = 0; column < right.length; column++)
    row.push(right[column] === '*' && row[column] === true);
  for (const sign of left) {
    const next = [sign === '*' && row[0] === true];
    for (let column = 0; column < right.length; column++) {
      const other = right[column];
      // A star is nothing, or takes one more sign of the other side.
      const isStar = sign === '*' || other === '*';
      const isTaken = isStar ? row[column + 1] || next[column] : row[column] && isSameSign(sign, other);
      next.push(isTaken === true);
    }
    row = next;
  }
  return row.at(-1) === true;
}

function isSameSign(sign: string, other: string | undefined): boolean {
  return sign === '?' || other === '?' || sign === other;
}
