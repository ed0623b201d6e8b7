import { base62 } from '../../../src/secrets/checksums/base62.js';
import { crc32 } from '../../../src/secrets/checksums/crc32.js';
import { describeNamed, describePrefixed } from '../rows.js';
import { fill } from '../shapes.js';
import { Generator } from '../support.js';
import { describeNegatives, describeTokens } from '../token-table.js';

const generator = new Generator(62);
const filled = (shape: string) => () => fill(generator, shape);
const base64 = (text: string) => Buffer.from(text).toString('base64');

function npmToken(): string {
  const payload = fill(generator, '{A30}');
  return `npm_${payload}${base62(crc32(payload), 6)}`;
}

describeTokens([
  ['npm-access-token', npmToken, 'npm_…', 'critical'],
  ['npm-auth-token', filled('{A36}'), '…', 'high', (secret) => `//npm.company.io/:_authToken=${secret}\n`],
  ['npm-auth-token', filled('{uuid}'), '…', 'high', (secret) => `//npm.company.io/:_authToken=${secret}\n`],
  [
    'npm-auth-token',
    filled('{uuid}'),
    '…',
    'low',
    (secret) => `//registry.npmjs.org/:_authToken=${secret}\n`,
  ],
  [
    'npm-basic-auth',
    () => base64(`deploy:${fill(generator, '{A20}')}`),
    '…',
    'high',
    (secret) => `_auth=${secret}\n`,
  ],
  [
    'npm-password',
    () => base64(fill(generator, '{A20}')),
    '…',
    'high',
    (secret) => `//npm.company.io/:_password=${secret}\n`,
  ],
  [
    'pypirc-password',
    filled('{A20}'),
    '…',
    'high',
    (secret) => `[pypi]\nrepository = https://upload.pypi.org/legacy/\nusername = me\npassword = ${secret}\n`,
  ],
  ['crates-io-token', filled('cio{A32}'), 'cio…', 'critical', (secret) => `cargo login ${secret}\n`],
  ['nuget-api-key', filled('oy2{a43}'), 'oy2…', 'critical'],
  [
    'nuget-config-password',
    filled('{A24}'),
    '…',
    'high',
    (secret) => `<add key="ClearTextPassword" value="${secret}" />`,
  ],
  [
    'docker-config-auth',
    () => base64(`me:${fill(generator, '{A24}')}`),
    '…',
    'high',
    (secret) => `{"auths": {"https://index.docker.io/v1/": {"auth": "${secret}"}}}`,
  ],
  [
    'docker-config-base64',
    () => base64(`{"auths":{"ghcr.io":{"auth":"${base64(`me:${fill(generator, '{A24}')}`)}"}}}`),
    '…',
    'high',
    (secret) => `data:\n  .dockerconfigjson: ${secret}\n`,
  ],
  [
    'gradle-repository-password',
    filled('{A20}'),
    '…',
    'high',
    (secret) => `credentials {\n    username = "me"\n    password = "${secret}"\n}`,
  ],
  ['android-keystore-password', filled('{A12}'), '…', 'high', (secret) => `    storePassword '${secret}'\n`],
  [
    'maven-server-password',
    filled('{A16}'),
    '…',
    'high',
    (secret) => `<server>\n<id>a</id>\n<username>me</username>\n<password>${secret}</password>\n</server>`,
  ],
  [
    'sidekiq-gem-server-url',
    filled('{h8}:{h8}'),
    '…',
    'medium',
    (secret) => `source "https:/${`/${secret}`}@gems.contribsys.com/"`,
  ],
  ['jetbrains-permanent-token', filled('perm:{A12}.{A8}.{A30}'), 'perm:…', 'high'],
  ['harness-api-key', filled('pat.{A22}.{h24}.{A20}'), 'pat.…', 'critical'],
  [
    'jenkins-initial-password',
    filled('{h32}'),
    '…',
    'high',
    (secret) => `Please use the following password to proceed to installation:\n\n${secret}\n`,
  ],
  ['snyk-access-token', filled('snyk_uat.{h8}.{w120}.{w86}'), 'snyk_uat.…', 'high'],
  ['socket-api-token', filled('sktsec_{w44}_api'), 'sktsec_…', 'high'],
]);

