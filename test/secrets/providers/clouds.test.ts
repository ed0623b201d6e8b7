import { describe, expect, it } from 'vitest';
import { hexCrc32 } from '../../../src/secrets/checksums/hex-crc32.js';
import { describeNamed, describePrefixed } from '../rows.js';
import { fill } from '../shapes.js';
import { Generator, ruleIds, scan } from '../support.js';
import { describeNegatives, describeTokens } from '../token-table.js';

const generator = new Generator(63);
const filled = (shape: string) => () => fill(generator, shape);

function cloudflareToken(prefix: string): string {
  const body = fill(generator, '{A40}');
  return prefix + body + hexCrc32(body);
}

const serviceAccountKey = () => JSON.stringify(generator.pem('PRIVATE KEY', 1600)).slice(1, -1);

describeTokens([
  ['cloudflare-api-token', () => cloudflareToken('cfut_'), 'cfut_…', 'critical'],
  ['cloudflare-global-api-key', () => cloudflareToken('cfk_'), 'cfk_…', 'critical'],
  ['cloudflare-origin-ca-key', filled('v1.0-{h24}-{h146}'), 'v1.0-…', 'high'],
  [
    'cloudflare-tunnel-token',
    () =>
      Buffer.from(
        `{"a":"${fill(generator, '{h32}')}","t":"${fill(generator, '{uuid}')}","s":"${fill(generator, '{A48}')}"}`,
      ).toString('base64'),
    'eyJhIjoi…',
    'critical',
    (secret) => `cloudflared tunnel run --token ${secret}\n`,
  ],
  [
    'fly-io-access-token',
    filled('FlyV1 fm2_{A500}'),
    'FlyV1 fm2_…',
    'critical',
    (secret) => `TOKEN="${secret}"`,
  ],
  [
    'render-deploy-hook',
    filled('{A11}'),
    '…',
    'medium',
    (secret) => `curl https://api.render.com/deploy/srv-abc1def2ghi3?key=${secret}\n`,
  ],
  [
    'netlify-build-hook',
    filled('{h24}'),
    '…',
    'low',
    (secret) => `curl -d {} https://api.netlify.com/build_hooks/${secret}\n`,
  ],
  [
    'azure-client-secret',
    filled('{A3}8Q~{A34}'),
    '…',
    'critical',
    (secret) => `AZURE_CLIENT_SECRET=${secret}\n`,
  ],
  ['azure-storage-account-key', filled('{b76}+ASt{b5}A=='), '…', 'critical', (secret) => `KEY="${secret}"`],
  ['azure-cosmosdb-key', filled('{b76}ACDb{b5}A=='), '…', 'critical', (secret) => `KEY="${secret}"`],
  ['azure-batch-key', filled('{b76}+ABa{b5}Q=='), '…', 'critical', (secret) => `KEY="${secret}"`],
  ['azure-ml-web-service-key', filled('{b76}+AMC{b5}Q=='), '…', 'medium', (secret) => `KEY="${secret}"`],
  ['azure-api-management-key', filled('{b76}APIM{b5}Q=='), '…', 'high', (secret) => `KEY="${secret}"`],
  ['azure-service-bus-key', filled('{b33}+ASbC{b5}='), '…', 'high', (secret) => `KEY="${secret}"`],
  ['azure-service-bus-key', filled('{b33}+AEhC{b5}='), '…', 'high', (secret) => `KEY="${secret}"`],
  ['azure-iot-key', filled('{b33}AIoTC{b5}='), '…', 'high', (secret) => `KEY="${secret}"`],
  ['azure-redis-key', filled('{b33}AzCaC{b5}='), '…', 'high', (secret) => `KEY="${secret}"`],
  ['azure-event-grid-key', filled('{b33}AZEGC{b5}='), '…', 'medium', (secret) => `KEY="${secret}"`],
  ['azure-function-key', filled('{w44}AzFu{w5}A=='), '…', 'high', (secret) => `KEY="${secret}"`],
  ['azure-search-key', filled('{A42}AzSeB{A5}'), '…', 'high', (secret) => `KEY="${secret}"`],
  ['azure-container-registry-key', filled('{b42}+ACRB{A5}'), '…', 'critical', (secret) => `KEY="${secret}"`],
  ['azure-devops-pat', filled('{A76}AZDO{A4}'), '…', 'critical'],
  ['azure-ai-services-key', filled('{A52}JQQJ99BC{A16}a{A7}'), '…', 'high'],
  [
    'azure-storage-connection-string',
    filled('{b86}=='),
    '…',
    'critical',
    (secret) => `AccountName=a;AccountKey=${secret};EndpointSuffix=core.windows.net`,
  ],
  [
    'azure-cosmosdb-connection-string',
    filled('{b86}=='),
    '…',
    'critical',
    (secret) => `AccountEndpoint=https://a.documents.azure.com:443/;AccountKey=${secret};`,
  ],
  [
    'azure-service-bus-connection-string',
    filled('{b43}='),
    '…',
    'high',
    (secret) => `Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${secret}`,
  ],
  [
    'azure-iot-connection-string',
    filled('{b43}='),
    '…',
    'high',
    (secret) => `HostName=a.azure-devices.net;DeviceId=b;SharedAccessKey=${secret}`,
  ],
  [
    'azure-realtime-connection-string',
    filled('{b43}='),
    '…',
    'high',
    (secret) => `Endpoint=https://a.service.signalr.net;AccessKey=${secret};Version=1.0;`,
  ],
  [
    'azure-app-configuration-connection-string',
    filled('{b43}='),
    '…',
    'high',
    (secret) => `Endpoint=https://a.azconfig.io;Id=ab-c1-s0:1;Secret=${secret}`,
  ],
  ['azure-publish-profile-password', filled('{A60}'), '…', 'critical', (secret) => `userPWD="${secret}"`],
  [
    'azure-sas-token',
    filled('{A43}%3D'),
    '…',
    'high',
    (secret) =>
      `https://a.blob.core.windows.net/b?sv=2024-11-04&se=2030-01-01T00:00:00Z&sr=c&sp=r&sig=${secret}`,
  ],
  [
    'azure-sas-token',
    filled('{A43}%3D'),
    '…',
    'low',
    (secret) =>
      `https://a.blob.core.windows.net/b?sv=2020-08-04&se=2021-01-01T00%3A00%3A00Z&sr=c&sp=r&sig=${secret}`,
  ],
  [
    'azure-logic-app-url',
    filled('{A43}'),
    '…',
    'medium',
    (secret) =>
      `https://prod-01.westeurope.logic.azure.com:443/workflows/a1b2/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Frun&sv=1.0&sig=${secret}`,
  ],
  [
    'azure-function-url-code',
    filled('{A54}=='),
    '…',
    'medium',
    (secret) => `https://a.azurewebsites.net/api/run?code=${secret}`,
  ],
  [
    'google-service-account-key',
    serviceAccountKey,
    '-----BEGIN PRIVATE KEY-----…',
    'critical',
    (secret) =>
      `{"type": "service_account", "private_key_id": "0a1b2c3d4e5f", "private_key": "${secret}", "a": 1}`,
  ],
  ['google-oauth-access-token', filled('ya29.a0{w160}'), 'ya29.…', 'medium'],
  [
    'google-oauth-refresh-token',
    filled('1//0{w100}'),
    '1//0…',
    'critical',
    (secret) => `token = "${secret}"`,
  ],
  ['firebase-server-key', filled('AAAA{A7}:APA91b{w134}'), 'AAAA…', 'medium'],
  ['yandex-iam-token', filled('t1.{A100}.{A86}'), 't1.…', 'high'],
  ['exoscale-api-key', filled('EXO{h24}'), 'EXO…', 'low'],
]);

