import { describeNamed, describePrefixed } from '../rows.js';

describePrefixed([
  ['pinterest-access-token', 'pina_{U60-200}', 'pina_…', 'high'],
  ['linkedin-client-secret', 'WPL_AP0.{A16}.{A12}', 'WPL_AP0.…', 'high'],
  ['linkedin-client-secret', 'WPL_AP1.{A16}.{b6}==', 'WPL_AP1.…', 'high'],
]);

describeNamed([
  ['linkedin-legacy-client-secret', 'linkedin_client_secret', '{A16}', 'medium'],
  ['spotify-client-secret', 'spotify_client_secret', '{h32}', 'medium'],
  ['strava-client-secret', 'strava_client_secret', '{h40}', 'medium'],
  ['flickr-api-key', 'flickr_api_key', '{a32}', 'medium'],
  ['disqus-api-key', 'disqus_secret_key', '{A64}', 'medium'],
  ['foursquare-api-key', 'foursquare_client_secret', '{U48}', 'medium'],
  ['unsplash-access-key', 'unsplash_access_key', '{w43}', 'medium'],
  ['vimeo-access-token', 'vimeo_access_token', '{a32}', 'medium'],
  ['patreon-access-token', 'patreon_access_token', '{w43}', 'medium'],
  ['bitly-access-token', 'bitly_access_token', '{a40}', 'medium'],
  ['yelp-api-key', 'yelp_api_key', '{w128}', 'medium'],
  ['ayrshare-api-key', 'ayrshare_api_key', '{U8}-{U8}-{U8}-{U8}', 'high'],
]);
