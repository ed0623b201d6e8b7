import { isDrawn } from '../filters/drawn.js';
import { decodedText } from '../filters/encoded.js';
import { isOrdinary } from '../filters/ordinary.js';
import { isPlaceholder } from '../filters/placeholder.js';
import { isWordLike } from '../filters/words.js';
import { namedToken } from '../named-token.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { assessWrittenPassword } from '../written-password.js';

const SECRET_NAMES = /pass|pwd|secret|token|key|cred/i;
const HARMLESS_NAMES = /pub(?:lic)?[-_.]?key|key[-_.]?id$|name$|crt|cert|apiversion/i;

/** A value under `data:` of a Secret, in the base64 that the API asks for. */
function assessSecretValue(match: SecretMatch): Assessment {
  const { name = '' } = match.groups;
  if (HARMLESS_NAMES.test(name) || !isDataOfSecret(match)) return { is: 'nothing' };
  const decoded = decodedText(match.secret);
  // Keys in PEM and accounts in JSON have rules of their own, which read what is decoded.
  if (decoded === null || /^[{[]|^-----/.test(decoded) || isWordLike(decoded)) return { is: 'nothing' };
  const isNamed = SECRET_NAMES.test(name);
  if (!isNamed && (isOrdinary(decoded) || !isDrawn(decoded))) return { is: 'nothing' };
  const assessment = assessWrittenPassword({ ...match, secret: decoded });
  if (assessment.is !== 'secret') return assessment;
  return { ...assessment, value: decoded, ...(isNamed ? {} : { severity: 'medium' }) };
}

/** Whether `data:` is the last key of the document ahead, and the document's kind is Secret. */
function isDataOfSecret({ before, after }: SecretMatch): boolean {
  const ahead = before.slice(Math.max(0, before.lastIndexOf('\n---')));
  const data = ahead.lastIndexOf('\ndata:');
  if (data < 0 || /\n[A-Za-z]/.test(ahead.slice(data + 1))) return false;
  const end = after.indexOf('\n---');
  const behind = end < 0 ? after : after.slice(0, end);
  return KIND_SECRET.test(ahead) || KIND_SECRET.test(behind);
}

const KIND_SECRET = /(?:^|\n)kind: ["']?Secret["']?[ \t]{0,4}(?:\r?\n|$)/;

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'kubernetes-bootstrap-token',
    title: 'Kubernetes bootstrap token',
    why: 'a machine that reaches the API server joins the cluster with it.',
    remediation: ['Delete it: `kubeadm token delete`.'],
    references: ['https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/'],
    formFrom: 'documentation',
    providers: ['kubeadm', 'bootstrap-token', 'bootstrap_token', 'bootstraptoken', 'token-ca-cert-hash'],
    noun: /token|/,
    value: /[a-z0-9]{6}\.[a-z0-9]{16}/,
    longest: 23,
  }),
  {
    id: 'kubernetes-kubeconfig-token',
    kind: 'secret',
    severity: 'critical',
    title: 'Kubernetes token in a kubeconfig',
    why: 'it does in the cluster what its user may.',
    remediation: ['Revoke the token where it was issued, and take the user’s role bindings away until then.'],
    references: ['https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/'],
    keywords: ['users:'],
    pattern:
      /(?:^|\n)[ \t-]{0,12}user:[ \t]{0,4}\r?\n(?:[ \t]{2,16}(?!token:)[\w-]{3,40}:[^\n]{0,400}\n){0,4}[ \t]{2,16}token:[ \t]{1,4}["']?(?<secret>[\w.~:+/-]{16,2000}={0,2})["']?[ \t]{0,4}(?:\r?\n|$)/g,
    reach: 4400,
    assess: ({ secret }) =>
      isPlaceholder(secret) || !/\d/.test(secret) ? { is: 'placeholder' } : { is: 'secret' },
  },
  {
    id: 'kubernetes-kubeconfig-password',
    kind: 'secret',
    severity: 'high',
    title: 'Kubernetes password in a kubeconfig',
    why: 'it does in the cluster what its user may.',
    remediation: ['Change the password, and turn basic authentication off.'],
    references: ['https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/'],
    keywords: ['users:'],
    pattern:
      /\nusers:[ \t]{0,4}\r?\n-[ \t]{1,4}name:[^\n]{1,120}\n[ \t]{2,8}user:[ \t]{0,4}\r?\n(?:[ \t]{2,16}(?!password:)[\w-]{3,40}:[^\n]{0,400}\n){0,3}[ \t]{2,16}password:[ \t]{1,4}["']?(?<secret>[^\s"'{}$]{6,200})["']?[ \t]{0,4}(?:\r?\n|$)/g,
    reach: 2000,
    guessable: true,
    assess: ({ secret }) => (isPlaceholder(secret) ? { is: 'placeholder' } : { is: 'secret' }),
  },
  {
    id: 'kubernetes-secret-value',
    kind: 'secret',
    severity: 'high',
    title: 'Value of a Kubernetes Secret',
    why: 'it opens what its name says: base64 is no encryption.',
    remediation: [
      'Change it where it is used, and in the cluster.',
      'Keep the manifest out of the repository, or seal it: SOPS, Sealed Secrets, External Secrets.',
    ],
    references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
    keywords: ['kind: secret'],
    pattern:
      /\n[ \t]{1,8}["']?(?<name>[\w.-]{1,100})["']?:[ \t]{1,4}["']?(?<secret>[A-Za-z0-9+/]{7,2000}={0,2})(?=["']?[ \t]{0,4}(?:\r?\n|$))/g,
    reach: 4000,
    guessable: true,
    assess: assessSecretValue,
  },
];