describePrefixed([
  ['pypi-api-token', 'pypi-AgEIcHlwaS5vcmc{w120}', 'pypi-AgEIcHlwaS5vcmc…', 'critical'],
  ['pypi-test-api-token', 'pypi-AgENdGVzdC5weXBpLm9yZw{w120}', 'pypi-AgENdGVzdC5weXBpLm9yZw…', 'low'],
  ['rubygems-api-key', 'rubygems_{h48}', 'rubygems_…', 'critical'],
  ['docker-pat', 'dckr_pat_{w27}', 'dckr_pat_…', 'critical'],
  ['docker-organization-token', 'dckr_oat_{w32}', 'dckr_oat_…', 'critical'],
  ['docker-swarm-join-token', 'SWMTKN-1-{a50}-{a25}', 'SWMTKN-1-…', 'high'],
  ['docker-swarm-unlock-key', 'SWMKEY-1-{b43}', 'SWMKEY-1-…', 'high'],
  ['packagist-api-secret', 'packagist_acs_{h64-96}', 'packagist_acs_…', 'high'],
  ['clojars-deploy-token', 'CLOJARS_{h60}', 'CLOJARS_…', 'critical'],
  ['jfrog-api-key', 'AKCp{A69}', 'AKCp…', 'critical'],
  ['jfrog-reference-token', 'cmVmdGtu{A56}', 'cmVmdGtu…', 'critical'],
  ['cloudsmith-api-key', 'csa_{h30}{A6}', 'csa_…', 'high'],
  ['openvsx-access-token', 'ovsxat_{uuid}', 'ovsxat_…', 'critical'],
  ['buildkite-api-token', 'bkua_{a40}', 'bkua_…', 'critical'],
  ['buildkite-service-token', 'bkct_{w73}', 'bkct_…', 'high'],
  ['buildkite-service-token', 'bkaa_{w75}', 'bkaa_…', 'high'],
  ['buildkite-service-token', 'bkaj_{w333}', 'bkaj_…', 'high'],
  ['circleci-personal-token', 'CCIPAT_{A22}_{h40}', 'CCIPAT_…', 'critical'],
  ['circleci-project-token', 'CCIPRJ_{A22}_{h40}', 'CCIPRJ_…', 'medium'],
  ['teamcity-access-token', 'eyJ0eXAiOiAiVENWMiJ9.{w36}.{w48}', 'eyJ0eXAiOiAiVENWMiJ9.…', 'high'],
  ['mergify-application-key', 'mergify_application_key_{w64}', 'mergify_application_key_…', 'high'],
  ['octopus-api-key', 'API-{U26}', 'API-…', 'critical'],
  ['sonar-token', 'squ_{h40}', 'squ_…', 'high'],
  ['sonar-token', 'sqp_{h40}', 'sqp_…', 'high'],
  ['sonar-organization-token', 'sqco_{A59}', 'sqco_…', 'high'],
  ['dependency-track-api-key', 'odt_{A32}', 'odt_…', 'high'],
  ['infracost-api-key', 'ico-{A32}', 'ico-…', 'low'],
]);

describeNamed([
  ['rubygems-legacy-api-key', 'rubygems_api_key', '{h32}', 'medium'],
  ['npm-legacy-token', 'npm_token', '{uuid}', 'low'],
  ['packagist-api-token', 'packagist_token', '{A20}', 'medium'],
  ['cloudsmith-legacy-api-key', 'cloudsmith_api_key', '{h40}', 'medium'],
  ['packagecloud-api-token', 'packagecloud_token', '{h48}', 'medium'],
  ['hex-api-key', 'hex_api_key', '{h32}', 'medium'],
  ['buildkite-agent-token', 'buildkite_agent_token', '{h50}', 'medium'],
  ['circleci-legacy-token', 'circleci_token', '{h40}', 'medium'],
  ['travis-api-token', 'travis_api_token', '{A22}', 'medium'],
  ['jenkins-api-token', 'jenkins_api_token', '11{h32}', 'medium'],
  ['jenkins-agent-secret', 'jenkins_agent_secret', '{h64}', 'medium'],
  ['drone-access-token', 'drone_token', '{A32}', 'medium'],
  ['codefresh-api-key', 'codefresh_api_key', '{h24}.{h32}', 'medium'],
  ['bitrise-access-token', 'bitrise_access_token', '{A86}', 'medium'],
  ['codemagic-api-token', 'codemagic_api_token', '{A43}', 'medium'],
  ['semaphore-api-token', 'semaphoreci_api_token', '{a32}', 'medium'],
  ['appveyor-api-token', 'appveyor_api_token', 'v2.{a20}', 'medium'],
  ['scrutinizer-access-token', 'scrutinizer_token', '{h64}', 'medium'],
  ['knapsack-pro-token', 'knapsack_pro_token', '{h32}', 'low'],
  ['codecov-access-token', 'codecov_token', '{uuid}', 'medium'],
  ['coveralls-token', 'coveralls_repo_token', '{A33}', 'medium'],
  ['codacy-api-token', 'codacy_api_token', '{A20}', 'medium'],
  ['sonar-legacy-token', 'sonar_token', '{h40}', 'medium'],
  ['cypress-record-key', 'cypress_record_key', '{uuid}', 'medium'],
  ['percy-token', 'percy_token', '{h64}', 'medium'],
  ['browserstack-access-key', 'browserstack_access_key', '{A20}', 'medium'],
  ['sauce-labs-access-key', 'sauce_access_key', '{uuid}', 'medium'],
  ['lambdatest-access-key', 'lambdatest_access_key', '{A50}', 'medium'],
  ['snyk-api-token', 'snyk_token', '{uuid}', 'medium'],
  ['semgrep-app-token', 'semgrep_app_token', '{h64}', 'medium'],
  ['gitguardian-api-key', 'gitguardian_api_key', '{A71}', 'medium'],
  ['fossa-api-key', 'fossa_api_key', '{h32}', 'medium'],
  ['veracode-api-key', 'veracode_api_key_secret', '{h128}', 'medium'],
]);

describeNegatives([
  ['a token of the environment', () => `//registry.npmjs.org/:_authToken=${'$'}{NPM_TOKEN}`],
  ['a registry without an account', () => '{"auths": {"https://index.docker.io/v1/": {}}}'],
  ['a manual’s account', () => `{"auths": {"a.io": {"auth": "${base64('user:password')}"}}}`],
  ['a page’s name in hexadecimal', () => `https://page.site/API-${fill(generator, '{H26}')}`],
  ['an icon’s hash', () => `video.ico-${fill(generator, '{h32}')}.png`],
  ['cio without a word for it', () => `value = ${fill(generator, 'cio{A32}')}`],
]);
