import type { Details } from '../../model/finding.js';
import { assessBody } from '../body-assessment.js';
import { redactedIdentifier } from '../redaction.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';
import { UUID } from '../uuid.js';

const TITLE = 'Microsoft Entra client secret';

/** The characters a client secret is made of, but for the sixth, `~`, and the two before it, `7Q` or `8Q`. */
const ALPHABET = '\\w.~-';

/** Bytes on either side in which tenant and client are looked for. */
const NEIGHBOURHOOD = 500;

const TENANT = new RegExp(`tenant[\\w. -]{0,12}["']?\\s{0,4}[:=,]?\\s{0,4}["']?(${UUID.source})`, 'i');
const CLIENT = new RegExp(
  `(?:client|app)[\\w. -]{0,12}id["']?\\s{0,4}[:=,]?\\s{0,4}["']?(${UUID.source})`,
  'i',
);

/** The tenant and the client that a secret belongs to, where the text beside it names them. */
function belongings({ before, after }: SecretMatch): Details {
  const text = `${before.slice(-NEIGHBOURHOOD)} ${after.slice(0, NEIGHBOURHOOD)}`;
  const tenant = TENANT.exec(text)?.[1];
  const client = CLIENT.exec(text)?.[1];
  return {
    ...(tenant === undefined ? {} : { tenantId: redactedIdentifier(tenant) }),
    ...(client === undefined ? {} : { clientId: redactedIdentifier(client) }),
  };
}

function assess(match: SecretMatch): Assessment {
  const { secret } = match;
  if (!/\d[^\d]{0,40}[A-Za-z]/.test(secret.slice(6)) && !/[A-Z]/.test(secret.slice(6)))
    return { is: 'nothing' };
  const assessment = assessBody(secret, TITLE);
  return assessment.is === 'secret'
    ? { ...assessment, details: { ...assessment.details, ...belongings(match) } }
    : assessment;
}

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'azure-client-secret',
    severity: 'critical',
    title: TITLE,
    why: 'with tenant and client ID, which are no secrets, it acts as the application in Azure and Microsoft 365.',
    remediation: [
      'Delete it at https://entra.microsoft.com under App registrations, Certificates and secrets.',
      'Look through the sign-in log of the application’s service principal.',
      'Use a managed identity or a federated credential in its place.',
    ],
    references: ['https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials'],
    formFrom: 'documentation',
    keywords: ['7q~', '8q~'].flatMap((mark) =>
      [...'abcdefghijklmnopqrstuvwxyz0123456789_.~-'].map((next) => mark + next),
    ),
    token: /[\w.~-]{3}[78]Q~[\w.~-]{31,34}/,
    longest: 40,
    within: NEIGHBOURHOOD,
    alphabet: ALPHABET,
    before: '\\w.~+/-',
    assess,
  }),
  shapedToken({
    id: 'azure-refresh-token',
    severity: 'critical',
    title: 'Microsoft Entra refresh token',
    why: 'it makes new access tokens of a person for up to 90 days.',
    remediation: ['Revoke the sessions of the person at https://entra.microsoft.com under Users.'],
    references: ['https://learn.microsoft.com/entra/identity-platform/refresh-tokens'],
    keywords: ['.agabaa'],
    token: /[01]\.A[\w-]{20,120}\.AgABAA[\w-]{200,2000}(?:\.[\w-]{1,200})?/,
    longest: 2340,
    alphabet: '\\w-',
    shownPrefix: (secret) => secret.slice(0, 3),
  }),
];