describePrefixed([
  ['digitalocean-pat', 'dop_v1_{h64}', 'dop_v1_…', 'critical'],
  ['digitalocean-oauth-token', 'doo_v1_{h64}', 'doo_v1_…', 'critical'],
  ['digitalocean-refresh-token', 'dor_v1_{h64}', 'dor_v1_…', 'critical'],
  ['heroku-api-key', 'HRKU-AA{w58}', 'HRKU-…', 'critical'],
  ['fly-io-session-token', 'fo1_{w43}', 'fo1_…', 'high'],
  ['render-api-key', 'rnd_{A28}', 'rnd_…', 'critical'],
  ['vercel-access-token', 'vcp_{w56}', 'vcp_…', 'critical'],
  ['vercel-refresh-token', 'vcr_{w56}', 'vcr_…', 'high'],
  ['vercel-ai-gateway-key', 'vck_{w56}', 'vck_…', 'high'],
  ['vercel-blob-token', 'vercel_blob_rw_{A16}_{A30}', 'vercel_blob_rw_…', 'high'],
  ['netlify-access-token', 'nfp_{A36}', 'nfp_…', 'critical'],
  ['netlify-access-token', 'nfc_{A36}', 'nfc_…', 'critical'],
  ['netlify-oauth-token', 'nfo_{A36}', 'nfo_…', 'critical', 'netlify'],
  ['tencent-secret-id', 'AKID{A32}', 'AKID…', 'low'],
  ['alibaba-access-key-id', 'LTAI{A20}', 'LTAI…', 'low'],
  ['yandex-cloud-api-key', 'AQVN{w36}', 'AQVN…', 'high'],
  ['yandex-oauth-token', 'y0_Ag{w55}', 'y0_…', 'critical'],
  ['yandex-translate-key', 'trnsl.1.1.{d8}T{d6}Z.{h16}.{h40}', 'trnsl.1.1.…', 'medium'],
  ['upcloud-api-token', 'ucat_{A26}', 'ucat_…', 'critical'],
  ['scalingo-api-token', 'tk-us-{w48}', 'tk-us-…', 'critical'],
  ['deno-deploy-token', 'ddp_{A36}', 'ddp_…', 'critical'],
  ['baidu-cloud-api-key', 'bce-v3/ALTAK-{A21}/{h40}', 'bce-v3/ALTAK-…', 'high'],
  ['volcengine-access-key-id', 'AKLT{A43}', 'AKLT…', 'low'],
  ['kingsoft-access-key-id', 'AKLT{w22}', 'AKLT…', 'low'],
  ['google-api-key', 'AIzaSy{w33}', 'AIza…', 'high'],
  ['google-oauth-client-secret', 'GOCSPX-{w28}', 'GOCSPX-…', 'high'],
]);

