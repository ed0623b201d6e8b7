import { describeNamed } from '../rows.js';

describeNamed([
  ['etherscan-api-key', 'etherscan_api_key', '{U34}', 'low'],
  ['infura-api-key', 'infura_api_key', '{a32}', 'medium'],
  ['alchemy-api-key', 'alchemy_api_key', '{w32}', 'medium'],
  ['moralis-api-key', 'moralis_api_key', '{A64}', 'medium'],
  ['moralis-api-key', 'moralis_key', 'eyJ{A33}.eyJub25jZSI6{A250}.{w43}', 'medium'],
  ['binance-secret-key', 'binance_api_secret', '{A64}', 'high'],
  ['kraken-private-key', 'kraken_private_key', '{b86}{===}', 'high'],
  ['kucoin-api-secret', 'kucoin_api_secret', '{uuid}', 'medium'],
  ['cryptocompare-api-key', 'cryptocompare_api_key', '{a64}', 'medium'],
  ['coinmarketcap-api-key', 'coinmarketcap_api_key', '{uuid}', 'medium'],
  ['alpaca-secret-key', 'alpaca_secret_key', '{A40}', 'high'],
  ['oanda-access-token', 'oanda_access_token', '{a32}-{a32}', 'high'],
  ['tiingo-api-token', 'tiingo_api_token', '{h40}', 'medium'],
  ['finnhub-api-key', 'finnhub_api_key', '{a20}', 'medium'],
  ['polygon-api-key', 'polygon_api_key', '{u32}', 'medium'],
  ['polygon-api-key', 'massive_api_key', '{u32}', 'medium'],
  ['twelve-data-api-key', 'twelvedata_api_key', '{h32}', 'medium'],
  ['iex-cloud-token', 'iexcloud_secret_token', '{=sk}_{a32}', 'medium'],
]);
