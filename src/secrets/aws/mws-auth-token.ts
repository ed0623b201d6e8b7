import { isPlaceholder } from '../filters/placeholder.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { END_OF_WORD } from './boundaries.js';

const PREFIX = 'amzn.mws.';

/** A seller's grant to a developer of Amazon Marketplace Web Service. */
export const AWS_MWS_AUTH_TOKEN = {
  id: 'aws-mws-auth-token',
  kind: 'secret',
  severity: 'low',
  title: 'Amazon MWS auth token',
  why: 'it let its developer act for a seller. Amazon has deleted all of them since 2024-04-22, so that it opens nothing.',
  remediation: [
    'Take it out, and the program that uses it to the Selling Partner API: the service has closed.',
    'Rotate what stands beside it: the AWS access key of the developer may live on.',
  ],
  references: [
    'https://developer-docs.amazon.com/sp-api/changelog/update-amazon-marketplace-web-service-mws-credential-deletion',
  ],
  formFrom: 'documentation',
  keywords: [PREFIX],
  pattern: new RegExp(
    String.raw`(?<![A-Za-z0-9])amzn\.mws\.[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{5}(?:[0-9a-f]{7}|EXAMPLE)` +
      END_OF_WORD,
    'g',
  ),
  reach: 64,
  shownPrefix: () => PREFIX,
  assess,
} as const satisfies SecretRule;

function assess({ secret }: SecretMatch): Assessment {
  if (secret.endsWith('EXAMPLE')) return { is: 'example' };
  return { is: isPlaceholder(secret.slice(PREFIX.length)) ? 'placeholder' : 'secret' };
}