describeNamed([
  ['digitalocean-spaces-secret', 'spaces_secret_key', '{b43}', 'medium'],
  ['heroku-legacy-api-key', 'heroku_api_key', '{uuid}', 'medium'],
  ['vercel-legacy-token', 'vercel_token', '{A24}', 'medium'],
  ['netlify-legacy-token', 'netlify_auth_token', '{w43}', 'medium'],
  ['fastly-api-token', 'fastly_api_token', '{w32}', 'medium'],
  ['linode-access-token', 'linode_token', '{h64}', 'medium'],
  ['hetzner-api-token', 'hcloud_token', '{A64}', 'medium'],
  ['ovh-application-secret', 'ovh_application_secret', '{A32}', 'medium'],
  ['ovh-consumer-key', 'ovh_consumer_key', '{A32}', 'medium'],
  ['scaleway-secret-key', 'scw_secret_key', '{uuid}', 'medium'],
  ['vultr-api-key', 'vultr_api_key', '{U36}', 'medium'],
  ['tencent-secret-key', 'tencent_secret_key', '{A32}', 'medium'],
  ['alibaba-access-key-secret', 'aliyun_access_key_secret', '{A30}', 'medium'],
  ['exoscale-api-secret', 'exoscale_api_secret', '{w43}', 'medium'],
  ['civo-api-key', 'civo_token', '{A50}', 'medium'],
  ['railway-api-token', 'railway_token', '{uuid}', 'medium'],
  ['ibm-cloud-api-key', 'ibmcloud_api_key', '{w44}', 'medium'],
  ['kingsoft-secret-access-key', 'ksyun_secret_key', 'O{A63}', 'medium'],
  ['huawei-cloud-secret-key', 'huaweicloud_secret_key', '{A40}', 'medium'],
  ['backblaze-application-key', 'b2_application_key', 'K005{A27}', 'medium'],
  ['wasabi-secret-key', 'wasabi_secret_key', '{A40}', 'medium'],
  ['bunny-api-key', 'bunnycdn_api_key', '{h12}-{h4}-{h4}-{h12}-{h4}-{h4}', 'medium'],
  ['infomaniak-api-token', 'infomaniak_token', '{w87}', 'medium'],
  ['koyeb-api-token', 'koyeb_token', '{a64}', 'medium'],
  ['azure-subscription-key', 'azure_openai_api_key', '{h32}', 'medium'],
  ['azure-devops-legacy-pat', 'azure_devops_pat', '{252}', 'medium'],
  ['google-oauth-legacy-client-secret', 'google_client_secret', '{w24}', 'medium'],
  ['cloudflare-legacy-token', 'cloudflare_api_token', '{w40}', 'medium'],
  ['cloudflare-legacy-global-key', 'cloudflare_api_key', '{h37}', 'medium'],
]);

