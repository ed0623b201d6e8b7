import { describe, expect, it } from 'vitest';
import { describeNamed, describeWritten } from '../rows.js';
import { fill } from '../shapes.js';
import { Generator, ruleIds } from '../support.js';

const generator = new Generator(47);

describeNamed([
  ['airbyte-client-secret', 'airbyte_client_secret', '{A32}', 'medium'],
  ['aiven-api-token', 'aiven_token', '{A372}', 'medium'],
  ['akamai-client-secret', 'akamai_client_secret', '{b43}=', 'medium'],
  ['bitbucket-oauth-key', 'bitbucket_key', '{A18}', 'low'],
  ['bitwarden-client-secret', 'bitwarden_client_secret', '{A30}', 'medium'],
  ['cloudflare-access-client-secret', 'cf_access_client_secret', '{h64}', 'medium'],
  ['cloudflare-turnstile-secret', 'turnstile_secret_key', '0x4AAAAAAA{A25}', 'medium'],
  ['confluent-legacy-api-secret', 'confluent_api_secret', '{b64}', 'medium'],
  ['confluent-api-key', 'confluent_api_key', '{U16}', 'low'],
  ['couchbase-api-secret', 'capella_api_secret', '{b64}', 'medium'],
  ['env0-api-secret', 'env0_api_secret', '{w32}', 'medium'],
  ['fivetran-api-secret', 'fivetran_api_secret', '{A32}', 'medium'],
  ['vault-approle-secret-id', 'vault_secret_id', '{uuid}', 'medium'],
  ['hcp-client-secret', 'hcp_client_secret', '{w64}', 'medium'],
  ['consul-acl-token', 'consul_http_token', '{uuid}', 'medium'],
  ['netbird-setup-key', 'netbird_setup_key', '{H8}-{H4}-{H4}-{H4}-{H12}', 'high'],
  ['nomad-acl-token', 'nomad_token', '{uuid}', 'medium'],
  ['infisical-client-secret', 'infisical_client_secret', '{h64}', 'medium'],
  ['influxdb-api-token', 'influx_token', '{w86}==', 'medium'],
  ['jfrog-encrypted-password', 'artifactory_password', 'AP5{A34}', 'medium'],
  ['ngrok-authtoken', 'ngrok_authtoken', '2{A26}_{A21}', 'medium'],
  ['ngrok-tunnel-credential', 'ngrok_credential', 'cr_{A27}', 'medium'],
  ['scaleway-access-key', 'scw_access_key', 'SCW{U17}', 'low'],
  ['scalr-access-token', 'scalr_token', 'eyJ{A33}.eyJ{A90}.{w43}', 'high'],
  ['snowflake-password', 'snowflake_password', 'Kd7!{A14}', 'medium'],
  ['spacelift-api-key-secret', 'spacelift_api_key_secret', '{h64}', 'medium'],
  ['symfony-app-secret', 'app_secret', '{h32}', 'medium'],
  ['truenas-api-key', 'truenas_api_key', '{d1}-{A64}', 'high'],
  ['yandex-static-key', 'yandex_secret_key', 'YCM{w37}', 'medium'],
  ['zerotier-api-token', 'zerotier_api_token', '{A32}', 'medium'],
]);

