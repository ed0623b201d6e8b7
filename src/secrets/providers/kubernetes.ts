import { isPlaceholder } from '../filters/placeholder.js';
import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

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
];
