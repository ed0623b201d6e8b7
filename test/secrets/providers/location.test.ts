import { describeNamed } from '../rows.js';

describeNamed([
  ['openweather-api-key', 'openweather_api_key', '{h32}', 'medium'],
  ['weatherbit-api-key', 'weatherbit_api_key', '{h32}', 'medium'],
  ['weatherstack-api-key', 'weatherstack_api_key', '{h32}', 'medium'],
  ['visualcrossing-api-key', 'visualcrossing_api_key', '{U25}', 'medium'],
  ['ipstack-api-key', 'ipstack_api_key', '{a32}', 'medium'],
  ['ipinfo-api-key', 'ipinfo_token', '{h14}', 'medium'],
  ['ipgeolocation-api-key', 'ipgeolocation_api_key', '{a32}', 'medium'],
  ['geoapify-api-key', 'geoapify_api_key', '{a32}', 'medium'],
  ['opencage-api-key', 'opencage_api_key', '{h32}', 'medium'],
  ['tomtom-api-key', 'tomtom_api_key', '{A32}', 'medium'],
  ['here-api-key', 'here_api_key', '{w43}', 'medium'],
  ['mapquest-api-key', 'mapquest_api_key', '{A32}', 'medium'],
  ['graphhopper-api-key', 'graphhopper_api_key', '{uuid}', 'medium'],
  ['positionstack-api-key', 'positionstack_api_key', '{h32}', 'medium'],
  ['flightaware-api-key', 'flightaware_api_key', '{A32}', 'medium'],
  ['aviationstack-api-key', 'aviationstack_api_key', '{a32}', 'medium'],
  ['ticketmaster-api-key', 'ticketmaster_api_key', '{A32}', 'medium'],
  ['walkscore-api-key', 'walkscore_api_key', '{a32}', 'medium'],
]);
