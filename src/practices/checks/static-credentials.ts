import type { Severity } from '../../model/severity.js';
import { display, type SourceText } from '../../model/source-text.js';
import { isComment, lineAround } from '../line.js';
import type { PipelineSystem } from '../pipelines/pipeline.js';
import { pipelineSystemOf } from '../pipelines/systems.js';
import type { Practice, Sighting } from '../practice.js';
import { rolePatch } from '../role-patch.js';

/** ID and secret of one key stand at most so many lines apart. */
const PAIR_LINES = 6;
/** In bytes on both sides: what says that the key is none of AWS's, or lives an hour. */
const SURROUNDINGS = 600;

/** Stores that speak S3 and know no roles of AWS. */
const OTHER_CLOUD =
  /endpoint|minio|localstack|moto|cloudflare|backblaze|wasabi|digitalocean|\bspaces|scaleway|hetzner|tigris|linode|\b(?:r2|b2|do)[_.-]|[_.-](?:r2|b2)[_.\s-]/i;

/** Handed over beside the key: then it is a temporary one. */
const TEMPORARY = /aws[-_]session[-_]token["']?\s{0,20}[:=\s]\s{0,20}["']?[$A-Z]/i;

export const staticCredentials = {
  id: 'aws-static-credentials-in-workflow',
  kind: 'practice',
  severity: 'medium',
  title: 'Pipeline that comes to AWS with a long-lived key',
  why: 'The key works from anywhere, for years, and every step of the pipeline can read it. A role needs none.',
  remediation: [
    'Let IAM trust the identity tokens of the pipeline (OpenID Connect), bound to this repository.',
    'Take the role on in the pipeline in place of the key.',
    'Deactivate the key, and delete it with its secrets after a week without a use.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles',
    'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
  ],
  example: `aws-access-key-id: \${{ secrets.AWS_ACCESS_KEY_ID }}`,
  keywords: [
    'aws-access-key-id',
    'aws_access_key_id',
    'aws-secret-access-key',
    'aws_secret_access_key',
    'amazonwebservicescredentialsbinding',
    'withaws(',
  ],
  find(text, hits) {
    const system = pipelineSystemOf(text.path);
    if (system === null) return [];
    const sightings: Sighting[] = [];
    let end = -1;
    let lastLine = Number.NEGATIVE_INFINITY;
    for (const { offset } of hits) {
      if (offset < end) continue;
      const key = keyAt(text, offset, system);
      if (key === null) continue;
      end = key.end;
      const line = text.lineAt(key.start);
      const isSecond = line - lastLine <= PAIR_LINES && isSecret(key.shown) && sightings.length > 0;
      if (isSecond) continue;
      lastLine = line;
      sightings.push(sightingOf(key, text, system));
    }
    return sightings;
  },
} as const satisfies Practice;

interface HandedKey {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

function keyAt(text: SourceText, offset: number, { keys }: PipelineSystem): HandedKey | null {
  const line = lineAround(text, offset);
  if (isComment(line)) return null;
  for (const pattern of keys) {
    const match = pattern.exec(line.text);
    const key = match?.groups?.key;
    if (match === null || key === undefined) continue;
    const start = line.start + match.index;
    const around = text.slice(start - SURROUNDINGS, start + SURROUNDINGS);
    if (OTHER_CLOUD.test(around) || TEMPORARY.test(around)) return null;
    return { start, end: start + key.length, shown: display(key) };
  }
  return null;
}

/** Of a pair, the second part is told with the first. */
function isSecret(shown: string): boolean {
  return /secret[-_]access[-_]key/i.test(shown.slice(0, 24));
}

function sightingOf({ start, end, shown }: HandedKey, text: SourceText, system: PipelineSystem): Sighting {
  return {
    start,
    end,
    shown,
    severity: severityAt(text.path),
    message: `This pipeline of ${system.name} comes to AWS with a long-lived access key. A role that trusts the pipeline's own token needs no key, and nobody can take it away.`,
    remediation: system.steps,
    details: { system: system.name, patch: rolePatch(text, start) },
  };
}

/** What GitHub runs stands at the top; a workflow elsewhere is an example or a template. */
function severityAt(path: string): Severity {
  return /[^/]\/\.(?:github|gitea|forgejo)\//i.test(path) ? 'low' : 'medium';
}