/** Twelve digits, a colon and twenty bytes, in base64. */
function dataCenterToken(): string {
  const digits = Buffer.from(`${fill(generator, '{d12}')}:`);
  return Buffer.concat([digits, Buffer.from(fill(generator, '{h40}'), 'hex')]).toString('base64');
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const webToken = (issuer: string) =>
  `${part({ alg: 'ES256', kid: 'k7' })}.${part({ iss: issuer, key_id: fill(generator, '{A32}') })}.${fill(generator, '{w86}')}`;

describe('temporal-api-key', () => {
  it('is a web token of Temporal', () => {
    expect(ruleIds(`TEMPORAL_API_KEY=${webToken('temporal.io')}\n`)).toEqual(['temporal-api-key']);
  });

  it('is none of another issuer', () => {
    expect(ruleIds(`TEMPORAL_API_KEY=${webToken('acme')}\n`)).toEqual(['json-web-token']);
  });
});

describeWritten([
  ['alibaba-sts-token', 'CAIS{b300}', 'ALIYUN_STS_TOKEN={}'],
  ['atlassian-data-center-token', dataCenterToken, 'JIRA_TOKEN={}'],
  ['azure-search-legacy-key', '{H32}', 'AZURE_SEARCH_KEY={}'],
  ['bitwarden-access-token', '0.{uuid}.{A30}:{b22}==', 'BWS_ACCESS_TOKEN={}'],
  ['deepsource-dsn', 'https://{h32}@app.deepsource.com', 'DEEPSOURCE_DSN={}'],
  [
    'elasticsearch-api-key',
    '{=VnVhQ2ZHY0JDZGJrUW0tZTVhT3g}6dWkybHAyYXhUTm1zeWFrdzl0dk5udw==',
    'ELASTIC_API_KEY={}',
  ],
  ['kubernetes-bootstrap-token', '{a6}.{a16}', 'kubeadm join 10.0.0.1:6443 --token {}'],
  ['age-secret-key', 'AGE-SECRET-KEY-1{Q58}', '{}'],
  ['age-plugin-identity', 'AGE-PLUGIN-YUBIKEY-1{Q60}', '{}'],
  ['aiven-service-password', 'AVNS_{A19}', '{}'],
  ['akamai-edgegrid-token', 'akab-{a16}-{a16}', 'client_token = {}'],
  ['alibaba-sts-key-id', 'STS.N{A25}', '{}'],
  ['azure-refresh-token', '0.A{A60}.AgABAA{w300}', '{}'],
  ['clickhouse-cloud-api-secret', '4b1d{A38}', '{}'],
  ['databricks-oauth-secret', 'dose{h32}', '{}'],
  ['datastax-astra-token', 'AstraCS:{l24}:{h64}', '{}'],
  ['dbt-cloud-token', 'dbtc_{w40}', '{}'],
  ['defined-networking-token', 'dnkey-{U26}-{U52}', '{}'],
  ['digitalocean-spaces-key-id', 'DO801{U15}', '{}'],
  ['doppler-service-account-token', 'dp.sa.{A40}', '{}'],
  ['doppler-scim-token', 'dp.scim.{A40}', '{}'],
  ['doppler-audit-token', 'dp.audit.{A40}', '{}'],
  ['elastic-cloud-api-key', 'essu_{A70}', '{}'],
  ['google-hmac-key-id', 'GOOG1E{U55}', '{}'],
  ['google-hmac-key-id', 'GOOG{U57}', '{}'],
  ['google-hmac-key-id', 'GOOG{U20}', '{}'],
  ['vault-recovery-token', 'hvr.{w95}', '{}'],
  ['vault-legacy-token', 's.{A24}', 'VAULT_TOKEN={}'],
  ['vault-legacy-token', 'r.{A24}', 'VAULT_TOKEN={}'],
  ['vault-legacy-token', 'b.AAAAAQ{w110}', 'VAULT_TOKEN={}'],
  ['vault-batch-token', 'hvb.{A24}', '{}'],
  ['vault-legacy-token', 's.{A24}', 'token                {}'],
  ['portainer-access-token', 'ptr_{b43}=', '"{}"'],
  ['proxmox-api-token', 'PVEAPIToken=root@pam!ci={uuid}', 'Authorization: {}'],
  ['rancher-api-token', 'token-{a5}:{a54}', '"{}"'],
  ['rancher-api-token', 'kubeconfig-user-{a5}.c-{a5}:{a54}', 'token: {}\n'],
  ['rancher-api-token', 'kubeconfig-user-{a10}:{a54}', 'token: {}\n'],
  ['tailscale-oauth-secret', 'tskey-client-{A12}-{A32}', '{}'],
  ['truenas-login-key', '1-{A64}', '{"method": "auth.login_with_api_key", "params": ["{}"]}'],
  ['twilio-api-key', 'SK{h32}', 'twilio: {}'],
  ['tines-webhook-url', '{h32}', 'https://me.tines.com/webhook/{a20}/{}'],
  [
    'google-chat-webhook-url',
    '{w43}',
    'https://chat.googleapis.com/v1/spaces/AAAA1b2C3d4/messages?key={w39}&token={}',
  ],
  ['pipedream-webhook-url', 'en{a13}', 'https://{}.m.pipedream.net'],
  ['workato-api-token', 'wrkaeu-eyJ{A40}.{A200}.{w340}', '{}'],
  ['tinybird-token', 'p.eyJ1Ijog{A90}.{w43}', '{}'],
  ['onepassword-service-account-token', 'ops_eyJ{A600}', '{}'],
]);

describe('credentials of two parts', () => {
  it.each([
    ['confluent-legacy-credentials', 'CONFLUENT_API_KEY={U16}\nCONFLUENT_API_SECRET={b64}\n'],
    ['digitalocean-spaces-key', 'SPACES_KEY=DO801{U15}\nSPACES_SECRET={b43}\n'],
    ['exoscale-api-credentials', 'EXOSCALE_API_KEY=EXO{h24}\nEXOSCALE_API_SECRET={w43}\n'],
  ])('%s are one finding', (id, shape) => {
    expect(ruleIds(fill(generator, shape))).toEqual([id]);
  });
});
