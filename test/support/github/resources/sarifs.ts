import { gunzipSync } from 'node:zlib';
import { SARIF_BYTES, SARIF_RESULTS_A_RUN, SARIF_RUNS } from '../limits.js';
import { type ApiRequest, type Handler, Refusal, textOf } from '../reply.js';
import { requireCommit } from './commits.js';

interface SarifLog {
  readonly version: string;
  readonly runs: readonly {
    readonly tool?: { readonly driver?: { readonly name?: string } };
    readonly results?: readonly unknown[];
  }[];
}

export const SARIFS: Readonly<Record<string, Handler>> = {
  'code-scanning/upload-sarif': (request) => {
    const { repository, world, body, url } = request;
    if (!repository.hasCodeScanning) {
      throw new Refusal(403, 'Code Security must be enabled for this repository to use code scanning.');
    }
    const commit = textOf(body, 'commit_sha');
    requireCommit(repository, commit);
    const text = unpacked(textOf(body, 'sarif'));
    requireWithinLimits(text);
    const id = `sarif-${world.nextId()}`;
    repository.sarifs.push({ id, commit, ref: textOf(body, 'ref'), text });
    const own = `${url}/repos/${repository.fullName}/code-scanning/sarifs/${id}`;
    return { status: 202, body: { id, url: own } };
  },
  'code-scanning/get-sarif': (request) => {
    const sarif = request.repository.sarifs.find(({ id }) => id === request.parameters.sarif_id);
    if (sarif === undefined) throw new Refusal(404, 'Not Found');
    return {
      status: 200,
      body: { processing_status: 'complete', analyses_url: analysesOf(request), errors: null },
    };
  },
};

function analysesOf({ url, repository, parameters }: ApiRequest): string {
  return `${url}/repos/${repository.fullName}/code-scanning/analyses?sarif_id=${parameters.sarif_id}`;
}

function unpacked(packed: string): string {
  const zipped = Buffer.from(packed, 'base64');
  if (zipped.length > SARIF_BYTES) throw new Refusal(413, 'Payload too large');
  try {
    return gunzipSync(zipped).toString();
  } catch {
    throw new Refusal(400, 'SARIF is not gzipped and encoded in base64');
  }
}

function requireWithinLimits(text: string): void {
  const { version, runs }: SarifLog = JSON.parse(text);
  const isNamed = runs.every(({ tool }) => Boolean(tool?.driver?.name));
  if (version !== '2.1.0' || !isNamed) throw new Refusal(400, 'Invalid SARIF');
  if (runs.length > SARIF_RUNS) throw new Refusal(400, 'Too many runs');
  if (runs.some(({ results = [] }) => results.length > SARIF_RESULTS_A_RUN)) {
    throw new Refusal(400, 'Too many results');
  }
}
