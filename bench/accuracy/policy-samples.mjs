import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A verdict of another scanner's authors on one resource.
 *
 * @typedef {object} PolicySample
 * @property {string} source
 * @property {string} check Theirs.
 * @property {string} folder Below `policies`.
 * @property {string} resource As their scanner names it: `aws_iam_role.a`, `AWS::KMS::Key.Key`.
 * @property {'pass' | 'fail'} expect
 */

/** Their checks, and those of ours that answer the same question. A check that is not listed: all of ours. */
const COUNTERPARTS = {
  ECRPolicy: ['iam-wildcard-principal', 'iam-not-principal'],
  GlacierVaultAnyPrincipal: ['iam-wildcard-principal', 'iam-not-principal'],
  IAMRoleAllowAssumeFromAccount: ['iam-trust-account-root', 'iam-wildcard-principal'],
  KMSKeyWildCardPrincipal: ['iam-wildcard-principal', 'iam-not-principal'],
  S3AllowsAnyPrincipal: ['iam-wildcard-principal', 'iam-not-principal'],
  SQSQueuePolicyAnyPrincipal: ['iam-wildcard-principal', 'iam-not-principal'],
};

/**
 * @param {string} directory It holds `policies.jsonl` and the folder `policies`.
 * @returns {PolicySample[]}
 */
export function readPolicySamples(directory) {
  const file = join(directory, 'policies.jsonl');
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [sampleOf(line, `${file}, line ${index + 1}`)]));
}

function sampleOf(line, place) {
  let sample;
  try {
    sample = JSON.parse(line);
  } catch {
    throw new Error(`${place} is no JSON.`);
  }
  const texts = ['source', 'check', 'folder', 'resource'];
  const isSample = texts.every((name) => typeof sample?.[name] === 'string');
  if (!isSample || !['pass', 'fail'].includes(sample.expect)) {
    throw new Error(`${place} is no sample: it needs ${texts.join(', ')} and expect ("pass" or "fail").`);
  }
  return sample;
}

/**
 * Whether a finding speaks of a sample's resource and answers its question.
 *
 * @param {{path: string, ruleId: string, details: {address?: string | null}}} finding Of a scan of `policies`.
 * @param {PolicySample} sample
 */
export function answers({ path, ruleId, details }, { check, folder, resource }) {
  if (!path.split('/policies/').at(-1).startsWith(`${folder}/`)) return false;
  const rules = COUNTERPARTS[check];
  if (rules !== undefined && !rules.includes(ruleId)) return false;
  const name = resource.split('::').length > 1 ? resource.slice(resource.indexOf('.') + 1) : resource;
  const address = (details.address ?? '').replace(/^data\./, '');
  return address === name || address.startsWith(`${name}.`);
}

/**
 * The reasons for disagreements, from the table in the documentation whose head is `| check | resource | why |`.
 *
 * @param {string} markdown
 * @returns {Map<string, string>} By check and resource with a space between.
 */
export function readReasons(markdown) {
  const [, table = ''] = markdown.split(/^\| check \| resource \| why \|\n\|[-| ]+\|\n/m);
  const rows = table.split('\n').slice(
    0,
    table.split('\n').findIndex((line) => !line.startsWith('|')),
  );
  return new Map(
    rows.map((row) => {
      const [check = '', resource = '', why = ''] = row
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      return [`${check} ${resource.replaceAll('`', '')}`, why];
    }),
  );
}
