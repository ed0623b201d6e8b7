import { describeNamed, describePrefixed } from '../rows.js';

describePrefixed([
  ['ntfy-access-token', 'tk_{A29}', 'tk_…', 'medium', 'ntfy'],
  ['pubnub-secret-key', 'sec-c-{b40-64}{==|}', 'sec-c-…', 'high'],
  ['pubnub-publish-key', 'pub-c-{uuid}', 'pub-c-…', 'low'],
  ['line-long-lived-token', '{b150}dB04t89/1O/w1cDnyilFU=', '…', 'high'],
  ['pubnub-subscribe-key', 'sub-c-{uuid}', 'sub-c-…', 'low'],
]);

describeNamed([
  ['mattermost-access-token', 'mattermost_access_token', '{a26}', 'medium'],
  ['zoom-client-secret', 'zoom_client_secret', '{A32}', 'medium'],
  ['line-channel-access-token', 'line_channel_access_token', '{b170-172}{==|}', 'high'],
  ['line-channel-secret', 'line_channel_secret', '{h32}', 'medium'],
  ['zulip-api-key', 'zulip_api_key', '{A32}', 'medium'],
  ['lark-app-secret', 'feishu_app_secret', '{A32}', 'medium'],
  ['twitch-client-secret', 'twitch_client_secret', '{a30}', 'medium'],
  ['agora-app-certificate', 'agora_app_certificate', '{a32}', 'medium'],
  ['crisp-token-key', 'crisp_token_key', '{a64}', 'medium'],
]);
