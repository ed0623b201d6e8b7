import { describeNamed, describePrefixed } from '../rows.js';

describePrefixed([
  ['adobe-client-secret', 'p8e-{w32}', 'p8e-…', 'high'],
  ['ory-api-key', 'ory_pat_{A32}', 'ory_pat_…', 'critical'],
  ['ory-api-key', 'ory_wak_{A32}', 'ory_wak_…', 'critical'],
  ['ory-oauth-token', 'ory_at_{w43}.{w43}', 'ory_at_…', 'high'],
  ['ory-session-token', 'ory_st_{A32}', 'ory_st_…', 'high'],
  ['onfido-api-token', 'api_live.{w11}.{w32}', 'api_live.…', 'critical'],
  ['onfido-api-token', 'api_live_us.{w11}.{w32}', 'api_live_us.…', 'critical'],
  ['onfido-sandbox-token', 'api_sandbox.{w11}.{w32}', 'api_sandbox.…', 'low'],
  ['workos-api-key', 'sk_live_a2V5X{A40-80}', 'sk_live_a2V5X…', 'critical'],
  ['workos-test-key', 'sk_test_a2V5X{A40-80}', 'sk_test_a2V5X…', 'low'],
  ['stytch-secret', 'secret-live-{w36}=', 'secret-live-…', 'critical'],
  ['stytch-test-secret', 'secret-test-{w36}=', 'secret-test-…', 'low'],
  ['jumpcloud-api-key', 'jca_{A36}', 'jca_…', 'critical'],
  ['unkey-root-key', 'unkey_{A20-32}', 'unkey_…', 'critical'],
  ['salesforce-consumer-key', '3MVG9{D80-251}', '3MVG9…', 'medium'],
  ['salesforce-refresh-token', '5Aep861{D80-200}', '5Aep861…', 'critical'],
  ['salesforce-access-token', '00D{A12}!{D80-260}', '00D…', 'critical'],
  ['intra-42-client-secret', 's-s4t2ud-{h64}', 's-s4t2ud-…', 'medium'],
  ['intra-42-client-secret', 's-s4t2af-{h64}', 's-s4t2af-…', 'medium'],
]);

describeNamed([
  ['okta-api-token', 'okta_api_token', '{=00}{w40}', 'critical'],
  ['auth0-client-secret', 'auth0_client_secret', '{w64}', 'high'],
  ['onelogin-client-secret', 'onelogin_client_secret', '{a64}', 'high'],
  ['jumpcloud-legacy-api-key', 'jumpcloud_api_key', '{a40}', 'high'],
  ['duo-secret-key', 'duo_secret_key', '{A40}', 'medium'],
  ['fusionauth-api-key', 'fusionauth_api_key', '{w60-100}', 'medium'],
  ['loginradius-api-secret', 'loginradius_api_secret', '{uuid}', 'medium'],
  ['clearbit-api-key', 'clearbit_api_key', '{=sk}_{a32}', 'medium'],
  ['docusign-secret-key', 'docusign_secret_key', '{uuid}', 'medium'],
]);
