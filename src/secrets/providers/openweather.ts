import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'openweather-api-key',
    title: 'OpenWeather API key',
    why: 'it asks for the weather at the cost of the account.',
    remediation: ['Replace it at https://home.openweathermap.org/api_keys.'],
    references: ['https://openweathermap.org/appid'],
    formFrom: 'scanners',
    providers: ['openweather', 'pyowm', 'owm_'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];
