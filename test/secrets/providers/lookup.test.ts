import { describeNamed, describePrefixed } from '../rows.js';

describePrefixed([
  ['rapidapi-key', '{h10}msh{h15}p1{h5}jsn{h12}', '…', 'high'],
  ['openuv-access-token', 'openuv-{a12-17}-io', 'openuv-…', 'medium'],
]);

describeNamed([
  ['newsapi-key', 'newsapi_api_key', '{h32}', 'medium'],
  ['currencylayer-api-key', 'currencylayer_api_key', '{a32}', 'medium'],
  ['fixer-api-key', 'fixer_api_key', '{a32}', 'medium'],
  ['exchangerate-api-key', 'exchangerate_api_key', '{a24}', 'medium'],
  ['apilayer-api-key', 'apilayer_api_key', '{A32}', 'medium'],
  ['numverify-api-key', 'numverify_api_key', '{h32}', 'medium'],
  ['mailboxlayer-api-key', 'mailboxlayer_api_key', '{h32}', 'medium'],
  ['marketstack-api-key', 'marketstack_api_key', '{h32}', 'medium'],
  ['mediastack-api-key', 'mediastack_api_key', '{h32}', 'medium'],
  ['scraperapi-key', 'scraperapi_api_key', '{h32}', 'medium'],
  ['scrapingbee-api-key', 'scrapingbee_api_key', '{U80}', 'medium'],
  ['scrapingant-api-key', 'scrapingant_api_key', '{a32}', 'medium'],
  ['zenrows-api-key', 'zenrows_api_key', '{h40}', 'medium'],
  ['diffbot-api-key', 'diffbot_token', '{a32}', 'medium'],
  ['spoonacular-api-key', 'spoonacular_api_key', '{h32}', 'medium'],
  ['pixabay-api-key', 'pixabay_api_key', '{d7-8}-{a25}', 'medium'],
  ['screenshotlayer-api-key', 'screenshotlayer_api_key', '{h32}', 'medium'],
  ['pdfshift-api-key', 'pdfshift_api_key', '{=sk_}{h40}', 'medium'],
  ['pdfshift-api-key', 'pdfshift_key', '{h32}', 'medium'],
  ['deepl-api-key', 'deepl_auth_key', '{uuid}{=:fx|}', 'medium'],
  ['wolframalpha-api-key', 'wolfram_api_key', '{U6}-{U10}', 'medium'],
  ['data-gov-api-key', 'data.gov_api_key', '{A40}', 'medium'],
  ['nytimes-api-key', 'nytimes_api_key', '{A32}', 'medium'],
  ['guardian-api-key', 'guardian_api_key', '{uuid}', 'medium'],
  ['peopledatalabs-api-key', 'peopledatalabs_api_key', '{a64}', 'medium'],
  ['tmdb-api-key', 'tmdb_api_key', '{h32}', 'medium'],
  ['giphy-api-key', 'giphy_api_key', '{A32}', 'medium'],
  ['steam-api-key', 'steam_api_key', '{H32}', 'medium'],
  ['api-ninjas-api-key', 'api_ninjas_key', '{b40}', 'medium'],
]);
