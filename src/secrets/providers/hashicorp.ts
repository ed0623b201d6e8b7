import { assessBody } from '../body-assessment.js';
import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';
import { UUID, UUID_LENGTH } from '../uuid.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'vault-service-token',
    severity: 'critical',
    title: 'HashiCorp Vault service token',
    why: 'it reads and writes the secrets that its policies allow.',
    remediation: [
      'Revoke it: `vault token revoke`.',
      'Look through the audit log for what it read, and rotate that.',
    ],
    references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
    prefix: 'hvs.',
    body: /[\w-]{24,160}/,
    longest: 160,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'vault-batch-token',
    severity: 'high',
    title: 'HashiCorp Vault batch token',
    why: 'it reads the secrets that its policies allow, until it ends.',
    remediation: ['It cannot be revoked but by its parent: `vault token revoke` that one.'],
    references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
    prefix: 'hvb.',
    body: /[\w-]{130,300}/,
    longest: 300,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'vault-recovery-token',
    severity: 'critical',
    title: 'HashiCorp Vault recovery token',
    why: 'it reads all that the storage of the server holds.',
    remediation: ['Restart the server out of recovery mode.'],
    references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
    prefix: 'hvr.',
    body: /[\w-]{24,160}/,
    longest: 160,
    alphabet: '\\w-',
  }),
  shapedToken({
    id: 'vault-legacy-token',
    severity: 'high',
    title: 'HashiCorp Vault token of the old form',
    why: 'it reads and writes the secrets that its policies allow.',
    remediation: ['Revoke it: `vault token revoke`.'],
    references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
    keywords: ['vault', 'token: s.', 'token": "s.', 'token = "s.', 'token=s.', 'token: "s.'],
    token: /[sb]\.[A-Za-z0-9]{24}/,
    longest: 26,
    within: 120,
    shownPrefix: (secret) => secret.slice(0, 2),
    assess: ({ secret, before }) =>
      /vault[^\n]{0,60}$|token["']?\s{0,4}[:=]\s{0,4}["']?$/i.test(before) &&
      /\d/.test(secret) &&
      /[a-z]/.test(secret) &&
      /[A-Z]/.test(secret)
        ? undefined
        : { is: 'nothing' },
  }),
  namedToken({
    id: 'vault-approle-secret-id',
    title: 'HashiCorp Vault AppRole secret ID',
    why: 'with its role ID it signs in to the server.',
    remediation: ['Destroy it: `vault write auth/approle/role/NAME/secret-id/destroy`.'],
    references: ['https://developer.hashicorp.com/vault/docs/auth/approle'],
    providers: ['vault_secret', 'vault_approle', 'approle', 'vault-secret'],
    noun: /secret[\w-]{0,2}id|id/,
    value: UUID,
    longest: UUID_LENGTH,
  }),
  shapedToken({
    id: 'terraform-cloud-token',
    severity: 'critical',
    title: 'HCP Terraform API token',
    why: 'it runs plans, and reads the state with all secrets in it.',
    remediation: [
      'Delete it at https://app.terraform.io/app/settings/tokens.',
      'Look through the audit trail for what it read.',
    ],
    references: ['https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens'],
    keywords: ['.atlasv1.'],
    token: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9]{60,70}/,
    longest: 93,
    alphabet: '\\w-',
  }),
  namedToken({
    id: 'hcp-client-secret',
    title: 'HashiCorp Cloud Platform client secret',
    why: 'with its ID it manages what its service principal may.',
    remediation: ['Delete the key at https://portal.cloud.hashicorp.com under Service principals.'],
    references: ['https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal/key'],
    providers: ['hcp_client', 'hcp-client', 'hcp.client', 'hcpclient'],
    noun: /secret/,
    value: /[\w-]{64}/,
    longest: 64,
  }),
  namedToken({
    id: 'consul-acl-token',
    title: 'HashiCorp Consul ACL token',
    why: 'it reads and changes services and keys as its policies allow.',
    remediation: ['Delete it: `consul acl token delete`.'],
    references: ['https://developer.hashicorp.com/consul/docs/security/acl/tokens'],
    providers: ['consul'],
    noun: /token|secret/,
    value: UUID,
    longest: UUID_LENGTH,
  }),
  namedToken({
    id: 'nomad-acl-token',
    title: 'HashiCorp Nomad ACL token',
    why: 'it runs and stops jobs as its policies allow.',
    remediation: ['Delete it: `nomad acl token delete`.'],
    references: ['https://developer.hashicorp.com/nomad/docs/concepts/acl'],
    providers: ['nomad_token', 'nomad-token', 'nomadtoken', 'nomad_secret'],
    noun: /|token/,
    value: UUID,
    longest: UUID_LENGTH,
  }),
  {
    id: 'vault-unseal-key',
    kind: 'secret',
    severity: 'critical',
    title: 'HashiCorp Vault unseal key',
    why: 'with as many of them as the threshold asks, whoever has the storage opens all of it.',
    remediation: [
      'Make new ones: `vault operator rekey`.',
      'Look through the audit log for root tokens that were made with them.',
    ],
    references: ['https://developer.hashicorp.com/vault/docs/concepts/seal'],
    formFrom: 'documentation',
    keywords: ['unseal key', 'recovery key', 'unseal_keys_b64', 'unseal_keys_hex'],
    pattern:
      /(?:(?:Unseal|Recovery) Key \d{1,2}(?: \(hex\))?[ \t]{0,4}:[ \t]{1,4}|(?<=unseal_keys_(?:b64|hex)\\?["'][^\]]{0,900})\\?["'])(?<secret>[A-Za-z0-9+/]{43}(?:[A-Za-z0-9+/]|=)|[0-9a-f]{66}|[0-9a-f]{64})(?![A-Za-z0-9+/=])/g,
    reach: 1024,
    assess: ({ secret }) => assessBody(secret, 'HashiCorp Vault unseal key'),
  },
];
