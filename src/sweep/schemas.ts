import * as v from 'valibot';
import { KINDS } from '../model/finding.js';
import { FINGERPRINT_LENGTH } from '../model/fingerprint.js';
import { CONCLUSIONS } from '../model/report.js';
import { SEVERITIES } from '../model/severity.js';
import { SWEEP_SCOPES, VISIBILITIES } from '../model/sweep.js';

/** Owner and name as GitHub allows them: the name becomes a path, which must not lead elsewhere. */
const REPOSITORY_NAME = /^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/;

const FINGERPRINT = new RegExp(`^[0-9a-f]{${FINGERPRINT_LENGTH}}$`);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.string(), v.isoTimestamp());

export const repositoryName = v.pipe(v.string(), v.regex(REPOSITORY_NAME));

const planned = {
  name: repositoryName,
  visibility: v.picklist(VISIBILITIES),
  archived: v.boolean(),
  fork: v.boolean(),
  size: v.pipe(v.number(), v.minValue(0)),
};

export const plan = {
  subject: v.string(),
  scope: v.picklist(SWEEP_SCOPES),
  jobs: v.array(v.object({ number: count, repositories: v.array(v.object(planned)) })),
  disabled: v.array(repositoryName),
  leftOut: v.record(v.string(), count),
};

const outcome = v.variant('kind', [
  v.object({ kind: v.literal('scanned') }),
  v.object({ kind: v.literal('empty') }),
  v.object({ kind: v.literal('failed'), reason: v.string() }),
  v.object({ kind: v.literal('not-reached') }),
]);

export const state = {
  startedAt: time,
  scope: v.picklist(SWEEP_SCOPES),
  server: v.string(),
  saltId: v.string(),
  number: count,
  jobs: count,
  repositories: v.array(v.object({ ...planned, outcome })),
};

const location = {
  path: v.string(),
  startLine: count,
  startColumn: count,
  endLine: count,
  endColumn: count,
};

const commit = v.nullable(v.object({ id: v.string(), authorDate: v.string(), author: v.string() }));

const suppressed = v.nullable(
  v.object({
    by: v.picklist(['inline', 'ignore', 'baseline', 'path']),
    reason: v.nullable(v.string()),
    until: v.nullable(v.string()),
  }),
);

const about = {
  fingerprint: v.pipe(v.string(), v.regex(FINGERPRINT)),
  ruleId: v.string(),
  kind: v.picklist(KINDS),
  severity: v.picklist(SEVERITIES),
  message: v.string(),
  redacted: v.string(),
  // Facts for machines of whatever depth: they are handed on and not looked into.
  details: v.custom<Readonly<Record<string, never>>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  ),
  remediation: v.array(v.string()),
};

const counts = v.object({ critical: count, high: count, medium: count, low: count, suppressed: count });

/** The JSON report of `starkey scan`, as far as a sweep needs it. */
export const report = v.object({
  schemaVersion: v.literal(1),
  scope: v.object({
    head: v.nullable(v.string()),
    complete: v.boolean(),
    skipped: v.array(v.object({ path: v.string(), reason: v.string(), harmless: v.boolean() })),
  }),
  findings: v.array(v.object({ ...about, ...location, commit, suppressed })),
  summary: v.object({ files: count, bytes: count, counts, conclusion: v.picklist(CONCLUSIONS) }),
});

export type RepositoryReport = v.InferOutput<typeof report>;

const finding = {
  ...about,
  firstSeen: time,
  places: v.pipe(
    v.array(v.object({ ...location, repository: repositoryName, commit, suppressed, checked: v.boolean() })),
    v.minLength(1),
  ),
};

/** The merged report of an earlier sweep, as far as the next one needs it. */
export const lastSweep = {
  scope: v.picklist(SWEEP_SCOPES),
  saltId: v.string(),
  sweptAt: time,
  findings: v.array(v.object(finding)),
  unchecked: v.array(v.object(finding)),
};
