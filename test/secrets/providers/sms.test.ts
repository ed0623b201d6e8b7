import { describeNamed, describePrefixed } from '../rows.js';

describePrefixed([['telnyx-api-key', 'KEY0{w30-34}_{w20-24}', 'KEY0…', 'high']]);

describeNamed([
  ['vonage-api-secret', 'nexmo_api_secret', '{A16}', 'medium'],
  ['messagebird-access-key', 'messagebird_api_key', '{A25}', 'medium'],
  ['plivo-auth-token', 'plivo_auth_token', '{w40}', 'medium'],
  ['pushover-token', 'pushover_token', '{A30}', 'medium'],
  ['pushbullet-access-token', 'pushbullet_access_token', 'o.{A32}', 'medium'],
  ['clicksend-api-key', 'clicksend_api_key', '{H8}-{H4}-{H4}-{H4}-{H12}', 'medium'],
  ['sendbird-api-token', 'sendbird_api_token', '{h40}', 'high'],
  ['smtp2go-api-key', 'smtp2go_api_key', '{=api}-{H32}', 'high'],
]);
