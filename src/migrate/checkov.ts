import { type Carried, NOTHING_CARRIED } from './carried.js';
import { readDocument } from './document.js';
import type { PatternReaders } from './pattern-readers.js';
import { strings } from './table.js';

/** Checks of Checkov that Starkey makes, too. */
const CHECKS: Readonly<Record<string, readonly string[]>> = {
  CKV_AWS_1: ['iam-admin-policy'],
  CKV_AWS_49: ['iam-wildcard-action'],
  CKV_AWS_60: ['iam-wildcard-principal'],
  CKV_AWS_61: ['iam-wildcard-principal'],
  CKV_AWS_62: ['iam-admin-policy'],
  CKV_AWS_63: ['iam-wildcard-action'],
  CKV_AWS_110: ['iam-privilege-escalation'],
  CKV_AWS_111: ['iam-wildcard-resource'],
  CKV_AWS_274: ['iam-admin-managed-policy'],
  CKV_AWS_286: ['iam-privilege-escalation'],
  CKV_AWS_290: ['iam-wildcard-resource'],
  CKV_AWS_355: ['iam-wildcard-resource'],
  CKV_AWS_356: ['iam-wildcard-resource'],
  CKV_SECRET_2: ['aws-access-key-id'],
  CKV_SECRET_6: ['generic-secret'],
  CKV_SECRET_13: ['private-key'],
};

/** Reads a `.checkov.yaml`: the checks and paths that are skipped. */
export function readCheckov(text: string, file: string, patterns: PatternReaders): Carried {
  const top = readDocument(text, file);
  const lost: string[] = [];
  const skipped = [...listOf(top['skip-check']), ...listOf(top.skip_check)];
  const off = [...new Set(skipped.flatMap((check) => CHECKS[check] ?? []))];
  const others = skipped.filter((check) => !Object.hasOwn(CHECKS, check));
  if (others.length > 0) lost.push(`${file} skips ${others.join(', ')}, which Starkey does not check.`);
  if (listOf(top.check).length > 0)
    lost.push(`${file} names the checks to run, which was not carried: see 'rules'.`);
  const paths = [...listOf(top['skip-path']), ...listOf(top['skip-paths'])].flatMap((pattern) => {
    const glob = patterns.glob(pattern);
    if (glob === null) lost.push(`${file} skips a path that no glob says: write it by hand.`);
    return glob ?? [];
  });
  const entry = { paths: [...new Set(paths)], values: [], rules: [], reason: `Skipped in ${file}.` };
  return { ...NOTHING_CARRIED, off, allow: paths.length === 0 ? [] : [entry], lost };
}

/** A list, or a text with commas in it. */
function listOf(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return value
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);
  return strings(value).flatMap((each) => listOf(each));
}
