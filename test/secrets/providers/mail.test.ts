import { describeNamed, describePrefixed } from '../rows.js';

describePrefixed([
  ['sendgrid-api-key', 'SG.{w20-24}.{w39-50}', 'SG.…', 'high'],
  ['brevo-api-key', 'xkeysib-{h64}-{A16}', 'xkeysib-…', 'high'],
  ['brevo-smtp-key', 'xsmtpsib-{h64}-{A16}', 'xsmtpsib-…', 'high'],
  ['mailersend-api-token', 'mlsn.{h64}', 'mlsn.…', 'high'],
  ['resend-api-key', 're_{A7-10}_{A20-32}', 're_…', 'high', 'resend'],
  ['mailgun-api-key', 'key-{h32}', 'key-…', 'high'],
  ['mailchimp-transactional-key', 'md-{w22}', 'md-…', 'high'],
  ['klaviyo-private-key', 'pk_{h34}', 'pk_…', 'high'],
  ['onesignal-api-key', 'os_v2_app_{2103}', 'os_v2_app_…', 'high'],
  ['onesignal-api-key', 'os_v2_org_{2103}', 'os_v2_org_…', 'high'],
]);

describeNamed([
  ['mailgun-signing-key', 'mailgun_api_key', '{a32}-{h8}-{h8}', 'high'],
  ['mailgun-public-key', 'mailgun_api_key', '{=pubkey}-{a32}', 'low'],
  ['mandrill-api-key', 'mandrill_api_key', '{w22}', 'medium'],
  ['onesignal-legacy-api-key', 'onesignal_rest_api_key', '{=M|N|O|Y|Z}{A47}', 'medium'],
  ['mailjet-api-secret', 'mailjet_api_key', '{h32}', 'medium'],
  ['sparkpost-api-key', 'sparkpost_api_key', '{a40}', 'medium'],
  ['postmark-server-token', 'postmark_server_token', '{uuid}', 'high'],
  ['elastic-email-api-key', 'elasticemail_api_key', '{U96}', 'medium'],
  ['mailerlite-classic-api-key', 'mailerlite_api_key', '{a32}', 'medium'],
  ['kit-api-secret', 'convertkit_api_secret', '{w43}', 'medium'],
  ['courier-auth-token', 'courier_auth_token', '{=pk}_{=prod}_{A28}', 'high'],
  ['omnisend-api-key', 'omnisend_api_key', '{a24}-{w50}', 'medium'],
  ['beamer-api-key', 'beamer_api_key', '{=b}_{b43}{==}', 'medium'],
  ['moosend-api-key', 'moosend_api_key', '{uuid}', 'medium'],
  ['getresponse-api-key', 'getresponse_api_key', '{a32}', 'medium'],
  ['zerobounce-api-key', 'zerobounce_api_key', '{a32}', 'medium'],
  ['hunter-api-key', 'hunter_api_key', '{a40}', 'medium'],
]);
