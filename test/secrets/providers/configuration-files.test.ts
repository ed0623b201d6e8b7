import { createCipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { describeWritten } from '../rows.js';
import { fill } from '../shapes.js';
import { ALPHANUMERIC, BASE64, Generator, scan } from '../support.js';

const generator = new Generator(38);
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** A password as rclone hides it: the key is the same everywhere. */
function hiddenByRclone(): string {
  const key = Buffer.from('9c935b48730a554d6bfd7c63c886a92b' + 'd390198eb8128afbf4de162b8b95f638', 'hex');
  const start = Buffer.from(fill(generator, '{A16}'));
  const cipher = createCipheriv('aes-256-ctr', key, start);
  const hidden = Buffer.concat([start, cipher.update(fill(generator, '{A20}')), cipher.final()]);
  return hidden.toString('base64url');
}

/** A password as group policies hold it: the key is the same everywhere, and published. */
function policyPassword(): string {
  const key = Buffer.from('4e9906e8fcb66cc9faf49310620ffee8' + 'f496e806cc057990209b09a433b66c1b', 'hex');
  const cipher = createCipheriv('aes-256-cbc', key, Buffer.alloc(16));
  const text = Buffer.from(fill(generator, '{A14}'), 'utf16le');
  return Buffer.concat([cipher.update(text), cipher.final()]).toString('base64');
}

const salted = (lead: string, salt: string, hash: string) =>
  `${lead}${fill(generator, salt)}$${fill(generator, hash)}`;

const staticKey = Array.from({ length: 16 }, () => fill(generator, '{h32}')).join('\n');

describeWritten([
  ['sshpass-password', 'Kd7!{A12}', 'sshpass -p {} ssh me@host\n'],
  ['docker-login-password', 'Kd7-{A12}', 'docker login -u me -p {} registry.company.io\n'],
  ['psexec-password', 'Kd7-{A12}', 'psexec \\\\host -u me -p {} cmd\n'],
  ['net-use-password', 'Kd7-{A12}', 'net use Z: \\\\host\\share /user:me {}\n'],
  ['powershell-plain-text-password', 'Kd7-{A12}', 'ConvertTo-SecureString "{}" -AsPlainText -Force\n'],
  ['vmware-powercli-password', 'Kd7-{A12}', 'Connect-VIServer -Server host -User me -Password {}\n'],
  ['postgres-password', 'Kd7-{A12}', 'PGPASSWORD={} psql -h host\n'],
  ['mysql-password', 'Kd7-{A12}', 'mysqldump -u me --password={} base\n'],
  ['redis-password', 'Kd7-{A12}', 'requirepass {}\n'],
  ['mongo-password', 'Kd7-{A12}', 'mongosh -u me --password {} base\n'],
  ['oracle-jdbc-password', 'Kd7-{A12}', 'jdbc:oracle:thin:me/{}@host:1521:x\n'],
  ['curl-user-password', '-u me:Kd7-{A12}', 'curl {} https://host.company.io\n'],
  ['curl-user-password', `--user "{uuid}":"Kd7-{A12}"`, 'curl {} https://host.company.io\n'],
  ['curl-user-password', () => `--user 'me:{${generator.text(ALPHANUMERIC, 16)}}'`, 'curl -X POST {}\n'],
  [
    'http-basic-authorization',
    () => base64(`me:${fill(generator, 'Kd7-{A12}')}`),
    'Authorization: Basic {}\n',
  ],
  ['ansible-connection-password', 'Kd7-{A12}', 'ansible_ssh_pass={}\n'],
  ['django-secret-key', '{a46}9x3q', "SECRET_KEY = '{}'\n"],
  ['filezilla-password', () => base64(fill(generator, 'Kd7-{A12}')), '<Pass encoding="base64">{}</Pass>'],
  ['maven-encrypted-password', '{b43}=', '<server>\n<id>x</id>\n<password>{{}}</password>\n</server>'],
  ['maven-master-password', '{b43}=', '<settingsSecurity>\n  <master>{{}}</master>\n</settingsSecurity>'],
  [
    'jenkins-encrypted-secret',
    () => `AQAAABAAAAAQ${generator.text(BASE64, 43)}=`,
    '<password>{{}}</password>',
  ],
  ['filezilla-plain-password', 'Kd7-{A12}', '<User>me</User>\n  <Pass>{}</Pass>'],
  ['sql-account-password', 'Kd7-{A12}', "CREATE USER 'me'@'%' IDENTIFIED BY '{}';\n"],
  ['sql-account-password', 'Kd7-{A12}', "CREATE ROLE me LOGIN ENCRYPTED PASSWORD '{}';\n"],
  ['sql-account-password', 'Kd7-{A12}', "ALTER USER me IDENTIFIED WITH caching_sha2_password BY '{}';\n"],
  ['sql-account-password', 'Kd7-{A12}', "GRANT ALL ON base.* TO 'me'@'%' IDENTIFIED BY '{}';\n"],
  ['sql-account-password', 'Kd7-{A12}', "CREATE LOGIN me WITH PASSWORD = N'{}';\n"],
  ['fetchmail-password', 'Kd7-{A12}', 'poll mail.company.io proto imap user "me" password "{}"\n'],
  [
    'fetchmail-password',
    'Kd7-{A12}',
    "poll x with proto POP3\n  user 'me' there with password '{}' is 'I' here\n",
  ],
  [
    'msmtp-password',
    'Kd7-{A12}',
    'account default\nhost smtp.company.io\nuser me\npassword {}\n',
    'home/.msmtprc',
  ],
  ['msmtp-password', 'Kd7-{A12}', 'host mail.company.io\r\npassword "{}"\r\n', '.config/msmtp/config'],
  ['wifi-password', 'Kd7-{A12}', 'network={\n  ssid="home"\n  psk="{}"\n}\n'],
  ['network-share-password', 'Kd7-{A12}', '//nas/share /mnt cifs username=me,password={},uid=1000 0 0\n'],
  ['network-share-password', 'Kd7-{A12}', 'mount -t cifs -o username=me,password={} //nas/share /mnt\n'],
  ['pgpass-password', 'Kd7-{A12}', '# mine\nhost.company.io:5432:base:me:{}\n', 'home/.pgpass'],
  ['pgpass-password', 'Kd7-{A12}', '*:*:*:me:{}\n', 'postgresql/pgpass.conf'],
  ['vault-unseal-key', '{b44}', 'Unseal Key 1: {}\nUnseal Key 2: {b44}\n'],
  ['vault-unseal-key', '{b44}', '{"unseal_keys_b64": [\n    "{b44}",\n    "{}"\n  ], "unseal_shares": 2}'],
  ['vault-unseal-key', '{h66}', '{"unseal_keys_hex":["{}"]}'],
  [
    'docker-legacy-config-auth',
    () => base64(`me:${fill(generator, 'Kd7-{A12}')}`),
    '{"https://index.docker.io/v1/": {\n "auth": "{}",\n "email": "me@company.io"}}',
    'home/.dockercfg',
  ],
  [
    'ssh2-private-key',
    () => `\nComment: "me"\n${generator.text(BASE64, 64)}\n${generator.text(BASE64, 64)}\n`,
    '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----{}---- END SSH2 ENCRYPTED PRIVATE KEY ----',
  ],
  [
    'kubernetes-secret-value',
    () => base64(fill(generator, 'Kd7-{A12}')),
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: x\ndata:\n  user: bWU=\n  db-password: {}\n',
  ],
  [
    'kubernetes-secret-value',
    () => base64(fill(generator, 'Kd7-{A12}')),
    'apiVersion: v1\ndata:\n  rootPwd: "{}"\nkind: Secret\nmetadata:\n  name: x\n',
  ],
  ['rclone-obscured-password', hiddenByRclone, '[far]\ntype = sftp\nhost = x\npass = {}\n'],
  ['windows-group-policy-password', policyPassword, '<Properties cpassword="{}" userName="x" />'],
  [
    'windows-setup-password',
    'Kd7-{A12}',
    '<Password>\n<Value>{}</Value>\n<PlainText>true</PlainText>\n</Password>',
  ],
  ['wordpress-secret-key', '{A20}|Z!{A40}x7', "define('AUTH_KEY', '{}');"],
  ['wordpress-database-password', 'Kd7-{A12}', "define('DB_PASSWORD', '{}');"],
  ['magento-crypt-key', '{h32}', "'crypt' => [\n'key' => '{}'\n],"],
  ['drupal-hash-salt', '{w74}', "$settings['hash_salt'] = '{}';"],
  ['yii-cookie-validation-key', '{w32}', "'cookieValidationKey' => '{}',"],
  ['cakephp-security-salt', '{A40}', "Configure::write('Security.salt', '{}');"],
  ['phpmyadmin-blowfish-secret', '{A32}', "$cfg['blowfish_secret'] = '{}';"],
  ['password-file-entry', () => `$apr1$${fill(generator, '{A8}')}$${fill(generator, '{A22}')}`, 'me:{}\n'],
  ['password-hash', () => `$2a$05$${fill(generator, '{A53}')}`, '{}'],
  ['password-hash', () => salted('$5$rounds=5000$', '{A16}', '{A43}'), 'hash = "{}"'],
  ['password-hash', () => salted('$6$', '{A8}', '{A86}'), 'INSERT INTO t VALUES ("{}")'],
  ['password-hash', () => salted('$y$j9T$', '{A22}', '{A43}'), 'x = "{}"'],
  ['password-hash', () => salted('$apr1$$', '{A8}$', '{A22}'), 'auth=me:\x24{}'],
  ['password-hash', () => salted('$argon2id$v=19$m=65536,t=3,p=4$', '{A22}', '{A43}'), '{}'],
  ['password-hash', () => salted('pbkdf2_sha256$720000$', '{A22}', '{A43}='), "p: '{}'"],
  ['password-hash', () => salted('pbkdf2:sha256:600000$', '{A16}', '{h64}'), 'p("{}")'],
  ['password-hash', () => `$P$B${fill(generator, '{A30}')}`, "'user_pass' => '{}',"],
  ['password-hash', () => `{SSHA}${fill(generator, '{A38}')}==`, 'userPassword: {}\n'],
  ['kerberos-ticket-hash', () => `$krb5tgs$23$*me$REALM*$${fill(generator, '{h200}')}`, '{}'],
  [
    'terraform-state-random-password',
    '{A20}',
    '{"type": "random_password", "instances": [{"attributes": {"result": "{}"}}]}',
  ],
  ['terraform-provider-password', 'Kd7-{A12}', '  administrator_login_password = "{}"\n'],
  ['kubernetes-kubeconfig-token', '{A60}', 'kind: Config\nusers:\n- name: me\n  user:\n    token: {}\n'],
  [
    'kubernetes-kubeconfig-password',
    'Kd7-{A12}',
    'kind: Config\nusers:\n- name: me\n  user:\n    username: me\n    password: {}\n',
  ],
  ['wireguard-preshared-key', () => `${generator.text(BASE64, 42)}8=`, '[Peer]\nPresharedKey = {}\n'],
  ['azure-management-certificate', 'MI{b900}', 'ManagementCertificate="{}"'],
  ['jwk-private-key', '{w43}', '{"kty": "EC", "crv": "P-256", "x": "{w43}", "y": "{w43}", "d": "{}"}'],
  ['jwk-symmetric-key', '{w43}', '{"kty": "oct", "alg": "HS256", "k": "{}"}'],
  [
    'openvpn-static-key',
    () => `\n${staticKey}\n`,
    '-----BEGIN OpenVPN Static key V1-----{}-----END OpenVPN Static key V1-----',
  ],
  [
    'openvpn-tls-crypt-key',
    () => `\n${generator.text(BASE64, 64)}\n${generator.text(BASE64, 64)}\n`,
    '-----BEGIN OpenVPN tls-crypt-v2 client key-----{}-----END OpenVPN tls-crypt-v2 client key-----',
  ],
  ['minisign-secret-key', 'RW{b200}', 'untrusted comment: minisign encrypted secret key\n{}\n'],
  ['ssh-private-key-body', `${'b3BlbnNzaC1r'}ZXktdjEAAAAA{b400}`, 'key: {}\n'],
  [
    'rsa-key-value-xml',
    '{b340}==',
    '<RSAKeyValue><Modulus>{b340}</Modulus><Exponent>AQAB</Exponent><D>{}</D></RSAKeyValue>',
  ],
  ['pkcs12-keystore-base64', 'MIIKQwIBAzCC{b900}', 'keystore: {}\n'],
  ['java-keystore-base64', '/u3+7QAAAAI{b900}', 'keystore: {}\n'],
  [
    'grafana-cloud-token',
    () => `glc_${base64(JSON.stringify({ o: '1234', n: 'x', k: fill(generator, '{A24}'), m: { r: 'eu' } }))}`,
    '{}',
  ],
  ['grafana-api-key', () => base64(JSON.stringify({ k: fill(generator, '{A32}'), n: 'x', id: 1 })), '{}'],
]);

describe('password-hash', () => {
  it('is low by itself, medium as the entry of an account', () => {
    const hash = salted('$apr1$', '{A8}', '{A22}');
    const severities = (text: string) => scan(text).detections.map(({ severity }) => severity);
    expect(severities(`hash: ${hash}\n`)).toEqual(['low']);
    expect(severities(`me:${hash}\n`)).toEqual(['medium']);
  });

  it.each([
    ['a replacement of groups', "text.replace(/(a)(b)/, '$1$2$1$2$1$2$1$2$1$2$1$2')"],
    ['the name of a scheme', "schemes = ['$2a$', '$2b$10$', '$argon2id$', '{SSHA}', '$1$', '$6$salt$']"],
    ['what goes on', `$2b$10$${fill(generator, '{A60}')}`],
    ['a blank', `$2b$10$${'x'.repeat(53)}`],
    ['a template of a URL', '/repos/{owner}/{repo}/commits/{sha}/comments-and-what-is-longer-still'],
  ])('is no hash: %s', (_, text) => {
    expect(scan(text).detections).toEqual([]);
  });
});

describe('the password in its place in a file', () => {
  it.each([
    ['the name of its user', '<User>deploy7</User>\n<Pass>deploy7</Pass>'],
    ['a variable', '<User>me</User><Pass>%FTP_PASSWORD%</Pass>'],
    ['a word of documentation', '<User>me</User><Pass>password1</Pass>'],
    ['the encrypted password of a guide', '<master>{encrypted_master_password_that_mvn_printed}</master>'],
    ['a blank', `<password>{${'x'.repeat(44)}}</password>`],
    ['a blank of Jenkins', `<password>{${'AQAAABAAAAAQ'}${'x'.repeat(44)}}</password>`],
    ['a bind parameter of SQL', "CREATE USER 'me'@'%' IDENTIFIED BY ':secret_parameter7';"],
    ['what the server keeps of it', `CREATE ROLE me PASSWORD 'md5${fill(generator, '{h32}')}';`],
    ['put together by a program', `run("CREATE USER me IDENTIFIED BY '" + password7 + "'");`],
    ['a variable of a share', '//nas/x /mnt cifs username=me,password=$PASSWORD7 0 0'],
    ['in a file of credentials', 'mount -t cifs -o credentials=/root/share7,uid=1000 //nas/x /mnt'],
    ['a variable of a network', 'psk="$WIFI_PASSWORD_7"\n'],
    ['an unseal key of documentation', `Unseal Key 1: ${'x'.repeat(44)}`],
    [
      'a key cut out',
      `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n${'x'.repeat(120)}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----`,
    ],
  ])('is none where it is %s', (_, text) => {
    expect(scan(text).detections).toEqual([]);
  });
});

describe('a rule for one file', () => {
  const line = `host.company.io:5432:base:me:${fill(generator, 'Kd7-{A12}')}\n`;
  const password = `host smtp.company.io\nuser me\npassword ${fill(generator, 'Kd7-{A12}')}\n`;
  const ids = (text: string, path: string) => scan(text, path).detections.map(({ ruleId }) => ruleId);

  it('keeps to it', () => {
    expect(ids(line, '.pgpass')).toEqual(['pgpass-password']);
    expect(ids(line, 'hosts.txt')).toEqual([]);
    expect(ids(password, '.msmtprc')).toContain('msmtp-password');
    expect(ids(password, 'notes.txt')).not.toContain('msmtp-password');
  });

  it('takes no account of registries without a password', () => {
    expect(ids(`{"registry.io": {"auth": "${base64('me:')}"}}`, '.dockercfg')).toEqual([]);
    expect(ids(`{"registry.io": {"auth": "${base64('me:password')}"}}`, '.dockercfg')).toEqual([]);
  });

  it('passes over comments and words that hold the place', () => {
    expect(ids('# hostname:port:database:username:password\nhost:5432:base:me:me\n', '.pgpass')).toEqual([]);
    expect(ids('host smtp.x\nuser me\npasswordeval pass show mail7\npassword $MAIL_7\n', '.msmtprc')).toEqual(
      [],
    );
  });
});

describe('kubernetes-secret-value', () => {
  const value = base64(fill(new Generator(39), 'Kd7-{A12}'));
  const found = (text: string) =>
    scan(text).detections.flatMap(({ ruleId, severity }) =>
      ruleId === 'kubernetes-secret-value' ? [severity] : [],
    );

  it('is high, once for each value', () => {
    expect(found(`kind: Secret\ndata:\n  password: ${value}\n  rootPwd: ${value}\n`)).toEqual([
      'high',
      'high',
    ]);
  });

  it('is medium where the name says nothing and the value is drawn, wherever the kind stands', () => {
    const drawn = base64(fill(new Generator(40), '{A24}'));
    expect(found(`apiVersion: v1\ndata:\n  answer: ${drawn}\nkind: Secret\n`)).toEqual(['medium']);
  });

  it.each([
    ['of another kind', `kind: ConfigMap\ndata:\n  password: ${value}\n---\nkind: Secret\ndata: {}\n`],
    ['of another kind ahead', `kind: Secret\n---\nkind: ConfigMap\ndata:\n  password: ${value}\n`],
    ['beside the data', `kind: Secret\ndata:\n  user: bWU=\nmetadata:\n  password: ${value}\n`],
    [
      'that names no secret',
      `kind: Secret\ndata:\n  public-key: ${value}\n  host: ${base64('db-7.internal')}\n`,
    ],
    ['that decodes to a blank', `kind: Secret\ndata:\n  password: ${base64('changeme-please')}\n`],
    ['that decodes to words', `kind: Secret\ndata:\n  password: ${base64('correcthorse')}\n`],
    ['that is no base64', 'kind: Secret\ndata:\n  password: Kd7x82LmQ\n'],
  ])('passes over a value %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('docker-config-auth', () => {
  const generator = new Generator(41);
  const entry = (password: string) =>
    `"r${generator.below(99)}.test": {"auth": "${base64(`me:${password}`)}"}`;
  const found = (text: string) =>
    scan(text, 'config.json').detections.filter(({ ruleId }) => ruleId === 'docker-config-auth').length;

  it('counts each registry', () => {
    const entries = [1, 2, 3].map(() => entry(fill(generator, '{A24}')));
    expect(found(`{"auths": {\n${entries.join(',\n')}\n}}`)).toBe(3);
  });

  it.each([
    ['of stock', `{"auths": {${entry('hunter2')}}}`],
    ['beside the registries', `{"auths": {}, "other": {${entry(fill(generator, '{A24}'))}}}`],
    ['without registries', `{"other": {${entry(fill(generator, '{A24}'))}}}`],
  ])('passes over a password %s', (_, text) => {
    expect(found(text)).toBe(0);
  });
});

describe('rails-secret-key-base', () => {
  const key = fill(new Generator(42), '{h128}');
  const severities = (text: string) =>
    scan(text, 'config/secrets.yml').detections.map(({ severity }) => severity);

  it('is low for development and tests, whose keys are checked in', () => {
    const section = (name: string) => `${name}:\n  secret_key_base: ${key}\n`;
    const text = ['development', 'test', 'production'].map(section).join('\n');
    expect(severities(text)).toEqual(['low', 'low', 'critical']);
  });
});
