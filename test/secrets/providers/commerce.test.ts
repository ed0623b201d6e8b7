import { describeNamed, describePrefixed } from '../rows.js';

describePrefixed([
  ['shopify-cli-token', 'atkn_{h64}', 'atkn_…', 'high'],
  ['shopify-access-token', 'shpat_{x32}', 'shpat_…', 'critical'],
  ['shopify-custom-app-token', 'shpca_{x32}', 'shpca_…', 'critical'],
  ['shopify-private-app-token', 'shppa_{x32}', 'shppa_…', 'critical'],
  ['shopify-shared-secret', 'shpss_{x32}', 'shpss_…', 'high'],
  ['shopify-user-token', 'shpua_{x32}', 'shpua_…', 'high'],
  ['shopify-theme-access-token', 'shptka_{x32}', 'shptka_…', 'high'],
  ['shopify-partner-api-token', 'prtapi_{x32}', 'prtapi_…', 'high'],
  ['woocommerce-consumer-secret', 'cs_{h40}', 'cs_…', 'high'],
  ['ebay-client-secret', 'PRD-{h12}-{h4}-{h4}-{h4}-{h4}', 'PRD-…', 'high'],
  ['ebay-sandbox-secret', 'SBX-{h12}-{h4}-{h4}-{h4}-{h4}', 'SBX-…', 'low'],
  ['amazon-lwa-client-secret', 'amzn1.oa2-cs.v1.{h64}', 'amzn1.oa2-cs.v1.…', 'high'],
  ['amazon-lwa-refresh-token', 'Atzr|{w80-1200}', 'Atzr|…', 'high'],
  ['amazon-lwa-access-token', 'Atza|{w80-1200}', 'Atza|…', 'medium'],
  ['flexport-api-token', 'shltm_{w40}', 'shltm_…', 'high'],
  ['fleetbase-api-key', 'flb_live_{A20}', 'flb_live_…', 'high'],
  ['samsara-api-token', 'samsara_api_{A26-32}', 'samsara_api_…', 'high'],
]);

describeNamed([
  ['bigcommerce-access-token', 'bigcommerce_access_token', '{a31}', 'medium'],
  ['squarespace-api-key', 'squarespace_api_key', '{uuid}', 'medium'],
  ['gumroad-access-token', 'gumroad_access_token', '{w43}', 'medium'],
  ['gumroad-access-token', 'gumroad_access_token', '{h64}', 'medium'],
  ['etsy-api-key', 'etsy_api_key', '{a24}', 'medium'],
  ['snipcart-secret-key', 'snipcart_api_key', '{A75}', 'medium'],
  ['onfleet-api-key', 'onfleet_api_key', '{h32}', 'medium'],
  ['eventbrite-api-key', 'eventbrite_api_key', '{U20}', 'medium'],
  ['commercejs-secret-key', 'commercejs_api_key', '{u48}', 'medium'],
  ['baremetrics-api-key', 'baremetrics_api_key', '{=sk|lk}_{A22}', 'medium'],
  ['chartmogul-api-key', 'chartmogul_api_key', '{a32}', 'medium'],
]);