/** As Volcengine writes its secrets: base64 of base64 of hexadecimal digits. */
function twiceEncoded(digits: string): string {
  return Buffer.from(Buffer.from(digits).toString('base64').replace(/=+$/, '')).toString('base64');
}

describe('a secret of Volcengine', () => {
  it('is known by what it encodes', () => {
    const secret = twiceEncoded(fill(generator, '{h32}'));
    expect(scan(`SecretAccessKey: ${secret}`).detections).toMatchObject([
      { ruleId: 'volcengine-secret-access-key', severity: 'high', redacted: '…' },
    ]);
    const other = `T${fill(generator, '{A57}')}==`;
    const ids = scan(`volc: ${other}`).detections.map(({ ruleId }) => ruleId);
    expect(ids).not.toContain('volcengine-secret-access-key');
  });
});

describe('an ID and its secret are one finding', () => {
  it.each([
    [
      'alibaba-access-key',
      () => `id: LTAI${fill(generator, '{A20}')}\naccess_key_secret: ${fill(generator, '{A30}')}\n`,
    ],
    [
      'tencent-api-key',
      () => `id=AKID${fill(generator, '{A32}')}\ntencent_secret_key=${fill(generator, '{A32}')}\n`,
    ],
    [
      'scaleway-api-key',
      () => `SCW_ACCESS_KEY=SCW${fill(generator, '{U16}7')}\nSCW_SECRET_KEY=${fill(generator, '{uuid}')}\n`,
    ],
    [
      'volcengine-access-key',
      () => `VOLC_AK=AKLT${fill(generator, '{A43}')}\nVOLC_SK=${twiceEncoded(fill(generator, '{h32}'))}\n`,
    ],
    [
      'kingsoft-access-key',
      () =>
        `KSYUN_ACCESS_KEY=AKLT${fill(generator, '{w22}')}\nKSYUN_SECRET_KEY=O${fill(generator, '{b65}')}==\n`,
    ],
    [
      'ovh-api-credentials',
      () =>
        `ovh_application_secret=${fill(generator, '{A32}')}\novh_consumer_key=${fill(generator, '{A32}')}\n`,
    ],
  ])('%s', (id, make) => {
    expect(scan(make()).detections).toMatchObject([{ ruleId: id, severity: 'critical' }]);
  });
});

describe('a client secret of Microsoft Entra', () => {
  it('names tenant and client beside it, in short', () => {
    const text = `tenant_id=${fill(generator, '{uuid}')}\nclient_id=${fill(generator, '{uuid}')}\nclient_secret=${fill(generator, '{A3}8Q~{A34}')}\n`;
    const [detection] = scan(text).detections;
    expect(detection?.details).toMatchObject({
      tenantId: expect.stringMatching(/^[0-9a-f]{4}…[0-9a-f]{3}$/),
      clientId: expect.stringMatching(/^[0-9a-f]{4}…[0-9a-f]{3}$/),
    });
  });
});

describe('a key that Google never issued', () => {
  it('is shown as a likely dummy', () => {
    expect(scan(fill(generator, 'AIzaXx{w33}')).detections).toMatchObject([
      { ruleId: 'google-api-key', severity: 'low' },
    ]);
  });
});

describeNegatives([
  [
    'the key of the storage emulator',
    () =>
      `AccountKey=${'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsu'}${'Fq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='};`,
  ],
  ['a signature of another sort', () => `https://host.io/?a=1&sig=${fill(generator, '{A43}')}%3D`],
  ['a host of Akamai', () => `host = akab-${fill(generator, '{a16}-{a16}')}.luna.akamaiapis.net`],
  ['a URL of an image', () => `https://a.io/${fill(generator, '{h32}')}~tplv-k3u1fbpfcp-watermark.image`],
  ['a key published by Firebase', () => `AIza${'SyDMAScliyLx7F0NPD'}${'EJi1QmyCgHIAODrlU'}`],
]);

it('passes over text that only looks like an Azure secret', () => {
  expect(ruleIds('~'.repeat(60))).toEqual([]);
});
