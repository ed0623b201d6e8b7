export const id = 42;
export const ids = [42];
export const modules = {

/***/ 7042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FURTHER_CATALOGUE: () => (/* binding */ FURTHER_CATALOGUE)
});

// UNUSED EXPORTS: CATALOGUE, SECRET_DESCRIPTIONS, SECRET_RULES

// NAMESPACE OBJECT: ./build/secrets/providers/ably.js
var ably_namespaceObject = {};
__webpack_require__.r(ably_namespaceObject);
__webpack_require__.d(ably_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/abuseipdb.js
var abuseipdb_namespaceObject = {};
__webpack_require__.r(abuseipdb_namespaceObject);
__webpack_require__.d(abuseipdb_namespaceObject, {
  RULES: () => (abuseipdb_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/adafruit.js
var adafruit_namespaceObject = {};
__webpack_require__.r(adafruit_namespaceObject);
__webpack_require__.d(adafruit_namespaceObject, {
  RULES: () => (adafruit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/adobe.js
var adobe_namespaceObject = {};
__webpack_require__.r(adobe_namespaceObject);
__webpack_require__.d(adobe_namespaceObject, {
  RULES: () => (adobe_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/adyen.js
var adyen_namespaceObject = {};
__webpack_require__.r(adyen_namespaceObject);
__webpack_require__.d(adyen_namespaceObject, {
  RULES: () => (adyen_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/age.js
var age_namespaceObject = {};
__webpack_require__.r(age_namespaceObject);
__webpack_require__.d(age_namespaceObject, {
  RULES: () => (age_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/agora.js
var agora_namespaceObject = {};
__webpack_require__.r(agora_namespaceObject);
__webpack_require__.d(agora_namespaceObject, {
  RULES: () => (agora_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/aikido.js
var aikido_namespaceObject = {};
__webpack_require__.r(aikido_namespaceObject);
__webpack_require__.d(aikido_namespaceObject, {
  RULES: () => (aikido_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/airbrake.js
var airbrake_namespaceObject = {};
__webpack_require__.r(airbrake_namespaceObject);
__webpack_require__.d(airbrake_namespaceObject, {
  RULES: () => (airbrake_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/airbyte.js
var airbyte_namespaceObject = {};
__webpack_require__.r(airbyte_namespaceObject);
__webpack_require__.d(airbyte_namespaceObject, {
  RULES: () => (airbyte_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/airtable.js
var airtable_namespaceObject = {};
__webpack_require__.r(airtable_namespaceObject);
__webpack_require__.d(airtable_namespaceObject, {
  RULES: () => (airtable_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/airtable-tokens.js
var airtable_tokens_namespaceObject = {};
__webpack_require__.r(airtable_tokens_namespaceObject);
__webpack_require__.d(airtable_tokens_namespaceObject, {
  RULES: () => (airtable_tokens_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/aiven.js
var aiven_namespaceObject = {};
__webpack_require__.r(aiven_namespaceObject);
__webpack_require__.d(aiven_namespaceObject, {
  RULES: () => (aiven_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/akamai.js
var akamai_namespaceObject = {};
__webpack_require__.r(akamai_namespaceObject);
__webpack_require__.d(akamai_namespaceObject, {
  RULES: () => (akamai_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/alchemy.js
var alchemy_namespaceObject = {};
__webpack_require__.r(alchemy_namespaceObject);
__webpack_require__.d(alchemy_namespaceObject, {
  RULES: () => (alchemy_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/algolia.js
var algolia_namespaceObject = {};
__webpack_require__.r(algolia_namespaceObject);
__webpack_require__.d(algolia_namespaceObject, {
  RULES: () => (algolia_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/alibaba.js
var alibaba_namespaceObject = {};
__webpack_require__.r(alibaba_namespaceObject);
__webpack_require__.d(alibaba_namespaceObject, {
  COMBINATIONS: () => (COMBINATIONS),
  RULES: () => (alibaba_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/alpaca.js
var alpaca_namespaceObject = {};
__webpack_require__.r(alpaca_namespaceObject);
__webpack_require__.d(alpaca_namespaceObject, {
  RULES: () => (alpaca_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/amazon-selling.js
var amazon_selling_namespaceObject = {};
__webpack_require__.r(amazon_selling_namespaceObject);
__webpack_require__.d(amazon_selling_namespaceObject, {
  RULES: () => (amazon_selling_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/amplitude.js
var amplitude_namespaceObject = {};
__webpack_require__.r(amplitude_namespaceObject);
__webpack_require__.d(amplitude_namespaceObject, {
  RULES: () => (amplitude_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ansible.js
var ansible_namespaceObject = {};
__webpack_require__.r(ansible_namespaceObject);
__webpack_require__.d(ansible_namespaceObject, {
  RULES: () => (ansible_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/anthropic.js
var anthropic_namespaceObject = {};
__webpack_require__.r(anthropic_namespaceObject);
__webpack_require__.d(anthropic_namespaceObject, {
  RULES: () => (anthropic_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/anyscale.js
var anyscale_namespaceObject = {};
__webpack_require__.r(anyscale_namespaceObject);
__webpack_require__.d(anyscale_namespaceObject, {
  RULES: () => (anyscale_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/api-ninjas.js
var api_ninjas_namespaceObject = {};
__webpack_require__.r(api_ninjas_namespaceObject);
__webpack_require__.d(api_ninjas_namespaceObject, {
  RULES: () => (api_ninjas_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/apify.js
var apify_namespaceObject = {};
__webpack_require__.r(apify_namespaceObject);
__webpack_require__.d(apify_namespaceObject, {
  RULES: () => (apify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/apilayer.js
var apilayer_namespaceObject = {};
__webpack_require__.r(apilayer_namespaceObject);
__webpack_require__.d(apilayer_namespaceObject, {
  RULES: () => (apilayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/apimetrics.js
var apimetrics_namespaceObject = {};
__webpack_require__.r(apimetrics_namespaceObject);
__webpack_require__.d(apimetrics_namespaceObject, {
  RULES: () => (apimetrics_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/apitemplate.js
var apitemplate_namespaceObject = {};
__webpack_require__.r(apitemplate_namespaceObject);
__webpack_require__.d(apitemplate_namespaceObject, {
  RULES: () => (apitemplate_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/apollo.js
var apollo_namespaceObject = {};
__webpack_require__.r(apollo_namespaceObject);
__webpack_require__.d(apollo_namespaceObject, {
  RULES: () => (apollo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/appoptics.js
var appoptics_namespaceObject = {};
__webpack_require__.r(appoptics_namespaceObject);
__webpack_require__.d(appoptics_namespaceObject, {
  RULES: () => (appoptics_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/appveyor.js
var appveyor_namespaceObject = {};
__webpack_require__.r(appveyor_namespaceObject);
__webpack_require__.d(appveyor_namespaceObject, {
  RULES: () => (appveyor_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/appwrite.js
var appwrite_namespaceObject = {};
__webpack_require__.r(appwrite_namespaceObject);
__webpack_require__.d(appwrite_namespaceObject, {
  RULES: () => (appwrite_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/asaas.js
var asaas_namespaceObject = {};
__webpack_require__.r(asaas_namespaceObject);
__webpack_require__.d(asaas_namespaceObject, {
  RULES: () => (asaas_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/asana.js
var asana_namespaceObject = {};
__webpack_require__.r(asana_namespaceObject);
__webpack_require__.d(asana_namespaceObject, {
  RULES: () => (asana_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/aspnet.js
var aspnet_namespaceObject = {};
__webpack_require__.r(aspnet_namespaceObject);
__webpack_require__.d(aspnet_namespaceObject, {
  RULES: () => (aspnet_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/assemblyai.js
var assemblyai_namespaceObject = {};
__webpack_require__.r(assemblyai_namespaceObject);
__webpack_require__.d(assemblyai_namespaceObject, {
  RULES: () => (assemblyai_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/atera.js
var atera_namespaceObject = {};
__webpack_require__.r(atera_namespaceObject);
__webpack_require__.d(atera_namespaceObject, {
  RULES: () => (atera_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/atlassian.js
var atlassian_namespaceObject = {};
__webpack_require__.r(atlassian_namespaceObject);
__webpack_require__.d(atlassian_namespaceObject, {
  COMBINATIONS: () => (atlassian_COMBINATIONS),
  RULES: () => (atlassian_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/auth0.js
var auth0_namespaceObject = {};
__webpack_require__.r(auth0_namespaceObject);
__webpack_require__.d(auth0_namespaceObject, {
  RULES: () => (auth0_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/authress.js
var authress_namespaceObject = {};
__webpack_require__.r(authress_namespaceObject);
__webpack_require__.d(authress_namespaceObject, {
  RULES: () => (authress_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/autopilot.js
var autopilot_namespaceObject = {};
__webpack_require__.r(autopilot_namespaceObject);
__webpack_require__.d(autopilot_namespaceObject, {
  RULES: () => (autopilot_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/aviationstack.js
var aviationstack_namespaceObject = {};
__webpack_require__.r(aviationstack_namespaceObject);
__webpack_require__.d(aviationstack_namespaceObject, {
  RULES: () => (aviationstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/axiom.js
var axiom_namespaceObject = {};
__webpack_require__.r(axiom_namespaceObject);
__webpack_require__.d(axiom_namespaceObject, {
  RULES: () => (axiom_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/axonaut.js
var axonaut_namespaceObject = {};
__webpack_require__.r(axonaut_namespaceObject);
__webpack_require__.d(axonaut_namespaceObject, {
  RULES: () => (axonaut_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ayrshare.js
var ayrshare_namespaceObject = {};
__webpack_require__.r(ayrshare_namespaceObject);
__webpack_require__.d(ayrshare_namespaceObject, {
  RULES: () => (ayrshare_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/azure-active-directory.js
var azure_active_directory_namespaceObject = {};
__webpack_require__.r(azure_active_directory_namespaceObject);
__webpack_require__.d(azure_active_directory_namespaceObject, {
  RULES: () => (azure_active_directory_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/azure-connection-strings.js
var azure_connection_strings_namespaceObject = {};
__webpack_require__.r(azure_connection_strings_namespaceObject);
__webpack_require__.d(azure_connection_strings_namespaceObject, {
  RULES: () => (azure_connection_strings_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/azure-keys.js
var azure_keys_namespaceObject = {};
__webpack_require__.r(azure_keys_namespaceObject);
__webpack_require__.d(azure_keys_namespaceObject, {
  RULES: () => (azure_keys_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/azure-names.js
var azure_names_namespaceObject = {};
__webpack_require__.r(azure_names_namespaceObject);
__webpack_require__.d(azure_names_namespaceObject, {
  RULES: () => (azure_names_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/azure-signatures.js
var azure_signatures_namespaceObject = {};
__webpack_require__.r(azure_signatures_namespaceObject);
__webpack_require__.d(azure_signatures_namespaceObject, {
  RULES: () => (azure_signatures_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/backblaze.js
var backblaze_namespaceObject = {};
__webpack_require__.r(backblaze_namespaceObject);
__webpack_require__.d(backblaze_namespaceObject, {
  RULES: () => (backblaze_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/baidu.js
var baidu_namespaceObject = {};
__webpack_require__.r(baidu_namespaceObject);
__webpack_require__.d(baidu_namespaceObject, {
  RULES: () => (baidu_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bannerbear.js
var bannerbear_namespaceObject = {};
__webpack_require__.r(bannerbear_namespaceObject);
__webpack_require__.d(bannerbear_namespaceObject, {
  RULES: () => (bannerbear_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/baremetrics.js
var baremetrics_namespaceObject = {};
__webpack_require__.r(baremetrics_namespaceObject);
__webpack_require__.d(baremetrics_namespaceObject, {
  RULES: () => (baremetrics_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/baseten.js
var baseten_namespaceObject = {};
__webpack_require__.r(baseten_namespaceObject);
__webpack_require__.d(baseten_namespaceObject, {
  RULES: () => (baseten_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/beamer.js
var beamer_namespaceObject = {};
__webpack_require__.r(beamer_namespaceObject);
__webpack_require__.d(beamer_namespaceObject, {
  RULES: () => (beamer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/beebole.js
var beebole_namespaceObject = {};
__webpack_require__.r(beebole_namespaceObject);
__webpack_require__.d(beebole_namespaceObject, {
  RULES: () => (beebole_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/betterstack.js
var betterstack_namespaceObject = {};
__webpack_require__.r(betterstack_namespaceObject);
__webpack_require__.d(betterstack_namespaceObject, {
  RULES: () => (betterstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bigcommerce.js
var bigcommerce_namespaceObject = {};
__webpack_require__.r(bigcommerce_namespaceObject);
__webpack_require__.d(bigcommerce_namespaceObject, {
  RULES: () => (bigcommerce_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/binance.js
var binance_namespaceObject = {};
__webpack_require__.r(binance_namespaceObject);
__webpack_require__.d(binance_namespaceObject, {
  RULES: () => (binance_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bitbar.js
var bitbar_namespaceObject = {};
__webpack_require__.r(bitbar_namespaceObject);
__webpack_require__.d(bitbar_namespaceObject, {
  RULES: () => (bitbar_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bitly.js
var bitly_namespaceObject = {};
__webpack_require__.r(bitly_namespaceObject);
__webpack_require__.d(bitly_namespaceObject, {
  RULES: () => (bitly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bitrise.js
var bitrise_namespaceObject = {};
__webpack_require__.r(bitrise_namespaceObject);
__webpack_require__.d(bitrise_namespaceObject, {
  RULES: () => (bitrise_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bittrex.js
var bittrex_namespaceObject = {};
__webpack_require__.r(bittrex_namespaceObject);
__webpack_require__.d(bittrex_namespaceObject, {
  RULES: () => (bittrex_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bitwarden.js
var bitwarden_namespaceObject = {};
__webpack_require__.r(bitwarden_namespaceObject);
__webpack_require__.d(bitwarden_namespaceObject, {
  RULES: () => (bitwarden_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/blazemeter.js
var blazemeter_namespaceObject = {};
__webpack_require__.r(blazemeter_namespaceObject);
__webpack_require__.d(blazemeter_namespaceObject, {
  RULES: () => (blazemeter_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/blockchain.js
var blockchain_namespaceObject = {};
__webpack_require__.r(blockchain_namespaceObject);
__webpack_require__.d(blockchain_namespaceObject, {
  RULES: () => (blockchain_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/boostnote.js
var boostnote_namespaceObject = {};
__webpack_require__.r(boostnote_namespaceObject);
__webpack_require__.d(boostnote_namespaceObject, {
  RULES: () => (boostnote_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/box.js
var box_namespaceObject = {};
__webpack_require__.r(box_namespaceObject);
__webpack_require__.d(box_namespaceObject, {
  RULES: () => (box_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/braintree.js
var braintree_namespaceObject = {};
__webpack_require__.r(braintree_namespaceObject);
__webpack_require__.d(braintree_namespaceObject, {
  RULES: () => (braintree_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/brandfetch.js
var brandfetch_namespaceObject = {};
__webpack_require__.r(brandfetch_namespaceObject);
__webpack_require__.d(brandfetch_namespaceObject, {
  RULES: () => (brandfetch_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/brave-search.js
var brave_search_namespaceObject = {};
__webpack_require__.r(brave_search_namespaceObject);
__webpack_require__.d(brave_search_namespaceObject, {
  RULES: () => (brave_search_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/brevo.js
var brevo_namespaceObject = {};
__webpack_require__.r(brevo_namespaceObject);
__webpack_require__.d(brevo_namespaceObject, {
  RULES: () => (brevo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/browserstack.js
var browserstack_namespaceObject = {};
__webpack_require__.r(browserstack_namespaceObject);
__webpack_require__.d(browserstack_namespaceObject, {
  RULES: () => (browserstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/browshot.js
var browshot_namespaceObject = {};
__webpack_require__.r(browshot_namespaceObject);
__webpack_require__.d(browshot_namespaceObject, {
  RULES: () => (browshot_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/buddyns.js
var buddyns_namespaceObject = {};
__webpack_require__.r(buddyns_namespaceObject);
__webpack_require__.d(buddyns_namespaceObject, {
  RULES: () => (buddyns_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bugherd.js
var bugherd_namespaceObject = {};
__webpack_require__.r(bugherd_namespaceObject);
__webpack_require__.d(bugherd_namespaceObject, {
  RULES: () => (bugherd_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bugsnag.js
var bugsnag_namespaceObject = {};
__webpack_require__.r(bugsnag_namespaceObject);
__webpack_require__.d(bugsnag_namespaceObject, {
  RULES: () => (bugsnag_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/buildkite.js
var buildkite_namespaceObject = {};
__webpack_require__.r(buildkite_namespaceObject);
__webpack_require__.d(buildkite_namespaceObject, {
  RULES: () => (buildkite_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bunny.js
var bunny_namespaceObject = {};
__webpack_require__.r(bunny_namespaceObject);
__webpack_require__.d(bunny_namespaceObject, {
  RULES: () => (bunny_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/buttercms.js
var buttercms_namespaceObject = {};
__webpack_require__.r(buttercms_namespaceObject);
__webpack_require__.d(buttercms_namespaceObject, {
  RULES: () => (buttercms_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/calendarific.js
var calendarific_namespaceObject = {};
__webpack_require__.r(calendarific_namespaceObject);
__webpack_require__.d(calendarific_namespaceObject, {
  RULES: () => (calendarific_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/calendly.js
var calendly_namespaceObject = {};
__webpack_require__.r(calendly_namespaceObject);
__webpack_require__.d(calendly_namespaceObject, {
  RULES: () => (calendly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/campayn.js
var campayn_namespaceObject = {};
__webpack_require__.r(campayn_namespaceObject);
__webpack_require__.d(campayn_namespaceObject, {
  RULES: () => (campayn_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/canny.js
var canny_namespaceObject = {};
__webpack_require__.r(canny_namespaceObject);
__webpack_require__.d(canny_namespaceObject, {
  RULES: () => (canny_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/canva.js
var canva_namespaceObject = {};
__webpack_require__.r(canva_namespaceObject);
__webpack_require__.d(canva_namespaceObject, {
  RULES: () => (canva_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/capsule.js
var capsule_namespaceObject = {};
__webpack_require__.r(capsule_namespaceObject);
__webpack_require__.d(capsule_namespaceObject, {
  RULES: () => (capsule_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/carbon-interface.js
var carbon_interface_namespaceObject = {};
__webpack_require__.r(carbon_interface_namespaceObject);
__webpack_require__.d(carbon_interface_namespaceObject, {
  RULES: () => (carbon_interface_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/centralstationcrm.js
var centralstationcrm_namespaceObject = {};
__webpack_require__.r(centralstationcrm_namespaceObject);
__webpack_require__.d(centralstationcrm_namespaceObject, {
  RULES: () => (centralstationcrm_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cerebras.js
var cerebras_namespaceObject = {};
__webpack_require__.r(cerebras_namespaceObject);
__webpack_require__.d(cerebras_namespaceObject, {
  RULES: () => (cerebras_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cfxre.js
var cfxre_namespaceObject = {};
__webpack_require__.r(cfxre_namespaceObject);
__webpack_require__.d(cfxre_namespaceObject, {
  RULES: () => (cfxre_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/chartmogul.js
var chartmogul_namespaceObject = {};
__webpack_require__.r(chartmogul_namespaceObject);
__webpack_require__.d(chartmogul_namespaceObject, {
  RULES: () => (chartmogul_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/chatbot.js
var chatbot_namespaceObject = {};
__webpack_require__.r(chatbot_namespaceObject);
__webpack_require__.d(chatbot_namespaceObject, {
  RULES: () => (chatbot_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/chatfuel.js
var chatfuel_namespaceObject = {};
__webpack_require__.r(chatfuel_namespaceObject);
__webpack_require__.d(chatfuel_namespaceObject, {
  RULES: () => (chatfuel_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/checkly.js
var checkly_namespaceObject = {};
__webpack_require__.r(checkly_namespaceObject);
__webpack_require__.d(checkly_namespaceObject, {
  RULES: () => (checkly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/checkout-com.js
var checkout_com_namespaceObject = {};
__webpack_require__.r(checkout_com_namespaceObject);
__webpack_require__.d(checkout_com_namespaceObject, {
  RULES: () => (checkout_com_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cicero.js
var cicero_namespaceObject = {};
__webpack_require__.r(cicero_namespaceObject);
__webpack_require__.d(cicero_namespaceObject, {
  RULES: () => (cicero_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/circleci.js
var circleci_namespaceObject = {};
__webpack_require__.r(circleci_namespaceObject);
__webpack_require__.d(circleci_namespaceObject, {
  RULES: () => (circleci_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/civo.js
var civo_namespaceObject = {};
__webpack_require__.r(civo_namespaceObject);
__webpack_require__.d(civo_namespaceObject, {
  RULES: () => (civo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/clarifai.js
var clarifai_namespaceObject = {};
__webpack_require__.r(clarifai_namespaceObject);
__webpack_require__.d(clarifai_namespaceObject, {
  RULES: () => (clarifai_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/clearbit.js
var clearbit_namespaceObject = {};
__webpack_require__.r(clearbit_namespaceObject);
__webpack_require__.d(clearbit_namespaceObject, {
  RULES: () => (clearbit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/clerk.js
var clerk_namespaceObject = {};
__webpack_require__.r(clerk_namespaceObject);
__webpack_require__.d(clerk_namespaceObject, {
  RULES: () => (clerk_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/clickhouse.js
var clickhouse_namespaceObject = {};
__webpack_require__.r(clickhouse_namespaceObject);
__webpack_require__.d(clickhouse_namespaceObject, {
  RULES: () => (clickhouse_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/clicksend.js
var clicksend_namespaceObject = {};
__webpack_require__.r(clicksend_namespaceObject);
__webpack_require__.d(clicksend_namespaceObject, {
  RULES: () => (clicksend_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/clickup.js
var clickup_namespaceObject = {};
__webpack_require__.r(clickup_namespaceObject);
__webpack_require__.d(clickup_namespaceObject, {
  RULES: () => (clickup_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/clockify.js
var clockify_namespaceObject = {};
__webpack_require__.r(clockify_namespaceObject);
__webpack_require__.d(clockify_namespaceObject, {
  RULES: () => (clockify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/clojars.js
var clojars_namespaceObject = {};
__webpack_require__.r(clojars_namespaceObject);
__webpack_require__.d(clojars_namespaceObject, {
  RULES: () => (clojars_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/close.js
var close_namespaceObject = {};
__webpack_require__.r(close_namespaceObject);
__webpack_require__.d(close_namespaceObject, {
  RULES: () => (close_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cloudflare.js
var cloudflare_namespaceObject = {};
__webpack_require__.r(cloudflare_namespaceObject);
__webpack_require__.d(cloudflare_namespaceObject, {
  RULES: () => (cloudflare_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cloudinary.js
var cloudinary_namespaceObject = {};
__webpack_require__.r(cloudinary_namespaceObject);
__webpack_require__.d(cloudinary_namespaceObject, {
  RULES: () => (cloudinary_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cloudinary-url.js
var cloudinary_url_namespaceObject = {};
__webpack_require__.r(cloudinary_url_namespaceObject);
__webpack_require__.d(cloudinary_url_namespaceObject, {
  RULES: () => (cloudinary_url_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cloudmersive.js
var cloudmersive_namespaceObject = {};
__webpack_require__.r(cloudmersive_namespaceObject);
__webpack_require__.d(cloudmersive_namespaceObject, {
  RULES: () => (cloudmersive_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cloudsight.js
var cloudsight_namespaceObject = {};
__webpack_require__.r(cloudsight_namespaceObject);
__webpack_require__.d(cloudsight_namespaceObject, {
  RULES: () => (cloudsight_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cloudsmith.js
var cloudsmith_namespaceObject = {};
__webpack_require__.r(cloudsmith_namespaceObject);
__webpack_require__.d(cloudsmith_namespaceObject, {
  RULES: () => (cloudsmith_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cockroachdb.js
var cockroachdb_namespaceObject = {};
__webpack_require__.r(cockroachdb_namespaceObject);
__webpack_require__.d(cockroachdb_namespaceObject, {
  RULES: () => (cockroachdb_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/coda.js
var coda_namespaceObject = {};
__webpack_require__.r(coda_namespaceObject);
__webpack_require__.d(coda_namespaceObject, {
  RULES: () => (coda_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/codacy.js
var codacy_namespaceObject = {};
__webpack_require__.r(codacy_namespaceObject);
__webpack_require__.d(codacy_namespaceObject, {
  RULES: () => (codacy_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/codeclimate.js
var codeclimate_namespaceObject = {};
__webpack_require__.r(codeclimate_namespaceObject);
__webpack_require__.d(codeclimate_namespaceObject, {
  RULES: () => (codeclimate_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/codecov.js
var codecov_namespaceObject = {};
__webpack_require__.r(codecov_namespaceObject);
__webpack_require__.d(codecov_namespaceObject, {
  RULES: () => (codecov_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/codefresh.js
var codefresh_namespaceObject = {};
__webpack_require__.r(codefresh_namespaceObject);
__webpack_require__.d(codefresh_namespaceObject, {
  RULES: () => (codefresh_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/codemagic.js
var codemagic_namespaceObject = {};
__webpack_require__.r(codemagic_namespaceObject);
__webpack_require__.d(codemagic_namespaceObject, {
  RULES: () => (codemagic_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/codequiry.js
var codequiry_namespaceObject = {};
__webpack_require__.r(codequiry_namespaceObject);
__webpack_require__.d(codequiry_namespaceObject, {
  RULES: () => (codequiry_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cohere.js
var cohere_namespaceObject = {};
__webpack_require__.r(cohere_namespaceObject);
__webpack_require__.d(cohere_namespaceObject, {
  RULES: () => (cohere_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/coinapi.js
var coinapi_namespaceObject = {};
__webpack_require__.r(coinapi_namespaceObject);
__webpack_require__.d(coinapi_namespaceObject, {
  RULES: () => (coinapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/coinbase.js
var coinbase_namespaceObject = {};
__webpack_require__.r(coinbase_namespaceObject);
__webpack_require__.d(coinbase_namespaceObject, {
  RULES: () => (coinbase_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/coinlayer.js
var coinlayer_namespaceObject = {};
__webpack_require__.r(coinlayer_namespaceObject);
__webpack_require__.d(coinlayer_namespaceObject, {
  RULES: () => (coinlayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/coinmarketcap.js
var coinmarketcap_namespaceObject = {};
__webpack_require__.r(coinmarketcap_namespaceObject);
__webpack_require__.d(coinmarketcap_namespaceObject, {
  RULES: () => (coinmarketcap_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/column.js
var column_namespaceObject = {};
__webpack_require__.r(column_namespaceObject);
__webpack_require__.d(column_namespaceObject, {
  RULES: () => (column_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/command-line.js
var command_line_namespaceObject = {};
__webpack_require__.r(command_line_namespaceObject);
__webpack_require__.d(command_line_namespaceObject, {
  RULES: () => (command_line_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/commercejs.js
var commercejs_namespaceObject = {};
__webpack_require__.r(commercejs_namespaceObject);
__webpack_require__.d(commercejs_namespaceObject, {
  RULES: () => (commercejs_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/configcat.js
var configcat_namespaceObject = {};
__webpack_require__.r(configcat_namespaceObject);
__webpack_require__.d(configcat_namespaceObject, {
  RULES: () => (configcat_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/confluent.js
var confluent_namespaceObject = {};
__webpack_require__.r(confluent_namespaceObject);
__webpack_require__.d(confluent_namespaceObject, {
  COMBINATIONS: () => (confluent_COMBINATIONS),
  RULES: () => (confluent_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/contentful.js
var contentful_namespaceObject = {};
__webpack_require__.r(contentful_namespaceObject);
__webpack_require__.d(contentful_namespaceObject, {
  RULES: () => (contentful_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/convertapi.js
var convertapi_namespaceObject = {};
__webpack_require__.r(convertapi_namespaceObject);
__webpack_require__.d(convertapi_namespaceObject, {
  RULES: () => (convertapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/convertkit.js
var convertkit_namespaceObject = {};
__webpack_require__.r(convertkit_namespaceObject);
__webpack_require__.d(convertkit_namespaceObject, {
  RULES: () => (convertkit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/convex.js
var convex_namespaceObject = {};
__webpack_require__.r(convex_namespaceObject);
__webpack_require__.d(convex_namespaceObject, {
  RULES: () => (convex_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/couchbase.js
var couchbase_namespaceObject = {};
__webpack_require__.r(couchbase_namespaceObject);
__webpack_require__.d(couchbase_namespaceObject, {
  RULES: () => (couchbase_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/countrylayer.js
var countrylayer_namespaceObject = {};
__webpack_require__.r(countrylayer_namespaceObject);
__webpack_require__.d(countrylayer_namespaceObject, {
  RULES: () => (countrylayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/courier.js
var courier_namespaceObject = {};
__webpack_require__.r(courier_namespaceObject);
__webpack_require__.d(courier_namespaceObject, {
  RULES: () => (courier_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/coveralls.js
var coveralls_namespaceObject = {};
__webpack_require__.r(coveralls_namespaceObject);
__webpack_require__.d(coveralls_namespaceObject, {
  RULES: () => (coveralls_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/crates.js
var crates_namespaceObject = {};
__webpack_require__.r(crates_namespaceObject);
__webpack_require__.d(crates_namespaceObject, {
  RULES: () => (crates_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/crisp.js
var crisp_namespaceObject = {};
__webpack_require__.r(crisp_namespaceObject);
__webpack_require__.d(crisp_namespaceObject, {
  RULES: () => (crisp_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/crowdin.js
var crowdin_namespaceObject = {};
__webpack_require__.r(crowdin_namespaceObject);
__webpack_require__.d(crowdin_namespaceObject, {
  RULES: () => (crowdin_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cryptocompare.js
var cryptocompare_namespaceObject = {};
__webpack_require__.r(cryptocompare_namespaceObject);
__webpack_require__.d(cryptocompare_namespaceObject, {
  RULES: () => (cryptocompare_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/currencyfreaks.js
var currencyfreaks_namespaceObject = {};
__webpack_require__.r(currencyfreaks_namespaceObject);
__webpack_require__.d(currencyfreaks_namespaceObject, {
  RULES: () => (currencyfreaks_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/currencylayer.js
var currencylayer_namespaceObject = {};
__webpack_require__.r(currencylayer_namespaceObject);
__webpack_require__.d(currencylayer_namespaceObject, {
  RULES: () => (currencylayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/currencyscoop.js
var currencyscoop_namespaceObject = {};
__webpack_require__.r(currencyscoop_namespaceObject);
__webpack_require__.d(currencyscoop_namespaceObject, {
  RULES: () => (currencyscoop_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/currentsapi.js
var currentsapi_namespaceObject = {};
__webpack_require__.r(currentsapi_namespaceObject);
__webpack_require__.d(currentsapi_namespaceObject, {
  RULES: () => (currentsapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cursor.js
var cursor_namespaceObject = {};
__webpack_require__.r(cursor_namespaceObject);
__webpack_require__.d(cursor_namespaceObject, {
  RULES: () => (cursor_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cypress.js
var cypress_namespaceObject = {};
__webpack_require__.r(cypress_namespaceObject);
__webpack_require__.d(cypress_namespaceObject, {
  RULES: () => (cypress_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dandelion.js
var dandelion_namespaceObject = {};
__webpack_require__.r(dandelion_namespaceObject);
__webpack_require__.d(dandelion_namespaceObject, {
  RULES: () => (dandelion_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/data-gov.js
var data_gov_namespaceObject = {};
__webpack_require__.r(data_gov_namespaceObject);
__webpack_require__.d(data_gov_namespaceObject, {
  RULES: () => (data_gov_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/database-client.js
var database_client_namespaceObject = {};
__webpack_require__.r(database_client_namespaceObject);
__webpack_require__.d(database_client_namespaceObject, {
  RULES: () => (database_client_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/database-connection-string.js
var database_connection_string_namespaceObject = {};
__webpack_require__.r(database_connection_string_namespaceObject);
__webpack_require__.d(database_connection_string_namespaceObject, {
  RULES: () => (database_connection_string_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/databricks.js
var databricks_namespaceObject = {};
__webpack_require__.r(databricks_namespaceObject);
__webpack_require__.d(databricks_namespaceObject, {
  RULES: () => (databricks_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/datadog.js
var datadog_namespaceObject = {};
__webpack_require__.r(datadog_namespaceObject);
__webpack_require__.d(datadog_namespaceObject, {
  RULES: () => (datadog_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/datastax.js
var datastax_namespaceObject = {};
__webpack_require__.r(datastax_namespaceObject);
__webpack_require__.d(datastax_namespaceObject, {
  RULES: () => (datastax_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/datocms.js
var datocms_namespaceObject = {};
__webpack_require__.r(datocms_namespaceObject);
__webpack_require__.d(datocms_namespaceObject, {
  RULES: () => (datocms_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dbt.js
var dbt_namespaceObject = {};
__webpack_require__.r(dbt_namespaceObject);
__webpack_require__.d(dbt_namespaceObject, {
  RULES: () => (dbt_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/deepai.js
var deepai_namespaceObject = {};
__webpack_require__.r(deepai_namespaceObject);
__webpack_require__.d(deepai_namespaceObject, {
  RULES: () => (deepai_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/deepgram.js
var deepgram_namespaceObject = {};
__webpack_require__.r(deepgram_namespaceObject);
__webpack_require__.d(deepgram_namespaceObject, {
  RULES: () => (deepgram_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/deepl.js
var deepl_namespaceObject = {};
__webpack_require__.r(deepl_namespaceObject);
__webpack_require__.d(deepl_namespaceObject, {
  RULES: () => (deepl_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/deepseek.js
var deepseek_namespaceObject = {};
__webpack_require__.r(deepseek_namespaceObject);
__webpack_require__.d(deepseek_namespaceObject, {
  RULES: () => (deepseek_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/deepsource.js
var deepsource_namespaceObject = {};
__webpack_require__.r(deepsource_namespaceObject);
__webpack_require__.d(deepsource_namespaceObject, {
  RULES: () => (deepsource_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/defined-networking.js
var defined_networking_namespaceObject = {};
__webpack_require__.r(defined_networking_namespaceObject);
__webpack_require__.d(defined_networking_namespaceObject, {
  RULES: () => (defined_networking_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/delighted.js
var delighted_namespaceObject = {};
__webpack_require__.r(delighted_namespaceObject);
__webpack_require__.d(delighted_namespaceObject, {
  RULES: () => (delighted_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/deno.js
var deno_namespaceObject = {};
__webpack_require__.r(deno_namespaceObject);
__webpack_require__.d(deno_namespaceObject, {
  RULES: () => (deno_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dependency-track.js
var dependency_track_namespaceObject = {};
__webpack_require__.r(dependency_track_namespaceObject);
__webpack_require__.d(dependency_track_namespaceObject, {
  RULES: () => (dependency_track_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/detectify.js
var detectify_namespaceObject = {};
__webpack_require__.r(detectify_namespaceObject);
__webpack_require__.d(detectify_namespaceObject, {
  RULES: () => (detectify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/detectlanguage.js
var detectlanguage_namespaceObject = {};
__webpack_require__.r(detectlanguage_namespaceObject);
__webpack_require__.d(detectlanguage_namespaceObject, {
  RULES: () => (detectlanguage_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/devcycle.js
var devcycle_namespaceObject = {};
__webpack_require__.r(devcycle_namespaceObject);
__webpack_require__.d(devcycle_namespaceObject, {
  RULES: () => (devcycle_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/devin.js
var devin_namespaceObject = {};
__webpack_require__.r(devin_namespaceObject);
__webpack_require__.d(devin_namespaceObject, {
  RULES: () => (devin_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/diffbot.js
var diffbot_namespaceObject = {};
__webpack_require__.r(diffbot_namespaceObject);
__webpack_require__.d(diffbot_namespaceObject, {
  RULES: () => (diffbot_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/diggernaut.js
var diggernaut_namespaceObject = {};
__webpack_require__.r(diggernaut_namespaceObject);
__webpack_require__.d(diggernaut_namespaceObject, {
  RULES: () => (diggernaut_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/digitalocean.js
var digitalocean_namespaceObject = {};
__webpack_require__.r(digitalocean_namespaceObject);
__webpack_require__.d(digitalocean_namespaceObject, {
  COMBINATIONS: () => (digitalocean_COMBINATIONS),
  RULES: () => (digitalocean_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/disqus.js
var disqus_namespaceObject = {};
__webpack_require__.r(disqus_namespaceObject);
__webpack_require__.d(disqus_namespaceObject, {
  RULES: () => (disqus_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ditto.js
var ditto_namespaceObject = {};
__webpack_require__.r(ditto_namespaceObject);
__webpack_require__.d(ditto_namespaceObject, {
  RULES: () => (ditto_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/django.js
var django_namespaceObject = {};
__webpack_require__.r(django_namespaceObject);
__webpack_require__.d(django_namespaceObject, {
  RULES: () => (django_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/docker.js
var docker_namespaceObject = {};
__webpack_require__.r(docker_namespaceObject);
__webpack_require__.d(docker_namespaceObject, {
  RULES: () => (docker_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/docparser.js
var docparser_namespaceObject = {};
__webpack_require__.r(docparser_namespaceObject);
__webpack_require__.d(docparser_namespaceObject, {
  RULES: () => (docparser_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/docusign.js
var docusign_namespaceObject = {};
__webpack_require__.r(docusign_namespaceObject);
__webpack_require__.d(docusign_namespaceObject, {
  RULES: () => (docusign_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/doppler.js
var doppler_namespaceObject = {};
__webpack_require__.r(doppler_namespaceObject);
__webpack_require__.d(doppler_namespaceObject, {
  RULES: () => (doppler_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/drone.js
var drone_namespaceObject = {};
__webpack_require__.r(drone_namespaceObject);
__webpack_require__.d(drone_namespaceObject, {
  RULES: () => (drone_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dropbox.js
var dropbox_namespaceObject = {};
__webpack_require__.r(dropbox_namespaceObject);
__webpack_require__.d(dropbox_namespaceObject, {
  RULES: () => (dropbox_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dropbox-sign.js
var dropbox_sign_namespaceObject = {};
__webpack_require__.r(dropbox_sign_namespaceObject);
__webpack_require__.d(dropbox_sign_namespaceObject, {
  RULES: () => (dropbox_sign_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dropbox-tokens.js
var dropbox_tokens_namespaceObject = {};
__webpack_require__.r(dropbox_tokens_namespaceObject);
__webpack_require__.d(dropbox_tokens_namespaceObject, {
  RULES: () => (dropbox_tokens_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/duffel.js
var duffel_namespaceObject = {};
__webpack_require__.r(duffel_namespaceObject);
__webpack_require__.d(duffel_namespaceObject, {
  RULES: () => (duffel_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/duo.js
var duo_namespaceObject = {};
__webpack_require__.r(duo_namespaceObject);
__webpack_require__.d(duo_namespaceObject, {
  RULES: () => (duo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dwolla.js
var dwolla_namespaceObject = {};
__webpack_require__.r(dwolla_namespaceObject);
__webpack_require__.d(dwolla_namespaceObject, {
  RULES: () => (dwolla_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dynatrace.js
var dynatrace_namespaceObject = {};
__webpack_require__.r(dynatrace_namespaceObject);
__webpack_require__.d(dynatrace_namespaceObject, {
  RULES: () => (dynatrace_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dyspatch.js
var dyspatch_namespaceObject = {};
__webpack_require__.r(dyspatch_namespaceObject);
__webpack_require__.d(dyspatch_namespaceObject, {
  RULES: () => (dyspatch_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/e2b.js
var e2b_namespaceObject = {};
__webpack_require__.r(e2b_namespaceObject);
__webpack_require__.d(e2b_namespaceObject, {
  RULES: () => (e2b_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/easypost.js
var easypost_namespaceObject = {};
__webpack_require__.r(easypost_namespaceObject);
__webpack_require__.d(easypost_namespaceObject, {
  RULES: () => (easypost_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ebay.js
var ebay_namespaceObject = {};
__webpack_require__.r(ebay_namespaceObject);
__webpack_require__.d(ebay_namespaceObject, {
  RULES: () => (ebay_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/edenai.js
var edenai_namespaceObject = {};
__webpack_require__.r(edenai_namespaceObject);
__webpack_require__.d(edenai_namespaceObject, {
  RULES: () => (edenai_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/elastic.js
var elastic_namespaceObject = {};
__webpack_require__.r(elastic_namespaceObject);
__webpack_require__.d(elastic_namespaceObject, {
  RULES: () => (elastic_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/elastic-email.js
var elastic_email_namespaceObject = {};
__webpack_require__.r(elastic_email_namespaceObject);
__webpack_require__.d(elastic_email_namespaceObject, {
  RULES: () => (elastic_email_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/elevenlabs.js
var elevenlabs_namespaceObject = {};
__webpack_require__.r(elevenlabs_namespaceObject);
__webpack_require__.d(elevenlabs_namespaceObject, {
  RULES: () => (elevenlabs_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/endorlabs.js
var endorlabs_namespaceObject = {};
__webpack_require__.r(endorlabs_namespaceObject);
__webpack_require__.d(endorlabs_namespaceObject, {
  RULES: () => (endorlabs_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/env0.js
var env0_namespaceObject = {};
__webpack_require__.r(env0_namespaceObject);
__webpack_require__.d(env0_namespaceObject, {
  RULES: () => (env0_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/equinix.js
var equinix_namespaceObject = {};
__webpack_require__.r(equinix_namespaceObject);
__webpack_require__.d(equinix_namespaceObject, {
  RULES: () => (equinix_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/etherscan.js
var etherscan_namespaceObject = {};
__webpack_require__.r(etherscan_namespaceObject);
__webpack_require__.d(etherscan_namespaceObject, {
  RULES: () => (etherscan_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/etsy.js
var etsy_namespaceObject = {};
__webpack_require__.r(etsy_namespaceObject);
__webpack_require__.d(etsy_namespaceObject, {
  RULES: () => (etsy_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/eventbrite.js
var eventbrite_namespaceObject = {};
__webpack_require__.r(eventbrite_namespaceObject);
__webpack_require__.d(eventbrite_namespaceObject, {
  RULES: () => (eventbrite_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/everhour.js
var everhour_namespaceObject = {};
__webpack_require__.r(everhour_namespaceObject);
__webpack_require__.d(everhour_namespaceObject, {
  RULES: () => (everhour_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/evernote.js
var evernote_namespaceObject = {};
__webpack_require__.r(evernote_namespaceObject);
__webpack_require__.d(evernote_namespaceObject, {
  RULES: () => (evernote_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/exchangerate-api.js
var exchangerate_api_namespaceObject = {};
__webpack_require__.r(exchangerate_api_namespaceObject);
__webpack_require__.d(exchangerate_api_namespaceObject, {
  RULES: () => (exchangerate_api_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/exoscale.js
var exoscale_namespaceObject = {};
__webpack_require__.r(exoscale_namespaceObject);
__webpack_require__.d(exoscale_namespaceObject, {
  COMBINATIONS: () => (exoscale_COMBINATIONS),
  RULES: () => (exoscale_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/extractorapi.js
var extractorapi_namespaceObject = {};
__webpack_require__.r(extractorapi_namespaceObject);
__webpack_require__.d(extractorapi_namespaceObject, {
  RULES: () => (extractorapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/facebook.js
var facebook_namespaceObject = {};
__webpack_require__.r(facebook_namespaceObject);
__webpack_require__.d(facebook_namespaceObject, {
  RULES: () => (facebook_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fastly.js
var fastly_namespaceObject = {};
__webpack_require__.r(fastly_namespaceObject);
__webpack_require__.d(fastly_namespaceObject, {
  RULES: () => (fastly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fauna.js
var fauna_namespaceObject = {};
__webpack_require__.r(fauna_namespaceObject);
__webpack_require__.d(fauna_namespaceObject, {
  RULES: () => (fauna_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/feedier.js
var feedier_namespaceObject = {};
__webpack_require__.r(feedier_namespaceObject);
__webpack_require__.d(feedier_namespaceObject, {
  RULES: () => (feedier_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/figma.js
var figma_namespaceObject = {};
__webpack_require__.r(figma_namespaceObject);
__webpack_require__.d(figma_namespaceObject, {
  RULES: () => (figma_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/filezilla.js
var filezilla_namespaceObject = {};
__webpack_require__.r(filezilla_namespaceObject);
__webpack_require__.d(filezilla_namespaceObject, {
  RULES: () => (filezilla_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/financialmodelingprep.js
var financialmodelingprep_namespaceObject = {};
__webpack_require__.r(financialmodelingprep_namespaceObject);
__webpack_require__.d(financialmodelingprep_namespaceObject, {
  RULES: () => (financialmodelingprep_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/finicity.js
var finicity_namespaceObject = {};
__webpack_require__.r(finicity_namespaceObject);
__webpack_require__.d(finicity_namespaceObject, {
  RULES: () => (finicity_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/finnhub.js
var finnhub_namespaceObject = {};
__webpack_require__.r(finnhub_namespaceObject);
__webpack_require__.d(finnhub_namespaceObject, {
  RULES: () => (finnhub_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/firecrawl.js
var firecrawl_namespaceObject = {};
__webpack_require__.r(firecrawl_namespaceObject);
__webpack_require__.d(firecrawl_namespaceObject, {
  RULES: () => (firecrawl_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/firehydrant.js
var firehydrant_namespaceObject = {};
__webpack_require__.r(firehydrant_namespaceObject);
__webpack_require__.d(firehydrant_namespaceObject, {
  RULES: () => (firehydrant_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fireworks.js
var fireworks_namespaceObject = {};
__webpack_require__.r(fireworks_namespaceObject);
__webpack_require__.d(fireworks_namespaceObject, {
  RULES: () => (fireworks_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fivetran.js
var fivetran_namespaceObject = {};
__webpack_require__.r(fivetran_namespaceObject);
__webpack_require__.d(fivetran_namespaceObject, {
  RULES: () => (fivetran_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fixer.js
var fixer_namespaceObject = {};
__webpack_require__.r(fixer_namespaceObject);
__webpack_require__.d(fixer_namespaceObject, {
  RULES: () => (fixer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fleetbase.js
var fleetbase_namespaceObject = {};
__webpack_require__.r(fleetbase_namespaceObject);
__webpack_require__.d(fleetbase_namespaceObject, {
  RULES: () => (fleetbase_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/flexport.js
var flexport_namespaceObject = {};
__webpack_require__.r(flexport_namespaceObject);
__webpack_require__.d(flexport_namespaceObject, {
  RULES: () => (flexport_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/flickr.js
var flickr_namespaceObject = {};
__webpack_require__.r(flickr_namespaceObject);
__webpack_require__.d(flickr_namespaceObject, {
  RULES: () => (flickr_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/flightapi.js
var flightapi_namespaceObject = {};
__webpack_require__.r(flightapi_namespaceObject);
__webpack_require__.d(flightapi_namespaceObject, {
  RULES: () => (flightapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/flightaware.js
var flightaware_namespaceObject = {};
__webpack_require__.r(flightaware_namespaceObject);
__webpack_require__.d(flightaware_namespaceObject, {
  RULES: () => (flightaware_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/flutterwave.js
var flutterwave_namespaceObject = {};
__webpack_require__.r(flutterwave_namespaceObject);
__webpack_require__.d(flutterwave_namespaceObject, {
  RULES: () => (flutterwave_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fly-io.js
var fly_io_namespaceObject = {};
__webpack_require__.r(fly_io_namespaceObject);
__webpack_require__.d(fly_io_namespaceObject, {
  RULES: () => (fly_io_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fossa.js
var fossa_namespaceObject = {};
__webpack_require__.r(fossa_namespaceObject);
__webpack_require__.d(fossa_namespaceObject, {
  RULES: () => (fossa_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/foursquare.js
var foursquare_namespaceObject = {};
__webpack_require__.r(foursquare_namespaceObject);
__webpack_require__.d(foursquare_namespaceObject, {
  RULES: () => (foursquare_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/frameio.js
var frameio_namespaceObject = {};
__webpack_require__.r(frameio_namespaceObject);
__webpack_require__.d(frameio_namespaceObject, {
  RULES: () => (frameio_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/freshdesk.js
var freshdesk_namespaceObject = {};
__webpack_require__.r(freshdesk_namespaceObject);
__webpack_require__.d(freshdesk_namespaceObject, {
  RULES: () => (freshdesk_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fulcrum.js
var fulcrum_namespaceObject = {};
__webpack_require__.r(fulcrum_namespaceObject);
__webpack_require__.d(fulcrum_namespaceObject, {
  RULES: () => (fulcrum_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fullstory.js
var fullstory_namespaceObject = {};
__webpack_require__.r(fullstory_namespaceObject);
__webpack_require__.d(fullstory_namespaceObject, {
  RULES: () => (fullstory_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fusionauth.js
var fusionauth_namespaceObject = {};
__webpack_require__.r(fusionauth_namespaceObject);
__webpack_require__.d(fusionauth_namespaceObject, {
  RULES: () => (fusionauth_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gc-notify.js
var gc_notify_namespaceObject = {};
__webpack_require__.r(gc_notify_namespaceObject);
__webpack_require__.d(gc_notify_namespaceObject, {
  RULES: () => (gc_notify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/geckoboard.js
var geckoboard_namespaceObject = {};
__webpack_require__.r(geckoboard_namespaceObject);
__webpack_require__.d(geckoboard_namespaceObject, {
  RULES: () => (geckoboard_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/geoapify.js
var geoapify_namespaceObject = {};
__webpack_require__.r(geoapify_namespaceObject);
__webpack_require__.d(geoapify_namespaceObject, {
  RULES: () => (geoapify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/getresponse.js
var getresponse_namespaceObject = {};
__webpack_require__.r(getresponse_namespaceObject);
__webpack_require__.d(getresponse_namespaceObject, {
  RULES: () => (getresponse_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ghost.js
var ghost_namespaceObject = {};
__webpack_require__.r(ghost_namespaceObject);
__webpack_require__.d(ghost_namespaceObject, {
  RULES: () => (ghost_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/giphy.js
var giphy_namespaceObject = {};
__webpack_require__.r(giphy_namespaceObject);
__webpack_require__.d(giphy_namespaceObject, {
  RULES: () => (giphy_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gitea.js
var gitea_namespaceObject = {};
__webpack_require__.r(gitea_namespaceObject);
__webpack_require__.d(gitea_namespaceObject, {
  RULES: () => (gitea_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gitguardian.js
var gitguardian_namespaceObject = {};
__webpack_require__.r(gitguardian_namespaceObject);
__webpack_require__.d(gitguardian_namespaceObject, {
  RULES: () => (gitguardian_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/github.js
var github_namespaceObject = {};
__webpack_require__.r(github_namespaceObject);
__webpack_require__.d(github_namespaceObject, {
  RULES: () => (github_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gitlab.js
var gitlab_namespaceObject = {};
__webpack_require__.r(gitlab_namespaceObject);
__webpack_require__.d(gitlab_namespaceObject, {
  RULES: () => (gitlab_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gitter.js
var gitter_namespaceObject = {};
__webpack_require__.r(gitter_namespaceObject);
__webpack_require__.d(gitter_namespaceObject, {
  RULES: () => (gitter_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/glassnode.js
var glassnode_namespaceObject = {};
__webpack_require__.r(glassnode_namespaceObject);
__webpack_require__.d(glassnode_namespaceObject, {
  RULES: () => (glassnode_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gocardless.js
var gocardless_namespaceObject = {};
__webpack_require__.r(gocardless_namespaceObject);
__webpack_require__.d(gocardless_namespaceObject, {
  RULES: () => (gocardless_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/goodday.js
var goodday_namespaceObject = {};
__webpack_require__.r(goodday_namespaceObject);
__webpack_require__.d(goodday_namespaceObject, {
  RULES: () => (goodday_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/google.js
var google_namespaceObject = {};
__webpack_require__.r(google_namespaceObject);
__webpack_require__.d(google_namespaceObject, {
  RULES: () => (google_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gradle.js
var gradle_namespaceObject = {};
__webpack_require__.r(gradle_namespaceObject);
__webpack_require__.d(gradle_namespaceObject, {
  RULES: () => (gradle_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/grafana.js
var grafana_namespaceObject = {};
__webpack_require__.r(grafana_namespaceObject);
__webpack_require__.d(grafana_namespaceObject, {
  RULES: () => (grafana_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/graphhopper.js
var graphhopper_namespaceObject = {};
__webpack_require__.r(graphhopper_namespaceObject);
__webpack_require__.d(graphhopper_namespaceObject, {
  RULES: () => (graphhopper_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/greptile.js
var greptile_namespaceObject = {};
__webpack_require__.r(greptile_namespaceObject);
__webpack_require__.d(greptile_namespaceObject, {
  RULES: () => (greptile_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/groq.js
var groq_namespaceObject = {};
__webpack_require__.r(groq_namespaceObject);
__webpack_require__.d(groq_namespaceObject, {
  RULES: () => (groq_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gtmetrix.js
var gtmetrix_namespaceObject = {};
__webpack_require__.r(gtmetrix_namespaceObject);
__webpack_require__.d(gtmetrix_namespaceObject, {
  RULES: () => (gtmetrix_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/guardian.js
var guardian_namespaceObject = {};
__webpack_require__.r(guardian_namespaceObject);
__webpack_require__.d(guardian_namespaceObject, {
  RULES: () => (guardian_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gumroad.js
var gumroad_namespaceObject = {};
__webpack_require__.r(gumroad_namespaceObject);
__webpack_require__.d(gumroad_namespaceObject, {
  RULES: () => (gumroad_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gyazo.js
var gyazo_namespaceObject = {};
__webpack_require__.r(gyazo_namespaceObject);
__webpack_require__.d(gyazo_namespaceObject, {
  RULES: () => (gyazo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/happyscribe.js
var happyscribe_namespaceObject = {};
__webpack_require__.r(happyscribe_namespaceObject);
__webpack_require__.d(happyscribe_namespaceObject, {
  RULES: () => (happyscribe_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/harness.js
var harness_namespaceObject = {};
__webpack_require__.r(harness_namespaceObject);
__webpack_require__.d(harness_namespaceObject, {
  RULES: () => (harness_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/harvest.js
var harvest_namespaceObject = {};
__webpack_require__.r(harvest_namespaceObject);
__webpack_require__.d(harvest_namespaceObject, {
  RULES: () => (harvest_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/hashicorp.js
var hashicorp_namespaceObject = {};
__webpack_require__.r(hashicorp_namespaceObject);
__webpack_require__.d(hashicorp_namespaceObject, {
  RULES: () => (hashicorp_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/helicone.js
var helicone_namespaceObject = {};
__webpack_require__.r(helicone_namespaceObject);
__webpack_require__.d(helicone_namespaceObject, {
  RULES: () => (helicone_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/helpscout.js
var helpscout_namespaceObject = {};
__webpack_require__.r(helpscout_namespaceObject);
__webpack_require__.d(helpscout_namespaceObject, {
  RULES: () => (helpscout_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/here.js
var here_namespaceObject = {};
__webpack_require__.r(here_namespaceObject);
__webpack_require__.d(here_namespaceObject, {
  RULES: () => (here_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/heroku.js
var heroku_namespaceObject = {};
__webpack_require__.r(heroku_namespaceObject);
__webpack_require__.d(heroku_namespaceObject, {
  RULES: () => (heroku_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/hetzner.js
var hetzner_namespaceObject = {};
__webpack_require__.r(hetzner_namespaceObject);
__webpack_require__.d(hetzner_namespaceObject, {
  RULES: () => (hetzner_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/hex-pm.js
var hex_pm_namespaceObject = {};
__webpack_require__.r(hex_pm_namespaceObject);
__webpack_require__.d(hex_pm_namespaceObject, {
  RULES: () => (hex_pm_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/holidayapi.js
var holidayapi_namespaceObject = {};
__webpack_require__.r(holidayapi_namespaceObject);
__webpack_require__.d(holidayapi_namespaceObject, {
  RULES: () => (holidayapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/honeycomb.js
var honeycomb_namespaceObject = {};
__webpack_require__.r(honeycomb_namespaceObject);
__webpack_require__.d(honeycomb_namespaceObject, {
  RULES: () => (honeycomb_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/html2pdf.js
var html2pdf_namespaceObject = {};
__webpack_require__.r(html2pdf_namespaceObject);
__webpack_require__.d(html2pdf_namespaceObject, {
  RULES: () => (html2pdf_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/http-authorization.js
var http_authorization_namespaceObject = {};
__webpack_require__.r(http_authorization_namespaceObject);
__webpack_require__.d(http_authorization_namespaceObject, {
  RULES: () => (http_authorization_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/http-token.js
var http_token_namespaceObject = {};
__webpack_require__.r(http_token_namespaceObject);
__webpack_require__.d(http_token_namespaceObject, {
  RULES: () => (http_token_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/huawei.js
var huawei_namespaceObject = {};
__webpack_require__.r(huawei_namespaceObject);
__webpack_require__.d(huawei_namespaceObject, {
  RULES: () => (huawei_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/hubspot.js
var hubspot_namespaceObject = {};
__webpack_require__.r(hubspot_namespaceObject);
__webpack_require__.d(hubspot_namespaceObject, {
  RULES: () => (hubspot_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/hugging-face.js
var hugging_face_namespaceObject = {};
__webpack_require__.r(hugging_face_namespaceObject);
__webpack_require__.d(hugging_face_namespaceObject, {
  RULES: () => (hugging_face_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/hunter.js
var hunter_namespaceObject = {};
__webpack_require__.r(hunter_namespaceObject);
__webpack_require__.d(hunter_namespaceObject, {
  RULES: () => (hunter_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ibm.js
var ibm_namespaceObject = {};
__webpack_require__.r(ibm_namespaceObject);
__webpack_require__.d(ibm_namespaceObject, {
  RULES: () => (ibm_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/iconfinder.js
var iconfinder_namespaceObject = {};
__webpack_require__.r(iconfinder_namespaceObject);
__webpack_require__.d(iconfinder_namespaceObject, {
  RULES: () => (iconfinder_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/iexcloud.js
var iexcloud_namespaceObject = {};
__webpack_require__.r(iexcloud_namespaceObject);
__webpack_require__.d(iexcloud_namespaceObject, {
  RULES: () => (iexcloud_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/imagekit.js
var imagekit_namespaceObject = {};
__webpack_require__.r(imagekit_namespaceObject);
__webpack_require__.d(imagekit_namespaceObject, {
  RULES: () => (imagekit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/infisical.js
var infisical_namespaceObject = {};
__webpack_require__.r(infisical_namespaceObject);
__webpack_require__.d(infisical_namespaceObject, {
  RULES: () => (infisical_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/influxdb.js
var influxdb_namespaceObject = {};
__webpack_require__.r(influxdb_namespaceObject);
__webpack_require__.d(influxdb_namespaceObject, {
  RULES: () => (influxdb_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/infomaniak.js
var infomaniak_namespaceObject = {};
__webpack_require__.r(infomaniak_namespaceObject);
__webpack_require__.d(infomaniak_namespaceObject, {
  RULES: () => (infomaniak_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/infracost.js
var infracost_namespaceObject = {};
__webpack_require__.r(infracost_namespaceObject);
__webpack_require__.d(infracost_namespaceObject, {
  RULES: () => (infracost_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/infura.js
var infura_namespaceObject = {};
__webpack_require__.r(infura_namespaceObject);
__webpack_require__.d(infura_namespaceObject, {
  RULES: () => (infura_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/insightly.js
var insightly_namespaceObject = {};
__webpack_require__.r(insightly_namespaceObject);
__webpack_require__.d(insightly_namespaceObject, {
  RULES: () => (insightly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/intercom.js
var intercom_namespaceObject = {};
__webpack_require__.r(intercom_namespaceObject);
__webpack_require__.d(intercom_namespaceObject, {
  RULES: () => (intercom_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/intra42.js
var intra42_namespaceObject = {};
__webpack_require__.r(intra42_namespaceObject);
__webpack_require__.d(intra42_namespaceObject, {
  RULES: () => (intra42_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/intrinio.js
var intrinio_namespaceObject = {};
__webpack_require__.r(intrinio_namespaceObject);
__webpack_require__.d(intrinio_namespaceObject, {
  RULES: () => (intrinio_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ip2location.js
var ip2location_namespaceObject = {};
__webpack_require__.r(ip2location_namespaceObject);
__webpack_require__.d(ip2location_namespaceObject, {
  RULES: () => (ip2location_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ipapi.js
var ipapi_namespaceObject = {};
__webpack_require__.r(ipapi_namespaceObject);
__webpack_require__.d(ipapi_namespaceObject, {
  RULES: () => (ipapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ipgeolocation.js
var ipgeolocation_namespaceObject = {};
__webpack_require__.r(ipgeolocation_namespaceObject);
__webpack_require__.d(ipgeolocation_namespaceObject, {
  RULES: () => (ipgeolocation_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ipinfo.js
var ipinfo_namespaceObject = {};
__webpack_require__.r(ipinfo_namespaceObject);
__webpack_require__.d(ipinfo_namespaceObject, {
  RULES: () => (ipinfo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ipquality.js
var ipquality_namespaceObject = {};
__webpack_require__.r(ipquality_namespaceObject);
__webpack_require__.d(ipquality_namespaceObject, {
  RULES: () => (ipquality_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ipstack.js
var ipstack_namespaceObject = {};
__webpack_require__.r(ipstack_namespaceObject);
__webpack_require__.d(ipstack_namespaceObject, {
  RULES: () => (ipstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jenkins.js
var jenkins_namespaceObject = {};
__webpack_require__.r(jenkins_namespaceObject);
__webpack_require__.d(jenkins_namespaceObject, {
  RULES: () => (jenkins_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jetbrains.js
var jetbrains_namespaceObject = {};
__webpack_require__.r(jetbrains_namespaceObject);
__webpack_require__.d(jetbrains_namespaceObject, {
  RULES: () => (jetbrains_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jfrog.js
var jfrog_namespaceObject = {};
__webpack_require__.r(jfrog_namespaceObject);
__webpack_require__.d(jfrog_namespaceObject, {
  RULES: () => (jfrog_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jina.js
var jina_namespaceObject = {};
__webpack_require__.r(jina_namespaceObject);
__webpack_require__.d(jina_namespaceObject, {
  RULES: () => (jina_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jotform.js
var jotform_namespaceObject = {};
__webpack_require__.r(jotform_namespaceObject);
__webpack_require__.d(jotform_namespaceObject, {
  RULES: () => (jotform_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jumpcloud.js
var jumpcloud_namespaceObject = {};
__webpack_require__.r(jumpcloud_namespaceObject);
__webpack_require__.d(jumpcloud_namespaceObject, {
  RULES: () => (jumpcloud_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jupiterone.js
var jupiterone_namespaceObject = {};
__webpack_require__.r(jupiterone_namespaceObject);
__webpack_require__.d(jupiterone_namespaceObject, {
  RULES: () => (jupiterone_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/juro.js
var juro_namespaceObject = {};
__webpack_require__.r(juro_namespaceObject);
__webpack_require__.d(juro_namespaceObject, {
  RULES: () => (juro_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jwk.js
var jwk_namespaceObject = {};
__webpack_require__.r(jwk_namespaceObject);
__webpack_require__.d(jwk_namespaceObject, {
  RULES: () => (jwk_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jwt.js
var jwt_namespaceObject = {};
__webpack_require__.r(jwt_namespaceObject);
__webpack_require__.d(jwt_namespaceObject, {
  RULES: () => (jwt_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/kagi.js
var kagi_namespaceObject = {};
__webpack_require__.r(kagi_namespaceObject);
__webpack_require__.d(kagi_namespaceObject, {
  RULES: () => (kagi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/key-material.js
var key_material_namespaceObject = {};
__webpack_require__.r(key_material_namespaceObject);
__webpack_require__.d(key_material_namespaceObject, {
  RULES: () => (key_material_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/keystore.js
var keystore_namespaceObject = {};
__webpack_require__.r(keystore_namespaceObject);
__webpack_require__.d(keystore_namespaceObject, {
  RULES: () => (keystore_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/klaviyo.js
var klaviyo_namespaceObject = {};
__webpack_require__.r(klaviyo_namespaceObject);
__webpack_require__.d(klaviyo_namespaceObject, {
  RULES: () => (klaviyo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/klipfolio.js
var klipfolio_namespaceObject = {};
__webpack_require__.r(klipfolio_namespaceObject);
__webpack_require__.d(klipfolio_namespaceObject, {
  RULES: () => (klipfolio_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/knapsack-pro.js
var knapsack_pro_namespaceObject = {};
__webpack_require__.r(knapsack_pro_namespaceObject);
__webpack_require__.d(knapsack_pro_namespaceObject, {
  RULES: () => (knapsack_pro_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/kontent.js
var kontent_namespaceObject = {};
__webpack_require__.r(kontent_namespaceObject);
__webpack_require__.d(kontent_namespaceObject, {
  RULES: () => (kontent_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/koyeb.js
var koyeb_namespaceObject = {};
__webpack_require__.r(koyeb_namespaceObject);
__webpack_require__.d(koyeb_namespaceObject, {
  RULES: () => (koyeb_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/kraken.js
var kraken_namespaceObject = {};
__webpack_require__.r(kraken_namespaceObject);
__webpack_require__.d(kraken_namespaceObject, {
  RULES: () => (kraken_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/kubernetes.js
var kubernetes_namespaceObject = {};
__webpack_require__.r(kubernetes_namespaceObject);
__webpack_require__.d(kubernetes_namespaceObject, {
  RULES: () => (kubernetes_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/kucoin.js
var kucoin_namespaceObject = {};
__webpack_require__.r(kucoin_namespaceObject);
__webpack_require__.d(kucoin_namespaceObject, {
  RULES: () => (kucoin_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/kylas.js
var kylas_namespaceObject = {};
__webpack_require__.r(kylas_namespaceObject);
__webpack_require__.d(kylas_namespaceObject, {
  RULES: () => (kylas_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/lambdatest.js
var lambdatest_namespaceObject = {};
__webpack_require__.r(lambdatest_namespaceObject);
__webpack_require__.d(lambdatest_namespaceObject, {
  RULES: () => (lambdatest_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/langfuse.js
var langfuse_namespaceObject = {};
__webpack_require__.r(langfuse_namespaceObject);
__webpack_require__.d(langfuse_namespaceObject, {
  RULES: () => (langfuse_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/langsmith.js
var langsmith_namespaceObject = {};
__webpack_require__.r(langsmith_namespaceObject);
__webpack_require__.d(langsmith_namespaceObject, {
  RULES: () => (langsmith_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/languagelayer.js
var languagelayer_namespaceObject = {};
__webpack_require__.r(languagelayer_namespaceObject);
__webpack_require__.d(languagelayer_namespaceObject, {
  RULES: () => (languagelayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/laravel.js
var laravel_namespaceObject = {};
__webpack_require__.r(laravel_namespaceObject);
__webpack_require__.d(laravel_namespaceObject, {
  RULES: () => (laravel_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/lark.js
var lark_namespaceObject = {};
__webpack_require__.r(lark_namespaceObject);
__webpack_require__.d(lark_namespaceObject, {
  RULES: () => (lark_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/launchdarkly.js
var launchdarkly_namespaceObject = {};
__webpack_require__.r(launchdarkly_namespaceObject);
__webpack_require__.d(launchdarkly_namespaceObject, {
  RULES: () => (launchdarkly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/lemlist.js
var lemlist_namespaceObject = {};
__webpack_require__.r(lemlist_namespaceObject);
__webpack_require__.d(lemlist_namespaceObject, {
  RULES: () => (lemlist_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/lichess.js
var lichess_namespaceObject = {};
__webpack_require__.r(lichess_namespaceObject);
__webpack_require__.d(lichess_namespaceObject, {
  RULES: () => (lichess_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/line.js
var line_namespaceObject = {};
__webpack_require__.r(line_namespaceObject);
__webpack_require__.d(line_namespaceObject, {
  RULES: () => (line_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/linear.js
var linear_namespaceObject = {};
__webpack_require__.r(linear_namespaceObject);
__webpack_require__.d(linear_namespaceObject, {
  RULES: () => (linear_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/linkedin.js
var linkedin_namespaceObject = {};
__webpack_require__.r(linkedin_namespaceObject);
__webpack_require__.d(linkedin_namespaceObject, {
  RULES: () => (linkedin_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/linkpreview.js
var linkpreview_namespaceObject = {};
__webpack_require__.r(linkpreview_namespaceObject);
__webpack_require__.d(linkpreview_namespaceObject, {
  RULES: () => (linkpreview_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/linode.js
var linode_namespaceObject = {};
__webpack_require__.r(linode_namespaceObject);
__webpack_require__.d(linode_namespaceObject, {
  RULES: () => (linode_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/llamaindex.js
var llamaindex_namespaceObject = {};
__webpack_require__.r(llamaindex_namespaceObject);
__webpack_require__.d(llamaindex_namespaceObject, {
  RULES: () => (llamaindex_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/loadmill.js
var loadmill_namespaceObject = {};
__webpack_require__.r(loadmill_namespaceObject);
__webpack_require__.d(loadmill_namespaceObject, {
  RULES: () => (loadmill_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/lob.js
var lob_namespaceObject = {};
__webpack_require__.r(lob_namespaceObject);
__webpack_require__.d(lob_namespaceObject, {
  RULES: () => (lob_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/logdna.js
var logdna_namespaceObject = {};
__webpack_require__.r(logdna_namespaceObject);
__webpack_require__.d(logdna_namespaceObject, {
  RULES: () => (logdna_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/loggly.js
var loggly_namespaceObject = {};
__webpack_require__.r(loggly_namespaceObject);
__webpack_require__.d(loggly_namespaceObject, {
  RULES: () => (loggly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/loginradius.js
var loginradius_namespaceObject = {};
__webpack_require__.r(loginradius_namespaceObject);
__webpack_require__.d(loginradius_namespaceObject, {
  RULES: () => (loginradius_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/logzio.js
var logzio_namespaceObject = {};
__webpack_require__.r(logzio_namespaceObject);
__webpack_require__.d(logzio_namespaceObject, {
  RULES: () => (logzio_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/lokalise.js
var lokalise_namespaceObject = {};
__webpack_require__.r(lokalise_namespaceObject);
__webpack_require__.d(lokalise_namespaceObject, {
  RULES: () => (lokalise_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/loyverse.js
var loyverse_namespaceObject = {};
__webpack_require__.r(loyverse_namespaceObject);
__webpack_require__.d(loyverse_namespaceObject, {
  RULES: () => (loyverse_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/lunch-money.js
var lunch_money_namespaceObject = {};
__webpack_require__.r(lunch_money_namespaceObject);
__webpack_require__.d(lunch_money_namespaceObject, {
  RULES: () => (lunch_money_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/madkudu.js
var madkudu_namespaceObject = {};
__webpack_require__.r(madkudu_namespaceObject);
__webpack_require__.d(madkudu_namespaceObject, {
  RULES: () => (madkudu_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailboxlayer.js
var mailboxlayer_namespaceObject = {};
__webpack_require__.r(mailboxlayer_namespaceObject);
__webpack_require__.d(mailboxlayer_namespaceObject, {
  RULES: () => (mailboxlayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailchimp.js
var mailchimp_namespaceObject = {};
__webpack_require__.r(mailchimp_namespaceObject);
__webpack_require__.d(mailchimp_namespaceObject, {
  RULES: () => (mailchimp_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailchimp-transactional.js
var mailchimp_transactional_namespaceObject = {};
__webpack_require__.r(mailchimp_transactional_namespaceObject);
__webpack_require__.d(mailchimp_transactional_namespaceObject, {
  RULES: () => (mailchimp_transactional_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailerlite.js
var mailerlite_namespaceObject = {};
__webpack_require__.r(mailerlite_namespaceObject);
__webpack_require__.d(mailerlite_namespaceObject, {
  RULES: () => (mailerlite_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailersend.js
var mailersend_namespaceObject = {};
__webpack_require__.r(mailersend_namespaceObject);
__webpack_require__.d(mailersend_namespaceObject, {
  RULES: () => (mailersend_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailgun.js
var mailgun_namespaceObject = {};
__webpack_require__.r(mailgun_namespaceObject);
__webpack_require__.d(mailgun_namespaceObject, {
  RULES: () => (mailgun_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailjet.js
var mailjet_namespaceObject = {};
__webpack_require__.r(mailjet_namespaceObject);
__webpack_require__.d(mailjet_namespaceObject, {
  RULES: () => (mailjet_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailmodo.js
var mailmodo_namespaceObject = {};
__webpack_require__.r(mailmodo_namespaceObject);
__webpack_require__.d(mailmodo_namespaceObject, {
  RULES: () => (mailmodo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailsac.js
var mailsac_namespaceObject = {};
__webpack_require__.r(mailsac_namespaceObject);
__webpack_require__.d(mailsac_namespaceObject, {
  RULES: () => (mailsac_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mapbox.js
var mapbox_namespaceObject = {};
__webpack_require__.r(mapbox_namespaceObject);
__webpack_require__.d(mapbox_namespaceObject, {
  RULES: () => (mapbox_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mapquest.js
var mapquest_namespaceObject = {};
__webpack_require__.r(mapquest_namespaceObject);
__webpack_require__.d(mapquest_namespaceObject, {
  RULES: () => (mapquest_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/maptiler.js
var maptiler_namespaceObject = {};
__webpack_require__.r(maptiler_namespaceObject);
__webpack_require__.d(maptiler_namespaceObject, {
  RULES: () => (maptiler_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/marketstack.js
var marketstack_namespaceObject = {};
__webpack_require__.r(marketstack_namespaceObject);
__webpack_require__.d(marketstack_namespaceObject, {
  RULES: () => (marketstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/matrix.js
var matrix_namespaceObject = {};
__webpack_require__.r(matrix_namespaceObject);
__webpack_require__.d(matrix_namespaceObject, {
  RULES: () => (matrix_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mattermost.js
var mattermost_namespaceObject = {};
__webpack_require__.r(mattermost_namespaceObject);
__webpack_require__.d(mattermost_namespaceObject, {
  RULES: () => (mattermost_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mavenlink.js
var mavenlink_namespaceObject = {};
__webpack_require__.r(mavenlink_namespaceObject);
__webpack_require__.d(mavenlink_namespaceObject, {
  RULES: () => (mavenlink_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/maxmind.js
var maxmind_namespaceObject = {};
__webpack_require__.r(maxmind_namespaceObject);
__webpack_require__.d(maxmind_namespaceObject, {
  RULES: () => (maxmind_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mediastack.js
var mediastack_namespaceObject = {};
__webpack_require__.r(mediastack_namespaceObject);
__webpack_require__.d(mediastack_namespaceObject, {
  RULES: () => (mediastack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/meistertask.js
var meistertask_namespaceObject = {};
__webpack_require__.r(meistertask_namespaceObject);
__webpack_require__.d(meistertask_namespaceObject, {
  RULES: () => (meistertask_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mercado-pago.js
var mercado_pago_namespaceObject = {};
__webpack_require__.r(mercado_pago_namespaceObject);
__webpack_require__.d(mercado_pago_namespaceObject, {
  RULES: () => (mercado_pago_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mercury.js
var mercury_namespaceObject = {};
__webpack_require__.r(mercury_namespaceObject);
__webpack_require__.d(mercury_namespaceObject, {
  RULES: () => (mercury_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mergify.js
var mergify_namespaceObject = {};
__webpack_require__.r(mergify_namespaceObject);
__webpack_require__.d(mergify_namespaceObject, {
  RULES: () => (mergify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mesibo.js
var mesibo_namespaceObject = {};
__webpack_require__.r(mesibo_namespaceObject);
__webpack_require__.d(mesibo_namespaceObject, {
  RULES: () => (mesibo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/messagebird.js
var messagebird_namespaceObject = {};
__webpack_require__.r(messagebird_namespaceObject);
__webpack_require__.d(messagebird_namespaceObject, {
  RULES: () => (messagebird_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/microsoft-teams.js
var microsoft_teams_namespaceObject = {};
__webpack_require__.r(microsoft_teams_namespaceObject);
__webpack_require__.d(microsoft_teams_namespaceObject, {
  RULES: () => (microsoft_teams_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/midtrans.js
var midtrans_namespaceObject = {};
__webpack_require__.r(midtrans_namespaceObject);
__webpack_require__.d(midtrans_namespaceObject, {
  RULES: () => (midtrans_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/minimax.js
var minimax_namespaceObject = {};
__webpack_require__.r(minimax_namespaceObject);
__webpack_require__.d(minimax_namespaceObject, {
  RULES: () => (minimax_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/miro.js
var miro_namespaceObject = {};
__webpack_require__.r(miro_namespaceObject);
__webpack_require__.d(miro_namespaceObject, {
  RULES: () => (miro_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mistral.js
var mistral_namespaceObject = {};
__webpack_require__.r(mistral_namespaceObject);
__webpack_require__.d(mistral_namespaceObject, {
  RULES: () => (mistral_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mixmax.js
var mixmax_namespaceObject = {};
__webpack_require__.r(mixmax_namespaceObject);
__webpack_require__.d(mixmax_namespaceObject, {
  RULES: () => (mixmax_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mixpanel.js
var mixpanel_namespaceObject = {};
__webpack_require__.r(mixpanel_namespaceObject);
__webpack_require__.d(mixpanel_namespaceObject, {
  RULES: () => (mixpanel_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/modal.js
var modal_namespaceObject = {};
__webpack_require__.r(modal_namespaceObject);
__webpack_require__.d(modal_namespaceObject, {
  RULES: () => (modal_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mollie.js
var mollie_namespaceObject = {};
__webpack_require__.r(mollie_namespaceObject);
__webpack_require__.d(mollie_namespaceObject, {
  RULES: () => (mollie_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/monday.js
var monday_namespaceObject = {};
__webpack_require__.r(monday_namespaceObject);
__webpack_require__.d(monday_namespaceObject, {
  RULES: () => (monday_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mongodb-atlas.js
var mongodb_atlas_namespaceObject = {};
__webpack_require__.r(mongodb_atlas_namespaceObject);
__webpack_require__.d(mongodb_atlas_namespaceObject, {
  RULES: () => (mongodb_atlas_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/monkeylearn.js
var monkeylearn_namespaceObject = {};
__webpack_require__.r(monkeylearn_namespaceObject);
__webpack_require__.d(monkeylearn_namespaceObject, {
  RULES: () => (monkeylearn_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/moonshot.js
var moonshot_namespaceObject = {};
__webpack_require__.r(moonshot_namespaceObject);
__webpack_require__.d(moonshot_namespaceObject, {
  RULES: () => (moonshot_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/moosend.js
var moosend_namespaceObject = {};
__webpack_require__.r(moosend_namespaceObject);
__webpack_require__.d(moosend_namespaceObject, {
  RULES: () => (moosend_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/moralis.js
var moralis_namespaceObject = {};
__webpack_require__.r(moralis_namespaceObject);
__webpack_require__.d(moralis_namespaceObject, {
  RULES: () => (moralis_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/nasdaq.js
var nasdaq_namespaceObject = {};
__webpack_require__.r(nasdaq_namespaceObject);
__webpack_require__.d(nasdaq_namespaceObject, {
  RULES: () => (nasdaq_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/neon.js
var neon_namespaceObject = {};
__webpack_require__.r(neon_namespaceObject);
__webpack_require__.d(neon_namespaceObject, {
  RULES: () => (neon_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/netbird.js
var netbird_namespaceObject = {};
__webpack_require__.r(netbird_namespaceObject);
__webpack_require__.d(netbird_namespaceObject, {
  RULES: () => (netbird_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/netlify.js
var netlify_namespaceObject = {};
__webpack_require__.r(netlify_namespaceObject);
__webpack_require__.d(netlify_namespaceObject, {
  RULES: () => (netlify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/netrc.js
var netrc_namespaceObject = {};
__webpack_require__.r(netrc_namespaceObject);
__webpack_require__.d(netrc_namespaceObject, {
  RULES: () => (netrc_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/new-relic.js
var new_relic_namespaceObject = {};
__webpack_require__.r(new_relic_namespaceObject);
__webpack_require__.d(new_relic_namespaceObject, {
  RULES: () => (new_relic_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/new-relic-license.js
var new_relic_license_namespaceObject = {};
__webpack_require__.r(new_relic_license_namespaceObject);
__webpack_require__.d(new_relic_license_namespaceObject, {
  RULES: () => (new_relic_license_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/newsapi.js
var newsapi_namespaceObject = {};
__webpack_require__.r(newsapi_namespaceObject);
__webpack_require__.d(newsapi_namespaceObject, {
  RULES: () => (newsapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/newscatcher.js
var newscatcher_namespaceObject = {};
__webpack_require__.r(newscatcher_namespaceObject);
__webpack_require__.d(newscatcher_namespaceObject, {
  RULES: () => (newscatcher_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/nftport.js
var nftport_namespaceObject = {};
__webpack_require__.r(nftport_namespaceObject);
__webpack_require__.d(nftport_namespaceObject, {
  RULES: () => (nftport_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ngrok.js
var ngrok_namespaceObject = {};
__webpack_require__.r(ngrok_namespaceObject);
__webpack_require__.d(ngrok_namespaceObject, {
  RULES: () => (ngrok_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/nightfall.js
var nightfall_namespaceObject = {};
__webpack_require__.r(nightfall_namespaceObject);
__webpack_require__.d(nightfall_namespaceObject, {
  RULES: () => (nightfall_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/notion.js
var notion_namespaceObject = {};
__webpack_require__.r(notion_namespaceObject);
__webpack_require__.d(notion_namespaceObject, {
  RULES: () => (notion_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/npm.js
var npm_namespaceObject = {};
__webpack_require__.r(npm_namespaceObject);
__webpack_require__.d(npm_namespaceObject, {
  RULES: () => (npm_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/nuget.js
var nuget_namespaceObject = {};
__webpack_require__.r(nuget_namespaceObject);
__webpack_require__.d(nuget_namespaceObject, {
  RULES: () => (nuget_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/numverify.js
var numverify_namespaceObject = {};
__webpack_require__.r(numverify_namespaceObject);
__webpack_require__.d(numverify_namespaceObject, {
  RULES: () => (numverify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/nvidia.js
var nvidia_namespaceObject = {};
__webpack_require__.r(nvidia_namespaceObject);
__webpack_require__.d(nvidia_namespaceObject, {
  RULES: () => (nvidia_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/nylas.js
var nylas_namespaceObject = {};
__webpack_require__.r(nylas_namespaceObject);
__webpack_require__.d(nylas_namespaceObject, {
  RULES: () => (nylas_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/nytimes.js
var nytimes_namespaceObject = {};
__webpack_require__.r(nytimes_namespaceObject);
__webpack_require__.d(nytimes_namespaceObject, {
  RULES: () => (nytimes_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/oanda.js
var oanda_namespaceObject = {};
__webpack_require__.r(oanda_namespaceObject);
__webpack_require__.d(oanda_namespaceObject, {
  RULES: () => (oanda_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/octopus.js
var octopus_namespaceObject = {};
__webpack_require__.r(octopus_namespaceObject);
__webpack_require__.d(octopus_namespaceObject, {
  RULES: () => (octopus_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/okta.js
var okta_namespaceObject = {};
__webpack_require__.r(okta_namespaceObject);
__webpack_require__.d(okta_namespaceObject, {
  RULES: () => (okta_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ollama.js
var ollama_namespaceObject = {};
__webpack_require__.r(ollama_namespaceObject);
__webpack_require__.d(ollama_namespaceObject, {
  RULES: () => (ollama_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/omnisend.js
var omnisend_namespaceObject = {};
__webpack_require__.r(omnisend_namespaceObject);
__webpack_require__.d(omnisend_namespaceObject, {
  RULES: () => (omnisend_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/onelogin.js
var onelogin_namespaceObject = {};
__webpack_require__.r(onelogin_namespaceObject);
__webpack_require__.d(onelogin_namespaceObject, {
  RULES: () => (onelogin_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/onepassword.js
var onepassword_namespaceObject = {};
__webpack_require__.r(onepassword_namespaceObject);
__webpack_require__.d(onepassword_namespaceObject, {
  RULES: () => (onepassword_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/onesignal.js
var onesignal_namespaceObject = {};
__webpack_require__.r(onesignal_namespaceObject);
__webpack_require__.d(onesignal_namespaceObject, {
  RULES: () => (onesignal_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/onfleet.js
var onfleet_namespaceObject = {};
__webpack_require__.r(onfleet_namespaceObject);
__webpack_require__.d(onfleet_namespaceObject, {
  RULES: () => (onfleet_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/openai.js
var openai_namespaceObject = {};
__webpack_require__.r(openai_namespaceObject);
__webpack_require__.d(openai_namespaceObject, {
  RULES: () => (openai_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/opencage.js
var opencage_namespaceObject = {};
__webpack_require__.r(opencage_namespaceObject);
__webpack_require__.d(opencage_namespaceObject, {
  RULES: () => (opencage_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/openrouter.js
var openrouter_namespaceObject = {};
__webpack_require__.r(openrouter_namespaceObject);
__webpack_require__.d(openrouter_namespaceObject, {
  RULES: () => (openrouter_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/openshift.js
var openshift_namespaceObject = {};
__webpack_require__.r(openshift_namespaceObject);
__webpack_require__.d(openshift_namespaceObject, {
  RULES: () => (openshift_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/openuv.js
var openuv_namespaceObject = {};
__webpack_require__.r(openuv_namespaceObject);
__webpack_require__.d(openuv_namespaceObject, {
  RULES: () => (openuv_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/openvsx.js
var openvsx_namespaceObject = {};
__webpack_require__.r(openvsx_namespaceObject);
__webpack_require__.d(openvsx_namespaceObject, {
  RULES: () => (openvsx_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/openweather.js
var openweather_namespaceObject = {};
__webpack_require__.r(openweather_namespaceObject);
__webpack_require__.d(openweather_namespaceObject, {
  RULES: () => (openweather_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/opsgenie.js
var opsgenie_namespaceObject = {};
__webpack_require__.r(opsgenie_namespaceObject);
__webpack_require__.d(opsgenie_namespaceObject, {
  RULES: () => (opsgenie_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/overloop.js
var overloop_namespaceObject = {};
__webpack_require__.r(overloop_namespaceObject);
__webpack_require__.d(overloop_namespaceObject, {
  RULES: () => (overloop_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ovh.js
var ovh_namespaceObject = {};
__webpack_require__.r(ovh_namespaceObject);
__webpack_require__.d(ovh_namespaceObject, {
  COMBINATIONS: () => (ovh_COMBINATIONS),
  RULES: () => (ovh_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/owlbot.js
var owlbot_namespaceObject = {};
__webpack_require__.r(owlbot_namespaceObject);
__webpack_require__.d(owlbot_namespaceObject, {
  RULES: () => (owlbot_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/packagecloud.js
var packagecloud_namespaceObject = {};
__webpack_require__.r(packagecloud_namespaceObject);
__webpack_require__.d(packagecloud_namespaceObject, {
  RULES: () => (packagecloud_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/packagist.js
var packagist_namespaceObject = {};
__webpack_require__.r(packagist_namespaceObject);
__webpack_require__.d(packagist_namespaceObject, {
  RULES: () => (packagist_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/paddle.js
var paddle_namespaceObject = {};
__webpack_require__.r(paddle_namespaceObject);
__webpack_require__.d(paddle_namespaceObject, {
  RULES: () => (paddle_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pagarme.js
var pagarme_namespaceObject = {};
__webpack_require__.r(pagarme_namespaceObject);
__webpack_require__.d(pagarme_namespaceObject, {
  RULES: () => (pagarme_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pagerduty.js
var pagerduty_namespaceObject = {};
__webpack_require__.r(pagerduty_namespaceObject);
__webpack_require__.d(pagerduty_namespaceObject, {
  RULES: () => (pagerduty_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pandadoc.js
var pandadoc_namespaceObject = {};
__webpack_require__.r(pandadoc_namespaceObject);
__webpack_require__.d(pandadoc_namespaceObject, {
  RULES: () => (pandadoc_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pandascore.js
var pandascore_namespaceObject = {};
__webpack_require__.r(pandascore_namespaceObject);
__webpack_require__.d(pandascore_namespaceObject, {
  RULES: () => (pandascore_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/paralleldots.js
var paralleldots_namespaceObject = {};
__webpack_require__.r(paralleldots_namespaceObject);
__webpack_require__.d(paralleldots_namespaceObject, {
  RULES: () => (paralleldots_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/particle.js
var particle_namespaceObject = {};
__webpack_require__.r(particle_namespaceObject);
__webpack_require__.d(particle_namespaceObject, {
  RULES: () => (particle_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/partnerstack.js
var partnerstack_namespaceObject = {};
__webpack_require__.r(partnerstack_namespaceObject);
__webpack_require__.d(partnerstack_namespaceObject, {
  RULES: () => (partnerstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/password-hash.js
var password_hash_namespaceObject = {};
__webpack_require__.r(password_hash_namespaceObject);
__webpack_require__.d(password_hash_namespaceObject, {
  RULES: () => (password_hash_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pastebin.js
var pastebin_namespaceObject = {};
__webpack_require__.r(pastebin_namespaceObject);
__webpack_require__.d(pastebin_namespaceObject, {
  RULES: () => (pastebin_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/patreon.js
var patreon_namespaceObject = {};
__webpack_require__.r(patreon_namespaceObject);
__webpack_require__.d(patreon_namespaceObject, {
  RULES: () => (patreon_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/paypal.js
var paypal_namespaceObject = {};
__webpack_require__.r(paypal_namespaceObject);
__webpack_require__.d(paypal_namespaceObject, {
  RULES: () => (paypal_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/paystack.js
var paystack_namespaceObject = {};
__webpack_require__.r(paystack_namespaceObject);
__webpack_require__.d(paystack_namespaceObject, {
  RULES: () => (paystack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pdflayer.js
var pdflayer_namespaceObject = {};
__webpack_require__.r(pdflayer_namespaceObject);
__webpack_require__.d(pdflayer_namespaceObject, {
  RULES: () => (pdflayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pdfshift.js
var pdfshift_namespaceObject = {};
__webpack_require__.r(pdfshift_namespaceObject);
__webpack_require__.d(pdfshift_namespaceObject, {
  RULES: () => (pdfshift_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/peopledatalabs.js
var peopledatalabs_namespaceObject = {};
__webpack_require__.r(peopledatalabs_namespaceObject);
__webpack_require__.d(peopledatalabs_namespaceObject, {
  RULES: () => (peopledatalabs_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/percy.js
var percy_namespaceObject = {};
__webpack_require__.r(percy_namespaceObject);
__webpack_require__.d(percy_namespaceObject, {
  RULES: () => (percy_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/perplexity.js
var perplexity_namespaceObject = {};
__webpack_require__.r(perplexity_namespaceObject);
__webpack_require__.d(perplexity_namespaceObject, {
  RULES: () => (perplexity_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/persona.js
var persona_namespaceObject = {};
__webpack_require__.r(persona_namespaceObject);
__webpack_require__.d(persona_namespaceObject, {
  RULES: () => (persona_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/php-frameworks.js
var php_frameworks_namespaceObject = {};
__webpack_require__.r(php_frameworks_namespaceObject);
__webpack_require__.d(php_frameworks_namespaceObject, {
  RULES: () => (php_frameworks_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pinecone.js
var pinecone_namespaceObject = {};
__webpack_require__.r(pinecone_namespaceObject);
__webpack_require__.d(pinecone_namespaceObject, {
  RULES: () => (pinecone_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pinterest.js
var pinterest_namespaceObject = {};
__webpack_require__.r(pinterest_namespaceObject);
__webpack_require__.d(pinterest_namespaceObject, {
  RULES: () => (pinterest_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pipedrive.js
var pipedrive_namespaceObject = {};
__webpack_require__.r(pipedrive_namespaceObject);
__webpack_require__.d(pipedrive_namespaceObject, {
  RULES: () => (pipedrive_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pixabay.js
var pixabay_namespaceObject = {};
__webpack_require__.r(pixabay_namespaceObject);
__webpack_require__.d(pixabay_namespaceObject, {
  RULES: () => (pixabay_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/plaid.js
var plaid_namespaceObject = {};
__webpack_require__.r(plaid_namespaceObject);
__webpack_require__.d(plaid_namespaceObject, {
  RULES: () => (plaid_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/planetscale.js
var planetscale_namespaceObject = {};
__webpack_require__.r(planetscale_namespaceObject);
__webpack_require__.d(planetscale_namespaceObject, {
  RULES: () => (planetscale_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/plivo.js
var plivo_namespaceObject = {};
__webpack_require__.r(plivo_namespaceObject);
__webpack_require__.d(plivo_namespaceObject, {
  RULES: () => (plivo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/podio.js
var podio_namespaceObject = {};
__webpack_require__.r(podio_namespaceObject);
__webpack_require__.d(podio_namespaceObject, {
  RULES: () => (podio_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/polar.js
var polar_namespaceObject = {};
__webpack_require__.r(polar_namespaceObject);
__webpack_require__.d(polar_namespaceObject, {
  RULES: () => (polar_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/polygon.js
var polygon_namespaceObject = {};
__webpack_require__.r(polygon_namespaceObject);
__webpack_require__.d(polygon_namespaceObject, {
  RULES: () => (polygon_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/portainer.js
var portainer_namespaceObject = {};
__webpack_require__.r(portainer_namespaceObject);
__webpack_require__.d(portainer_namespaceObject, {
  RULES: () => (portainer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/positionstack.js
var positionstack_namespaceObject = {};
__webpack_require__.r(positionstack_namespaceObject);
__webpack_require__.d(positionstack_namespaceObject, {
  RULES: () => (positionstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/postageapp.js
var postageapp_namespaceObject = {};
__webpack_require__.r(postageapp_namespaceObject);
__webpack_require__.d(postageapp_namespaceObject, {
  RULES: () => (postageapp_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/posthog.js
var posthog_namespaceObject = {};
__webpack_require__.r(posthog_namespaceObject);
__webpack_require__.d(posthog_namespaceObject, {
  RULES: () => (posthog_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/postman.js
var postman_namespaceObject = {};
__webpack_require__.r(postman_namespaceObject);
__webpack_require__.d(postman_namespaceObject, {
  RULES: () => (postman_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/postmark.js
var postmark_namespaceObject = {};
__webpack_require__.r(postmark_namespaceObject);
__webpack_require__.d(postmark_namespaceObject, {
  RULES: () => (postmark_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/prefect.js
var prefect_namespaceObject = {};
__webpack_require__.r(prefect_namespaceObject);
__webpack_require__.d(prefect_namespaceObject, {
  RULES: () => (prefect_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/prodpad.js
var prodpad_namespaceObject = {};
__webpack_require__.r(prodpad_namespaceObject);
__webpack_require__.d(prodpad_namespaceObject, {
  RULES: () => (prodpad_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/proxmox.js
var proxmox_namespaceObject = {};
__webpack_require__.r(proxmox_namespaceObject);
__webpack_require__.d(proxmox_namespaceObject, {
  RULES: () => (proxmox_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/proxycrawl.js
var proxycrawl_namespaceObject = {};
__webpack_require__.r(proxycrawl_namespaceObject);
__webpack_require__.d(proxycrawl_namespaceObject, {
  RULES: () => (proxycrawl_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pubnub.js
var pubnub_namespaceObject = {};
__webpack_require__.r(pubnub_namespaceObject);
__webpack_require__.d(pubnub_namespaceObject, {
  RULES: () => (pubnub_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pulumi.js
var pulumi_namespaceObject = {};
__webpack_require__.r(pulumi_namespaceObject);
__webpack_require__.d(pulumi_namespaceObject, {
  RULES: () => (pulumi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pushbullet.js
var pushbullet_namespaceObject = {};
__webpack_require__.r(pushbullet_namespaceObject);
__webpack_require__.d(pushbullet_namespaceObject, {
  RULES: () => (pushbullet_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pusher.js
var pusher_namespaceObject = {};
__webpack_require__.r(pusher_namespaceObject);
__webpack_require__.d(pusher_namespaceObject, {
  RULES: () => (pusher_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pushover.js
var pushover_namespaceObject = {};
__webpack_require__.r(pushover_namespaceObject);
__webpack_require__.d(pushover_namespaceObject, {
  RULES: () => (pushover_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pypi.js
var pypi_namespaceObject = {};
__webpack_require__.r(pypi_namespaceObject);
__webpack_require__.d(pypi_namespaceObject, {
  RULES: () => (pypi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/qase.js
var qase_namespaceObject = {};
__webpack_require__.r(qase_namespaceObject);
__webpack_require__.d(qase_namespaceObject, {
  RULES: () => (qase_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/qstash.js
var qstash_namespaceObject = {};
__webpack_require__.r(qstash_namespaceObject);
__webpack_require__.d(qstash_namespaceObject, {
  RULES: () => (qstash_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/qubole.js
var qubole_namespaceObject = {};
__webpack_require__.r(qubole_namespaceObject);
__webpack_require__.d(qubole_namespaceObject, {
  RULES: () => (qubole_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/radar.js
var radar_namespaceObject = {};
__webpack_require__.r(radar_namespaceObject);
__webpack_require__.d(radar_namespaceObject, {
  RULES: () => (radar_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rails.js
var rails_namespaceObject = {};
__webpack_require__.r(rails_namespaceObject);
__webpack_require__.d(rails_namespaceObject, {
  RULES: () => (rails_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/railway.js
var railway_namespaceObject = {};
__webpack_require__.r(railway_namespaceObject);
__webpack_require__.d(railway_namespaceObject, {
  RULES: () => (railway_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/raindrop.js
var raindrop_namespaceObject = {};
__webpack_require__.r(raindrop_namespaceObject);
__webpack_require__.d(raindrop_namespaceObject, {
  RULES: () => (raindrop_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ramp.js
var ramp_namespaceObject = {};
__webpack_require__.r(ramp_namespaceObject);
__webpack_require__.d(ramp_namespaceObject, {
  RULES: () => (ramp_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rancher.js
var rancher_namespaceObject = {};
__webpack_require__.r(rancher_namespaceObject);
__webpack_require__.d(rancher_namespaceObject, {
  RULES: () => (rancher_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rapidapi.js
var rapidapi_namespaceObject = {};
__webpack_require__.r(rapidapi_namespaceObject);
__webpack_require__.d(rapidapi_namespaceObject, {
  RULES: () => (rapidapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rawg.js
var rawg_namespaceObject = {};
__webpack_require__.r(rawg_namespaceObject);
__webpack_require__.d(rawg_namespaceObject, {
  RULES: () => (rawg_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/razorpay.js
var razorpay_namespaceObject = {};
__webpack_require__.r(razorpay_namespaceObject);
__webpack_require__.d(razorpay_namespaceObject, {
  RULES: () => (razorpay_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rclone.js
var rclone_namespaceObject = {};
__webpack_require__.r(rclone_namespaceObject);
__webpack_require__.d(rclone_namespaceObject, {
  RULES: () => (rclone_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/readme.js
var readme_namespaceObject = {};
__webpack_require__.r(readme_namespaceObject);
__webpack_require__.d(readme_namespaceObject, {
  RULES: () => (readme_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rebrandly.js
var rebrandly_namespaceObject = {};
__webpack_require__.r(rebrandly_namespaceObject);
__webpack_require__.d(rebrandly_namespaceObject, {
  RULES: () => (rebrandly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/recharge.js
var recharge_namespaceObject = {};
__webpack_require__.r(recharge_namespaceObject);
__webpack_require__.d(recharge_namespaceObject, {
  RULES: () => (recharge_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/removebg.js
var removebg_namespaceObject = {};
__webpack_require__.r(removebg_namespaceObject);
__webpack_require__.d(removebg_namespaceObject, {
  RULES: () => (removebg_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/render.js
var render_namespaceObject = {};
__webpack_require__.r(render_namespaceObject);
__webpack_require__.d(render_namespaceObject, {
  RULES: () => (render_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/replicate.js
var replicate_namespaceObject = {};
__webpack_require__.r(replicate_namespaceObject);
__webpack_require__.d(replicate_namespaceObject, {
  RULES: () => (replicate_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/replyio.js
var replyio_namespaceObject = {};
__webpack_require__.r(replyio_namespaceObject);
__webpack_require__.d(replyio_namespaceObject, {
  RULES: () => (replyio_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/requestfinance.js
var requestfinance_namespaceObject = {};
__webpack_require__.r(requestfinance_namespaceObject);
__webpack_require__.d(requestfinance_namespaceObject, {
  RULES: () => (requestfinance_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/resend.js
var resend_namespaceObject = {};
__webpack_require__.r(resend_namespaceObject);
__webpack_require__.d(resend_namespaceObject, {
  RULES: () => (resend_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/restpack.js
var restpack_namespaceObject = {};
__webpack_require__.r(restpack_namespaceObject);
__webpack_require__.d(restpack_namespaceObject, {
  RULES: () => (restpack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ritekit.js
var ritekit_namespaceObject = {};
__webpack_require__.r(ritekit_namespaceObject);
__webpack_require__.d(ritekit_namespaceObject, {
  RULES: () => (ritekit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/robinhood.js
var robinhood_namespaceObject = {};
__webpack_require__.r(robinhood_namespaceObject);
__webpack_require__.d(robinhood_namespaceObject, {
  RULES: () => (robinhood_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rockset.js
var rockset_namespaceObject = {};
__webpack_require__.r(rockset_namespaceObject);
__webpack_require__.d(rockset_namespaceObject, {
  RULES: () => (rockset_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rollbar.js
var rollbar_namespaceObject = {};
__webpack_require__.r(rollbar_namespaceObject);
__webpack_require__.d(rollbar_namespaceObject, {
  RULES: () => (rollbar_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rootly.js
var rootly_namespaceObject = {};
__webpack_require__.r(rootly_namespaceObject);
__webpack_require__.d(rootly_namespaceObject, {
  RULES: () => (rootly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/route4me.js
var route4me_namespaceObject = {};
__webpack_require__.r(route4me_namespaceObject);
__webpack_require__.d(route4me_namespaceObject, {
  RULES: () => (route4me_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rubygems.js
var rubygems_namespaceObject = {};
__webpack_require__.r(rubygems_namespaceObject);
__webpack_require__.d(rubygems_namespaceObject, {
  RULES: () => (rubygems_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/runpod.js
var runpod_namespaceObject = {};
__webpack_require__.r(runpod_namespaceObject);
__webpack_require__.d(runpod_namespaceObject, {
  RULES: () => (runpod_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/salad.js
var salad_namespaceObject = {};
__webpack_require__.r(salad_namespaceObject);
__webpack_require__.d(salad_namespaceObject, {
  RULES: () => (salad_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/salesflare.js
var salesflare_namespaceObject = {};
__webpack_require__.r(salesflare_namespaceObject);
__webpack_require__.d(salesflare_namespaceObject, {
  RULES: () => (salesflare_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/salesforce.js
var salesforce_namespaceObject = {};
__webpack_require__.r(salesforce_namespaceObject);
__webpack_require__.d(salesforce_namespaceObject, {
  RULES: () => (salesforce_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/samsara.js
var samsara_namespaceObject = {};
__webpack_require__.r(samsara_namespaceObject);
__webpack_require__.d(samsara_namespaceObject, {
  RULES: () => (samsara_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sanity.js
var sanity_namespaceObject = {};
__webpack_require__.r(sanity_namespaceObject);
__webpack_require__.d(sanity_namespaceObject, {
  RULES: () => (sanity_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sauce-labs.js
var sauce_labs_namespaceObject = {};
__webpack_require__.r(sauce_labs_namespaceObject);
__webpack_require__.d(sauce_labs_namespaceObject, {
  RULES: () => (sauce_labs_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scaleway.js
var scaleway_namespaceObject = {};
__webpack_require__.r(scaleway_namespaceObject);
__webpack_require__.d(scaleway_namespaceObject, {
  COMBINATIONS: () => (scaleway_COMBINATIONS),
  RULES: () => (scaleway_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scalingo.js
var scalingo_namespaceObject = {};
__webpack_require__.r(scalingo_namespaceObject);
__webpack_require__.d(scalingo_namespaceObject, {
  RULES: () => (scalingo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scalr.js
var scalr_namespaceObject = {};
__webpack_require__.r(scalr_namespaceObject);
__webpack_require__.d(scalr_namespaceObject, {
  RULES: () => (scalr_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scrapeowl.js
var scrapeowl_namespaceObject = {};
__webpack_require__.r(scrapeowl_namespaceObject);
__webpack_require__.d(scrapeowl_namespaceObject, {
  RULES: () => (scrapeowl_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scraperapi.js
var scraperapi_namespaceObject = {};
__webpack_require__.r(scraperapi_namespaceObject);
__webpack_require__.d(scraperapi_namespaceObject, {
  RULES: () => (scraperapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scrapestack.js
var scrapestack_namespaceObject = {};
__webpack_require__.r(scrapestack_namespaceObject);
__webpack_require__.d(scrapestack_namespaceObject, {
  RULES: () => (scrapestack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scrapfly.js
var scrapfly_namespaceObject = {};
__webpack_require__.r(scrapfly_namespaceObject);
__webpack_require__.d(scrapfly_namespaceObject, {
  RULES: () => (scrapfly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scrapingant.js
var scrapingant_namespaceObject = {};
__webpack_require__.r(scrapingant_namespaceObject);
__webpack_require__.d(scrapingant_namespaceObject, {
  RULES: () => (scrapingant_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scrapingbee.js
var scrapingbee_namespaceObject = {};
__webpack_require__.r(scrapingbee_namespaceObject);
__webpack_require__.d(scrapingbee_namespaceObject, {
  RULES: () => (scrapingbee_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/screenshotapi.js
var screenshotapi_namespaceObject = {};
__webpack_require__.r(screenshotapi_namespaceObject);
__webpack_require__.d(screenshotapi_namespaceObject, {
  RULES: () => (screenshotapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/screenshotlayer.js
var screenshotlayer_namespaceObject = {};
__webpack_require__.r(screenshotlayer_namespaceObject);
__webpack_require__.d(screenshotlayer_namespaceObject, {
  RULES: () => (screenshotlayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scrutinizer.js
var scrutinizer_namespaceObject = {};
__webpack_require__.r(scrutinizer_namespaceObject);
__webpack_require__.d(scrutinizer_namespaceObject, {
  RULES: () => (scrutinizer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/securitytrails.js
var securitytrails_namespaceObject = {};
__webpack_require__.r(securitytrails_namespaceObject);
__webpack_require__.d(securitytrails_namespaceObject, {
  RULES: () => (securitytrails_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/segment.js
var segment_namespaceObject = {};
__webpack_require__.r(segment_namespaceObject);
__webpack_require__.d(segment_namespaceObject, {
  RULES: () => (segment_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/semaphore.js
var semaphore_namespaceObject = {};
__webpack_require__.r(semaphore_namespaceObject);
__webpack_require__.d(semaphore_namespaceObject, {
  RULES: () => (semaphore_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/semgrep.js
var semgrep_namespaceObject = {};
__webpack_require__.r(semgrep_namespaceObject);
__webpack_require__.d(semgrep_namespaceObject, {
  RULES: () => (semgrep_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sendbird.js
var sendbird_namespaceObject = {};
__webpack_require__.r(sendbird_namespaceObject);
__webpack_require__.d(sendbird_namespaceObject, {
  RULES: () => (sendbird_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sendgrid.js
var sendgrid_namespaceObject = {};
__webpack_require__.r(sendgrid_namespaceObject);
__webpack_require__.d(sendgrid_namespaceObject, {
  RULES: () => (sendgrid_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sentry.js
var sentry_namespaceObject = {};
__webpack_require__.r(sentry_namespaceObject);
__webpack_require__.d(sentry_namespaceObject, {
  RULES: () => (sentry_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/serpstack.js
var serpstack_namespaceObject = {};
__webpack_require__.r(serpstack_namespaceObject);
__webpack_require__.d(serpstack_namespaceObject, {
  RULES: () => (serpstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/settlemint.js
var settlemint_namespaceObject = {};
__webpack_require__.r(settlemint_namespaceObject);
__webpack_require__.d(settlemint_namespaceObject, {
  RULES: () => (settlemint_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sherpadesk.js
var sherpadesk_namespaceObject = {};
__webpack_require__.r(sherpadesk_namespaceObject);
__webpack_require__.d(sherpadesk_namespaceObject, {
  RULES: () => (sherpadesk_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/shippo.js
var shippo_namespaceObject = {};
__webpack_require__.r(shippo_namespaceObject);
__webpack_require__.d(shippo_namespaceObject, {
  RULES: () => (shippo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/shodan.js
var shodan_namespaceObject = {};
__webpack_require__.r(shodan_namespaceObject);
__webpack_require__.d(shodan_namespaceObject, {
  RULES: () => (shodan_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/shopify.js
var shopify_namespaceObject = {};
__webpack_require__.r(shopify_namespaceObject);
__webpack_require__.d(shopify_namespaceObject, {
  RULES: () => (shopify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/shortcut.js
var shortcut_namespaceObject = {};
__webpack_require__.r(shortcut_namespaceObject);
__webpack_require__.d(shortcut_namespaceObject, {
  RULES: () => (shortcut_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/shotstack.js
var shotstack_namespaceObject = {};
__webpack_require__.r(shotstack_namespaceObject);
__webpack_require__.d(shotstack_namespaceObject, {
  RULES: () => (shotstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/signaturit.js
var signaturit_namespaceObject = {};
__webpack_require__.r(signaturit_namespaceObject);
__webpack_require__.d(signaturit_namespaceObject, {
  RULES: () => (signaturit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/simplesat.js
var simplesat_namespaceObject = {};
__webpack_require__.r(simplesat_namespaceObject);
__webpack_require__.d(simplesat_namespaceObject, {
  RULES: () => (simplesat_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/skrapp.js
var skrapp_namespaceObject = {};
__webpack_require__.r(skrapp_namespaceObject);
__webpack_require__.d(skrapp_namespaceObject, {
  RULES: () => (skrapp_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/slack.js
var slack_namespaceObject = {};
__webpack_require__.r(slack_namespaceObject);
__webpack_require__.d(slack_namespaceObject, {
  RULES: () => (slack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/smartsheet.js
var smartsheet_namespaceObject = {};
__webpack_require__.r(smartsheet_namespaceObject);
__webpack_require__.d(smartsheet_namespaceObject, {
  RULES: () => (smartsheet_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/smtp2go.js
var smtp2go_namespaceObject = {};
__webpack_require__.r(smtp2go_namespaceObject);
__webpack_require__.d(smtp2go_namespaceObject, {
  RULES: () => (smtp2go_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/snipcart.js
var snipcart_namespaceObject = {};
__webpack_require__.r(snipcart_namespaceObject);
__webpack_require__.d(snipcart_namespaceObject, {
  RULES: () => (snipcart_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/snowflake.js
var snowflake_namespaceObject = {};
__webpack_require__.r(snowflake_namespaceObject);
__webpack_require__.d(snowflake_namespaceObject, {
  RULES: () => (snowflake_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/snyk.js
var snyk_namespaceObject = {};
__webpack_require__.r(snyk_namespaceObject);
__webpack_require__.d(snyk_namespaceObject, {
  RULES: () => (snyk_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/socket.js
var socket_namespaceObject = {};
__webpack_require__.r(socket_namespaceObject);
__webpack_require__.d(socket_namespaceObject, {
  RULES: () => (socket_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sonarqube.js
var sonarqube_namespaceObject = {};
__webpack_require__.r(sonarqube_namespaceObject);
__webpack_require__.d(sonarqube_namespaceObject, {
  RULES: () => (sonarqube_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sourcegraph.js
var sourcegraph_namespaceObject = {};
__webpack_require__.r(sourcegraph_namespaceObject);
__webpack_require__.d(sourcegraph_namespaceObject, {
  RULES: () => (sourcegraph_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/spacelift.js
var spacelift_namespaceObject = {};
__webpack_require__.r(spacelift_namespaceObject);
__webpack_require__.d(spacelift_namespaceObject, {
  RULES: () => (spacelift_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sparkpost.js
var sparkpost_namespaceObject = {};
__webpack_require__.r(sparkpost_namespaceObject);
__webpack_require__.d(sparkpost_namespaceObject, {
  RULES: () => (sparkpost_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/splunk.js
var splunk_namespaceObject = {};
__webpack_require__.r(splunk_namespaceObject);
__webpack_require__.d(splunk_namespaceObject, {
  RULES: () => (splunk_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/spoonacular.js
var spoonacular_namespaceObject = {};
__webpack_require__.r(spoonacular_namespaceObject);
__webpack_require__.d(spoonacular_namespaceObject, {
  RULES: () => (spoonacular_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/spotify.js
var spotify_namespaceObject = {};
__webpack_require__.r(spotify_namespaceObject);
__webpack_require__.d(spotify_namespaceObject, {
  RULES: () => (spotify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/square.js
var square_namespaceObject = {};
__webpack_require__.r(square_namespaceObject);
__webpack_require__.d(square_namespaceObject, {
  RULES: () => (square_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/squarespace.js
var squarespace_namespaceObject = {};
__webpack_require__.r(squarespace_namespaceObject);
__webpack_require__.d(squarespace_namespaceObject, {
  RULES: () => (squarespace_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sslmate.js
var sslmate_namespaceObject = {};
__webpack_require__.r(sslmate_namespaceObject);
__webpack_require__.d(sslmate_namespaceObject, {
  RULES: () => (sslmate_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/stability.js
var stability_namespaceObject = {};
__webpack_require__.r(stability_namespaceObject);
__webpack_require__.d(stability_namespaceObject, {
  RULES: () => (stability_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/stackhawk.js
var stackhawk_namespaceObject = {};
__webpack_require__.r(stackhawk_namespaceObject);
__webpack_require__.d(stackhawk_namespaceObject, {
  RULES: () => (stackhawk_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/statsig.js
var statsig_namespaceObject = {};
__webpack_require__.r(statsig_namespaceObject);
__webpack_require__.d(statsig_namespaceObject, {
  RULES: () => (statsig_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/statuscake.js
var statuscake_namespaceObject = {};
__webpack_require__.r(statuscake_namespaceObject);
__webpack_require__.d(statuscake_namespaceObject, {
  RULES: () => (statuscake_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/statuspage.js
var statuspage_namespaceObject = {};
__webpack_require__.r(statuspage_namespaceObject);
__webpack_require__.d(statuspage_namespaceObject, {
  RULES: () => (statuspage_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/statuspal.js
var statuspal_namespaceObject = {};
__webpack_require__.r(statuspal_namespaceObject);
__webpack_require__.d(statuspal_namespaceObject, {
  RULES: () => (statuspal_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/steam.js
var steam_namespaceObject = {};
__webpack_require__.r(steam_namespaceObject);
__webpack_require__.d(steam_namespaceObject, {
  RULES: () => (steam_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/stockdata.js
var stockdata_namespaceObject = {};
__webpack_require__.r(stockdata_namespaceObject);
__webpack_require__.d(stockdata_namespaceObject, {
  RULES: () => (stockdata_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/storecove.js
var storecove_namespaceObject = {};
__webpack_require__.r(storecove_namespaceObject);
__webpack_require__.d(storecove_namespaceObject, {
  RULES: () => (storecove_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/stormboard.js
var stormboard_namespaceObject = {};
__webpack_require__.r(stormboard_namespaceObject);
__webpack_require__.d(stormboard_namespaceObject, {
  RULES: () => (stormboard_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/stormglass.js
var stormglass_namespaceObject = {};
__webpack_require__.r(stormglass_namespaceObject);
__webpack_require__.d(stormglass_namespaceObject, {
  RULES: () => (stormglass_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/storyblok.js
var storyblok_namespaceObject = {};
__webpack_require__.r(storyblok_namespaceObject);
__webpack_require__.d(storyblok_namespaceObject, {
  RULES: () => (storyblok_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/strava.js
var strava_namespaceObject = {};
__webpack_require__.r(strava_namespaceObject);
__webpack_require__.d(strava_namespaceObject, {
  RULES: () => (strava_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/stripe.js
var stripe_namespaceObject = {};
__webpack_require__.r(stripe_namespaceObject);
__webpack_require__.d(stripe_namespaceObject, {
  RULES: () => (stripe_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/stytch.js
var stytch_namespaceObject = {};
__webpack_require__.r(stytch_namespaceObject);
__webpack_require__.d(stytch_namespaceObject, {
  RULES: () => (stytch_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sumologic.js
var sumologic_namespaceObject = {};
__webpack_require__.r(sumologic_namespaceObject);
__webpack_require__.d(sumologic_namespaceObject, {
  RULES: () => (sumologic_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/supabase.js
var supabase_namespaceObject = {};
__webpack_require__.r(supabase_namespaceObject);
__webpack_require__.d(supabase_namespaceObject, {
  RULES: () => (supabase_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/supabase-service-role.js
var supabase_service_role_namespaceObject = {};
__webpack_require__.r(supabase_service_role_namespaceObject);
__webpack_require__.d(supabase_service_role_namespaceObject, {
  RULES: () => (supabase_service_role_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/surveysparrow.js
var surveysparrow_namespaceObject = {};
__webpack_require__.r(surveysparrow_namespaceObject);
__webpack_require__.d(surveysparrow_namespaceObject, {
  RULES: () => (surveysparrow_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/survicate.js
var survicate_namespaceObject = {};
__webpack_require__.r(survicate_namespaceObject);
__webpack_require__.d(survicate_namespaceObject, {
  RULES: () => (survicate_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/symfony.js
var symfony_namespaceObject = {};
__webpack_require__.r(symfony_namespaceObject);
__webpack_require__.d(symfony_namespaceObject, {
  RULES: () => (symfony_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tailscale.js
var tailscale_namespaceObject = {};
__webpack_require__.r(tailscale_namespaceObject);
__webpack_require__.d(tailscale_namespaceObject, {
  RULES: () => (tailscale_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tatum.js
var tatum_namespaceObject = {};
__webpack_require__.r(tatum_namespaceObject);
__webpack_require__.d(tatum_namespaceObject, {
  RULES: () => (tatum_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tavily.js
var tavily_namespaceObject = {};
__webpack_require__.r(tavily_namespaceObject);
__webpack_require__.d(tavily_namespaceObject, {
  RULES: () => (tavily_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/taxjar.js
var taxjar_namespaceObject = {};
__webpack_require__.r(taxjar_namespaceObject);
__webpack_require__.d(taxjar_namespaceObject, {
  RULES: () => (taxjar_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/teamcity.js
var teamcity_namespaceObject = {};
__webpack_require__.r(teamcity_namespaceObject);
__webpack_require__.d(teamcity_namespaceObject, {
  RULES: () => (teamcity_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/teamwork.js
var teamwork_namespaceObject = {};
__webpack_require__.r(teamwork_namespaceObject);
__webpack_require__.d(teamwork_namespaceObject, {
  RULES: () => (teamwork_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/telegram.js
var telegram_namespaceObject = {};
__webpack_require__.r(telegram_namespaceObject);
__webpack_require__.d(telegram_namespaceObject, {
  RULES: () => (telegram_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/telnyx.js
var telnyx_namespaceObject = {};
__webpack_require__.r(telnyx_namespaceObject);
__webpack_require__.d(telnyx_namespaceObject, {
  RULES: () => (telnyx_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/temporal.js
var temporal_namespaceObject = {};
__webpack_require__.r(temporal_namespaceObject);
__webpack_require__.d(temporal_namespaceObject, {
  RULES: () => (temporal_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tencent.js
var tencent_namespaceObject = {};
__webpack_require__.r(tencent_namespaceObject);
__webpack_require__.d(tencent_namespaceObject, {
  COMBINATIONS: () => (tencent_COMBINATIONS),
  RULES: () => (tencent_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/terraform.js
var terraform_namespaceObject = {};
__webpack_require__.r(terraform_namespaceObject);
__webpack_require__.d(terraform_namespaceObject, {
  RULES: () => (terraform_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/terraform-variable.js
var terraform_variable_namespaceObject = {};
__webpack_require__.r(terraform_variable_namespaceObject);
__webpack_require__.d(terraform_variable_namespaceObject, {
  RULES: () => (terraform_variable_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/thunderstore.js
var thunderstore_namespaceObject = {};
__webpack_require__.r(thunderstore_namespaceObject);
__webpack_require__.d(thunderstore_namespaceObject, {
  RULES: () => (thunderstore_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ticket-tailor.js
var ticket_tailor_namespaceObject = {};
__webpack_require__.r(ticket_tailor_namespaceObject);
__webpack_require__.d(ticket_tailor_namespaceObject, {
  RULES: () => (ticket_tailor_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ticketmaster.js
var ticketmaster_namespaceObject = {};
__webpack_require__.r(ticketmaster_namespaceObject);
__webpack_require__.d(ticketmaster_namespaceObject, {
  RULES: () => (ticketmaster_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tiingo.js
var tiingo_namespaceObject = {};
__webpack_require__.r(tiingo_namespaceObject);
__webpack_require__.d(tiingo_namespaceObject, {
  RULES: () => (tiingo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/timecamp.js
var timecamp_namespaceObject = {};
__webpack_require__.r(timecamp_namespaceObject);
__webpack_require__.d(timecamp_namespaceObject, {
  RULES: () => (timecamp_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tines.js
var tines_namespaceObject = {};
__webpack_require__.r(tines_namespaceObject);
__webpack_require__.d(tines_namespaceObject, {
  RULES: () => (tines_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tinify.js
var tinify_namespaceObject = {};
__webpack_require__.r(tinify_namespaceObject);
__webpack_require__.d(tinify_namespaceObject, {
  RULES: () => (tinify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tinybird.js
var tinybird_namespaceObject = {};
__webpack_require__.r(tinybird_namespaceObject);
__webpack_require__.d(tinybird_namespaceObject, {
  RULES: () => (tinybird_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tmdb.js
var tmdb_namespaceObject = {};
__webpack_require__.r(tmdb_namespaceObject);
__webpack_require__.d(tmdb_namespaceObject, {
  RULES: () => (tmdb_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tmetric.js
var tmetric_namespaceObject = {};
__webpack_require__.r(tmetric_namespaceObject);
__webpack_require__.d(tmetric_namespaceObject, {
  RULES: () => (tmetric_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/todoist.js
var todoist_namespaceObject = {};
__webpack_require__.r(todoist_namespaceObject);
__webpack_require__.d(todoist_namespaceObject, {
  RULES: () => (todoist_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/together.js
var together_namespaceObject = {};
__webpack_require__.r(together_namespaceObject);
__webpack_require__.d(together_namespaceObject, {
  RULES: () => (together_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/toggl.js
var toggl_namespaceObject = {};
__webpack_require__.r(toggl_namespaceObject);
__webpack_require__.d(toggl_namespaceObject, {
  RULES: () => (toggl_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tomtom.js
var tomtom_namespaceObject = {};
__webpack_require__.r(tomtom_namespaceObject);
__webpack_require__.d(tomtom_namespaceObject, {
  RULES: () => (tomtom_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tradier.js
var tradier_namespaceObject = {};
__webpack_require__.r(tradier_namespaceObject);
__webpack_require__.d(tradier_namespaceObject, {
  RULES: () => (tradier_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/transifex.js
var transifex_namespaceObject = {};
__webpack_require__.r(transifex_namespaceObject);
__webpack_require__.d(transifex_namespaceObject, {
  RULES: () => (transifex_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/travelpayouts.js
var travelpayouts_namespaceObject = {};
__webpack_require__.r(travelpayouts_namespaceObject);
__webpack_require__.d(travelpayouts_namespaceObject, {
  RULES: () => (travelpayouts_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/travis.js
var travis_namespaceObject = {};
__webpack_require__.r(travis_namespaceObject);
__webpack_require__.d(travis_namespaceObject, {
  RULES: () => (travis_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/trello.js
var trello_namespaceObject = {};
__webpack_require__.r(trello_namespaceObject);
__webpack_require__.d(trello_namespaceObject, {
  RULES: () => (trello_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/truenas.js
var truenas_namespaceObject = {};
__webpack_require__.r(truenas_namespaceObject);
__webpack_require__.d(truenas_namespaceObject, {
  RULES: () => (truenas_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/turso.js
var turso_namespaceObject = {};
__webpack_require__.r(turso_namespaceObject);
__webpack_require__.d(turso_namespaceObject, {
  RULES: () => (turso_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/twelvedata.js
var twelvedata_namespaceObject = {};
__webpack_require__.r(twelvedata_namespaceObject);
__webpack_require__.d(twelvedata_namespaceObject, {
  RULES: () => (twelvedata_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/twilio.js
var twilio_namespaceObject = {};
__webpack_require__.r(twilio_namespaceObject);
__webpack_require__.d(twilio_namespaceObject, {
  COMBINATIONS: () => (twilio_COMBINATIONS),
  RULES: () => (twilio_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/twitch.js
var twitch_namespaceObject = {};
__webpack_require__.r(twitch_namespaceObject);
__webpack_require__.d(twitch_namespaceObject, {
  RULES: () => (twitch_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/twitch-chat.js
var twitch_chat_namespaceObject = {};
__webpack_require__.r(twitch_chat_namespaceObject);
__webpack_require__.d(twitch_chat_namespaceObject, {
  RULES: () => (twitch_chat_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/twitter.js
var twitter_namespaceObject = {};
__webpack_require__.r(twitter_namespaceObject);
__webpack_require__.d(twitter_namespaceObject, {
  COMBINATIONS: () => (twitter_COMBINATIONS),
  RULES: () => (twitter_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tyntec.js
var tyntec_namespaceObject = {};
__webpack_require__.r(tyntec_namespaceObject);
__webpack_require__.d(tyntec_namespaceObject, {
  RULES: () => (tyntec_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/typeform.js
var typeform_namespaceObject = {};
__webpack_require__.r(typeform_namespaceObject);
__webpack_require__.d(typeform_namespaceObject, {
  RULES: () => (typeform_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ubidots.js
var ubidots_namespaceObject = {};
__webpack_require__.r(ubidots_namespaceObject);
__webpack_require__.d(ubidots_namespaceObject, {
  RULES: () => (ubidots_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/unkey.js
var unkey_namespaceObject = {};
__webpack_require__.r(unkey_namespaceObject);
__webpack_require__.d(unkey_namespaceObject, {
  RULES: () => (unkey_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/unsplash.js
var unsplash_namespaceObject = {};
__webpack_require__.r(unsplash_namespaceObject);
__webpack_require__.d(unsplash_namespaceObject, {
  RULES: () => (unsplash_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/upcloud.js
var upcloud_namespaceObject = {};
__webpack_require__.r(upcloud_namespaceObject);
__webpack_require__.d(upcloud_namespaceObject, {
  RULES: () => (upcloud_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/uplead.js
var uplead_namespaceObject = {};
__webpack_require__.r(uplead_namespaceObject);
__webpack_require__.d(uplead_namespaceObject, {
  RULES: () => (uplead_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/uploadthing.js
var uploadthing_namespaceObject = {};
__webpack_require__.r(uploadthing_namespaceObject);
__webpack_require__.d(uploadthing_namespaceObject, {
  RULES: () => (uploadthing_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/upstage.js
var upstage_namespaceObject = {};
__webpack_require__.r(upstage_namespaceObject);
__webpack_require__.d(upstage_namespaceObject, {
  RULES: () => (upstage_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/upstash.js
var upstash_namespaceObject = {};
__webpack_require__.r(upstash_namespaceObject);
__webpack_require__.d(upstash_namespaceObject, {
  RULES: () => (upstash_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/uptimerobot.js
var uptimerobot_namespaceObject = {};
__webpack_require__.r(uptimerobot_namespaceObject);
__webpack_require__.d(uptimerobot_namespaceObject, {
  RULES: () => (uptimerobot_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/upwave.js
var upwave_namespaceObject = {};
__webpack_require__.r(upwave_namespaceObject);
__webpack_require__.d(upwave_namespaceObject, {
  RULES: () => (upwave_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/urlbox.js
var urlbox_namespaceObject = {};
__webpack_require__.r(urlbox_namespaceObject);
__webpack_require__.d(urlbox_namespaceObject, {
  RULES: () => (urlbox_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/urlscan.js
var urlscan_namespaceObject = {};
__webpack_require__.r(urlscan_namespaceObject);
__webpack_require__.d(urlscan_namespaceObject, {
  RULES: () => (urlscan_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/userstack.js
var userstack_namespaceObject = {};
__webpack_require__.r(userstack_namespaceObject);
__webpack_require__.d(userstack_namespaceObject, {
  RULES: () => (userstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/val-town.js
var val_town_namespaceObject = {};
__webpack_require__.r(val_town_namespaceObject);
__webpack_require__.d(val_town_namespaceObject, {
  RULES: () => (val_town_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/vatlayer.js
var vatlayer_namespaceObject = {};
__webpack_require__.r(vatlayer_namespaceObject);
__webpack_require__.d(vatlayer_namespaceObject, {
  RULES: () => (vatlayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/veracode.js
var veracode_namespaceObject = {};
__webpack_require__.r(veracode_namespaceObject);
__webpack_require__.d(veracode_namespaceObject, {
  RULES: () => (veracode_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/vercel.js
var vercel_namespaceObject = {};
__webpack_require__.r(vercel_namespaceObject);
__webpack_require__.d(vercel_namespaceObject, {
  RULES: () => (vercel_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/veriphone.js
var veriphone_namespaceObject = {};
__webpack_require__.r(veriphone_namespaceObject);
__webpack_require__.d(veriphone_namespaceObject, {
  RULES: () => (veriphone_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/vimeo.js
var vimeo_namespaceObject = {};
__webpack_require__.r(vimeo_namespaceObject);
__webpack_require__.d(vimeo_namespaceObject, {
  RULES: () => (vimeo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/virustotal.js
var virustotal_namespaceObject = {};
__webpack_require__.r(virustotal_namespaceObject);
__webpack_require__.d(virustotal_namespaceObject, {
  RULES: () => (virustotal_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/visualcrossing.js
var visualcrossing_namespaceObject = {};
__webpack_require__.r(visualcrossing_namespaceObject);
__webpack_require__.d(visualcrossing_namespaceObject, {
  RULES: () => (visualcrossing_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/voiceflow.js
var voiceflow_namespaceObject = {};
__webpack_require__.r(voiceflow_namespaceObject);
__webpack_require__.d(voiceflow_namespaceObject, {
  RULES: () => (voiceflow_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/volcengine.js
var volcengine_namespaceObject = {};
__webpack_require__.r(volcengine_namespaceObject);
__webpack_require__.d(volcengine_namespaceObject, {
  RULES: () => (volcengine_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/vonage.js
var vonage_namespaceObject = {};
__webpack_require__.r(vonage_namespaceObject);
__webpack_require__.d(vonage_namespaceObject, {
  RULES: () => (vonage_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/voodoosms.js
var voodoosms_namespaceObject = {};
__webpack_require__.r(voodoosms_namespaceObject);
__webpack_require__.d(voodoosms_namespaceObject, {
  RULES: () => (voodoosms_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/voyage.js
var voyage_namespaceObject = {};
__webpack_require__.r(voyage_namespaceObject);
__webpack_require__.d(voyage_namespaceObject, {
  RULES: () => (voyage_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/vpnapi.js
var vpnapi_namespaceObject = {};
__webpack_require__.r(vpnapi_namespaceObject);
__webpack_require__.d(vpnapi_namespaceObject, {
  RULES: () => (vpnapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/vultr.js
var vultr_namespaceObject = {};
__webpack_require__.r(vultr_namespaceObject);
__webpack_require__.d(vultr_namespaceObject, {
  RULES: () => (vultr_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/vyte.js
var vyte_namespaceObject = {};
__webpack_require__.r(vyte_namespaceObject);
__webpack_require__.d(vyte_namespaceObject, {
  RULES: () => (vyte_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/wakatime.js
var wakatime_namespaceObject = {};
__webpack_require__.r(wakatime_namespaceObject);
__webpack_require__.d(wakatime_namespaceObject, {
  RULES: () => (wakatime_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/walkscore.js
var walkscore_namespaceObject = {};
__webpack_require__.r(walkscore_namespaceObject);
__webpack_require__.d(walkscore_namespaceObject, {
  RULES: () => (walkscore_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/wasabi.js
var wasabi_namespaceObject = {};
__webpack_require__.r(wasabi_namespaceObject);
__webpack_require__.d(wasabi_namespaceObject, {
  RULES: () => (wasabi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/weatherbit.js
var weatherbit_namespaceObject = {};
__webpack_require__.r(weatherbit_namespaceObject);
__webpack_require__.d(weatherbit_namespaceObject, {
  RULES: () => (weatherbit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/weatherstack.js
var weatherstack_namespaceObject = {};
__webpack_require__.r(weatherstack_namespaceObject);
__webpack_require__.d(weatherstack_namespaceObject, {
  RULES: () => (weatherstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/webex.js
var webex_namespaceObject = {};
__webpack_require__.r(webex_namespaceObject);
__webpack_require__.d(webex_namespaceObject, {
  RULES: () => (webex_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/webflow.js
var webflow_namespaceObject = {};
__webpack_require__.r(webflow_namespaceObject);
__webpack_require__.d(webflow_namespaceObject, {
  RULES: () => (webflow_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/webhooks.js
var webhooks_namespaceObject = {};
__webpack_require__.r(webhooks_namespaceObject);
__webpack_require__.d(webhooks_namespaceObject, {
  RULES: () => (webhooks_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/webscraper.js
var webscraper_namespaceObject = {};
__webpack_require__.r(webscraper_namespaceObject);
__webpack_require__.d(webscraper_namespaceObject, {
  RULES: () => (webscraper_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/weights-and-biases.js
var weights_and_biases_namespaceObject = {};
__webpack_require__.r(weights_and_biases_namespaceObject);
__webpack_require__.d(weights_and_biases_namespaceObject, {
  RULES: () => (weights_and_biases_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/windows.js
var windows_namespaceObject = {};
__webpack_require__.r(windows_namespaceObject);
__webpack_require__.d(windows_namespaceObject, {
  RULES: () => (windows_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/wireguard.js
var wireguard_namespaceObject = {};
__webpack_require__.r(wireguard_namespaceObject);
__webpack_require__.d(wireguard_namespaceObject, {
  RULES: () => (wireguard_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/wise.js
var wise_namespaceObject = {};
__webpack_require__.r(wise_namespaceObject);
__webpack_require__.d(wise_namespaceObject, {
  RULES: () => (wise_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/wistia.js
var wistia_namespaceObject = {};
__webpack_require__.r(wistia_namespaceObject);
__webpack_require__.d(wistia_namespaceObject, {
  RULES: () => (wistia_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/wolframalpha.js
var wolframalpha_namespaceObject = {};
__webpack_require__.r(wolframalpha_namespaceObject);
__webpack_require__.d(wolframalpha_namespaceObject, {
  RULES: () => (wolframalpha_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/woocommerce.js
var woocommerce_namespaceObject = {};
__webpack_require__.r(woocommerce_namespaceObject);
__webpack_require__.d(woocommerce_namespaceObject, {
  RULES: () => (woocommerce_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/wordpress.js
var wordpress_namespaceObject = {};
__webpack_require__.r(wordpress_namespaceObject);
__webpack_require__.d(wordpress_namespaceObject, {
  RULES: () => (wordpress_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/workato.js
var workato_namespaceObject = {};
__webpack_require__.r(workato_namespaceObject);
__webpack_require__.d(workato_namespaceObject, {
  RULES: () => (workato_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/workos.js
var workos_namespaceObject = {};
__webpack_require__.r(workos_namespaceObject);
__webpack_require__.d(workos_namespaceObject, {
  RULES: () => (workos_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/worldweather.js
var worldweather_namespaceObject = {};
__webpack_require__.r(worldweather_namespaceObject);
__webpack_require__.d(worldweather_namespaceObject, {
  RULES: () => (worldweather_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/xai.js
var xai_namespaceObject = {};
__webpack_require__.r(xai_namespaceObject);
__webpack_require__.d(xai_namespaceObject, {
  RULES: () => (xai_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/xata.js
var xata_namespaceObject = {};
__webpack_require__.r(xata_namespaceObject);
__webpack_require__.d(xata_namespaceObject, {
  RULES: () => (xata_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/xendit.js
var xendit_namespaceObject = {};
__webpack_require__.r(xendit_namespaceObject);
__webpack_require__.d(xendit_namespaceObject, {
  RULES: () => (xendit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/yandex.js
var yandex_namespaceObject = {};
__webpack_require__.r(yandex_namespaceObject);
__webpack_require__.d(yandex_namespaceObject, {
  RULES: () => (yandex_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/yelp.js
var yelp_namespaceObject = {};
__webpack_require__.r(yelp_namespaceObject);
__webpack_require__.d(yelp_namespaceObject, {
  RULES: () => (yelp_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ynab.js
var ynab_namespaceObject = {};
__webpack_require__.r(ynab_namespaceObject);
__webpack_require__.d(ynab_namespaceObject, {
  RULES: () => (ynab_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/yousign.js
var yousign_namespaceObject = {};
__webpack_require__.r(yousign_namespaceObject);
__webpack_require__.d(yousign_namespaceObject, {
  RULES: () => (yousign_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zai.js
var zai_namespaceObject = {};
__webpack_require__.r(zai_namespaceObject);
__webpack_require__.d(zai_namespaceObject, {
  RULES: () => (zai_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zendesk.js
var zendesk_namespaceObject = {};
__webpack_require__.r(zendesk_namespaceObject);
__webpack_require__.d(zendesk_namespaceObject, {
  RULES: () => (zendesk_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zenkit.js
var zenkit_namespaceObject = {};
__webpack_require__.r(zenkit_namespaceObject);
__webpack_require__.d(zenkit_namespaceObject, {
  RULES: () => (zenkit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zenrows.js
var zenrows_namespaceObject = {};
__webpack_require__.r(zenrows_namespaceObject);
__webpack_require__.d(zenrows_namespaceObject, {
  RULES: () => (zenrows_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zenscrape.js
var zenscrape_namespaceObject = {};
__webpack_require__.r(zenscrape_namespaceObject);
__webpack_require__.d(zenscrape_namespaceObject, {
  RULES: () => (zenscrape_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zerobounce.js
var zerobounce_namespaceObject = {};
__webpack_require__.r(zerobounce_namespaceObject);
__webpack_require__.d(zerobounce_namespaceObject, {
  RULES: () => (zerobounce_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zerotier.js
var zerotier_namespaceObject = {};
__webpack_require__.r(zerotier_namespaceObject);
__webpack_require__.d(zerotier_namespaceObject, {
  RULES: () => (zerotier_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zipcodeapi.js
var zipcodeapi_namespaceObject = {};
__webpack_require__.r(zipcodeapi_namespaceObject);
__webpack_require__.d(zipcodeapi_namespaceObject, {
  RULES: () => (zipcodeapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zipcodebase.js
var zipcodebase_namespaceObject = {};
__webpack_require__.r(zipcodebase_namespaceObject);
__webpack_require__.d(zipcodebase_namespaceObject, {
  RULES: () => (zipcodebase_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zoho.js
var zoho_namespaceObject = {};
__webpack_require__.r(zoho_namespaceObject);
__webpack_require__.d(zoho_namespaceObject, {
  RULES: () => (zoho_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zonka.js
var zonka_namespaceObject = {};
__webpack_require__.r(zonka_namespaceObject);
__webpack_require__.d(zonka_namespaceObject, {
  RULES: () => (zonka_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zoom.js
var zoom_namespaceObject = {};
__webpack_require__.r(zoom_namespaceObject);
__webpack_require__.d(zoom_namespaceObject, {
  RULES: () => (zoom_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zulip.js
var zulip_namespaceObject = {};
__webpack_require__.r(zulip_namespaceObject);
__webpack_require__.d(zulip_namespaceObject, {
  RULES: () => (zulip_RULES)
});

// EXTERNAL MODULE: ./build/secrets/core.js + 20 modules
var core = __webpack_require__(5544);
// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/ably.js

const RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'ably-api-key',
        severity: 'high',
        title: 'Ably API key',
        why: 'it reads and writes the channels that its capabilities allow.',
        remediation: ['Revoke it at https://ably.com/accounts/, page API keys of the app.'],
        references: ['https://ably.com/docs/auth'],
        // Adverbs end in the name: it counts where a word begins with it, or stands in capitals.
        keywords: [' ably', '"ably', "'ably", '/ably', 'ably_', 'ably-', 'ably.io', 'ably.com', 'Ably', 'ABLY'],
        token: /[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43}/,
        longest: 57,
        within: 60,
        alphabet: '\\w-',
        before: '\\w.-',
    }),
];

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(5535);
;// CONCATENATED MODULE: ./build/secrets/providers/abuseipdb.js

const abuseipdb_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'abuseipdb-api-key',
        title: 'AbuseIPDB API key',
        why: 'it reports addresses in the name of the account.',
        remediation: ['Delete it at https://www.abuseipdb.com/account/api.'],
        references: ['https://docs.abuseipdb.com/'],
        providers: ['abuseipdb'],
        value: /[a-z0-9]{80}/,
        longest: 80,
    }),
];

// EXTERNAL MODULE: ./build/secrets/body-assessment.js
var body_assessment = __webpack_require__(6999);
// EXTERNAL MODULE: ./build/secrets/token-pattern.js
var token_pattern = __webpack_require__(8732);
;// CONCATENATED MODULE: ./build/secrets/prefixed-token.js


/** Bytes of a delimiter before the token and of what tells its end. */
const MARGIN = 16;
/** For {@link keywordsAfter}. */
const HEXADECIMAL = '0123456789abcdef';
/** A rule for tokens that begin with a fixed text. */
function prefixedToken(token) {
    const { prefix, body, longest, alphabet, keywords, within = 0, assess, ...description } = token;
    const prefixes = longestFirst(typeof prefix === 'string' ? [prefix] : prefix);
    const prefixOf = (secret) => prefixes.find((each) => secret.startsWith(each)) ?? '';
    const whole = new RegExp(`(?:${prefixes.map(token_pattern/* escaped */.M).join('|')})(?:${body.source})`);
    const reach = Math.max(...prefixes.map(({ length }) => length)) + longest + within + MARGIN;
    return {
        ...description,
        kind: 'secret',
        keywords: keywords ?? prefixes,
        pattern: (0,token_pattern/* tokenPattern */.t)(whole, alphabet),
        ...(keywords === undefined
            ? { startsAtKeyword: true, beside: { at: 'start', token: whole.source, before: 'A-Za-z0-9' } }
            : { beside: { at: 'around', token: whole.source, reach } }),
        reach,
        shownPrefix: prefixOf,
        assess: (match) => {
            const rest = match.secret.slice(prefixOf(match.secret).length);
            return assess?.(rest, match) ?? (0,body_assessment/* assessBody */.pV)(rest, token.title);
        },
    };
}
/** So that a prefix which begins with another one is taken whole. */
function longestFirst(prefixes) {
    return [...prefixes].sort((left, right) => right.length - left.length);
}
/**
 * Keywords for a prefix that is short or common: the prefix and each character that can follow, or two where the
 * alphabet of the second is given too.
 */
function keywordsAfter(prefix, followers, second) {
    // Without capitals a keyword counts in any case, so that one of each letter will do.
    const small = followers.toLowerCase();
    const distinct = new Set(/[A-Z]/.test(prefix) ? small + followers.toUpperCase() : small);
    const longer = [...distinct].map((follower) => prefix + follower);
    return second === undefined ? longer : longer.flatMap((each) => keywordsAfter(each, second));
}

;// CONCATENATED MODULE: ./build/secrets/providers/adafruit.js

const adafruit_RULES = [
    prefixedToken({
        id: 'adafruit-io-key',
        severity: 'medium',
        title: 'Adafruit IO key',
        why: 'it reads and writes the feeds of devices.',
        remediation: ['Regenerate it at https://io.adafruit.com/ under My key.'],
        references: ['https://io.adafruit.com/api/docs/'],
        prefix: 'aio_',
        body: /[A-Za-z0-9]{28}/,
        longest: 28,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/adobe.js

const adobe_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'adobe-api-key',
        title: 'Adobe API key',
        why: 'it calls Adobe’s services in the name of a project.',
        remediation: ['Replace it at https://developer.adobe.com/.'],
        references: ['https://developer.adobe.com/'],
        providers: ['adobe'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/adyen.js

const adyen_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'adyen-api-key',
        severity: 'critical',
        title: 'Adyen API key',
        why: 'it takes, refunds and pays out money on the merchant account.',
        remediation: [
            'Generate another in the Customer Area under Developers, API credentials; that ends this one.',
            'Look for refunds and payouts that nobody ordered.',
        ],
        references: ['https://docs.adyen.com/development-resources/api-credentials/'],
        keywords: [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [`aqe${letter}hm`, `aqf${letter}hm`]),
        token: /AQ[EF][a-z]hm[A-Za-z0-9+/]{80,200}={0,2}-[A-Za-z0-9+/]{42,44}={0,2}-[!#-&(-[\]-~]{16}/,
        longest: 280,
        alphabet: 'w',
        before: 'A-Za-z0-9+/',
        shownPrefix: (secret) => secret.slice(0, 3),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/checksums/bech32.js
/** Digits of bech32, in the order of their values (BIP 173). */
const DIGITS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** The generator of its code, a value for each bit that leaves at the top. */
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** Whether the six last digits of a text in bech32 are right, as in the keys of age; its case is all one. */
function isBech32(text) {
    const lower = text.toLowerCase();
    if (text !== lower && text !== text.toUpperCase())
        return false;
    const separator = lower.lastIndexOf('1');
    if (separator < 1)
        return false;
    const name = Array.from(lower.slice(0, separator), (character) => character.charCodeAt(0));
    const data = Array.from(lower.slice(separator + 1), (digit) => DIGITS.indexOf(digit));
    if (data.includes(-1))
        return false;
    const values = [...name.map((code) => code >> 5), 0, ...name.map((code) => code & 31), ...data];
    return values.reduce(step, 1) === 1;
}
function step(state, value) {
    const top = state >>> 25;
    let next = ((state & 0x1ffffff) << 5) ^ value;
    for (const [bit, term] of GENERATOR.entries()) {
        if ((top >>> bit) & 1)
            next ^= term;
    }
    return next;
}

;// CONCATENATED MODULE: ./build/secrets/checksums/judgement.js

/**
 * What a checksum says of a token: one that holds proves that its provider issued it, one that fails makes it a
 * likely dummy, which stays visible.
 *
 * @param body What of the token is random.
 * @param title The rule's title, for the message.
 */
function assessChecksum(holds, body, title) {
    if (holds)
        return { is: 'secret', details: { checksum: 'holds' } };
    const assessment = (0,body_assessment/* assessBody */.pV)(body, title);
    if (assessment.is !== 'secret')
        return assessment;
    return {
        is: 'secret',
        severity: 'low',
        message: `${title}, as it seems, but its checksum is wrong: it was not issued like this. It is likely a dummy or mistyped.`,
        details: { checksum: 'fails' },
        remediation: body_assessment/* DUMMY_REMEDIATION */.V,
    };
}

;// CONCATENATED MODULE: ./build/secrets/providers/age.js



const TITLE = 'age secret key';
const age_RULES = [
    prefixedToken({
        id: 'age-secret-key',
        severity: 'critical',
        title: TITLE,
        why: 'it decrypts all that was encrypted to it, such as the files of SOPS.',
        remediation: [
            'Make a new key, encrypt the files to it, and change every secret that the old one could read.',
        ],
        references: ['https://github.com/FiloSottile/age', 'https://getsops.io/docs/'],
        prefix: 'AGE-SECRET-KEY-1',
        body: /[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
        longest: 58,
        assess: (body, { secret }) => assessChecksum(isBech32(secret), body, TITLE),
    }),
    prefixedToken({
        id: 'age-plugin-identity',
        severity: 'low',
        title: 'age plugin identity',
        why: 'it names a key in a hardware token, without which it opens nothing.',
        remediation: ['Nothing, unless the plugin keeps the key itself in the identity.'],
        references: ['https://github.com/FiloSottile/age'],
        prefix: 'AGE-PLUGIN-',
        body: /[A-Z0-9]{2,24}-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{30,200}/,
        longest: 226,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/agora.js

const agora_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'agora-app-certificate',
        title: 'Agora app certificate',
        why: 'it makes tokens for every call and stream of a project.',
        remediation: ['Enable a secondary certificate at https://console.agora.io/ and delete the first.'],
        references: ['https://docs.agora.io/en/'],
        providers: ['agora'],
        noun: /certificate/,
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/aikido.js

const PAGES = ['https://apidocs.aikido.dev/'];
const aikido_RULES = [
    prefixedToken({
        id: 'aikido-client-secret',
        severity: 'high',
        title: 'Aikido client secret',
        why: 'together with the client ID it reads the weak points that were found.',
        remediation: ['Delete it at https://app.aikido.dev/settings/integrations/api/aikido/rest.'],
        references: PAGES,
        prefix: 'AIK_SECRET_',
        body: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
    prefixedToken({
        id: 'aikido-ci-token',
        severity: 'medium',
        title: 'Aikido CI token',
        why: 'it starts scans of the repositories of an organisation.',
        remediation: ['Delete it in Aikido under Settings, Integrations.'],
        references: PAGES,
        prefix: 'AIK_CI_',
        body: /[A-Za-z0-9]{20,44}/,
        longest: 44,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/airbrake.js

const airbrake_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'airbrake-user-key',
        title: 'Airbrake user key',
        why: 'it reads and changes the errors of all projects of its owner.',
        remediation: ['Regenerate it in the profile.'],
        references: ['https://docs.airbrake.io/docs/devops-tools/api/'],
        providers: ['airbrake'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/airbyte.js

const airbyte_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'airbyte-client-secret',
        title: 'Airbyte client secret',
        why: 'with its ID it changes connections, which hold other credentials.',
        remediation: ['Delete the application in the settings of the user.'],
        references: ['https://docs.airbyte.com/using-airbyte/configuring-api-access'],
        providers: ['airbyte'],
        noun: /secret/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/airtable.js

const airtable_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'airtable-legacy-api-key',
        title: 'Airtable API key (before 2024)',
        why: 'it read and changed all bases of its owner; Airtable has turned such keys off.',
        remediation: ['Delete it at https://airtable.com/account.'],
        references: ['https://airtable.com/developers/web/api/authentication'],
        providers: ['airtable'],
        value: /(?:key)[A-Za-z0-9]{14}/,
        longest: 17,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/airtable-tokens.js

const airtable_tokens_PAGES = ['https://airtable.com/developers/web/api/authentication'];
const airtable_tokens_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'airtable-personal-token',
        severity: 'high',
        title: 'Airtable personal access token',
        why: 'it reads and changes the bases that its scopes allow.',
        remediation: [
            'Delete it at https://airtable.com/create/tokens.',
            'Look at the revision history for changes that are not yours.',
        ],
        references: airtable_tokens_PAGES,
        keywords: ['airtable', 'bearer pat'],
        token: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/,
        longest: 82,
        within: 80,
        shownPrefix: () => 'pat',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'airtable-oauth-token',
        severity: 'high',
        title: 'Airtable OAuth token',
        why: 'it reads and changes the bases that a person allowed.',
        remediation: ['Remove the integration at https://airtable.com/account/integrations.'],
        references: ['https://airtable.com/developers/web/api/oauth-reference'],
        keywords: ['.v1.'],
        token: /oaa[A-Za-z0-9]{14}\.v1\.[\w-]{40,400}\.[0-9a-f]{64}/,
        longest: 500,
        shownPrefix: () => 'oaa',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/aiven.js


const aiven_RULES = [
    prefixedToken({
        id: 'aiven-service-password',
        severity: 'critical',
        title: 'Aiven or DigitalOcean database password',
        why: 'it signs in to a managed database.',
        remediation: [
            'Reset it on the page of the service at https://console.aiven.io or https://cloud.digitalocean.com/databases.',
        ],
        references: ['https://aiven.io/docs'],
        prefix: 'AVNS_',
        body: /[\w-]{15,24}/,
        longest: 24,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'aiven-api-token',
        title: 'Aiven API token',
        why: 'it manages the services of its owner’s projects.',
        remediation: ['Revoke it at https://console.aiven.io/profile/tokens.'],
        references: ['https://aiven.io/docs/platform/concepts/authentication-tokens'],
        providers: ['aiven'],
        noun: /token|key/,
        value: /[A-Za-z0-9+/=]{372}/,
        longest: 372,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/akamai.js


const akamai_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'akamai-edgegrid-token',
        severity: 'high',
        title: 'Akamai EdgeGrid token',
        why: 'with its client secret it changes what the network delivers.',
        remediation: ['Deactivate it in Akamai Control Center under Identity and access.'],
        references: ['https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials'],
        // The same shape names the host of the API, which is no secret.
        keywords: ['akab-'],
        token: /akab-[a-z0-9]{16}-[a-z0-9]{16}/,
        longest: 38,
        alphabet: '\\w-',
        shownPrefix: () => 'akab-',
        assess: ({ before, after }) => /^\.(?:luna|purge)/.test(after) || !/token["']?\s{0,4}[:=]\s{0,4}["']?$/i.test(before)
            ? { is: 'nothing' }
            : undefined,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'akamai-client-secret',
        title: 'Akamai EdgeGrid client secret',
        why: 'with its tokens it changes what the network delivers.',
        remediation: ['Deactivate it in Akamai Control Center under Identity and access.'],
        references: ['https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials'],
        providers: ['akamai', 'edgegrid'],
        noun: /secret/,
        value: /[A-Za-z0-9+/]{43}=/,
        longest: 44,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/alchemy.js

const alchemy_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'alchemy-api-key',
        title: 'Alchemy API key',
        why: 'it asks blockchain nodes at the cost of the account.',
        remediation: ['Rotate it at https://dashboard.alchemy.com/.'],
        references: ['https://www.alchemy.com/docs'],
        providers: ['alchemy'],
        value: /[\w-]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/algolia.js

const algolia_PAGES = ['https://www.algolia.com/doc/guides/security/api-keys/'];
const algolia_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'algolia-admin-key',
        title: 'Algolia admin or write key',
        why: 'it reads, changes and deletes the indexes of an application.',
        remediation: ['Rotate it at https://dashboard.algolia.com/account/api-keys.'],
        references: algolia_PAGES,
        providers: ['algolia'],
        noun: /admin|write|secret|private/,
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'algolia-api-key',
        severity: 'low',
        title: 'Algolia API key',
        why: 'it searches an application; an admin key would change it too.',
        remediation: [
            'Find out at https://dashboard.algolia.com/account/api-keys which key it is; rotate any but a search key.',
        ],
        references: algolia_PAGES,
        providers: ['algolia'],
        noun: /key|token/,
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
;// CONCATENATED MODULE: ./build/secrets/credential-pair.js

/** Lines within which the two parts of a credential belong together, unless a provider's file says otherwise. */
const NEAR_LINES = 10;
/** A combination that is one finding at the secret's place, which names the place of the other part too. */
function credentialPair(pair) {
    return {
        maxLines: NEAR_LINES,
        ...pair,
        kind: 'secret',
        join: (secret, other, lines) => joined(pair, secret, other, lines),
    };
}
/** The pair is as bad as its description says, unless its secret is known to be less: a dummy, an expired one. */
function joined(pair, secret, other, lines) {
    const isDummy = secret.severity === 'low';
    return {
        ...secret,
        ruleId: pair.id,
        severity: isDummy || (0,severity/* compareSeverity */.zK)(secret.severity, pair.severity) < 0 ? secret.severity : pair.severity,
        message: isDummy ? secret.message : `${pair.title}: ${pair.why}`,
        redacted: `${other.redacted}:${secret.redacted}`,
        details: {
            ...other.details,
            ...secret.details,
            parts: [
                { ruleId: other.ruleId, line: lines.companion, redacted: other.redacted },
                { ruleId: secret.ruleId, line: lines.anchor, redacted: secret.redacted },
            ],
        },
        remediation: isDummy ? secret.remediation : pair.remediation,
        identity: [...other.identity, ...secret.identity],
        masks: [...secret.masks, ...other.masks],
    };
}

;// CONCATENATED MODULE: ./build/secrets/providers/alibaba.js



const alibaba_RULES = [
    prefixedToken({
        id: 'alibaba-access-key-id',
        severity: 'low',
        title: 'Alibaba Cloud AccessKey ID',
        why: 'it names an AccessKey; only with its secret does it open anything.',
        remediation: ['Look whether the secret leaked too.'],
        references: ['https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'],
        prefix: 'LTAI',
        body: /[A-Za-z0-9]{12,21}/,
        longest: 21,
        // Capitals alone are a name.
        assess: (body) => (/[a-z]/.test(body) || /\d/.test(body) ? undefined : { is: 'nothing' }),
    }),
    (0,named_token/* namedToken */.T)({
        id: 'alibaba-access-key-secret',
        title: 'Alibaba Cloud AccessKey secret',
        why: 'with its ID it manages what its RAM user may.',
        remediation: ['Disable the AccessKey at https://ram.console.aliyun.com/.'],
        references: ['https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'],
        providers: [
            'alibaba',
            'aliyun',
            'alicloud',
            'oss_access',
            'oss_secret',
            'accesskeysecret',
            'access_key_secret',
            'access-key-secret',
        ],
        noun: /secret|key|/,
        value: /[A-Za-z0-9]{30}/,
        longest: 30,
    }),
    prefixedToken({
        id: 'alibaba-sts-key-id',
        severity: 'low',
        title: 'Alibaba Cloud temporary AccessKey ID',
        why: 'it names a session; only with secret and token does it open anything.',
        remediation: ['Nothing: the session ends within hours.'],
        references: ['https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts'],
        prefix: 'STS.',
        keywords: ['STS.N', 'aliyun', 'alibaba', 'alicloud'],
        body: /[A-Za-z0-9]{20,40}/,
        longest: 140,
        assess: (body) => /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body) ? undefined : { is: 'nothing' },
    }),
    (0,named_token/* namedToken */.T)({
        id: 'alibaba-sts-token',
        title: 'Alibaba Cloud session token',
        why: 'with its ID and secret it acts as the role, for hours.',
        remediation: ['Remove the rights of the role’s session in RAM.'],
        references: ['https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts'],
        providers: ['alibaba', 'aliyun', 'alicloud', 'oss_sts', 'oss_session', 'oss_security'],
        noun: /token|sts/,
        value: /CAIS[A-Za-z0-9+/_=-]{40,1200}/,
        longest: 1204,
    }),
];
const COMBINATIONS = [
    credentialPair({
        id: 'alibaba-access-key',
        severity: 'critical',
        title: 'Alibaba Cloud AccessKey with its secret',
        why: 'ID and secret stand together: whoever reads them manages what the user may.',
        remediation: [
            'Disable the AccessKey at https://ram.console.aliyun.com/.',
            'Look through ActionTrail for what it did.',
        ],
        references: ['https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'],
        keywords: ['ltai'],
        parts: ['alibaba-access-key-secret', 'alibaba-access-key-id'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/alpaca.js

const alpaca_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'alpaca-secret-key',
        severity: 'high',
        title: 'Alpaca secret key',
        why: 'together with the key ID it trades shares on the account.',
        remediation: ['Regenerate it at https://app.alpaca.markets/.', 'Look for orders that are not yours.'],
        references: ['https://docs.alpaca.markets/'],
        providers: ['alpaca', 'apca_api', 'apca-api'],
        noun: /secret/,
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/amazon-selling.js

const amazon_selling_PAGES = ['https://developer-docs.amazon.com/sp-api/docs'];
const amazon_selling_RULES = [
    prefixedToken({
        id: 'amazon-lwa-client-secret',
        severity: 'high',
        title: 'Amazon Login client secret',
        why: 'together with the client ID it acts as an application of a seller, advertiser or Alexa skill.',
        remediation: ['Rotate it in the developer console of Seller Central or Login with Amazon.'],
        references: amazon_selling_PAGES,
        prefix: 'amzn1.oa2-cs.v1.',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
    prefixedToken({
        id: 'amazon-lwa-refresh-token',
        severity: 'high',
        title: 'Amazon Login refresh token',
        why: 'it makes new tokens for the data of a seller, advertiser or customer.',
        remediation: [
            'Disable the application in Seller Central under Manage your apps, or in the account that signed in.',
        ],
        references: amazon_selling_PAGES,
        prefix: 'Atzr|',
        body: /[\w-]{80,1200}/,
        longest: 1200,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'amazon-lwa-access-token',
        severity: 'medium',
        title: 'Amazon Login access token',
        why: 'it reads the data of a seller or customer for an hour.',
        remediation: ['Let it expire, and find out how it came into the file.'],
        references: amazon_selling_PAGES,
        prefix: 'Atza|',
        body: /[\w-]{80,1200}/,
        longest: 1200,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/amplitude.js

const amplitude_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'amplitude-secret-key',
        title: 'Amplitude API or secret key',
        why: 'it writes events; the secret key exports those of all users.',
        remediation: ['Rotate it in Amplitude under Organization settings, Projects.'],
        references: ['https://amplitude.com/docs/apis/authentication'],
        providers: ['amplitude'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/filters/placeholder.js
var placeholder = __webpack_require__(5603);
// EXTERNAL MODULE: ./build/secrets/filters/words.js
var words = __webpack_require__(2015);
;// CONCATENATED MODULE: ./build/secrets/providers/ansible.js


const STOCK = /^(?:password|passwd|pass|secret|vagrant|ansible|root|admin|test|changeme|!vault|toor|ubuntu|cisco|user)[\d!]{0,4}$/i;
function assess({ secret }) {
    if ((0,placeholder/* isPlaceholder */.wK)(secret) || STOCK.test(secret) || /^[$%{<!|]/.test(secret))
        return { is: 'placeholder' };
    return (0,words/* isWordLike */.U)(secret) ? { is: 'nothing' } : { is: 'secret' };
}
const ansible_RULES = [
    {
        id: 'ansible-connection-password',
        kind: 'secret',
        severity: 'high',
        title: 'Ansible password left open',
        why: 'it signs in to the hosts of the inventory, often as root.',
        remediation: ['Change the password on the hosts.', 'Encrypt it: `ansible-vault encrypt_string`.'],
        references: ['https://docs.ansible.com/ansible/latest/vault_guide/index.html'],
        keywords: [
            ...['ansible_pass', 'ansible_ssh_pass', 'ansible_become_pass', 'ansible_sudo_pass', 'ansible_su_pass'],
            ...['ansible_winrm_pass', 'ansible_httpapi_pass', 'ansible_enable_pass'],
        ],
        pattern: /ansible_(?:ssh_|become_|sudo_|su_|winrm_|httpapi_|enable_)?pass(?:word)?["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[^\s"'#,\\<>]{4,128})(?=["'\s,\\]|$)/g,
        reach: 200,
        guessable: true,
        assess,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/anthropic.js

const REVOKE = ['Sign out of all sessions in the account settings at https://claude.ai/settings/account.'];
const anthropic_PAGES = ['https://docs.anthropic.com/en/api/overview'];
const anthropic_RULES = [
    prefixedToken({
        id: 'anthropic-api-key',
        severity: 'critical',
        title: 'Anthropic API key',
        why: 'it runs models at the cost of the organisation and reads files stored there.',
        remediation: [
            'Disable it at https://console.anthropic.com/settings/keys.',
            'Look at the usage page for requests that are not yours.',
        ],
        references: anthropic_PAGES,
        prefix: 'sk-ant-api03-',
        body: /[\w-]{93}AA/,
        longest: 95,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'anthropic-admin-key',
        severity: 'critical',
        title: 'Anthropic admin key',
        why: 'it manages members, workspaces and API keys of the organisation.',
        remediation: [
            'Disable it at https://console.anthropic.com/settings/admin-keys.',
            'Look for members and keys that are not yours.',
        ],
        references: anthropic_PAGES,
        prefix: 'sk-ant-admin01-',
        body: /[\w-]{93}AA/,
        longest: 95,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'anthropic-oauth-token',
        severity: 'high',
        title: 'Anthropic OAuth token',
        why: 'it runs models on the subscription of the person who signed in.',
        remediation: REVOKE,
        references: anthropic_PAGES,
        prefix: ['sk-ant-oat01-', 'sk-ant-ort01-'],
        body: /[\w-]{80,120}/,
        longest: 120,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'anthropic-session-key',
        severity: 'high',
        title: 'Anthropic session key',
        why: 'it acts as the person who is signed in, and reads their conversations.',
        remediation: REVOKE,
        references: anthropic_PAGES,
        prefix: ['sk-ant-sid01-', 'sk-ant-sid02-'],
        body: /[\w-]{80,120}/,
        longest: 120,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/anyscale.js

const anyscale_RULES = [
    prefixedToken({
        id: 'anyscale-api-key',
        severity: 'high',
        title: 'Anyscale API key',
        why: 'it runs clusters and models at the cost of the organisation.',
        remediation: ['Delete it in the console under API keys.'],
        references: ['https://docs.anyscale.com/'],
        prefix: 'esecret_',
        body: /[a-z0-9]{26}/,
        longest: 26,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/api-ninjas.js

const api_ninjas_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'api-ninjas-api-key',
        title: 'API Ninjas API key',
        why: 'it asks many services at the cost of the account.',
        remediation: ['Replace it at https://api-ninjas.com/profile.'],
        references: ['https://api-ninjas.com/api'],
        providers: ['calorieninja', 'api_ninjas', 'api-ninjas', 'apininjas'],
        value: /[A-Za-z0-9+/]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/apify.js

const apify_RULES = [
    prefixedToken({
        id: 'apify-api-token',
        severity: 'high',
        title: 'Apify API token',
        why: 'it runs crawlers at the cost of the account and reads what they stored.',
        remediation: ['Replace it at https://console.apify.com/settings/integrations.'],
        references: ['https://docs.apify.com/platform/integrations/api'],
        prefix: 'apify_api_',
        body: /[A-Za-z0-9]{34,38}/,
        longest: 38,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/apilayer.js

const apilayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'apilayer-api-key',
        title: 'APILayer API key',
        why: 'it calls all services that the account subscribed to, at its cost.',
        remediation: ['Replace it at https://apilayer.com/account.'],
        references: ['https://apilayer.com/docs'],
        providers: ['apilayer'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/apimetrics.js

const apimetrics_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'apimetrics-api-key',
        title: 'APImetrics API key',
        why: 'it reads and changes the monitors of an account.',
        remediation: ['Replace it at https://apimetrics.io/.'],
        references: ['https://apimetrics.io/'],
        providers: ['apimetrics'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/apitemplate.js

const apitemplate_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'apitemplate-api-key',
        title: 'APITemplate.io API key',
        why: 'it makes documents at the cost of the account.',
        remediation: ['Replace it at https://apitemplate.io/.'],
        references: ['https://apitemplate.io/'],
        providers: ['apitemplate'],
        value: /[A-Za-z0-9]{39}/,
        longest: 39,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/apollo.js

const apollo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'apollo-api-key',
        title: 'Apollo API key',
        why: 'it looks up people and changes contacts as its owner.',
        remediation: ['Replace it at https://docs.apollo.io/.'],
        references: ['https://docs.apollo.io/'],
        providers: ['apollo'],
        value: /[A-Za-z0-9]{22}/,
        longest: 22,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/appoptics.js

const appoptics_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'appoptics-api-token',
        title: 'AppOptics (SolarWinds) API token',
        why: 'it writes and reads the metrics of an organisation.',
        remediation: ['Delete it in the organisation settings under API tokens.'],
        references: ['https://documentation.solarwinds.com/en/success_center/appoptics/'],
        providers: ['appoptics'],
        value: /[\w-]{71}/,
        longest: 71,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/appveyor.js

const appveyor_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'appveyor-api-token',
        title: 'AppVeyor API token',
        why: 'it starts builds, and reads projects and their secrets.',
        remediation: ['Renew it at https://ci.appveyor.com/api-keys.'],
        references: ['https://www.appveyor.com/docs/api/'],
        providers: ['appveyor'],
        value: /(?:v2\.)?[0-9a-z]{20}/,
        longest: 23,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/appwrite.js

const appwrite_RULES = [
    prefixedToken({
        id: 'appwrite-api-key',
        severity: 'high',
        title: 'Appwrite API key',
        why: 'it reads and changes the users and data of a project that its scopes allow.',
        remediation: ['Delete it in the Appwrite console under Overview, API keys.'],
        references: ['https://appwrite.io/docs/advanced/platform/api-keys'],
        prefix: 'standard_',
        keywords: keywordsAfter('standard_', HEXADECIMAL, HEXADECIMAL),
        body: /[0-9a-f]{200,300}/,
        longest: 300,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/asaas.js

const asaas_PAGES = ['https://docs.asaas.com/'];
const asaas_RULES = [
    prefixedToken({
        id: 'asaas-api-key',
        severity: 'critical',
        title: 'Asaas API key',
        why: 'it charges customers and transfers the balance of the account.',
        remediation: ['Replace the key in the account under Integrações.'],
        references: asaas_PAGES,
        prefix: '$aact_prod_',
        body: /[\w-]{20,200}/,
        longest: 200,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'asaas-sandbox-key',
        severity: 'low',
        title: 'Asaas sandbox key',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Replace the key in the sandbox account under Integrações.'],
        references: asaas_PAGES,
        prefix: '$aact_hmlg_',
        body: /[\w-]{20,200}/,
        longest: 200,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/asana.js

const asana_REVOKE = ['Revoke it at https://app.asana.com/0/my-apps.'];
const asana_PAGES = ['https://developers.asana.com/docs/personal-access-token'];
const asana_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'asana-access-token',
        severity: 'high',
        title: 'Asana personal access token',
        why: 'it reads and changes tasks and projects as its owner.',
        remediation: asana_REVOKE,
        references: asana_PAGES,
        providers: ['asana'],
        value: /(?:1|2)\/\d{16}:[a-z0-9]{32}/,
        longest: 51,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'asana-workspace-token',
        severity: 'high',
        title: 'Asana personal access token (of two IDs)',
        why: 'it reads and changes tasks and projects as its owner.',
        remediation: asana_REVOKE,
        references: asana_PAGES,
        providers: ['asana'],
        value: /(?:1|2)\/\d{16}\/\d{16}:[a-z0-9]{32}/,
        longest: 68,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'asana-client-secret',
        title: 'Asana client secret',
        why: 'together with the client ID it acts as an application on Asana.',
        remediation: ['Reset it at https://app.asana.com/0/my-apps.'],
        references: ['https://developers.asana.com/docs/oauth'],
        providers: ['asana'],
        noun: /secret/,
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/aspnet.js

const aspnet_TITLE = 'ASP.NET machine key';
const aspnet_RULES = [
    {
        id: 'aspnet-machine-key',
        kind: 'secret',
        severity: 'critical',
        title: aspnet_TITLE,
        why: 'whoever has it forges view states, which run code on the server, and sign-in cookies.',
        remediation: ['Make new keys, or let ASP.NET make them, and look through the server for web shells.'],
        references: ['https://learn.microsoft.com/dotnet/api/system.web.configuration.machinekeysection'],
        keywords: ['validationkey', 'decryptionkey'],
        pattern: /(?:validation|decryption)Key[ \t]{0,4}=[ \t]{0,4}["'](?<secret>[0-9A-Fa-f]{32,256})(?:,[A-Za-z]{1,20})?["']/gi,
        reach: 320,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, aspnet_TITLE),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/assemblyai.js

const assemblyai_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'assemblyai-api-key',
        title: 'AssemblyAI API key',
        why: 'it transcribes at the cost of the account and reads the transcripts.',
        remediation: ['Delete it at https://www.assemblyai.com/app/api-keys.'],
        references: ['https://www.assemblyai.com/docs'],
        providers: ['assemblyai'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/atera.js

const atera_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'atera-api-key',
        title: 'Atera API key',
        why: 'it reads and changes the devices and tickets of customers.',
        remediation: ['Replace it at https://www.atera.com/.'],
        references: ['https://www.atera.com/'],
        providers: ['atera_', 'atera-', 'ateraapi', 'aterakey', 'ateratoken'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/checksums/crc32.js
/** CRC-32 as in zlib and PNG (reflected, polynomial 0xEDB88320), a byte at a time. */
const POLYNOMIAL = 0xedb88320;
let table;
/** @param text One character a byte. */
function crc32(text) {
    table ??= makeTable();
    let remainder = 0xffffffff;
    for (let index = 0; index < text.length; index++) {
        const entry = table[(remainder ^ text.charCodeAt(index)) & 0xff] ?? 0;
        remainder = entry ^ (remainder >>> 8);
    }
    return ~remainder >>> 0;
}
function makeTable() {
    return Uint32Array.from({ length: 256 }, (_, byte) => {
        let value = byte;
        for (let bit = 0; bit < 8; bit++)
            value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
        return value;
    });
}

;// CONCATENATED MODULE: ./build/secrets/checksums/hex-crc32.js

/** Hexadecimal digits that a CRC-32 takes. */
const hex_crc32_DIGITS = 8;
/** A CRC-32 in eight hexadecimal digits, the most significant first, in small letters. */
function hexCrc32(text) {
    return crc32(text).toString(16).padStart(hex_crc32_DIGITS, '0');
}
/** The same with its four bytes in the opposite order. */
function hexCrc32LittleEndian(text) {
    return (hexCrc32(text).match(/../g) ?? []).reverse().join('');
}
/** Whether the last eight characters of a text are the CRC-32 of those before, in digits of either case. */
function endsInHexCrc32(text) {
    return hexCrc32(text.slice(0, -hex_crc32_DIGITS)) === text.slice(-hex_crc32_DIGITS).toLowerCase();
}

;// CONCATENATED MODULE: ./build/secrets/providers/atlassian.js






const API_TOKENS = 'https://id.atlassian.com/manage-profile/security/api-tokens';
const API_TOKEN_HELP = 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/';
const DATA_CENTER = 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html';
const ACCOUNT = 'Atlassian API token';
const ADMIN = 'Atlassian admin key or Bitbucket access token';
const APP_PASSWORD = 'Bitbucket app password or API token';
/** The last eight characters are the CRC-32 of all before them. */
function assessWhole(title) {
    return (body, { secret }) => assessChecksum(endsInHexCrc32(secret), body, title);
}
/** Tokens of Jira, Confluence and Bitbucket on one's own servers are base64 of a number, a colon, random bytes. */
function assessNumbered({ secret }) {
    const decoded = Buffer.from(secret.replace(/^BBDC-/, ''), 'base64').toString('latin1');
    return /^\d{6,20}:/.test(decoded) ? undefined : { is: 'nothing' };
}
const atlassian_RULES = [
    prefixedToken({
        id: 'atlassian-api-token',
        severity: 'critical',
        title: ACCOUNT,
        why: 'it acts as its owner in Jira, Confluence and Bitbucket.',
        remediation: [`Revoke it at ${API_TOKENS}.`, 'Look through the audit log of the organisation.'],
        references: [API_TOKEN_HELP],
        prefix: 'ATATT3',
        body: /[\w=-]{80,400}=[0-9A-F]{8}/,
        longest: 410,
        alphabet: '\\w=-',
        assess: assessWhole(ACCOUNT),
    }),
    prefixedToken({
        id: 'atlassian-access-token',
        severity: 'critical',
        title: ADMIN,
        why: 'it administers an organisation, or reads and pushes the code of a workspace or repository.',
        remediation: [
            'Revoke it at https://admin.atlassian.com under Settings, API keys, or in the settings of its repository.',
        ],
        references: [
            'https://support.atlassian.com/organization-administration/docs/manage-an-organization-with-the-admin-apis/',
        ],
        prefix: 'ATCTT3',
        body: /[\w=-]{80,400}=[0-9A-F]{8}/,
        longest: 410,
        alphabet: '\\w=-',
        assess: assessWhole(ADMIN),
    }),
    prefixedToken({
        id: 'bitbucket-app-password',
        severity: 'critical',
        title: APP_PASSWORD,
        why: 'it reads and pushes code as its owner.',
        remediation: ['Revoke it at https://bitbucket.org/account/settings/app-passwords/.'],
        references: ['https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/'],
        prefix: 'ATBB',
        body: /[A-Za-z0-9]{24}[0-9A-F]{8}/,
        longest: 32,
        assess: assessWhole(APP_PASSWORD),
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'bitbucket-data-center-token',
        severity: 'critical',
        title: 'Bitbucket Data Center access token',
        why: 'it reads and pushes code as its owner, a project or a repository.',
        remediation: ['Revoke it under Manage account, HTTP access tokens, on your Bitbucket server.'],
        references: ['https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html'],
        keywords: ['bbdc-'],
        token: /BBDC-[MNO][A-Za-z0-9+/@_-]{43}/,
        longest: 49,
        alphabet: 'A-Za-z0-9+/_-',
        shownPrefix: () => 'BBDC-',
        assess: assessNumbered,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'atlassian-data-center-token',
        title: 'Jira or Confluence Data Center access token',
        why: 'it acts as its owner on the company’s own server.',
        remediation: ['Revoke it in your profile on the server, under Personal access tokens.'],
        references: [DATA_CENTER],
        providers: ['jira', 'confluence'],
        value: /[MNO][A-Za-z0-9+/]{43}/,
        longest: 44,
        assess: (match) => assessNumbered(match) ?? { is: 'secret' },
    }),
    (0,named_token/* namedToken */.T)({
        id: 'atlassian-legacy-api-token',
        title: 'Atlassian API token of the old form',
        why: 'it acts as its owner in Jira and Confluence.',
        remediation: [`Revoke it at ${API_TOKENS}.`],
        references: [API_TOKEN_HELP],
        providers: ['atlassian', 'jira', 'confluence'],
        noun: /api[\w-]{0,3}token|api[\w-]{0,3}key|token/,
        value: /[A-Za-z0-9]{24}/,
        longest: 24,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'bitbucket-oauth-secret',
        title: 'Bitbucket OAuth consumer secret',
        why: 'with the consumer’s key it gets access tokens to the workspace.',
        remediation: ['Delete the consumer under Workspace settings, OAuth consumers, and add another.'],
        references: ['https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/'],
        providers: ['bitbucket'],
        noun: /secret/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'bitbucket-oauth-key',
        severity: 'low',
        title: 'Bitbucket OAuth consumer key',
        why: 'it names an OAuth consumer; only with its secret does it open anything.',
        remediation: ['Nothing, unless the secret leaked too.'],
        references: ['https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/'],
        providers: ['bitbucket'],
        noun: /key|client[_-]?id/,
        value: /[A-Za-z0-9]{18}/,
        longest: 18,
    }),
];
const atlassian_COMBINATIONS = [
    credentialPair({
        id: 'bitbucket-oauth-consumer',
        severity: 'high',
        title: 'Bitbucket OAuth consumer with its secret',
        why: 'key and secret stand together: whoever reads them gets access tokens to the workspace.',
        remediation: ['Delete the consumer under Workspace settings, OAuth consumers, and add another.'],
        references: ['https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/'],
        keywords: ['bitbucket'],
        parts: ['bitbucket-oauth-secret', 'bitbucket-oauth-key'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/auth0.js

const auth0_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'auth0-client-secret',
        severity: 'high',
        title: 'Auth0 client secret',
        why: 'together with the client ID it acts as an application, for management too where that was allowed.',
        remediation: [
            'Rotate it in the Auth0 dashboard at the application.',
            'Look through the tenant log for what it did.',
        ],
        references: ['https://auth0.com/docs/get-started/applications/rotate-client-secret'],
        providers: ['auth0'],
        noun: /secret|token|key/,
        value: /[\w-]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/authress.js

const authress_RULES = [
    prefixedToken({
        id: 'authress-service-key',
        severity: 'high',
        title: 'Authress service client access key',
        why: 'it acts as a service that reads and changes the permissions of users.',
        remediation: ['Delete the access key of the service client in the Authress portal.'],
        references: ['https://authress.io/knowledge-base/docs/'],
        prefix: ['sc_', 'ext_', 'scauth_', 'authress_'],
        body: /[A-Za-z0-9]{5,30}\.[a-z0-9]{4,6}\.acc(?:_|-)[\w-]{10,32}\.[A-Za-z0-9+/]{30,120}/,
        longest: 195,
        alphabet: 'A-Za-z0-9+/',
        keywords: ['.acc_', '.acc-'],
        within: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/autopilot.js

const autopilot_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'autopilot-api-key',
        title: 'Autopilot (Ortto) API key',
        why: 'it reads and changes contacts as its owner.',
        remediation: ['Replace it at https://ortto.com/.'],
        references: ['https://ortto.com/'],
        providers: ['autopilot'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/aviationstack.js

const aviationstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'aviationstack-api-key',
        title: 'Aviationstack API key',
        why: 'it looks up flights at the cost of the account.',
        remediation: ['Replace it at https://aviationstack.com/dashboard.'],
        references: ['https://aviationstack.com/documentation'],
        providers: ['aviationstack'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/axiom.js

const axiom_RULES = [
    prefixedToken({
        id: 'axiom-api-token',
        severity: 'high',
        title: 'Axiom token',
        why: 'it writes and reads the logs that its permissions allow.',
        remediation: ['Delete it at https://app.axiom.co/settings/api-tokens.'],
        references: ['https://axiom.co/docs/reference/tokens'],
        prefix: ['xaat-', 'xapt-', 'xait-'],
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/axonaut.js

const axonaut_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'axonaut-api-key',
        title: 'Axonaut API key',
        why: 'it reads and changes the customers and invoices of a company.',
        remediation: ['Replace it at https://axonaut.com/.'],
        references: ['https://axonaut.com/'],
        providers: ['axonaut'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ayrshare.js

const ayrshare_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ayrshare-api-key',
        severity: 'high',
        title: 'Ayrshare API key',
        why: 'it posts in all social networks that the account connected.',
        remediation: ['Regenerate it at https://app.ayrshare.com/api.'],
        references: ['https://www.ayrshare.com/docs/'],
        providers: ['ayrshare'],
        value: /[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}/,
        longest: 35,
    }),
];

// EXTERNAL MODULE: ./build/model/redacted-identifier.js
var redacted_identifier = __webpack_require__(2634);
;// CONCATENATED MODULE: ./build/secrets/uuid.js
/** A UUID in small letters, as many providers give out for a token. */
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/;
/** Its length in characters. */
const UUID_LENGTH = 36;

;// CONCATENATED MODULE: ./build/secrets/providers/azure-active-directory.js




const azure_active_directory_TITLE = 'Microsoft Entra client secret';
/** The characters a client secret is made of, but for the sixth, `~`, and the two before it, `7Q` or `8Q`. */
const ALPHABET = '\\w.~-';
/** Bytes on either side in which tenant and client are looked for. */
const NEIGHBOURHOOD = 500;
const TENANT = new RegExp(`tenant[\\w. -]{0,12}["']?\\s{0,4}[:=,]?\\s{0,4}["']?(${UUID.source})`, 'i');
const CLIENT = new RegExp(`(?:client|app)[\\w. -]{0,12}id["']?\\s{0,4}[:=,]?\\s{0,4}["']?(${UUID.source})`, 'i');
/** The tenant and the client that a secret belongs to, where the text beside it names them. */
function belongings({ before, after }) {
    const text = `${before.slice(-NEIGHBOURHOOD)} ${after.slice(0, NEIGHBOURHOOD)}`;
    const tenant = TENANT.exec(text)?.[1];
    const client = CLIENT.exec(text)?.[1];
    return {
        ...(tenant === undefined ? {} : { tenantId: (0,redacted_identifier/* redactedIdentifier */.q)(tenant) }),
        ...(client === undefined ? {} : { clientId: (0,redacted_identifier/* redactedIdentifier */.q)(client) }),
    };
}
function azure_active_directory_assess(match) {
    const { secret } = match;
    if (!/\d[^\d]{0,40}[A-Za-z]/.test(secret.slice(6)) && !/[A-Z]/.test(secret.slice(6)))
        return { is: 'nothing' };
    const assessment = (0,body_assessment/* assessBody */.pV)(secret, azure_active_directory_TITLE);
    return assessment.is === 'secret'
        ? { ...assessment, details: { ...assessment.details, ...belongings(match) } }
        : assessment;
}
const azure_active_directory_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'azure-client-secret',
        severity: 'critical',
        title: azure_active_directory_TITLE,
        why: 'with tenant and client ID, which are no secrets, it acts as the application in Azure and Microsoft 365.',
        remediation: [
            'Delete it at https://entra.microsoft.com under App registrations, Certificates and secrets.',
            'Look through the sign-in log of the application’s service principal.',
            'Use a managed identity or a federated credential in its place.',
        ],
        references: ['https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials'],
        keywords: ['7q~', '8q~'].flatMap((mark) => [...'abcdefghijklmnopqrstuvwxyz0123456789_.~-'].map((next) => mark + next)),
        token: /[\w.~-]{3}[78]Q~[\w.~-]{31,34}/,
        longest: 40,
        within: NEIGHBOURHOOD,
        alphabet: ALPHABET,
        before: '\\w.~+/-',
        assess: azure_active_directory_assess,
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'azure-refresh-token',
        severity: 'critical',
        title: 'Microsoft Entra refresh token',
        why: 'it makes new access tokens of a person for up to 90 days.',
        remediation: ['Revoke the sessions of the person at https://entra.microsoft.com under Users.'],
        references: ['https://learn.microsoft.com/entra/identity-platform/refresh-tokens'],
        keywords: ['.agabaa'],
        token: /[01]\.A[\w-]{20,120}\.AgABAA[\w-]{200,2000}(?:\.[\w-]{1,200})?/,
        longest: 2340,
        alphabet: '\\w-',
        shownPrefix: (secret) => secret.slice(0, 3),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/azure-connection-strings.js


const ROTATE = 'Regenerate the key on the page of the resource at https://portal.azure.com, under its keys.';
/** The keys of the emulators, which everybody has; in halves, so that no scanner takes them for a leak. */
const EMULATORS = new Set([
    'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsu' + 'Fq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
    'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nD' + 'uVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==',
    'SAS_KEY_VALUE',
]);
/** Bytes before a key in which its endpoint stands. */
const ENDPOINT_WITHIN = 300;
function assessKey(title, endpoint) {
    return ({ secret, before }) => {
        if (EMULATORS.has(secret))
            return { is: 'example' };
        if (endpoint !== undefined && !endpoint.test(before.slice(-ENDPOINT_WITHIN)))
            return { is: 'nothing' };
        return (0,body_assessment/* assessBody */.pV)(secret, title);
    };
}
const STORAGE = 'Azure Storage connection string';
const COSMOS = 'Azure Cosmos DB connection string';
const BUS = 'Azure Service Bus or Event Hubs connection string';
const IOT = 'Azure IoT connection string';
const REALTIME = 'Azure SignalR, Web PubSub or Communication Services connection string';
const CONFIGURATION = 'Azure App Configuration connection string';
const LONG_KEY = '[A-Za-z0-9+/]{86}==';
const SHORT_KEY = '[A-Za-z0-9+/]{43}=';
const END = '(?![A-Za-z0-9+/=])';
const azure_connection_strings_RULES = [
    {
        id: 'azure-storage-connection-string',
        kind: 'secret',
        severity: 'critical',
        title: STORAGE,
        why: 'it reads and writes all that the storage account holds.',
        remediation: [ROTATE],
        references: ['https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string'],
        keywords: ['accountkey', 'account_key', 'account-key', 'storage_key', 'storagekey', 'storage-key'],
        pattern: new RegExp(`(?<!documents\\.azure\\.com[^\\n"']{0,12};AccountKey=)(?<=(?:account|storage)[_-]?(?:access[_-]?)?key["']?[ \\t]{0,4}[:=,][ \\t]{0,4}["']?)(?<secret>${LONG_KEY})${END}`, 'gi'),
        reach: 420,
        assess: assessKey(STORAGE),
    },
    {
        id: 'azure-cosmosdb-connection-string',
        kind: 'secret',
        severity: 'critical',
        title: COSMOS,
        why: 'it reads and writes all databases of the account, unless its key is read-only.',
        remediation: [ROTATE],
        references: ['https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data'],
        keywords: ['documents.azure.com', 'mongo.cosmos.azure'],
        pattern: new RegExp(`(?:documents\\.azure\\.com[^\\n"']{0,12};AccountKey=|mongodb://[\\w-]{1,60}:)(?<secret>${LONG_KEY})${END}`, 'gi'),
        reach: 240,
        assess: assessKey(COSMOS),
    },
    {
        id: 'azure-service-bus-connection-string',
        kind: 'secret',
        severity: 'high',
        title: BUS,
        why: 'it sends and receives the messages of a namespace, as its policy allows.',
        remediation: [ROTATE],
        references: ['https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas'],
        keywords: ['.servicebus.'],
        pattern: new RegExp(`\\.servicebus\\.(?:windows\\.net|chinacloudapi\\.cn|usgovcloudapi\\.net)/?;SharedAccessKeyName=[^;\\s"']{1,128};SharedAccessKey=(?<secret>${SHORT_KEY})${END}`, 'gi'),
        reach: 340,
        assess: assessKey(BUS),
    },
    {
        id: 'azure-iot-connection-string',
        kind: 'secret',
        severity: 'high',
        title: IOT,
        why: 'it manages the devices of a hub, or poses as one of them.',
        remediation: [ROTATE],
        references: ['https://learn.microsoft.com/azure/iot-hub/iot-hub-dev-guide-sas'],
        keywords: ['.azure-devices'],
        pattern: new RegExp(`\\.azure-devices(?:-provisioning)?\\.net;(?:(?:SharedAccessKeyName|DeviceId|ModuleId)=[^;\\s"']{1,128};){1,2}SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43,88}={1,2})${END}`, 'gi'),
        reach: 480,
        assess: assessKey(IOT),
    },
    {
        id: 'azure-realtime-connection-string',
        kind: 'secret',
        severity: 'high',
        title: REALTIME,
        why: 'it sends to all clients of the resource, or mails and calls in its name.',
        remediation: [ROTATE],
        references: ['https://learn.microsoft.com/azure/azure-signalr/concept-connection-string'],
        keywords: ['.service.signalr.net', '.webpubsub.azure.com', '.communication.azure.com'],
        pattern: new RegExp(`\\.(?:service\\.signalr\\.net|webpubsub\\.azure\\.com|communication\\.azure\\.com)/?;AccessKey=(?<secret>[A-Za-z0-9+/]{43,100}={0,2})${END}`, 'gi'),
        reach: 180,
        assess: assessKey(REALTIME),
    },
    {
        id: 'azure-app-configuration-connection-string',
        kind: 'secret',
        severity: 'high',
        title: CONFIGURATION,
        why: 'it reads, and may change, the settings of applications.',
        remediation: [ROTATE],
        references: [
            'https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication',
        ],
        keywords: ['.azconfig.io'],
        pattern: new RegExp(`\\.azconfig\\.io;Id=[^;\\s"']{4,80};Secret=(?<secret>[A-Za-z0-9+/]{36,100}={0,2})${END}`, 'gi'),
        reach: 240,
        assess: assessKey(CONFIGURATION),
    },
    {
        id: 'azure-publish-profile-password',
        kind: 'secret',
        severity: 'critical',
        title: 'Azure App Service publish profile password',
        why: 'it deploys code to the app.',
        remediation: ['Reset the publish profile on the page of the app at https://portal.azure.com.'],
        references: ['https://learn.microsoft.com/azure/app-service/deploy-configure-credentials'],
        keywords: ['userpwd='],
        pattern: /userPWD=\\{0,2}["'](?<secret>[A-Za-z0-9]{60})\\{0,2}["']/g,
        reach: 84,
        assess: assessKey('Azure App Service publish profile password'),
    },
    {
        id: 'azure-management-certificate',
        kind: 'secret',
        severity: 'high',
        title: 'Azure management certificate',
        why: 'it holds a private key that manages classic resources of a subscription.',
        remediation: [
            'Delete the certificate at https://portal.azure.com under Subscriptions, Management certificates.',
        ],
        references: ['https://learn.microsoft.com/azure/cloud-services/cloud-services-certs-create'],
        keywords: ['managementcertificate='],
        pattern: /ManagementCertificate=["'](?<secret>MI[A-Za-z0-9+/]{400,8000}={0,2})["']/g,
        reach: 8100,
        assess: ({ secret }) => ((0,placeholder/* isPlaceholder */.wK)(secret) ? { is: 'placeholder' } : { is: 'secret' }),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/azure-keys.js


const PAGE = 'https://github.com/microsoft/security-utilities';
const azure_keys_ROTATE = 'Regenerate the key on the page of the resource at https://portal.azure.com, under its keys.';
const LONG = (mark) => new RegExp(`[A-Za-z0-9+/]{76}${mark}[A-Za-z0-9+/]{5}[AQgw]==`);
const SHORT = (mark) => new RegExp(`[A-Za-z0-9+/]{33}${mark}[A-P][A-Za-z0-9+/]{5}=`);
/** Marks as Microsoft's own scanner knows them. */
const MARKED = [
    {
        id: 'azure-storage-account-key',
        title: 'Azure Storage account key',
        why: 'it reads and writes all that the storage account holds.',
        severity: 'critical',
        reference: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
        mark: '+ASt',
        token: LONG('\\+ASt'),
        longest: 88,
    },
    {
        id: 'azure-cosmosdb-key',
        title: 'Azure Cosmos DB key',
        why: 'it reads and writes all databases of the account, unless it is read-only.',
        severity: 'critical',
        reference: 'https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data',
        mark: 'ACDb',
        token: LONG('ACDb'),
        longest: 88,
    },
    {
        id: 'azure-batch-key',
        title: 'Azure Batch account key',
        why: 'it runs code on the pools of the account.',
        severity: 'critical',
        reference: 'https://learn.microsoft.com/azure/batch/accounts',
        mark: '+ABa',
        token: LONG('\\+ABa'),
        longest: 88,
    },
    {
        id: 'azure-ml-web-service-key',
        title: 'Azure Machine Learning web service key',
        why: 'it calls the models of a web service.',
        severity: 'medium',
        reference: 'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
        mark: '+AMC',
        token: LONG('\\+AMC'),
        longest: 88,
    },
    {
        id: 'azure-api-management-key',
        title: 'Azure API Management key',
        why: 'it manages the gateway, or calls the interfaces behind it.',
        severity: 'high',
        reference: 'https://learn.microsoft.com/azure/api-management/api-management-subscriptions',
        mark: 'APIM',
        token: LONG('APIM'),
        longest: 88,
    },
    {
        id: 'azure-service-bus-key',
        title: 'Azure Service Bus, Event Hubs or Relay key',
        why: 'it sends and receives the messages of a namespace, as its policy allows.',
        severity: 'high',
        reference: 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas',
        mark: '+ASb',
        token: SHORT('\\+A(?:Sb|Eh|Rm)'),
        longest: 44,
    },
    {
        id: 'azure-iot-key',
        title: 'Azure IoT key',
        why: 'it manages the devices of a hub, or poses as one of them.',
        severity: 'high',
        reference: 'https://learn.microsoft.com/azure/iot-hub/iot-hub-dev-guide-sas',
        mark: 'AIoT',
        token: SHORT('AIoT'),
        longest: 44,
    },
    {
        id: 'azure-redis-key',
        title: 'Azure Cache for Redis key',
        why: 'it reads and writes the cache, sessions among its contents.',
        severity: 'high',
        reference: 'https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure',
        mark: 'AzCa',
        token: SHORT('AzCa'),
        longest: 44,
    },
    {
        id: 'azure-event-grid-key',
        title: 'Azure Event Grid key',
        why: 'it publishes events to a topic.',
        severity: 'medium',
        reference: 'https://learn.microsoft.com/azure/event-grid/get-access-keys',
        mark: 'AZEG',
        token: SHORT('AZEG'),
        longest: 44,
    },
    {
        id: 'azure-function-key',
        title: 'Azure Functions key',
        why: 'it calls a function, or administers the whole app.',
        severity: 'high',
        reference: 'https://learn.microsoft.com/azure/azure-functions/function-keys-how-to',
        mark: 'AzFu',
        token: /[\w-]{44}AzFu[\w-]{5}[AQgw](?:==|%3D%3D)/,
        longest: 60,
    },
    {
        id: 'azure-search-key',
        title: 'Azure AI Search key',
        why: 'it reads, and with administration rights changes, the indices of a search service.',
        severity: 'high',
        reference: 'https://learn.microsoft.com/azure/search/search-security-api-keys',
        mark: 'AzSe',
        token: /[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}/,
        longest: 52,
    },
    {
        id: 'azure-container-registry-key',
        title: 'Azure Container Registry password',
        why: 'it pulls and pushes the images of a registry.',
        severity: 'critical',
        reference: 'https://learn.microsoft.com/azure/container-registry/container-registry-authentication',
        mark: '+ACR',
        token: /[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9]{5}/,
        longest: 52,
    },
    {
        id: 'azure-devops-pat',
        title: 'Azure DevOps personal access token',
        why: 'it acts as its owner: it reads and pushes code, and runs pipelines, as its scopes allow.',
        severity: 'critical',
        reference: 'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
        mark: 'AZDO',
        token: /[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}/,
        longest: 84,
    },
    {
        id: 'azure-ai-services-key',
        title: 'Azure AI services or other resource key',
        why: 'it uses the models or the resource that it was made for, at the owner’s cost.',
        severity: 'high',
        reference: 'https://learn.microsoft.com/azure/ai-services/authentication',
        mark: 'JQQJ9',
        token: /[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?/,
        longest: 88,
    },
];
const MARKS = { '+ASb': ['+asb', '+aeh', '+arm'] };
const azure_keys_RULES = MARKED.map(({ id, title, why, severity, reference, mark, token, longest }) => (0,shaped_token/* shapedToken */.h)({
    id,
    severity,
    title,
    why,
    remediation: [azure_keys_ROTATE],
    references: [reference, PAGE],
    keywords: MARKS[mark] ?? [mark.toLowerCase()],
    token,
    longest,
    alphabet: 'A-Za-z0-9+/=_-',
    before: 'A-Za-z0-9+/_-',
    assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, title),
}));

;// CONCATENATED MODULE: ./build/secrets/providers/azure-names.js

const azure_names_ROTATE = 'Regenerate the key on the page of the resource at https://portal.azure.com, under its keys.';
/** Keys of Azure that only the name beside them tells. */
const azure_names_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'azure-subscription-key',
        title: 'Azure AI services or API Management subscription key',
        why: 'it uses the models or interfaces that it was made for, at the owner’s cost.',
        remediation: [azure_names_ROTATE],
        references: ['https://learn.microsoft.com/azure/ai-services/authentication'],
        providers: [
            ...['ocp-apim-sub', 'azure_openai', 'azure-openai', 'azureopenai', 'openai_azure', 'azure_api'],
            ...['cognitive', 'speech_key', 'speech_sub', 'azure_speech', 'azure_translat', 'azure_maps', 'bing_'],
        ],
        noun: /key|secret|token|/,
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'azure-devops-legacy-pat',
        title: 'Azure DevOps personal access token of the old form',
        why: 'it acts as its owner: it reads and pushes code, and runs pipelines, as its scopes allow.',
        remediation: ['Revoke it at https://dev.azure.com under User settings, Personal access tokens.'],
        references: [
            'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
        ],
        providers: [
            ...[
                'azure_devops',
                'azure-devops',
                'azuredevops',
                'ado_pat',
                'ado_token',
                'adopat',
                'vsts',
                'vss_nuget',
            ],
            ...[
                'system_accesstoken',
                'azdo',
                'pat_token',
                'personal_access',
                'personal-access',
                'personalaccess',
                'vsce_pat',
            ],
        ],
        noun: /pat|token|secret|password|key|/,
        value: /[2-7a-z]{52}/,
        longest: 52,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'azure-search-legacy-key',
        title: 'Azure AI Search key of the old form',
        why: 'it reads, and with administration rights changes, the indices of a search service.',
        remediation: [azure_names_ROTATE],
        references: ['https://learn.microsoft.com/azure/search/search-security-api-keys'],
        providers: [
            'azure_search',
            'azure-search',
            'azuresearch',
            'search_admin',
            'search_service',
            'cognitivesearch',
        ],
        noun: /key/,
        value: /[0-9A-F]{32}|[0-9A-Za-z]{52}/,
        longest: 52,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/azure-signatures.js

const azure_signatures_TITLE = 'Azure shared access signature';
const SAS_PAGE = 'https://learn.microsoft.com/azure/storage/common/storage-sas-overview';
/** Bytes of a URL's query on either side of its signature. */
const QUERY = 600;
/** What of the text on both sides belongs to the same URL. */
function queryAround({ before, after }) {
    const left = /[^\s"'`<>\\]*$/.exec(before.slice(-QUERY))?.[0] ?? '';
    const right = /^[^\s"'`<>\\]*/.exec(after.slice(0, QUERY))?.[0] ?? '';
    return `${left}&${right}`.replaceAll('&amp;', '&').replaceAll('%3A', ':').replaceAll('%3a', ':');
}
/** When a signature ends, in milliseconds since 1970; `null` where a stored policy says it, or nothing. */
function expiryOf(query) {
    const end = /[?&]se=([\dTZ:.-]{10,32})(?:&|$)/.exec(query)?.[1];
    if (end === undefined)
        return null;
    const time = /^\d{10}$/.test(end) ? Number(end) * 1000 : Date.parse(end);
    return Number.isNaN(time) ? null : time;
}
function assessSignature(match) {
    const query = queryAround(match);
    if (!/[?&]sv=20\d\d-\d\d-\d\d|[ &]sr=[\w%.-]{4,200}&/.test(query.replace(/^SharedAccessSignature /, '&')))
        return { is: 'nothing' };
    const assessment = (0,body_assessment/* assessBody */.pV)(match.secret, azure_signatures_TITLE);
    if (assessment.is !== 'secret')
        return assessment;
    const expiry = expiryOf(query);
    if (expiry === null)
        return assessment;
    const expires = new Date(expiry).toISOString();
    if (expiry > match.context.now)
        return { ...assessment, details: { ...assessment.details, expires } };
    return {
        is: 'secret',
        severity: 'low',
        message: `${azure_signatures_TITLE} that ended at ${expires}. It opens nothing any more.`,
        details: { expires },
    };
}
const azure_signatures_RULES = [
    {
        id: 'azure-sas-token',
        kind: 'secret',
        severity: 'high',
        title: azure_signatures_TITLE,
        why: 'whoever has the URL reads or writes what it names, until it ends.',
        remediation: [
            'Regenerate the key that signed it, or change the stored access policy that it names.',
            'Make signatures that end within hours, with a user delegation key.',
        ],
        references: [SAS_PAGE],
        keywords: ['&sig=', '?sig=', ';sig='],
        pattern: /[?&;]sig=(?<secret>[A-Za-z0-9%+/]{40,80}(?:%3[Dd]|=))(?![A-Za-z0-9+/])/g,
        reach: 800,
        assess: assessSignature,
    },
    {
        id: 'azure-logic-app-url',
        kind: 'secret',
        severity: 'medium',
        title: 'Azure Logic Apps or Power Automate trigger URL',
        why: 'whoever calls it starts the workflow with data of their choice.',
        remediation: ['Regenerate the access keys of the workflow.'],
        references: ['https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app'],
        keywords: ['.logic.azure.com', 'environment.api.powerplatform.com'],
        pattern: /(?:\.logic\.azure\.com|environment\.api\.powerplatform\.com)(?::443)?\/[\w/.%:-]{8,200}\?[^\s"'<>\\]{0,200}?sig=(?<secret>[\w-]{43})(?![\w-])/g,
        reach: 600,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'Azure Logic Apps trigger URL'),
    },
    {
        id: 'azure-function-url-code',
        kind: 'secret',
        severity: 'medium',
        title: 'Azure Functions URL with its key',
        why: 'whoever calls it runs the function.',
        remediation: ['Renew the key on the page of the function at https://portal.azure.com.'],
        references: ['https://learn.microsoft.com/azure/azure-functions/function-keys-how-to'],
        keywords: ['.azurewebsites.net/api'],
        pattern: /\.azurewebsites\.net\/api\/[\w/.%-]{1,160}\?[^\s"'<>\\]{0,160}?code=(?<secret>[\w/+-]{40,64}(?:={1,2}|(?:%3[dD]){1,2}))(?![A-Za-z0-9])/g,
        reach: 480,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'Azure Functions URL with its key'),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/backblaze.js

const backblaze_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'backblaze-application-key',
        title: 'Backblaze B2 application key',
        why: 'with its ID it reads and writes buckets.',
        remediation: ['Delete it at https://secure.backblaze.com/app_keys.htm.'],
        references: ['https://www.backblaze.com/docs/cloud-storage-application-keys'],
        providers: ['b2_app', 'b2_key', 'backblaze', 'b2_application'],
        noun: /key|secret|token/,
        value: /K0\d{2}[A-Za-z0-9+/]{27}/,
        longest: 31,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/baidu.js

const baidu_RULES = [
    prefixedToken({
        id: 'baidu-cloud-api-key',
        severity: 'high',
        title: 'Baidu Cloud API key',
        why: 'it uses the models and services that it was made for.',
        remediation: ['Delete it at https://console.bce.baidu.com/iam/#/iam/apikey/list.'],
        references: ['https://cloud.baidu.com/doc/index.html'],
        prefix: 'bce-v3/ALTAK-',
        body: /[A-Za-z0-9]{21}\/[0-9a-f]{40}/,
        longest: 62,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bannerbear.js

const bannerbear_RULES = [
    prefixedToken({
        id: 'bannerbear-api-key',
        severity: 'medium',
        title: 'Bannerbear API key',
        why: 'it makes images and reads the templates of a project.',
        remediation: ['Replace it in the project settings.'],
        references: ['https://developers.bannerbear.com/'],
        prefix: ['bb_pr_', 'bb_ma_'],
        body: /[0-9a-f]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/baremetrics.js

const baremetrics_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'baremetrics-api-key',
        title: 'Baremetrics API key',
        why: 'it reads the customers and the revenue of a company.',
        remediation: ['Replace it in the settings under API.'],
        references: ['https://developers.baremetrics.com/reference/authentication'],
        providers: ['baremetrics'],
        value: /[\w-]{25}/,
        longest: 25,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/baseten.js

const baseten_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'baseten-api-key',
        title: 'Baseten API key',
        why: 'it runs and deploys models at the cost of the workspace.',
        remediation: ['Revoke it at https://app.baseten.co/settings/api_keys.'],
        references: ['https://docs.baseten.co/'],
        providers: ['baseten'],
        value: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
        longest: 41,
    }),
];

// EXTERNAL MODULE: ./build/secrets/providers/basic-auth.js
var basic_auth = __webpack_require__(2828);
;// CONCATENATED MODULE: ./build/secrets/providers/beamer.js

const beamer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'beamer-api-key',
        title: 'Beamer API key',
        why: 'it writes posts and reads the users of a product.',
        remediation: ['Replace it in the settings under API.'],
        references: ['https://www.getbeamer.com/api/'],
        providers: ['beamer'],
        value: /(?:b)_[A-Za-z0-9+/]{44}(?:=|)/,
        longest: 47,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/beebole.js

const beebole_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'beebole-api-key',
        title: 'Beebole API key',
        why: 'it reads and changes the times of a team.',
        remediation: ['Replace it at https://beebole.com/.'],
        references: ['https://beebole.com/'],
        providers: ['beebole'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/betterstack.js

const betterstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'better-stack-api-token',
        title: 'Better Stack token',
        why: 'it writes logs, or reads and changes monitors.',
        remediation: ['Delete it in Better Stack under API tokens, or replace the source.'],
        references: ['https://betterstack.com/docs/'],
        providers: ['betterstack', 'better_stack', 'logtail', 'betteruptime'],
        value: /[A-Za-z0-9]{24}/,
        longest: 24,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bigcommerce.js

const bigcommerce_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'bigcommerce-access-token',
        title: 'BigCommerce access token',
        why: 'it reads and changes customers, orders and the catalogue of a shop.',
        remediation: ['Delete the API account in the shop under Settings, API accounts.'],
        references: ['https://developer.bigcommerce.com/docs/start/authentication'],
        providers: ['bigcommerce'],
        value: /[a-z0-9]{31}/,
        longest: 31,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/binance.js

const binance_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'binance-secret-key',
        severity: 'high',
        title: 'Binance API key or secret',
        why: 'together they trade, and may withdraw coins.',
        remediation: [
            'Delete the key at https://www.binance.com/en/my/settings/api-management.',
            'Look for orders and withdrawals that are not yours.',
        ],
        references: ['https://developers.binance.com/docs/'],
        providers: ['binance'],
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bitbar.js

const bitbar_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'bitbar-api-key',
        title: 'BitBar API key',
        why: 'it runs tests on devices at the cost of the account.',
        remediation: ['Replace it at https://bitbar.com/.'],
        references: ['https://bitbar.com/'],
        providers: ['bitbar'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bitly.js

const bitly_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'bitly-access-token',
        title: 'Bitly access token',
        why: 'it reads and changes the links of an account.',
        remediation: ['Delete it at https://app.bitly.com/settings/api/.'],
        references: ['https://dev.bitly.com/'],
        providers: ['bitly'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bitrise.js

const bitrise_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'bitrise-access-token',
        title: 'Bitrise access token',
        why: 'it starts builds and reads apps, logs and signing files.',
        remediation: ['Revoke it at https://app.bitrise.io/me/account/security.'],
        references: ['https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html'],
        providers: ['bitrise'],
        value: /[\w-]{80,120}/,
        longest: 120,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bittrex.js

const bittrex_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'bittrex-secret-key',
        title: 'Bittrex API key or secret',
        why: 'together they traded on the account; the exchange has closed.',
        remediation: ['Delete what still uses it.'],
        references: ['https://bittrex.github.io/api/v3'],
        providers: ['bittrex'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bitwarden.js


const bitwarden_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'bitwarden-access-token',
        severity: 'critical',
        title: 'Bitwarden Secrets Manager access token',
        why: 'it reads the secrets of a machine account.',
        remediation: ['Revoke it on the page of the machine account.', 'Rotate the secrets that it reads.'],
        references: ['https://bitwarden.com/help/access-tokens/'],
        keywords: ['bws_', 'bws-', 'bitwarden'],
        within: 120,
        token: /0\.[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==/,
        longest: 94,
        alphabet: 'A-Za-z0-9+/=',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'bitwarden-client-secret',
        title: 'Bitwarden API key secret',
        why: 'with its ID it signs in as its owner; the vault itself stays encrypted.',
        remediation: ['Rotate it in the settings of the account, under Security, Keys.'],
        references: ['https://bitwarden.com/help/personal-api-key/'],
        providers: ['bitwarden', 'bw_client', 'apikeyclientsecret'],
        noun: /secret|/,
        value: /[A-Za-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/blazemeter.js

const blazemeter_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'blazemeter-api-key',
        title: 'BlazeMeter API key',
        why: 'it reads and runs the tests of an account.',
        remediation: ['Replace it at https://www.blazemeter.com/.'],
        references: ['https://www.blazemeter.com/'],
        providers: ['blazemeter', 'runscope'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/blockchain.js



const WALLET = 'Move what the key holds to a new wallet at once; a key that was seen cannot be taken back.';
/** First digits of the keys with which Hardhat, Anvil and Ganache start, known to everybody. */
const DEVELOPMENT_KEYS = new Set([
    ...['ac0974bec39a', '59c6995e998f', '5de4111afa1a', '7c852118294e', '47e179ec1974', '8b3a350cf5c3'],
    ...['92db14e403b8', '4bbbf85ce337', 'dbda1821b805', '2a871d0798f9', '4f3edf983ac6'],
]);
function blockchain_assessKey({ secret }) {
    const body = secret.slice('0x'.length).toLowerCase();
    return DEVELOPMENT_KEYS.has(body.slice(0, 12))
        ? { is: 'example' }
        : (0,body_assessment/* assessBody */.pV)(body, 'Ethereum private key');
}
/** The URL of a node with the key in its path. */
const NODE_URL = /(?:\.infura\.io\/(?:ws\/)?v3\/|\.alchemy(?:api\.io|\.com)\/v2\/|rpc\.ankr\.com\/[a-z0-9_]{2,24}\/|\.quiknode\.pro\/|\.helius-rpc\.com\/?\?api-key=)(?<secret>[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[\w-]{32}|UUID)(?![\w-])/;
const blockchain_RULES = [
    {
        id: 'ethereum-private-key',
        kind: 'secret',
        severity: 'critical',
        title: 'Ethereum private key',
        why: 'whoever has it spends all that its address holds, on every chain.',
        remediation: [WALLET],
        references: ['https://ethereum.org/en/developers/docs/accounts/'],
        keywords: ['private_key', 'privatekey', 'private-key', 'private key', 'deployer_key', 'wallet_key'],
        pattern: /(?:private[_ -]?key|(?:deployer|wallet)_key)\w{0,20}["'\])]{0,3}[ \t]{0,8}(?:=>|:=|[:=(,])[ \t]{0,8}["'`[]{0,2}(?<secret>0x[0-9a-f]{64})(?![0-9a-z])/gi,
        reach: 144,
        shownPrefix: () => '0x',
        assess: blockchain_assessKey,
    },
    (0,shaped_token/* shapedToken */.h)({
        id: 'bitcoin-extended-private-key',
        severity: 'critical',
        title: 'Bitcoin extended private key',
        why: 'whoever has it spends all that the wallet’s addresses hold.',
        remediation: [WALLET],
        references: ['https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki'],
        keywords: ['xprv9', 'xprva', 'yprv', 'zprv'],
        token: /[xyz]prv[1-9A-HJ-NP-Za-km-z]{107}/,
        longest: 111,
        shownPrefix: (secret) => secret.slice(0, 4),
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret.slice(4), 'Bitcoin extended private key'),
    }),
    {
        id: 'blockchain-node-url',
        kind: 'secret',
        severity: 'medium',
        title: 'URL of a blockchain node with its key',
        why: 'it asks nodes at the cost of the account; some keys read its data too.',
        remediation: ['Rotate the key in the dashboard of the node’s provider, and restrict it to your domains.'],
        references: ['https://docs.infura.io/', 'https://www.alchemy.com/docs', 'https://www.quicknode.com/docs'],
        keywords: [
            '.infura.io/',
            '.alchemy.com/v2',
            '.alchemyapi.io/',
            'rpc.ankr.com/',
            '.quiknode.pro/',
            '.helius-rpc.com/',
        ],
        pattern: new RegExp(NODE_URL.source.replace('UUID', UUID.source), 'g'),
        reach: 160,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'URL of a blockchain node with its key'),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/boostnote.js

const boostnote_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'boostnote-api-key',
        title: 'Boost Note API key',
        why: 'it reads and changes the notes of its owner.',
        remediation: ['Replace it at https://boostnote.io/.'],
        references: ['https://boostnote.io/'],
        providers: ['boostnote'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/box.js

const box_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'box-client-secret',
        title: 'Box client secret or developer token',
        why: 'it reads and changes the files that its application reaches.',
        remediation: ['Reset it at https://app.box.com/developers/console.'],
        references: ['https://developer.box.com/guides/authentication/'],
        providers: [
            'box_client',
            'box_developer',
            'box_dev',
            'box_app',
            'box_api',
            'box_access',
            'box_secret',
            'box_token',
            'box.com',
        ],
        noun: /secret|token|/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/braintree.js

const braintree_PAGES = ['https://developer.paypal.com/braintree/docs/'];
const braintree_RULES = [
    prefixedToken({
        id: 'braintree-access-token',
        severity: 'critical',
        title: 'Braintree access token',
        why: 'it charges, refunds and reads the customers of a merchant.',
        remediation: [
            'Revoke the connection in the PayPal or Braintree control panel and link it anew.',
            'Look for transactions that are not yours.',
        ],
        references: braintree_PAGES,
        prefix: 'access_token$production$',
        body: /[a-z0-9]{16}\$[0-9a-f]{32}/,
        longest: 49,
    }),
    prefixedToken({
        id: 'braintree-sandbox-token',
        severity: 'low',
        title: 'Braintree sandbox access token',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Revoke the connection in the sandbox control panel and link it anew.'],
        references: braintree_PAGES,
        prefix: 'access_token$sandbox$',
        body: /[a-z0-9]{16}\$[0-9a-f]{32}/,
        longest: 49,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/brandfetch.js

const brandfetch_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'brandfetch-api-key',
        title: 'Brandfetch API key',
        why: 'it looks up brands at the cost of the account.',
        remediation: ['Replace it at https://docs.brandfetch.com/.'],
        references: ['https://docs.brandfetch.com/'],
        providers: ['brandfetch'],
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/brave-search.js

const brave_search_RULES = [
    prefixedToken({
        id: 'brave-search-api-key',
        severity: 'medium',
        title: 'Brave Search API key',
        why: 'it searches at the cost of the account.',
        remediation: ['Delete it at https://api-dashboard.search.brave.com/app/keys.'],
        references: ['https://api-dashboard.search.brave.com/app/documentation/'],
        prefix: 'BSA',
        body: /[\w-]{24,40}/,
        longest: 40,
        alphabet: '\\w-',
        keywords: ['brave'],
        within: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/brevo.js

const brevo_PAGES = ['https://developers.brevo.com/docs/getting-started'];
const brevo_RULES = [
    prefixedToken({
        id: 'brevo-api-key',
        severity: 'high',
        title: 'Brevo (Sendinblue) API key',
        why: 'it sends mail and text messages and reads all contacts.',
        remediation: [
            'Delete it at https://app.brevo.com/settings/keys/api.',
            'Look through the logs for mail that is not yours.',
        ],
        references: brevo_PAGES,
        prefix: 'xkeysib-',
        body: /[0-9a-f]{64}-[A-Za-z0-9]{16}/,
        longest: 81,
    }),
    prefixedToken({
        id: 'brevo-smtp-key',
        severity: 'high',
        title: 'Brevo (Sendinblue) SMTP key',
        why: 'it sends mail in the name of your domains.',
        remediation: [
            'Delete it at https://app.brevo.com/settings/keys/smtp.',
            'Look through the logs for mail that is not yours.',
        ],
        references: brevo_PAGES,
        prefix: 'xsmtpsib-',
        body: /[0-9a-f]{64}-[A-Za-z0-9]{16}/,
        longest: 81,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/browserstack.js

const browserstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'browserstack-access-key',
        title: 'BrowserStack access key',
        why: 'with the user name it runs browsers and devices on the account.',
        remediation: ['Reset it at https://www.browserstack.com/accounts/profile.'],
        references: ['https://www.browserstack.com/docs/automate/api-reference/selenium/introduction'],
        providers: ['browserstack', 'browser_stack'],
        noun: /key/,
        value: /[A-Za-z0-9]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/browshot.js

const browshot_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'browshot-api-key',
        title: 'Browshot API key',
        why: 'it takes screenshots at the cost of the account.',
        remediation: ['Replace it at https://browshot.com/.'],
        references: ['https://browshot.com/'],
        providers: ['browshot'],
        value: /[A-Za-z0-9]{28}/,
        longest: 28,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/buddyns.js

const buddyns_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'buddyns-api-key',
        title: 'BuddyNS API key',
        why: 'it changes the name servers of domains.',
        remediation: ['Replace it at https://www.buddyns.com/.'],
        references: ['https://www.buddyns.com/'],
        providers: ['buddyns'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bugherd.js

const bugherd_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'bugherd-api-key',
        title: 'BugHerd API key',
        why: 'it reads and changes the tasks of projects.',
        remediation: ['Replace it at https://www.bugherd.com/.'],
        references: ['https://www.bugherd.com/'],
        providers: ['bugherd'],
        value: /[a-z0-9]{22}/,
        longest: 22,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bugsnag.js

const bugsnag_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'bugsnag-auth-token',
        title: 'BugSnag auth token',
        why: 'it reads the errors of all projects of its owner.',
        remediation: ['Delete it in BugSnag under My account, Personal auth tokens.'],
        references: ['https://bugsnagapiv2.docs.apiary.io/'],
        providers: ['bugsnag'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'bugsnag-api-key',
        severity: 'low',
        title: 'BugSnag notifier API key',
        why: 'it writes errors into a project; pages and apps show it to everybody.',
        remediation: ['Make another project if it is abused.'],
        references: ['https://docs.bugsnag.com/api/'],
        providers: ['bugsnag'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/buildkite.js


const buildkite_RULES = [
    prefixedToken({
        id: 'buildkite-api-token',
        severity: 'critical',
        title: 'Buildkite API access token',
        why: 'it reads and starts builds, and changes pipelines, as far as its scopes allow.',
        remediation: ['Revoke it at https://buildkite.com/user/api-access-tokens.'],
        references: ['https://buildkite.com/docs/apis/managing-api-tokens'],
        prefix: 'bkua_',
        body: /[0-9a-z]{40}(?:[0-9a-z]{13})?/,
        longest: 53,
    }),
    prefixedToken({
        id: 'buildkite-service-token',
        severity: 'high',
        title: 'Buildkite agent, cluster, package or portal token',
        why: 'whoever has it gets the jobs of agents, or reads and writes packages.',
        remediation: [
            'Revoke it at https://buildkite.com under the cluster, registry or portal that it belongs to.',
        ],
        references: ['https://buildkite.com/docs/agent/v3/tokens'],
        prefix: ['bkaa_', 'bkaj_', 'bkar_', 'bkct_', 'bkpt_', 'bkpat_', 'bkps_'],
        body: /[\w-]{50,340}/,
        longest: 340,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'buildkite-agent-token',
        title: 'Buildkite agent token of the old form',
        why: 'whoever has it gets jobs with their code and variables.',
        remediation: ['Revoke it at https://buildkite.com under Agents.'],
        references: ['https://buildkite.com/docs/agent/v3/tokens'],
        providers: ['buildkite'],
        noun: /agent[\w-]{0,4}token/,
        value: /[0-9a-f]{50}|[0-9a-zA-Z]{40}/,
        longest: 50,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bunny.js

const bunny_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'bunny-api-key',
        title: 'bunny.net API key',
        why: 'it changes zones, or the files of a storage zone.',
        remediation: ['Reset it at https://dash.bunny.net/account/api-key.'],
        references: ['https://docs.bunny.net/reference/bunnynet-api-overview'],
        providers: ['bunnycdn', 'bunny_', 'bunny-', 'bunnynet'],
        noun: /key|token|secret|password/,
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})?|[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}/,
        longest: 72,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/buttercms.js

const buttercms_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'buttercms-api-token',
        title: 'ButterCMS API token',
        why: 'it reads the content of a site, and writes where it may.',
        remediation: ['Replace it at https://buttercms.com/settings/.'],
        references: ['https://buttercms.com/docs/api/'],
        providers: ['buttercms'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/calendarific.js

const calendarific_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'calendarific-api-key',
        title: 'Calendarific API key',
        why: 'it looks up holidays at the cost of the account.',
        remediation: ['Replace it at https://calendarific.com/.'],
        references: ['https://calendarific.com/'],
        providers: ['calendarific'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/calendly.js

const calendly_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'calendly-token',
        severity: 'high',
        title: 'Calendly personal access token',
        why: 'it reads and cancels the meetings of its owner.',
        remediation: ['Revoke it at https://calendly.com/integrations/api_webhooks.'],
        references: ['https://developer.calendly.com/authentication'],
        providers: ['calendly'],
        value: /eyJ[\w-]{60,400}\.eyJ[\w-]{60,400}\.[\w-]{60,120}/,
        longest: 928,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/campayn.js

const campayn_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'campayn-api-key',
        title: 'Campayn API key',
        why: 'it reads contacts and sends campaigns.',
        remediation: ['Replace it at https://campayn.com/.'],
        references: ['https://campayn.com/'],
        providers: ['campayn'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/canny.js

const canny_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'canny-api-key',
        title: 'Canny API key',
        why: 'it reads and changes the feedback of users.',
        remediation: ['Replace it at https://canny.io/.'],
        references: ['https://canny.io/'],
        providers: ['canny'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/canva.js

const canva_RULES = [
    prefixedToken({
        id: 'canva-client-secret',
        severity: 'high',
        title: 'Canva client secret',
        why: 'together with the client ID it acts as an application on Canva.',
        remediation: ['Generate another in the developer portal of Canva.'],
        references: ['https://www.canva.dev/docs/connect/'],
        prefix: 'cnvca',
        body: /[\w-]{51}/,
        longest: 51,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/capsule.js

const capsule_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'capsule-api-token',
        title: 'Capsule CRM API token',
        why: 'it reads and changes contacts as its owner.',
        remediation: ['Delete it in Capsule under My preferences, API authentication.'],
        references: ['https://developer.capsulecrm.com/'],
        providers: ['capsule'],
        value: /[A-Za-z0-9+/]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/carbon-interface.js

const carbon_interface_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'carbon-interface-api-key',
        title: 'Carbon Interface API key',
        why: 'it estimates emissions at the cost of the account.',
        remediation: ['Replace it at https://www.carboninterface.com/.'],
        references: ['https://www.carboninterface.com/'],
        providers: ['carboninterface'],
        value: /[A-Za-z0-9]{21}/,
        longest: 21,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/centralstationcrm.js

const centralstationcrm_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'centralstationcrm-api-key',
        title: 'CentralStationCRM API key',
        why: 'it reads and changes contacts as its owner.',
        remediation: ['Replace it at https://centralstationcrm.com/.'],
        references: ['https://centralstationcrm.com/'],
        providers: ['centralstationcrm'],
        value: /[a-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cerebras.js

const cerebras_RULES = [
    prefixedToken({
        id: 'cerebras-api-key',
        severity: 'high',
        title: 'Cerebras API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it at https://cloud.cerebras.ai/.'],
        references: ['https://inference-docs.cerebras.ai/introduction'],
        prefix: 'csk-',
        body: /[a-z0-9]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cfxre.js

const cfxre_RULES = [
    prefixedToken({
        id: 'cfx-server-key',
        severity: 'medium',
        title: 'Cfx.re server key',
        why: 'it registers a game server in the name of its owner.',
        remediation: ['Regenerate it at https://portal.cfx.re/servers/registration-keys.'],
        references: ['https://docs.fivem.net/docs/server-manual/setting-up-a-server/'],
        prefix: 'cfxk_',
        body: /[A-Za-z0-9]{20}_[A-Za-z0-9]{5,8}/,
        longest: 29,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/chartmogul.js

const chartmogul_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'chartmogul-api-key',
        title: 'ChartMogul API key',
        why: 'it reads the customers and the revenue of a company.',
        remediation: ['Replace it in the admin area under API keys.'],
        references: ['https://dev.chartmogul.com/docs/authentication'],
        providers: ['chartmogul'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/chatbot.js

const chatbot_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'chatbot-api-key',
        title: 'ChatBot API key',
        why: 'it reads and changes the conversations of bots.',
        remediation: ['Replace it at https://www.chatbot.com/.'],
        references: ['https://www.chatbot.com/'],
        providers: ['chatbot'],
        value: /\w{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/chatfuel.js

const chatfuel_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'chatfuel-api-key',
        title: 'Chatfuel API key',
        why: 'it writes to the users of a bot.',
        remediation: ['Replace it at https://chatfuel.com/.'],
        references: ['https://chatfuel.com/'],
        providers: ['chatfuel'],
        value: /[A-Za-z0-9]{128}/,
        longest: 128,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/checkly.js

const checkly_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'checkly-api-key',
        severity: 'high',
        title: 'Checkly user API key',
        why: 'it reads and changes checks, with the secrets in them.',
        remediation: ['Delete it at https://app.checklyhq.com/settings/user/api-keys.'],
        references: ['https://www.checklyhq.com/docs/'],
        providers: ['checkly'],
        value: /(?:cu)_[a-z0-9]{32}/,
        longest: 35,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/checkout-com.js

const checkout_com_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'checkout-com-secret-key',
        severity: 'high',
        title: 'Checkout.com secret key',
        why: 'it charges, refunds and reads the payments of a merchant.',
        remediation: ['Revoke it in the dashboard under Developers, Keys.'],
        references: ['https://www.checkout.com/docs'],
        providers: [
            'checkout_secret',
            'checkout_key',
            'checkout_api',
            'checkout_com',
            'checkout_private',
            'checkout_sk',
            'checkout.com',
        ],
        noun: /secret|token|key|/,
        value: /(?:sk)_[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 39,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cicero.js

const cicero_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'cicero-api-key',
        title: 'Cicero API key',
        why: 'it looks up officials at the cost of the account.',
        remediation: ['Replace it at https://www.cicerodata.com/.'],
        references: ['https://www.cicerodata.com/'],
        providers: ['cicero'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/circleci.js


const DOCS = 'https://circleci.com/docs/managing-api-tokens/';
const circleci_RULES = [
    prefixedToken({
        id: 'circleci-personal-token',
        severity: 'critical',
        title: 'CircleCI personal API token',
        why: 'it acts as its owner: it starts builds, and reads projects and their logs.',
        remediation: ['Delete it at https://app.circleci.com/settings/user/tokens.'],
        references: [DOCS],
        prefix: 'CCIPAT_',
        body: /[A-Za-z0-9]{22}_[0-9a-f]{40}/,
        longest: 63,
    }),
    prefixedToken({
        id: 'circleci-project-token',
        severity: 'medium',
        title: 'CircleCI project API token',
        why: 'it reads the status of a project’s builds and, if allowed, starts them.',
        remediation: ['Delete it under Project settings, API permissions; a badge needs the scope Status alone.'],
        references: [DOCS],
        prefix: 'CCIPRJ_',
        body: /[A-Za-z0-9]{21,22}_[0-9a-f]{40}/,
        longest: 63,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'circleci-legacy-token',
        title: 'CircleCI API token of the old form',
        why: 'it starts builds, and reads projects and their logs.',
        remediation: ['Delete it at https://app.circleci.com/settings/user/tokens, or under Project settings.'],
        references: [DOCS],
        providers: ['circleci', 'circle_ci', 'circle-token', 'circle_token'],
        noun: /token|key|secret|/,
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/civo.js

const civo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'civo-api-key',
        title: 'Civo API key',
        why: 'it creates, reads and destroys clusters and machines.',
        remediation: ['Regenerate it at https://dashboard.civo.com/security.'],
        references: ['https://www.civo.com/api'],
        providers: ['civo'],
        value: /[A-Za-z0-9]{50}/,
        longest: 50,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/clarifai.js

const clarifai_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'clarifai-api-key',
        title: 'Clarifai key or personal access token',
        why: 'it runs models and reads the data of an application.',
        remediation: ['Delete it at https://clarifai.com/settings/security.'],
        references: ['https://docs.clarifai.com/'],
        providers: ['clarifai'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/clearbit.js

const clearbit_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'clearbit-api-key',
        title: 'Clearbit API key',
        why: 'it looks up people and companies at the cost of the account.',
        remediation: ['Replace it at https://dashboard.clearbit.com/api.'],
        references: ['https://dashboard.clearbit.com/docs'],
        providers: ['clearbit'],
        value: /(?:sk)_[a-z0-9]{32}/,
        longest: 35,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/clerk.js

const SHARED = {
    references: ['https://clerk.com/docs/guides/development/clerk-environment-variables'],
    providers: ['clerk'],
    noun: /key|secret/,
    longest: 64,
};
/** The keys begin as Stripe's do, so that only the name tells them. */
const clerk_RULES = [
    (0,named_token/* namedToken */.T)({
        ...SHARED,
        id: 'clerk-secret-key',
        severity: 'critical',
        title: 'Clerk secret key',
        why: 'it reads and changes all users of an application and signs in as any of them.',
        remediation: [
            'Add another key at https://dashboard.clerk.com/, page API keys, and delete this one.',
            'Look for users that were changed and sessions that are not explained.',
        ],
        value: /sk_live_[A-Za-z0-9]{27,56}/,
    }),
    (0,named_token/* namedToken */.T)({
        ...SHARED,
        id: 'clerk-test-key',
        severity: 'low',
        title: 'Clerk secret key of a development instance',
        why: 'it reaches the users of the development instance alone.',
        remediation: ['Add another key at https://dashboard.clerk.com/, page API keys, and delete this one.'],
        value: /sk_test_[A-Za-z0-9]{27,56}/,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/clickhouse.js

const clickhouse_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'clickhouse-cloud-api-secret',
        severity: 'critical',
        title: 'ClickHouse Cloud API secret',
        why: 'with its ID it manages the services of an organisation.',
        remediation: ['Delete it at https://console.clickhouse.cloud under API keys.'],
        references: ['https://clickhouse.com/docs/cloud/manage/openapi'],
        // In hexadecimal it is a hash that begins so.
        keywords: ['4b1d'],
        token: /4b1d[A-Za-z0-9]{38}/,
        longest: 42,
        shownPrefix: () => '4b1d',
        assess: ({ secret }) => (/[A-Z]/.test(secret) && /[g-z]/.test(secret) ? undefined : { is: 'nothing' }),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/clicksend.js

const clicksend_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'clicksend-api-key',
        title: 'ClickSend API key',
        why: 'it sends text messages and letters at the cost of the account.',
        remediation: ['Replace it at https://dashboard.clicksend.com/account/subaccounts.'],
        references: ['https://developers.clicksend.com/docs/'],
        providers: ['clicksend'],
        value: /[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/clickup.js

const clickup_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'clickup-api-token',
        severity: 'high',
        title: 'ClickUp API token',
        why: 'it reads and changes tasks and documents as its owner.',
        remediation: ['Regenerate it in ClickUp under Settings, Apps.'],
        references: ['https://developer.clickup.com/docs/authentication'],
        providers: ['clickup'],
        value: /(?:pk)_\d{6,9}_[A-Z0-9]{32}/,
        longest: 45,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/clockify.js

const clockify_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'clockify-api-key',
        title: 'Clockify API key',
        why: 'it reads and changes the times of its owner.',
        remediation: ['Regenerate it in the preferences under Advanced.'],
        references: ['https://docs.clockify.me/'],
        providers: ['clockify'],
        value: /[A-Za-z0-9]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/clojars.js

const clojars_RULES = [
    prefixedToken({
        id: 'clojars-deploy-token',
        severity: 'critical',
        title: 'Clojars deploy token',
        why: 'it publishes its owner’s artifacts.',
        remediation: ['Disable it at https://clojars.org/tokens.'],
        references: ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'],
        prefix: 'CLOJARS_',
        body: /[0-9a-f]{60}|[0-9a-z]{60}/,
        longest: 60,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/close.js

const close_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'close-api-key',
        severity: 'high',
        title: 'Close API key',
        why: 'it reads and changes leads as its owner.',
        remediation: ['Delete it at https://app.close.com/settings/developer/api-keys/.'],
        references: ['https://developer.close.com/'],
        providers: ['closecrm', 'close_api', 'close-api', 'closeapi', 'closeio'],
        value: /(?:api)_[A-Za-z0-9]{22}\.[A-Za-z0-9]{22}/,
        longest: 49,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cloudflare.js





const TOKEN = 'Cloudflare API token';
const GLOBAL_KEY = 'Cloudflare Global API Key';
const cloudflare_RULES = [
    prefixedToken({
        id: 'cloudflare-api-token',
        severity: 'critical',
        title: 'Cloudflare API token',
        why: 'it changes what its permissions allow: DNS, workers, firewalls.',
        remediation: [
            'Roll or delete it at https://dash.cloudflare.com/profile/api-tokens.',
            'Look through the audit log of the account.',
        ],
        references: ['https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/'],
        prefix: ['cfut_', 'cfat_'],
        body: /[A-Za-z0-9]{40}[0-9a-f]{8}/,
        longest: 48,
        alphabet: '\\w',
        assess: (body) => assessChecksum(endsInHexCrc32(body), body, TOKEN),
    }),
    prefixedToken({
        id: 'cloudflare-global-api-key',
        severity: 'critical',
        title: 'Cloudflare Global API Key',
        why: 'it changes everything in all accounts of its owner.',
        remediation: [
            'Change it at https://dash.cloudflare.com/profile/api-tokens.',
            'Use a token with few permissions.',
        ],
        references: ['https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/'],
        prefix: 'cfk_',
        body: /[A-Za-z0-9]{40}[0-9a-f]{8}/,
        longest: 48,
        alphabet: '\\w',
        assess: (body) => assessChecksum(endsInHexCrc32(body), body, GLOBAL_KEY),
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'cloudflare-origin-ca-key',
        severity: 'high',
        title: 'Cloudflare Origin CA key',
        why: 'it issues and revokes certificates between Cloudflare and servers.',
        remediation: ['Change it at https://dash.cloudflare.com/profile/api-tokens.'],
        references: ['https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/'],
        keywords: ['v1.0-'],
        token: /v1\.0-[0-9a-f]{24,64}-[0-9a-f-]{130,250}/,
        longest: 320,
        shownPrefix: () => 'v1.0-',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'cloudflare-tunnel-token',
        severity: 'critical',
        title: 'Cloudflare Tunnel token',
        why: 'whoever has it runs the tunnel, and gets the requests meant for the servers behind it.',
        remediation: [
            'Rotate it: `cloudflared tunnel token`, or delete the tunnel at https://one.dash.cloudflare.com.',
        ],
        references: [
            'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/configure-tunnels/remote-tunnel-permissions/',
        ],
        // Base64 of `{"a":"`, the account, `","t":"`, the tunnel, `","s":"`, the secret.
        keywords: ['eyjhijoi'],
        token: /eyJhIjoi[A-Za-z0-9+/_-]{120,260}={0,2}/,
        longest: 270,
        alphabet: '\\w+/=.-',
        shownPrefix: () => 'eyJhIjoi',
        assess: ({ secret }) => /^\{"a":"[0-9a-f]{32}","t":"[0-9a-f-]{36}","s":"/.test(Buffer.from(secret, 'base64').toString('latin1'))
            ? { is: 'secret' }
            : { is: 'nothing' },
    }),
    (0,named_token/* namedToken */.T)({
        id: 'cloudflare-access-client-secret',
        title: 'Cloudflare Access service token secret',
        why: 'with its ID it passes the access rules of an application.',
        remediation: ['Revoke it at https://one.dash.cloudflare.com under Service auth.'],
        references: ['https://developers.cloudflare.com/cloudflare-one/identity/service-tokens/'],
        providers: ['cf-access-client', 'cf_access_client', 'cfaccessclient'],
        noun: /secret/,
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'cloudflare-legacy-token',
        title: 'Cloudflare API token of the old form',
        why: 'it changes what its permissions allow: DNS, workers, firewalls.',
        remediation: ['Roll or delete it at https://dash.cloudflare.com/profile/api-tokens.'],
        references: ['https://developers.cloudflare.com/fundamentals/api/get-started/create-token/'],
        providers: ['cloudflare', 'cf_api', 'cf_token', 'cf-api', 'cf_worker'],
        noun: /token|key|secret|/,
        value: /[A-Za-z0-9_-]{40}/,
        longest: 40,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'cloudflare-legacy-global-key',
        title: 'Cloudflare Global API Key of the old form',
        why: 'it changes everything in all accounts of its owner.',
        remediation: ['Change it at https://dash.cloudflare.com/profile/api-tokens.'],
        references: ['https://developers.cloudflare.com/fundamentals/api/get-started/keys/'],
        providers: ['cloudflare', 'cf_api', 'cf_key', 'x-auth-key'],
        noun: /key|token|/,
        value: /[0-9a-f]{37}/,
        longest: 37,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'cloudflare-turnstile-secret',
        title: 'Cloudflare Turnstile secret key',
        why: 'with it others tell the server that a visitor is human.',
        remediation: ['Rotate it at https://dash.cloudflare.com under Turnstile.'],
        references: ['https://developers.cloudflare.com/turnstile/get-started/'],
        providers: ['turnstile'],
        noun: /secret/,
        value: /0x4A{7,8}[\w-]{24,30}/,
        longest: 40,
        assess: ({ secret }) => (secret.length === 35 ? { is: 'secret' } : { is: 'nothing' }),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cloudinary.js

const cloudinary_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'cloudinary-api-secret',
        severity: 'high',
        title: 'Cloudinary API secret',
        why: 'together with the key it reads, changes and deletes all media.',
        remediation: [
            'Generate another key pair at https://console.cloudinary.com/settings/api-keys and delete this.',
        ],
        references: ['https://cloudinary.com/documentation/cloudinary_credentials_tutorial'],
        providers: ['cloudinary'],
        noun: /secret/,
        value: /[\w-]{27}/,
        longest: 27,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cloudinary-url.js

const cloudinary_url_RULES = [
    {
        id: 'cloudinary-url',
        kind: 'secret',
        severity: 'high',
        title: 'Cloudinary URL with key and secret',
        why: 'it reads, changes and deletes all media of a cloud.',
        remediation: [
            'Generate another key pair at https://console.cloudinary.com/settings/api-keys and delete this.',
        ],
        references: ['https://cloudinary.com/documentation/cloudinary_credentials_tutorial'],
        keywords: ['cloudinary://'],
        pattern: /cloudinary:\/\/\d{15}:(?<secret>[\w-]{27})@/g,
        reach: 80,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'Cloudinary URL with key and secret'),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/cloudmersive.js

const cloudmersive_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'cloudmersive-api-key',
        title: 'Cloudmersive API key',
        why: 'it converts and scans files at the cost of the account.',
        remediation: ['Replace it at https://cloudmersive.com/.'],
        references: ['https://cloudmersive.com/'],
        providers: ['cloudmersive'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cloudsight.js

const cloudsight_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'cloudsight-api-key',
        title: 'CloudSight API key',
        why: 'it recognises pictures at the cost of the account.',
        remediation: ['Replace it at https://cloudsight.ai/.'],
        references: ['https://cloudsight.ai/'],
        providers: ['cloudsight'],
        value: /[\w-]{22}/,
        longest: 22,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cloudsmith.js


const REMEDIATION = ['Refresh it at https://app.cloudsmith.com/user/settings/api/.'];
const REFERENCES = ['https://help.cloudsmith.io/docs/api-key'];
const cloudsmith_RULES = [
    prefixedToken({
        id: 'cloudsmith-api-key',
        severity: 'high',
        title: 'Cloudsmith API key',
        why: 'it reads and publishes the packages that its owner may.',
        remediation: REMEDIATION,
        references: REFERENCES,
        prefix: 'csa_',
        body: /[0-9a-f]{30}[A-Za-z0-9]{6}/,
        longest: 36,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'cloudsmith-legacy-api-key',
        title: 'Cloudsmith API key of the old form',
        why: 'it reads and publishes the packages that its owner may.',
        remediation: REMEDIATION,
        references: REFERENCES,
        providers: ['cloudsmith'],
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cockroachdb.js

const cockroachdb_RULES = [
    prefixedToken({
        id: 'cockroachdb-cloud-api-key',
        severity: 'critical',
        title: 'CockroachDB Cloud API key',
        why: 'it manages the clusters of an organisation.',
        remediation: ['Delete it at https://cockroachlabs.cloud under Access management.'],
        references: ['https://www.cockroachlabs.com/docs/cockroachcloud/managing-access'],
        prefix: 'CCDB1_',
        body: /[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/,
        longest: 63,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/coda.js

const coda_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'coda-api-token',
        title: 'Coda API token',
        why: 'it reads and changes the documents of its owner.',
        remediation: ['Delete it at https://coda.io/account.'],
        references: ['https://coda.io/developers/apis/v1'],
        providers: ['coda'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/codacy.js

const codacy_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'codacy-api-token',
        title: 'Codacy API token',
        why: 'it reads and changes the projects of its owner or uploads their coverage.',
        remediation: ['Delete it at https://app.codacy.com/account/access-management.'],
        references: ['https://docs.codacy.com/codacy-api/api-tokens/'],
        providers: ['codacy'],
        value: /[0-9a-zA-Z]{20}|[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/codeclimate.js

const codeclimate_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'codeclimate-reporter-id',
        severity: 'low',
        title: 'Code Climate test reporter id',
        why: 'it uploads coverage of a repository.',
        remediation: ['Regenerate it on the settings page of the repository at https://codeclimate.com.'],
        references: ['https://docs.codeclimate.com/docs/finding-your-test-coverage-token'],
        providers: ['cc_test_reporter', 'codeclimate'],
        noun: /id|repo[_-]?token|token|key/,
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/codecov.js


const codecov_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'codecov-access-token',
        title: 'Codecov token',
        why: 'it uploads coverage, or reads what Codecov shows of the code.',
        remediation: ['Regenerate it on the settings page of the repository at https://app.codecov.io.'],
        references: ['https://docs.codecov.com/docs/codecov-tokens'],
        providers: ['codecov'],
        value: UUID,
        longest: UUID_LENGTH,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/codefresh.js

const codefresh_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'codefresh-api-key',
        title: 'Codefresh API key',
        why: 'it runs and changes the pipelines of an account.',
        remediation: ['Revoke it at https://g.codefresh.io/user/settings.'],
        references: ['https://codefresh.io/docs/docs/integrations/codefresh-api/'],
        providers: ['codefresh'],
        value: /[0-9a-f]{24}\.[0-9a-f]{32}/,
        longest: 57,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/codemagic.js

const codemagic_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'codemagic-api-token',
        title: 'Codemagic API token',
        why: 'it starts builds and reads their artifacts.',
        remediation: ['Renew it at https://codemagic.io/teams under Integrations.'],
        references: ['https://docs.codemagic.io/rest-api/codemagic-rest-api/'],
        providers: ['codemagic', 'cm_api_token'],
        noun: /token|key|secret|/,
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/codequiry.js

const codequiry_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'codequiry-api-key',
        title: 'Codequiry API key',
        why: 'it checks code at the cost of the account.',
        remediation: ['Replace it at https://codequiry.com/.'],
        references: ['https://codequiry.com/'],
        providers: ['codequiry'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cohere.js

const cohere_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'cohere-api-key',
        title: 'Cohere API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it at https://dashboard.cohere.com/api-keys.'],
        references: ['https://docs.cohere.com/docs/rate-limits'],
        providers: ['cohere', 'co_api_key'],
        noun: /key|token|(?<=co_api_key)/,
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/coinapi.js

const coinapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'coinapi-key',
        title: 'CoinAPI API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Replace it at https://www.coinapi.io/.'],
        references: ['https://www.coinapi.io/'],
        providers: ['coinapi'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/coinbase.js

const coinbase_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'coinbase-api-secret',
        title: 'Coinbase API secret',
        why: 'together with the key it trades and may withdraw coins.',
        remediation: [
            'Delete the key at https://www.coinbase.com/settings/api.',
            'Look for transfers that are not yours.',
        ],
        references: ['https://docs.cdp.coinbase.com/'],
        providers: ['coinbase'],
        noun: /secret/,
        value: /[\w-]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/coinlayer.js

const coinlayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'coinlayer-api-key',
        title: 'Coinlayer API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Replace it at https://coinlayer.com/.'],
        references: ['https://coinlayer.com/'],
        providers: ['coinlayer'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/coinmarketcap.js

const coinmarketcap_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'coinmarketcap-api-key',
        title: 'CoinMarketCap API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Regenerate it at https://pro.coinmarketcap.com/account.'],
        references: ['https://coinmarketcap.com/api/documentation/'],
        providers: ['coinmarketcap', 'cmc_pro', 'cmc_api'],
        noun: /key|token/,
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/column.js

const column_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'column-api-key',
        severity: 'high',
        title: 'Column API key',
        why: 'it moves money of accounts at the bank.',
        remediation: ['Revoke it in the dashboard under Developers.'],
        references: ['https://column.com/docs/api/'],
        providers: [
            'column_api',
            'column_key',
            'column_live',
            'column_secret',
            'column_token',
            'column_bank',
            'column.com',
        ],
        noun: /secret|token|key|/,
        value: /(?:live)_[A-Za-z0-9]{27}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/command-line.js

const command_line_STOCK = /^(?:password|passwd|pass|pwd|secret|test|admin|root|user|username|p|raspberry|vagrant|changeme|token|mypassword|string|value|input|stdin)[\d!]{0,4}$/i;
function command_line_assess({ secret }) {
    if ((0,placeholder/* isPlaceholder */.wK)(secret) || command_line_STOCK.test(secret) || /^[$%{<[(`*@!-]/.test(secret))
        return { is: 'placeholder' };
    return { is: 'secret' };
}
const command_line_SHARED = {
    kind: 'secret',
    severity: 'medium',
    remediation: ['Change the password.', 'Read it from the environment, a prompt or a secret store.'],
    guessable: true,
    assess: command_line_assess,
};
const VALUE = '["\']?(?<secret>[^\\s"\'`;&|\\\\<>]{4,128})(?=["\'\\s;&|\\\\]|$)';
/** Passwords on the command lines of tools that sign in. */
const command_line_RULES = [
    {
        ...command_line_SHARED,
        id: 'sshpass-password',
        title: 'SSH password in a command',
        why: 'it signs in to the host that the command names.',
        references: ['https://linux.die.net/man/1/sshpass'],
        keywords: ['sshpass '],
        pattern: new RegExp(`\\bsshpass[ \\t]{1,4}-p[ \\t]{0,4}${VALUE}`, 'g'),
        reach: 170,
    },
    {
        ...command_line_SHARED,
        id: 'docker-login-password',
        title: 'Registry password in a docker login command',
        why: 'it signs in to a container registry.',
        references: ['https://docs.docker.com/reference/cli/docker/login/'],
        keywords: ['docker login', 'podman login', 'helm registry login'],
        pattern: new RegExp(`\\b(?:docker|podman|registry) login[ \\t](?:[^\\s|;&]{1,120}[ \\t]{1,4}){0,6}?(?:-p|--password)[ =]${VALUE}`, 'g'),
        reach: 1000,
    },
    {
        ...command_line_SHARED,
        id: 'psexec-password',
        title: 'Windows password in a PsExec command',
        why: 'it runs programs on the machines that the command names.',
        references: ['https://learn.microsoft.com/sysinternals/downloads/psexec'],
        keywords: ['psexec'],
        pattern: new RegExp(`\\bpsexec(?:64)?(?:\\.exe)?[ \\t](?:[^\\s|;&]{1,120}[ \\t]{1,4}){0,6}?-u[ \\t]{1,4}[^\\s]{1,80}[ \\t]{1,4}-p[ \\t]{1,4}${VALUE}`, 'gi'),
        reach: 1100,
    },
    {
        ...command_line_SHARED,
        id: 'net-use-password',
        title: 'Windows password in a net use command',
        why: 'it signs in to the share that the command names.',
        references: [
            'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/gg651155(v=ws.11)',
        ],
        keywords: ['net use '],
        pattern: new RegExp(`\\bnet use[ \\t](?:[A-Za-z*]:?[ \\t]{1,4})?"?\\\\\\\\[^\\s"]{2,160}"?[ \\t]{1,4}(?:/user:[^\\s]{1,80}[ \\t]{1,4})${VALUE}`, 'gi'),
        reach: 460,
    },
    {
        ...command_line_SHARED,
        id: 'powershell-plain-text-password',
        title: 'Password as plain text in PowerShell',
        why: 'it is the password of the account that the script signs in with.',
        references: [
            'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring',
        ],
        keywords: ['convertto-securestring'],
        pattern: /ConvertTo-SecureString[ \t]{1,4}(?:-String[ \t]{1,4})?["'](?<secret>[^"'\n$]{4,128})["'][ \t]{1,4}(?:-AsPlainText|-Force)/gi,
        reach: 220,
    },
    {
        ...command_line_SHARED,
        id: 'vmware-powercli-password',
        title: 'VMware password in a PowerCLI command',
        why: 'it signs in to the virtualisation server.',
        references: ['https://developer.broadcom.com/powercli'],
        keywords: ['connect-viserver'],
        pattern: new RegExp(`Connect-VIServer[ \\t](?:[^\\s|;&]{1,120}[ \\t]{1,4}){0,8}?-Password[ \\t]{1,4}${VALUE}`, 'gi'),
        reach: 1200,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/commercejs.js

const commercejs_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'commercejs-secret-key',
        title: 'Commerce.js secret key',
        why: 'it reads and changes the orders and customers of a shop.',
        remediation: ['Roll the key in the dashboard under Developer, API keys.'],
        references: ['https://commercejs.com/docs/'],
        providers: ['commercejs'],
        value: /\w{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/configcat.js


const configcat_REVOKE = ['Revoke it in the dashboard at the SDK key.'];
const configcat_PAGES = ['https://configcat.com/docs/'];
const configcat_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'configcat-legacy-sdk-key',
        title: 'ConfigCat SDK key (before 2024)',
        why: 'it reads the feature flags of an environment.',
        remediation: configcat_REVOKE,
        references: configcat_PAGES,
        providers: ['configcat'],
        value: /[\w-]{22}\/[\w-]{22}/,
        longest: 45,
    }),
    prefixedToken({
        id: 'configcat-sdk-key',
        severity: 'medium',
        title: 'ConfigCat SDK key',
        why: 'it reads the feature flags of an environment.',
        remediation: configcat_REVOKE,
        references: configcat_PAGES,
        prefix: 'configcat-sdk-1/',
        body: /[\w-]{22}\/[\w-]{22}/,
        longest: 45,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/confluent.js



const confluent_RULES = [
    prefixedToken({
        id: 'confluent-api-secret',
        severity: 'critical',
        title: 'Confluent Cloud API secret',
        why: 'with its key it reads and writes the topics of a cluster.',
        remediation: ['Delete the key at https://confluent.cloud/settings/api-keys.'],
        references: [
            'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
        ],
        prefix: 'cflt',
        body: /[A-Za-z0-9+/]{60}/,
        longest: 60,
        alphabet: 'A-Za-z0-9+/=',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'confluent-legacy-api-secret',
        title: 'Confluent Cloud API secret of the old form',
        why: 'with its key it reads and writes the topics of a cluster.',
        remediation: ['Delete the key at https://confluent.cloud/settings/api-keys.'],
        references: [
            'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
        ],
        providers: ['confluent', 'ccloud'],
        noun: /secret|password/,
        value: /[A-Za-z0-9+/]{64}/,
        longest: 64,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'confluent-api-key',
        severity: 'low',
        title: 'Confluent Cloud API key',
        why: 'it names a key; only with its secret does it open anything.',
        remediation: ['Look whether the secret leaked too.'],
        references: [
            'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
        ],
        providers: ['confluent', 'ccloud'],
        noun: /key|username|client[_-]?id/,
        value: /[A-Z0-9]{16}/,
        longest: 16,
    }),
];
const confluent_COMBINATIONS = [
    credentialPair({
        id: 'confluent-api-credentials',
        severity: 'critical',
        title: 'Confluent Cloud API key with its secret',
        why: 'key and secret stand together: whoever reads them reads and writes the topics.',
        remediation: ['Delete the key at https://confluent.cloud/settings/api-keys.'],
        references: [
            'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
        ],
        keywords: ['cflt', 'confluent'],
        parts: ['confluent-api-secret', 'confluent-api-key'],
    }),
    credentialPair({
        id: 'confluent-legacy-credentials',
        severity: 'high',
        title: 'Confluent Cloud API key with its secret of the old form',
        why: 'key and secret stand together: whoever reads them reads and writes the topics.',
        remediation: ['Delete the key at https://confluent.cloud/settings/api-keys.'],
        references: [
            'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
        ],
        keywords: ['confluent'],
        parts: ['confluent-legacy-api-secret', 'confluent-api-key'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/contentful.js


const contentful_PAGES = ['https://www.contentful.com/developers/docs/references/authentication/'];
const contentful_RULES = [
    prefixedToken({
        id: 'contentful-personal-token',
        severity: 'high',
        title: 'Contentful personal access token',
        why: 'it manages all spaces of its owner.',
        remediation: ['Revoke it at https://app.contentful.com/account/profile/cma_tokens.'],
        references: contentful_PAGES,
        prefix: 'CFPAT-',
        body: /[\w-]{43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'contentful-delivery-token',
        title: 'Contentful delivery or preview token',
        why: 'it reads the content of a space, drafts too where it is a preview token.',
        remediation: ['Delete it in the space under Settings, API keys.'],
        references: contentful_PAGES,
        providers: ['contentful'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/convertapi.js

const convertapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'convertapi-key',
        title: 'ConvertAPI API key',
        why: 'it converts files at the cost of the account.',
        remediation: ['Replace it at https://www.convertapi.com/.'],
        references: ['https://www.convertapi.com/'],
        providers: ['convertapi'],
        value: /[A-Za-z0-9]{16}/,
        longest: 16,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/convertkit.js

const convertkit_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'kit-api-secret',
        title: 'Kit (ConvertKit) API secret',
        why: 'it reads subscribers and sends broadcasts.',
        remediation: ['Replace it in the settings under Advanced.'],
        references: ['https://developers.kit.com/'],
        providers: ['convertkit'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/convex.js


/** `prod:happy-otter-123|`: the deployment, which may be shown. */
const shownPrefix = (secret) => secret.slice(0, secret.indexOf('|') + 1);
const convex_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'convex-deploy-key',
        severity: 'critical',
        title: 'Convex deploy key',
        why: 'it replaces the code of a deployment and reads and writes its data.',
        remediation: ['Delete it in the Convex dashboard under Settings, Deploy keys.'],
        references: ['https://docs.convex.dev/cli/deploy-key-types'],
        // Base64 of `{"v2":`, with which the second half begins.
        keywords: ['|eyj2mii6'],
        token: /(?:prod|dev|preview|project):[a-z0-9:-]{3,60}\|eyJ2MiI6[A-Za-z0-9+/]{20,120}={0,2}/,
        longest: 200,
        alphabet: 'A-Za-z0-9+/=',
        shownPrefix,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret.slice(secret.indexOf('|')), 'Convex deploy key'),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/couchbase.js

const couchbase_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'couchbase-api-secret',
        title: 'Couchbase Capella API secret',
        why: 'with its key it manages clusters.',
        remediation: ['Delete the key at https://cloud.couchbase.com under API keys.'],
        references: ['https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html'],
        providers: ['couchbase', 'capella'],
        noun: /secret|key|token/,
        value: /[A-Za-z0-9+/]{60,120}={0,2}/,
        longest: 122,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/countrylayer.js

const countrylayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'countrylayer-api-key',
        title: 'Countrylayer API key',
        why: 'it looks up countries at the cost of the account.',
        remediation: ['Replace it at https://countrylayer.com/.'],
        references: ['https://countrylayer.com/'],
        providers: ['countrylayer'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/courier.js

const courier_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'courier-auth-token',
        severity: 'high',
        title: 'Courier auth token',
        why: 'it sends messages on every channel of the workspace.',
        remediation: ['Rotate it at https://app.courier.com/settings/api-keys.'],
        references: ['https://www.courier.com/docs/reference/auth/intro/'],
        providers: ['courier'],
        value: /(?:pk)_(?:prod)_[A-Za-z0-9]{28}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/coveralls.js

const coveralls_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'coveralls-token',
        title: 'Coveralls token',
        why: 'it uploads coverage of a repository, or reads its settings.',
        remediation: ['Regenerate it on the settings page of the repository at https://coveralls.io.'],
        references: ['https://docs.coveralls.io/'],
        providers: ['coveralls'],
        value: /[A-Za-z0-9]{33}|[A-Za-z0-9-]{37}/,
        longest: 37,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/crates.js

const crates_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'crates-io-token',
        severity: 'critical',
        title: 'crates.io API token',
        why: 'it publishes and yanks its owner’s crates.',
        remediation: ['Revoke it at https://crates.io/settings/tokens.'],
        references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
        // The prefix is too short to look for, so the token counts only near words that lead to it.
        keywords: [
            'crates',
            'cargo_regis',
            'cargo login',
            '[registr',
            'cargo-regis',
            'bearer: cio',
            'bearer cio',
            'authorization: cio',
        ],
        token: /cio[A-Za-z0-9]{32}/,
        longest: 35,
        within: 160,
        shownPrefix: () => 'cio',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/crisp.js

const crisp_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'crisp-token-key',
        title: 'Crisp token key',
        why: 'it reads and writes the conversations of a website.',
        remediation: ['Regenerate it in the Crisp marketplace.'],
        references: ['https://docs.crisp.chat/guides/rest-api/authentication/'],
        providers: ['crisp'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/crowdin.js

const crowdin_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'crowdin-token',
        title: 'Crowdin personal access token',
        why: 'it reads and changes translations, which are shipped to users.',
        remediation: ['Delete it at https://crowdin.com/settings#api-key.'],
        references: ['https://support.crowdin.com/developer/api/'],
        providers: ['crowdin'],
        value: /[a-z0-9]{80}/,
        longest: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cryptocompare.js

const cryptocompare_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'cryptocompare-api-key',
        title: 'CryptoCompare (CCData) API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Delete it at https://www.cryptocompare.com/cryptopian/api-keys.'],
        references: ['https://min-api.cryptocompare.com/documentation'],
        providers: ['cryptocompare'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/currencyfreaks.js

const currencyfreaks_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'currencyfreaks-api-key',
        title: 'CurrencyFreaks API key',
        why: 'it asks for rates at the cost of the account.',
        remediation: ['Replace it at https://currencyfreaks.com/.'],
        references: ['https://currencyfreaks.com/'],
        providers: ['currencyfreaks'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/currencylayer.js

const currencylayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'currencylayer-api-key',
        title: 'Currencylayer API key',
        why: 'it asks for rates at the cost of the account.',
        remediation: ['Replace it at https://currencylayer.com/dashboard.'],
        references: ['https://currencylayer.com/documentation'],
        providers: ['currencylayer'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/currencyscoop.js

const currencyscoop_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'currencyscoop-api-key',
        title: 'CurrencyBeacon (CurrencyScoop) API key',
        why: 'it asks for rates at the cost of the account.',
        remediation: ['Replace it at https://currencybeacon.com/.'],
        references: ['https://currencybeacon.com/'],
        providers: ['currencyscoop', 'currencybeacon'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/currentsapi.js

const currentsapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'currentsapi-key',
        title: 'Currents API key',
        why: 'it searches news at the cost of the account.',
        remediation: ['Replace it at https://currentsapi.services/.'],
        references: ['https://currentsapi.services/'],
        providers: ['currentsapi'],
        value: /[\w-]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cursor.js

const cursor_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'cursor-api-key',
        severity: 'high',
        title: 'Cursor API key',
        why: 'it starts agents that read and write the repositories of its owner.',
        remediation: ['Delete it at https://cursor.com/dashboard.'],
        references: ['https://docs.cursor.com/'],
        providers: ['cursor_api', 'cursor_key', 'cursor_admin', 'cursor_token', 'cursor_secret', 'cursor.com'],
        noun: /secret|token|key|/,
        value: /(?:key|crsr)_[a-z0-9]{64}/,
        longest: 69,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cypress.js


const cypress_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'cypress-record-key',
        title: 'Cypress record key',
        why: 'it records runs to the dashboard of a project.',
        remediation: ['Delete it under Project settings, Record keys, at https://cloud.cypress.io.'],
        references: ['https://docs.cypress.io/cloud/account-management/projects'],
        providers: ['cypress_record', 'cypress-record', 'cypress run'],
        noun: /key/,
        value: UUID,
        longest: UUID_LENGTH,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/dandelion.js

const dandelion_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'dandelion-api-key',
        title: 'Dandelion API key',
        why: 'it analyses texts at the cost of the account.',
        remediation: ['Replace it at https://dandelion.eu/.'],
        references: ['https://dandelion.eu/'],
        providers: ['dandelion'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/data-gov.js

const data_gov_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'data-gov-api-key',
        title: 'Data.gov API key',
        why: 'it asks American agencies in the name of its owner.',
        remediation: ['Replace it at https://api.data.gov/signup/.'],
        references: ['https://api.data.gov/docs/'],
        providers: ['data.gov', 'datagov', 'data_gov', 'nasa_api'],
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/database-client.js


const database_client_STOCK = /^(?:password|passwd|pass|pwd|secret|root|admin|test|postgres|mysql|redis|mongo|user|foobared|example|changeme|123456?|guest)[\d!]{0,4}$/i;
function database_client_assess({ secret }) {
    if ((0,placeholder/* isPlaceholder */.wK)(secret) || database_client_STOCK.test(secret) || /^[$%{<[(`*]/.test(secret))
        return { is: 'placeholder' };
    return (0,words/* isWordLike */.U)(secret) || /^\d{1,5}$/.test(secret) ? { is: 'nothing' } : { is: 'secret' };
}
const database_client_SHARED = {
    kind: 'secret',
    severity: 'medium',
    remediation: [
        'Change the password at the database.',
        'Read it from a file of your home or a secret store.',
    ],
    guessable: true,
    assess: database_client_assess,
};
const database_client_RULES = [
    {
        ...database_client_SHARED,
        id: 'postgres-password',
        title: 'PostgreSQL password in the environment of psql',
        why: 'it signs in to the database that the command names.',
        references: ['https://www.postgresql.org/docs/current/libpq-pgpass.html'],
        keywords: ['pgpassword'],
        pattern: /PGPASSWORD["']?[ \t]{0,2}[=:][ \t]{0,2}["']?(?<secret>[^\s"'`;&|\\<>]{4,128})(?=["'\s;&|\\]|$)/g,
        reach: 160,
    },
    {
        ...database_client_SHARED,
        id: 'mysql-password',
        title: 'MySQL password in a command or in the environment',
        why: 'it signs in to the database that the command names.',
        references: ['https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html'],
        keywords: ['mysql_pwd', 'mysqldump ', 'mysqladmin ', 'mysql -'],
        pattern: /(?:MYSQL_PWD[ \t]{0,2}[=:][ \t]{0,2}["']?|\bmysql(?:dump|admin)?[ \t](?:[^\s|;&]{1,80}[ \t]{1,4}){0,8}?(?:--password=|-p)["']?)(?<secret>[^\s"'`;&|\\<>-][^\s"'`;&|\\<>]{4,127})(?=["'\s;&|\\]|$)/g,
        reach: 900,
    },
    {
        ...database_client_SHARED,
        id: 'redis-password',
        title: 'Redis password in a configuration or command',
        why: 'it reads and writes the store, sessions among its contents.',
        references: ['https://redis.io/docs/latest/operate/oss_and_stack/management/security/'],
        keywords: ['requirepass', 'masterauth', 'redis-cli', 'sentinel auth-pass'],
        pattern: /(?:(?:^|\n|--)[ \t]{0,4}(?:requirepass|masterauth)[ \t]{1,4}|redis-cli[ \t](?:[^\s|;&]{1,80}[ \t]{1,4}){0,6}?-a[ \t]{1,4}|sentinel auth-pass[ \t]{1,4}[\w.-]{1,60}[ \t]{1,4})["']?(?<secret>[^\s"'`;&|\\<>-][^\s"'`;&|\\<>]{4,255})(?=["'\s;&|\\]|$)/g,
        reach: 900,
    },
    {
        ...database_client_SHARED,
        id: 'mongo-password',
        title: 'MongoDB password in a command',
        why: 'it signs in to the database that the command names.',
        references: ['https://www.mongodb.com/docs/mongodb-shell/reference/options/'],
        keywords: ['mongo -', 'mongosh ', 'mongodump ', 'mongorestore ', 'mongoexport ', 'mongoimport '],
        pattern: /\bmongo(?:sh|dump|restore|export|import)?[ \t](?:[^\s|;&]{1,160}[ \t]{1,4}){0,8}?(?:--password[ =]|-p[ ])["']?(?<secret>[^\s"'`;&|\\<>-][^\s"'`;&|\\<>]{4,127})(?=["'\s;&|\\]|$)/g,
        reach: 1500,
    },
];

// EXTERNAL MODULE: ./build/secrets/filters/ordinary.js
var ordinary = __webpack_require__(3966);
;// CONCATENATED MODULE: ./build/secrets/providers/database-connection-string.js


const database_connection_string_STOCK = /^(?:password|passwd|passw0rd|p@ssw0rd|p@ssword|pass|pwd|secret|root|admin|sa|test|testing|user|username|myPassword|mypass|postgres|mysql|oracle|scott|tiger|changeit|letmein|guest|demo|foo|bar|abc|xyz|123|1234|12345|123456|x+|null|none|empty|string|true|false)[\d!]{0,4}$/i;
/** Hosts of a developer's own machine, where a password opens nothing to others. */
const NEARBY = /(?:server|host|data source|address|addr|network address)\s{0,4}=\s{0,4}(?:tcp:)?(?:localhost|127\.0\.0\.1|\(local\)|\(localdb\)|\.(?:[;\\,]|$)|::1)|\/\/(?:localhost|127\.0\.0\.1)[:/;]/i;
function database_connection_string_assess({ secret, before, after, groups }) {
    if ((0,placeholder/* isPlaceholder */.wK)(secret) || database_connection_string_STOCK.test(secret) || secret === groups.user || /^[$%{#@<[]/.test(secret)) {
        return { is: 'placeholder' };
    }
    if (/["'+&|]|\bmy?password/i.test(secret))
        return { is: 'nothing' };
    if (NEARBY.test(lineOf(before, after)))
        return { is: 'secret', severity: 'low', details: { host: 'nearby' } };
    const isStrong = /\d/.test(secret) && /[A-Za-z]/.test(secret) && secret.length >= 8 && !(0,ordinary/* isOrdinary */.P)(secret);
    return isStrong ? { is: 'secret', severity: 'high' } : { is: 'secret' };
}
function lineOf(before, after) {
    return `${before.slice(before.lastIndexOf('\n') + 1)};${after.split('\n')[0]}`;
}
const database_connection_string_REMEDIATION = [
    'Change the password at the database.',
    'Read the string from the environment or a secret store, or sign in without a password.',
];
const database_connection_string_SHARED = {
    kind: 'secret',
    severity: 'medium',
    remediation: database_connection_string_REMEDIATION,
    guessable: true,
    assess: database_connection_string_assess,
};
const database_connection_string_RULES = [
    {
        ...database_connection_string_SHARED,
        id: 'database-connection-string',
        title: 'Password in a connection string of ODBC or ADO.NET',
        why: 'it signs in to the database that the string names.',
        references: ['https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax'],
        keywords: [';password=', ';pwd=', '; password=', '; pwd=', ';password =', ';user id=', '; user id='],
        // A server, a user and a password in one string, whatever stands between them.
        pattern: /(?:(?:server|data source|host|addr|address|hostname|driver|provider|initial catalog|database)[ \t]{0,2}=[^;"'\n]{1,120};[ \t]{0,2})(?:[A-Za-z][\w .]{1,32}=[^;"'\n]{0,160};[ \t]{0,2}){0,12}?(?:password|pwd)[ \t]{0,2}=[ \t]{0,2}(?<secret>[^;"'\s\\<>]{3,128})(?=[;"'\s\\<]|$)/gi,
        reach: 1400,
    },
    {
        ...database_connection_string_SHARED,
        id: 'jdbc-password',
        title: 'Password in a JDBC URL',
        why: 'it signs in to the database that the URL names.',
        references: ['https://docs.oracle.com/javase/tutorial/jdbc/basics/connecting.html'],
        keywords: ['jdbc:'],
        pattern: /jdbc:[a-z][\w:+-]{2,40}:(?:\/\/|@)?[^\s"'<>]{3,300}?[?&;](?:password|pwd)=(?<secret>[^\s"'<>&;\\]{3,128})/gi,
        reach: 560,
    },
    {
        ...database_connection_string_SHARED,
        id: 'oracle-jdbc-password',
        title: 'Password in a JDBC URL of Oracle',
        why: 'it signs in to the database that the URL names.',
        references: ['https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/'],
        keywords: ['jdbc:oracle:'],
        pattern: /jdbc:oracle:(?:thin|oci\d?):(?<user>[\w$#-]{1,60})\/(?<secret>[^\s"'<>@/]{3,128})@/gi,
        reach: 240,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/databricks.js

const databricks_RULES = [
    prefixedToken({
        id: 'databricks-token',
        severity: 'critical',
        title: 'Databricks access token',
        why: 'it reads data and runs code in a workspace as its owner.',
        remediation: ['Revoke it in the workspace under Settings, Developer, Access tokens.'],
        references: ['https://docs.databricks.com/dev-tools/auth/pat.html'],
        prefix: 'dapi',
        keywords: keywordsAfter('dapi', HEXADECIMAL, HEXADECIMAL),
        body: /[0-9a-f]{32}(?:-\d{1,2})?/,
        longest: 35,
        alphabet: 'A-Za-z0-9-',
    }),
    prefixedToken({
        id: 'databricks-oauth-secret',
        severity: 'critical',
        title: 'Databricks OAuth secret',
        why: 'with its client ID it acts as a service principal.',
        remediation: ['Delete it in the account console on the page of the service principal.'],
        references: ['https://docs.databricks.com/dev-tools/auth/oauth-m2m.html'],
        prefix: 'dose',
        body: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/datadog.js

const datadog_PAGES = ['https://docs.datadoghq.com/account_management/api-app-keys/'];
const datadog_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'datadog-api-key',
        title: 'Datadog API key',
        why: 'it writes metrics, logs and events into the organisation.',
        remediation: ['Revoke it at https://app.datadoghq.com/organization-settings/api-keys.'],
        references: datadog_PAGES,
        providers: ['datadog', 'dd_api', 'dd-api'],
        noun: /key|token|secret|api[_-]?key|(?<=dd[_-]api)[_-]key/,
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'datadog-application-key',
        title: 'Datadog application key',
        why: 'together with an API key it reads all data and changes the configuration as its owner.',
        remediation: ['Revoke it at https://app.datadoghq.com/organization-settings/application-keys.'],
        references: datadog_PAGES,
        providers: ['datadog', 'dd_app', 'dd-app'],
        noun: /app[_-]?key|application[_-]?key|key/,
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/datastax.js

const datastax_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'datastax-astra-token',
        severity: 'critical',
        title: 'DataStax Astra application token',
        why: 'it reads and writes databases as its role allows.',
        remediation: ['Delete it at https://astra.datastax.com under Tokens.'],
        references: [
            'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
        ],
        keywords: ['astracs:'],
        token: /AstraCS:[A-Za-z]{24}:[0-9a-f]{64}|AstraCS:[A-Za-z0-9]{20,40}:[0-9a-f]{40,64}/,
        longest: 115,
        shownPrefix: () => 'AstraCS:',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/datocms.js

const datocms_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'datocms-api-token',
        title: 'DatoCMS API token',
        why: 'it reads and, by its role, changes the content of a project.',
        remediation: ['Regenerate it in the project settings under API tokens.'],
        references: ['https://www.datocms.com/docs'],
        providers: ['datocms'],
        value: /[a-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/dbt.js

const dbt_RULES = [
    prefixedToken({
        id: 'dbt-cloud-token',
        severity: 'high',
        title: 'dbt Cloud token',
        why: 'it runs jobs, and reads models and credentials’ names.',
        remediation: ['Delete it at https://cloud.getdbt.com under API tokens.'],
        references: ['https://docs.getdbt.com/docs/dbt-cloud-apis/authentication'],
        prefix: ['dbtc_', 'dbtu_'],
        body: /[\w-]{38,60}/,
        longest: 60,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/deepai.js

const deepai_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'deepai-api-key',
        title: 'DeepAI API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Replace it at https://deepai.org/dashboard.'],
        references: ['https://deepai.org/docs'],
        providers: ['deepai'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/deepgram.js

const deepgram_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'deepgram-api-key',
        title: 'Deepgram API key',
        why: 'it transcribes at the cost of the project.',
        remediation: ['Delete it at https://console.deepgram.com/.'],
        references: ['https://developers.deepgram.com/docs/create-additional-api-keys'],
        providers: ['deepgram'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/deepl.js

const deepl_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'deepl-api-key',
        title: 'DeepL API key',
        why: 'it translates at the cost of the account.',
        remediation: ['Replace it at https://www.deepl.com/your-account/keys.'],
        references: ['https://developers.deepl.com/docs'],
        providers: ['deepl'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?::fx|)/,
        longest: 39,
        alphabet: '\\w:-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/deepseek.js

const deepseek_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'deepseek-api-key',
        severity: 'high',
        title: 'DeepSeek API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it at https://platform.deepseek.com/api_keys.'],
        references: ['https://api-docs.deepseek.com/'],
        providers: ['deepseek'],
        value: /(?:sk)-[a-z0-9]{32}/,
        longest: 35,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/deepsource.js

const deepsource_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'deepsource-dsn',
        title: 'DeepSource DSN',
        why: 'it uploads test coverage of a repository.',
        remediation: ['Regenerate it on the settings page of the repository at https://app.deepsource.com.'],
        references: ['https://docs.deepsource.com/'],
        providers: ['deepsource_dsn', 'deepsource-dsn'],
        noun: /|dsn/,
        value: /https:\/\/[0-9a-f]{32}@(?:app\.)?deepsource\.(?:io|com)/,
        longest: 64,
        assess: () => ({ is: 'secret' }),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/defined-networking.js

const defined_networking_RULES = [
    prefixedToken({
        id: 'defined-networking-token',
        severity: 'critical',
        title: 'Defined Networking API token',
        why: 'it manages the hosts of an overlay network.',
        remediation: ['Delete it at https://admin.defined.net under API keys.'],
        references: ['https://docs.defined.net/guides/automating-host-creation/'],
        prefix: 'dnkey-',
        body: /[A-Z0-9]{26}-[A-Z0-9]{52}/,
        longest: 79,
        alphabet: 'A-Z0-9-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/delighted.js

const delighted_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'delighted-api-key',
        title: 'Delighted API key',
        why: 'it reads the answers of customers and asks them.',
        remediation: ['Replace it at https://delighted.com/.'],
        references: ['https://delighted.com/'],
        providers: ['delighted'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/deno.js

const deno_RULES = [
    prefixedToken({
        id: 'deno-deploy-token',
        severity: 'critical',
        title: 'Deno Deploy token',
        why: 'it deploys and reads projects.',
        remediation: ['Revoke it at https://dash.deno.com/account#access-tokens.'],
        references: ['https://docs.deno.com/deploy/'],
        prefix: ['ddp_', 'ddo_', 'ddw_'],
        body: /[A-Za-z0-9]{36}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/dependency-track.js

const dependency_track_RULES = [
    prefixedToken({
        id: 'dependency-track-api-key',
        severity: 'high',
        title: 'Dependency-Track API key',
        why: 'it reads and changes the inventory of components and their weaknesses.',
        remediation: ['Delete it in the administration of your server, under Teams.'],
        references: ['https://docs.dependencytrack.org/integrations/rest-api/'],
        prefix: 'odt_',
        body: /[A-Za-z0-9]{8}_[A-Za-z0-9]{32}|[A-Za-z0-9]{32}/,
        longest: 41,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/detectify.js

const detectify_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'detectify-api-key',
        title: 'Detectify API key',
        why: 'it starts scans and reads the weak points that were found.',
        remediation: ['Delete it in Detectify under Account settings, API keys.'],
        references: ['https://developer.detectify.com/'],
        providers: ['detectify'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/detectlanguage.js

const detectlanguage_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'detectlanguage-api-key',
        title: 'Detect Language API key',
        why: 'it recognises languages at the cost of the account.',
        remediation: ['Replace it at https://detectlanguage.com/.'],
        references: ['https://detectlanguage.com/'],
        providers: ['detectlanguage'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/devcycle.js

const devcycle_REVOKE = ['Rotate it in the settings of the environment.'];
const devcycle_PAGES = ['https://docs.devcycle.com/'];
const devcycle_RULES = [
    prefixedToken({
        id: 'devcycle-server-key',
        severity: 'medium',
        title: 'DevCycle server SDK key',
        why: 'it reads all feature flags of an environment, with their rules.',
        remediation: devcycle_REVOKE,
        references: devcycle_PAGES,
        prefix: 'dvc_server_',
        body: /\w{8,72}/,
        longest: 72,
        alphabet: '\\w',
    }),
    prefixedToken({
        id: 'devcycle-client-key',
        severity: 'low',
        title: 'DevCycle client or mobile SDK key',
        why: 'it evaluates feature flags; pages and apps show it to everybody.',
        remediation: devcycle_REVOKE,
        references: devcycle_PAGES,
        prefix: ['dvc_client_', 'dvc_mobile_'],
        body: /\w{8,72}/,
        longest: 72,
        alphabet: '\\w',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/devin.js

const devin_REVOKE = ['Revoke it at https://app.devin.ai/settings/api-keys.'];
const devin_PAGES = ['https://docs.devin.ai/api-reference/overview'];
const devin_RULES = [
    prefixedToken({
        id: 'devin-api-key',
        severity: 'high',
        title: 'Devin API key',
        why: 'it starts sessions that read and write the repositories of the organisation.',
        remediation: devin_REVOKE,
        references: devin_PAGES,
        prefix: ['apk_user_', 'apk_'],
        body: /[A-Za-z0-9+/]{80,180}(?:|=|==)/,
        longest: 182,
        alphabet: 'A-Za-z0-9+/=',
    }),
    prefixedToken({
        id: 'devin-service-user-token',
        severity: 'high',
        title: 'Devin service user token',
        why: 'it starts sessions that read and write the repositories of the organisation.',
        remediation: devin_REVOKE,
        references: devin_PAGES,
        prefix: 'cog_',
        body: /[a-z2-7]{52}/,
        longest: 52,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/diffbot.js

const diffbot_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'diffbot-api-key',
        title: 'Diffbot API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://app.diffbot.com/.'],
        references: ['https://docs.diffbot.com/'],
        providers: ['diffbot'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/diggernaut.js

const diggernaut_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'diggernaut-api-key',
        title: 'Diggernaut API key',
        why: 'it runs scrapers at the cost of the account.',
        remediation: ['Replace it at https://www.diggernaut.com/.'],
        references: ['https://www.diggernaut.com/'],
        providers: ['diggernaut'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/digitalocean.js



const digitalocean_RULES = [
    prefixedToken({
        id: 'digitalocean-pat',
        severity: 'critical',
        title: 'DigitalOcean personal access token',
        why: 'it creates, reads and destroys droplets, databases and clusters.',
        remediation: [
            'Delete it at https://cloud.digitalocean.com/account/api/tokens.',
            'Look through the security history of the account.',
        ],
        references: ['https://docs.digitalocean.com/reference/api/create-personal-access-token/'],
        prefix: 'dop_v1_',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
    prefixedToken({
        id: 'digitalocean-oauth-token',
        severity: 'critical',
        title: 'DigitalOcean OAuth token',
        why: 'it does on the account what its app was allowed to.',
        remediation: ['Revoke the app at https://cloud.digitalocean.com/account/api/access.'],
        references: ['https://docs.digitalocean.com/reference/api/oauth/'],
        prefix: 'doo_v1_',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
    prefixedToken({
        id: 'digitalocean-refresh-token',
        severity: 'critical',
        title: 'DigitalOcean OAuth refresh token',
        why: 'it makes new OAuth tokens of an app.',
        remediation: ['Revoke the app at https://cloud.digitalocean.com/account/api/access.'],
        references: ['https://docs.digitalocean.com/reference/api/oauth/'],
        prefix: 'dor_v1_',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
    prefixedToken({
        id: 'digitalocean-spaces-key-id',
        severity: 'low',
        title: 'DigitalOcean Spaces key ID',
        why: 'it names a key of Spaces; only with its secret does it open anything.',
        remediation: ['Nothing, unless the secret leaked too.'],
        references: ['https://docs.digitalocean.com/products/spaces/how-to/manage-access/'],
        prefix: ['DO00', 'DO801'],
        body: /[A-Z0-9]{15,16}/,
        longest: 16,
        assess: (body) => /\d/.test(body) && /[A-Z]/.test(body) && body.length >= 15 ? undefined : { is: 'nothing' },
    }),
    (0,named_token/* namedToken */.T)({
        id: 'digitalocean-spaces-secret',
        title: 'DigitalOcean Spaces secret key',
        why: 'with its ID it reads and writes the buckets of the account.',
        remediation: ['Delete the key at https://cloud.digitalocean.com/account/api/spaces.'],
        references: ['https://docs.digitalocean.com/products/spaces/how-to/manage-access/'],
        providers: ['spaces_secret', 'spaces-secret', 'spaces_key', 'spacessecret', 'do_spaces', 'spaces_access'],
        noun: /secret|key|/,
        value: /[A-Za-z0-9+/]{43}/,
        longest: 43,
    }),
];
const digitalocean_COMBINATIONS = [
    credentialPair({
        id: 'digitalocean-spaces-key',
        severity: 'critical',
        title: 'DigitalOcean Spaces key with its secret',
        why: 'ID and secret stand together: whoever reads them reads and writes the buckets.',
        remediation: ['Delete the key at https://cloud.digitalocean.com/account/api/spaces.'],
        references: ['https://docs.digitalocean.com/products/spaces/how-to/manage-access/'],
        keywords: ['spaces_secret'],
        parts: ['digitalocean-spaces-secret', 'digitalocean-spaces-key-id'],
    }),
];

// EXTERNAL MODULE: ./build/secrets/providers/discord.js
var discord = __webpack_require__(9531);
;// CONCATENATED MODULE: ./build/secrets/providers/disqus.js

const disqus_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'disqus-api-key',
        title: 'Disqus API or secret key',
        why: 'it reads and moderates the comments of a site.',
        remediation: ['Replace it at https://disqus.com/api/applications/.'],
        references: ['https://disqus.com/api/docs/'],
        providers: ['disqus'],
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ditto.js

const ditto_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ditto-api-key',
        title: 'Ditto API key',
        why: 'it reads and changes the texts of products.',
        remediation: ['Replace it at https://www.dittowords.com/.'],
        references: ['https://www.dittowords.com/'],
        providers: ['ditto'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\.[a-z0-9]{40}/,
        longest: 77,
    }),
];

// EXTERNAL MODULE: ./build/secrets/filters/variety.js
var variety = __webpack_require__(2062);
;// CONCATENATED MODULE: ./build/secrets/providers/django.js



/** What `startproject` writes before the key of a new project: it says itself that it is not for production. */
const INSECURE = 'django-insecure-';
const MIN_DISTINCT = 16;
function django_assess({ secret }) {
    const body = secret.replace(INSECURE, '');
    if ((0,placeholder/* isStandIn */.WG)(body) || (0,variety/* distinctCharacters */.f)(body) < MIN_DISTINCT)
        return { is: 'placeholder' };
    if ((0,words/* isWordLike */.U)(body) || !/\d/.test(body))
        return { is: 'nothing' };
    if (!secret.startsWith(INSECURE))
        return { is: 'secret' };
    return {
        is: 'secret',
        severity: 'medium',
        message: 'Django secret key of a new project. If the site runs with it, others forge its sessions and links.',
        details: { insecure: true },
    };
}
const django_RULES = [
    {
        id: 'django-secret-key',
        kind: 'secret',
        severity: 'high',
        title: 'Django secret key',
        why: 'whoever has it forges sessions, signed cookies and links to reset passwords.',
        remediation: [
            'Make a new one with `django.core.management.utils.get_random_secret_key()`, and read it from the environment.',
            'Put the old one into `SECRET_KEY_FALLBACKS` for a day if sessions must live on.',
        ],
        references: ['https://docs.djangoproject.com/en/stable/ref/settings/#secret-key'],
        keywords: ['secret_key =', 'secret_key=', "secret_key'", 'secret_key"', 'secret_key:', 'django-insecure'],
        // Fifty characters of a set that no other framework draws from.
        pattern: /SECRET_KEY["']?\]?[ \t]{0,4}(?:=|:|,)[ \t]{0,4}(?:(?:os\.)?(?:environ(?:\.get)?|getenv|env|config)\([^"')]{0,40}["']\w{1,40}["'],[ \t]{0,4}(?:default=)?)?(?:r|b|u)?["'](?<secret>(?:django-insecure-)?[a-z0-9!@#$%^&*(=_+)-]{50})["']/g,
        reach: 260,
        shownPrefix: (secret) => (secret.startsWith(INSECURE) ? INSECURE : ''),
        assess: django_assess,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/docker.js


const TOKENS = 'https://docs.docker.com/security/access-tokens/';
const SWARM = 'https://docs.docker.com/engine/swarm/';
/** Names that registries take for "the password is a token". */
const PLAIN = /^(?:password|passwd|secret|admin|test|user|pass)$/i;
/** `name:password` in base64; an empty password means that a credential helper holds it. */
function assessAuth({ secret }) {
    const decoded = Buffer.from(secret, 'base64').toString('latin1');
    const [, name = '', password = ''] = /^([\x21-\x39\x3b-\x7e]{1,120}):([\x20-\x7e]{1,4000})$/.exec(decoded) ?? [];
    if (password === '')
        return { is: 'nothing' };
    return (0,placeholder/* isPlaceholder */.wK)(password) || PLAIN.test(password) || password === name
        ? { is: 'placeholder' }
        : { is: 'secret' };
}
const docker_RULES = [
    prefixedToken({
        id: 'docker-pat',
        severity: 'critical',
        title: 'Docker personal access token',
        why: 'it pulls private images and, unless read-only, pushes images in its owner’s name.',
        remediation: ['Delete it at https://app.docker.com/settings/personal-access-tokens.'],
        references: [TOKENS],
        prefix: 'dckr_pat_',
        body: /[\w-]{27}/,
        longest: 27,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'docker-organization-token',
        severity: 'critical',
        title: 'Docker organization access token',
        why: 'it pulls, and may push, the images of an organisation.',
        remediation: ['Delete it in the Admin Console of Docker under Access tokens.'],
        references: ['https://docs.docker.com/enterprise/security/access-tokens/'],
        prefix: 'dckr_oat_',
        body: /[\w-]{32}/,
        longest: 32,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'docker-swarm-join-token',
        severity: 'high',
        title: 'Docker Swarm join token',
        why: 'a machine that reaches the managers joins the cluster with it, and gets its work and secrets.',
        remediation: ['Rotate it: `docker swarm join-token --rotate worker`, and `manager`.'],
        references: [SWARM],
        prefix: 'SWMTKN-1-',
        body: /[0-9a-z]{50}-[0-9a-z]{25}/,
        longest: 76,
    }),
    prefixedToken({
        id: 'docker-swarm-unlock-key',
        severity: 'high',
        title: 'Docker Swarm unlock key',
        why: 'it decrypts the keys and logs of the cluster’s managers.',
        remediation: ['Rotate it: `docker swarm unlock-key --rotate`.'],
        references: [SWARM],
        prefix: 'SWMKEY-1-',
        body: /[A-Za-z0-9+/]{43}/,
        longest: 43,
        alphabet: 'A-Za-z0-9+/',
    }),
    {
        id: 'docker-config-auth',
        kind: 'secret',
        severity: 'high',
        title: 'Docker registry name and password',
        why: 'it signs in to a container registry: the `auth` of a Docker configuration is no encryption.',
        remediation: [
            'Change the password or revoke the token at the registry.',
            'Sign in with a credential helper.',
        ],
        references: ['https://docs.docker.com/reference/cli/docker/login/#credential-stores'],
        keywords: ['auths"', "auths'", 'auths\\', 'auths ', 'auths:', 'auths='],
        pattern: /auths\\{0,3}["']?[ \t]{0,4}[:=][ \t]{0,4}\{[^{}]{3,300}\{[^{}]{0,400}?\\{0,3}["']auth\\{0,3}["'][ \t]{0,4}:[ \t]{0,4}\\{0,3}["'](?<secret>[A-Za-z0-9+/]{8,4000}={0,2})\\{0,3}["']/g,
        reach: 4800,
        guessable: true,
        assess: assessAuth,
    },
    {
        id: 'docker-config-base64',
        kind: 'secret',
        severity: 'high',
        title: 'Docker registry credentials in base64',
        why: 'a Kubernetes image pull secret holds name and password of a container registry.',
        remediation: [
            'Change the password or revoke the token at the registry.',
            'Keep the manifest out of the repository, or encrypt it.',
        ],
        references: ['https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/'],
        keywords: ['.dockerconfigjson', '.dockercfg'],
        pattern: /\.docker(?:configjson|cfg)["']?[ \t]{0,4}:[ \t]{0,4}["']?(?<secret>ey[A-Za-z0-9+/]{30,8000}={0,2})(?![A-Za-z0-9+/=])/g,
        reach: 8100,
        guessable: true,
        assess: ({ secret }) => {
            const decoded = Buffer.from(secret, 'base64').toString('latin1');
            return /"(?:auth|password)"\s{0,8}:\s{0,8}"[^"]{4}/.test(decoded) && !(0,placeholder/* isPlaceholder */.wK)(decoded)
                ? { is: 'secret' }
                : { is: 'nothing' };
        },
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/docparser.js

const docparser_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'docparser-api-key',
        title: 'Docparser API key',
        why: 'it reads the documents of an account.',
        remediation: ['Replace it at https://docparser.com/.'],
        references: ['https://docparser.com/'],
        providers: ['docparser'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/docusign.js

const docusign_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'docusign-secret-key',
        title: 'DocuSign secret key',
        why: 'together with the integration key it acts as an application towards DocuSign.',
        remediation: ['Delete the secret key of the app in DocuSign under Apps and keys.'],
        references: ['https://developers.docusign.com/'],
        providers: ['docusign'],
        noun: /secret/,
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/doppler.js

const doppler_RULES = [
    prefixedToken({
        id: 'doppler-personal-token',
        severity: 'critical',
        title: 'Doppler personal token',
        why: 'it reads and changes all secrets that its owner may.',
        remediation: ['Revoke it at https://dashboard.doppler.com under Tokens.'],
        references: ['https://docs.doppler.com/docs/service-tokens'],
        prefix: ['dp.pt.', 'dp.ct.'],
        body: /[A-Za-z0-9]{40,44}/,
        longest: 44,
    }),
    prefixedToken({
        id: 'doppler-service-token',
        severity: 'critical',
        title: 'Doppler service token',
        why: 'it reads the secrets of a configuration.',
        remediation: [
            'Revoke it at https://dashboard.doppler.com on the Access tab of the configuration.',
            'Rotate the secrets that it reads.',
        ],
        references: ['https://docs.doppler.com/docs/service-tokens'],
        prefix: 'dp.st.',
        body: /(?:[0-9a-z_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
        longest: 80,
    }),
    prefixedToken({
        id: 'doppler-service-account-token',
        severity: 'critical',
        title: 'Doppler service account token',
        why: 'it reads and changes the secrets that the account may.',
        remediation: ['Revoke it at https://dashboard.doppler.com under Service accounts.'],
        references: ['https://docs.doppler.com/docs/service-accounts'],
        prefix: ['dp.sa.', 'dp.said.'],
        body: /[A-Za-z0-9]{40,44}/,
        longest: 44,
    }),
    prefixedToken({
        id: 'doppler-scim-token',
        severity: 'high',
        title: 'Doppler SCIM token',
        why: 'it adds, changes and removes the people of a workplace.',
        remediation: ['Revoke it at https://dashboard.doppler.com under SCIM.'],
        references: ['https://docs.doppler.com/docs/user-provisioning'],
        prefix: 'dp.scim.',
        body: /[A-Za-z0-9]{40,44}/,
        longest: 44,
    }),
    prefixedToken({
        id: 'doppler-audit-token',
        severity: 'high',
        title: 'Doppler audit token',
        why: 'it reads the audit log of a workplace.',
        remediation: ['Revoke it at https://dashboard.doppler.com under Tokens.'],
        references: ['https://docs.doppler.com/docs/service-tokens'],
        prefix: 'dp.audit.',
        body: /[A-Za-z0-9]{40,44}/,
        longest: 44,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/drone.js

const drone_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'drone-access-token',
        title: 'Drone access token',
        why: 'it starts builds and reads their secrets’ names and logs.',
        remediation: ['Renew it in your account on the Drone server.'],
        references: ['https://docs.drone.io/api/overview/'],
        providers: ['droneci', 'drone_token', 'drone_rpc', 'drone-token'],
        noun: /token|secret|key|/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/dropbox.js

const dropbox_PAGES = ['https://developers.dropbox.com/oauth-guide'];
const dropbox_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'dropbox-app-secret',
        title: 'Dropbox app secret',
        why: 'together with the app key it acts as an application on Dropbox.',
        remediation: [
            'Replace the app at https://www.dropbox.com/developers/apps; a secret cannot be changed alone.',
        ],
        references: dropbox_PAGES,
        providers: ['dropbox'],
        noun: /secret/,
        value: /[a-z0-9]{15}/,
        longest: 15,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'dropbox-long-lived-token',
        severity: 'high',
        title: 'Dropbox long-lived access token',
        why: 'it reads and changes the files of an account.',
        remediation: [
            'Revoke it: `/2/auth/token/revoke`, or disconnect the app in the account.',
            'Look at the events of the account for files that were read.',
        ],
        references: dropbox_PAGES,
        providers: ['dropbox'],
        value: /[A-Za-z0-9]{11}AAAAAAAAAA[\w-]{43}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/dropbox-sign.js

const dropbox_sign_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'dropbox-sign-api-key',
        severity: 'high',
        title: 'Dropbox Sign (HelloSign) API key',
        why: 'it reads and sends documents to be signed.',
        remediation: ['Delete it at https://app.hellosign.com/home/myAccount#api.'],
        references: ['https://developers.hellosign.com/'],
        providers: ['hellosign'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/dropbox-tokens.js


const dropbox_tokens_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'dropbox-access-token',
        severity: 'high',
        title: 'Dropbox short-lived access token',
        why: 'it reads and changes the files of an account for some hours.',
        remediation: [
            'Revoke it: `/2/auth/token/revoke`, or disconnect the app in the account.',
            'Find out how it came into the file: such tokens are made anew and never need to be stored.',
        ],
        references: ['https://developers.dropbox.com/oauth-guide'],
        keywords: keywordsAfter('sl.', 'abcdefghijklmnopqrstuvwxyz0123456789'),
        token: /sl\.(?:u\.)?[\w-]{130,1400}/,
        longest: 1405,
        alphabet: '\\w-',
        before: '\\w.-',
        shownPrefix: (secret) => /^sl\.(?:u\.)?/.exec(secret)?.[0] ?? '',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/duffel.js

const duffel_PAGES = ['https://duffel.com/docs/api'];
const duffel_RULES = [
    prefixedToken({
        id: 'duffel-access-token',
        severity: 'critical',
        title: 'Duffel access token',
        why: 'it books flights and stays at the cost of the account.',
        remediation: [
            'Delete it in the dashboard under Developers, Access tokens.',
            'Look for bookings that are not yours.',
        ],
        references: duffel_PAGES,
        prefix: 'duffel_live_',
        body: /[\w-]{43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'duffel-test-token',
        severity: 'low',
        title: 'Duffel test token',
        why: 'it books nothing, but it shows and changes the test data.',
        remediation: ['Delete it in the dashboard under Developers, Access tokens.'],
        references: duffel_PAGES,
        prefix: 'duffel_test_',
        body: /[\w-]{43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/duo.js

const duo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'duo-secret-key',
        title: 'Duo secret key',
        why: 'together with the integration key it answers for the second factor of users.',
        remediation: ['Reset the secret key of the application in the Duo Admin Panel.'],
        references: ['https://duo.com/docs/adminapi'],
        providers: ['duo_', 'duo-', 'duosecret', 'duosecurity'],
        noun: /skey|secret|key/,
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/dwolla.js

const dwolla_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'dwolla-secret',
        title: 'Dwolla application secret',
        why: 'together with the application key it transfers money between bank accounts.',
        remediation: ['Create a new secret at https://dashboard.dwolla.com/applications-legacy.'],
        references: ['https://developers.dwolla.com/docs'],
        providers: ['dwolla'],
        value: /[A-Za-z0-9]{50}/,
        longest: 50,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/dynatrace.js

const dynatrace_PAGES = [
    'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
];
const dynatrace_RULES = [
    prefixedToken({
        id: 'dynatrace-api-token',
        severity: 'high',
        title: 'Dynatrace API token',
        why: 'it does in the environment what its scopes allow, such as reading logs.',
        remediation: ['Delete it in Dynatrace under Access tokens.'],
        references: dynatrace_PAGES,
        prefix: 'dt0c01.',
        body: /[A-Z0-9]{24}\.[A-Z0-9]{64}/,
        longest: 89,
    }),
    prefixedToken({
        id: 'dynatrace-platform-token',
        severity: 'high',
        title: 'Dynatrace platform token or OAuth secret',
        why: 'it does in the platform what its scopes allow, such as reading logs.',
        remediation: ['Delete it in the account management of Dynatrace.'],
        references: dynatrace_PAGES,
        prefix: ['dt0s01.', 'dt0s02.', 'dt0s03.', 'dt0s06.', 'dt0s08.', 'dt0s16.'],
        body: /[A-Z0-9]{8,24}\.[A-Z0-9]{64}/,
        longest: 89,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/dyspatch.js

const dyspatch_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'dyspatch-api-key',
        title: 'Dyspatch API key',
        why: 'it reads the mail templates of an organisation.',
        remediation: ['Replace it at https://www.dyspatch.io/.'],
        references: ['https://www.dyspatch.io/'],
        providers: ['dyspatch'],
        value: /[A-Z0-9]{52}/,
        longest: 52,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/e2b.js

const e2b_RULES = [
    prefixedToken({
        id: 'e2b-api-key',
        severity: 'high',
        title: 'E2B API key',
        why: 'it starts sandboxes and reads those that run.',
        remediation: ['Delete it at https://e2b.dev/dashboard.'],
        references: ['https://e2b.dev/docs'],
        prefix: 'e2b_',
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/easypost.js

const easypost_PAGES = ['https://docs.easypost.com/docs/authentication'];
const easypost_RULES = [
    prefixedToken({
        id: 'easypost-api-key',
        severity: 'high',
        title: 'EasyPost API key',
        why: 'it buys shipping labels on the account and reads the addresses of customers.',
        remediation: [
            'Disable it at https://www.easypost.com/account/api-keys.',
            'Look for labels that nobody ordered.',
        ],
        references: easypost_PAGES,
        prefix: 'EZAK',
        body: /[A-Za-z0-9]{54}/,
        longest: 54,
    }),
    prefixedToken({
        id: 'easypost-test-key',
        severity: 'low',
        title: 'EasyPost test key',
        why: 'it buys no labels, but it shows and changes the test data.',
        remediation: ['Disable it at https://www.easypost.com/account/api-keys.'],
        references: easypost_PAGES,
        prefix: 'EZTK',
        body: /[A-Za-z0-9]{54}/,
        longest: 54,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ebay.js

const ebay_REVOKE = ['Rotate the cert ID at https://developer.ebay.com/my/keys.'];
const ebay_PAGES = ['https://developer.ebay.com/api-docs/static/oauth-credentials.html'];
const ebay_RULES = [
    prefixedToken({
        id: 'ebay-client-secret',
        severity: 'high',
        title: 'eBay client secret (cert ID)',
        why: 'together with the client ID it acts as the application towards eBay.',
        remediation: ebay_REVOKE,
        references: ebay_PAGES,
        prefix: 'PRD-',
        body: /[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}/,
        longest: 32,
    }),
    prefixedToken({
        id: 'ebay-sandbox-secret',
        severity: 'low',
        title: 'eBay sandbox client secret',
        why: 'it reaches the sandbox of eBay alone.',
        remediation: ebay_REVOKE,
        references: ebay_PAGES,
        prefix: 'SBX-',
        body: /[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/edenai.js

const edenai_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'edenai-api-key',
        title: 'Eden AI API key',
        why: 'it runs models of many providers at the cost of the account.',
        remediation: ['Delete it at https://app.edenai.run/.'],
        references: ['https://docs.edenai.co/'],
        providers: ['edenai'],
        value: /[A-Za-z0-9]{36}\.[A-Za-z0-9]{92}\.[\w-]{43}/,
        longest: 173,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/elastic.js


const elastic_RULES = [
    prefixedToken({
        id: 'elastic-cloud-api-key',
        severity: 'critical',
        title: 'Elastic Cloud API key',
        why: 'it manages deployments and projects of an organisation.',
        remediation: ['Revoke it at https://cloud.elastic.co/account/keys.'],
        references: ['https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys'],
        prefix: 'essu_',
        body: /[A-Za-z0-9_=-]{60,200}/,
        longest: 200,
        alphabet: '\\w=-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'elasticsearch-api-key',
        title: 'Elasticsearch API key',
        why: 'it reads and writes the indices that its roles allow.',
        remediation: ['Invalidate it: `DELETE /_security/api_key`, or in Kibana under API keys.'],
        references: ['https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys'],
        // Base64 of the ID, a colon and the key.
        providers: [
            'elastic_api',
            'elastic_key',
            'elastic_token',
            'elastic_cloud_api',
            'elastic_search_api',
            'elastic_search_key',
            'elasticsearch_api',
            'elasticsearch_key',
            'elasticsearch_token',
            'elasticsearch.api',
            'elastic.api',
            'es_api',
            'kibana_api',
            'kibana_key',
        ],
        noun: /key|token|/,
        value: /[A-Za-z0-9+/_-]{58,62}={1,2}/,
        longest: 64,
        assess: ({ secret }) => /^[\w-]{20}:[\w-]{22}$/.test(Buffer.from(secret, 'base64').toString('latin1'))
            ? { is: 'secret' }
            : { is: 'nothing' },
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/elastic-email.js

const elastic_email_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'elastic-email-api-key',
        title: 'Elastic Email API key',
        why: 'it sends mail in the name of your domains.',
        remediation: ['Delete it in the dashboard under Settings, Manage API keys.'],
        references: ['https://elasticemail.com/developers/api-documentation/rest-api'],
        providers: ['elasticemail', 'elastic_email'],
        value: /[A-Z0-9]{96}/,
        longest: 96,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/elevenlabs.js

const elevenlabs_RULES = [
    prefixedToken({
        id: 'elevenlabs-api-key',
        severity: 'high',
        title: 'ElevenLabs API key',
        why: 'it makes speech at the cost of the account and reads its voices.',
        remediation: ['Delete it at https://elevenlabs.io/app/settings/api-keys.'],
        references: ['https://elevenlabs.io/docs/api-reference/authentication'],
        prefix: 'sk_',
        body: /[0-9a-f]{48}/,
        longest: 48,
        keywords: keywordsAfter('sk_', HEXADECIMAL),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/endorlabs.js

const endorlabs_RULES = [
    prefixedToken({
        id: 'endor-labs-api-key',
        severity: 'high',
        title: 'Endor Labs API key or secret',
        why: 'it reads the weak points that were found, and starts scans.',
        remediation: ['Delete it in Endor Labs under API keys.'],
        references: ['https://docs.endorlabs.com/'],
        prefix: 'endr+',
        body: /[\w-]{16}/,
        longest: 16,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/env0.js

const env0_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'env0-api-secret',
        title: 'env0 API key secret',
        why: 'with its ID it runs and changes environments.',
        remediation: ['Delete it on the settings page of the organisation.'],
        references: ['https://docs.env0.com/docs/api-keys'],
        providers: ['env0_api', 'env0_key', 'env0-api'],
        noun: /secret/,
        value: /[\w-]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/equinix.js

const equinix_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'equinix-metal-token',
        title: 'Equinix Metal API token',
        why: 'it creates, reads and destroys machines.',
        remediation: ['Delete it at https://console.equinix.com under API keys.'],
        references: ['https://deploy.equinix.com/developers/docs/metal/'],
        providers: ['metal_auth', 'equinix', 'packet_auth'],
        noun: /token|key|/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/etherscan.js

const etherscan_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'etherscan-api-key',
        severity: 'low',
        title: 'Etherscan API key',
        why: 'it asks for blockchain data at the cost of the account.',
        remediation: ['Delete it at https://etherscan.io/apidashboard.'],
        references: ['https://docs.etherscan.io/'],
        providers: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'snowtrace', 'ftmscan', 'basescan'],
        value: /[A-Z0-9]{34}/,
        longest: 34,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/etsy.js

const etsy_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'etsy-api-key',
        title: 'Etsy API keystring',
        why: 'it acts as an application towards Etsy.',
        remediation: ['Ask for a new key at https://www.etsy.com/developers/your-apps.'],
        references: ['https://developers.etsy.com/documentation/'],
        providers: ['etsy'],
        value: /[a-z0-9]{24}/,
        longest: 24,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/eventbrite.js

const eventbrite_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'eventbrite-api-key',
        title: 'Eventbrite private token',
        why: 'it reads attendees and orders and changes events.',
        remediation: ['Delete it at https://www.eventbrite.com/platform/api-keys.'],
        references: ['https://www.eventbrite.com/platform/api'],
        providers: ['eventbrite'],
        value: /[A-Z0-9]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/everhour.js

const everhour_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'everhour-api-key',
        title: 'Everhour API key',
        why: 'it reads and changes the times of a team.',
        remediation: ['Reset it in the profile under API.'],
        references: ['https://everhour.docs.apiary.io/'],
        providers: ['everhour'],
        value: /[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/evernote.js

const evernote_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'evernote-token',
        severity: 'high',
        title: 'Evernote token',
        why: 'it reads and changes the notes of an account.',
        remediation: ['Revoke the application in the account settings under Connected services.'],
        references: ['https://dev.evernote.com/doc/articles/authentication.php'],
        keywords: [':v=2:h='],
        token: /S=s\d{1,4}:U=[0-9a-f]{1,12}:E=[0-9a-f]{8,14}:C=[0-9a-f]{8,14}:P=[0-9a-f]{1,8}:A=[\w.-]{1,64}:V=2:H=[0-9a-f]{32}/,
        longest: 180,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/exchangerate-api.js

const exchangerate_api_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'exchangerate-api-key',
        title: 'ExchangeRate-API key',
        why: 'it asks for rates at the cost of the account.',
        remediation: ['Replace it at https://app.exchangerate-api.com/.'],
        references: ['https://www.exchangerate-api.com/docs/overview'],
        providers: ['exchangerate', 'exchange_rate'],
        value: /[a-z0-9]{24}/,
        longest: 24,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/exoscale.js



const exoscale_RULES = [
    prefixedToken({
        id: 'exoscale-api-key',
        severity: 'low',
        title: 'Exoscale API key',
        why: 'it names a key; only with its secret does it open anything.',
        remediation: ['Look whether the secret leaked too.'],
        references: ['https://community.exoscale.com/product/iam/how-to/iam-v3/'],
        prefix: 'EXO',
        body: /[0-9a-f]{24}/,
        longest: 24,
        keywords: keywordsAfter('EXO', HEXADECIMAL),
    }),
    (0,named_token/* namedToken */.T)({
        id: 'exoscale-api-secret',
        title: 'Exoscale API secret',
        why: 'with its key it manages what its role may.',
        remediation: ['Delete the key at https://portal.exoscale.com/iam/keys.'],
        references: ['https://community.exoscale.com/product/iam/how-to/iam-v3/'],
        providers: ['exoscale'],
        noun: /secret/,
        value: /[\w-]{43}/,
        longest: 43,
    }),
];
const exoscale_COMBINATIONS = [
    credentialPair({
        id: 'exoscale-api-credentials',
        severity: 'critical',
        title: 'Exoscale API key with its secret',
        why: 'key and secret stand together: whoever reads them manages what the role may.',
        remediation: ['Delete the key at https://portal.exoscale.com/iam/keys.'],
        references: ['https://community.exoscale.com/product/iam/how-to/iam-v3/'],
        keywords: ['exoscale'],
        parts: ['exoscale-api-secret', 'exoscale-api-key'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/extractorapi.js

const extractorapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'extractorapi-key',
        title: 'ExtractorAPI API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://extractorapi.com/.'],
        references: ['https://extractorapi.com/'],
        providers: ['extractorapi'],
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/facebook.js


const facebook_PAGES = ['https://developers.facebook.com/docs/facebook-login/guides/access-tokens'];
const RESET = 'Reset the app secret at https://developers.facebook.com/apps/, page App settings, Basic.';
/** Graph tokens begin so, with a letter for their kind: `EAAB`, `EAAG`. Base64 of other things rarely runs on like this. */
const GRAPH = /EAA[A-Z][A-Za-z0-9]{100,400}/;
const facebook_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'facebook-access-token',
        severity: 'high',
        title: 'Facebook (Meta) access token',
        why: 'it acts as a person, page or business on Facebook, Instagram or WhatsApp.',
        remediation: [
            `Invalidate it: \`DELETE /me/permissions\` with the token. ${RESET}`,
            'Look through the posts, messages and advertisements of the account.',
        ],
        references: facebook_PAGES,
        keywords: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `EAA${letter}`),
        token: new RegExp(`${GRAPH.source}(?:ZD)?|EAACEdEose0cBA[A-Za-z0-9]{20,100}`),
        longest: 408,
        startsAtKeyword: true,
        alphabet: 'A-Za-z0-9+/=_-',
        before: 'A-Za-z0-9+/_-',
        shownPrefix: () => 'EAA',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'instagram-access-token',
        severity: 'high',
        title: 'Instagram or Threads access token',
        why: 'it acts as a person or business on Instagram or Threads.',
        remediation: ['Remove the app at https://www.instagram.com/accounts/manage_access/.', RESET],
        references: ['https://developers.facebook.com/docs/instagram-platform'],
        keywords: ['IGQV', 'IGQW', 'IGAA', 'THAA'],
        token: /(?:IGQ[VW]|IGAA|THAA)[\w-]{100,400}/,
        longest: 404,
        alphabet: 'A-Za-z0-9+/=_-',
        before: 'A-Za-z0-9+/_-',
        shownPrefix: (secret) => secret.slice(0, 4),
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'facebook-app-token',
        severity: 'high',
        title: 'Facebook app access token',
        why: 'it changes the settings of an app and acts for it; it holds the app’s secret.',
        remediation: [RESET],
        references: facebook_PAGES,
        keywords: [
            'facebook',
            ...['access_token', 'accesstoken'].flatMap((name) => ['=', '"', "'", ': "', ": '"].map((link) => name + link)),
        ],
        token: /\d{13,17}(?:\||%7C)[\w-]{27}/,
        longest: 48,
        within: 120,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'facebook-app-secret',
        title: 'Facebook app secret',
        why: 'together with the app ID it acts as the app and checks its requests.',
        remediation: [RESET],
        references: ['https://developers.facebook.com/docs/facebook-login/security'],
        providers: ['facebook', 'meta_app', 'instagram'],
        noun: /secret|key/,
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fastly.js

const fastly_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'fastly-api-token',
        title: 'Fastly API token',
        why: 'it purges and changes services, with the code and certificates that they serve.',
        remediation: ['Revoke it at https://manage.fastly.com/account/personal/tokens.'],
        references: ['https://docs.fastly.com/en/guides/using-api-tokens'],
        providers: ['fastly'],
        value: /[\w-]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fauna.js

const fauna_RULES = [
    prefixedToken({
        id: 'fauna-secret',
        severity: 'high',
        title: 'Fauna secret',
        why: 'it reads and writes a database as its role allows.',
        remediation: ['Delete the key of the database; the service itself ended in 2025.'],
        references: ['https://docs.fauna.com/'],
        prefix: ['fnAE', 'fnAF', 'fnAC'],
        body: /[\w-]{36}/,
        longest: 36,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/feedier.js

const feedier_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'feedier-api-key',
        title: 'Feedier API key',
        why: 'it reads the feedback of users.',
        remediation: ['Replace it at https://feedier.com/.'],
        references: ['https://feedier.com/'],
        providers: ['feedier'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/figma.js

const figma_PAGES = ['https://www.figma.com/developers/api#access-tokens'];
const figma_RULES = [
    prefixedToken({
        id: 'figma-access-token',
        severity: 'high',
        title: 'Figma personal access token',
        why: 'it reads and, by scope, changes the files of its owner.',
        remediation: ['Revoke it in Figma under Settings, Security.'],
        references: figma_PAGES,
        prefix: 'figd_',
        body: /[\w-]{38,43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'figma-plan-token',
        severity: 'high',
        title: 'Figma plan access token',
        why: 'it reads and, by scope, changes the files of a team or organisation.',
        remediation: ['Revoke it in the admin settings of Figma.'],
        references: figma_PAGES,
        prefix: 'figp_',
        body: /[\w-]{40,54}/,
        longest: 54,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/filezilla.js

function filezilla_assess({ secret }) {
    const decoded = Buffer.from(secret, 'base64').toString('latin1');
    if (!/^[\x20-\x7e\xa0-\xff]{3,200}$/.test(decoded))
        return { is: 'nothing' };
    return (0,placeholder/* isPlaceholder */.wK)(decoded) || /^(?:password|pass|secret|test|anonymous@.{0,40})$/i.test(decoded)
        ? { is: 'placeholder' }
        : { is: 'secret' };
}
const filezilla_RULES = [
    {
        id: 'filezilla-password',
        kind: 'secret',
        severity: 'high',
        title: 'Password of a FileZilla site',
        why: 'it signs in to the server that the entry names: base64 is no encryption.',
        remediation: [
            'Change the password at the server.',
            'Set a master password in FileZilla, and keep its files out of the repository.',
        ],
        references: ['https://wiki.filezilla-project.org/Documentation'],
        keywords: ['<pass encoding="base64">'],
        pattern: /<Pass encoding="base64">(?<secret>[A-Za-z0-9+/]{4,300}={0,2})<\/Pass>/g,
        reach: 340,
        guessable: true,
        assess: filezilla_assess,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/financialmodelingprep.js

const financialmodelingprep_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'financialmodelingprep-api-key',
        title: 'Financial Modeling Prep API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Replace it at https://site.financialmodelingprep.com/.'],
        references: ['https://site.financialmodelingprep.com/'],
        providers: ['financialmodelingprep', 'fmp_api'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/finicity.js

const finicity_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'finicity-secret',
        title: 'Finicity partner secret',
        why: 'together with the app key it reads the bank accounts of people.',
        remediation: ['Rotate it with the API call that modifies the partner secret.'],
        references: ['https://developer.mastercard.com/open-finance-us/documentation/'],
        providers: ['finicity'],
        noun: /secret/,
        value: /[a-z0-9]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/finnhub.js

const finnhub_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'finnhub-api-key',
        title: 'Finnhub API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Regenerate it at https://finnhub.io/dashboard.'],
        references: ['https://finnhub.io/docs/api'],
        providers: ['finnhub'],
        value: /[a-z0-9]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/firecrawl.js

const firecrawl_RULES = [
    prefixedToken({
        id: 'firecrawl-api-key',
        severity: 'medium',
        title: 'Firecrawl API key',
        why: 'it crawls pages at the cost of the account.',
        remediation: ['Delete it at https://www.firecrawl.dev/app/api-keys.'],
        references: ['https://docs.firecrawl.dev/introduction'],
        prefix: 'fc-',
        body: /[0-9a-f]{32}/,
        longest: 32,
        keywords: keywordsAfter('fc-', HEXADECIMAL),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/firehydrant.js

const firehydrant_RULES = [
    prefixedToken({
        id: 'firehydrant-bot-token',
        severity: 'high',
        title: 'FireHydrant bot token',
        why: 'it reads and changes the incidents of an organisation.',
        remediation: ['Delete it at https://app.firehydrant.io/organizations/bots.'],
        references: ['https://docs.firehydrant.com/'],
        prefix: 'fhb-',
        body: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fireworks.js

const fireworks_RULES = [
    prefixedToken({
        id: 'fireworks-api-key',
        severity: 'high',
        title: 'Fireworks AI API key',
        why: 'it runs and trains models at the cost of the account.',
        remediation: ['Delete it at https://app.fireworks.ai/settings/users/api-keys.'],
        references: ['https://docs.fireworks.ai/'],
        prefix: 'fw_',
        body: /[A-Za-z0-9]{22,24}/,
        longest: 24,
        keywords: ['fireworks'],
        within: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fivetran.js

const fivetran_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'fivetran-api-secret',
        title: 'Fivetran API secret',
        why: 'with its key it changes connectors, which hold other credentials.',
        remediation: ['Reset it at https://fivetran.com/account/settings.'],
        references: ['https://fivetran.com/docs/rest-api/getting-started'],
        providers: ['fivetran'],
        noun: /secret/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fixer.js

const fixer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'fixer-api-key',
        title: 'Fixer API key',
        why: 'it asks for rates at the cost of the account.',
        remediation: ['Replace it at https://fixer.io/dashboard.'],
        references: ['https://fixer.io/documentation'],
        providers: ['fixer'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fleetbase.js

const fleetbase_RULES = [
    prefixedToken({
        id: 'fleetbase-api-key',
        severity: 'high',
        title: 'Fleetbase API key',
        why: 'it reads and changes orders, drivers and places of a company.',
        remediation: ['Roll the key in the console under Developers, API keys.'],
        references: ['https://docs.fleetbase.io/'],
        prefix: 'flb_live_',
        body: /[A-Za-z0-9]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/flexport.js

const flexport_RULES = [
    prefixedToken({
        id: 'flexport-api-token',
        severity: 'high',
        title: 'Flexport (Deliverr) API token',
        why: 'it reads and changes the orders and stock of a seller.',
        remediation: ['Delete it in the seller portal under Settings, API tokens.'],
        references: ['https://docs.logistics-api.flexport.com/'],
        prefix: 'shltm_',
        body: /[\w-]{40}/,
        longest: 40,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/flickr.js

const flickr_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'flickr-api-key',
        title: 'Flickr API key',
        why: 'it acts as an application on Flickr.',
        remediation: ['Delete it at https://www.flickr.com/services/apps/by/me.'],
        references: ['https://www.flickr.com/services/api/'],
        providers: ['flickr'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/flightapi.js

const flightapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'flightapi-key',
        title: 'FlightAPI API key',
        why: 'it looks up flights at the cost of the account.',
        remediation: ['Replace it at https://www.flightapi.io/.'],
        references: ['https://www.flightapi.io/'],
        providers: ['flightapi'],
        value: /[a-z0-9]{24}/,
        longest: 24,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/flightaware.js

const flightaware_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'flightaware-api-key',
        title: 'FlightAware API key',
        why: 'it looks up flights at the cost of the account.',
        remediation: ['Replace it at https://www.flightaware.com/aeroapi/portal/.'],
        references: ['https://www.flightaware.com/aeroapi/portal/documentation'],
        providers: ['flightaware'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/flutterwave.js

const flutterwave_REVOKE = ['Generate new keys in the dashboard under Settings, API.'];
const flutterwave_PAGES = ['https://developer.flutterwave.com/docs/authentication'];
const flutterwave_RULES = [
    prefixedToken({
        id: 'flutterwave-secret-key',
        severity: 'critical',
        title: 'Flutterwave secret key',
        why: 'it charges customers and transfers the balance of the business.',
        remediation: [
            'Generate new keys in the dashboard under Settings, API.',
            'Look for transfers and refunds that nobody ordered.',
        ],
        references: flutterwave_PAGES,
        prefix: 'FLWSECK-',
        body: /[a-z0-9]{32}-X/,
        longest: 34,
    }),
    prefixedToken({
        id: 'flutterwave-test-key',
        severity: 'low',
        title: 'Flutterwave test key',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: flutterwave_REVOKE,
        references: flutterwave_PAGES,
        prefix: 'FLWSECK_TEST-',
        body: /[a-z0-9]{32}-X/,
        longest: 34,
    }),
    prefixedToken({
        id: 'flutterwave-encryption-key',
        severity: 'medium',
        title: 'Flutterwave test encryption key',
        why: 'it encrypts the card data of test charges.',
        remediation: flutterwave_REVOKE,
        references: flutterwave_PAGES,
        prefix: 'FLWSECK_TEST-',
        body: /[a-z0-9]{12}/,
        longest: 12,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fly-io.js


const fly_io_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'fly-io-access-token',
        severity: 'critical',
        title: 'Fly.io access token',
        why: 'it deploys, reads secrets’ names, and destroys apps, as far as its macaroon allows.',
        remediation: ['Revoke it at https://fly.io/dashboard under Tokens, or with `fly tokens revoke`.'],
        references: ['https://fly.io/docs/security/tokens/'],
        keywords: ['fm1r_', 'fm1a_', 'fm2_'],
        // One token, or several with commas between them: the second lets the first be used.
        token: /(?:FlyV1 )?fm(?:1[ar]|2)_(?:[A-Za-z0-9+/=_-]|,(?=fm[12])){80,6000}/,
        longest: 6100,
        alphabet: 'A-Za-z0-9+/=_-',
        shownPrefix: (secret) => /^(?:FlyV1 )?fm\w{1,2}_/.exec(secret)?.[0] ?? '',
    }),
    prefixedToken({
        id: 'fly-io-session-token',
        severity: 'high',
        title: 'Fly.io session token',
        why: 'it acts as a signed-in person.',
        remediation: ['Sign out with `fly auth logout`.'],
        references: ['https://fly.io/docs/security/tokens/'],
        prefix: 'fo1_',
        body: /[\w-]{43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fossa.js

const fossa_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'fossa-api-key',
        title: 'FOSSA API key',
        why: 'it uploads and reads the dependencies of an organisation’s code.',
        remediation: ['Revoke it at https://app.fossa.com/account/settings/integrations/api_tokens.'],
        references: ['https://docs.fossa.com/docs/api-reference'],
        providers: ['fossa'],
        noun: /key|token/,
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/foursquare.js

const foursquare_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'foursquare-api-key',
        title: 'Foursquare key',
        why: 'it searches places at the cost of the account.',
        remediation: ['Replace it at https://foursquare.com/developers/home.'],
        references: ['https://docs.foursquare.com/'],
        providers: ['foursquare'],
        value: /[A-Z0-9]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/frameio.js

const frameio_RULES = [
    prefixedToken({
        id: 'frameio-token',
        severity: 'high',
        title: 'Frame.io developer token',
        why: 'it reads and changes the projects and files of an account.',
        remediation: ['Delete it at https://developer.frame.io/app/tokens.'],
        references: ['https://developer.frame.io/docs/'],
        prefix: 'fio-u-',
        body: /[\w-]{64}/,
        longest: 64,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/freshdesk.js

const freshdesk_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'freshdesk-api-key',
        severity: 'high',
        title: 'Freshdesk API key',
        why: 'it reads and answers tickets as its owner.',
        remediation: ['Reset it in Freshdesk under Profile settings.'],
        references: ['https://developers.freshdesk.com/api/#authentication'],
        providers: ['freshdesk'],
        value: /[A-Za-z0-9]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fulcrum.js

const fulcrum_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'fulcrum-api-token',
        title: 'Fulcrum API token',
        why: 'it reads and changes the records of an organisation.',
        remediation: ['Delete it in the settings under API.'],
        references: ['https://docs.fulcrumapp.com/reference/authentication'],
        providers: ['fulcrum'],
        value: /[a-z0-9]{80}/,
        longest: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fullstory.js

const fullstory_RULES = [
    prefixedToken({
        id: 'fullstory-api-key',
        severity: 'high',
        title: 'Fullstory API key',
        why: 'it reads the recorded sessions of users.',
        remediation: ['Delete it in Fullstory under Settings, API keys.'],
        references: ['https://developer.fullstory.com/'],
        prefix: ['na1.', 'eu1.'],
        body: /[A-Za-z0-9+/]{100}/,
        longest: 100,
        alphabet: 'A-Za-z0-9+/',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fusionauth.js

const fusionauth_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'fusionauth-api-key',
        title: 'FusionAuth API key',
        why: 'it reads and changes the users that its permissions allow.',
        remediation: ['Delete it in FusionAuth under Settings, API keys.'],
        references: ['https://fusionauth.io/docs/apis/authentication'],
        providers: ['fusionauth'],
        value: /[\w-]{60,100}/,
        longest: 100,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/gc-notify.js


const gc_notify_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'gc-notify-api-key',
        severity: 'high',
        title: 'GC Notify API key',
        why: 'it sends mail and text messages in the name of a service of Canada’s government.',
        remediation: ['Revoke it in GC Notify under API integration, API keys.'],
        references: ['https://documentation.notification.canada.ca/en/'],
        keywords: ['gcntfy-'],
        token: new RegExp(`gcntfy-[\\w-]{1,100}-${UUID.source}-${UUID.source}`),
        longest: 182,
        shownPrefix: () => 'gcntfy-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/geckoboard.js

const geckoboard_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'geckoboard-api-key',
        title: 'Geckoboard API key',
        why: 'it writes the data of dashboards.',
        remediation: ['Replace it in the account settings.'],
        references: ['https://developer.geckoboard.com/'],
        providers: ['geckoboard'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/providers/generic.js
var generic = __webpack_require__(9898);
;// CONCATENATED MODULE: ./build/secrets/providers/geoapify.js

const geoapify_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'geoapify-api-key',
        title: 'Geoapify API key',
        why: 'it looks up places at the cost of the account.',
        remediation: ['Replace it at https://myprojects.geoapify.com/.'],
        references: ['https://apidocs.geoapify.com/'],
        providers: ['geoapify'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/getresponse.js

const getresponse_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'getresponse-api-key',
        title: 'GetResponse API key',
        why: 'it reads contacts and sends newsletters.',
        remediation: ['Delete it at https://app.getresponse.com/api.'],
        references: ['https://apidocs.getresponse.com/v3'],
        providers: [
            'getresponse_api',
            'getresponse_key',
            'getresponse_token',
            'getresponse_secret',
            'getresponse.com',
        ],
        noun: /key|token|secret|/,
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ghost.js

const ghost_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ghost-admin-api-key',
        severity: 'high',
        title: 'Ghost admin API key',
        why: 'it writes posts and reads the members of a site.',
        remediation: ['Regenerate it in Ghost Admin under Settings, Integrations.'],
        references: ['https://ghost.org/docs/admin-api/'],
        providers: ['ghost'],
        value: /[a-z0-9]{24}:[a-z0-9]{64}/,
        longest: 89,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/giphy.js

const giphy_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'giphy-api-key',
        title: 'GIPHY API key',
        why: 'it searches pictures in the name of its owner.',
        remediation: ['Replace it at https://developers.giphy.com/dashboard/.'],
        references: ['https://developers.giphy.com/docs/api/'],
        providers: ['giphy'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/gitea.js

const gitea_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'gitea-access-token',
        title: 'Gitea or Forgejo access token',
        why: 'it reads and pushes code as its owner, as far as its scopes allow.',
        remediation: ['Delete it under Settings, Applications, on your server or on https://codeberg.org.'],
        references: [
            'https://docs.gitea.com/development/api-usage',
            'https://forgejo.org/docs/latest/user/api-usage/',
        ],
        providers: ['gitea', 'forgejo', 'codeberg', 'gogs_', 'gogs-'],
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/gitguardian.js

const gitguardian_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'gitguardian-api-key',
        title: 'GitGuardian API key',
        why: 'it reads incidents, which name other secrets, as far as its scopes allow.',
        remediation: ['Revoke it at https://dashboard.gitguardian.com under API.'],
        references: ['https://docs.gitguardian.com/api-docs/introduction'],
        providers: ['gitguardian'],
        value: /[A-Za-z0-9]{71}|[0-9a-f]{64}/,
        longest: 71,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/checksums/base62.js
const base62_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** A number in base 62 with digits before capitals before small letters, padded with zeros at the left. */
function base62(value, length) {
    let digits = '';
    for (let rest = value; rest > 0; rest = Math.floor(rest / base62_DIGITS.length)) {
        digits = base62_DIGITS.charAt(rest % base62_DIGITS.length) + digits;
    }
    return digits.padStart(length, '0');
}

;// CONCATENATED MODULE: ./build/secrets/checksums/trailing-crc32.js


/** Characters that a CRC-32 takes in base 62. */
const CHECKSUM_LENGTH = 6;
/**
 * Whether the last six characters of a token's body are the base-62 CRC-32 of those before, as in the tokens of
 * GitHub (https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/) and npm.
 *
 * @param body The token without its prefix.
 */
function hasTrailingCrc32(body) {
    const payload = body.slice(0, -CHECKSUM_LENGTH);
    return base62(crc32(payload), CHECKSUM_LENGTH) === body.slice(-CHECKSUM_LENGTH);
}

;// CONCATENATED MODULE: ./build/secrets/providers/github.js




const FORMATS = 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github';
/** `ghp_`, or `github_pat_`: letters up to the last underscore of the fixed part. */
const github_shownPrefix = (secret) => /^(?:gh[a-z]|github_pat)_/.exec(secret)?.[0] ?? '';
/** Tokens with a checksum: one that holds proves the token real, one that fails most likely a made-up token. */
function assessClassic({ secret }) {
    const body = secret.slice(4);
    if (hasTrailingCrc32(body))
        return { is: 'secret', severity: 'critical', details: { checksum: 'holds' } };
    if ((0,placeholder/* isPlaceholder */.wK)(body) || (0,words/* isWordLike */.U)(body))
        return { is: 'placeholder' };
    return {
        is: 'secret',
        severity: 'low',
        message: 'This has the form of a GitHub token, but its checksum is wrong: GitHub did not issue it. It is likely a dummy or mistyped.',
        details: { checksum: 'fails' },
        remediation: [
            'If it is a real token, revoke it; if it is a dummy, write it in a form that nobody mistakes.',
        ],
    };
}
/** Installation tokens come as the classic form or, since 2026, as `ghs_<app id>_<JWT>`. */
function assessApp(match) {
    if (!match.secret.includes('.'))
        return assessClassic(match);
    return (0,placeholder/* isPlaceholder */.wK)(match.secret) ? { is: 'placeholder' } : { is: 'secret' };
}
function assessFineGrained({ secret }) {
    return (0,placeholder/* isPlaceholder */.wK)(secret.slice('github_pat_'.length)) ? { is: 'placeholder' } : { is: 'secret' };
}
const github_RULES = [
    {
        id: 'github-pat',
        kind: 'secret',
        severity: 'critical',
        title: 'GitHub personal access token (classic)',
        why: 'it acts as its owner in every repository and organisation that its scopes reach.',
        remediation: [
            'Delete the token at https://github.com/settings/tokens.',
            'Look through the security log at https://github.com/settings/security-log for what it did.',
            'Use a fine-grained token, a GitHub App or the GITHUB_TOKEN of the workflow in its place.',
        ],
        references: [FORMATS],
        keywords: ['ghp_'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/ghp_[A-Za-z0-9]{36}/),
        reach: 128,
        shownPrefix: github_shownPrefix,
        assess: assessClassic,
    },
    {
        id: 'github-fine-grained-pat',
        kind: 'secret',
        severity: 'critical',
        title: 'GitHub fine-grained personal access token',
        why: 'it acts as its owner in the repositories that it was made for.',
        remediation: [
            'Delete the token at https://github.com/settings/personal-access-tokens.',
            'Look through the security log at https://github.com/settings/security-log for what it did.',
        ],
        references: [FORMATS],
        keywords: ['github_pat_'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/),
        reach: 192,
        shownPrefix: github_shownPrefix,
        assess: assessFineGrained,
    },
    {
        id: 'github-oauth-token',
        kind: 'secret',
        severity: 'critical',
        title: 'GitHub OAuth access token',
        why: 'it acts as the user who signed in to an OAuth app, in all that the app was allowed.',
        remediation: [
            'Revoke the app at https://github.com/settings/applications, or the token by the API of the app.',
            'Look through the security log at https://github.com/settings/security-log for what it did.',
        ],
        references: [FORMATS],
        keywords: ['gho_'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/gho_[A-Za-z0-9]{36}/),
        reach: 128,
        shownPrefix: github_shownPrefix,
        assess: assessClassic,
    },
    {
        id: 'github-app-token',
        kind: 'secret',
        severity: 'high',
        title: 'GitHub App token',
        why: 'it acts as an app or its user in every repository that the app is installed in; it lives for hours.',
        remediation: [
            'Revoke it: `DELETE /installation/token` with the token itself, or revoke the app’s user access.',
            'Find out how it came into the file: such tokens are made anew at each run and never need to be stored.',
        ],
        references: [
            FORMATS,
            'https://docs.github.com/rest/apps/installations#revoke-an-installation-access-token',
            'https://github.blog/changelog/2026-04-24-notice-about-upcoming-new-format-for-github-app-installation-tokens/',
        ],
        keywords: ['ghu_', 'ghs_'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/gh[us]_[A-Za-z0-9]{36}|ghs_\d{1,12}_eyJ[\w-]{10,1024}\.[\w-]{10,2048}\.[\w-]{20,1024}/, '\\w-'),
        reach: 4608,
        shownPrefix: github_shownPrefix,
        assess: assessApp,
    },
    {
        id: 'github-refresh-token',
        kind: 'secret',
        severity: 'critical',
        title: 'GitHub refresh token',
        why: 'it makes new user tokens of a GitHub App for half a year.',
        remediation: [
            'Revoke the app at https://github.com/settings/apps/authorizations.',
            'Make a new client secret for the app, since a refresh token is of use only beside one.',
        ],
        references: [
            FORMATS,
            'https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/refreshing-user-access-tokens',
        ],
        keywords: ['ghr_'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/ghr_(?:[A-Za-z0-9]{76}|[A-Za-z0-9]{36})/),
        reach: 160,
        shownPrefix: github_shownPrefix,
        assess: assessClassic,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/gitlab.js





const OVERVIEW = 'https://docs.gitlab.com/security/tokens/';
const TOKENS_PAGE = 'https://gitlab.com/-/user_settings/personal_access_tokens';
/** A body as GitLab draws it, or routable: payload, then its length and a checksum in base 36. */
const CLASSIC = String.raw `[\w-]{20}`;
const ROUTABLE = String.raw `[\w-]{27,300}\.(?:\d{2}\.)?[0-9a-z]{9}`;
const EITHER = new RegExp(`${ROUTABLE}|${CLASSIC}`);
const LONGEST = 320;
const gitlab_ALPHABET = '\\w-';
/** Digits that a CRC-32 takes in base 36. */
const gitlab_CHECKSUM_LENGTH = 7;
/** The checksum of a routable token of the second version counts the whole token before it. */
function assessEither(title) {
    return (body, { secret }) => {
        if (!/\.\d{2}\.[0-9a-z]{9}$/.test(body))
            return (0,body_assessment/* assessBody */.pV)(body, title);
        const expected = crc32(secret.slice(0, -gitlab_CHECKSUM_LENGTH)).toString(36).padStart(gitlab_CHECKSUM_LENGTH, '0');
        return assessChecksum(secret.endsWith(expected), body, title);
    };
}
const PERSONAL = 'GitLab access token';
const RUNNER = 'GitLab runner authentication token';
const gitlab_RULES = [
    prefixedToken({
        id: 'gitlab-pat',
        severity: 'critical',
        title: PERSONAL,
        why: 'it acts as its owner, a project or a group: it reads and pushes code.',
        remediation: [
            `Revoke it at ${TOKENS_PAGE}, or under Settings, Access tokens of its project or group.`,
            'Look through the audit events for what it did.',
        ],
        references: ['https://docs.gitlab.com/user/profile/personal_access_tokens/', OVERVIEW],
        prefix: 'glpat-',
        body: EITHER,
        longest: LONGEST,
        alphabet: gitlab_ALPHABET,
        assess: assessEither(PERSONAL),
    }),
    prefixedToken({
        id: 'gitlab-deploy-token',
        severity: 'high',
        title: 'GitLab deploy token',
        why: 'it reads, and if allowed writes, the repository, packages and images of a project or group.',
        remediation: ['Revoke it under Settings, Repository, Deploy tokens of its project or group.'],
        references: ['https://docs.gitlab.com/user/project/deploy_tokens/', OVERVIEW],
        prefix: 'gldt-',
        body: EITHER,
        longest: LONGEST,
        alphabet: gitlab_ALPHABET,
    }),
    prefixedToken({
        id: 'gitlab-pipeline-trigger-token',
        severity: 'high',
        title: 'GitLab pipeline trigger token',
        why: 'it starts pipelines, with variables of one’s choice, in the name of its owner.',
        remediation: ['Revoke it under Settings, CI/CD, Pipeline trigger tokens of its project.'],
        references: ['https://docs.gitlab.com/ci/triggers/', OVERVIEW],
        prefix: 'glptt-',
        body: /[0-9a-f]{40}|[\w-]{20}/,
        longest: 40,
        alphabet: gitlab_ALPHABET,
    }),
    prefixedToken({
        id: 'gitlab-runner-token',
        severity: 'high',
        title: RUNNER,
        why: 'whoever has it poses as the runner, and gets jobs with their code and variables.',
        remediation: [
            'Delete the runner under Settings, CI/CD, Runners, or reset its token with the runners API.',
        ],
        references: ['https://docs.gitlab.com/security/tokens/#runner-authentication-tokens', OVERVIEW],
        prefix: ['glrt-', 'glrtr-'],
        body: new RegExp(`t\\d_(?:${ROUTABLE}|${CLASSIC})|${ROUTABLE}|${CLASSIC}`),
        longest: LONGEST + 3,
        alphabet: gitlab_ALPHABET,
        assess: assessEither(RUNNER),
    }),
    prefixedToken({
        id: 'gitlab-runner-registration-token',
        severity: 'high',
        title: 'GitLab runner registration token',
        why: 'it registers runners, which then get jobs with their code and variables.',
        remediation: ['Reset it under Settings, CI/CD, Runners of its project, group or instance.'],
        references: ['https://docs.gitlab.com/security/tokens/#runner-registration-tokens-legacy', OVERVIEW],
        prefix: 'GR1348941',
        body: /[\w-]{20}/,
        longest: 20,
        alphabet: gitlab_ALPHABET,
    }),
    prefixedToken({
        id: 'gitlab-ci-job-token',
        severity: 'medium',
        title: 'GitLab CI/CD job token',
        why: 'it reads packages and repositories as the person who started the job, until the job ends.',
        remediation: ['The token is dead once its job has ended; find out how it came into the file.'],
        references: ['https://docs.gitlab.com/ci/jobs/ci_job_token/', OVERVIEW],
        prefix: 'glcbt-',
        body: /[0-9a-zA-Z]{1,5}_[\w-]{20}/,
        longest: 26,
        alphabet: gitlab_ALPHABET,
    }),
    prefixedToken({
        id: 'gitlab-agent-token',
        severity: 'critical',
        title: 'GitLab agent for Kubernetes token',
        why: 'whoever has it poses as the agent of a cluster and gets what is to be deployed there.',
        remediation: ['Revoke it with the agents API or on the page of the agent, and give the agent a new one.'],
        references: ['https://docs.gitlab.com/user/clusters/agent/', OVERVIEW],
        prefix: 'glagent-',
        body: /[\w-]{50}/,
        longest: 50,
        alphabet: gitlab_ALPHABET,
    }),
    prefixedToken({
        id: 'gitlab-oauth-secret',
        severity: 'high',
        title: 'GitLab OAuth application secret',
        why: 'with it others pose as the application and take the tokens of those who sign in.',
        remediation: ['Renew the secret on the page of the application, under Applications of its owner.'],
        references: ['https://docs.gitlab.com/integration/oauth_provider/', OVERVIEW],
        prefix: 'gloas-',
        body: /[\w-]{64}/,
        longest: 64,
        alphabet: gitlab_ALPHABET,
    }),
    prefixedToken({
        id: 'gitlab-scim-token',
        severity: 'critical',
        title: 'GitLab SCIM token',
        why: 'it adds, changes and removes the people of a group or an instance.',
        remediation: ['Reset it under Settings, SAML SSO of the group, or in the admin area.'],
        references: ['https://docs.gitlab.com/api/scim/', OVERVIEW],
        prefix: 'glsoat-',
        body: /[\w-]{20}/,
        longest: 20,
        alphabet: gitlab_ALPHABET,
    }),
    prefixedToken({
        id: 'gitlab-feed-token',
        severity: 'medium',
        title: 'GitLab feed token',
        why: 'it reads the feeds and calendars of its owner, those of private projects too.',
        remediation: [`Reset it at ${TOKENS_PAGE}.`],
        references: ['https://docs.gitlab.com/security/tokens/#feed-token', OVERVIEW],
        prefix: 'glft-',
        body: /[\w-]{20}|[0-9a-f]{64}-\d{1,12}/,
        longest: 77,
        alphabet: gitlab_ALPHABET,
    }),
    prefixedToken({
        id: 'gitlab-incoming-mail-token',
        severity: 'medium',
        title: 'GitLab incoming email token',
        why: 'it opens issues and merge requests in the name of its owner by e-mail.',
        remediation: [`Reset it at ${TOKENS_PAGE}.`],
        references: ['https://docs.gitlab.com/security/tokens/#incoming-email-token', OVERVIEW],
        prefix: 'glimt-',
        body: /[\w-]{25}/,
        longest: 25,
        alphabet: gitlab_ALPHABET,
    }),
    prefixedToken({
        id: 'gitlab-feature-flags-token',
        severity: 'medium',
        title: 'GitLab feature flags client token',
        why: 'it reads the feature flags of a project.',
        remediation: ['Reset it under Deploy, Feature flags, Configure of the project.'],
        references: ['https://docs.gitlab.com/operations/feature_flags/', OVERVIEW],
        prefix: 'glffct-',
        body: /[\w-]{20}/,
        longest: 20,
        alphabet: gitlab_ALPHABET,
    }),
    prefixedToken({
        id: 'gitlab-workspace-token',
        severity: 'high',
        title: 'GitLab workspace token',
        why: 'it acts as a workspace of its owner, which holds their code.',
        remediation: ['Terminate the workspace and make another.'],
        references: [OVERVIEW],
        prefix: 'glwt-',
        body: /[\w-]{20}/,
        longest: 20,
        alphabet: gitlab_ALPHABET,
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'gitlab-session-cookie',
        severity: 'high',
        title: 'GitLab session cookie',
        why: 'it acts as a signed-in person in everything that the browser could do.',
        remediation: ['Revoke the session at https://gitlab.com/-/user_settings/active_sessions.'],
        references: ['https://docs.gitlab.com/user/profile/active_sessions/'],
        keywords: ['_gitlab_session='],
        token: /_gitlab_session=(?<secret>[0-9a-f]{32})/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/gitter.js

const gitter_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'gitter-access-token',
        title: 'Gitter access token',
        why: 'it reads and writes messages as its owner.',
        remediation: ['Revoke it at https://developer.gitter.im/apps.'],
        references: ['https://developer.gitter.im/docs/authentication'],
        providers: ['gitter'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/glassnode.js

const glassnode_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'glassnode-api-key',
        title: 'Glassnode API key',
        why: 'it asks for blockchain data at the cost of the account.',
        remediation: ['Replace it at https://glassnode.com/.'],
        references: ['https://glassnode.com/'],
        providers: ['glassnode'],
        value: /[A-Za-z0-9]{27}/,
        longest: 27,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/gocardless.js

const gocardless_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'gocardless-access-token',
        severity: 'high',
        title: 'GoCardless access token',
        why: 'it takes direct debits from the bank accounts of customers.',
        remediation: [
            'Delete it in the dashboard under Developers, Access tokens.',
            'Look for payments and payouts that nobody ordered.',
        ],
        references: ['https://developer.gocardless.com/'],
        providers: ['gocardless'],
        value: /(?:live)_[\w-]{40}/,
        longest: 45,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/goodday.js

const goodday_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'goodday-api-key',
        title: 'GoodDay API key',
        why: 'it reads and changes tasks as its owner.',
        remediation: ['Replace it at https://www.goodday.work/.'],
        references: ['https://www.goodday.work/'],
        providers: ['goodday'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/google.js





const CREDENTIALS = 'https://console.cloud.google.com/apis/credentials';
const OAUTH = 'https://developers.google.com/identity/protocols/oauth2';
const HMAC = 'https://cloud.google.com/storage/docs/authentication/hmackeys';
/** Keys of the samples of Firebase and other public code of Google's; without their start, and in halves. */
const PUBLISHED = new Set([
    ['SyAnLA7NfeLquW1tJF', 'px_eQCxoX-oo6YyIs'],
    ['SyCkEhVjf3pduRDt6d', '1yKOMitrUEke8agEM'],
    ['SyDMAScliyLx7F0NPD', 'EJi1QmyCgHIAODrlU'],
    ['SyD3asb-2pEZVqMkmL', '6M9N6nHZRR_znhrh0'],
    ['SyAdOS2zB6NCsk1pCd', 'Z4-P6GBdi_UUPwX7c'],
    ['SyASWm6HmTMdYWpgMn', 'jRBjxcQ9CKctWmLd4'],
    ['SyANUvH9H9BsUccjsu', '2pCmEkOPjjaXeDQgY'],
    ['SyA5_iVawFQ8ABuTZN', 'UdcwERLJv_a_p4wtM'],
    ['SyA4UrcGxgwQFTfaI3', 'no3t7Lt1sjmdnP5sQ'],
    ['SyDSb51JiIcB6OJpww', 'MicseKRhhrOq1cS7g'],
    ['SyBF2RrAIm4a0mO64E', 'ShQfqfd2AFnzAvvuU'],
    ['SyBcE-OOIbhjyR83gm', '4r2MFCu4MJmprNXsw'],
    ['SyB8qGxt4ec15vitgn', '44duC5ucxaOi4FmqE'],
    ['SyA8vmApnrHNFE0bAp', 'F4hoZ11srVL_n0nvY'],
].map((halves) => halves.join('')));
/** Google's own keys all go on with `Sy`: others were not issued like this. */
function assessApiKey(body) {
    if (PUBLISHED.has(body))
        return { is: 'example' };
    const assessment = (0,body_assessment/* assessBody */.pV)(body, API_KEY);
    if (assessment.is !== 'secret' || body.startsWith('Sy'))
        return assessment;
    return {
        is: 'secret',
        severity: 'low',
        message: `${API_KEY}, as it seems, but none that Google issued begins so: it is likely a dummy.`,
        details: { likely: 'dummy' },
        remediation: body_assessment/* DUMMY_REMEDIATION */.V,
    };
}
const API_KEY = 'Google API key';
const google_RULES = [
    prefixedToken({
        id: 'google-api-key',
        severity: 'high',
        title: API_KEY,
        why: 'it uses maps, models and other services at the owner’s cost; a key without restrictions uses all of them.',
        remediation: [
            `Rotate it at ${CREDENTIALS}.`,
            'A key that must be public: restrict it to its site or app and to the services that it needs.',
        ],
        references: ['https://cloud.google.com/docs/authentication/api-keys'],
        prefix: 'AIza',
        body: /[\w-]{35}/,
        longest: 35,
        alphabet: '\\w-',
        assess: assessApiKey,
    }),
    prefixedToken({
        id: 'google-oauth-client-secret',
        severity: 'high',
        title: 'Google OAuth client secret',
        why: 'with it others pose as the application and take the tokens of those who sign in.',
        remediation: [`Add a new secret to the client at ${CREDENTIALS} and delete this one.`],
        references: [OAUTH],
        prefix: 'GOCSPX-',
        body: /[\w-]{28}/,
        longest: 28,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'google-oauth-legacy-client-secret',
        title: 'Google OAuth client secret of the old form',
        why: 'with it others pose as the application and take the tokens of those who sign in.',
        remediation: [`Add a new secret to the client at ${CREDENTIALS} and delete this one.`],
        references: [OAUTH],
        providers: [
            'google_client',
            'google-client',
            'googleclient',
            'google_oauth',
            'google-oauth',
            'googleoauth',
        ],
        noun: /secret/,
        value: /[\w-]{24}/,
        longest: 24,
        alphabet: '\\w-',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'google-oauth-access-token',
        severity: 'medium',
        title: 'Google OAuth access token',
        why: 'it acts as a person or service account, for an hour.',
        remediation: ['It ends by itself within the hour; find out how it came into the file.'],
        references: [OAUTH],
        keywords: ['ya29.'],
        token: /ya29\.[\w-]{30,1024}/,
        longest: 1030,
        alphabet: '\\w-',
        shownPrefix: () => 'ya29.',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'google-oauth-refresh-token',
        severity: 'critical',
        title: 'Google OAuth refresh token',
        why: 'it makes new access tokens of a person until it is revoked.',
        remediation: [
            'Remove the app’s access at https://myaccount.google.com/connections, or `gcloud auth revoke`.',
        ],
        references: [OAUTH],
        keywords: ['1//0'],
        token: /1\/\/0[\w-]{60,160}/,
        longest: 164,
        alphabet: '\\w-',
        shownPrefix: () => '1//0',
    }),
    {
        id: 'google-service-account-key',
        kind: 'secret',
        severity: 'critical',
        title: 'Google Cloud service account key',
        why: 'it acts as the service account in everything that it may do, and never ends.',
        remediation: [
            'Delete the key: `gcloud iam service-accounts keys delete`.',
            'Look through the audit logs for what the service account did.',
            'Use Workload Identity Federation in its place: no key need be kept.',
        ],
        references: ['https://cloud.google.com/iam/docs/service-account-creds'],
        keywords: ['private_key_id'],
        pattern: /private_key_id\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'][0-9A-Za-z_-]{4,64}\\{0,3}["']\s{0,4},(?:\s|\\[nrt]){0,40}\\{0,3}["']private_key\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'](?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----[A-Za-z0-9+/=\\\s]{60,6000}-----END (?:RSA )?PRIVATE KEY-----(?:\\{1,4}n){0,2})/g,
        reach: 6600,
        shownPrefix: () => '-----BEGIN PRIVATE KEY-----',
        assess: ({ secret }) => ((0,placeholder/* isPlaceholder */.wK)(secret) ? { is: 'placeholder' } : { is: 'secret' }),
    },
    prefixedToken({
        id: 'google-hmac-key-id',
        severity: 'low',
        title: 'Google Cloud Storage HMAC key ID',
        why: 'it names a key; only with its secret, which the rules of AWS find, does it open anything.',
        remediation: ['Look whether the secret leaked too.'],
        references: [HMAC],
        prefix: ['GOOG1', 'GOOG'],
        body: /E[A-Z0-9]{55}|[A-Z0-9]{20}/,
        longest: 56,
        // All but `googl`, since the name of Google stands everywhere.
        keywords: [...'abcdefghijkmnopqrstuvwxyz0123456789'].map((next) => `goog${next}`),
        assess: (body) => (/\d/.test(body) && /[A-Z]/.test(body) ? undefined : { is: 'nothing' }),
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'firebase-server-key',
        severity: 'medium',
        title: 'Firebase Cloud Messaging server key',
        why: 'it sends notifications to all users of the app, where the old interface still runs.',
        remediation: ['Delete it at https://console.firebase.google.com under Cloud Messaging.'],
        references: ['https://firebase.google.com/docs/cloud-messaging/migrate-v1'],
        keywords: [':apa91b'],
        token: /AAAA[\w-]{7}:APA91b[\w-]{134}/,
        longest: 152,
        alphabet: '\\w-',
        shownPrefix: () => 'AAAA',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/gradle.js


const gradle_STOCK = /^(?:pass|password|passwd|secret|changeit|admin|test|token|android|key)\d{0,4}$/i;
function gradle_assess({ secret, groups }) {
    if ((0,placeholder/* isPlaceholder */.wK)(secret) || gradle_STOCK.test(secret) || /^[$%{]/.test(secret))
        return { is: 'placeholder' };
    return (0,words/* isWordLike */.U)(secret) || secret === groups.user ? { is: 'nothing' } : { is: 'secret' };
}
const gradle_RULES = [
    {
        id: 'gradle-repository-password',
        kind: 'secret',
        severity: 'high',
        title: 'Gradle repository password',
        why: 'it reads, and may publish, the artifacts of a repository.',
        remediation: [
            'Change the password at the repository.',
            'Read it from the Gradle properties of your home or from the environment.',
        ],
        references: ['https://docs.gradle.org/current/userguide/supported_repository_types.html'],
        keywords: ['credentials {', 'credentials{'],
        pattern: /credentials[ \t]{0,4}\{\s{1,60}username[ \t=(]{1,8}["'](?<user>[^"'\n]{1,80})["']\)?\s{1,60}password[ \t=(]{1,8}["'](?<secret>[^"'\n$]{4,200})["']/g,
        reach: 480,
        guessable: true,
        assess: gradle_assess,
    },
    {
        id: 'android-keystore-password',
        kind: 'secret',
        severity: 'high',
        title: 'Android signing password',
        why: 'with the keystore beside it, others sign updates of the app.',
        remediation: [
            'Change the password of the keystore with `keytool`.',
            'Read it from the Gradle properties of your home or from the environment.',
        ],
        references: ['https://developer.android.com/studio/publish/app-signing'],
        keywords: ['storepassword', 'keypassword'],
        pattern: /(?<![A-Za-z])(?:store|key)Password[ \t]{0,4}(?:=[ \t]{0,4})?\(?["']?(?<secret>(?<=["'])[^"'\n$]{4,100}(?=["'])|(?<==[ \t]{0,4})[^\s"'$(){}]{4,100}(?=\s|$))/g,
        reach: 140,
        guessable: true,
        assess: gradle_assess,
    },
    {
        id: 'maven-server-password',
        kind: 'secret',
        severity: 'high',
        title: 'Maven server password',
        why: 'it reads, and may publish, the artifacts of a repository that settings.xml names.',
        remediation: [
            'Change the password at the repository.',
            'Use `$' + '{env.NAME}` or Maven’s password encryption.',
        ],
        references: ['https://maven.apache.org/guides/mini/guide-encryption.html'],
        keywords: ['<server>'],
        pattern: /<server>\s{0,40}<id>[^<]{1,100}<\/id>\s{0,40}<username>(?<user>[^<]{1,100})<\/username>\s{0,40}<password>(?<secret>[^<{}$\s]{3,200})<\/password>/g,
        reach: 640,
        guessable: true,
        assess: gradle_assess,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/grafana.js




const SERVICE_ACCOUNT = 'Grafana service account token';
const grafana_RULES = [
    prefixedToken({
        id: 'grafana-service-account-token',
        severity: 'high',
        title: 'Grafana service account token',
        why: 'it reads and changes dashboards and data sources as its role allows.',
        remediation: ['Delete it in Grafana under Administration, Service accounts.'],
        references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
        prefix: 'glsa_',
        body: /[A-Za-z0-9]{32}_[0-9a-fA-F]{8}/,
        longest: 41,
        alphabet: '\\w',
        assess: (body, { secret }) => assessChecksum(hexCrc32LittleEndian(secret.slice(0, 37)) === secret.slice(-8).toLowerCase(), body, SERVICE_ACCOUNT),
    }),
    prefixedToken({
        id: 'grafana-cloud-token',
        severity: 'high',
        title: 'Grafana Cloud access policy token',
        why: 'it reads and writes metrics, logs and stacks as its policy allows.',
        remediation: ['Delete it at https://grafana.com under Access policies.'],
        references: [
            'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
        ],
        prefix: 'glc_',
        body: /[A-Za-z0-9+/]{40,400}={0,2}/,
        longest: 402,
        alphabet: 'A-Za-z0-9+/=_',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'grafana-api-key',
        severity: 'high',
        title: 'Grafana API key of the old form',
        why: 'it reads and changes dashboards and data sources as its role allows.',
        remediation: ['Delete it in Grafana under Administration, API keys, or migrate it.'],
        references: ['https://grafana.com/docs/grafana/latest/administration/api-keys/'],
        // Base64 of `{"k":"`, the key, `","n":"`, its name.
        keywords: ['eyjrijoi'],
        token: /eyJrIjoi[A-Za-z0-9+/]{40,400}={0,2}/,
        longest: 410,
        alphabet: 'A-Za-z0-9+/=._-',
        shownPrefix: () => 'eyJrIjoi',
        assess: ({ secret }) => /^\{"k":"[^"]{32}","n":"/.test(Buffer.from(secret, 'base64').toString('latin1'))
            ? { is: 'secret' }
            : { is: 'nothing' },
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/graphhopper.js

const graphhopper_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'graphhopper-api-key',
        title: 'GraphHopper API key',
        why: 'it finds routes at the cost of the account.',
        remediation: ['Replace it at https://graphhopper.com/dashboard/.'],
        references: ['https://docs.graphhopper.com/'],
        providers: ['graphhopper'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/greptile.js

const greptile_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'greptile-api-key',
        title: 'Greptile API key',
        why: 'it reads the code of indexed repositories.',
        remediation: ['Delete it at https://app.greptile.com/.'],
        references: ['https://docs.greptile.com/'],
        providers: ['greptile'],
        value: /[A-Za-z0-9+/]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/groq.js

const groq_RULES = [
    prefixedToken({
        id: 'groq-api-key',
        severity: 'high',
        title: 'Groq API key',
        why: 'it runs models at the cost of the organisation.',
        remediation: [
            'Delete it at https://console.groq.com/keys.',
            'Look at the usage page for requests that are not yours.',
        ],
        references: ['https://console.groq.com/docs/quickstart'],
        prefix: 'gsk_',
        body: /[A-Za-z0-9]{52}/,
        longest: 52,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/gtmetrix.js

const gtmetrix_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'gtmetrix-api-key',
        title: 'GTmetrix API key',
        why: 'it tests pages at the cost of the account.',
        remediation: ['Replace it at https://gtmetrix.com/.'],
        references: ['https://gtmetrix.com/'],
        providers: ['gtmetrix'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/guardian.js

const guardian_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'guardian-api-key',
        title: 'Guardian API key',
        why: 'it searches articles in the name of its owner.',
        remediation: ['Replace it at https://bonobo.capi.gutools.co.uk/register/developer.'],
        references: ['https://open-platform.theguardian.com/documentation/'],
        providers: ['guardian'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/gumroad.js

const gumroad_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'gumroad-access-token',
        title: 'Gumroad access token',
        why: 'it reads sales and changes products of a creator.',
        remediation: ['Generate a new token in the settings under Advanced.'],
        references: ['https://gumroad.com/api'],
        providers: ['gumroad'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/gyazo.js

const gyazo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'gyazo-api-key',
        title: 'Gyazo API key',
        why: 'it reads and changes the pictures of its owner.',
        remediation: ['Replace it at https://gyazo.com/api.'],
        references: ['https://gyazo.com/api'],
        providers: ['gyazo'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/happyscribe.js

const happyscribe_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'happyscribe-api-key',
        title: 'Happy Scribe API key',
        why: 'it transcribes at the cost of the account.',
        remediation: ['Replace it at https://www.happyscribe.com/.'],
        references: ['https://www.happyscribe.com/'],
        providers: ['happyscribe'],
        value: /[A-Za-z0-9]{24}/,
        longest: 24,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/harness.js

const harness_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'harness-api-key',
        severity: 'critical',
        title: 'Harness API key',
        why: 'it deploys and changes pipelines as a person or a service account.',
        remediation: [
            'Delete it in your profile, or on the page of the service account, at https://app.harness.io.',
        ],
        references: ['https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/'],
        keywords: [...'abcdefghijklmnopqrstuvwxyz0123456789_-'].flatMap((next) => [`pat.${next}`, `sat.${next}`]),
        token: /[ps]at\.[\w-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}/,
        longest: 72,
        shownPrefix: (secret) => secret.slice(0, 4),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/harvest.js

const harvest_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'harvest-access-token',
        severity: 'high',
        title: 'Harvest personal access token',
        why: 'it reads and changes the times and invoices of a company.',
        remediation: ['Delete it at https://id.getharvest.com/developers.'],
        references: ['https://help.getharvest.com/api-v2/'],
        providers: ['harvest'],
        value: /\d{6,8}\.pt\.[\w-]{86}/,
        longest: 98,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/hashicorp.js




const hashicorp_RULES = [
    prefixedToken({
        id: 'vault-service-token',
        severity: 'critical',
        title: 'HashiCorp Vault service token',
        why: 'it reads and writes the secrets that its policies allow.',
        remediation: [
            'Revoke it: `vault token revoke`.',
            'Look through the audit log for what it read, and rotate that.',
        ],
        references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
        prefix: 'hvs.',
        body: /[\w-]{24,160}/,
        longest: 160,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'vault-batch-token',
        severity: 'high',
        title: 'HashiCorp Vault batch token',
        why: 'it reads the secrets that its policies allow, until it ends.',
        remediation: ['It cannot be revoked but by its parent: `vault token revoke` that one.'],
        references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
        prefix: 'hvb.',
        body: /[\w-]{130,300}/,
        longest: 300,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'vault-recovery-token',
        severity: 'critical',
        title: 'HashiCorp Vault recovery token',
        why: 'it reads all that the storage of the server holds.',
        remediation: ['Restart the server out of recovery mode.'],
        references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
        prefix: 'hvr.',
        body: /[\w-]{24,160}/,
        longest: 160,
        alphabet: '\\w-',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'vault-legacy-token',
        severity: 'high',
        title: 'HashiCorp Vault token of the old form',
        why: 'it reads and writes the secrets that its policies allow.',
        remediation: ['Revoke it: `vault token revoke`.'],
        references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
        keywords: ['vault', 'token: s.', 'token": "s.', 'token = "s.', 'token=s.', 'token: "s.'],
        token: /[sb]\.[A-Za-z0-9]{24}/,
        longest: 26,
        within: 120,
        shownPrefix: (secret) => secret.slice(0, 2),
        assess: ({ secret, before }) => /vault[^\n]{0,60}$|token["']?\s{0,4}[:=]\s{0,4}["']?$/i.test(before) &&
            /\d/.test(secret) &&
            /[a-z]/.test(secret) &&
            /[A-Z]/.test(secret)
            ? undefined
            : { is: 'nothing' },
    }),
    (0,named_token/* namedToken */.T)({
        id: 'vault-approle-secret-id',
        title: 'HashiCorp Vault AppRole secret ID',
        why: 'with its role ID it signs in to the server.',
        remediation: ['Destroy it: `vault write auth/approle/role/NAME/secret-id/destroy`.'],
        references: ['https://developer.hashicorp.com/vault/docs/auth/approle'],
        providers: ['vault_secret', 'vault_approle', 'approle', 'vault-secret'],
        noun: /secret[\w-]{0,2}id|id/,
        value: UUID,
        longest: UUID_LENGTH,
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'terraform-cloud-token',
        severity: 'critical',
        title: 'HCP Terraform API token',
        why: 'it runs plans, and reads the state with all secrets in it.',
        remediation: [
            'Delete it at https://app.terraform.io/app/settings/tokens.',
            'Look through the audit trail for what it read.',
        ],
        references: ['https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens'],
        keywords: ['.atlasv1.'],
        token: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9]{60,70}/,
        longest: 93,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'hcp-client-secret',
        title: 'HashiCorp Cloud Platform client secret',
        why: 'with its ID it manages what its service principal may.',
        remediation: ['Delete the key at https://portal.cloud.hashicorp.com under Service principals.'],
        references: ['https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal/key'],
        providers: ['hcp_client', 'hcp-client', 'hcp.client', 'hcpclient'],
        noun: /secret/,
        value: /[\w-]{64}/,
        longest: 64,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'consul-acl-token',
        title: 'HashiCorp Consul ACL token',
        why: 'it reads and changes services and keys as its policies allow.',
        remediation: ['Delete it: `consul acl token delete`.'],
        references: ['https://developer.hashicorp.com/consul/docs/security/acl/tokens'],
        providers: ['consul'],
        noun: /token|secret/,
        value: UUID,
        longest: UUID_LENGTH,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'nomad-acl-token',
        title: 'HashiCorp Nomad ACL token',
        why: 'it runs and stops jobs as its policies allow.',
        remediation: ['Delete it: `nomad acl token delete`.'],
        references: ['https://developer.hashicorp.com/nomad/docs/concepts/acl'],
        providers: ['nomad_token', 'nomad-token', 'nomadtoken', 'nomad_secret'],
        noun: /|token/,
        value: UUID,
        longest: UUID_LENGTH,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/helicone.js

const helicone_RULES = [
    prefixedToken({
        id: 'helicone-api-key',
        severity: 'high',
        title: 'Helicone API key',
        why: 'it reads the requests, with all that people asked the models, of an organisation.',
        remediation: ['Delete it in the dashboard under Settings, API keys.'],
        references: ['https://docs.helicone.ai/'],
        prefix: 'sk-helicone-',
        body: /[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}/,
        longest: 31,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/helpscout.js

const helpscout_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'helpscout-app-secret',
        title: 'Help Scout application secret',
        why: 'it reads and answers the conversations of a mailbox.',
        remediation: ['Delete the application in the profile under My Apps.'],
        references: ['https://developer.helpscout.com/mailbox-api/overview/authentication/'],
        providers: ['helpscout'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/here.js

const here_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'here-api-key',
        title: 'HERE API key',
        why: 'it draws maps at the cost of the account.',
        remediation: ['Replace it at https://platform.here.com/admin/apps.'],
        references: ['https://www.here.com/docs/'],
        providers: ['here_api', 'here_key', 'here_maps', 'here_app', 'here_token', 'here_access', 'here_rest'],
        noun: /key|token|secret|/,
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/heroku.js



const heroku_RULES = [
    prefixedToken({
        id: 'heroku-api-key',
        severity: 'critical',
        title: 'Heroku API key',
        why: 'it deploys, reads the configuration of apps, and destroys them.',
        remediation: [
            'Regenerate it at https://dashboard.heroku.com/account, or with `heroku authorizations:revoke`.',
        ],
        references: ['https://devcenter.heroku.com/articles/authentication'],
        prefix: 'HRKU-',
        body: /AA[\w-]{58}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 60,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'heroku-legacy-api-key',
        title: 'Heroku API key of the old form',
        why: 'it deploys, reads the configuration of apps, and destroys them.',
        remediation: ['Regenerate it at https://dashboard.heroku.com/account.'],
        references: ['https://devcenter.heroku.com/articles/authentication'],
        providers: ['heroku'],
        noun: /key|token|secret|password|auth/,
        value: UUID,
        longest: UUID_LENGTH,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/hetzner.js

const hetzner_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'hetzner-api-token',
        title: 'Hetzner Cloud API token',
        why: 'it creates, reads and destroys machines, volumes and networks of a project.',
        remediation: ['Delete it at https://console.hetzner.cloud under Security, API tokens.'],
        references: ['https://docs.hetzner.cloud/'],
        providers: ['hcloud', 'hetzner'],
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/hex-pm.js

const hex_pm_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'hex-api-key',
        title: 'Hex API key',
        why: 'it publishes packages of Elixir and Erlang in its owner’s name.',
        remediation: ['Revoke it at https://hex.pm/dashboard/keys.'],
        references: ['https://hex.pm/docs/publish'],
        providers: ['hex_api', 'hexpm', 'hex-api'],
        noun: /key|token/,
        value: /[0-9a-f]{32}|[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/holidayapi.js

const holidayapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'holidayapi-key',
        title: 'Holiday API API key',
        why: 'it looks up holidays at the cost of the account.',
        remediation: ['Replace it at https://holidayapi.com/.'],
        references: ['https://holidayapi.com/'],
        providers: ['holidayapi'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/honeycomb.js


const honeycomb_PAGES = ['https://docs.honeycomb.io/get-started/configure/environments/manage-api-keys/'];
const honeycomb_RULES = [
    prefixedToken({
        id: 'honeycomb-ingest-key',
        severity: 'medium',
        title: 'Honeycomb ingest key',
        why: 'it writes events into an environment.',
        remediation: ['Disable it in the environment settings under API keys.'],
        references: honeycomb_PAGES,
        prefix: 'hcaik_',
        body: /[a-z0-9]{58}/,
        longest: 58,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'honeycomb-api-key',
        title: 'Honeycomb configuration key (classic)',
        why: 'it writes events, and reads and changes what its permissions allow.',
        remediation: ['Disable it in the settings under API keys.'],
        references: honeycomb_PAGES,
        providers: ['honeycomb'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/html2pdf.js

const html2pdf_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'html2pdf-api-key',
        title: 'Html2Pdf API key',
        why: 'it makes documents at the cost of the account.',
        remediation: ['Replace it at https://html2pdf.app/.'],
        references: ['https://html2pdf.app/'],
        providers: ['html2pdf'],
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/http-authorization.js


/** What manuals and tests sign in with: RFC 7617 and the rest of the world. */
const http_authorization_STOCK = /^(?:password|passwd|pass|pwd|pw|secret|open sesame|test|testing|admin|root|guest|user|username|token|foo|bar|baz|hunter2|123|1234|12345|123456|demo|example|x|changeme|elastic|postgres|opensesame|api_token|x-oauth-basic)[\d!]{0,4}$/i;
function assessPassword(user, password) {
    if ((0,placeholder/* isPlaceholder */.wK)(password) || http_authorization_STOCK.test(password) || password === user || /^[$%{<[(*]/.test(password)) {
        return { is: 'placeholder' };
    }
    if (password.length < MIN_PASSWORD || (0,words/* isWordLike */.U)(password))
        return { is: 'nothing' };
    return { is: 'secret' };
}
const MIN_PASSWORD = 4;
/** Some services take a token for the name and no password; shorter names are names. */
const MIN_TOKEN = 12;
function assessPair(user, password) {
    if (password !== '')
        return assessPassword(user, password);
    return user.length >= MIN_TOKEN && /\d/.test(user) ? assessPassword('', user) : { is: 'nothing' };
}
/** `name:password` in base64. */
function assessHeader({ secret }) {
    const decoded = Buffer.from(secret, 'base64').toString('latin1');
    const [, user = '', password = ''] = /^([\x21-\x39\x3b-\x7e]{0,128}):([\x20-\x7e]{0,256})$/.exec(decoded) ?? [];
    return assessPair(user, password);
}
/** A command up to its option: lines go on after a backslash. */
const CURL = /\bcurl[ \t][^|;&]{0,1000}$/;
function assessCommand({ groups, before }) {
    const command = before.replace(/\\\r?\n/g, ' ');
    if (!CURL.test(command.slice(command.lastIndexOf('\n') + 1)))
        return { is: 'nothing' };
    const { doubleUser, double, singleUser, single, bareUser, bare } = groups;
    return assessPair(doubleUser ?? singleUser ?? bareUser ?? '', double ?? single ?? bare ?? '');
}
const http_authorization_REMEDIATION = [
    'Change the password or revoke the token at the host.',
    'Read it from the environment or a file of your home: `curl --netrc`.',
];
const http_authorization_RULES = [
    {
        id: 'http-basic-authorization',
        kind: 'secret',
        severity: 'medium',
        title: 'Name and password in an Authorization header',
        why: 'the header is the password in base64: whoever reads it signs in.',
        remediation: http_authorization_REMEDIATION,
        references: ['https://www.rfc-editor.org/rfc/rfc7617'],
        keywords: [
            ...['', '"', "'", '\\"'].flatMap((quote) => [': ', ':', ', ', ' = ', '=', ' => '].flatMap((joint) => ['', '"', "'", '\\"', '`'].map((open) => `ization${quote}${joint}${open}basic`))),
            'ization"] = "basic',
            "ization'] = 'basic",
        ],
        pattern: /authorization["']?\]?[ \t]{0,4}(?:[:=,]|=>)[ \t]{0,4}(?:\\?["'`])?Basic[ \t]{1,4}(?<secret>[A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])/gi,
        reach: 460,
        guessable: true,
        assess: assessHeader,
    },
    {
        id: 'curl-user-password',
        kind: 'secret',
        severity: 'medium',
        title: 'Name and password in a curl command',
        why: 'whoever reads the command signs in to its host.',
        remediation: http_authorization_REMEDIATION,
        references: ['https://curl.se/docs/manpage.html#-u'],
        keywords: [' -u ', '--user ', '--user='],
        pattern: /(?<=[ \t\n])(?:-u|--user)(?:=|[ \t]{0,4})(?:"(?<doubleUser>[^":\n]{0,100}):(?<double>[^"\n]{0,200})"|'(?<singleUser>[^':\n]{0,100}):(?<single>[^'\n]{0,200})'|(?<bareUser>[^\s"':]{0,100}):(?<bare>[^\s"'|;&]{3,200}))/g,
        reach: 1200,
        guessable: true,
        assess: assessCommand,
    },
];

// EXTERNAL MODULE: ./build/secrets/filters/documented.js
var documented = __webpack_require__(8168);
// EXTERNAL MODULE: ./build/secrets/filters/drawn.js
var drawn = __webpack_require__(6866);
;// CONCATENATED MODULE: ./build/secrets/providers/http-token.js




const http_token_UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** A JSON Web Token tells by itself what it is, and has rules of its own. */
const JWT = /^eyJ/;
function http_token_assess({ secret }) {
    if ((0,documented/* isDocumented */.Z)(secret))
        return { is: 'example' };
    if ((0,placeholder/* isPlaceholder */.wK)(secret))
        return { is: 'placeholder' };
    if (JWT.test(secret) || (0,words/* isWordLike */.U)(secret))
        return { is: 'nothing' };
    return { is: (0,drawn/* isDrawn */.t)(secret) || http_token_UUID.test(secret) ? 'secret' : 'nothing' };
}
const WHY = 'whoever sends the header is taken for its owner.';
const http_token_REMEDIATION = [
    'Revoke the token where it was made, and make another.',
    'Read the new one from the environment or a secret store; a manual shows `$TOKEN`.',
];
const http_token_RULES = [
    {
        id: 'http-bearer-token',
        kind: 'secret',
        severity: 'medium',
        title: 'Token in an Authorization header',
        why: WHY,
        remediation: http_token_REMEDIATION,
        references: ['https://www.rfc-editor.org/rfc/rfc6750'],
        // The schemes of RFC 6750, of GitHub and of Django; their names alone are words like any other.
        keywords: ['bearer ', 'ization: token ', 'ization": "token ', "ization': 'token ", 'ization", "token '],
        pattern: /authorization["'\]]{0,2}[ \t]{0,4}(?:[:=,]|=>)[ \t]{0,4}(?:[rbf$@]?\\?["'`])?(?:Bearer|Token)[ \t]{1,4}(?<secret>[A-Za-z0-9_.~+/=-]{16,512})(?![A-Za-z0-9_.~+/=${-])/gi,
        reach: 600,
        guessable: true,
        assess: http_token_assess,
    },
    {
        id: 'http-key-header',
        kind: 'secret',
        severity: 'medium',
        title: 'Key in a header of a request',
        why: WHY,
        remediation: http_token_REMEDIATION,
        references: ['https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html'],
        keywords: ['-key: ', '-apikey: ', '-token: ', '-secret: ', 'api_key: '],
        pattern: /(?<=["'])(?:[A-Za-z][A-Za-z0-9]{0,24}-){0,4}(?:Key|ApiKey|Token|Secret|api_key):[ ]{1,2}(?<secret>[A-Za-z0-9_.~+/=-]{16,512})(?=["'])/gi,
        reach: 660,
        guessable: true,
        assess: http_token_assess,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/huawei.js

const huawei_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'huawei-cloud-secret-key',
        title: 'Huawei Cloud secret access key',
        why: 'with its ID it manages what its user may.',
        remediation: ['Delete it in the console under My credentials, Access keys.'],
        references: ['https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html'],
        providers: ['huaweicloud', 'huawei_cloud', 'hw_secret', 'hwc_secret', 'obs_secret'],
        noun: /secret|sk|key|/,
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/hubspot.js


const hubspot_RULES = [
    prefixedToken({
        id: 'hubspot-private-app-token',
        severity: 'high',
        title: 'HubSpot private app token',
        why: 'it reads and changes the contacts and deals that its scopes allow.',
        remediation: [
            'Rotate it in HubSpot under Settings, Integrations, Private apps.',
            'Look for contacts that were exported.',
        ],
        references: ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview'],
        prefix: ['pat-na1-', 'pat-na2-', 'pat-na3-', 'pat-eu1-', 'pat-ap1-'],
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'hubspot-client-secret',
        title: 'HubSpot client secret or API key',
        why: 'it acts as an application towards HubSpot.',
        remediation: ['Rotate it in the developer account under Apps, Auth.'],
        references: ['https://developers.hubspot.com/docs'],
        providers: ['hubspot'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/hugging-face.js

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const hugging_face_PAGES = ['https://huggingface.co/docs/hub/security-tokens'];
const hugging_face_RULES = [
    prefixedToken({
        id: 'hugging-face-token',
        severity: 'high',
        title: 'Hugging Face user access token',
        why: 'it reads private models and data sets, and may write them.',
        remediation: [
            'Invalidate it at https://huggingface.co/settings/tokens.',
            'Look for changed models: whoever loads one runs its code.',
        ],
        references: hugging_face_PAGES,
        prefix: 'hf_',
        body: /[A-Za-z]{34}/,
        longest: 34,
        keywords: keywordsAfter('hf_', LETTERS),
    }),
    prefixedToken({
        id: 'hugging-face-organization-token',
        severity: 'high',
        title: 'Hugging Face organisation token',
        why: 'it reads the private models and data sets of an organisation.',
        remediation: ['Delete it in the settings of the organisation.'],
        references: hugging_face_PAGES,
        prefix: 'api_org_',
        body: /[A-Za-z]{34}/,
        longest: 34,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/hunter.js

const hunter_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'hunter-api-key',
        title: 'Hunter API key',
        why: 'it spends the searches of the account.',
        remediation: ['Delete it at https://hunter.io/api-keys.'],
        references: ['https://hunter.io/api-documentation'],
        providers: ['hunter'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ibm.js

const ibm_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ibm-cloud-api-key',
        title: 'IBM Cloud API key',
        why: 'it manages what its owner may in the account.',
        remediation: ['Delete it at https://cloud.ibm.com/iam/apikeys.'],
        references: ['https://cloud.ibm.com/docs/account?topic=account-userapikey'],
        providers: [
            'ibmcloud',
            'ibm_cloud',
            'ibm-cloud',
            'ibm_api',
            'bluemix',
            'ibm_key',
            'watson',
            'ic_api_key',
            'iaas_',
        ],
        noun: /key|/,
        value: /[A-Za-z0-9_-]{44}/,
        longest: 44,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/iconfinder.js

const iconfinder_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'iconfinder-api-key',
        title: 'Iconfinder API key',
        why: 'it downloads icons at the cost of the account.',
        remediation: ['Replace it at https://www.iconfinder.com/.'],
        references: ['https://www.iconfinder.com/'],
        providers: ['iconfinder'],
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/iexcloud.js

const iexcloud_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'iex-cloud-token',
        title: 'IEX Cloud secret token',
        why: 'it asked for prices at the cost of the account; the service has closed.',
        remediation: ['Delete what still uses it.'],
        references: ['https://iexcloud.io/docs/'],
        providers: ['iexcloud', 'iex_cloud', 'iexapis'],
        value: /(?:sk)_[a-z0-9]{32}/,
        longest: 35,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/imagekit.js

const imagekit_RULES = [
    prefixedToken({
        id: 'imagekit-private-key',
        severity: 'high',
        title: 'ImageKit private key',
        why: 'it reads, changes and deletes the files of an account.',
        remediation: ['Replace it at https://imagekit.io/dashboard/developer/api-keys.'],
        references: ['https://imagekit.io/docs/api-keys'],
        prefix: 'private_',
        body: /[A-Za-z0-9+/]{27}=/,
        longest: 28,
        alphabet: 'A-Za-z0-9+/',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/infisical.js



const infisical_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'infisical-service-token',
        severity: 'critical',
        title: 'Infisical service token',
        why: 'it reads, and may change, the secrets of an environment.',
        remediation: [
            'Delete it on the page of the project, under Access control.',
            'Rotate the secrets that it reads.',
        ],
        references: ['https://infisical.com/docs/internals/service-tokens'],
        keywords: keywordsAfter('st.', HEXADECIMAL, HEXADECIMAL),
        token: /st\.[0-9a-f-]{24,36}\.[0-9a-f]{32}\.[0-9a-f]{32}/,
        longest: 106,
        shownPrefix: () => 'st.',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'infisical-client-secret',
        title: 'Infisical machine identity secret',
        why: 'with its client ID it signs in and reads secrets.',
        remediation: ['Revoke it on the page of the identity.'],
        references: ['https://infisical.com/docs/documentation/platform/identities/universal-auth'],
        providers: ['infisical'],
        noun: /secret/,
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/influxdb.js

const influxdb_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'influxdb-api-token',
        title: 'InfluxDB API token',
        why: 'it reads and writes the buckets that it was made for.',
        remediation: ['Delete it in the user interface under Load data, API tokens.'],
        references: ['https://docs.influxdata.com/influxdb/v2/admin/tokens/'],
        providers: ['influx'],
        noun: /token|key|secret/,
        value: /[A-Za-z0-9_-]{86}==|apiv3_[\w-]{80,100}/,
        longest: 106,
        alphabet: 'A-Za-z0-9_=-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/infomaniak.js

const infomaniak_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'infomaniak-api-token',
        title: 'Infomaniak API token',
        why: 'it manages what its scopes allow: hosting, mail, domains.',
        remediation: ['Delete it at https://manager.infomaniak.com/v3/ng/accounts/token/list.'],
        references: ['https://developer.infomaniak.com/'],
        providers: ['infomaniak'],
        value: /[\w-]{60,100}/,
        longest: 100,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/infracost.js

const infracost_RULES = [
    prefixedToken({
        id: 'infracost-api-key',
        severity: 'low',
        title: 'Infracost API key',
        why: 'it asks for the prices of infrastructure on somebody’s account.',
        remediation: ['Renew it at https://dashboard.infracost.io.'],
        references: ['https://www.infracost.io/docs/'],
        prefix: 'ico-',
        body: /[A-Za-z0-9]{32}/,
        longest: 32,
        // In hexadecimal it is the hash in an icon's name.
        assess: (body) => (/^[0-9a-f]+$/.test(body) ? { is: 'nothing' } : undefined),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/infura.js

const infura_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'infura-api-key',
        title: 'Infura API key or secret',
        why: 'it asks Ethereum nodes at the cost of the account.',
        remediation: ['Delete it at https://app.infura.io/.'],
        references: ['https://docs.infura.io/'],
        providers: ['infura'],
        noun: /key|secret|token|project[_-]?id|v3/,
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/insightly.js

const insightly_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'insightly-api-key',
        title: 'Insightly API key',
        why: 'it reads and changes contacts as its owner.',
        remediation: ['Reset it in Insightly under User settings, API.'],
        references: ['https://api.insightly.com/v3.1/Help'],
        providers: ['insightly'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/intercom.js

const intercom_RULES = [
    prefixedToken({
        id: 'intercom-access-token',
        severity: 'high',
        title: 'Intercom access token',
        why: 'it reads and answers the conversations with all customers of a workspace.',
        remediation: [
            'Regenerate it in the Developer Hub at the app, page Authentication.',
            'Look for contacts that were exported.',
        ],
        references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
        // Base64 of `tok:`, where the token's own text begins.
        prefix: 'dG9rO',
        body: /[A-Za-z0-9+/]{54}=/,
        longest: 55,
        alphabet: 'A-Za-z0-9+/=',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/intra42.js

const intra42_RULES = [
    prefixedToken({
        id: 'intra-42-client-secret',
        severity: 'medium',
        title: 'Intra 42 client secret',
        why: 'together with the client ID it reads the pupils and projects of the school.',
        remediation: ['Rotate it at https://profile.intra.42.fr/oauth/applications.'],
        references: ['https://api.intra.42.fr/apidoc'],
        prefix: ['s-s4t2ud-', 's-s4t2af-'],
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/intrinio.js

const intrinio_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'intrinio-api-key',
        title: 'Intrinio API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Replace it at https://intrinio.com/.'],
        references: ['https://intrinio.com/'],
        providers: ['intrinio'],
        value: /[A-Za-z0-9]{44}/,
        longest: 44,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ip2location.js

const ip2location_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ip2location-api-key',
        title: 'IP2Location API key',
        why: 'it looks up addresses at the cost of the account.',
        remediation: ['Replace it at https://www.ip2location.io/.'],
        references: ['https://www.ip2location.io/'],
        providers: ['ip2location'],
        value: /[A-Z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ipapi.js

const ipapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ipapi-key',
        title: 'Ipapi API key',
        why: 'it looks up addresses at the cost of the account.',
        remediation: ['Replace it at https://ipapi.com/.'],
        references: ['https://ipapi.com/'],
        providers: ['ipapi'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ipgeolocation.js

const ipgeolocation_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ipgeolocation-api-key',
        title: 'IPGeolocation API key',
        why: 'it looks up addresses at the cost of the account.',
        remediation: ['Replace it at https://app.ipgeolocation.io/.'],
        references: ['https://ipgeolocation.io/documentation.html'],
        providers: ['ipgeolocation'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ipinfo.js

const ipinfo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ipinfo-api-key',
        title: 'IPinfo API key',
        why: 'it looks up addresses at the cost of the account.',
        remediation: ['Replace it at https://ipinfo.io/account/token.'],
        references: ['https://ipinfo.io/developers'],
        providers: ['ipinfo'],
        value: /[0-9a-f]{14}/,
        longest: 14,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ipquality.js

const ipquality_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ipquality-api-key',
        title: 'IPQualityScore API key',
        why: 'it checks addresses at the cost of the account.',
        remediation: ['Replace it at https://www.ipqualityscore.com/.'],
        references: ['https://www.ipqualityscore.com/'],
        providers: ['ipquality', 'ipqs_'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ipstack.js

const ipstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ipstack-api-key',
        title: 'IPStack API key',
        why: 'it looks up addresses at the cost of the account.',
        remediation: ['Replace it at https://ipstack.com/dashboard.'],
        references: ['https://ipstack.com/documentation'],
        providers: ['ipstack'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/jenkins.js

const jenkins_DOCS = 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/';
const jenkins_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'jenkins-api-token',
        title: 'Jenkins API token',
        why: 'it acts as its owner on the server: it starts jobs, and may change them.',
        remediation: ['Revoke it in the configuration of its owner on your Jenkins server.'],
        references: [jenkins_DOCS],
        providers: ['jenkins'],
        // Since 2.129: the version, then a hash; before it, the hash alone.
        value: /11[0-9a-f]{32}|[0-9a-f]{32}/,
        longest: 34,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'jenkins-agent-secret',
        title: 'Jenkins agent secret',
        why: 'whoever has it poses as the agent, and gets jobs with their code and credentials.',
        remediation: ['Delete the node on your Jenkins server and add it under another name.'],
        references: ['https://www.jenkins.io/doc/book/using/using-agents/'],
        providers: ['jenkins-agent', 'jenkins_agent', 'jenkinsagent', 'jnlpurl', 'jnlp_'],
        noun: /secret|jnlp['"]?[ \t]{1,4}-secret/,
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
    {
        id: 'jenkins-initial-password',
        kind: 'secret',
        severity: 'high',
        title: 'Jenkins initial administrator password',
        why: 'if nobody has changed it, it signs in as the administrator.',
        remediation: ['Change the password of the account `admin` on your Jenkins server.'],
        references: ['https://www.jenkins.io/doc/book/installing/'],
        keywords: ['proceed to installation'],
        pattern: /proceed to installation:(?:\s|\\n){1,12}(?<secret>[0-9a-f]{32})(?![0-9a-f])/g,
        reach: 96,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/jetbrains.js

const jetbrains_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'jetbrains-permanent-token',
        severity: 'high',
        title: 'JetBrains Hub, YouTrack or Marketplace token',
        why: 'it acts as its owner: it changes issues, or publishes plugins.',
        remediation: [
            'Delete it in your profile, under Account security, Tokens, or at https://plugins.jetbrains.com/author/me/tokens.',
        ],
        references: ['https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html'],
        keywords: ['perm:', 'perm-'],
        token: /perm[:-][A-Za-z0-9+/]{4,80}={0,2}\.[A-Za-z0-9+/]{4,40}={0,2}\.[A-Za-z0-9]{30}/,
        longest: 170,
        shownPrefix: (secret) => secret.slice(0, 5),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/jfrog.js


const jfrog_DOCS = 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens';
const jfrog_REMEDIATION = ['Revoke it under Administration, User management, Access tokens, or in your profile.'];
const jfrog_RULES = [
    prefixedToken({
        id: 'jfrog-api-key',
        severity: 'critical',
        title: 'JFrog Artifactory API key',
        why: 'it reads and may replace the artifacts that its owner may.',
        remediation: jfrog_REMEDIATION,
        references: [jfrog_DOCS],
        prefix: 'AKCp',
        body: /[A-Za-z0-9]{60,76}/,
        longest: 76,
    }),
    prefixedToken({
        id: 'jfrog-reference-token',
        severity: 'critical',
        title: 'JFrog reference token',
        why: 'it reads and may replace the artifacts that its owner may.',
        remediation: jfrog_REMEDIATION,
        references: [jfrog_DOCS],
        // Base64 of `reftkn`.
        prefix: 'cmVmdGtu',
        body: /[A-Za-z0-9]{56}/,
        longest: 56,
        keywords: ['cmvmdgtu'],
    }),
    (0,named_token/* namedToken */.T)({
        id: 'jfrog-encrypted-password',
        title: 'JFrog Artifactory encrypted password',
        why: 'the server takes it in place of the password of its owner.',
        remediation: ['Change the password of the account in Artifactory.'],
        references: ['https://jfrog.com/help/r/jfrog-artifactory-documentation'],
        providers: ['artifactory'],
        value: /AP[0-9A-Za-z][A-Za-z0-9]{8,40}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/jina.js

const jina_RULES = [
    prefixedToken({
        id: 'jina-api-key',
        severity: 'medium',
        title: 'Jina AI API key',
        why: 'it reads pages and makes embeddings at the cost of the account.',
        remediation: ['Delete it at https://jina.ai/api-dashboard/.'],
        references: ['https://jina.ai/reader/'],
        prefix: 'jina_',
        body: /[\w-]{60}/,
        longest: 60,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/jotform.js

const jotform_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'jotform-api-key',
        title: 'Jotform API key',
        why: 'it reads the forms and all that people answered.',
        remediation: ['Delete it at https://www.jotform.com/myaccount/api.'],
        references: ['https://api.jotform.com/docs/'],
        providers: ['jotform'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/jumpcloud.js


const jumpcloud_PAGES = ['https://docs.jumpcloud.com/'];
const jumpcloud_RULES = [
    prefixedToken({
        id: 'jumpcloud-api-key',
        severity: 'critical',
        title: 'JumpCloud API key',
        why: 'it acts as an administrator: it reads and changes users and devices.',
        remediation: [
            'Revoke it in the JumpCloud console under My API key.',
            'Look through the directory insights for what it did.',
        ],
        references: jumpcloud_PAGES,
        prefix: 'jca_',
        body: /[A-Za-z0-9]{36}/,
        longest: 36,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'jumpcloud-legacy-api-key',
        severity: 'high',
        title: 'JumpCloud API key (40 digits)',
        why: 'it acts as an administrator: it reads and changes users and devices.',
        remediation: ['Revoke it in the JumpCloud console under My API key.'],
        references: jumpcloud_PAGES,
        providers: ['jumpcloud'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/jupiterone.js

const jupiterone_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'jupiterone-api-key',
        title: 'JupiterOne API key',
        why: 'it reads the assets and weak points of a company.',
        remediation: ['Replace it at https://www.jupiterone.com/.'],
        references: ['https://www.jupiterone.com/'],
        providers: ['jupiterone'],
        value: /[A-Za-z0-9]{76}/,
        longest: 76,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/juro.js

const juro_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'juro-api-key',
        title: 'Juro API key',
        why: 'it reads and changes the contracts of a company.',
        remediation: ['Replace it at https://juro.com/.'],
        references: ['https://juro.com/'],
        providers: ['juro'],
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/jwk.js

const KEY_TYPE = /["']kty\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'](RSA|EC|OKP|oct)\\{0,3}["']/;
const NEAR = 2400;
/** The other members of the same key stand before or after it. */
function jwk_assess(member) {
    return ({ secret, before, after }) => {
        const object = `${before.slice(before.lastIndexOf('{') + 1).slice(-NEAR)} ${after.slice(0, NEAR).split('}')[0]}`;
        const type = KEY_TYPE.exec(object)?.[1];
        if (type === undefined || (type === 'oct') !== (member === 'k'))
            return { is: 'nothing' };
        return (0,placeholder/* isPlaceholder */.wK)(secret) ? { is: 'placeholder' } : { is: 'secret' };
    };
}
const jwk_SHARED = {
    kind: 'secret',
    severity: 'high',
    remediation: ['Make a new key, publish its public half, and take the old one out of the key set.'],
    references: ['https://www.rfc-editor.org/rfc/rfc7517'],
};
const jwk_RULES = [
    {
        ...jwk_SHARED,
        id: 'jwk-private-key',
        title: 'JSON Web Key with its private half',
        why: 'whoever has it signs tokens or decrypts in the name of its owner.',
        keywords: ['"kty', "'kty"],
        pattern: /["']d\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'](?<secret>[\w-]{42,700})\\{0,3}["']/g,
        reach: 3200,
        assess: jwk_assess('d'),
    },
    {
        ...jwk_SHARED,
        id: 'jwk-symmetric-key',
        title: 'JSON Web Key that is symmetric',
        why: 'whoever has it signs tokens or decrypts like its owner.',
        keywords: ['"kty', "'kty"],
        pattern: /["']k\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'](?<secret>[\w-]{22,200})\\{0,3}["']/g,
        reach: 3200,
        assess: jwk_assess('k'),
    },
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/secrets/jwt/token.js

/** A token in three parts of base64url, from its first to its last character; the longest is some 8 kB. */
const WEB_TOKEN = /e[yw][\w-]{10,1000}\.e[yw][\w-]{2,6000}\.[\w-]{16,1400}/;
const WEB_TOKEN_LENGTH = 8400;
/** The starts of a header's base64: `{"a`, `{"c`, `{"e`, `{"j`, `{"k`, `{"t`, `{"x`, and with line breaks. */
const WEB_TOKEN_KEYWORDS = [
    'eyjh',
    'eyjj',
    'eyjl',
    'eyjq',
    'eyjr',
    'eyj0',
    'eyj4',
    'ewog',
    'eyai',
];
/** Reads a token, or `null` where its parts are no JSON. */
function readWebToken(text) {
    const [head = '', body = ''] = text.split('.');
    const header = parsed(head);
    const claims = parsed(body);
    if (header === null || claims === null || typeof header.alg !== 'string')
        return null;
    const { exp } = claims;
    return { header, claims, expiry: typeof exp === 'number' && Number.isFinite(exp) ? exp * 1000 : null };
}
function parsed(base64) {
    try {
        const value = JSON.parse(Buffer.from(base64, 'base64url').toString('utf8'));
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Secrets of manuals and tests: what they sign is an example. */
const STOCK_SECRETS = [
    ...[
        'secret',
        'your-256-bit-secret',
        'your-384-bit-secret',
        'your-512-bit-secret',
        'shhhhh',
        'shhhhhared-secret',
    ],
    ...[
        'a-string-secret-at-least-256-bits-long',
        'my-secret',
        'mysecret',
        'test',
        'password',
        'key',
        'changeme',
        '',
    ],
];
const DIGESTS = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' };
/** Whether a token is signed with a secret that everybody knows. */
function isSignedByStock(text, { header }) {
    const digest = DIGESTS[String(header.alg)];
    if (digest === undefined)
        return false;
    const end = text.lastIndexOf('.');
    const signed = text.slice(0, end);
    const signature = text.slice(end + 1);
    return STOCK_SECRETS.some((secret) => (0,external_node_crypto_.createHmac)(digest, secret).update(signed).digest('base64url') === signature);
}

;// CONCATENATED MODULE: ./build/secrets/providers/jwt.js



const jwt_MARGIN = 16;
/** Claims of the tokens that manuals show: https://jwt.io and RFC 7519. */
function isExample({ claims }) {
    return (claims.sub === '1234567890' ||
        claims.name === 'John Doe' ||
        claims.iss === 'joe' ||
        /^(?:https?:\/\/)?(?:[\w-]+\.)?example\.(?:com|org)/.test(String(claims.iss)));
}
/** Supabase gives its public and its secret key out as JWTs that differ in their role alone. */
function isPublicKey({ claims }) {
    return claims.role === 'anon';
}
function isServiceAccount({ claims }) {
    return (claims['kubernetes.io'] !== undefined ||
        claims.iss === 'kubernetes/serviceaccount' ||
        String(claims.sub).startsWith('system:serviceaccount:'));
}
/** Judges a token of one sort by its end. */
function assessTime(token, now, title, severity) {
    const { expiry } = token;
    const algorithm = String(token.header.alg).slice(0, 16);
    if (expiry === null)
        return { is: 'secret', details: { algorithm, expires: null } };
    const expires = new Date(Math.min(expiry, MAX_DATE)).toISOString();
    const details = { algorithm, expires };
    if (expiry > now)
        return { is: 'secret', severity, message: `${title} that is good until ${expires}.`, details };
    return {
        is: 'secret',
        severity: 'low',
        message: `${title} that ended at ${expires}. It opens nothing any more, but shows what it says of its owner.`,
        details,
    };
}
/** The last date that there is: 8.64e15 ms after 1970. */
const MAX_DATE = 8.64e15;
function assessSort(sort, title, live) {
    return ({ secret, context }) => {
        const token = readWebToken(secret);
        if (token === null || isServiceAccount(token) !== (sort === 'service account'))
            return { is: 'nothing' };
        if (isPublicKey(token) || token.header.alg === 'none')
            return { is: 'nothing' };
        if (isExample(token) || isSignedByStock(secret, token))
            return { is: 'example' };
        if ((0,placeholder/* isStandIn */.WG)(secret.slice(secret.lastIndexOf('.') + 1)))
            return { is: 'placeholder' };
        return assessTime(token, context.now, title, live);
    };
}
const jwt_SHARED = {
    kind: 'secret',
    keywords: WEB_TOKEN_KEYWORDS,
    pattern: (0,token_pattern/* tokenPattern */.t)(WEB_TOKEN, '\\w-'),
    reach: WEB_TOKEN_LENGTH + jwt_MARGIN,
    shownPrefix: () => 'ey',
};
const jwt_ACCOUNT = 'Kubernetes service account token';
const ANY = 'JSON Web Token';
const jwt_RULES = [
    {
        ...jwt_SHARED,
        id: 'kubernetes-service-account-token',
        severity: 'high',
        title: jwt_ACCOUNT,
        why: 'it does in the cluster what its service account may, and this one may never end.',
        remediation: [
            'Delete the secret that holds it, or the service account.',
            'Let pods take tokens that end: `kubectl create token`.',
        ],
        references: ['https://kubernetes.io/docs/concepts/security/service-accounts/'],
        assess: assessSort('service account', jwt_ACCOUNT, 'critical'),
    },
    {
        ...jwt_SHARED,
        id: 'json-web-token',
        severity: 'medium',
        title: ANY,
        why: 'it signs somebody in where it was issued, and it never ends.',
        remediation: [
            'Revoke the session or the token where it was issued; if that cannot be done, change the key that signs.',
            'Keep tokens out of sources, fixtures and recordings.',
        ],
        references: ['https://www.rfc-editor.org/rfc/rfc7519'],
        assess: assessSort('any', ANY, 'high'),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/kagi.js

const kagi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'kagi-api-key',
        title: 'Kagi API key',
        why: 'it searches at the cost of the account.',
        remediation: ['Regenerate it at https://kagi.com/settings?p=api.'],
        references: ['https://help.kagi.com/kagi/api/overview.html'],
        providers: ['kagi'],
        value: /[\w-]{11}\.[\w-]{43}/,
        longest: 55,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/key-material.js


/** Fewer different digits than this among those of a drawn key are typed, not drawn. */
const key_material_MIN_DISTINCT = 12;
/** Keys in formats of their own, which no PEM label tells. */
const key_material_RULES = [
    {
        id: 'openvpn-static-key',
        kind: 'secret',
        severity: 'high',
        title: 'OpenVPN static or TLS key',
        why: 'it opens a tunnel, or lets others talk to the server that only members should reach.',
        remediation: ['Make a new one with `openvpn --genkey`, and give it to server and clients.'],
        references: ['https://openvpn.net/community-docs/'],
        keywords: ['openvpn static key'],
        pattern: /-----BEGIN OpenVPN Static key V1-----(?<secret>(?:\s|\\[nr]){1,8}(?:[0-9a-f]{32}(?:\s|\\[nr]){1,8}){8,16})-----END OpenVPN Static key V1-----/gi,
        reach: 1200,
        assess: ({ secret }) => (0,variety/* distinctCharacters */.f)(secret) < key_material_MIN_DISTINCT ? { is: 'placeholder' } : { is: 'secret' },
    },
    {
        id: 'openvpn-tls-crypt-key',
        kind: 'secret',
        severity: 'high',
        title: 'OpenVPN tls-crypt-v2 key',
        why: 'it lets others talk to the server that only members should reach.',
        remediation: [
            'Make a new one with `openvpn --genkey tls-crypt-v2-server`, and new ones for the clients.',
        ],
        references: ['https://openvpn.net/community-docs/'],
        keywords: ['openvpn tls-crypt'],
        pattern: /-----BEGIN OpenVPN tls-crypt-v2 (?:client|server) key-----(?<secret>[A-Za-z0-9+/=\\\s]{100,2400})-----END OpenVPN/g,
        reach: 2600,
        assess: ({ secret }) => (0,variety/* distinctCharacters */.f)(secret) < key_material_MIN_DISTINCT ? { is: 'placeholder' } : { is: 'secret' },
    },
    {
        id: 'minisign-secret-key',
        kind: 'secret',
        severity: 'high',
        title: 'Minisign or signify secret key',
        why: 'it signs files in the name of its owner; a password may protect it.',
        remediation: ['Make a new pair, publish its public key, and sign the files again.'],
        references: ['https://jedisct1.github.io/minisign/'],
        keywords: ['minisign encrypted secret key', 'signify secret key'],
        pattern: /secret key\s{1,4}(?<secret>RW[A-Za-z0-9+/]{100,220}={0,2})(?![A-Za-z0-9+/=])/gi,
        reach: 300,
        shownPrefix: () => 'RW',
        assess: ({ secret }) => ((0,placeholder/* isPlaceholder */.wK)(secret) ? { is: 'placeholder' } : { is: 'secret' }),
    },
    {
        id: 'ssh-private-key-body',
        kind: 'secret',
        severity: 'high',
        title: 'OpenSSH private key without its armour',
        why: 'whoever has it signs in wherever its public half is known.',
        remediation: ['Make a new key pair, and remove the old public key everywhere.'],
        references: [
            'https://docs.github.com/authentication/connecting-to-github-with-ssh/reviewing-your-ssh-keys',
        ],
        keywords: ['b3blbnnzac1rzxktdjeaaaaa'],
        pattern: /(?<![A-Za-z0-9+/])(?<secret>b3BlbnNzaC1rZXktdjEAAAAA[A-Za-z0-9+/]{200,8000}={0,2})(?![A-Za-z0-9+/=])/g,
        reach: 8100,
        shownPrefix: () => 'b3BlbnNzaC1rZXktdjEAAAAA',
        assess: ({ secret }) => ((0,placeholder/* isPlaceholder */.wK)(secret) ? { is: 'placeholder' } : { is: 'secret' }),
    },
    {
        id: 'rsa-key-value-xml',
        kind: 'secret',
        severity: 'high',
        title: 'RSA private key as XML of .NET',
        why: 'whoever has it signs or decrypts in the name of its owner.',
        remediation: ['Make a new key, and put its public half in place of the old one everywhere.'],
        references: ['https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring'],
        keywords: ['</modulus>'],
        pattern: /<Modulus>[A-Za-z0-9+/=\s]{80,1500}<\/Modulus>[^\0]{0,4000}?<D>(?<secret>[A-Za-z0-9+/=\s]{80,1500})<\/D>/g,
        reach: 7200,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/keystore.js
const keystore_WHY = 'it holds private keys; whoever has the file can try passwords for as long as they like.';
const keystore_REMEDIATION = [
    'Make new keys, and ask the authority to revoke the certificates of the old ones.',
    'Keep the keystore in a secret store, not in the repository.',
];
/** Keystores in base64, as in CI variables and Kubernetes secrets. */
const keystore_RULES = [
    {
        id: 'pkcs12-keystore-base64',
        kind: 'secret',
        severity: 'medium',
        title: 'PKCS #12 keystore in base64',
        why: keystore_WHY,
        remediation: keystore_REMEDIATION,
        references: ['https://www.rfc-editor.org/rfc/rfc7292'],
        // The sequence, its length in two bytes, version 3, the next sequence.
        keywords: ['ibazcc'],
        pattern: /(?<![A-Za-z0-9+/])(?<secret>MI[I-L][A-Za-z0-9+/]{2}[AQgw]IBAzCC[A-Za-z0-9+/]{400,30000}={0,2})(?![A-Za-z0-9+/=])/g,
        reach: 30_100,
    },
    {
        id: 'java-keystore-base64',
        kind: 'secret',
        severity: 'medium',
        title: 'Java keystore in base64',
        why: keystore_WHY,
        remediation: keystore_REMEDIATION,
        references: ['https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html'],
        // The magic number FEEDFEED and a version.
        keywords: ['/u3+7qaaaa'],
        pattern: /(?<![A-Za-z0-9+/])(?<secret>\/u3\+7QAAAA[A-Za-z0-9+/]{400,30000}={0,2})(?![A-Za-z0-9+/=])/g,
        reach: 30_100,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/klaviyo.js

const klaviyo_RULES = [
    prefixedToken({
        id: 'klaviyo-private-key',
        severity: 'high',
        title: 'Klaviyo private API key',
        why: 'it reads and changes the profiles of all customers, and sends campaigns.',
        remediation: [
            'Delete it at https://www.klaviyo.com/settings/account/api-keys.',
            'Look for profiles that were exported.',
        ],
        references: ['https://developers.klaviyo.com/en/docs/authenticate_'],
        prefix: 'pk_',
        body: /[0-9a-f]{34}/,
        longest: 34,
        keywords: keywordsAfter('pk_', HEXADECIMAL),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/klipfolio.js

const klipfolio_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'klipfolio-api-key',
        title: 'Klipfolio API key',
        why: 'it reads and changes the dashboards of a company.',
        remediation: ['Replace it at https://www.klipfolio.com/.'],
        references: ['https://www.klipfolio.com/'],
        providers: ['klipfolio'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/knapsack-pro.js

const knapsack_pro_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'knapsack-pro-token',
        severity: 'low',
        title: 'Knapsack Pro test suite token',
        why: 'it records test timings of a project.',
        remediation: ['Renew it at https://knapsackpro.com/dashboard.'],
        references: ['https://docs.knapsackpro.com/'],
        providers: ['knapsack_pro', 'knapsackpro', 'knapsack-pro'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/kontent.js

const kontent_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'kontent-api-key',
        title: 'Kontent.ai API key',
        why: 'it reads and changes the content of a project.',
        remediation: ['Replace it at https://kontent.ai/.'],
        references: ['https://kontent.ai/'],
        providers: ['kontent'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/koyeb.js

const koyeb_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'koyeb-api-token',
        title: 'Koyeb API token',
        why: 'it deploys and deletes services.',
        remediation: ['Delete it at https://app.koyeb.com/user/settings/api.'],
        references: ['https://www.koyeb.com/docs/reference/api'],
        providers: ['koyeb'],
        noun: /token|key|secret/,
        value: /[0-9a-z]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/kraken.js

const kraken_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'kraken-private-key',
        severity: 'high',
        title: 'Kraken private key',
        why: 'together with the API key it trades, and may withdraw coins.',
        remediation: [
            'Delete the key at https://www.kraken.com/u/security/api.',
            'Look for orders and withdrawals that are not yours.',
        ],
        references: ['https://docs.kraken.com/api/'],
        providers: ['kraken'],
        value: /[A-Za-z0-9+/]{86}(?:==)/,
        longest: 88,
        alphabet: 'A-Za-z0-9+/=',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/kubernetes.js


const kubernetes_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'kubernetes-bootstrap-token',
        title: 'Kubernetes bootstrap token',
        why: 'a machine that reaches the API server joins the cluster with it.',
        remediation: ['Delete it: `kubeadm token delete`.'],
        references: ['https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/'],
        providers: ['kubeadm', 'bootstrap-token', 'bootstrap_token', 'bootstraptoken', 'token-ca-cert-hash'],
        noun: /token|/,
        value: /[a-z0-9]{6}\.[a-z0-9]{16}/,
        longest: 23,
    }),
    {
        id: 'kubernetes-kubeconfig-token',
        kind: 'secret',
        severity: 'critical',
        title: 'Kubernetes token in a kubeconfig',
        why: 'it does in the cluster what its user may.',
        remediation: ['Revoke the token where it was issued, and take the user’s role bindings away until then.'],
        references: ['https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/'],
        keywords: ['users:'],
        pattern: /(?:^|\n)[ \t-]{0,12}user:[ \t]{0,4}\r?\n(?:[ \t]{2,16}(?!token:)[\w-]{3,40}:[^\n]{0,400}\n){0,4}[ \t]{2,16}token:[ \t]{1,4}["']?(?<secret>[\w.~:+/-]{16,2000}={0,2})["']?[ \t]{0,4}(?:\r?\n|$)/g,
        reach: 4400,
        assess: ({ secret }) => (0,placeholder/* isPlaceholder */.wK)(secret) || !/\d/.test(secret) ? { is: 'placeholder' } : { is: 'secret' },
    },
    {
        id: 'kubernetes-kubeconfig-password',
        kind: 'secret',
        severity: 'high',
        title: 'Kubernetes password in a kubeconfig',
        why: 'it does in the cluster what its user may.',
        remediation: ['Change the password, and turn basic authentication off.'],
        references: ['https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/'],
        keywords: ['users:'],
        pattern: /\nusers:[ \t]{0,4}\r?\n-[ \t]{1,4}name:[^\n]{1,120}\n[ \t]{2,8}user:[ \t]{0,4}\r?\n(?:[ \t]{2,16}(?!password:)[\w-]{3,40}:[^\n]{0,400}\n){0,3}[ \t]{2,16}password:[ \t]{1,4}["']?(?<secret>[^\s"'{}$]{6,200})["']?[ \t]{0,4}(?:\r?\n|$)/g,
        reach: 2000,
        guessable: true,
        assess: ({ secret }) => ((0,placeholder/* isPlaceholder */.wK)(secret) ? { is: 'placeholder' } : { is: 'secret' }),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/kucoin.js

const kucoin_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'kucoin-api-secret',
        title: 'KuCoin API secret',
        why: 'together with the key and passphrase it trades, and may withdraw coins.',
        remediation: [
            'Delete the key at https://www.kucoin.com/account/api.',
            'Look for orders and withdrawals that are not yours.',
        ],
        references: ['https://www.kucoin.com/docs'],
        providers: ['kucoin'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/kylas.js

const kylas_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'kylas-api-key',
        title: 'Kylas API key',
        why: 'it reads and changes contacts as its owner.',
        remediation: ['Replace it at https://kylas.io/.'],
        references: ['https://kylas.io/'],
        providers: ['kylas'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/lambdatest.js

const lambdatest_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'lambdatest-access-key',
        title: 'LambdaTest access key',
        why: 'with the user name it runs browsers and devices on the account.',
        remediation: ['Reset it at https://accounts.lambdatest.com/security.'],
        references: ['https://www.lambdatest.com/support/docs/'],
        providers: ['lambdatest', 'lt_access_key', 'lt_access-key'],
        noun: /key|token|/,
        value: /(?:LT_)?[A-Za-z0-9]{50}/,
        longest: 53,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/langfuse.js

const langfuse_RULES = [
    prefixedToken({
        id: 'langfuse-secret-key',
        severity: 'high',
        title: 'Langfuse secret key',
        why: 'it reads and writes the traces, with all that people asked the models, of a project.',
        remediation: ['Delete it in the settings of the project.'],
        references: ['https://langfuse.com/docs'],
        prefix: 'sk-lf-',
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/langsmith.js

const langsmith_REVOKE = ['Delete it at https://smith.langchain.com/settings.'];
const langsmith_PAGES = ['https://docs.smith.langchain.com/'];
const langsmith_RULES = [
    prefixedToken({
        id: 'langsmith-personal-token',
        severity: 'high',
        title: 'LangSmith personal access token',
        why: 'it reads traces, with all that people asked the models, as its owner.',
        remediation: langsmith_REVOKE,
        references: langsmith_PAGES,
        prefix: 'lsv2_pt_',
        body: /[0-9a-f]{32}_[0-9a-f]{10}/,
        longest: 43,
    }),
    prefixedToken({
        id: 'langsmith-service-key',
        severity: 'high',
        title: 'LangSmith service key',
        why: 'it reads and writes the traces, with all that people asked the models, of a workspace.',
        remediation: langsmith_REVOKE,
        references: langsmith_PAGES,
        prefix: 'lsv2_sk_',
        body: /[0-9a-f]{32}_[0-9a-f]{10}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/languagelayer.js

const languagelayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'languagelayer-api-key',
        title: 'Languagelayer API key',
        why: 'it recognises languages at the cost of the account.',
        remediation: ['Replace it at https://languagelayer.com/.'],
        references: ['https://languagelayer.com/'],
        providers: ['languagelayer'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/laravel.js

const laravel_TITLE = 'Laravel application key';
const laravel_RULES = [
    {
        id: 'laravel-app-key',
        kind: 'secret',
        severity: 'critical',
        title: laravel_TITLE,
        why: 'whoever has it reads and forges cookies and encrypted data, and in some versions runs code.',
        remediation: [
            'Make a new one with `php artisan key:generate`; it signs everybody out and makes old encrypted data unreadable.',
            'Keep .env out of the repository.',
        ],
        references: ['https://laravel.com/docs/encryption'],
        keywords: ['base64:'],
        pattern: /(?:APP_(?:PREVIOUS_)?KEYS?["']?[ \t]{0,4}(?:=>?|:|,)[ \t]{0,4}["']?|["']key["'][ \t]{0,4}=>[ \t]{0,4}(?:env\([^)]{1,40},[ \t]{0,4})?["'])(?<secret>base64:(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==))(?![A-Za-z0-9+/=])/g,
        reach: 160,
        shownPrefix: () => 'base64:',
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret.slice('base64:'.length), laravel_TITLE),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/lark.js

const lark_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'lark-app-secret',
        title: 'Lark (Feishu) app secret',
        why: 'together with the app ID it reads and writes in a company’s workspace.',
        remediation: ['Reset it at https://open.larksuite.com/app.'],
        references: ['https://open.larksuite.com/document/home/index'],
        providers: ['lark_', 'lark-', 'larkapp', 'larksuite', 'feishu'],
        noun: /app[_-]?secret|secret/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/launchdarkly.js


const launchdarkly_REVOKE = ['Reset it in LaunchDarkly under Project settings, Environments.'];
const launchdarkly_PAGES = ['https://launchdarkly.com/docs/sdk/concepts/client-side-server-side'];
const launchdarkly_RULES = [
    prefixedToken({
        id: 'launchdarkly-sdk-key',
        severity: 'high',
        title: 'LaunchDarkly SDK key',
        why: 'it reads all feature flags of an environment, with their rules.',
        remediation: launchdarkly_REVOKE,
        references: launchdarkly_PAGES,
        prefix: 'sdk-',
        keywords: keywordsAfter('sdk-', HEXADECIMAL, HEXADECIMAL),
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    prefixedToken({
        id: 'launchdarkly-mobile-key',
        severity: 'low',
        title: 'LaunchDarkly mobile key',
        why: 'it evaluates the feature flags of an environment; apps show it to everybody.',
        remediation: launchdarkly_REVOKE,
        references: launchdarkly_PAGES,
        prefix: 'mob-',
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'launchdarkly-api-token',
        severity: 'high',
        title: 'LaunchDarkly API access token',
        why: 'it changes feature flags, and so what runs in production.',
        remediation: [
            'Reset or delete it in LaunchDarkly under Account settings, Authorization.',
            'Look through the audit log for changed flags.',
        ],
        references: ['https://launchdarkly.com/docs/home/account/api'],
        providers: ['launchdarkly', 'launch_darkly', 'launch-darkly'],
        value: /(?:api)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/lemlist.js

const lemlist_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'lemlist-api-key',
        title: 'Lemlist API key',
        why: 'it reads contacts and sends campaigns.',
        remediation: ['Replace it at https://www.lemlist.com/.'],
        references: ['https://www.lemlist.com/'],
        providers: ['lemlist'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/lichess.js

const lichess_RULES = [
    prefixedToken({
        id: 'lichess-access-token',
        severity: 'medium',
        title: 'Lichess personal access token',
        why: 'it plays, writes messages and reads as its owner, by its scopes.',
        remediation: ['Delete it at https://lichess.org/account/oauth/token.'],
        references: ['https://lichess.org/api'],
        prefix: 'lip_',
        body: /[A-Za-z0-9]{16,60}/,
        longest: 60,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/line.js

const line_REVOKE = ['Reissue it at https://developers.line.biz/console/.'];
const line_PAGES = ['https://developers.line.biz/en/docs/basics/channel-access-token/'];
const line_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'line-channel-access-token',
        severity: 'high',
        title: 'LINE channel access token',
        why: 'it sends messages to all friends of a LINE account.',
        remediation: line_REVOKE,
        references: line_PAGES,
        providers: ['line_channel', 'line-channel', 'linechannel', 'line_access', 'lineaccess'],
        value: /[A-Za-z0-9+/]{170,172}(?:=|)/,
        longest: 173,
        alphabet: 'A-Za-z0-9+/=',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'line-channel-secret',
        title: 'LINE channel secret',
        why: 'it forges events and makes channel access tokens.',
        remediation: line_REVOKE,
        references: line_PAGES,
        providers: ['line_channel', 'line-channel', 'linechannel', 'line_access', 'lineaccess'],
        noun: /secret/,
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/linear.js

const linear_PAGES = ['https://linear.app/developers/graphql'];
const linear_RULES = [
    prefixedToken({
        id: 'linear-api-key',
        severity: 'high',
        title: 'Linear API key',
        why: 'it reads and changes issues and projects as its owner.',
        remediation: ['Revoke it at https://linear.app/settings/account/security.'],
        references: linear_PAGES,
        prefix: 'lin_api_',
        body: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
    prefixedToken({
        id: 'linear-oauth-token',
        severity: 'high',
        title: 'Linear OAuth token',
        why: 'it reads and changes issues and projects as the person who signed in.',
        remediation: ['Revoke the application in Linear under Settings, Security and access.'],
        references: linear_PAGES,
        prefix: 'lin_oauth_',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
    prefixedToken({
        id: 'linear-webhook-secret',
        severity: 'medium',
        title: 'Linear webhook signing secret',
        why: 'whoever has it forges events to the webhook’s receiver.',
        remediation: ['Delete the webhook at https://linear.app/settings/api and add another.'],
        references: ['https://linear.app/developers/webhooks'],
        prefix: 'lin_wh_',
        body: /[A-Za-z0-9]{43,44}/,
        longest: 44,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/linkedin.js


const linkedin_REVOKE = ['Rotate it at https://www.linkedin.com/developers/apps, page Auth.'];
const linkedin_PAGES = ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'];
const linkedin_RULES = [
    prefixedToken({
        id: 'linkedin-client-secret',
        severity: 'high',
        title: 'LinkedIn client secret',
        why: 'together with the client ID it acts as an application of a company on LinkedIn.',
        remediation: linkedin_REVOKE,
        references: linkedin_PAGES,
        prefix: ['WPL_AP0.', 'WPL_AP1.'],
        body: /[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{5,40}(?:|=|==)/,
        longest: 59,
        alphabet: 'A-Za-z0-9+/=',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'linkedin-legacy-client-secret',
        title: 'LinkedIn client secret (16 characters)',
        why: 'together with the client ID it acts as an application of a company on LinkedIn.',
        remediation: linkedin_REVOKE,
        references: linkedin_PAGES,
        providers: ['linkedin', 'linked_in', 'linked-in'],
        noun: /secret/,
        value: /[A-Za-z0-9]{16}/,
        longest: 16,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/linkpreview.js

const linkpreview_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'linkpreview-api-key',
        title: 'LinkPreview API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://www.linkpreview.net/.'],
        references: ['https://www.linkpreview.net/'],
        providers: ['linkpreview'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/linode.js

const linode_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'linode-access-token',
        title: 'Linode access token',
        why: 'it creates, reads and destroys machines, clusters and buckets.',
        remediation: ['Revoke it at https://cloud.linode.com/profile/tokens.'],
        references: ['https://techdocs.akamai.com/linode-api/reference/get-started'],
        providers: ['linode'],
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/llamaindex.js

const llamaindex_RULES = [
    prefixedToken({
        id: 'llamacloud-api-key',
        severity: 'high',
        title: 'LlamaCloud API key',
        why: 'it reads the documents and indexes of a project.',
        remediation: ['Revoke it at https://cloud.llamaindex.ai/.'],
        references: ['https://docs.cloud.llamaindex.ai/'],
        prefix: 'llx-',
        body: /[A-Za-z0-9]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/loadmill.js

const loadmill_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'loadmill-api-key',
        title: 'Loadmill API key',
        why: 'it runs tests at the cost of the account.',
        remediation: ['Replace it at https://www.loadmill.com/.'],
        references: ['https://www.loadmill.com/'],
        providers: ['loadmill'],
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/lob.js

const lob_PAGES = ['https://docs.lob.com/'];
const lob_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'lob-api-key',
        severity: 'high',
        title: 'Lob API key',
        why: 'it prints and sends letters and cheques at the cost of the account.',
        remediation: [
            'Replace it at https://dashboard.lob.com/settings/api-keys.',
            'Look for mail that nobody ordered.',
        ],
        references: lob_PAGES,
        providers: ['lob_api', 'lob_key', 'lob_live', 'lob_test', 'lob_secret'],
        noun: /key|secret|/,
        value: /(?:live)_[a-z0-9]{35}/,
        longest: 40,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'lob-test-key',
        severity: 'low',
        title: 'Lob test key',
        why: 'it sends no mail, but it shows and changes the test data.',
        remediation: ['Replace it at https://dashboard.lob.com/settings/api-keys.'],
        references: lob_PAGES,
        providers: ['lob_api', 'lob_key', 'lob_live', 'lob_test', 'lob_secret'],
        noun: /key|secret|/,
        value: /(?:test)_[a-z0-9]{35}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/logdna.js

const logdna_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'logdna-ingestion-key',
        title: 'Mezmo (LogDNA) key',
        why: 'it writes, or as a service key reads, the logs of an account.',
        remediation: ['Delete it in the settings under API keys.'],
        references: ['https://docs.mezmo.com/docs/ingestion-key'],
        providers: ['logdna', 'mezmo'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/loggly.js

const loggly_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'loggly-token',
        title: 'Loggly token',
        why: 'it writes logs into an account.',
        remediation: ['Retire it in Loggly under Source setup, Customer tokens.'],
        references: ['https://documentation.solarwinds.com/en/success_center/loggly/'],
        providers: ['loggly'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/loginradius.js

const loginradius_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'loginradius-api-secret',
        title: 'LoginRadius API secret',
        why: 'it reads and changes the users of an application.',
        remediation: ['Reset it in the LoginRadius console.'],
        references: ['https://www.loginradius.com/docs/'],
        providers: ['loginradius'],
        noun: /secret/,
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/logzio.js

const logzio_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'logzio-api-token',
        title: 'Logz.io API token',
        why: 'it reads logs and changes the account.',
        remediation: ['Delete it in Logz.io under Settings, Manage tokens.'],
        references: ['https://api-docs.logz.io/'],
        providers: ['logzio', 'logz_io', 'logz.io', 'logz'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/lokalise.js

const lokalise_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'lokalise-api-token',
        title: 'Lokalise API token',
        why: 'it reads and changes translations, which are shipped to users.',
        remediation: ['Delete it at https://app.lokalise.com/profile.'],
        references: ['https://developers.lokalise.com/'],
        providers: ['lokalise'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/loyverse.js

const loyverse_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'loyverse-api-key',
        title: 'Loyverse API key',
        why: 'it reads and changes the sales and customers of a shop.',
        remediation: ['Replace it at https://loyverse.com/.'],
        references: ['https://loyverse.com/'],
        providers: ['loyverse'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/lunch-money.js

const lunch_money_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'lunch-money-token',
        title: 'Lunch Money access token',
        why: 'it reads and changes the budgets of its owner.',
        remediation: ['Revoke it at https://my.lunchmoney.app/developers.'],
        references: ['https://lunchmoney.dev/'],
        providers: ['lunchmoney', 'lunch_money'],
        value: /[a-z0-9]{50}/,
        longest: 50,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/madkudu.js

const madkudu_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'madkudu-api-key',
        title: 'MadKudu API key',
        why: 'it reads the scores of customers.',
        remediation: ['Replace it at https://www.madkudu.com/.'],
        references: ['https://www.madkudu.com/'],
        providers: ['madkudu'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mailboxlayer.js

const mailboxlayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mailboxlayer-api-key',
        title: 'Mailboxlayer API key',
        why: 'it checks mail addresses at the cost of the account.',
        remediation: ['Replace it at https://mailboxlayer.com/dashboard.'],
        references: ['https://mailboxlayer.com/documentation'],
        providers: ['mailboxlayer'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mailchimp.js

const mailchimp_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'mailchimp-api-key',
        severity: 'high',
        title: 'Mailchimp API key',
        why: 'it reads all contacts of an account and sends campaigns in its name.',
        remediation: [
            'Revoke it at https://admin.mailchimp.com/account/api/.',
            'Look for audiences that were exported and campaigns that are not yours.',
        ],
        references: ['https://mailchimp.com/developer/marketing/guides/quick-start/'],
        keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
        token: /[0-9a-f]{32}-us\d{1,2}/,
        longest: 37,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mailchimp-transactional.js


const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';
const mailchimp_transactional_REVOKE = ['Disable it at https://mandrillapp.com/settings.'];
const mailchimp_transactional_PAGES = ['https://mailchimp.com/developer/transactional/docs/authentication-delegated-access/'];
const mailchimp_transactional_RULES = [
    prefixedToken({
        id: 'mailchimp-transactional-key',
        severity: 'high',
        title: 'Mailchimp Transactional (Mandrill) API key',
        why: 'it sends mail in the name of your domains.',
        remediation: mailchimp_transactional_REVOKE,
        references: mailchimp_transactional_PAGES,
        prefix: 'md-',
        body: /[A-Za-z0-9]{22}/,
        longest: 22,
        keywords: keywordsAfter('md-', ALPHANUMERIC),
    }),
    (0,named_token/* namedToken */.T)({
        id: 'mandrill-api-key',
        title: 'Mandrill API key',
        why: 'it sends mail in the name of your domains.',
        remediation: mailchimp_transactional_REVOKE,
        references: mailchimp_transactional_PAGES,
        providers: ['mandrill'],
        value: /[\w-]{22}/,
        longest: 22,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mailerlite.js

const mailerlite_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mailerlite-classic-api-key',
        title: 'MailerLite (classic) API key',
        why: 'it reads subscribers and sends campaigns.',
        remediation: ['Replace it in the account under Integrations.'],
        references: ['https://developers.mailerlite.com/'],
        providers: ['mailerlite'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mailersend.js

const mailersend_RULES = [
    prefixedToken({
        id: 'mailersend-api-token',
        severity: 'high',
        title: 'MailerSend API token',
        why: 'it sends mail in the name of your domains.',
        remediation: [
            'Delete it in the app under Integrations, API tokens.',
            'Look through the activity for mail that is not yours.',
        ],
        references: ['https://developers.mailersend.com/general.html'],
        prefix: 'mlsn.',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mailgun.js


const mailgun_PAGES = ['https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth'];
const mailgun_RULES = [
    prefixedToken({
        id: 'mailgun-api-key',
        severity: 'high',
        title: 'Mailgun API key',
        why: 'it sends mail in the name of your domains, and reads what they received.',
        remediation: [
            'Delete it at https://app.mailgun.com/settings/api_security.',
            'Look through the logs for mail that is not yours.',
        ],
        references: mailgun_PAGES,
        prefix: 'key-',
        keywords: keywordsAfter('key-', HEXADECIMAL, HEXADECIMAL),
        body: /[0-9a-f]{32}/,
        longest: 32,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'mailgun-signing-key',
        severity: 'high',
        title: 'Mailgun API or signing key',
        why: 'it sends mail in the name of your domains, or forges webhooks.',
        remediation: ['Delete it at https://app.mailgun.com/settings/api_security.'],
        references: mailgun_PAGES,
        providers: ['mailgun'],
        value: /[a-z0-9]{32}-[0-9a-f]{8}-[0-9a-f]{8}/,
        longest: 50,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'mailgun-public-key',
        severity: 'low',
        title: 'Mailgun validation key',
        why: 'it checks mail addresses at the cost of the account.',
        remediation: ['Replace it at https://app.mailgun.com/settings/api_security.'],
        references: mailgun_PAGES,
        providers: ['mailgun'],
        value: /(?:pubkey)-[a-z0-9]{32}/,
        longest: 39,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mailjet.js

const mailjet_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mailjet-api-secret',
        title: 'Mailjet API or secret key',
        why: 'it sends mail in the name of your domains.',
        remediation: ['Regenerate it at https://app.mailjet.com/account/apikeys.'],
        references: ['https://dev.mailjet.com/email/guides/'],
        providers: ['mailjet'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mailmodo.js

const mailmodo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mailmodo-api-key',
        title: 'Mailmodo API key',
        why: 'it reads contacts and sends campaigns.',
        remediation: ['Replace it at https://www.mailmodo.com/.'],
        references: ['https://www.mailmodo.com/'],
        providers: ['mailmodo'],
        value: /[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}/,
        longest: 31,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mailsac.js

const mailsac_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mailsac-api-key',
        title: 'Mailsac API key',
        why: 'it reads the mail of an account.',
        remediation: ['Replace it at https://mailsac.com/.'],
        references: ['https://mailsac.com/'],
        providers: ['mailsac'],
        value: /(?:k)_[A-Za-z0-9]{36,48}/,
        longest: 50,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mapbox.js

const mapbox_SHARED = {
    references: ['https://docs.mapbox.com/api/accounts/tokens/'],
    body: /[\w-]{20,200}\.[\w-]{20,32}/,
    longest: 240,
    alphabet: '\\w-',
};
const DELETE = 'Delete it at https://console.mapbox.com/account/access-tokens/.';
/** The payload of a token is JSON in base64, which begins with `{"`. */
const mapbox_RULES = [
    prefixedToken({
        ...mapbox_SHARED,
        id: 'mapbox-secret-token',
        severity: 'high',
        title: 'Mapbox secret access token',
        why: 'it reads and changes the maps, data sets and tokens that its scopes allow.',
        remediation: [DELETE],
        prefix: 'sk.eyJ',
    }),
    prefixedToken({
        ...mapbox_SHARED,
        id: 'mapbox-temporary-token',
        severity: 'medium',
        title: 'Mapbox temporary access token',
        why: 'it does for an hour at most what its scopes allow.',
        remediation: ['Let it expire, and find out how it came into the file.'],
        prefix: 'tk.eyJ',
    }),
    prefixedToken({
        ...mapbox_SHARED,
        id: 'mapbox-public-token',
        severity: 'low',
        title: 'Mapbox public access token',
        why: 'it draws maps at the cost of the account; pages show it to everybody.',
        remediation: [`Restrict it to your URLs. ${DELETE}`],
        prefix: 'pk.eyJ',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mapquest.js

const mapquest_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mapquest-api-key',
        title: 'MapQuest API key',
        why: 'it draws maps at the cost of the account.',
        remediation: ['Replace it at https://developer.mapquest.com/user/me/apps.'],
        references: ['https://developer.mapquest.com/documentation/'],
        providers: ['mapquest'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/maptiler.js

const maptiler_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'maptiler-api-key',
        severity: 'low',
        title: 'MapTiler API key',
        why: 'it draws maps at the cost of the account.',
        remediation: ['Delete it at https://cloud.maptiler.com/account/keys/.'],
        references: ['https://docs.maptiler.com/cloud/api/'],
        providers: ['maptiler'],
        value: /[A-Za-z0-9]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/marketstack.js

const marketstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'marketstack-api-key',
        title: 'Marketstack API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Replace it at https://marketstack.com/dashboard.'],
        references: ['https://marketstack.com/documentation'],
        providers: ['marketstack'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/matrix.js




const matrix_TITLE = 'Matrix access token';
/** Six digits in base 62 at the end: the CRC-32 of all before the last underscore. */
function matrix_assess(body, { secret }) {
    const end = secret.lastIndexOf('_');
    return assessChecksum(base62(crc32(secret.slice(0, end)), 6) === secret.slice(end + 1), body, matrix_TITLE);
}
const matrix_SHARED = {
    severity: 'high',
    title: matrix_TITLE,
    why: 'it reads and writes as its user in all rooms.',
    remediation: ['Sign the session out in the settings of a Matrix client under Sessions.'],
    references: ['https://spec.matrix.org/latest/client-server-api/#client-authentication'],
    alphabet: '\\w',
    assess: matrix_assess,
};
const matrix_RULES = [
    prefixedToken({
        ...matrix_SHARED,
        id: 'matrix-access-token',
        prefix: 'syt_',
        body: /[A-Za-z0-9+/]{2,120}_[A-Za-z]{20}_[0-9A-Za-z]{6}/,
        longest: 149,
    }),
    prefixedToken({
        ...matrix_SHARED,
        id: 'matrix-authentication-service-token',
        title: 'Matrix Authentication Service token',
        prefix: ['mat_', 'mar_', 'mct_', 'mcr_'],
        body: /[A-Za-z0-9]{30}_[0-9A-Za-z]{6}/,
        longest: 37,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mattermost.js

const mattermost_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mattermost-access-token',
        title: 'Mattermost access token',
        why: 'it reads and writes messages as its owner.',
        remediation: ['Revoke it in the profile under Security, Personal access tokens.'],
        references: ['https://developers.mattermost.com/integrate/reference/personal-access-token/'],
        providers: ['mattermost'],
        value: /[a-z0-9]{26}/,
        longest: 26,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mavenlink.js

const mavenlink_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mavenlink-api-key',
        title: 'Kantata (Mavenlink) API key',
        why: 'it reads and changes the projects of a company.',
        remediation: ['Replace it at https://www.kantata.com/.'],
        references: ['https://www.kantata.com/'],
        providers: ['mavenlink'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/maxmind.js

const maxmind_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'maxmind-license-key',
        severity: 'medium',
        title: 'MaxMind licence key',
        why: 'it downloads databases and looks up addresses at the cost of the account.',
        remediation: ['Delete it in the MaxMind account under Manage licence keys.'],
        references: ['https://dev.maxmind.com/'],
        keywords: ['_mmk'],
        token: /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/,
        longest: 40,
        alphabet: '\\w',
        before: '\\w',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mediastack.js

const mediastack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mediastack-api-key',
        title: 'Mediastack API key',
        why: 'it searches news at the cost of the account.',
        remediation: ['Replace it at https://mediastack.com/dashboard.'],
        references: ['https://mediastack.com/documentation'],
        providers: ['mediastack'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/meistertask.js

const meistertask_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'meistertask-api-key',
        title: 'MeisterTask API key',
        why: 'it reads and changes tasks or maps as its owner.',
        remediation: ['Replace it at https://www.meistertask.com/.'],
        references: ['https://www.meistertask.com/'],
        providers: ['meistertask', 'mindmeister'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mercado-pago.js

const mercado_pago_PAGES = ['https://www.mercadopago.com/developers/en/docs'];
const mercado_pago_RULES = [
    prefixedToken({
        id: 'mercado-pago-access-token',
        severity: 'critical',
        title: 'Mercado Pago access token',
        why: 'it takes and refunds payments and reads the customers of a seller.',
        remediation: [
            'Renew the credentials at https://www.mercadopago.com/developers/panel/app.',
            'Look for refunds that nobody ordered.',
        ],
        references: mercado_pago_PAGES,
        prefix: 'APP_USR-',
        body: /\d{12,17}-\d{6}-[0-9a-f]{32}-\d{5,12}/,
        longest: 70,
    }),
    prefixedToken({
        id: 'mercado-pago-test-token',
        severity: 'low',
        title: 'Mercado Pago test token',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Renew the credentials at https://www.mercadopago.com/developers/panel/app.'],
        references: mercado_pago_PAGES,
        prefix: 'TEST-',
        keywords: keywordsAfter('TEST-', '0123456789'),
        body: /\d{12,17}-\d{6}-[0-9a-f]{32}-\d{5,12}/,
        longest: 70,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mercury.js

const mercury_RULES = [
    prefixedToken({
        id: 'mercury-api-token',
        severity: 'critical',
        title: 'Mercury API token',
        why: 'it reads the bank accounts of a company and, with write scope, sends money.',
        remediation: [
            'Delete the token at https://app.mercury.com/settings/tokens.',
            'Look for payments and new recipients.',
        ],
        references: ['https://docs.mercury.com/'],
        prefix: 'mercury_production_',
        body: /[a-z]{3,6}_[A-Za-z0-9]{40,50}_yrucrem/,
        longest: 65,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mergify.js

const mergify_RULES = [
    prefixedToken({
        id: 'mergify-application-key',
        severity: 'high',
        title: 'Mergify application key',
        why: 'it manages the merge queue and reads the repositories of an organisation.',
        remediation: ['Revoke it at https://dashboard.mergify.com under Application keys.'],
        references: ['https://docs.mergify.com/api/usage/'],
        prefix: 'mergify_application_key_',
        body: /[\w-]{40,200}/,
        longest: 200,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mesibo.js

const mesibo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mesibo-api-key',
        title: 'Mesibo API key',
        why: 'it reads and writes messages of an application.',
        remediation: ['Replace it at https://mesibo.com/.'],
        references: ['https://mesibo.com/'],
        providers: ['mesibo'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/messagebird.js

const messagebird_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'messagebird-access-key',
        title: 'Bird (MessageBird) access key',
        why: 'it sends text messages and calls at the cost of the account.',
        remediation: ['Delete it in the dashboard under Developers, API access.'],
        references: ['https://developers.messagebird.com/'],
        providers: ['messagebird', 'message_bird', 'message-bird'],
        value: /[A-Za-z0-9]{25}/,
        longest: 25,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/microsoft-teams.js


const microsoft_teams_SHARED = {
    kind: 'secret',
    severity: 'high',
    why: 'whoever has it posts in the channel as the connector or starts its flow.',
    references: [
        'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    ],
};
const microsoft_teams_RULES = [
    {
        ...microsoft_teams_SHARED,
        id: 'microsoft-teams-webhook-url',
        title: 'Microsoft Teams webhook URL',
        remediation: ['Remove the connector from the channel and add another.'],
        keywords: ['/incomingwebhook/'],
        pattern: new RegExp(`office(?:365)?\\.(?:com|us)/webhook(?:b2)?/${UUID.source}@${UUID.source}/IncomingWebhook/` +
            `(?<secret>[0-9a-f]{32}/${UUID.source}(?:/V2[\\w-]{20,80})?)(?![\\w-])`, 'gi'),
        reach: 320,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'Microsoft Teams webhook URL'),
    },
    {
        ...microsoft_teams_SHARED,
        id: 'power-automate-flow-url',
        title: 'Power Automate flow URL',
        remediation: ['Make a new URL: delete the trigger of the flow and add it again.'],
        keywords: ['.environment.api.powerplatform.com'],
        pattern: /\.environment\.api\.powerplatform\.com(?::\d{1,5})?\/[\w/.-]{10,300}\?[\w%&;=./+-]{0,200}?sig=(?<secret>[\w-]{40,50})(?![\w-])/g,
        reach: 640,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'Power Automate flow URL'),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/midtrans.js

const midtrans_PAGES = ['https://docs.midtrans.com/'];
const midtrans_RULES = [
    prefixedToken({
        id: 'midtrans-server-key',
        severity: 'critical',
        title: 'Midtrans server key',
        why: 'it charges, refunds and reads the transactions of a merchant.',
        remediation: ['Ask for a new key in the dashboard under Settings, Access keys.'],
        references: midtrans_PAGES,
        prefix: 'Mid-server-',
        body: /[\w-]{20,30}/,
        longest: 30,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'midtrans-sandbox-key',
        severity: 'low',
        title: 'Midtrans sandbox server key',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Ask for a new key in the sandbox dashboard under Settings, Access keys.'],
        references: midtrans_PAGES,
        prefix: 'SB-Mid-server-',
        body: /[\w-]{20,30}/,
        longest: 30,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/minimax.js

const minimax_RULES = [
    prefixedToken({
        id: 'minimax-api-key',
        severity: 'high',
        title: 'MiniMax API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it in the console under Account, API keys.'],
        references: ['https://www.minimax.io/platform_overview'],
        prefix: 'sk-api-',
        body: /[\w-]{119}/,
        longest: 119,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/miro.js

const miro_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'miro-access-token',
        title: 'Miro access token',
        why: 'it reads and changes the boards of a team.',
        remediation: ['Revoke it, or reinstall the app in the team’s settings.'],
        references: ['https://developers.miro.com/docs'],
        providers: ['miro'],
        value: /[\w-]{27}/,
        longest: 27,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mistral.js

const mistral_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mistral-api-key',
        title: 'Mistral AI API key',
        why: 'it runs models at the cost of the workspace.',
        remediation: ['Delete it at https://console.mistral.ai/api-keys.'],
        references: ['https://docs.mistral.ai/'],
        providers: ['mistral'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mixmax.js

const mixmax_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mixmax-api-key',
        title: 'Mixmax API key',
        why: 'it reads and sends mail as its owner.',
        remediation: ['Replace it at https://www.mixmax.com/.'],
        references: ['https://www.mixmax.com/'],
        providers: ['mixmax'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mixpanel.js

const mixpanel_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mixpanel-secret',
        title: 'Mixpanel secret or token',
        why: 'it writes events; the secret exports those of all users.',
        remediation: ['Reset it in Mixpanel under Project settings.'],
        references: ['https://developer.mixpanel.com/reference/authentication'],
        providers: ['mixpanel'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/modal.js

const modal_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'modal-token-secret',
        severity: 'high',
        title: 'Modal token secret',
        why: 'together with the token ID it runs code in the workspace and reads its secrets.',
        remediation: ['Delete the token at https://modal.com/settings/tokens.'],
        references: ['https://modal.com/docs/reference/modal.config'],
        providers: ['modal'],
        value: /(?:as)-[A-Za-z0-9]{22}/,
        longest: 25,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mollie.js

const mollie_PAGES = ['https://docs.mollie.com/reference/authentication'];
const mollie_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mollie-api-key',
        severity: 'high',
        title: 'Mollie API key',
        why: 'it takes and refunds payments of a website profile.',
        remediation: [
            'Reset the key in the dashboard under Developers, API keys.',
            'Look for refunds that nobody ordered.',
        ],
        references: mollie_PAGES,
        providers: ['mollie'],
        value: /(?:live)_[A-Za-z0-9]{30,40}/,
        longest: 45,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'mollie-test-key',
        severity: 'low',
        title: 'Mollie test key',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Reset the key in the dashboard under Developers, API keys.'],
        references: mollie_PAGES,
        providers: ['mollie'],
        value: /(?:test)_[A-Za-z0-9]{30,40}/,
        longest: 45,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/monday.js

const monday_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'monday-api-token',
        severity: 'high',
        title: 'Monday.com API token',
        why: 'it reads and changes boards as its owner.',
        remediation: ['Regenerate it in the profile under Developers, API token.'],
        references: ['https://developer.monday.com/api-reference/docs/authentication'],
        providers: ['monday'],
        value: /eyJ[\w-]{15,200}\.eyJ[\w-]{60,400}\.[\w-]{25,120}/,
        longest: 728,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mongodb-atlas.js


const mongodb_atlas_PAGES = ['https://www.mongodb.com/docs/atlas/configure-api-access/'];
const mongodb_atlas_RULES = [
    prefixedToken({
        id: 'mongodb-atlas-service-secret',
        severity: 'critical',
        title: 'MongoDB Atlas service account secret',
        why: 'together with its client ID it manages the clusters of a project or organisation.',
        remediation: [
            'Revoke it in Atlas under Access manager, Applications.',
            'Look through the activity feed for changed users and network rules.',
        ],
        references: mongodb_atlas_PAGES,
        prefix: 'mdb_sa_sk_',
        body: /[\w-]{40}/,
        longest: 40,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'mongodb-atlas-private-key',
        severity: 'high',
        title: 'MongoDB Atlas API private key',
        why: 'together with the public key it manages the clusters of a project or organisation.',
        remediation: [
            'Delete it in Atlas under Access manager, Applications.',
            'Look through the activity feed for changed users and network rules.',
        ],
        references: mongodb_atlas_PAGES,
        providers: ['mongodb', 'atlas'],
        noun: /private|key|secret/,
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/monkeylearn.js

const monkeylearn_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'monkeylearn-api-key',
        title: 'MonkeyLearn API key',
        why: 'it runs the models of the account.',
        remediation: ['Replace it in the account settings.'],
        references: ['https://monkeylearn.com/api/v3/'],
        providers: ['monkeylearn'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/moonshot.js

const moonshot_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'moonshot-api-key',
        severity: 'high',
        title: 'Moonshot AI (Kimi) API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it at https://platform.moonshot.ai/console/api-keys.'],
        references: ['https://platform.moonshot.ai/docs'],
        providers: ['kimi', 'moonshot'],
        value: /(?:sk)-[\w-]{48}/,
        longest: 51,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/moosend.js

const moosend_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'moosend-api-key',
        title: 'Moosend API key',
        why: 'it reads subscribers and sends campaigns.',
        remediation: ['Replace it in the settings under API key.'],
        references: ['https://docs.moosend.com/'],
        providers: ['moosend'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/moralis.js

const moralis_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'moralis-api-key',
        title: 'Moralis API key',
        why: 'it asks for blockchain data at the cost of the account.',
        remediation: ['Delete it at https://admin.moralis.com/.'],
        references: ['https://docs.moralis.com/'],
        providers: ['moralis'],
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/nasdaq.js

const nasdaq_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'nasdaq-api-key',
        title: 'Nasdaq Data Link API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Replace it at https://data.nasdaq.com/.'],
        references: ['https://data.nasdaq.com/'],
        providers: ['nasdaq', 'quandl'],
        value: /[\w-]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/neon.js

const neon_RULES = [
    prefixedToken({
        id: 'neon-api-key',
        severity: 'critical',
        title: 'Neon API key',
        why: 'it manages the databases of its owner, and reads their passwords.',
        remediation: [
            'Revoke it at https://console.neon.tech/app/settings/api-keys.',
            'Reset the passwords of the database roles.',
        ],
        references: ['https://neon.com/docs/manage/api-keys'],
        prefix: 'napi_',
        body: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/netbird.js

const netbird_RULES = [
    prefixedToken({
        id: 'netbird-access-token',
        severity: 'critical',
        title: 'NetBird personal access token',
        why: 'it manages the devices and access rules of a network.',
        remediation: ['Delete it at https://app.netbird.io under Team, Users.'],
        references: ['https://docs.netbird.io/how-to/access-netbird-public-api'],
        prefix: 'nbp_',
        body: /[A-Za-z0-9]{36}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/netlify.js



const netlify_RULES = [
    prefixedToken({
        id: 'netlify-access-token',
        severity: 'critical',
        title: 'Netlify access token',
        why: 'it deploys, and reads and changes sites with their environment.',
        remediation: ['Revoke it at https://app.netlify.com/user/applications.'],
        references: ['https://docs.netlify.com/api/get-started/'],
        prefix: ['nfp_', 'nfu_', 'nfb_'],
        body: /[A-Za-z0-9_]{36}/,
        longest: 36,
        alphabet: '\\w',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'netlify-legacy-token',
        title: 'Netlify access token of the old form',
        why: 'it deploys, and reads and changes sites with their environment.',
        remediation: ['Revoke it at https://app.netlify.com/user/applications.'],
        references: ['https://docs.netlify.com/api/get-started/'],
        providers: ['netlify'],
        value: /[\w-]{43,45}|[0-9a-f]{64}/,
        longest: 64,
    }),
    {
        id: 'netlify-build-hook',
        kind: 'secret',
        severity: 'low',
        title: 'Netlify build hook',
        why: 'whoever calls the URL starts builds of the site.',
        remediation: ['Delete the hook under Site configuration, Build and deploy, and add another.'],
        references: ['https://docs.netlify.com/configure-builds/build-hooks/'],
        keywords: ['netlify.com/build_hooks'],
        pattern: /api\.netlify\.com\/build_hooks\/(?<secret>[0-9a-f]{24}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![0-9a-f-])/g,
        reach: 96,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'Netlify build hook'),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/netrc.js

const netrc_STOCK = /^(?:password|passwd|secret|pass|pw|token|mypassword|yourpassword|account|user@|anonymous)$/i;
function netrc_assess({ secret, groups }) {
    return (0,placeholder/* isPlaceholder */.wK)(secret) || netrc_STOCK.test(secret) || secret === groups.user || /^[$%{<[]/.test(secret)
        ? { is: 'placeholder' }
        : { is: 'secret' };
}
const netrc_RULES = [
    {
        id: 'netrc-password',
        kind: 'secret',
        severity: 'high',
        title: 'Password in .netrc',
        why: 'it signs in to the machine that the entry names, by git and curl alike.',
        remediation: [
            'Change the password or revoke the token at the host.',
            'Keep .netrc in your home, or use a credential helper.',
        ],
        references: ['https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html'],
        keywords: ['machine ', 'default login'],
        pattern: /(?:machine[ \t]{1,8}(?<host>[\w.:-]{1,200})|default)\s{1,40}login\s{1,8}(?<user>[^\s"']{1,120})\s{1,40}password\s{1,8}(?<secret>[^\s"'\\]{3,256})(?=[\s"'\\]|$)/g,
        reach: 760,
        guessable: true,
        assess: netrc_assess,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/new-relic.js

const new_relic_REVOKE = ['Delete it at https://one.newrelic.com/admin-portal/api-keys/home.'];
const new_relic_PAGES = ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'];
const new_relic_RULES = [
    prefixedToken({
        id: 'new-relic-user-key',
        severity: 'high',
        title: 'New Relic user key',
        why: 'it reads all data and changes the configuration as its owner.',
        remediation: new_relic_REVOKE,
        references: new_relic_PAGES,
        prefix: 'NRAK-',
        body: /[A-Z0-9]{27}/,
        longest: 27,
    }),
    prefixedToken({
        id: 'new-relic-insert-key',
        severity: 'medium',
        title: 'New Relic insert key',
        why: 'it writes events into the account.',
        remediation: new_relic_REVOKE,
        references: new_relic_PAGES,
        prefix: 'NRII-',
        body: /[\w-]{32}/,
        longest: 32,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'new-relic-query-key',
        severity: 'high',
        title: 'New Relic query key',
        why: 'it reads all data of the account.',
        remediation: new_relic_REVOKE,
        references: new_relic_PAGES,
        prefix: 'NRIQ-',
        body: /[\w-]{32}/,
        longest: 32,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'new-relic-browser-key',
        severity: 'low',
        title: 'New Relic browser key',
        why: 'it writes browser events; pages show it to everybody.',
        remediation: new_relic_REVOKE,
        references: new_relic_PAGES,
        prefix: ['NRJS-', 'NRBR-'],
        body: /[0-9a-f]{19}/,
        longest: 19,
    }),
    prefixedToken({
        id: 'new-relic-rest-key',
        severity: 'high',
        title: 'New Relic REST API key',
        why: 'it reads and changes the configuration of the account.',
        remediation: new_relic_REVOKE,
        references: new_relic_PAGES,
        prefix: 'NRRA-',
        body: /[0-9a-f]{42}/,
        longest: 42,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/new-relic-license.js

const new_relic_license_SHARED = {
    severity: 'medium',
    remediation: ['Delete it at https://one.newrelic.com/admin-portal/api-keys/home.'],
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
};
const new_relic_license_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        ...new_relic_license_SHARED,
        id: 'new-relic-license-key',
        title: 'New Relic licence key',
        why: 'it writes metrics, logs and traces into the account, at its cost.',
        keywords: ['nral'],
        token: /(?:eu01xx|[0-9a-f]{6})[0-9a-f]{26}(?:[0-9a-f]{4}|FFFF)NRAL/,
        longest: 40,
    }),
    (0,shaped_token/* shapedToken */.h)({
        ...new_relic_license_SHARED,
        id: 'new-relic-mobile-token',
        severity: 'low',
        title: 'New Relic mobile application token',
        why: 'it writes the events of an app; apps show it to everybody.',
        keywords: ['-nrma'],
        token: /(?:AA[0-9a-f]{40}|eu01xx[0-9a-f]{36})-NRMA/,
        longest: 47,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/newsapi.js

const newsapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'newsapi-key',
        title: 'News API API key',
        why: 'it searches news at the cost of the account.',
        remediation: ['Replace it at https://newsapi.org/account.'],
        references: ['https://newsapi.org/docs'],
        providers: ['newsapi', 'news_api'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/newscatcher.js

const newscatcher_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'newscatcher-api-key',
        title: 'NewsCatcher API key',
        why: 'it searches news at the cost of the account.',
        remediation: ['Replace it at https://www.newscatcherapi.com/.'],
        references: ['https://www.newscatcherapi.com/'],
        providers: ['newscatcher'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/nftport.js

const nftport_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'nftport-api-key',
        title: 'NFTPort API key',
        why: 'it mints tokens at the cost of the account.',
        remediation: ['Replace it at https://www.nftport.xyz/.'],
        references: ['https://www.nftport.xyz/'],
        providers: ['nftport'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ngrok.js

const ngrok_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ngrok-authtoken',
        title: 'ngrok authtoken',
        why: 'it opens tunnels in the name of its owner’s account.',
        remediation: ['Reset it at https://dashboard.ngrok.com/get-started/your-authtoken.'],
        references: ['https://ngrok.com/docs/agent/'],
        providers: ['ngrok', 'authtoken'],
        noun: /token|key|auth|/,
        value: /[12][A-Za-z0-9]{24,26}_[0-9A-Za-z]{20,24}/,
        longest: 52,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'ngrok-tunnel-credential',
        title: 'ngrok tunnel credential',
        why: 'it opens tunnels in the name of an account.',
        remediation: ['Delete it at https://dashboard.ngrok.com/tunnels/authtokens.'],
        references: ['https://ngrok.com/docs/agent/'],
        providers: ['ngrok'],
        noun: /token|key|secret|cred/,
        value: /(?:cr|ak)_[A-Za-z0-9]{25,30}/,
        longest: 33,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/nightfall.js

const nightfall_ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';
const nightfall_RULES = [
    prefixedToken({
        id: 'nightfall-api-key',
        severity: 'high',
        title: 'Nightfall API key',
        why: 'it scans data and reads the findings of an organisation.',
        remediation: ['Delete it in the dashboard under Manage API keys.'],
        references: ['https://docs.nightfall.ai/'],
        prefix: 'NF-',
        body: /[A-Za-z0-9]{32}/,
        longest: 32,
        keywords: keywordsAfter('NF-', nightfall_ALPHANUMERIC),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/notion.js

const notion_REVOKE = [
    'Refresh it at https://www.notion.so/profile/integrations.',
    'Look at the page history for changes that are not yours.',
];
const notion_PAGES = ['https://developers.notion.com/docs/authorization'];
const notion_RULES = [
    prefixedToken({
        id: 'notion-integration-token',
        severity: 'high',
        title: 'Notion integration token',
        why: 'it reads and changes the pages that were shared with the integration.',
        remediation: notion_REVOKE,
        references: notion_PAGES,
        prefix: 'ntn_',
        body: /\d{11}[A-Za-z0-9]{35}/,
        longest: 46,
    }),
    prefixedToken({
        id: 'notion-legacy-token',
        severity: 'high',
        title: 'Notion integration token (before 2024)',
        why: 'it reads and changes the pages that were shared with the integration.',
        remediation: notion_REVOKE,
        references: notion_PAGES,
        prefix: 'secret_',
        body: /[A-Za-z0-9]{43}/,
        longest: 43,
        keywords: ['notion'],
        within: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/npm.js






const npm_TOKENS = 'https://docs.npmjs.com/about-access-tokens';
const NPMRC = 'https://docs.npmjs.com/cli/configuring-npm/npmrc';
const npm_REVOKE = 'Revoke it at https://www.npmjs.com/settings/~/tokens, or with `npm token revoke`.';
const npm_TITLE = 'npm access token';
const WHOLE_UUID = new RegExp(`^${UUID.source}$`);
/** A token of npm of old, or of a registry of one's own; tokens of a known form have their own rules. */
function assessAuthToken({ secret }) {
    if ((0,placeholder/* isPlaceholder */.wK)(secret) || /^[$%]/.test(secret))
        return { is: 'placeholder' };
    return WHOLE_UUID.test(secret) || (/\d/.test(secret) && /[A-Za-z]/.test(secret))
        ? { is: 'secret' }
        : { is: 'nothing' };
}
/** `name:password` in base64. */
function npm_assessAuth({ secret }) {
    const decoded = Buffer.from(secret, 'base64').toString('latin1');
    const [, name = '', password = ''] = /^([\x21-\x7e]{1,80}):([\x20-\x7e]{3,200})$/.exec(decoded) ?? [];
    if (password === '')
        return { is: 'nothing' };
    return (0,placeholder/* isPlaceholder */.wK)(password) || password === name || /^(?:password|secret|admin)$/i.test(password)
        ? { is: 'placeholder' }
        : { is: 'secret' };
}
function npm_assessPassword({ secret }) {
    const decoded = Buffer.from(secret, 'base64').toString('latin1');
    if (!/^[\x20-\x7e]{4,200}$/.test(decoded))
        return { is: 'nothing' };
    return (0,placeholder/* isPlaceholder */.wK)(decoded) || /^password$/i.test(decoded) ? { is: 'placeholder' } : { is: 'secret' };
}
const npm_RULES = [
    prefixedToken({
        id: 'npm-access-token',
        severity: 'critical',
        title: npm_TITLE,
        why: 'it reads private packages and, unless read-only, publishes packages in its owner’s name.',
        remediation: [npm_REVOKE, 'Look through the versions of your packages for some that are not yours.'],
        references: [npm_TOKENS],
        prefix: 'npm_',
        body: /[A-Za-z0-9]{36}/,
        longest: 36,
        assess: (body) => assessChecksum(hasTrailingCrc32(body), body, npm_TITLE),
    }),
    (0,named_token/* namedToken */.T)({
        id: 'npm-legacy-token',
        title: 'npm access token of the old form',
        why: 'it reads and publishes packages in its owner’s name.',
        remediation: [npm_REVOKE],
        references: [npm_TOKENS],
        providers: ['npm_token', 'npm_auth', 'npm-token', 'node_auth'],
        noun: /|token/,
        value: UUID,
        longest: UUID_LENGTH,
    }),
    {
        id: 'npm-auth-token',
        kind: 'secret',
        severity: 'high',
        title: 'npm registry token in .npmrc',
        why: 'it reads and may publish packages of the registry that the line names.',
        remediation: ['Revoke it at the registry.', 'Write `_authToken=$' + '{NPM_TOKEN}` in its place.'],
        references: [NPMRC, npm_TOKENS],
        keywords: ['_authtoken'],
        pattern: /_authToken["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[A-Za-z0-9$%{][\w+/=.~-]{15,600})(?![\w+/=.~-])/g,
        reach: 660,
        assess: assessAuthToken,
    },
    {
        id: 'npm-basic-auth',
        kind: 'secret',
        severity: 'high',
        title: 'npm registry name and password in .npmrc',
        why: 'it holds name and password of an account at a registry, in base64.',
        remediation: ['Change the password at the registry.', 'Use a token from the environment in its place.'],
        references: [NPMRC],
        keywords: ['_auth=', '_auth =', '_auth"', '"_auth'],
        pattern: /(?<![A-Za-z0-9])_auth["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])/g,
        reach: 440,
        guessable: true,
        assess: npm_assessAuth,
    },
    {
        id: 'npm-password',
        kind: 'secret',
        severity: 'high',
        title: 'npm registry password in .npmrc',
        why: 'it is the password of an account at a registry, in base64.',
        remediation: ['Change the password at the registry.', 'Use a token from the environment in its place.'],
        references: [NPMRC],
        keywords: [':_password'],
        pattern: /:_password[ \t]{0,4}=[ \t]{0,4}["']?(?<secret>[A-Za-z0-9+/]{6,400}={0,2})(?![A-Za-z0-9+/=])/g,
        reach: 440,
        guessable: true,
        assess: npm_assessPassword,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/nuget.js


const nuget_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'nuget-api-key',
        severity: 'critical',
        title: 'NuGet API key',
        why: 'it pushes packages to nuget.org in its owner’s name.',
        remediation: ['Delete it at https://www.nuget.org/account/apikeys.'],
        references: ['https://learn.microsoft.com/nuget/nuget-org/publish-a-package'],
        // `oy2` is what base32 begins with here; two more characters make a keyword, and few begin so by chance.
        keywords: [...'abcdefghijklmnopqrstuvwxyz0123456789'].map((next) => `oy2${next}`),
        token: /oy2[a-z0-9]{43}/,
        longest: 46,
        shownPrefix: () => 'oy2',
    }),
    {
        id: 'nuget-config-password',
        kind: 'secret',
        severity: 'high',
        title: 'NuGet feed password in clear text',
        why: 'it reads, and may publish, packages of the feed in NuGet.config.',
        remediation: [
            'Change the password or token of the feed.',
            'Read it from the environment: `%FEED_TOKEN%`.',
        ],
        references: ['https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials'],
        keywords: ['cleartextpassword'],
        pattern: /ClearTextPassword["'][ \t]{1,8}value[ \t]{0,4}=[ \t]{0,4}["'](?<secret>[^"'<>\s]{4,400})["']/gi,
        reach: 440,
        guessable: true,
        assess: ({ secret }) => (0,placeholder/* isPlaceholder */.wK)(secret) || /^[%$]|^(?:password|secret)$/i.test(secret)
            ? { is: 'placeholder' }
            : { is: 'secret' },
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/numverify.js

const numverify_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'numverify-api-key',
        title: 'Numverify API key',
        why: 'it checks phone numbers at the cost of the account.',
        remediation: ['Replace it at https://numverify.com/dashboard.'],
        references: ['https://numverify.com/documentation'],
        providers: ['numverify'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/nvidia.js

const nvidia_RULES = [
    prefixedToken({
        id: 'nvidia-api-key',
        severity: 'high',
        title: 'NVIDIA API key',
        why: 'it runs models and pulls the private images and models of the organisation.',
        remediation: ['Delete it at https://org.ngc.nvidia.com/setup/api-keys.'],
        references: ['https://docs.nvidia.com/ngc/'],
        prefix: 'nvapi-',
        body: /[\w-]{60,70}/,
        longest: 70,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/nylas.js

const nylas_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'nylas-api-key',
        title: 'Nylas API key',
        why: 'it reads the mail and calendars of users.',
        remediation: ['Replace it at https://developer.nylas.com/.'],
        references: ['https://developer.nylas.com/'],
        providers: ['nylas'],
        value: /[A-Za-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/nytimes.js

const nytimes_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'nytimes-api-key',
        title: 'New York Times API key',
        why: 'it searches articles at the cost of the account.',
        remediation: ['Replace it at https://developer.nytimes.com/my-apps.'],
        references: ['https://developer.nytimes.com/get-started'],
        providers: ['nytimes', 'new-york-times', 'newyorktimes', 'nyt_api'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/oanda.js

const oanda_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'oanda-access-token',
        severity: 'high',
        title: 'OANDA access token',
        why: 'it trades currencies on the account.',
        remediation: ['Revoke it in the account under Manage API access.', 'Look for orders that are not yours.'],
        references: ['https://developer.oanda.com/rest-live-v20/introduction/'],
        providers: ['oanda'],
        value: /[a-z0-9]{32}-[a-z0-9]{32}/,
        longest: 65,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/octopus.js

const octopus_RULES = [
    prefixedToken({
        id: 'octopus-api-key',
        severity: 'critical',
        title: 'Octopus Deploy API key',
        why: 'it deploys and changes projects and their variables as its owner.',
        remediation: ['Delete it in your profile on the Octopus server, under My API keys.'],
        references: ['https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key'],
        prefix: 'API-',
        body: /[A-Z0-9]{26}/,
        longest: 26,
        // In hexadecimal it is a name that some tool has made.
        assess: (body) => (/^[0-9A-F]+$/.test(body) || !/\d/.test(body) ? { is: 'nothing' } : undefined),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/okta.js

const okta_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'okta-api-token',
        severity: 'critical',
        title: 'Okta API token',
        why: 'it acts as the administrator who made it: it reads and changes users and applications.',
        remediation: [
            'Revoke it in the Okta admin console under Security, API, Tokens.',
            'Look through the system log for what it did.',
        ],
        references: ['https://developer.okta.com/docs/guides/create-an-api-token/main/'],
        providers: ['okta', 'ssws'],
        noun: /token|key|secret|(?<=ssws)/,
        value: /(?:00)[\w-]{40}/,
        longest: 42,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ollama.js

const ollama_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ollama-api-key',
        severity: 'high',
        title: 'Ollama API key',
        why: 'it runs cloud models at the cost of the account.',
        remediation: ['Delete it at https://ollama.com/settings/keys.'],
        references: ['https://docs.ollama.com/'],
        providers: ['ollama'],
        value: /[a-z0-9]{32}\.[\w-]{24}/,
        longest: 57,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/omnisend.js

const omnisend_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'omnisend-api-key',
        title: 'Omnisend API key',
        why: 'it reads contacts and sends campaigns of a shop.',
        remediation: ['Delete it in the store settings under API keys.'],
        references: ['https://api-docs.omnisend.com/'],
        providers: ['omnisend'],
        value: /[a-z0-9]{24}-[\w-]{50}/,
        longest: 75,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/onelogin.js

const onelogin_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'onelogin-client-secret',
        severity: 'high',
        title: 'OneLogin client secret',
        why: 'together with the client ID it reads and changes users and applications.',
        remediation: ['Delete the credential in OneLogin under Developers, API credentials.'],
        references: ['https://developers.onelogin.com/api-docs/2/getting-started/dev-overview'],
        providers: ['onelogin'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/onepassword.js


const onepassword_RULES = [
    prefixedToken({
        id: 'onepassword-service-account-token',
        severity: 'critical',
        title: '1Password service account token',
        why: 'it reads the vaults that it was made for.',
        remediation: [
            'Revoke it at https://my.1password.com under Developer tools.',
            'Rotate what the vaults hold.',
        ],
        references: ['https://developer.1password.com/docs/service-accounts/'],
        prefix: 'ops_eyJ',
        body: /[\w+/=-]{250,1400}/,
        longest: 1400,
        alphabet: '\\w+/=-',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'onepassword-secret-key',
        severity: 'high',
        title: '1Password Secret Key',
        why: 'with the account’s password it opens everything; it is one half of that.',
        remediation: ['Regenerate it at https://my.1password.com/profile.'],
        references: ['https://support.1password.com/secret-key-security/'],
        keywords: [
            'a3-a',
            'a3-b',
            'a3-c',
            'a3-d',
            'a3-e',
            'a3-f',
            'a3-g',
            'a3-h',
            'a3-i',
            'a3-j',
            'a3-k',
            'a3-l',
            'a3-m',
            'a3-n',
            'a3-o',
            'a3-p',
            'a3-q',
            'a3-r',
            'a3-s',
            'a3-t',
            'a3-u',
            'a3-v',
            'a3-w',
            'a3-x',
            'a3-y',
            'a3-z',
            'a3-0',
            'a3-1',
            'a3-2',
            'a3-3',
            'a3-4',
            'a3-5',
            'a3-6',
            'a3-7',
            'a3-8',
            'a3-9',
        ],
        token: /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{6}-[A-Z0-9]{5}|[A-Z0-9]{11})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/,
        longest: 40,
        alphabet: 'A-Za-z0-9-',
        shownPrefix: () => 'A3-',
        assess: ({ secret }) => (/\d/.test(secret.slice(3)) ? undefined : { is: 'placeholder' }),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/onesignal.js


const onesignal_REVOKE = ['Rotate it in the dashboard under Settings, Keys and IDs.'];
const onesignal_PAGES = ['https://documentation.onesignal.com/docs/keys-and-ids'];
const onesignal_RULES = [
    prefixedToken({
        id: 'onesignal-api-key',
        severity: 'high',
        title: 'OneSignal API key',
        why: 'it sends notifications, mail and text messages to all users of an app.',
        remediation: onesignal_REVOKE,
        references: onesignal_PAGES,
        prefix: ['os_v2_app_', 'os_v2_org_'],
        body: /[a-z2-7]{103}/,
        longest: 103,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'onesignal-legacy-api-key',
        title: 'OneSignal legacy API key',
        why: 'it sends notifications to all users of an app.',
        remediation: onesignal_REVOKE,
        references: onesignal_PAGES,
        providers: ['onesignal'],
        noun: /rest[_-]?api|api[_-]?key|auth/,
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/onfleet.js

const onfleet_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'onfleet-api-key',
        title: 'Onfleet API key',
        why: 'it reads and changes deliveries, drivers and recipients.',
        remediation: ['Delete it in the dashboard under Settings, API and webhooks.'],
        references: ['https://docs.onfleet.com/reference/authentication'],
        providers: ['onfleet'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/openai.js


const openai_PAGES = ['https://platform.openai.com/docs/api-reference/authentication'];
const USAGE = 'Look at https://platform.openai.com/usage for requests that are not yours.';
/** Base64 of `OpenAI`, which stands in the midst of every key. */
const MARK = 'T3BlbkFJ';
/** The fixed start of a key: `sk-`, `sk-proj-`. */
const openai_shownPrefix = (secret) => /^sk-(?:[a-z]{4,10}-)?/.exec(secret)?.[0] ?? '';
const openai_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'openai-api-key',
        severity: 'critical',
        title: 'OpenAI API key',
        why: 'it runs models at the cost of the project and reads files and threads stored there.',
        remediation: ['Delete it at https://platform.openai.com/api-keys.', USAGE],
        references: openai_PAGES,
        keywords: [MARK.toLowerCase()],
        token: new RegExp(`sk-(?:(?:proj|svcacct|service|None)-[\\w-]{20,120}${MARK}[\\w-]{20,120}|[A-Za-z0-9]{20}${MARK}[A-Za-z0-9]{20})`),
        longest: 272,
        alphabet: '\\w-',
        shownPrefix: openai_shownPrefix,
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'openai-admin-key',
        severity: 'critical',
        title: 'OpenAI admin key',
        why: 'it manages members, projects and keys of the organisation.',
        remediation: [
            'Delete it at https://platform.openai.com/settings/organization/admin-keys.',
            'Look through the audit log for members and keys that are not yours.',
        ],
        references: openai_PAGES,
        keywords: [MARK.toLowerCase()],
        token: new RegExp(`sk-admin-[\\w-]{20,120}${MARK}[\\w-]{20,120}`),
        longest: 272,
        alphabet: '\\w-',
        shownPrefix: openai_shownPrefix,
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'openai-legacy-api-key',
        severity: 'high',
        title: 'OpenAI API key, or one of a service with the same interface',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it where it was made; for OpenAI at https://platform.openai.com/api-keys.'],
        references: openai_PAGES,
        keywords: ['openai', 'chatgpt'],
        token: /sk-[A-Za-z0-9]{48}/,
        longest: 51,
        within: 80,
        alphabet: '\\w-',
        shownPrefix: openai_shownPrefix,
    }),
    prefixedToken({
        id: 'openai-session-key',
        severity: 'high',
        title: 'OpenAI session key',
        why: 'it acts as the person who is signed in to the platform.',
        remediation: ['Log out of all devices in the account settings.'],
        references: openai_PAGES,
        prefix: 'sess-',
        body: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/opencage.js

const opencage_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'opencage-api-key',
        title: 'OpenCage API key',
        why: 'it looks up places at the cost of the account.',
        remediation: ['Replace it at https://opencagedata.com/dashboard.'],
        references: ['https://opencagedata.com/api'],
        providers: ['opencage'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/openrouter.js

const openrouter_RULES = [
    prefixedToken({
        id: 'openrouter-api-key',
        severity: 'high',
        title: 'OpenRouter API key',
        why: 'it runs models at the cost of the account.',
        remediation: [
            'Delete it at https://openrouter.ai/settings/keys.',
            'Look at the activity for requests that are not yours.',
        ],
        references: ['https://openrouter.ai/docs/api-reference/authentication'],
        prefix: 'sk-or-v1-',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/openshift.js

const openshift_RULES = [
    prefixedToken({
        id: 'openshift-token',
        severity: 'critical',
        title: 'OpenShift user token',
        why: 'it does in the cluster what its user may, for a day.',
        remediation: ['Revoke it: `oc logout`, or delete the OAuthAccessToken.'],
        references: [
            'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html',
        ],
        prefix: 'sha256~',
        body: /[\w-]{43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/openuv.js

const openuv_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'openuv-api-key',
        title: 'OpenUV API key',
        why: 'it asks for data at the cost of the account.',
        remediation: ['Replace it at https://www.openuv.io/.'],
        references: ['https://www.openuv.io/'],
        providers: ['openuv'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/openvsx.js

const openvsx_RULES = [
    prefixedToken({
        id: 'openvsx-access-token',
        severity: 'critical',
        title: 'Open VSX access token',
        why: 'it publishes editor extensions in its owner’s name.',
        remediation: ['Delete it at https://open-vsx.org/user-settings/tokens.'],
        references: ['https://github.com/eclipse/openvsx/wiki/Publishing-Extensions'],
        prefix: ['ovsxat_', 'ovsxp_'],
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/openweather.js

const openweather_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'openweather-api-key',
        title: 'OpenWeather API key',
        why: 'it asks for the weather at the cost of the account.',
        remediation: ['Replace it at https://home.openweathermap.org/api_keys.'],
        references: ['https://openweathermap.org/appid'],
        providers: ['openweather', 'pyowm', 'owm_'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/opsgenie.js

const opsgenie_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'opsgenie-api-key',
        title: 'Opsgenie API key',
        why: 'it opens and closes alerts, and changes who is on call.',
        remediation: ['Delete the integration in Opsgenie and add another.'],
        references: ['https://docs.opsgenie.com/docs/api-key-management'],
        providers: ['opsgenie'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/overloop.js

const overloop_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'overloop-api-key',
        title: 'Overloop API key',
        why: 'it reads contacts and sends campaigns.',
        remediation: ['Replace it at https://overloop.com/.'],
        references: ['https://overloop.com/'],
        providers: ['overloop'],
        value: /[\w-]{50}/,
        longest: 50,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ovh.js


const ovh_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ovh-application-secret',
        title: 'OVHcloud application secret',
        why: 'with key and consumer key it manages what the account holds.',
        remediation: ['Delete the application at https://eu.api.ovh.com/console/.'],
        references: ['https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api'],
        providers: ['ovh_app', 'ovhcloud'],
        noun: /(?:app|application)[\w-]{0,2}secret|secret/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'ovh-consumer-key',
        title: 'OVHcloud consumer key',
        why: 'with key and secret of its application it manages what the account holds.',
        remediation: ['Revoke it at https://eu.api.ovh.com/console/.'],
        references: ['https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api'],
        providers: ['ovh_consumer', 'ovhcloud'],
        noun: /key/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];
const ovh_COMBINATIONS = [
    credentialPair({
        id: 'ovh-api-credentials',
        severity: 'critical',
        title: 'OVHcloud application secret and consumer key',
        why: 'both stand together: whoever reads them manages what the account holds.',
        remediation: ['Delete the application at https://eu.api.ovh.com/console/.'],
        references: ['https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api'],
        keywords: ['ovh_', 'ovh-'],
        parts: ['ovh-application-secret', 'ovh-consumer-key'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/owlbot.js

const owlbot_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'owlbot-api-key',
        title: 'Owlbot API key',
        why: 'it looks up words at the cost of the account.',
        remediation: ['Replace it at https://owlbot.info/.'],
        references: ['https://owlbot.info/'],
        providers: ['owlbot'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/packagecloud.js

const packagecloud_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'packagecloud-api-token',
        title: 'packagecloud API token',
        why: 'it publishes packages to the repositories of its owner.',
        remediation: ['Make a new one at https://packagecloud.io/api_token.'],
        references: ['https://packagecloud.io/docs/api'],
        providers: ['packagecloud', 'package_cloud'],
        value: /[0-9a-f]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/packagist.js


const packagist_DOCS = 'https://packagist.com/docs/composer-authentication';
const packagist_RULES = [
    prefixedToken({
        id: 'packagist-update-token',
        severity: 'high',
        title: 'Private Packagist update token',
        why: 'it reads the private packages of an organisation and updates them.',
        remediation: ['Revoke it on the page of the organisation or of your account on https://packagist.com.'],
        references: [packagist_DOCS],
        prefix: ['packagist_out_', 'packagist_uut_', 'packagist_cut_'],
        body: /[0-9a-f]{68}/,
        longest: 68,
    }),
    prefixedToken({
        id: 'packagist-read-token',
        severity: 'medium',
        title: 'Private Packagist read-only token',
        why: 'it reads the private packages of an organisation.',
        remediation: ['Revoke it on the page of the organisation on https://packagist.com.'],
        references: [packagist_DOCS],
        prefix: 'packagist_ort_',
        body: /[0-9a-f]{68}/,
        longest: 68,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'packagist-api-token',
        title: 'Packagist API token',
        why: 'it updates the packages of its owner.',
        remediation: ['Make a new one at https://packagist.org/profile/.'],
        references: ['https://packagist.org/apidoc'],
        providers: ['packagist'],
        value: /[A-Za-z0-9_-]{20}|[0-9a-f]{60}/,
        longest: 60,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/paddle.js

const paddle_PAGES = ['https://developer.paddle.com/api-reference/about/api-keys'];
const paddle_RULES = [
    prefixedToken({
        id: 'paddle-api-key',
        severity: 'critical',
        title: 'Paddle API key',
        why: 'it reads customers, refunds and changes subscriptions and prices.',
        remediation: [
            'Revoke it in the vendor dashboard under Developer tools, Authentication.',
            'Look for refunds and changed prices.',
        ],
        references: paddle_PAGES,
        prefix: 'pdl_live_apikey_',
        body: /[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
        longest: 53,
    }),
    prefixedToken({
        id: 'paddle-sandbox-api-key',
        severity: 'low',
        title: 'Paddle sandbox API key',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Revoke it in the sandbox dashboard under Developer tools, Authentication.'],
        references: paddle_PAGES,
        prefix: 'pdl_sdbx_apikey_',
        body: /[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
        longest: 53,
    }),
    prefixedToken({
        id: 'paddle-webhook-secret',
        severity: 'high',
        title: 'Paddle webhook secret',
        why: 'whoever has it forges events, such as a payment that was never made.',
        remediation: ['Replace the notification destination in the vendor dashboard; its secret goes with it.'],
        references: paddle_PAGES,
        prefix: 'pdl_ntfset_',
        body: /[a-z0-9]{26}_[A-Za-z0-9+/]{32}/,
        longest: 59,
        alphabet: 'A-Za-z0-9+/',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pagarme.js

const pagarme_REVOKE = ['Replace the key in the dashboard under Configurações.'];
const pagarme_PAGES = ['https://docs.pagar.me/'];
const pagarme_RULES = [
    prefixedToken({
        id: 'pagarme-api-key',
        severity: 'high',
        title: 'Pagar.me API key',
        why: 'it charges, refunds and reads the customers of a merchant.',
        remediation: pagarme_REVOKE,
        references: pagarme_PAGES,
        prefix: 'ak_live_',
        body: /[A-Za-z0-9]{30}/,
        longest: 30,
    }),
    prefixedToken({
        id: 'pagarme-test-key',
        severity: 'low',
        title: 'Pagar.me test key',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: pagarme_REVOKE,
        references: pagarme_PAGES,
        prefix: 'ak_test_',
        body: /[A-Za-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pagerduty.js

const pagerduty_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pagerduty-api-key',
        severity: 'high',
        title: 'PagerDuty API key',
        why: 'it reads and changes incidents and who is on call.',
        remediation: ['Delete it in PagerDuty under Integrations, API access keys.'],
        references: ['https://support.pagerduty.com/main/docs/api-access-keys'],
        providers: ['pagerduty', 'pager_duty', 'pager-duty'],
        value: /(?:u\+|y_)[\w+-]{18}/,
        longest: 20,
        alphabet: '\\w+-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'pagerduty-integration-key',
        title: 'PagerDuty integration key',
        why: 'it opens and resolves incidents of a service.',
        remediation: ['Delete the integration of the service and add another.'],
        references: ['https://support.pagerduty.com/main/docs/services-and-integrations'],
        providers: ['pagerduty', 'pager_duty', 'pager-duty'],
        noun: /key|token/,
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pandadoc.js

const pandadoc_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pandadoc-api-key',
        severity: 'high',
        title: 'PandaDoc API key',
        why: 'it reads, writes and sends documents to be signed.',
        remediation: ['Delete it in PandaDoc under Settings, API.'],
        references: ['https://developers.pandadoc.com/reference/api-key-authentication-process'],
        providers: ['pandadoc'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pandascore.js

const pandascore_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pandascore-api-key',
        title: 'PandaScore API key',
        why: 'it asks for data of matches at the cost of the account.',
        remediation: ['Replace it at https://www.pandascore.co/.'],
        references: ['https://www.pandascore.co/'],
        providers: ['pandascore'],
        value: /[\w-]{51}/,
        longest: 51,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/paralleldots.js

const paralleldots_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'paralleldots-api-key',
        title: 'ParallelDots API key',
        why: 'it analyses texts at the cost of the account.',
        remediation: ['Replace it at https://www.paralleldots.com/.'],
        references: ['https://www.paralleldots.com/'],
        providers: ['paralleldots'],
        value: /[A-Za-z0-9]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/particle.js

const particle_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'particle-access-token',
        title: 'Particle access token',
        why: 'it reads and drives the devices of an account.',
        remediation: ['Delete it: `particle token revoke`.'],
        references: ['https://docs.particle.io/reference/cloud-apis/api/'],
        providers: ['particle'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/partnerstack.js

const partnerstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'partnerstack-api-key',
        title: 'PartnerStack API key',
        why: 'it reads and changes partners and rewards.',
        remediation: ['Replace it at https://partnerstack.com/.'],
        references: ['https://partnerstack.com/'],
        providers: ['partnerstack'],
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/password-hash.js

/** Hashes of accounts: `user:hash`, as servers keep them. */
const password_hash_RULES = [
    {
        id: 'password-file-entry',
        kind: 'secret',
        severity: 'medium',
        title: 'Password hash of an account',
        why: 'whoever has it can try passwords for as long as they like.',
        remediation: [
            'Change the password of the account.',
            'Keep shadow and htpasswd files out of the repository.',
        ],
        references: ['https://httpd.apache.org/docs/current/programs/htpasswd.html'],
        keywords: [':$apr1$', ':$2y$', ':$2a$', ':$2b$', ':$1$', ':$5$', ':$6$', ':$y$', ':{sha}', ':{ssha}'],
        pattern: /(?:^|[\n"'`])[A-Za-z_][\w.@-]{0,63}:(?<secret>\$(?:apr1|1)\$[./\w]{1,8}\$[./\w]{22}|\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}|\$[56]\$(?:rounds=\d{1,9}\$)?[./\w]{1,16}\$[./\w]{43,86}|\$y\$[./\w]{2,8}\$[./\w]{2,30}\$[./\w]{43}|\{S?SHA\}[A-Za-z0-9+/]{24,60}={0,2})(?![\w./$])/g,
        reach: 260,
        shownPrefix: (secret) => /^\$\w{1,4}\$|^\{S?SHA\}/.exec(secret)?.[0] ?? '',
        assess: ({ secret }) => ((0,placeholder/* isPlaceholder */.wK)(secret.slice(-20)) ? { is: 'placeholder' } : { is: 'secret' }),
    },
    {
        id: 'kerberos-ticket-hash',
        kind: 'secret',
        severity: 'high',
        title: 'Kerberos reply, ready to be cracked',
        why: 'whoever has it can try the passwords of the account for as long as they like.',
        remediation: ['Change the password of the account, and demand pre-authentication for it.'],
        references: ['https://attack.mitre.org/techniques/T1558/004/'],
        keywords: ['$krb5asrep$', '$krb5tgs$'],
        pattern: /(?<secret>\$krb5(?:asrep|tgs)\$\d{2}\$[^\s"']{64,8000})/g,
        reach: 8100,
        shownPrefix: (secret) => /^\$krb5\w{3,5}\$/.exec(secret)?.[0] ?? '',
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/pastebin.js

const pastebin_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pastebin-api-key',
        title: 'Pastebin API key',
        why: 'it reads and writes pastes as its owner.',
        remediation: ['Replace it at https://pastebin.com/doc_api.'],
        references: ['https://pastebin.com/doc_api'],
        providers: ['pastebin'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/patreon.js

const patreon_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'patreon-access-token',
        title: 'Patreon access token',
        why: 'it reads the patrons of a creator.',
        remediation: ['Refresh it at https://www.patreon.com/portal/registration/register-clients.'],
        references: ['https://docs.patreon.com/'],
        providers: ['patreon'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/paypal.js

const paypal_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'paypal-client-secret',
        severity: 'high',
        title: 'PayPal client secret',
        why: 'together with the client ID it pays out, refunds and reads transactions.',
        remediation: [
            'Add a new secret to the app at https://developer.paypal.com/dashboard/applications/live, then disable the old one.',
        ],
        references: ['https://developer.paypal.com/api/rest/'],
        providers: ['paypal'],
        value: /E[\w-]{79}/,
        longest: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/paystack.js

const paystack_PAGES = ['https://paystack.com/docs/api/authentication/'];
const paystack_RULES = [
    prefixedToken({
        id: 'paystack-secret-key',
        severity: 'critical',
        title: 'Paystack secret key',
        why: 'it charges cards and transfers the balance of the business.',
        remediation: [
            'Generate a new key at https://dashboard.paystack.com/#/settings/developers.',
            'Look for transfers and refunds that nobody ordered.',
        ],
        references: paystack_PAGES,
        prefix: 'sk_live_',
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
    prefixedToken({
        id: 'paystack-test-key',
        severity: 'low',
        title: 'Paystack test key',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Generate a new key at https://dashboard.paystack.com/#/settings/developers.'],
        references: paystack_PAGES,
        prefix: 'sk_test_',
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pdflayer.js

const pdflayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pdflayer-api-key',
        title: 'Pdflayer API key',
        why: 'it makes documents at the cost of the account.',
        remediation: ['Replace it at https://pdflayer.com/.'],
        references: ['https://pdflayer.com/'],
        providers: ['pdflayer'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pdfshift.js

const pdfshift_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pdfshift-api-key',
        title: 'PDFShift API key',
        why: 'it converts documents at the cost of the account.',
        remediation: ['Replace it at https://app.pdfshift.io/.'],
        references: ['https://docs.pdfshift.io/'],
        providers: ['pdfshift'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/peopledatalabs.js

const peopledatalabs_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'peopledatalabs-api-key',
        title: 'People Data Labs API key',
        why: 'it looks up people at the cost of the account.',
        remediation: ['Replace it at https://dashboard.peopledatalabs.com/api-keys.'],
        references: ['https://docs.peopledatalabs.com/'],
        providers: ['peopledatalabs', 'pdl_api'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/percy.js

const percy_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'percy-token',
        title: 'Percy project token',
        why: 'it uploads snapshots to a project.',
        remediation: ['Regenerate it in the project settings at https://percy.io.'],
        references: ['https://www.browserstack.com/docs/percy/get-started/percy-overview'],
        providers: ['percy_token', 'percy-token', 'percytoken', 'percy_token:'],
        noun: /|token/,
        value: /(?:(?:web|auto|app|ss|vmw)_)?[0-9a-f]{64}/,
        longest: 69,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/perplexity.js

const perplexity_RULES = [
    prefixedToken({
        id: 'perplexity-api-key',
        severity: 'high',
        title: 'Perplexity API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it at https://www.perplexity.ai/settings/api.'],
        references: ['https://docs.perplexity.ai/'],
        prefix: 'pplx-',
        body: /[A-Za-z0-9]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/persona.js

const persona_REVOKE = ['Revoke it in the dashboard under API, API keys.'];
const persona_PAGES = ['https://docs.withpersona.com/'];
const persona_RULES = [
    prefixedToken({
        id: 'persona-api-key',
        severity: 'critical',
        title: 'Persona API key',
        why: 'it reads the identity documents of people who were checked.',
        remediation: persona_REVOKE,
        references: persona_PAGES,
        prefix: 'persona_production_',
        body: /[\w-]{20,80}/,
        longest: 80,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'persona-sandbox-key',
        severity: 'low',
        title: 'Persona sandbox key',
        why: 'it reads made-up identities only.',
        remediation: persona_REVOKE,
        references: persona_PAGES,
        prefix: 'persona_sandbox_',
        body: /[\w-]{20,80}/,
        longest: 80,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/php-frameworks.js

function php_frameworks_assess(title) {
    return ({ secret }) => /\d/.test(secret) && /[A-Za-z]/.test(secret) ? (0,body_assessment/* assessBody */.pV)(secret, title) : { is: 'nothing' };
}
const php_frameworks_REMEDIATION = [
    'Draw a new one, and keep it in a file or environment outside of the repository.',
];
const php_frameworks_RULES = [
    {
        id: 'magento-crypt-key',
        kind: 'secret',
        severity: 'critical',
        title: 'Magento encryption key',
        why: 'it decrypts stored credentials, and whoever has it forges tokens of administrators.',
        remediation: [
            'Change it in the administration under System, Manage encryption key, and rotate what it protected.',
        ],
        references: [
            'https://experienceleague.adobe.com/docs/commerce-admin/systems/security/security-encryption-key.html',
        ],
        keywords: ["'crypt'", '"crypt"'],
        pattern: /["']crypt["']\s{0,4}=>\s{0,4}(?:\[|array\s{0,2}\()\s{0,40}["']key["']\s{0,4}=>\s{0,4}["'](?<secret>(?:base64)?[\w+/=-]{32,64})["']/g,
        reach: 200,
        assess: php_frameworks_assess('Magento encryption key'),
    },
    {
        id: 'drupal-hash-salt',
        kind: 'secret',
        severity: 'high',
        title: 'Drupal hash salt',
        why: 'whoever has it forges links that sign people in.',
        remediation: php_frameworks_REMEDIATION,
        references: ['https://www.drupal.org/docs/administering-a-drupal-site/security-in-drupal'],
        keywords: ['hash_salt'],
        pattern: /hash_salt["']\][ \t]{0,4}=[ \t]{0,4}["'](?<secret>[\w+/=-]{32,100})["']/g,
        reach: 140,
        assess: php_frameworks_assess('Drupal hash salt'),
    },
    {
        id: 'yii-cookie-validation-key',
        kind: 'secret',
        severity: 'high',
        title: 'Yii cookie validation key',
        why: 'whoever has it forges the cookies of the application.',
        remediation: php_frameworks_REMEDIATION,
        references: ['https://www.yiiframework.com/doc/guide/2.0/en/security-best-practices'],
        keywords: ['cookievalidationkey'],
        pattern: /cookieValidationKey["'][ \t]{0,4}=>[ \t]{0,4}["'](?<secret>[\w+/=-]{16,100})["']/g,
        reach: 140,
        assess: php_frameworks_assess('Yii cookie validation key'),
    },
    {
        id: 'cakephp-security-salt',
        kind: 'secret',
        severity: 'high',
        title: 'CakePHP security salt',
        why: 'whoever has it decrypts what the application encrypts, and forges its tokens.',
        remediation: php_frameworks_REMEDIATION,
        references: ['https://book.cakephp.org/5/en/development/configuration.html'],
        keywords: ['security.salt', 'security_salt'],
        pattern: /(?:Security\.salt["'][ \t]{0,4},|SECURITY_SALT["']?[ \t]{0,4}[,=])[ \t]{0,4}["'](?<secret>[0-9A-Za-z]{40,64})["']/g,
        reach: 120,
        assess: php_frameworks_assess('CakePHP security salt'),
    },
    {
        id: 'phpmyadmin-blowfish-secret',
        kind: 'secret',
        severity: 'medium',
        title: 'phpMyAdmin cookie secret',
        why: 'it decrypts the passwords of databases that cookies hold.',
        remediation: php_frameworks_REMEDIATION,
        references: ['https://docs.phpmyadmin.net/en/latest/config.html'],
        keywords: ['blowfish_secret'],
        pattern: /blowfish_secret["']\][ \t]{0,4}=[ \t]{0,4}["'](?<secret>[^'"\s\\]{24,64})["']/g,
        reach: 120,
        assess: php_frameworks_assess('phpMyAdmin cookie secret'),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/pinecone.js


const pinecone_REVOKE = ['Delete it in the console under API keys.'];
const pinecone_PAGES = ['https://docs.pinecone.io/guides/projects/manage-api-keys'];
const pinecone_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pinecone-legacy-api-key',
        title: 'Pinecone API key (UUID)',
        why: 'it reads and changes all indexes of a project.',
        remediation: pinecone_REVOKE,
        references: pinecone_PAGES,
        providers: ['pinecone'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    prefixedToken({
        id: 'pinecone-api-key',
        severity: 'high',
        title: 'Pinecone API key',
        why: 'it reads and changes all indexes of a project.',
        remediation: pinecone_REVOKE,
        references: pinecone_PAGES,
        prefix: 'pcsk_',
        body: /[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/,
        longest: 70,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pinterest.js

const pinterest_RULES = [
    prefixedToken({
        id: 'pinterest-access-token',
        severity: 'high',
        title: 'Pinterest access token',
        why: 'it acts as a person or business on Pinterest.',
        remediation: ['Remove the app at https://www.pinterest.com/settings/security.'],
        references: ['https://developers.pinterest.com/docs/getting-started/authentication/'],
        prefix: 'pina_',
        body: /[A-Z0-9]{60,200}/,
        longest: 200,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pipedrive.js

const pipedrive_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pipedrive-api-token',
        title: 'Pipedrive API token',
        why: 'it reads and changes contacts and deals as its owner.',
        remediation: ['Regenerate it in the settings under Personal preferences, API.'],
        references: ['https://pipedrive.readme.io/docs/core-api-concepts-authentication'],
        providers: ['pipedrive'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pixabay.js

const pixabay_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pixabay-api-key',
        title: 'Pixabay API key',
        why: 'it searches pictures at the cost of the account.',
        remediation: ['Replace it at https://pixabay.com/api/docs/.'],
        references: ['https://pixabay.com/api/docs/'],
        providers: ['pixabay'],
        value: /\d{7,8}-[a-z0-9]{25}/,
        longest: 34,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/plaid.js


const plaid_PAGES = ['https://plaid.com/docs/api/'];
const plaid_RULES = [
    prefixedToken({
        id: 'plaid-access-token',
        severity: 'critical',
        title: 'Plaid access token',
        why: 'together with the client it reads the bank accounts of a person.',
        remediation: [
            'Invalidate it: `/item/access_token/invalidate`, or remove the item.',
            'Rotate the secret of the client too at https://dashboard.plaid.com/developers/keys.',
        ],
        references: plaid_PAGES,
        prefix: 'access-production-',
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    prefixedToken({
        id: 'plaid-sandbox-access-token',
        severity: 'low',
        title: 'Plaid sandbox access token',
        why: 'it reads made-up bank accounts only.',
        remediation: ['Invalidate it: `/item/access_token/invalidate`.'],
        references: plaid_PAGES,
        prefix: ['access-sandbox-', 'access-development-'],
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'plaid-secret',
        severity: 'high',
        title: 'Plaid client secret',
        why: 'together with an access token it reads the bank accounts of people.',
        remediation: ['Rotate the secret at https://dashboard.plaid.com/developers/keys.'],
        references: plaid_PAGES,
        providers: ['plaid'],
        value: /[a-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/planetscale.js

const planetscale_PAGES = ['https://planetscale.com/docs'];
const planetscale_RULES = [
    prefixedToken({
        id: 'planetscale-token',
        severity: 'critical',
        title: 'PlanetScale service token',
        why: 'it does with the databases of an organisation what it was allowed.',
        remediation: ['Delete it in the organisation settings under Service tokens.'],
        references: planetscale_PAGES,
        prefix: 'pscale_tkn_',
        body: /[\w.-]{32,64}/,
        longest: 64,
        alphabet: '\\w.-',
    }),
    prefixedToken({
        id: 'planetscale-password',
        severity: 'critical',
        title: 'PlanetScale password',
        why: 'it reads and writes a branch of a database.',
        remediation: ['Delete the password of the branch.'],
        references: planetscale_PAGES,
        prefix: 'pscale_pw_',
        body: /[\w.-]{32,64}/,
        longest: 64,
        alphabet: '\\w.-',
    }),
    prefixedToken({
        id: 'planetscale-oauth-token',
        severity: 'critical',
        title: 'PlanetScale OAuth token',
        why: 'it does with the databases what the person who signed in may.',
        remediation: ['Revoke the application in the account settings.'],
        references: planetscale_PAGES,
        prefix: 'pscale_oauth_',
        body: /[\w.-]{32,64}/,
        longest: 64,
        alphabet: '\\w.-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/plivo.js

const plivo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'plivo-auth-token',
        title: 'Plivo auth token',
        why: 'together with the auth ID it sends messages and calls at the cost of the account.',
        remediation: ['Reset it at https://console.plivo.com/.'],
        references: ['https://www.plivo.com/docs/'],
        providers: ['plivo'],
        value: /[\w-]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/podio.js

const podio_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'podio-api-key',
        title: 'Podio API key',
        why: 'it acts as an application in workspaces.',
        remediation: ['Replace it at https://developers.podio.com/.'],
        references: ['https://developers.podio.com/'],
        providers: ['podio'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/polar.js

const polar_PAGES = ['https://polar.sh/docs'];
const polar_RULES = [
    prefixedToken({
        id: 'polar-access-token',
        severity: 'high',
        title: 'Polar access token',
        why: 'it reads customers and changes products and orders of the organisation.',
        remediation: ['Revoke it in the settings of the organisation or the account.'],
        references: polar_PAGES,
        prefix: ['polar_oat_', 'polar_pat_'],
        body: /[\w-]{20,100}/,
        longest: 100,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'polar-oauth-token',
        severity: 'high',
        title: 'Polar OAuth token',
        why: 'it acts as the person or organisation who signed in to an application.',
        remediation: ['Revoke it at the OAuth endpoint of Polar, or disconnect the application.'],
        references: polar_PAGES,
        prefix: ['polar_at_u_', 'polar_at_o_', 'polar_rt_u_', 'polar_rt_o_'],
        body: /[\w-]{20,100}/,
        longest: 100,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/polygon.js

const polygon_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'polygon-api-key',
        title: 'Polygon.io API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Delete it at https://polygon.io/dashboard/keys.'],
        references: ['https://polygon.io/docs'],
        providers: ['polygon'],
        value: /\w{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/portainer.js

const portainer_RULES = [
    prefixedToken({
        id: 'portainer-access-token',
        severity: 'critical',
        title: 'Portainer access token',
        why: 'it manages the containers that its owner may.',
        remediation: ['Remove it in Portainer under My account.'],
        references: ['https://docs.portainer.io/api/access'],
        prefix: 'ptr_',
        body: /[A-Za-z0-9+/]{43}=/,
        longest: 44,
        alphabet: 'A-Za-z0-9+/=',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/positionstack.js

const positionstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'positionstack-api-key',
        title: 'Positionstack API key',
        why: 'it looks up places at the cost of the account.',
        remediation: ['Replace it at https://positionstack.com/dashboard.'],
        references: ['https://positionstack.com/documentation'],
        providers: ['positionstack'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/postageapp.js

const postageapp_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'postageapp-api-key',
        title: 'PostageApp API key',
        why: 'it sends mail in the name of your domains.',
        remediation: ['Replace it at https://postageapp.com/.'],
        references: ['https://postageapp.com/'],
        providers: ['postageapp'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/posthog.js

const posthog_PAGES = ['https://posthog.com/docs/api'];
const posthog_RULES = [
    prefixedToken({
        id: 'posthog-personal-api-key',
        severity: 'high',
        title: 'PostHog personal API key',
        why: 'it reads and changes all data that its owner reaches.',
        remediation: ['Roll it at https://app.posthog.com/settings/user-api-keys.'],
        references: posthog_PAGES,
        prefix: 'phx_',
        body: /[A-Za-z0-9]{43,52}/,
        longest: 52,
    }),
    prefixedToken({
        id: 'posthog-project-api-key',
        severity: 'low',
        title: 'PostHog project API key',
        why: 'it writes events into a project; pages show it to everybody.',
        remediation: ['Reset it in the project settings, if it is not meant to be public.'],
        references: posthog_PAGES,
        prefix: 'phc_',
        body: /[A-Za-z0-9]{43,52}/,
        longest: 52,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/postman.js

const postman_REVOKE = ['Revoke it at https://postman.co/settings/me/api-keys.'];
const postman_PAGES = ['https://learning.postman.com/docs/developer/postman-api/authentication/'];
const postman_RULES = [
    prefixedToken({
        id: 'postman-api-key',
        severity: 'high',
        title: 'Postman API key',
        why: 'it reads and changes collections and environments, with the secrets in them.',
        remediation: postman_REVOKE,
        references: postman_PAGES,
        prefix: 'PMAK-',
        body: /[0-9a-f]{24}-[0-9a-f]{34}/,
        longest: 59,
    }),
    prefixedToken({
        id: 'postman-collection-key',
        severity: 'low',
        title: 'Postman collection access key',
        why: 'it reads one collection.',
        remediation: postman_REVOKE,
        references: postman_PAGES,
        prefix: 'PMAT-',
        body: /[A-Z0-9]{26}/,
        longest: 26,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/postmark.js

const postmark_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'postmark-server-token',
        severity: 'high',
        title: 'Postmark token',
        why: 'it sends mail in the name of your domains, or manages the servers of the account.',
        remediation: ['Generate another in the API Tokens tab of the server.'],
        references: ['https://postmarkapp.com/developer/api/overview'],
        providers: ['postmark'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/prefect.js

const prefect_RULES = [
    prefixedToken({
        id: 'prefect-api-key',
        severity: 'high',
        title: 'Prefect API key',
        why: 'it runs and changes flows as a person or a service account.',
        remediation: ['Delete it at https://app.prefect.cloud/my/api-keys.'],
        references: ['https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys'],
        prefix: ['pnu_', 'pnb_'],
        body: /[A-Za-z0-9]{36}/,
        longest: 36,
    }),
];

// EXTERNAL MODULE: ./build/secrets/providers/private-key.js
var private_key = __webpack_require__(3486);
;// CONCATENATED MODULE: ./build/secrets/providers/prodpad.js

const prodpad_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'prodpad-api-key',
        title: 'ProdPad API key',
        why: 'it reads and changes the ideas of a company.',
        remediation: ['Replace it in the profile under API keys.'],
        references: ['https://help.prodpad.com/'],
        providers: ['prodpad'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/proxmox.js

const proxmox_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'proxmox-api-token',
        severity: 'critical',
        title: 'Proxmox VE API token',
        why: 'it manages the machines that its user may.',
        remediation: ['Delete it in the datacenter’s permissions, under API tokens.'],
        references: ['https://pve.proxmox.com/wiki/User_Management#pveum_tokens'],
        keywords: ['pveapitoken', 'pveapi'],
        token: /PVEAPIToken=[\w.-]{1,40}@\w{2,16}![\w.-]{1,40}[=:][0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 160,
        shownPrefix: () => 'PVEAPIToken=',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/proxycrawl.js

const proxycrawl_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'proxycrawl-api-key',
        title: 'Crawlbase (ProxyCrawl) API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://crawlbase.com/.'],
        references: ['https://crawlbase.com/'],
        providers: ['proxycrawl', 'crawlbase'],
        value: /[\w-]{22}/,
        longest: 22,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pubnub.js

const pubnub_REVOKE = ['Make a new keyset at https://admin.pubnub.com/.'];
const pubnub_PAGES = ['https://www.pubnub.com/docs/general/setup/account-setup'];
const pubnub_RULES = [
    prefixedToken({
        id: 'pubnub-secret-key',
        severity: 'high',
        title: 'PubNub secret key',
        why: 'it grants and revokes access to all channels of a keyset.',
        remediation: ['Reset the secret key of the keyset at https://admin.pubnub.com/.'],
        references: ['https://www.pubnub.com/docs/general/setup/data-security'],
        prefix: 'sec-c-',
        body: /[A-Za-z0-9+/]{40,64}(?:=|)/,
        longest: 65,
        alphabet: 'A-Za-z0-9+/',
    }),
    prefixedToken({
        id: 'pubnub-publish-key',
        severity: 'low',
        title: 'PubNub publish key',
        why: 'it writes to the channels of an application, unless access control forbids it.',
        remediation: pubnub_REVOKE,
        references: pubnub_PAGES,
        prefix: 'pub-c-',
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    prefixedToken({
        id: 'pubnub-subscribe-key',
        severity: 'low',
        title: 'PubNub subscribe key',
        why: 'it reads the channels of an application, unless access control forbids it.',
        remediation: pubnub_REVOKE,
        references: pubnub_PAGES,
        prefix: 'sub-c-',
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pulumi.js

const pulumi_RULES = [
    prefixedToken({
        id: 'pulumi-access-token',
        severity: 'critical',
        title: 'Pulumi access token',
        why: 'it runs updates, and reads state and secrets of the stacks.',
        remediation: ['Delete it at https://app.pulumi.com/account/tokens.'],
        references: ['https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/'],
        prefix: 'pul-',
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pushbullet.js

const pushbullet_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pushbullet-access-token',
        title: 'Pushbullet access token',
        why: 'it reads and sends what is pushed between the devices of a person.',
        remediation: ['Reset it at https://www.pushbullet.com/#settings/account.'],
        references: ['https://docs.pushbullet.com/'],
        providers: ['pushbullet'],
        value: /o\.[A-Za-z0-9]{32}/,
        longest: 34,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pusher.js

const pusher_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pusher-secret',
        title: 'Pusher secret',
        why: 'together with the key it sends events on all channels of an app.',
        remediation: ['Create other keys for the app at https://dashboard.pusher.com/ and delete these.'],
        references: ['https://pusher.com/docs/channels/library_auth_reference/rest-api/'],
        providers: ['pusher'],
        noun: /secret/,
        value: /[a-z0-9]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pushover.js

const pushover_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pushover-token',
        title: 'Pushover token or user key',
        why: 'it sends notifications to the devices of a person or group.',
        remediation: ['Reset it at https://pushover.net/.'],
        references: ['https://pushover.net/api'],
        providers: ['pushover'],
        noun: /token|key|user|app/,
        value: /[a-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pypi.js


const HELP = 'https://pypi.org/help/#apitoken';
function pypi_assessPassword({ secret }) {
    return (0,placeholder/* isPlaceholder */.wK)(secret) || /^[%$<]|^(?:password|secret)$/i.test(secret)
        ? { is: 'placeholder' }
        : { is: 'secret' };
}
const pypi_RULES = [
    prefixedToken({
        id: 'pypi-api-token',
        severity: 'critical',
        title: 'PyPI API token',
        why: 'it publishes releases of its owner’s projects.',
        remediation: [
            'Remove it at https://pypi.org/manage/account/token/.',
            'Look through the security history of your projects for releases that are not yours.',
            'Publish with a trusted publisher in its place: no token need be kept.',
        ],
        references: [HELP, 'https://docs.pypi.org/trusted-publishers/'],
        // Behind the prefix, base64 of the macaroon's version and location, `pypi.org`.
        prefix: 'pypi-AgEIcHlwaS5vcmc',
        body: /[\w-]{50,1000}/,
        longest: 1000,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'pypi-test-api-token',
        severity: 'low',
        title: 'TestPyPI API token',
        why: 'it publishes releases on the test server, which nobody should install from.',
        remediation: ['Remove it at https://test.pypi.org/manage/account/token/.'],
        references: ['https://packaging.python.org/guides/using-testpypi/'],
        prefix: 'pypi-AgENdGVzdC5weXBpLm9yZw',
        body: /[\w-]{50,1000}/,
        longest: 1000,
        alphabet: '\\w-',
    }),
    {
        id: 'pypirc-password',
        kind: 'secret',
        severity: 'high',
        title: 'PyPI upload password in .pypirc',
        why: 'it uploads packages to the index that the section names.',
        remediation: [
            'Change the password at the index.',
            'Leave it out of the file: `twine` asks for it or takes it from the environment.',
        ],
        references: ['https://packaging.python.org/specifications/pypirc/'],
        keywords: ['[pypi', '[testpypi'],
        pattern: /\[(?:test)?pypi[\w-]{0,20}\][^\n]{0,90}\n(?:[ \t]{0,8}(?:repository|username)[ \t=:][^\n]{1,160}\n){0,2}[ \t]{0,8}password[ \t]{0,4}[=:][ \t]{0,4}(?<secret>[^\s#;]{6,200})(?=\s|$)/g,
        reach: 900,
        guessable: true,
        assess: pypi_assessPassword,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/qase.js

const qase_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'qase-api-token',
        title: 'Qase API token',
        why: 'it reads and changes the test cases of a project.',
        remediation: ['Delete it at https://app.qase.io/user/api/token.'],
        references: ['https://developers.qase.io/'],
        providers: ['qase'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/qstash.js

const qstash_RULES = [
    prefixedToken({
        id: 'upstash-qstash-token',
        severity: 'high',
        title: 'Upstash QStash token',
        why: 'it sends and reads the messages and schedules of an account.',
        remediation: ['Reset it at https://console.upstash.com/qstash.'],
        references: ['https://upstash.com/docs/qstash'],
        // Base64 of `{"UserID":"`, with which the token begins.
        prefix: 'eyJVc2VySUQiOi',
        body: /[A-Za-z0-9+/]{80,200}={0,2}/,
        longest: 202,
        alphabet: 'A-Za-z0-9+/=',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/qubole.js

const qubole_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'qubole-api-key',
        title: 'Qubole API key',
        why: 'it runs queries on the data of a company.',
        remediation: ['Replace it at https://www.qubole.com/.'],
        references: ['https://www.qubole.com/'],
        providers: ['qubole'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/radar.js

const radar_REVOKE = ['Regenerate it at https://radar.com/dashboard/settings.'];
const radar_PAGES = ['https://docs.radar.com/api'];
const radar_RULES = [
    prefixedToken({
        id: 'radar-secret-key',
        severity: 'high',
        title: 'Radar secret key',
        why: 'it reads where users are, and changes geofences.',
        remediation: radar_REVOKE,
        references: radar_PAGES,
        prefix: 'prj_live_sk_',
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
    prefixedToken({
        id: 'radar-test-secret-key',
        severity: 'low',
        title: 'Radar test secret key',
        why: 'it reaches the test data alone.',
        remediation: radar_REVOKE,
        references: radar_PAGES,
        prefix: 'prj_test_sk_',
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/rails.js

const BASE = 'Rails secret key base';
const MASTER = 'Rails master key';
const rails_PAGE = 'https://guides.rubyonrails.org/security.html';
const rails_RULES = [
    {
        id: 'rails-secret-key-base',
        kind: 'secret',
        severity: 'critical',
        title: BASE,
        why: 'whoever has it forges sessions and signed messages; with old cookies it runs code.',
        remediation: [
            'Make a new one with `bin/rails secret`, and keep it in the encrypted credentials or the environment.',
        ],
        references: [rails_PAGE],
        keywords: ['secret_key_base', 'secret_token', 'config.secret_key', 'config.pepper'],
        pattern: /(?:secret_key_base|secret_token|config\.secret_key|config\.pepper)["']?[ \t]{0,4}(?:=>?|:)[ \t]{0,4}["']?(?<secret>[0-9a-f]{128}|[0-9a-f]{64})(?![0-9a-f])/gi,
        reach: 200,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, BASE),
    },
    {
        id: 'rails-master-key',
        kind: 'secret',
        severity: 'critical',
        title: MASTER,
        why: 'it decrypts the credentials file that stands in the same repository.',
        remediation: [
            'Change every secret in the credentials file, and encrypt it with a new key: `bin/rails credentials:edit`.',
            'Keep config/master.key out of the repository.',
        ],
        references: [rails_PAGE],
        keywords: ['rails_master_key', 'rails-master-key', 'railsmasterkey'],
        pattern: /RAILS[_-]?MASTER[_-]?KEY["']?[ \t]{0,4}(?:=>?|:|,)[ \t]{0,4}["']?(?<secret>[0-9a-f]{32})(?![0-9a-f])/gi,
        reach: 80,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, MASTER),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/railway.js


const railway_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'railway-api-token',
        title: 'Railway API token',
        why: 'it deploys, and reads and changes services with their environment.',
        remediation: ['Delete it at https://railway.com/account/tokens.'],
        references: ['https://docs.railway.com/guides/public-api'],
        providers: ['railway'],
        noun: /token|api[_-]?key|secret/,
        value: UUID,
        longest: UUID_LENGTH,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/raindrop.js

const raindrop_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'raindrop-token',
        title: 'Raindrop.io token',
        why: 'it reads and changes bookmarks as its owner.',
        remediation: ['Delete it at https://app.raindrop.io/settings/integrations.'],
        references: ['https://developer.raindrop.io/'],
        providers: ['raindrop'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ramp.js

const ramp_RULES = [
    prefixedToken({
        id: 'ramp-client-secret',
        severity: 'critical',
        title: 'Ramp client secret',
        why: 'together with the client ID it reads spending and issues cards.',
        remediation: ['Rotate it in Ramp under Company, Developer API.', 'Look for new cards and payments.'],
        references: ['https://docs.ramp.com/'],
        prefix: 'ramp_sec_',
        body: /[A-Za-z0-9]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/rancher.js

const rancher_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'rancher-api-token',
        severity: 'critical',
        title: 'Rancher API token',
        why: 'it manages the clusters that its owner may.',
        remediation: ['Delete it in Rancher under Account and API keys.'],
        references: ['https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys'],
        keywords: ['token-', 'kubeconfig-u'],
        token: /(?:token-[0-9a-z]{5}|kubeconfig-u(?:ser)?-[0-9a-z]{5,20}):[0-9a-z]{54}/,
        longest: 90,
        shownPrefix: (secret) => /^[a-z]{1,12}-/.exec(secret)?.[0] ?? '',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/rapidapi.js

const rapidapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'rapidapi-key',
        title: 'RapidAPI API key',
        why: 'it calls all services that the account subscribed to, at its cost.',
        remediation: ['Replace it at https://rapidapi.com/developer/apps.'],
        references: ['https://docs.rapidapi.com/'],
        providers: ['rapidapi', 'rapid_api', 'rapid-api'],
        value: /[\w-]{50}/,
        longest: 50,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/rawg.js

const rawg_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'rawg-api-key',
        title: 'RAWG API key',
        why: 'it looks up games in the name of its owner.',
        remediation: ['Replace it at https://rawg.io/apidocs.'],
        references: ['https://rawg.io/apidocs'],
        providers: ['rawg'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/razorpay.js

const razorpay_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'razorpay-key-secret',
        severity: 'high',
        title: 'Razorpay key secret',
        why: 'together with the key ID it takes, refunds and pays out money.',
        remediation: [
            'Regenerate the key at https://dashboard.razorpay.com/app/website-app-settings/api-keys.',
            'Look for refunds and payouts that nobody ordered.',
        ],
        references: ['https://razorpay.com/docs/api/authentication/'],
        providers: ['razorpay'],
        value: /[A-Za-z0-9]{24}/,
        longest: 24,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/rclone.js

/** The key that rclone hides passwords with, the same everywhere: https://github.com/rclone/rclone (fs/config/obscure) */
const KEY = ['9c935b48730a554d6bfd7c63c886a92b', 'd390198eb8128afbf4de162b8b95f638'];
const BLOCK = 16;
/** Whether a value becomes text when it is laid open, as only a hidden password does. */
function rclone_assess({ secret }) {
    const bytes = Buffer.from(secret, 'base64url');
    if (bytes.length <= BLOCK)
        return { is: 'nothing' };
    const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-ctr', Buffer.from(KEY.join(''), 'hex'), bytes.subarray(0, BLOCK));
    const text = Buffer.concat([decipher.update(bytes.subarray(BLOCK)), decipher.final()]).toString('latin1');
    return /^[\x20-\x7e]{3,200}$/.test(text)
        ? { is: 'secret', details: { decrypts: true } }
        : { is: 'nothing' };
}
const rclone_RULES = [
    {
        id: 'rclone-obscured-password',
        kind: 'secret',
        severity: 'high',
        title: 'Password in an rclone configuration',
        why: 'everybody can lay it open, since rclone only hides it; it opens a remote, or decrypts its files.',
        remediation: [
            'Change the password at the remote.',
            'Encrypt the configuration: `rclone config`, set a password.',
        ],
        references: ['https://rclone.org/docs/#configuration-encryption'],
        // A hidden password looks like any other text; the kind of its remote stands in the same section.
        keywords: [
            ...[
                'crypt',
                'sftp',
                'ftp',
                'webdav',
                'smb',
                'mega',
                'koofr',
                'opendrive',
                'protondrive',
                'seafile',
                'http',
            ].map((kind) => `type = ${kind}`),
        ],
        pattern: /(?:^|\n)pass(?:word2?)? = (?<secret>[\w-]{27,300})(?=\s|$)/g,
        reach: 800,
        assess: rclone_assess,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/readme.js

const readme_RULES = [
    prefixedToken({
        id: 'readme-api-key',
        severity: 'high',
        title: 'ReadMe API key',
        why: 'it changes the documentation of a project.',
        remediation: ['Delete it in the dashboard under Configuration, API keys.'],
        references: ['https://docs.readme.com/main/reference/authentication'],
        prefix: 'rdme_',
        body: /[a-z0-9]{70}/,
        longest: 70,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/rebrandly.js

const rebrandly_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'rebrandly-api-key',
        title: 'Rebrandly API key',
        why: 'it reads and changes the links of an account.',
        remediation: ['Delete it at https://app.rebrandly.com/account/api.'],
        references: ['https://developers.rebrandly.com/docs'],
        providers: ['rebrandly'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/recharge.js

const recharge_RULES = [
    prefixedToken({
        id: 'recharge-api-token',
        severity: 'high',
        title: 'Recharge API token',
        why: 'it reads customers and changes the subscriptions of a shop.',
        remediation: ['Delete it in Recharge under Tools and apps, API tokens.'],
        references: ['https://developer.rechargepayments.com/'],
        prefix: ['sk_1x1_', 'sk_1x3_', 'sk_2x2_', 'sk_3x3_', 'sk_5x3_', 'sk_10x1_'],
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/removebg.js

const removebg_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'remove-bg-api-key',
        title: 'Remove.bg API key',
        why: 'it edits images at the cost of the account.',
        remediation: ['Delete it at https://www.remove.bg/dashboard#api-key.'],
        references: ['https://www.remove.bg/api'],
        providers: ['removebg', 'remove_bg'],
        value: /[A-Za-z0-9]{24}/,
        longest: 24,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/render.js


const render_RULES = [
    prefixedToken({
        id: 'render-api-key',
        severity: 'critical',
        title: 'Render API key',
        why: 'it deploys, reads the environment of services, and deletes them.',
        remediation: ['Revoke it at https://dashboard.render.com/u/settings#api-keys.'],
        references: ['https://render.com/docs/api'],
        prefix: 'rnd_',
        body: /[A-Za-z0-9]{28}/,
        longest: 28,
        alphabet: '\\w',
    }),
    {
        id: 'render-deploy-hook',
        kind: 'secret',
        severity: 'medium',
        title: 'Render deploy hook',
        why: 'whoever calls the URL deploys the service.',
        remediation: ['Regenerate the hook on the settings page of the service at https://dashboard.render.com.'],
        references: ['https://render.com/docs/deploy-hooks'],
        keywords: ['api.render.com/deploy'],
        pattern: /api\.render\.com\/deploy\/srv-[0-9a-z]{8,32}\?key=(?<secret>[\w-]{8,32})(?![\w-])/g,
        reach: 128,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'Render deploy hook'),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/replicate.js

const replicate_ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';
const replicate_RULES = [
    prefixedToken({
        id: 'replicate-api-token',
        severity: 'high',
        title: 'Replicate API token',
        why: 'it runs models at the cost of the account and reads private ones.',
        remediation: [
            'Disable it at https://replicate.com/account/api-tokens.',
            'Look at the predictions for some that are not yours.',
        ],
        references: ['https://replicate.com/docs/topics/security/api-tokens'],
        prefix: 'r8_',
        body: /[A-Za-z0-9]{37}/,
        longest: 37,
        keywords: keywordsAfter('r8_', replicate_ALPHANUMERIC),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/replyio.js

const replyio_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'replyio-api-key',
        title: 'Reply.io API key',
        why: 'it reads contacts and sends campaigns.',
        remediation: ['Replace it at https://reply.io/.'],
        references: ['https://reply.io/'],
        providers: ['replyio', 'reply_io'],
        value: /[\w-]{24}/,
        longest: 24,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/requestfinance.js

const requestfinance_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'requestfinance-api-key',
        title: 'Request Finance API key',
        why: 'it reads and writes invoices of a company.',
        remediation: ['Replace it at https://www.request.finance/.'],
        references: ['https://www.request.finance/'],
        providers: ['requestfinance', 'request_finance', 'request-finance'],
        value: /[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}/,
        longest: 31,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/resend.js

const resend_RULES = [
    prefixedToken({
        id: 'resend-api-key',
        severity: 'high',
        title: 'Resend API key',
        why: 'it sends mail in the name of your domains.',
        remediation: [
            'Delete it at https://resend.com/api-keys.',
            'Look through https://resend.com/emails for mail that is not yours.',
        ],
        references: ['https://resend.com/docs/dashboard/api-keys/introduction'],
        prefix: 're_',
        body: /[A-Za-z0-9]{7,10}_[A-Za-z0-9]{20,32}/,
        longest: 43,
        keywords: ['resend'],
        within: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/restpack.js

const restpack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'restpack-api-key',
        title: 'Restpack API key',
        why: 'it makes documents and screenshots at the cost of the account.',
        remediation: ['Replace it at https://restpack.io/.'],
        references: ['https://restpack.io/'],
        providers: ['restpack'],
        value: /[A-Za-z0-9]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ritekit.js

const ritekit_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ritekit-api-key',
        title: 'RiteKit API key',
        why: 'it asks for hashtags at the cost of the account.',
        remediation: ['Replace it at https://ritekit.com/.'],
        references: ['https://ritekit.com/'],
        providers: ['ritekit'],
        value: /[a-z0-9]{44}/,
        longest: 44,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/robinhood.js

const robinhood_RULES = [
    prefixedToken({
        id: 'robinhood-crypto-api-key',
        severity: 'medium',
        title: 'Robinhood crypto API key',
        why: 'together with its private key it trades on the account.',
        remediation: ['Delete the credential in Robinhood under Crypto, API trading.'],
        references: ['https://docs.robinhood.com/crypto/trading/'],
        prefix: 'rh-api-',
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/rockset.js

const rockset_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'rockset-api-key',
        title: 'Rockset API key',
        why: 'it queries the data of a company.',
        remediation: ['Replace it at https://rockset.com/.'],
        references: ['https://rockset.com/'],
        providers: ['rockset'],
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/rollbar.js

const rollbar_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'rollbar-access-token',
        title: 'Rollbar access token',
        why: 'it writes, and by its scope reads, the items of a project.',
        remediation: ['Delete it in the project settings under Access tokens.'],
        references: ['https://docs.rollbar.com/docs/access-tokens'],
        providers: ['rollbar'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/rootly.js

const rootly_RULES = [
    prefixedToken({
        id: 'rootly-api-key',
        severity: 'high',
        title: 'Rootly API key',
        why: 'it reads and changes the incidents of an organisation.',
        remediation: ['Revoke it in Rootly under Organization settings, API keys.'],
        references: ['https://docs.rootly.com/'],
        prefix: 'rootly_',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/route4me.js

const route4me_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'route4me-api-key',
        title: 'Route4Me API key',
        why: 'it reads and changes routes and addresses.',
        remediation: ['Replace it at https://route4me.com/.'],
        references: ['https://route4me.com/'],
        providers: ['route4me'],
        value: /[A-Z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/rubygems.js


const rubygems_REVOKE = 'Delete it at https://rubygems.org/profile/api_keys.';
const GUIDE = 'https://guides.rubygems.org/api-key-scopes/';
const rubygems_RULES = [
    prefixedToken({
        id: 'rubygems-api-key',
        severity: 'critical',
        title: 'RubyGems API key',
        why: 'it pushes and yanks its owner’s gems.',
        remediation: [rubygems_REVOKE, 'Look through the versions of your gems for some that are not yours.'],
        references: [GUIDE],
        prefix: 'rubygems_',
        body: /[0-9a-f]{48}/,
        longest: 48,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'rubygems-legacy-api-key',
        title: 'RubyGems API key of the old form',
        why: 'it pushes and yanks its owner’s gems.',
        remediation: [rubygems_REVOKE],
        references: [GUIDE],
        providers: ['rubygems', 'gem_host'],
        noun: /key/,
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
    {
        id: 'sidekiq-gem-server-url',
        kind: 'secret',
        severity: 'medium',
        title: 'Sidekiq Pro or Enterprise credentials',
        why: 'they download gems that the company pays for.',
        remediation: [
            'Ask Contributed Systems for new credentials, and set them with `bundle config` outside of the repository.',
        ],
        references: ['https://github.com/sidekiq/sidekiq/wiki/Commercial-collaboration'],
        keywords: ['contribsys'],
        pattern: /(?:https?:\/\/|CONTRIBSYS__COM["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)(?<secret>[0-9a-f]{8}:[0-9a-f]{8})(?![0-9a-f])(?:@(?:gems|enterprise)\.contribsys\.com)?/gi,
        reach: 96,
        assess: ({ before, after }) => /contribsys/i.test(`${before.slice(-40)} ${after.slice(0, 40)}`) ? { is: 'secret' } : { is: 'nothing' },
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/runpod.js

const runpod_RULES = [
    prefixedToken({
        id: 'runpod-api-key',
        severity: 'high',
        title: 'RunPod API key',
        why: 'it starts machines at the cost of the account and reads those that run.',
        remediation: ['Delete it at https://console.runpod.io/user/settings.'],
        references: ['https://docs.runpod.io/get-started/api-keys'],
        prefix: 'rpa_',
        body: /[A-Z0-9]{40}[A-Za-z0-9]{6}/,
        longest: 46,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/salad.js

const salad_RULES = [
    prefixedToken({
        id: 'salad-api-key',
        severity: 'high',
        title: 'SaladCloud API key',
        why: 'it starts containers at the cost of the organisation.',
        remediation: ['Delete it in the portal under API access.'],
        references: ['https://docs.salad.com/'],
        prefix: 'salad_cloud_',
        body: /[A-Za-z0-9]{1,7}_[A-Za-z0-9]{20,235}/,
        longest: 243,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/salesflare.js

const salesflare_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'salesflare-api-key',
        title: 'Salesflare API key',
        why: 'it reads and changes contacts as its owner.',
        remediation: ['Replace it at https://salesflare.com/.'],
        references: ['https://salesflare.com/'],
        providers: ['salesflare'],
        value: /[\w-]{45}/,
        longest: 45,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/salesforce.js

const salesforce_ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';
const salesforce_PAGES = ['https://help.salesforce.com/'];
const salesforce_RULES = [
    prefixedToken({
        id: 'salesforce-consumer-key',
        severity: 'medium',
        title: 'Salesforce consumer key',
        why: 'together with its secret, or a certificate, it acts as a connected app; by itself it names the app.',
        remediation: ['Rotate the consumer key and secret of the connected app in Setup.'],
        references: salesforce_PAGES,
        prefix: '3MVG9',
        body: /[\w.-]{80,251}/,
        longest: 251,
        alphabet: '\\w.-',
    }),
    prefixedToken({
        id: 'salesforce-refresh-token',
        severity: 'critical',
        title: 'Salesforce refresh token',
        why: 'it makes new sessions of a user: it reads and changes customer data.',
        remediation: [
            'Revoke it in Setup under Connected apps OAuth usage.',
            'Look through the login history of the user.',
        ],
        references: salesforce_PAGES,
        prefix: '5Aep861',
        body: /[\w.-]{80,200}/,
        longest: 200,
        alphabet: '\\w.-',
    }),
    prefixedToken({
        id: 'salesforce-access-token',
        severity: 'critical',
        title: 'Salesforce session ID or access token',
        why: 'it acts as a signed-in user: it reads and changes customer data.',
        remediation: [
            'Remove the session in Setup under Session management.',
            'Look through the login history of the user.',
        ],
        references: salesforce_PAGES,
        prefix: '00D',
        body: /[A-Za-z0-9]{12}![\w.-]{80,260}/,
        longest: 273,
        alphabet: '\\w.-',
        keywords: keywordsAfter('00D', salesforce_ALPHANUMERIC),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/samsara.js

const samsara_RULES = [
    prefixedToken({
        id: 'samsara-api-token',
        severity: 'high',
        title: 'Samsara API token',
        why: 'it reads where vehicles and drivers are, and changes the fleet.',
        remediation: ['Revoke it in the dashboard under Settings, API tokens.'],
        references: ['https://developers.samsara.com/docs/authentication'],
        prefix: 'samsara_api_',
        body: /[A-Za-z0-9]{26,32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sanity.js

const sanity_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'sanity-token',
        severity: 'high',
        title: 'Sanity API token',
        why: 'it reads and, by its role, changes the documents of a project.',
        remediation: ['Delete it at https://www.sanity.io/manage under API.'],
        references: ['https://www.sanity.io/docs/http-auth'],
        providers: [
            'sanity_api',
            'sanity_token',
            'sanity_secret',
            'sanity_write',
            'sanity_read',
            'sanity_auth',
            'sanity_studio',
            'sanity.io',
        ],
        noun: /secret|token|key|/,
        // As other scanners know them, and the longer ones that the service gives out today.
        value: /sk(?:[A-Za-z0-9]{79,84}|[A-Za-z0-9]{170,180})/,
        longest: 182,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sauce-labs.js


const sauce_labs_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'sauce-labs-access-key',
        title: 'Sauce Labs access key',
        why: 'with the user name it runs browsers and devices on the account.',
        remediation: ['Reset it at https://app.saucelabs.com/user-settings.'],
        references: ['https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/'],
        providers: ['sauce'],
        noun: /key|token|secret/,
        value: UUID,
        longest: UUID_LENGTH,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scaleway.js



const scaleway_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scaleway-secret-key',
        title: 'Scaleway secret key',
        why: 'it creates, reads and destroys what a project or organisation holds.',
        remediation: ['Delete it at https://console.scaleway.com/iam/api-keys.'],
        references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
        providers: ['scaleway', 'scw_secret', 'scw_access', 'scw_token'],
        noun: /secret|token|key/,
        value: UUID,
        longest: UUID_LENGTH,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'scaleway-access-key',
        severity: 'low',
        title: 'Scaleway access key',
        why: 'it names an API key; only with its secret does it open anything.',
        remediation: ['Nothing, unless the secret leaked too.'],
        references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
        providers: ['scaleway', 'scw_secret', 'scw_access', 'scw_token'],
        noun: /key/,
        value: /SCW[A-Z0-9]{17}/,
        longest: 20,
    }),
];
const scaleway_COMBINATIONS = [
    credentialPair({
        id: 'scaleway-api-key',
        severity: 'critical',
        title: 'Scaleway access key with its secret',
        why: 'both stand together: whoever reads them manages the project or organisation.',
        remediation: ['Delete it at https://console.scaleway.com/iam/api-keys.'],
        references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
        keywords: ['scaleway', 'scw_'],
        parts: ['scaleway-secret-key', 'scaleway-access-key'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scalingo.js

const scalingo_RULES = [
    prefixedToken({
        id: 'scalingo-api-token',
        severity: 'critical',
        title: 'Scalingo API token',
        why: 'it deploys, reads the environment of apps, and destroys them.',
        remediation: ['Delete it at https://dashboard.scalingo.com/account/tokens.'],
        references: ['https://developers.scalingo.com/'],
        prefix: ['tk-us-'],
        body: /[\w-]{48}/,
        longest: 48,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scalr.js

const scalr_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scalr-access-token',
        title: 'Scalr access token',
        why: 'it runs plans, and reads the state with all secrets in it.',
        remediation: ['Delete it in your account at Scalr.'],
        references: ['https://docs.scalr.io/docs/tokens'],
        providers: ['scalr'],
        noun: /token|key/,
        value: /eyJ[\w-]{20,80}\.eyJ[\w-]{20,200}\.[\w-]{43}/,
        longest: 330,
        assess: () => ({ is: 'secret' }),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scrapeowl.js

const scrapeowl_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scrapeowl-api-key',
        title: 'ScrapeOwl API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://scrapeowl.com/.'],
        references: ['https://scrapeowl.com/'],
        providers: ['scrapeowl'],
        value: /[a-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scraperapi.js

const scraperapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scraperapi-key',
        title: 'ScraperAPI API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://dashboard.scraperapi.com/.'],
        references: ['https://docs.scraperapi.com/'],
        providers: ['scraperapi', 'scraper_api'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scrapestack.js

const scrapestack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scrapestack-api-key',
        title: 'Scrapestack API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://scrapestack.com/.'],
        references: ['https://scrapestack.com/'],
        providers: ['scrapestack'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scrapfly.js

const scrapfly_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scrapfly-api-key',
        title: 'Scrapfly API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://scrapfly.io/.'],
        references: ['https://scrapfly.io/'],
        providers: ['scrapfly'],
        value: /(?:scp-live-|scp-test-)[a-z0-9]{32}/,
        longest: 41,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scrapingant.js

const scrapingant_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scrapingant-api-key',
        title: 'ScrapingAnt API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://app.scrapingant.com/.'],
        references: ['https://docs.scrapingant.com/'],
        providers: ['scrapingant'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scrapingbee.js

const scrapingbee_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scrapingbee-api-key',
        title: 'ScrapingBee API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://app.scrapingbee.com/account/manage/api_key.'],
        references: ['https://www.scrapingbee.com/documentation/'],
        providers: ['scrapingbee', 'scraping_bee'],
        value: /[A-Z0-9]{80}/,
        longest: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/screenshotapi.js

const screenshotapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'screenshotapi-key',
        title: 'ScreenshotAPI API key',
        why: 'it takes screenshots at the cost of the account.',
        remediation: ['Replace it at https://www.screenshotapi.net/.'],
        references: ['https://www.screenshotapi.net/'],
        providers: ['screenshotapi'],
        value: /[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}/,
        longest: 31,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/screenshotlayer.js

const screenshotlayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'screenshotlayer-api-key',
        title: 'Screenshotlayer API key',
        why: 'it takes screenshots at the cost of the account.',
        remediation: ['Replace it at https://screenshotlayer.com/dashboard.'],
        references: ['https://screenshotlayer.com/documentation'],
        providers: ['screenshotlayer'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scrutinizer.js

const scrutinizer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scrutinizer-access-token',
        title: 'Scrutinizer access token',
        why: 'it reads repositories and their code’s inspections.',
        remediation: ['Renew it at https://scrutinizer-ci.com/profile.'],
        references: ['https://scrutinizer-ci.com/docs/api/'],
        providers: ['scrutinizer'],
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/securitytrails.js

const securitytrails_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'securitytrails-api-key',
        title: 'SecurityTrails API key',
        why: 'it searches at the cost of the account.',
        remediation: ['Delete it at https://securitytrails.com/app/account/credentials.'],
        references: ['https://docs.securitytrails.com/'],
        providers: ['securitytrails'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/segment.js


const segment_RULES = [
    prefixedToken({
        id: 'segment-public-api-token',
        severity: 'high',
        title: 'Segment Public API token',
        why: 'it reads and changes the sources and destinations of a workspace.',
        remediation: ['Revoke it in Segment under Settings, Access management, Tokens.'],
        references: ['https://docs.segmentapis.com/'],
        prefix: 'sgp_',
        body: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'segment-write-key',
        title: 'Segment write key',
        why: 'it writes events into a source.',
        remediation: ['Rotate the write key in the settings of the source.'],
        references: ['https://segment.com/docs/connections/find-writekey/'],
        providers: [
            'segment_write',
            'segment_analytics_write',
            'segment_api_write',
            'segment_io_write',
            'segment_source_write',
            'segment_server_write',
            'segment_node_write',
            'segment_js_write',
        ],
        noun: /key/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/semaphore.js

const semaphore_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'semaphore-api-token',
        title: 'Semaphore CI API token',
        why: 'it starts and stops the workflows of an organisation.',
        remediation: ['Reset it at https://me.semaphoreci.com/account.'],
        references: ['https://docs.semaphoreci.com/reference/api'],
        providers: ['semaphore_api', 'semaphore_token', 'semaphoreci', 'semaphore_auth'],
        noun: /token|key|secret|/,
        value: /[A-Za-z0-9_-]{20}|[0-9a-z]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/semgrep.js

const semgrep_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'semgrep-app-token',
        title: 'Semgrep token',
        why: 'it uploads scans and reads the findings of an organisation.',
        remediation: ['Delete it at https://semgrep.dev/orgs/-/settings/tokens.'],
        references: ['https://semgrep.dev/docs/'],
        providers: ['semgrep'],
        noun: /token/,
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sendbird.js

const sendbird_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'sendbird-api-token',
        severity: 'high',
        title: 'Sendbird API token',
        why: 'it reads and writes all messages of a chat application.',
        remediation: ['Revoke it in the dashboard under Settings, General.'],
        references: ['https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api'],
        providers: ['sendbird'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sendgrid.js

const BASE64URL = 'abcdefghijklmnopqrstuvwxyz0123456789_-';
const sendgrid_RULES = [
    prefixedToken({
        id: 'sendgrid-api-key',
        severity: 'high',
        title: 'SendGrid API key',
        why: 'it sends mail in the name of your domains, and reads what its scopes allow.',
        remediation: [
            'Delete it at https://app.sendgrid.com/settings/api_keys.',
            'Look through the activity feed for mail that is not yours.',
        ],
        references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
        prefix: 'SG.',
        body: /[\w-]{20,24}\.[\w-]{39,50}/,
        longest: 75,
        alphabet: '\\w-',
        keywords: keywordsAfter('SG.', BASE64URL),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sentry.js


const sentry_REVOKE = ['Revoke it at https://sentry.io/settings/account/api/auth-tokens/.'];
const sentry_PAGES = ['https://docs.sentry.io/account/auth-tokens/'];
const sentry_RULES = [
    prefixedToken({
        id: 'sentry-organization-token',
        severity: 'high',
        title: 'Sentry organisation token',
        why: 'it uploads releases and source maps for an organisation.',
        remediation: ['Revoke it in the organisation settings under Auth tokens.'],
        references: sentry_PAGES,
        prefix: 'sntrys_eyJpYXQiO',
        body: /[A-Za-z0-9+/]{10,400}(?:|=|==)_[A-Za-z0-9+/]{43}/,
        longest: 446,
        alphabet: 'A-Za-z0-9+/',
    }),
    prefixedToken({
        id: 'sentry-user-token',
        severity: 'high',
        title: 'Sentry user token',
        why: 'it reads events, with the personal data in them, as its owner.',
        remediation: sentry_REVOKE,
        references: sentry_PAGES,
        prefix: 'sntryu_',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'sentry-legacy-token',
        title: 'Sentry auth token (64 digits)',
        why: 'it reads events, with the personal data in them, as its owner.',
        remediation: sentry_REVOKE,
        references: sentry_PAGES,
        providers: ['sentry'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/serpstack.js

const serpstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'serpstack-api-key',
        title: 'Serpstack API key',
        why: 'it searches at the cost of the account.',
        remediation: ['Replace it at https://serpstack.com/.'],
        references: ['https://serpstack.com/'],
        providers: ['serpstack'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/settlemint.js

const settlemint_RULES = [
    prefixedToken({
        id: 'settlemint-access-token',
        severity: 'high',
        title: 'SettleMint access token',
        why: 'it reads and changes the blockchain applications of a workspace.',
        remediation: ['Delete it in the SettleMint console under Access tokens.'],
        references: ['https://console.settlemint.com/documentation/'],
        prefix: ['sm_pat_', 'sm_aat_', 'sm_sat_'],
        body: /[A-Za-z0-9]{16}/,
        longest: 16,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sherpadesk.js

const sherpadesk_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'sherpadesk-api-key',
        title: 'SherpaDesk API key',
        why: 'it reads and answers tickets.',
        remediation: ['Replace it at https://www.sherpadesk.com/.'],
        references: ['https://www.sherpadesk.com/'],
        providers: ['sherpadesk'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/shippo.js

const shippo_PAGES = ['https://docs.goshippo.com/'];
const shippo_RULES = [
    prefixedToken({
        id: 'shippo-api-token',
        severity: 'high',
        title: 'Shippo API token',
        why: 'it buys shipping labels on the account and reads the addresses of customers.',
        remediation: [
            'Regenerate it at https://apps.goshippo.com/settings/api.',
            'Look for labels that nobody ordered.',
        ],
        references: shippo_PAGES,
        prefix: 'shippo_live_',
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
    prefixedToken({
        id: 'shippo-test-token',
        severity: 'low',
        title: 'Shippo test token',
        why: 'it buys no labels, but it shows and changes the test data.',
        remediation: ['Regenerate it at https://apps.goshippo.com/settings/api.'],
        references: shippo_PAGES,
        prefix: 'shippo_test_',
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/shodan.js

const shodan_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'shodan-api-key',
        title: 'Shodan API key',
        why: 'it searches and scans at the cost of the account.',
        remediation: ['Reset it at https://account.shodan.io/.'],
        references: ['https://developer.shodan.io/api'],
        providers: ['shodan'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/shopify.js

const shopify_REVOKE = [
    'Rotate it, or uninstall and install the app; custom apps: Settings, Apps, Develop apps.',
    'Look through the orders and customers that were exported or changed.',
];
const shopify_PAGES = ['https://shopify.dev/docs/apps/build/authentication-authorization'];
const shopify_RULES = [
    prefixedToken({
        id: 'shopify-access-token',
        severity: 'critical',
        title: 'Shopify access token',
        why: 'it reads customers and orders and changes a shop as the app may.',
        remediation: shopify_REVOKE,
        references: shopify_PAGES,
        prefix: 'shpat_',
        body: /[0-9A-Fa-f]{32}/,
        longest: 32,
    }),
    prefixedToken({
        id: 'shopify-custom-app-token',
        severity: 'critical',
        title: 'Shopify custom app access token',
        why: 'it reads customers and orders and changes a shop as the app may.',
        remediation: shopify_REVOKE,
        references: shopify_PAGES,
        prefix: 'shpca_',
        body: /[0-9A-Fa-f]{32}/,
        longest: 32,
    }),
    prefixedToken({
        id: 'shopify-private-app-token',
        severity: 'critical',
        title: 'Shopify private app password',
        why: 'it reads customers and orders and changes a shop as the app may.',
        remediation: shopify_REVOKE,
        references: shopify_PAGES,
        prefix: 'shppa_',
        body: /[0-9A-Fa-f]{32}/,
        longest: 32,
    }),
    prefixedToken({
        id: 'shopify-shared-secret',
        severity: 'high',
        title: 'Shopify app client secret',
        why: 'it forges webhooks and takes over the sign-in of an app.',
        remediation: ['Rotate the client secret of the app in the dev dashboard.'],
        references: shopify_PAGES,
        prefix: 'shpss_',
        body: /[0-9A-Fa-f]{32}/,
        longest: 32,
    }),
    prefixedToken({
        id: 'shopify-user-token',
        severity: 'high',
        title: 'Shopify user access token',
        why: 'it acts in a shop as the member of staff who signed in.',
        remediation: ['Log the person out of all devices in the settings of the shop.'],
        references: shopify_PAGES,
        prefix: 'shpua_',
        body: /[0-9A-Fa-f]{32}/,
        longest: 32,
    }),
    prefixedToken({
        id: 'shopify-theme-access-token',
        severity: 'high',
        title: 'Shopify Theme Access password',
        why: 'it changes the themes of a shop, and so what its customers see and run.',
        remediation: ['Revoke it in the Theme Access app of the shop.'],
        references: ['https://shopify.dev/docs/storefronts/themes/tools/theme-access'],
        prefix: 'shptka_',
        body: /[0-9A-Fa-f]{32}/,
        longest: 32,
    }),
    prefixedToken({
        id: 'shopify-partner-api-token',
        severity: 'high',
        title: 'Shopify Partner API token',
        why: 'it reads the payouts, apps and shops of a partner organisation.',
        remediation: ['Delete the Partner API client in the Partner Dashboard under Settings.'],
        references: ['https://shopify.dev/docs/api/partner'],
        prefix: 'prtapi_',
        body: /[0-9A-Fa-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/shortcut.js

const shortcut_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'shortcut-api-token',
        title: 'Shortcut API token',
        why: 'it reads and changes stories as its owner.',
        remediation: ['Revoke it in Shortcut under Settings, API tokens.'],
        references: ['https://developer.shortcut.com/api/rest/v3'],
        providers: [
            'shortcut_api',
            'shortcut_token',
            'shortcut_key',
            'shortcut_access',
            'shortcut.com',
            'clubhouse_api',
            'clubhouse_token',
        ],
        noun: /token|key|/,
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/shotstack.js

const shotstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'shotstack-api-key',
        title: 'Shotstack API key',
        why: 'it renders videos at the cost of the account.',
        remediation: ['Replace it at https://shotstack.io/.'],
        references: ['https://shotstack.io/'],
        providers: ['shotstack'],
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/signaturit.js

const signaturit_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'signaturit-api-key',
        title: 'Signaturit API key',
        why: 'it reads and sends documents to be signed.',
        remediation: ['Replace it at https://www.signaturit.com/.'],
        references: ['https://www.signaturit.com/'],
        providers: ['signaturit'],
        value: /[A-Za-z0-9]{86}/,
        longest: 86,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/simplesat.js

const simplesat_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'simplesat-api-key',
        title: 'Simplesat API key',
        why: 'it reads the answers of customers.',
        remediation: ['Replace it at https://www.simplesat.io/.'],
        references: ['https://www.simplesat.io/'],
        providers: ['simplesat'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/skrapp.js

const skrapp_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'skrapp-api-key',
        title: 'Skrapp API key',
        why: 'it looks up mail addresses at the cost of the account.',
        remediation: ['Replace it at https://skrapp.io/.'],
        references: ['https://skrapp.io/'],
        providers: ['skrapp'],
        value: /[A-Za-z0-9]{42}/,
        longest: 42,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/slack.js



const TOKEN_TYPES = 'https://docs.slack.dev/authentication/tokens';
const slack_REVOKE = 'Revoke it with the method `auth.revoke`, or regenerate it at https://api.slack.com/apps.';
/** A real token has many different characters in its last part. */
const slack_MIN_DISTINCT = 8;
function slack_assess({ secret }) {
    const body = secret.replace(/^xox[a-z]\.|^xox[a-z]-|^xapp-/, '');
    return (0,placeholder/* isPlaceholder */.wK)(body) || (0,variety/* distinctCharacters */.f)(body) < slack_MIN_DISTINCT
        ? { is: 'placeholder' }
        : { is: 'secret' };
}
/** `xoxb-`, `xapp-`, `xoxe.xoxp-`. */
const slack_shownPrefix = (secret) => /^(?:xoxe\.)?(?:xox[a-z]|xapp)-/.exec(secret)?.[0] ?? '';
const slack_SHARED = { kind: 'secret', references: [TOKEN_TYPES], shownPrefix: slack_shownPrefix, assess: slack_assess };
const slack_RULES = [
    {
        ...slack_SHARED,
        id: 'slack-bot-token',
        severity: 'critical',
        title: 'Slack bot token',
        why: 'it reads and writes in a workspace as the bot it belongs to.',
        remediation: [slack_REVOKE],
        keywords: ['xoxb-'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/xoxb-(?:\d{8,14}-){0,2}[A-Za-z0-9]{18,64}|xoxb-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{12}-[0-9A-Fa-f]{32}/, '\\w-'),
        reach: 192,
    },
    {
        ...slack_SHARED,
        id: 'slack-user-token',
        severity: 'critical',
        title: 'Slack user token',
        why: 'it reads and writes in a workspace as the person who installed the app.',
        remediation: [slack_REVOKE],
        keywords: ['xoxp-', 'xoxe-'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/xox[pe]-(?:\d{8,14}-){2,3}[A-Za-z0-9]{20,64}/, '\\w-'),
        reach: 192,
    },
    {
        ...slack_SHARED,
        id: 'slack-app-token',
        severity: 'high',
        title: 'Slack app-level token',
        why: 'it opens the app’s event connections in every workspace that installed it.',
        remediation: ['Delete it under App-Level Tokens at https://api.slack.com/apps and make a new one.'],
        keywords: ['xapp-'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/xapp-\d-[A-Z0-9]{8,16}-\d{8,16}-[a-z0-9]{32,96}/, '\\w-'),
        reach: 224,
    },
    {
        ...slack_SHARED,
        id: 'slack-config-token',
        severity: 'high',
        title: 'Slack app configuration token',
        why: 'it changes the manifests of all apps that its owner has.',
        remediation: ['Revoke it under Your App Configuration Tokens at https://api.slack.com/apps.'],
        keywords: ['xoxe.xox', 'xoxe-'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/xoxe\.xox[bp]-\d-[A-Za-z0-9]{146,200}|xoxe-\d-[A-Za-z0-9]{130,200}/, '\\w-'),
        reach: 320,
    },
    {
        ...slack_SHARED,
        id: 'slack-session-token',
        severity: 'critical',
        title: 'Slack session token or cookie',
        why: 'it acts as a signed-in person in everything that the browser could do.',
        remediation: ['Sign the person out of all sessions: Account settings, “Sign out of all other sessions”.'],
        keywords: ['xoxc-', 'xoxd-'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/xoxc-(?:\d{8,14}-){3}[0-9a-f]{64}|xoxd-[A-Za-z0-9%/+]{80,600}={0,2}/, '\\w-'),
        reach: 768,
    },
    {
        ...slack_SHARED,
        id: 'slack-legacy-token',
        severity: 'high',
        title: 'Slack legacy workspace or tester token',
        why: 'it has the wide rights of Slack’s old tokens, which never expire.',
        remediation: [slack_REVOKE],
        keywords: ['xoxa-', 'xoxr-', 'xoxo-', 'xoxs-'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/xox[os]-(?:\d{8,14}-){3}[0-9a-fA-F]{10,64}|xox[ar]-(?:\d{1,14}-){1,4}[0-9A-Za-z]{16,64}/, '\\w-'),
        reach: 224,
    },
    {
        id: 'slack-webhook-url',
        kind: 'secret',
        severity: 'high',
        title: 'Slack webhook URL',
        why: 'whoever has it posts in the channel as the app, or starts its workflow.',
        remediation: [
            'Remove the webhook at https://api.slack.com/apps under Incoming Webhooks and add a new one.',
        ],
        references: ['https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks'],
        keywords: ['hooks.slack.com'],
        pattern: /(?:https?:\/\/)?hooks\.slack(?:-gov)?\.com\/(?<secret>(?:services|workflows|triggers)\/[A-Z0-9][A-Za-z0-9]{7,13}\/[A-Za-z0-9]{8,24}\/(?:\d{8,24}\/)?[A-Za-z0-9]{20,48})(?![A-Za-z0-9])/g,
        reach: 256,
        shownPrefix: (secret) => /^[a-z]{1,12}\//.exec(secret)?.[0] ?? '',
        assess: ({ secret }) => (0,placeholder/* isPlaceholder */.wK)(secret.slice(secret.lastIndexOf('/') + 1)) ? { is: 'placeholder' } : { is: 'secret' },
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/smartsheet.js

const smartsheet_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'smartsheet-api-token',
        title: 'Smartsheet API token',
        why: 'it reads and changes sheets as its owner.',
        remediation: ['Revoke it in Smartsheet under Personal settings, API access.'],
        references: ['https://developers.smartsheet.com/'],
        providers: ['smartsheet'],
        value: /[A-Za-z0-9]{37}/,
        longest: 37,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/smtp2go.js

const smtp2go_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'smtp2go-api-key',
        severity: 'high',
        title: 'SMTP2GO API key',
        why: 'it sends mail in the name of your domains.',
        remediation: ['Delete it at https://app.smtp2go.com/sending/apikeys/.'],
        references: ['https://developers.smtp2go.com/docs/introduction-guide'],
        providers: ['smtp2go'],
        value: /(?:api)-[0-9A-F]{32}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/snipcart.js

const snipcart_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'snipcart-secret-key',
        title: 'Snipcart secret key',
        why: 'it reads the orders and customers of a shop.',
        remediation: ['Delete it in the dashboard under Account, API keys.'],
        references: ['https://docs.snipcart.com/v3/'],
        providers: ['snipcart'],
        value: /[A-Za-z0-9]{75}/,
        longest: 75,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/snowflake.js



const snowflake_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'snowflake-password',
        title: 'Snowflake password',
        why: 'it reads and changes data in the warehouse as its user.',
        remediation: [
            'Change it: `ALTER USER … SET PASSWORD`.',
            'Use key pairs or a programmatic access token with a policy of networks.',
        ],
        references: ['https://docs.snowflake.com/en/user-guide/admin-user-management'],
        providers: ['snowflake'],
        noun: /passw(?:or)?d|pwd/,
        value: /[A-Za-z0-9!@#$%^&*_.+-]{10,64}/,
        longest: 64,
        alphabet: 'A-Za-z0-9!@#$%^&*_.+-',
        assess: ({ secret }) => (0,placeholder/* isPlaceholder */.wK)(secret) || (0,ordinary/* isOrdinary */.P)(secret) || !/\d/.test(secret) || /^[$%]|[.(]/.test(secret)
            ? { is: 'nothing' }
            : { is: 'secret' },
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/snyk.js



const snyk_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'snyk-access-token',
        severity: 'high',
        title: 'Snyk personal or service access token',
        why: 'it reads the code’s open weaknesses and changes projects.',
        remediation: ['Revoke it at https://app.snyk.io/account/personal-access-tokens.'],
        references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
        keywords: ['snyk_uat.', 'snyk_sat.'],
        token: /snyk_[us]at\.[0-9a-f]{8}\.[\w-]{20,600}\.[\w-]{40,200}/,
        longest: 830,
        alphabet: '\\w-',
        shownPrefix: (secret) => secret.slice(0, 9),
    }),
    (0,named_token/* namedToken */.T)({
        id: 'snyk-api-token',
        title: 'Snyk API token',
        why: 'it reads the code’s open weaknesses and changes projects.',
        remediation: ['Revoke it at https://app.snyk.io/account.'],
        references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
        providers: ['snyk'],
        noun: /token|key|auth|secret/,
        value: UUID,
        longest: UUID_LENGTH,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/socket.js

const socket_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'socket-api-token',
        severity: 'high',
        title: 'Socket API token',
        why: 'it starts scans and reads the alerts of an organisation.',
        remediation: ['Revoke it at https://socket.dev under Settings, API tokens.'],
        references: ['https://docs.socket.dev/reference/authentication'],
        keywords: ['sktsec_'],
        token: /sktsec_[\w-]{40,80}_api/,
        longest: 92,
        alphabet: '\\w-',
        shownPrefix: () => 'sktsec_',
        // The key of everybody, which Socket ships in its own tools.
        assess: ({ secret }) => (secret.startsWith('sktsec_t_--RAN5U4') ? { is: 'example' } : undefined),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sonarqube.js


const sonarqube_RULES = [
    prefixedToken({
        id: 'sonar-token',
        severity: 'high',
        title: 'SonarQube token',
        why: 'it reads code and findings, or changes projects as its owner.',
        remediation: [
            'Revoke it under My account, Security, on your SonarQube server or at https://sonarcloud.io/account/security.',
        ],
        references: ['https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/'],
        prefix: ['squ_', 'sqp_', 'sqa_'],
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'sonar-legacy-token',
        title: 'SonarQube token of the old form',
        why: 'it reads code and findings, or changes projects as its owner.',
        remediation: [
            'Revoke it under My account, Security, on your SonarQube server or at https://sonarcloud.io/account/security.',
        ],
        references: ['https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/'],
        providers: ['sonar'],
        noun: /login|token|password|key/,
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sourcegraph.js

const sourcegraph_REVOKE = ['Delete it in the user settings under Access tokens.'];
const sourcegraph_PAGES = ['https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token'];
const sourcegraph_RULES = [
    prefixedToken({
        id: 'sourcegraph-token',
        severity: 'high',
        title: 'Sourcegraph access token',
        why: 'it reads all code that its owner sees.',
        remediation: sourcegraph_REVOKE,
        references: sourcegraph_PAGES,
        prefix: 'sgp_',
        body: /[0-9A-Fa-f]{40}/,
        longest: 40,
    }),
    prefixedToken({
        id: 'sourcegraph-instance-token',
        severity: 'high',
        title: 'Sourcegraph access token of an instance',
        why: 'it reads all code that its owner sees.',
        remediation: sourcegraph_REVOKE,
        references: sourcegraph_PAGES,
        prefix: 'sgp_local_',
        body: /[0-9A-Fa-f]{40}/,
        longest: 40,
    }),
    prefixedToken({
        id: 'sourcegraph-identified-token',
        severity: 'high',
        title: 'Sourcegraph access token with the instance’s ID',
        why: 'it reads all code that its owner sees.',
        remediation: sourcegraph_REVOKE,
        references: sourcegraph_PAGES,
        prefix: 'sgp_',
        body: /[0-9A-Fa-f]{16}_[0-9A-Fa-f]{40}/,
        longest: 57,
    }),
    prefixedToken({
        id: 'sourcegraph-cody-key',
        severity: 'high',
        title: 'Sourcegraph Cody gateway key',
        why: 'it runs models at the cost of the licence.',
        remediation: ['Ask Sourcegraph for another licence key.'],
        references: ['https://sourcegraph.com/docs/cody'],
        prefix: 'slk_',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/spacelift.js

const spacelift_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'spacelift-api-key-secret',
        title: 'Spacelift API key secret',
        why: 'with its ID it runs and changes stacks.',
        remediation: ['Delete it on the settings page of the account, under API keys.'],
        references: ['https://docs.spacelift.io/integrations/api'],
        providers: ['spacelift'],
        noun: /secret/,
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sparkpost.js

const sparkpost_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'sparkpost-api-key',
        title: 'SparkPost API key',
        why: 'it sends mail in the name of your domains.',
        remediation: ['Delete it at https://app.sparkpost.com/account/api-keys.'],
        references: ['https://developers.sparkpost.com/api/'],
        providers: ['sparkpost'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/splunk.js

const splunk_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'splunk-hec-token',
        title: 'Splunk HTTP event collector token',
        why: 'it writes events into an index.',
        remediation: ['Disable it in Splunk under Settings, Data inputs, HTTP Event Collector.'],
        references: ['https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector'],
        providers: ['splunk'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'splunk-observability-token',
        title: 'Splunk Observability access token',
        why: 'it writes, and by its scope reads, metrics and traces.',
        remediation: ['Rotate it in Splunk Observability Cloud under Settings, Access tokens.'],
        references: ['https://dev.splunk.com/observability/'],
        providers: ['splunk', 'signalfx', 'sfx_'],
        value: /[\w-]{22}/,
        longest: 22,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/spoonacular.js

const spoonacular_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'spoonacular-api-key',
        title: 'Spoonacular API key',
        why: 'it searches recipes at the cost of the account.',
        remediation: ['Replace it at https://spoonacular.com/food-api/console.'],
        references: ['https://spoonacular.com/food-api/docs'],
        providers: ['spoonacular'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/spotify.js

const spotify_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'spotify-client-secret',
        title: 'Spotify client secret',
        why: 'together with the client ID it acts as an application on Spotify.',
        remediation: ['Rotate it at https://developer.spotify.com/dashboard.'],
        references: ['https://developer.spotify.com/documentation/web-api/concepts/apps'],
        providers: ['spotify'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/square.js

const square_REVOKE = [
    'Replace the token at https://developer.squareup.com/apps.',
    'Look for payments and refunds that are not yours in the Square dashboard.',
];
const square_PAGES = ['https://developer.squareup.com/docs/build-basics/access-tokens'];
const square_RULES = [
    prefixedToken({
        id: 'square-access-token',
        severity: 'critical',
        title: 'Square access token',
        why: 'it charges, refunds and reads the customers of a seller.',
        remediation: square_REVOKE,
        references: square_PAGES,
        prefix: 'sq0atp-',
        body: /[\w-]{22}/,
        longest: 22,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'square-production-token',
        severity: 'critical',
        title: 'Square production or OAuth access token',
        why: 'it charges, refunds and reads the customers of a seller.',
        remediation: square_REVOKE,
        references: square_PAGES,
        prefix: 'EAAA',
        body: /[\w-]{60}/,
        longest: 60,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'square-oauth-secret',
        severity: 'critical',
        title: 'Square OAuth application secret',
        why: 'it takes over the access of every seller who connected the application.',
        remediation: [
            'Replace the secret at https://developer.squareup.com/apps, page OAuth.',
            'Look for payments and refunds that are not yours in the Square dashboard.',
        ],
        references: square_PAGES,
        prefix: 'sq0csp-',
        body: /[\w-]{43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'square-sandbox-token',
        severity: 'low',
        title: 'Square sandbox credential',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Replace it at https://developer.squareup.com/apps.'],
        references: square_PAGES,
        prefix: ['sandbox-sq0atb-', 'sandbox-sq0csb-'],
        body: /[\w-]{22,50}/,
        longest: 50,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/squarespace.js

const squarespace_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'squarespace-api-key',
        title: 'Squarespace API key',
        why: 'it reads orders, customers and stock of a shop.',
        remediation: ['Delete it in the site under Settings, Developer API keys.'],
        references: ['https://developers.squarespace.com/commerce-apis/authentication-and-permissions'],
        providers: ['squarespace'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sslmate.js

const sslmate_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'sslmate-api-key',
        title: 'SSLMate API key',
        why: 'it orders certificates at the cost of the account.',
        remediation: ['Replace it at https://sslmate.com/.'],
        references: ['https://sslmate.com/'],
        providers: ['sslmate'],
        value: /[A-Za-z0-9]{36}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/stability.js

const stability_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'stability-api-key',
        severity: 'high',
        title: 'Stability AI API key',
        why: 'it makes images at the cost of the account.',
        remediation: ['Delete it at https://platform.stability.ai/account/keys.'],
        references: ['https://platform.stability.ai/docs/api-reference'],
        providers: ['stability'],
        value: /(?:sk)-[A-Za-z0-9]{48}/,
        longest: 51,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/stackhawk.js

const stackhawk_RULES = [
    prefixedToken({
        id: 'stackhawk-api-key',
        severity: 'high',
        title: 'StackHawk API key',
        why: 'it starts scans and reads the weak points that were found.',
        remediation: ['Delete it at https://app.stackhawk.com/settings/apikeys.'],
        references: ['https://docs.stackhawk.com/'],
        prefix: 'hawk.',
        body: /[\w-]{20}\.[\w-]{20}/,
        longest: 41,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/statsig.js

const statsig_RULES = [
    prefixedToken({
        id: 'statsig-server-secret',
        severity: 'high',
        title: 'Statsig server secret or console key',
        why: 'it reads all gates and experiments of a project, or changes them.',
        remediation: ['Rotate it at https://console.statsig.com/api_keys.'],
        references: ['https://docs.statsig.com/'],
        prefix: ['secret-', 'console-'],
        body: /[A-Za-z0-9]{42,46}/,
        longest: 46,
        keywords: ['statsig'],
        within: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/statuscake.js

const statuscake_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'statuscake-api-key',
        title: 'StatusCake API key',
        why: 'it reads and changes the checks of an account.',
        remediation: ['Delete it in the account under API keys.'],
        references: ['https://developers.statuscake.com/'],
        providers: ['statuscake'],
        value: /[A-Za-z0-9]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/statuspage.js

const statuspage_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'statuspage-api-key',
        title: 'Statuspage API key',
        why: 'it writes incidents on the public status page.',
        remediation: ['Regenerate it in Statuspage under API info.'],
        references: ['https://developer.statuspage.io/'],
        providers: ['statuspage'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/statuspal.js

const statuspal_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'statuspal-api-key',
        title: 'StatusPal API key',
        why: 'it writes incidents on the public status page.',
        remediation: ['Replace it at https://www.statuspal.io/.'],
        references: ['https://www.statuspal.io/'],
        providers: ['statuspal'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/steam.js

const steam_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'steam-api-key',
        title: 'Steam API key',
        why: 'it reads players’ data in the name of its owner.',
        remediation: ['Replace it at https://steamcommunity.com/dev/apikey.'],
        references: ['https://steamcommunity.com/dev'],
        providers: ['steam'],
        value: /[0-9A-F]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/stockdata.js

const stockdata_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'stockdata-api-key',
        title: 'StockData API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Replace it at https://www.stockdata.org/.'],
        references: ['https://www.stockdata.org/'],
        providers: ['stockdata'],
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/storecove.js

const storecove_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'storecove-api-key',
        title: 'Storecove API key',
        why: 'it sends invoices in the name of companies.',
        remediation: ['Replace it at https://www.storecove.com/.'],
        references: ['https://www.storecove.com/'],
        providers: ['storecove'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/stormboard.js

const stormboard_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'stormboard-api-key',
        title: 'Stormboard API key',
        why: 'it reads and changes the boards of its owner.',
        remediation: ['Replace it at https://stormboard.com/.'],
        references: ['https://stormboard.com/'],
        providers: ['stormboard'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/stormglass.js

const stormglass_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'stormglass-api-key',
        title: 'Storm Glass API key',
        why: 'it asks for the weather at the cost of the account.',
        remediation: ['Replace it at https://stormglass.io/.'],
        references: ['https://stormglass.io/'],
        providers: ['stormglass'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 73,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/storyblok.js

const storyblok_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'storyblok-access-token',
        title: 'Storyblok access token',
        why: 'it reads the content of a space, drafts too where it is a preview token.',
        remediation: ['Delete it in the space settings under Access tokens.'],
        references: ['https://www.storyblok.com/docs/api'],
        providers: ['storyblok'],
        value: /[A-Za-z0-9]{22}(?:tt)/,
        longest: 24,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/strava.js

const strava_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'strava-client-secret',
        title: 'Strava client secret or token',
        why: 'it reads the activities of people who connected an application.',
        remediation: ['Replace it at https://www.strava.com/settings/api.'],
        references: ['https://developers.strava.com/docs/getting-started/'],
        providers: ['strava'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/stripe.js



const KEYS = 'https://docs.stripe.com/keys';
const ROLL = 'Roll the key at https://dashboard.stripe.com/apikeys; choose to let the old one expire now.';
const LOGS = 'Look through https://dashboard.stripe.com/logs for requests that are not yours.';
/** Keys that Stripe's documentation shows to everybody; in parts, so that no scanner takes this for one. */
const DOCUMENTED = [
    '4eC39HqLyj' + 'WDarjtT1zdp7dc',
    'BQokikJOvB' + 'iI2HlWgH4olfQ2',
    'tR3PYbcVNZ' + 'Zv3ERNtXbMuVNW',
];
/** `sk_live_`, `rk_test_`, `whsec_`. */
const stripe_shownPrefix = (secret) => /^(?:[sr]k_[a-z]{4}|whsec)_/.exec(secret)?.[0] ?? '';
/** Keys of other services that begin as Stripe's do: Paystack's 40 hexadecimal digits, WorkOS' base64 of `key_`. */
const OTHERS = /^(?:[0-9a-f]{40}|a2V5X\w{10,200})$/;
/**
 * Whether letters are a name, as in `sk_live_myOwnAccount`. Of keys with 24 characters one in sixty has no digit, but
 * hardly one reads as words or has letters of one case alone.
 */
function isNamed(letters) {
    return (0,words/* isWordLike */.U)(letters) || !/[a-z]/.test(letters) || !/[A-Z]/.test(letters);
}
/** Keys of the test mode move no money and see no customer. */
function stripe_assess({ secret }) {
    const prefix = stripe_shownPrefix(secret);
    const body = secret.slice(prefix.length);
    if (DOCUMENTED.includes(body))
        return { is: 'example' };
    if (OTHERS.test(body))
        return { is: 'nothing' };
    if ((0,placeholder/* isPlaceholder */.wK)(body))
        return { is: 'placeholder' };
    if (!/\d/.test(body) && isNamed(body))
        return { is: 'nothing' };
    if (!prefix.includes('test'))
        return { is: 'secret' };
    return {
        is: 'secret',
        severity: 'low',
        message: 'Stripe key of the test mode. It moves no money, but it shows and changes the test data.',
        details: { mode: 'test' },
    };
}
const stripe_RULES = [
    {
        id: 'stripe-secret-key',
        kind: 'secret',
        severity: 'critical',
        title: 'Stripe secret key',
        why: 'it charges, refunds, pays out and reads all customers of the account.',
        remediation: [ROLL, LOGS],
        references: [KEYS],
        keywords: ['sk_live_', 'sk_test_', 'sk_prod_'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/sk_(?:live|test|prod)_[A-Za-z0-9]{16,247}/, '\\w'),
        reach: 384,
        shownPrefix: stripe_shownPrefix,
        assess: stripe_assess,
    },
    {
        id: 'stripe-restricted-key',
        kind: 'secret',
        severity: 'high',
        title: 'Stripe restricted key',
        why: 'it does in the account whatever it was allowed; that may be to move money.',
        remediation: [ROLL, LOGS],
        references: [KEYS],
        keywords: ['rk_live_', 'rk_test_', 'rk_prod_'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/rk_(?:live|test|prod)_[A-Za-z0-9]{16,247}/, '\\w'),
        reach: 384,
        shownPrefix: stripe_shownPrefix,
        assess: stripe_assess,
    },
    {
        id: 'stripe-webhook-secret',
        kind: 'secret',
        severity: 'high',
        title: 'Webhook signing secret (Stripe, Svix)',
        why: 'whoever has it forges events, such as a payment that was never made.',
        remediation: ['Roll the signing secret of the endpoint at https://dashboard.stripe.com/webhooks.'],
        references: [
            'https://docs.stripe.com/webhooks',
            'https://docs.svix.com/receiving/verifying-payloads/how',
        ],
        keywords: ['whsec_'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/whsec_[A-Za-z0-9+/]{32,88}={0,2}/, 'A-Za-z0-9+/'),
        reach: 192,
        shownPrefix: stripe_shownPrefix,
        assess: stripe_assess,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/stytch.js

const stytch_PAGES = ['https://stytch.com/docs/api'];
const stytch_RULES = [
    prefixedToken({
        id: 'stytch-secret',
        severity: 'critical',
        title: 'Stytch secret',
        why: 'together with the project ID it signs in as any user.',
        remediation: [
            'Rotate it at https://stytch.com/dashboard/api-keys.',
            'Look through the event log for sign-ins that are not explained.',
        ],
        references: stytch_PAGES,
        prefix: 'secret-live-',
        body: /[\w-]{36}=/,
        longest: 37,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'stytch-test-secret',
        severity: 'low',
        title: 'Stytch test secret',
        why: 'it reaches the test project alone.',
        remediation: ['Rotate it at https://stytch.com/dashboard/api-keys.'],
        references: stytch_PAGES,
        prefix: 'secret-test-',
        body: /[\w-]{36}=/,
        longest: 37,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sumologic.js

const sumologic_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'sumo-logic-access-key',
        severity: 'high',
        title: 'Sumo Logic access key',
        why: 'together with the access ID it reads logs as its owner.',
        remediation: ['Delete it in Sumo Logic under Preferences.'],
        references: ['https://help.sumologic.com/docs/manage/security/access-keys/'],
        providers: ['sumologic', 'sumo_logic', 'sumo-logic', 'sumo_access'],
        noun: /key|token|secret/,
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/supabase.js

const supabase_RULES = [
    prefixedToken({
        id: 'supabase-access-token',
        severity: 'critical',
        title: 'Supabase personal access token',
        why: 'it manages all projects of its owner, their databases and keys.',
        remediation: [
            'Delete it at https://supabase.com/dashboard/account/tokens.',
            'Look for projects, keys and functions that were changed.',
        ],
        references: ['https://supabase.com/docs/reference/api/introduction'],
        prefix: ['sbp_', 'sbp_v0_'],
        body: /[a-z0-9]{40}/,
        longest: 40,
    }),
    prefixedToken({
        id: 'supabase-secret-key',
        severity: 'critical',
        title: 'Supabase secret key',
        why: 'it reads and writes all tables of a project, whatever row security says.',
        remediation: [
            'Delete it at https://supabase.com/dashboard/project/_/settings/api-keys.',
            'Look through the logs of the project for what it read.',
        ],
        references: ['https://supabase.com/docs/guides/api/api-keys'],
        prefix: 'sb_secret_',
        body: /[\w-]{31}/,
        longest: 31,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/supabase-service-role.js

/** Base64 of `{"iss":"supabase`, with which the payload of a project's legacy keys begins. */
const ISSUER = 'eyJpc3MiOiJzdXBhYmFzZS';
/** The `anon` key of a project is public by design; its `service_role` key passes by all row security. */
function supabase_service_role_assess({ secret }) {
    const payload = Buffer.from(secret.split('.')[1] ?? '', 'base64url').toString('latin1');
    return payload.includes('"service_role"') ? { is: 'secret' } : { is: 'nothing' };
}
const supabase_service_role_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'supabase-service-role-key',
        severity: 'critical',
        title: 'Supabase service role key',
        why: 'it reads and writes all tables of a project, whatever row security says.',
        remediation: [
            'Move to secret keys, then disable the legacy keys at https://supabase.com/dashboard/project/_/settings/api-keys.',
            'Look through the logs of the project for what it read.',
        ],
        references: ['https://supabase.com/docs/guides/api/api-keys'],
        keywords: [ISSUER.toLowerCase()],
        token: new RegExp(`eyJ[\\w-]{10,100}\\.${ISSUER}[\\w-]{40,300}\\.[\\w-]{43}`),
        longest: 480,
        alphabet: '\\w.-',
        assess: supabase_service_role_assess,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/surveysparrow.js

const surveysparrow_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'surveysparrow-api-key',
        title: 'SurveySparrow API key',
        why: 'it reads the answers to surveys.',
        remediation: ['Replace it at https://surveysparrow.com/.'],
        references: ['https://surveysparrow.com/'],
        providers: ['surveysparrow'],
        value: /[\w-]{88}/,
        longest: 88,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/survicate.js

const survicate_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'survicate-api-key',
        title: 'Survicate API key',
        why: 'it reads the answers to surveys.',
        remediation: ['Replace it at https://survicate.com/.'],
        references: ['https://survicate.com/'],
        providers: ['survicate'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/symfony.js

const symfony_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'symfony-app-secret',
        title: 'Symfony application secret',
        why: 'whoever has it forges signed links and tokens, and in some versions runs code.',
        remediation: ['Draw a new one, and keep it in the secrets vault of Symfony or the environment.'],
        references: ['https://symfony.com/doc/current/reference/configuration/framework.html#secret'],
        providers: ['app_secret', 'kernel.secret'],
        noun: /|secret/,
        value: /[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tailscale.js

const tailscale_RULES = [
    prefixedToken({
        id: 'tailscale-api-key',
        severity: 'critical',
        title: 'Tailscale API access token',
        why: 'it manages the devices and access rules of a network.',
        remediation: ['Revoke it at https://login.tailscale.com/admin/settings/keys.'],
        references: ['https://tailscale.com/kb/1101/api'],
        prefix: 'tskey-api-',
        body: /[A-Za-z0-9]{6,24}-[A-Za-z0-9]{20,40}/,
        longest: 66,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'tailscale-auth-key',
        severity: 'critical',
        title: 'Tailscale auth key',
        why: 'a machine joins the private network with it.',
        remediation: ['Revoke it at https://login.tailscale.com/admin/settings/keys.'],
        references: ['https://tailscale.com/kb/1085/auth-keys'],
        prefix: 'tskey-auth-',
        body: /[A-Za-z0-9]{6,24}-[A-Za-z0-9]{20,40}/,
        longest: 66,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'tailscale-oauth-secret',
        severity: 'critical',
        title: 'Tailscale OAuth client secret',
        why: 'it makes access tokens and keys of a network.',
        remediation: ['Revoke it at https://login.tailscale.com/admin/settings/oauth.'],
        references: ['https://tailscale.com/kb/1215/oauth-clients'],
        prefix: ['tskey-client-', 'tskey-scim-', 'tskey-webhook-'],
        body: /[A-Za-z0-9]{6,24}-[A-Za-z0-9]{20,40}/,
        longest: 66,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tatum.js

const tatum_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'tatum-api-key',
        title: 'Tatum API key',
        why: 'it asks blockchain nodes at the cost of the account.',
        remediation: ['Replace it at https://tatum.io/.'],
        references: ['https://tatum.io/'],
        providers: ['tatum'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tavily.js

const tavily_REVOKE = ['Delete it at https://app.tavily.com/home.'];
const tavily_PAGES = ['https://docs.tavily.com/'];
const tavily_RULES = [
    prefixedToken({
        id: 'tavily-api-key',
        severity: 'medium',
        title: 'Tavily API key',
        why: 'it searches at the cost of the account.',
        remediation: tavily_REVOKE,
        references: tavily_PAGES,
        prefix: 'tvly-',
        body: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
    prefixedToken({
        id: 'tavily-environment-key',
        severity: 'medium',
        title: 'Tavily API key of an environment',
        why: 'it searches at the cost of the account.',
        remediation: tavily_REVOKE,
        references: tavily_PAGES,
        prefix: ['tvly-dev-', 'tvly-prod-'],
        body: /[\w-]{32,64}/,
        longest: 64,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/taxjar.js

const taxjar_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'taxjar-api-token',
        title: 'TaxJar API token',
        why: 'it reads the orders of a shop and files taxes.',
        remediation: ['Revoke it in the account under SmartCalcs API.'],
        references: ['https://developers.taxjar.com/api/reference/'],
        providers: ['taxjar'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/teamcity.js

const teamcity_RULES = [
    prefixedToken({
        id: 'teamcity-access-token',
        severity: 'high',
        title: 'TeamCity access token',
        why: 'it acts as its owner on the build server.',
        remediation: ['Delete it in your profile on the TeamCity server, under Access tokens.'],
        references: ['https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html'],
        // Base64 of `{"typ": "TCV2"}`.
        prefix: 'eyJ0eXAiOiAiVENWMiJ9.',
        body: /[\w-]{36}\.[\w-]{48}/,
        longest: 85,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/teamwork.js

const teamwork_RULES = [
    prefixedToken({
        id: 'teamwork-api-key',
        severity: 'high',
        title: 'Teamwork API key',
        why: 'it reads and changes the projects and tickets of a company.',
        remediation: ['Replace it at https://developer.teamwork.com/.'],
        references: ['https://developer.teamwork.com/'],
        prefix: 'tkn.v1_',
        body: /[A-Za-z0-9+/]{71}=/,
        longest: 72,
        alphabet: 'A-Za-z0-9+/=',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/telegram.js



const telegram_BASE64URL = 'abcdefghijklmnopqrstuvwxyz0123456789_-';
const telegram_SHARED = {
    severity: 'high',
    title: 'Telegram bot token',
    why: 'it reads what people write to the bot, and writes to them as the bot.',
    remediation: ['Revoke it: send `/revoke` to https://t.me/BotFather.'],
    references: ['https://core.telegram.org/bots/api#authorizing-your-bot'],
    alphabet: '\\w-',
    assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret.slice(secret.indexOf(':') + 1), 'Telegram bot token'),
};
const telegram_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        ...telegram_SHARED,
        id: 'telegram-bot-token',
        keywords: keywordsAfter(':AA', telegram_BASE64URL),
        token: /\d{8,10}:AA[\w-]{33}/,
        longest: 46,
    }),
    (0,shaped_token/* shapedToken */.h)({
        ...telegram_SHARED,
        id: 'telegram-named-bot-token',
        title: 'Telegram bot token (by its name)',
        keywords: ['telegram', 'tgram://', 'tg_bot', 'tgbot'],
        token: /\d{8,10}:(?!AA)[A-Za-z0-9_-]{35}/,
        longest: 46,
        within: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/telnyx.js

const telnyx_RULES = [
    prefixedToken({
        id: 'telnyx-api-key',
        severity: 'high',
        title: 'Telnyx API key',
        why: 'it sends messages, calls and buys numbers at the cost of the account.',
        remediation: [
            'Delete it at https://portal.telnyx.com/#/api-keys.',
            'Look for messages and calls that are not yours.',
        ],
        references: ['https://developers.telnyx.com/api/authentication'],
        prefix: 'KEY0',
        body: /[\w-]{30,34}_[\w-]{20,24}/,
        longest: 59,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/temporal.js

const temporal_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'temporal-certificate-key',
        title: 'Temporal Cloud API key',
        why: 'it runs workflows in the namespaces of its owner.',
        remediation: ['Delete it at https://cloud.temporal.io/settings/api-keys.'],
        references: ['https://docs.temporal.io/cloud/api-keys'],
        providers: ['temporal'],
        noun: /key|token/,
        value: /eyJ[\w-]{20,200}\.eyJ[\w-]{40,400}\.[\w-]{40,200}/,
        longest: 810,
        assess: () => ({ is: 'secret' }),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tencent.js



const tencent_RULES = [
    prefixedToken({
        id: 'tencent-secret-id',
        severity: 'low',
        title: 'Tencent Cloud secret ID',
        why: 'it names an API key; only with its secret does it open anything.',
        remediation: ['Nothing, unless the secret key leaked too.'],
        references: ['https://www.tencentcloud.com/document/product/598/34228'],
        prefix: 'AKID',
        body: /[A-Za-z0-9]{32}/,
        longest: 32,
        assess: (body) => /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body) ? undefined : { is: 'nothing' },
    }),
    (0,named_token/* namedToken */.T)({
        id: 'tencent-secret-key',
        title: 'Tencent Cloud secret key',
        why: 'with its ID it manages what the account may.',
        remediation: ['Disable it at https://console.cloud.tencent.com/cam/capi.'],
        references: ['https://www.tencentcloud.com/document/product/598/34228'],
        providers: ['tencent', 'qcloud', 'cos_secret', 'cos_key'],
        noun: /secret[\w-]{0,2}key|secret|key|/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];
const tencent_COMBINATIONS = [
    credentialPair({
        id: 'tencent-api-key',
        severity: 'critical',
        title: 'Tencent Cloud API key with its secret',
        why: 'ID and secret stand together: whoever reads them manages what the account may.',
        remediation: ['Disable it at https://console.cloud.tencent.com/cam/capi.'],
        references: ['https://www.tencentcloud.com/document/product/598/34228'],
        keywords: ['AKID', 'tencent'],
        parts: ['tencent-secret-key', 'tencent-secret-id'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/terraform.js


const terraform_RULES = [
    {
        id: 'terraform-state-random-password',
        kind: 'secret',
        severity: 'high',
        title: 'Password made by Terraform, in its state',
        why: 'it is a password in use: the state holds what `random_password` drew in clear text.',
        remediation: [
            'Taint the resource and apply, so that it is drawn anew.',
            'Take the state out of the repository: keep it in a backend that encrypts it.',
        ],
        references: ['https://developer.hashicorp.com/terraform/language/state/sensitive-data'],
        keywords: ['"random_password"'],
        pattern: /"type":\s{0,8}"random_password"[^\0]{0,2400}?"result":\s{0,8}"(?<secret>(?:[^"\\\n]|\\.){6,400})"/g,
        reach: 3200,
        guessable: true,
    },
    {
        id: 'terraform-provider-password',
        kind: 'secret',
        severity: 'high',
        title: 'Password of a database server in Terraform',
        why: 'it signs in as the administrator of the database that the configuration makes.',
        remediation: [
            'Change the password of the server.',
            'Draw it with `random_password`, or read it from a secret store.',
        ],
        references: [
            'https://developer.hashicorp.com/terraform/tutorials/configuration-language/sensitive-variables',
        ],
        keywords: ['administrator_login_password', 'master_password', 'admin_password', 'root_password'],
        pattern: /(?<![\w-])(?:administrator_login_password|master_password|admin_password|root_password)[ \t]{1,24}=[ \t]{1,24}"(?<secret>[^"$\s{}]{8,128})"/g,
        reach: 240,
        guessable: true,
        assess: ({ secret }) => (0,placeholder/* isPlaceholder */.wK)(secret) || (0,words/* isWordLike */.U)(secret) || !/\d|[^A-Za-z0-9]/.test(secret)
            ? { is: 'placeholder' }
            : { is: 'secret' },
    },
];

// EXTERNAL MODULE: ./build/secrets/filters/chosen.js
var chosen = __webpack_require__(8878);
;// CONCATENATED MODULE: ./build/secrets/providers/terraform-variable.js






const terraform_variable_TITLE = 'Default of a Terraform variable that holds a secret';
/** Names of what is about a secret, or is its place: `token_ttl`, `secret_arn`, `key_name`. */
const ABOUT = /(?:ttl|arn|name|id|path|file|ref|version|type|length|url|hash|public\w{0,9})$/i;
const PASSWORD = /pass|pwd/i;
function terraform_variable_assess({ secret, groups }) {
    const name = groups.name ?? '';
    if (ABOUT.test(name))
        return { is: 'nothing' };
    if ((0,documented/* isDocumented */.Z)(secret))
        return { is: 'example' };
    if ((0,placeholder/* isStandIn */.WG)(secret))
        return { is: 'placeholder' };
    if ((0,ordinary/* isOrdinary */.P)(secret))
        return { is: 'nothing' };
    if ((0,placeholder/* hasLongSequence */.Oe)(secret))
        return (0,drawn/* isDrawn */.t)(secret) ? (0,body_assessment/* likelyDummy */.Bz)(terraform_variable_TITLE) : { is: 'placeholder' };
    return { is: (PASSWORD.test(name) ? (0,chosen/* isChosen */.l)(secret) : (0,drawn/* isDrawn */.t)(secret)) ? 'secret' : 'nothing' };
}
const terraform_variable_RULES = [
    {
        id: 'terraform-variable-secret',
        kind: 'secret',
        severity: 'medium',
        title: terraform_variable_TITLE,
        why: 'everybody who has the module has the secret, and each state that was made with the default.',
        remediation: [
            'Change the secret where it is used.',
            'Leave out the default, mark the variable `sensitive = true`, and give its value by `TF_VAR_…` or a secret store.',
        ],
        references: ['https://developer.hashicorp.com/terraform/language/values/variables'],
        keywords: ['variable "'],
        // The other arguments of a variable stand in any order; a block among them (validation) ends the search.
        pattern: /variable "(?<name>[\w-]{0,60}(?:passw(?:or)?d|pwd|passphrase|secret|token|credential|key)[\w-]{0,20})"[ \t]{0,4}\{[^{}]{0,400}?\bdefault[ \t]{0,20}=[ \t]{0,4}"(?<secret>[^"\\\s]{8,200})"/gi,
        startsAtKeyword: true,
        reach: 720,
        guessable: true,
        assess: terraform_variable_assess,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/thunderstore.js

const thunderstore_RULES = [
    prefixedToken({
        id: 'thunderstore-api-token',
        severity: 'medium',
        title: 'Thunderstore service account token',
        why: 'it publishes mods, which people run, for a team.',
        remediation: ['Delete the service account in the team settings.'],
        references: ['https://thunderstore.io/api/docs/'],
        prefix: 'tss_',
        body: /[A-Za-z0-9]{20,80}/,
        longest: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ticket-tailor.js

const ticket_tailor_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ticket-tailor-api-key',
        title: 'Ticket Tailor API key',
        why: 'it reads the orders and guests of events.',
        remediation: ['Replace it at https://www.tickettailor.com/.'],
        references: ['https://www.tickettailor.com/'],
        providers: ['tickettailor', 'ticket_tailor'],
        value: /(?:sk)_\d{4}_\d{6}_[a-z0-9]{32}/,
        longest: 47,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ticketmaster.js

const ticketmaster_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ticketmaster-api-key',
        title: 'Ticketmaster API key',
        why: 'it looks up events at the cost of the account.',
        remediation: ['Replace it at https://developer-acct.ticketmaster.com/user/login.'],
        references: ['https://developer.ticketmaster.com/products-and-docs/apis/getting-started/'],
        providers: ['ticketmaster'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tiingo.js

const tiingo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'tiingo-api-token',
        title: 'Tiingo API token',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Reset it at https://www.tiingo.com/account/api/token.'],
        references: ['https://www.tiingo.com/documentation/general/overview'],
        providers: ['tiingo'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/timecamp.js

const timecamp_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'timecamp-api-key',
        title: 'TimeCamp API key',
        why: 'it reads and changes the times of its owner.',
        remediation: ['Replace it at https://www.timecamp.com/.'],
        references: ['https://www.timecamp.com/'],
        providers: ['timecamp'],
        value: /[a-z0-9]{26}/,
        longest: 26,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tines.js

const tines_RULES = [
    {
        id: 'tines-webhook-url',
        kind: 'secret',
        severity: 'medium',
        title: 'Tines webhook URL',
        why: 'whoever calls it starts a story with data of their choice.',
        remediation: ['Regenerate the secret of the webhook action.'],
        references: ['https://www.tines.com/docs/actions/types/webhook/'],
        keywords: ['.tines.com/webhook'],
        pattern: /\.tines\.com\/webhook\/[0-9a-z-]{8,60}\/(?<secret>[0-9a-f]{32})(?![0-9a-f])/g,
        reach: 128,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'Tines webhook URL'),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/tinify.js

const tinify_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'tinify-api-key',
        title: 'Tinify (TinyPNG) API key',
        why: 'it compresses images at the cost of the account.',
        remediation: ['Delete it at https://tinify.com/dashboard/api.'],
        references: ['https://tinypng.com/developers'],
        providers: ['tinify', 'tinypng'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tinybird.js

const tinybird_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'tinybird-token',
        severity: 'high',
        title: 'Tinybird token',
        why: 'it reads, and may write, the data sources of a workspace.',
        remediation: ['Refresh it at https://app.tinybird.co under Tokens.'],
        references: ['https://www.tinybird.co/docs'],
        keywords: ['p.eyj1ijog'],
        token: /p\.eyJ1Ijog[\w-]{60,200}\.[\w-]{40,60}/,
        longest: 275,
        alphabet: '\\w-',
        shownPrefix: () => 'p.eyJ1Ijog',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tmdb.js

const tmdb_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'tmdb-api-key',
        title: 'TMDB API key',
        why: 'it looks up films in the name of its owner.',
        remediation: ['Replace it at https://www.themoviedb.org/settings/api.'],
        references: ['https://developer.themoviedb.org/docs/getting-started'],
        providers: ['tmdb', 'themoviedb'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tmetric.js

const tmetric_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'tmetric-api-key',
        title: 'TMetric API key',
        why: 'it reads and changes the times of its owner.',
        remediation: ['Replace it at https://tmetric.com/.'],
        references: ['https://tmetric.com/'],
        providers: ['tmetric_', 'tmetric-', 'tmetricapi', 'tmetrictoken', 'tmetrickey'],
        value: /[A-Z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/todoist.js

const todoist_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'todoist-api-token',
        title: 'Todoist API token',
        why: 'it reads and changes tasks as its owner.',
        remediation: ['Issue a new one at https://app.todoist.com/app/settings/integrations/developer.'],
        references: ['https://developer.todoist.com/'],
        providers: ['todoist'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/together.js

const together_RULES = [
    prefixedToken({
        id: 'together-api-key',
        severity: 'high',
        title: 'Together AI API key',
        why: 'it runs and trains models at the cost of the account.',
        remediation: ['Delete it at https://api.together.ai/settings/api-keys.'],
        references: ['https://docs.together.ai/docs/introduction'],
        prefix: 'tgp_v1_',
        body: /[\w-]{43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/toggl.js

const toggl_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'toggl-api-token',
        title: 'Toggl Track API token',
        why: 'it reads and changes the times of its owner.',
        remediation: ['Reset it at https://track.toggl.com/profile.'],
        references: ['https://engineering.toggl.com/docs/authentication/'],
        providers: ['toggl_', 'toggl-', 'togglapi', 'toggltoken', 'toggltrack', 'toggl.com'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tomtom.js

const tomtom_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'tomtom-api-key',
        title: 'TomTom API key',
        why: 'it draws maps at the cost of the account.',
        remediation: ['Replace it at https://developer.tomtom.com/user/me/apps.'],
        references: ['https://developer.tomtom.com/'],
        providers: ['tomtom'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tradier.js

const tradier_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'tradier-api-key',
        title: 'Tradier API key',
        why: 'it trades shares on the account.',
        remediation: ['Replace it at https://documentation.tradier.com/.'],
        references: ['https://documentation.tradier.com/'],
        providers: ['tradier'],
        value: /[A-Za-z0-9]{28}/,
        longest: 28,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/transifex.js

const transifex_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'transifex-api-token',
        title: 'Transifex API token',
        why: 'it reads and changes translations, which are shipped to users.',
        remediation: ['Revoke it at https://app.transifex.com/user/settings/api/.'],
        references: ['https://developers.transifex.com/reference/api-authentication'],
        providers: ['transifex'],
        value: /1\/[a-z0-9]{40}/,
        longest: 42,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/travelpayouts.js

const travelpayouts_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'travelpayouts-api-key',
        title: 'Travelpayouts API key',
        why: 'it reads the earnings of an account.',
        remediation: ['Replace it at https://www.travelpayouts.com/.'],
        references: ['https://www.travelpayouts.com/'],
        providers: ['travelpayouts'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/travis.js

const travis_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'travis-api-token',
        title: 'Travis CI API token',
        why: 'it starts builds, and reads logs and settings of its owner’s repositories.',
        remediation: ['Regenerate it at https://app.travis-ci.com/account/preferences.'],
        references: ['https://docs.travis-ci.com/user/triggering-builds/'],
        providers: ['travis'],
        noun: /token/,
        value: /[A-Za-z0-9_-]{22}/,
        longest: 22,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/trello.js


const trello_REVOKE = ['Revoke it at https://trello.com/my/account under Applications.'];
const trello_PAGES = ['https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/'];
const trello_RULES = [
    prefixedToken({
        id: 'trello-token',
        severity: 'high',
        title: 'Trello API token',
        why: 'it reads and changes the boards of its owner.',
        remediation: trello_REVOKE,
        references: trello_PAGES,
        prefix: 'ATTA',
        body: /[0-9a-f]{64}[0-9A-F]{8}/,
        longest: 72,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'trello-api-key',
        title: 'Trello API key',
        why: 'together with a token it reads and changes boards.',
        remediation: ['Regenerate it at https://trello.com/power-ups/admin.'],
        references: trello_PAGES,
        providers: ['trello'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'trello-legacy-token',
        severity: 'high',
        title: 'Trello API token (64 digits)',
        why: 'it reads and changes the boards of its owner.',
        remediation: trello_REVOKE,
        references: trello_PAGES,
        providers: ['trello'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/truenas.js


const truenas_SHARED = {
    why: 'it manages the storage server.',
    remediation: ['Delete it on the server under API keys.'],
    references: ['https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/'],
};
const truenas_RULES = [
    (0,named_token/* namedToken */.T)({
        ...truenas_SHARED,
        id: 'truenas-api-key',
        title: 'TrueNAS API key',
        providers: ['truenas'],
        value: /\d{1,4}-[A-Za-z0-9]{64}/,
        longest: 69,
    }),
    (0,shaped_token/* shapedToken */.h)({
        ...truenas_SHARED,
        id: 'truenas-login-key',
        severity: 'critical',
        title: 'TrueNAS API key in a sign-in message',
        keywords: ['auth.login_with_api_key'],
        token: /(?<=auth\.login_with_api_key["'],?\s{0,20}["']params["']\s{0,4}:\s{0,4}\[\s{0,40}["'])\d{1,4}-[A-Za-z0-9]{64}/,
        longest: 69,
        within: 120,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/turso.js

const turso_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'turso-auth-token',
        severity: 'high',
        title: 'Turso token',
        why: 'it reads and writes a database, or manages those of an account.',
        remediation: [
            'Rotate it: `turso db tokens invalidate DATABASE`, or `turso auth api-tokens revoke NAME`.',
        ],
        references: ['https://docs.turso.tech/'],
        providers: ['turso', 'libsql'],
        value: /eyJ[\w-]{15,200}\.eyJ[\w-]{20,400}\.[\w-]{60,120}/,
        longest: 728,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/twelvedata.js

const twelvedata_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'twelve-data-api-key',
        title: 'Twelve Data API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Reset it at https://twelvedata.com/account/api-keys.'],
        references: ['https://twelvedata.com/docs'],
        providers: ['twelvedata', 'twelve_data'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/twilio.js




const twilio_PAGES = ['https://www.twilio.com/docs/iam/api-keys'];
const twilio_ROTATE = [
    'Promote a secondary auth token at https://console.twilio.com/, or delete the API key.',
    'Look for messages and calls that are not yours.',
];
const twilio_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'twilio-auth-token',
        severity: 'high',
        title: 'Twilio auth token or key secret',
        why: 'together with the SID it sends messages, calls and reads their records, at the cost of the account.',
        remediation: twilio_ROTATE,
        references: twilio_PAGES,
        providers: ['twilio'],
        noun: /token|secret|auth|key/,
        value: /[0-9a-f]{32}|[A-Za-z0-9]{32}/,
        longest: 32,
        assess: ({ secret }) => (/^(?:AC|SK)[0-9a-f]{32}$/.test(secret) ? { is: 'nothing' } : undefined),
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'twilio-api-key',
        severity: 'medium',
        title: 'Twilio API key SID',
        why: 'together with its secret it sends messages and calls; by itself it names the key.',
        remediation: twilio_ROTATE,
        references: twilio_PAGES,
        keywords: ['twilio'],
        token: /SK[0-9a-fA-F]{32}/,
        longest: 34,
        within: 200,
        shownPrefix: () => 'SK',
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret.slice(2), 'Twilio API key SID'),
    }),
    {
        ...(0,shaped_token/* shapedToken */.h)({
            id: 'twilio-account-sid',
            severity: 'low',
            title: 'Twilio account SID',
            why: 'it names the account; together with an auth token it is a credential.',
            remediation: ['Nothing, if no auth token leaked with it.'],
            references: twilio_PAGES,
            keywords: ['twilio'],
            token: /AC[0-9a-f]{32}/,
            longest: 34,
            within: 200,
            assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret.slice(2), 'Twilio account SID'),
        }),
        identifier: true,
    },
];
const twilio_COMBINATIONS = [
    credentialPair({
        id: 'twilio-credentials',
        severity: 'critical',
        title: 'Twilio account SID with its auth token',
        why: 'they send messages, call, buy numbers and read all records of the account.',
        remediation: twilio_ROTATE,
        references: twilio_PAGES,
        keywords: ['twilio'],
        parts: ['twilio-auth-token', 'twilio-account-sid'],
    }),
    credentialPair({
        id: 'twilio-key-credentials',
        severity: 'critical',
        title: 'Twilio API key with its secret',
        why: 'they send messages, call, buy numbers and read all records of the account.',
        remediation: twilio_ROTATE,
        references: twilio_PAGES,
        keywords: ['twilio'],
        parts: ['twilio-auth-token', 'twilio-api-key'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/twitch.js

const twitch_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'twitch-client-secret',
        title: 'Twitch client secret or token',
        why: 'it acts as an application or a person on Twitch.',
        remediation: ['Make a new secret at https://dev.twitch.tv/console/apps, or disconnect the application.'],
        references: ['https://dev.twitch.tv/docs/authentication/'],
        providers: ['twitch'],
        value: /[a-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/twitch-chat.js

const twitch_chat_RULES = [
    prefixedToken({
        id: 'twitch-chat-token',
        severity: 'high',
        title: 'Twitch chat token',
        why: 'it reads and writes in chats as an account.',
        remediation: ['Disconnect the application at https://www.twitch.tv/settings/connections.'],
        references: ['https://dev.twitch.tv/docs/chat/authenticating/'],
        prefix: 'oauth:',
        body: /[a-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/twitter.js



const twitter_PAGES = ['https://docs.x.com/fundamentals/authentication/overview'];
const REGENERATE = ['Regenerate it at https://developer.x.com/en/portal/dashboard, page Keys and tokens.'];
const twitter_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'twitter-bearer-token',
        severity: 'high',
        title: 'X (Twitter) bearer token',
        why: 'it reads posts and people at the cost of an app.',
        remediation: REGENERATE,
        references: twitter_PAGES,
        keywords: ['twitter', 'bearer aaaa', 'bearer_token', 'bearertoken', 'bearer-token'],
        token: /A{20,24}[A-Za-z0-9]{4,12}(?:%2[BF]|[A-Za-z0-9]){10,60}%3D[A-Za-z0-9]{30,60}/,
        longest: 240,
        within: 60,
        alphabet: '\\w%',
        before: 'A-Za-z0-9+/',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'twitter-access-token',
        title: 'X (Twitter) access token',
        why: 'together with its secret and the keys of the app it writes as an account.',
        remediation: REGENERATE,
        references: twitter_PAGES,
        providers: ['twitter'],
        noun: /token|access/,
        value: /\d{8,25}-[A-Za-z0-9]{36,44}/,
        longest: 70,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'twitter-access-token-secret',
        title: 'X (Twitter) access token secret',
        why: 'together with its token and the keys of the app it writes as an account.',
        remediation: REGENERATE,
        references: twitter_PAGES,
        providers: ['twitter'],
        value: /[A-Za-z0-9]{45}/,
        longest: 45,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'twitter-api-key',
        title: 'X (Twitter) API key',
        why: 'together with its secret it acts as an app.',
        remediation: REGENERATE,
        references: twitter_PAGES,
        providers: ['twitter'],
        value: /[A-Za-z0-9]{25}/,
        longest: 25,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'twitter-api-secret',
        title: 'X (Twitter) API key secret or client secret',
        why: 'together with its key it acts as an app, and signs people in.',
        remediation: REGENERATE,
        references: twitter_PAGES,
        providers: ['twitter'],
        value: /[\w-]{50}/,
        longest: 50,
    }),
];
const twitter_COMBINATIONS = [
    credentialPair({
        id: 'twitter-api-credentials',
        severity: 'high',
        title: 'X (Twitter) API key with its secret',
        why: 'they act as an app and sign people in.',
        remediation: REGENERATE,
        references: twitter_PAGES,
        keywords: ['twitter'],
        parts: ['twitter-api-secret', 'twitter-api-key'],
    }),
    credentialPair({
        id: 'twitter-access-credentials',
        severity: 'high',
        title: 'X (Twitter) access token with its secret',
        why: 'together with the keys of the app they write as an account.',
        remediation: REGENERATE,
        references: twitter_PAGES,
        keywords: ['twitter'],
        parts: ['twitter-access-token-secret', 'twitter-access-token'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tyntec.js

const tyntec_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'tyntec-api-key',
        title: 'Tyntec API key',
        why: 'it sends messages at the cost of the account.',
        remediation: ['Replace it at https://www.tyntec.com/.'],
        references: ['https://www.tyntec.com/'],
        providers: ['tyntec'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/typeform.js

const typeform_RULES = [
    prefixedToken({
        id: 'typeform-token',
        severity: 'high',
        title: 'Typeform personal access token',
        why: 'it reads and changes forms and all that people answered.',
        remediation: ['Delete it at https://admin.typeform.com/user/tokens.'],
        references: ['https://www.typeform.com/developers/get-started/personal-access-token/'],
        prefix: 'tfp_',
        body: /\w{40,60}/,
        longest: 60,
        alphabet: '\\w',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ubidots.js

const ubidots_RULES = [
    prefixedToken({
        id: 'ubidots-token',
        severity: 'medium',
        title: 'Ubidots token',
        why: 'it reads and writes the variables of devices.',
        remediation: ['Revoke it in Ubidots under API credentials.'],
        references: ['https://docs.ubidots.com/'],
        prefix: 'BBFF-',
        body: /[A-Za-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/unkey.js

const unkey_RULES = [
    prefixedToken({
        id: 'unkey-root-key',
        severity: 'critical',
        title: 'Unkey root key',
        why: 'it makes, reads and revokes the API keys of a workspace.',
        remediation: ['Delete it at https://app.unkey.com/settings/root-keys.'],
        references: ['https://www.unkey.com/docs'],
        prefix: 'unkey_',
        body: /[A-Za-z0-9]{20,32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/unsplash.js

const unsplash_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'unsplash-access-key',
        title: 'Unsplash access or secret key',
        why: 'it acts as an application on Unsplash.',
        remediation: ['Replace it at https://unsplash.com/oauth/applications.'],
        references: ['https://unsplash.com/documentation'],
        providers: ['unsplash'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/upcloud.js

const upcloud_RULES = [
    prefixedToken({
        id: 'upcloud-api-token',
        severity: 'critical',
        title: 'UpCloud API token',
        why: 'it creates, reads and destroys servers and databases.',
        remediation: ['Revoke it at https://hub.upcloud.com/account/tokens.'],
        references: ['https://developers.upcloud.com/'],
        prefix: 'ucat_',
        body: /[0-9A-Za-z]{24,32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/uplead.js

const uplead_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'uplead-api-key',
        title: 'UpLead API key',
        why: 'it looks up people at the cost of the account.',
        remediation: ['Replace it at https://www.uplead.com/.'],
        references: ['https://www.uplead.com/'],
        providers: ['uplead'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/uploadthing.js

const uploadthing_RULES = [
    prefixedToken({
        id: 'uploadthing-token',
        severity: 'high',
        title: 'UploadThing token',
        why: 'it reads, writes and deletes the files of an app.',
        remediation: ['Revoke it at https://uploadthing.com/dashboard.'],
        references: ['https://docs.uploadthing.com/'],
        prefix: 'eyJhcGlLZXkiOiJza19saXZlX',
        body: /[A-Za-z0-9+/]{80,400}(?:|=|==)/,
        longest: 402,
        alphabet: 'A-Za-z0-9+/=',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/upstage.js

const upstage_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'upstage-api-key',
        severity: 'high',
        title: 'Upstage API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it at https://console.upstage.ai/api-keys.'],
        references: ['https://console.upstage.ai/docs'],
        providers: ['upstage'],
        value: /(?:up)_[A-Za-z0-9]{29}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/upstash.js

const upstash_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'upstash-token',
        severity: 'high',
        title: 'Upstash REST token',
        why: 'it reads and writes a database.',
        remediation: ['Reset the credentials of the database at https://console.upstash.com/.'],
        references: ['https://upstash.com/docs'],
        providers: ['upstash'],
        value: /A[A-Za-z0-9]{1}[\w-]{38,100}(?:|=|==)/,
        longest: 104,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/uptimerobot.js

const uptimerobot_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'uptimerobot-api-key',
        title: 'UptimeRobot API key',
        why: 'it reads and changes the monitors of an account.',
        remediation: ['Reset it in UptimeRobot under Integrations and API.'],
        references: ['https://uptimerobot.com/api/'],
        providers: ['uptimerobot', 'uptime_robot', 'uptime-robot'],
        value: /(?:u|m)\d{6,9}-[a-z0-9]{24}/,
        longest: 35,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/upwave.js

const upwave_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'upwave-api-key',
        title: 'Upwave API key',
        why: 'it reads and changes the boards of its owner.',
        remediation: ['Replace it at https://www.upwave.io/.'],
        references: ['https://www.upwave.io/'],
        providers: ['upwave'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/urlbox.js

const urlbox_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'urlbox-api-key',
        title: 'Urlbox API key',
        why: 'it takes screenshots at the cost of the account.',
        remediation: ['Replace it at https://urlbox.com/dashboard.'],
        references: ['https://urlbox.com/docs'],
        providers: ['urlbox'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/urlscan.js

const urlscan_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'urlscan-api-key',
        title: 'URLScan (urlscan.io) API key',
        why: 'it starts scans and reads private ones of the account.',
        remediation: ['Delete it at https://urlscan.io/user/profile/.'],
        references: ['https://docs.urlscan.io/'],
        providers: ['urlscan'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/userstack.js

const userstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'userstack-api-key',
        title: 'Userstack API key',
        why: 'it looks up browsers at the cost of the account.',
        remediation: ['Replace it at https://userstack.com/.'],
        references: ['https://userstack.com/'],
        providers: ['userstack'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/val-town.js

const val_town_RULES = [
    prefixedToken({
        id: 'val-town-api-token',
        severity: 'high',
        title: 'Val Town API token',
        why: 'it runs code and reads the values of its owner.',
        remediation: ['Delete it at https://www.val.town/settings/api.'],
        references: ['https://docs.val.town/'],
        prefix: 'vtwn_',
        body: /[A-Za-z0-9]{20,80}/,
        longest: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/vatlayer.js

const vatlayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'vatlayer-api-key',
        title: 'Vatlayer API key',
        why: 'it checks VAT numbers at the cost of the account.',
        remediation: ['Replace it at https://vatlayer.com/.'],
        references: ['https://vatlayer.com/'],
        providers: ['vatlayer'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/veracode.js

const veracode_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'veracode-api-key',
        title: 'Veracode API key',
        why: 'with its id it starts scans and reads the weaknesses that they found.',
        remediation: ['Revoke it in the Veracode platform under API credentials.'],
        references: ['https://docs.veracode.com/r/c_api_credentials3'],
        providers: ['veracode', 'vid_key'],
        noun: /key|secret/,
        value: /(?:vera01[a-z]{1,3}-)?[0-9a-f]{128}/,
        longest: 140,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/vercel.js


const vercel_RULES = [
    prefixedToken({
        id: 'vercel-access-token',
        severity: 'critical',
        title: 'Vercel access token',
        why: 'it deploys, and reads and changes projects with their environment.',
        remediation: ['Delete it at https://vercel.com/account/tokens.'],
        references: ['https://vercel.com/docs/rest-api'],
        prefix: ['vcp_', 'vca_', 'vci_'],
        body: /[\w-]{56}/,
        longest: 56,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'vercel-refresh-token',
        severity: 'high',
        title: 'Vercel refresh token',
        why: 'it makes new access tokens of an app.',
        remediation: ['Remove the app at https://vercel.com/account.'],
        references: ['https://vercel.com/docs/sign-in-with-vercel/tokens'],
        prefix: 'vcr_',
        body: /[\w-]{56}/,
        longest: 56,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'vercel-ai-gateway-key',
        severity: 'high',
        title: 'Vercel AI Gateway key',
        why: 'it uses language models at the owner’s cost.',
        remediation: ['Delete it at https://vercel.com under AI Gateway, API keys.'],
        references: ['https://vercel.com/docs/ai-gateway'],
        prefix: 'vck_',
        body: /[\w-]{56}/,
        longest: 56,
        alphabet: '\\w-',
    }),
    prefixedToken({
        id: 'vercel-blob-token',
        severity: 'high',
        title: 'Vercel Blob read-write token',
        why: 'it reads, writes and deletes the files of a store.',
        remediation: ['Rotate it on the page of the store at https://vercel.com under Storage.'],
        references: ['https://vercel.com/docs/vercel-blob'],
        prefix: 'vercel_blob_rw_',
        body: /[A-Za-z0-9]{16}_[A-Za-z0-9]{30,40}/,
        longest: 57,
        alphabet: '\\w',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'vercel-legacy-token',
        title: 'Vercel access token of the old form',
        why: 'it deploys, and reads and changes projects with their environment.',
        remediation: ['Delete it at https://vercel.com/account/tokens.'],
        references: ['https://vercel.com/docs/rest-api'],
        providers: ['vercel', 'now_token'],
        noun: /token|secret|api[_-]?key|/,
        value: /[A-Za-z0-9]{24}/,
        longest: 24,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/veriphone.js

const veriphone_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'veriphone-api-key',
        title: 'Veriphone API key',
        why: 'it checks phone numbers at the cost of the account.',
        remediation: ['Replace it at https://veriphone.io/.'],
        references: ['https://veriphone.io/'],
        providers: ['veriphone'],
        value: /[A-Z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/vimeo.js

const vimeo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'vimeo-access-token',
        title: 'Vimeo access token',
        why: 'it reads and changes the videos of an account.',
        remediation: ['Delete it at https://developer.vimeo.com/apps.'],
        references: ['https://developer.vimeo.com/api/authentication'],
        providers: ['vimeo'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/virustotal.js

const virustotal_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'virustotal-api-key',
        title: 'VirusTotal API key',
        why: 'it searches and downloads files at the cost of the account.',
        remediation: ['Regenerate it at https://www.virustotal.com/gui/my-apikey.'],
        references: ['https://docs.virustotal.com/docs/please-give-me-an-api-key'],
        providers: ['virustotal', 'virus_total', 'vt_api'],
        noun: /key|token|secret/,
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/visualcrossing.js

const visualcrossing_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'visualcrossing-api-key',
        title: 'Visual Crossing API key',
        why: 'it asks for the weather at the cost of the account.',
        remediation: ['Replace it at https://www.visualcrossing.com/account.'],
        references: ['https://www.visualcrossing.com/resources/documentation/'],
        providers: ['visualcrossing', 'visual_crossing'],
        value: /[A-Z0-9]{25}/,
        longest: 25,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/voiceflow.js

const voiceflow_RULES = [
    prefixedToken({
        id: 'voiceflow-api-key',
        severity: 'high',
        title: 'Voiceflow API key',
        why: 'it runs and reads the conversations of an agent.',
        remediation: ['Regenerate it in Voiceflow under Settings, API keys.'],
        references: ['https://docs.voiceflow.com/'],
        prefix: ['VF.DM.', 'VF.WS.'],
        body: /[0-9a-f]{24}\.[A-Za-z0-9]{16}/,
        longest: 41,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/volcengine.js

const volcengine_RULES = [
    prefixedToken({
        id: 'volcengine-access-key-id',
        severity: 'low',
        title: 'Volcengine access key ID',
        why: 'it names an access key; only with its secret does it open anything.',
        remediation: ['Look whether the secret leaked too.'],
        references: ['https://www.volcengine.com/docs/6291/65568'],
        prefix: 'AKLT',
        body: /[A-Za-z0-9_-]{43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/vonage.js

const vonage_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'vonage-api-secret',
        title: 'Vonage (Nexmo) API secret',
        why: 'together with the key it sends text messages and calls at the cost of the account.',
        remediation: [
            'Revoke it at https://dashboard.nexmo.com/settings and create another.',
            'Look for messages and calls that are not yours.',
        ],
        references: ['https://developer.vonage.com/en/getting-started/concepts/authentication'],
        providers: ['vonage', 'nexmo'],
        noun: /secret/,
        value: /[A-Za-z0-9]{16}/,
        longest: 16,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/voodoosms.js

const voodoosms_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'voodoosms-api-key',
        title: 'VoodooSMS API key',
        why: 'it sends text messages at the cost of the account.',
        remediation: ['Replace it at https://www.voodoosms.com/.'],
        references: ['https://www.voodoosms.com/'],
        providers: ['voodoosms'],
        value: /[A-Za-z0-9]{46}/,
        longest: 46,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/voyage.js

const voyage_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'voyage-api-key',
        severity: 'high',
        title: 'Voyage AI API key',
        why: 'it makes embeddings at the cost of the organisation.',
        remediation: ['Delete it at https://dashboard.voyageai.com/.'],
        references: ['https://docs.voyageai.com/docs/api-key-and-installation'],
        providers: ['voyage'],
        value: /(?:pa|al)-[\w-]{43}/,
        longest: 46,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/vpnapi.js

const vpnapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'vpnapi-key',
        title: 'VPNAPI API key',
        why: 'it looks up addresses at the cost of the account.',
        remediation: ['Replace it at https://vpnapi.io/.'],
        references: ['https://vpnapi.io/'],
        providers: ['vpnapi'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/vultr.js

const vultr_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'vultr-api-key',
        title: 'Vultr API key',
        why: 'it creates, reads and destroys machines, clusters and buckets.',
        remediation: ['Regenerate it at https://my.vultr.com/settings/#settingsapi.'],
        references: ['https://www.vultr.com/api/'],
        providers: ['vultr'],
        value: /[A-Z0-9]{36}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/vyte.js

const vyte_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'vyte-api-key',
        title: 'Vyte API key',
        why: 'it reads and changes the calendars of its owner.',
        remediation: ['Replace it at https://www.vyte.in/.'],
        references: ['https://www.vyte.in/'],
        providers: ['vyte'],
        value: /[a-z0-9]{50}/,
        longest: 50,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/wakatime.js


const wakatime_REVOKE = ['Refresh it at https://wakatime.com/settings/api-key.'];
const wakatime_PAGES = ['https://wakatime.com/developers'];
const wakatime_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'wakatime-legacy-api-key',
        title: 'WakaTime API key (UUID)',
        why: 'it reads when and on which projects its owner works.',
        remediation: wakatime_REVOKE,
        references: wakatime_PAGES,
        providers: ['wakatime', 'waka_time', 'waka-time'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    prefixedToken({
        id: 'wakatime-api-key',
        severity: 'medium',
        title: 'WakaTime API key',
        why: 'it reads when and on which projects its owner works.',
        remediation: wakatime_REVOKE,
        references: wakatime_PAGES,
        prefix: 'waka_',
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/walkscore.js

const walkscore_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'walkscore-api-key',
        title: 'Walk Score API key',
        why: 'it scores places at the cost of the account.',
        remediation: ['Replace it at https://www.walkscore.com/professional/api.php.'],
        references: ['https://www.walkscore.com/professional/api.php'],
        providers: ['walkscore', 'walk_score'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/wasabi.js

const wasabi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'wasabi-secret-key',
        title: 'Wasabi secret key',
        why: 'with its ID it reads and writes buckets.',
        remediation: ['Delete it at https://console.wasabisys.com under Access keys.'],
        references: ['https://docs.wasabi.com/docs/creating-a-user-account-and-access-key'],
        providers: ['wasabi'],
        noun: /secret/,
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/weatherbit.js

const weatherbit_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'weatherbit-api-key',
        title: 'Weatherbit API key',
        why: 'it asks for the weather at the cost of the account.',
        remediation: ['Replace it at https://www.weatherbit.io/account/dashboard.'],
        references: ['https://www.weatherbit.io/api'],
        providers: ['weatherbit'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/weatherstack.js

const weatherstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'weatherstack-api-key',
        title: 'Weatherstack API key',
        why: 'it asks for the weather at the cost of the account.',
        remediation: ['Replace it at https://weatherstack.com/dashboard.'],
        references: ['https://weatherstack.com/documentation'],
        providers: ['weatherstack', 'weather_stack', 'weather-stack'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/webex.js



const webex_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'webex-access-token',
        severity: 'high',
        title: 'Webex access token',
        why: 'it reads and writes messages and meetings as a bot or person.',
        remediation: ['Regenerate it at https://developer.webex.com/my-apps.'],
        references: ['https://developer.webex.com/docs/getting-started'],
        keywords: ['_pf84_', 'webex'],
        token: new RegExp(`[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_${UUID.source}`),
        longest: 106,
        within: 80,
        alphabet: '\\w-',
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret.slice(0, 64), 'Webex access token'),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/webflow.js

const webflow_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'webflow-api-token',
        title: 'Webflow API token',
        why: 'it reads and changes the content of a site.',
        remediation: ['Revoke it in the site settings under Apps and integrations.'],
        references: ['https://developers.webflow.com/'],
        providers: ['webflow'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/webhooks.js


/** The longest of these URLs. */
const REACH = 384;
function webhook(description) {
    return {
        severity: 'medium',
        why: 'whoever has it sends messages or starts what is behind it.',
        ...description,
        kind: 'secret',
        reach: REACH,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, description.title),
    };
}
const webhooks_RULES = [
    webhook({
        id: 'zapier-webhook-url',
        title: 'Zapier webhook URL',
        remediation: ['Make another: add the trigger to the Zap anew.'],
        references: ['https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks'],
        keywords: ['hooks.zapier.com'],
        pattern: /hooks\.zapier\.com\/hooks\/catch\/(?<secret>\d{4,10}\/[A-Za-z0-9]{5,12})(?![A-Za-z0-9])/g,
    }),
    webhook({
        id: 'make-webhook-url',
        title: 'Make webhook URL',
        remediation: ['Delete the webhook in Make and add another to the scenario.'],
        references: ['https://help.make.com/webhooks'],
        keywords: ['.make.com/', '.integromat.com/'],
        pattern: /hook\.(?:[a-z0-9]{2,5}\.)?(?:make|integromat)\.com\/(?<secret>[a-z0-9]{28,36})(?![A-Za-z0-9])/g,
    }),
    webhook({
        id: 'ifttt-webhook-url',
        title: 'IFTTT webhook URL',
        remediation: ['Regenerate the key: https://ifttt.com/maker_webhooks, Edit connection.'],
        references: ['https://ifttt.com/maker_webhooks'],
        keywords: ['maker.ifttt.com'],
        pattern: /maker\.ifttt\.com\/trigger\/[\w{}%-]{1,80}\/(?:json\/)?with\/key\/(?<secret>[\w-]{22,64})(?![\w-])/g,
    }),
    webhook({
        id: 'google-chat-webhook-url',
        title: 'Google Chat webhook URL',
        severity: 'high',
        remediation: ['Remove the webhook in the space under Apps and integrations, and add another.'],
        references: ['https://developers.google.com/workspace/chat/quickstart/webhooks'],
        keywords: ['chat.googleapis.com/v1/spaces'],
        pattern: /chat\.googleapis\.com\/v1\/spaces\/[\w-]{6,32}\/messages\?key=[\w-]{39}&(?:amp;)?token=(?<secret>[\w-]{20,64}(?:%3D){0,2})(?![\w-])/g,
    }),
    webhook({
        id: 'lark-webhook-url',
        title: 'Lark (Feishu) webhook URL',
        severity: 'high',
        remediation: ['Remove the bot from the group and add another.'],
        references: ['https://open.larksuite.com/document/home/index'],
        keywords: ['/open-apis/bot/'],
        pattern: new RegExp(`open\\.(?:feishu\\.cn|larksuite\\.com)/open-apis/bot/(?:v2/)?hook/(?<secret>${UUID.source}|[0-9a-f]{32})(?![\\w-])`, 'g'),
    }),
    webhook({
        id: 'dingtalk-webhook-url',
        title: 'DingTalk webhook URL',
        severity: 'high',
        remediation: ['Reset the webhook in the settings of the group’s robot.'],
        references: ['https://open.dingtalk.com/document/'],
        keywords: ['oapi.dingtalk.com'],
        pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=(?<secret>[0-9a-f]{64})(?![0-9a-f])/g,
    }),
    webhook({
        id: 'wecom-webhook-url',
        title: 'WeCom webhook URL',
        severity: 'high',
        remediation: ['Remove the robot from the group and add another.'],
        references: ['https://developer.work.weixin.qq.com/document/'],
        keywords: ['qyapi.weixin.qq.com'],
        pattern: new RegExp(`qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/send\\?key=(?<secret>${UUID.source})(?![\\w-])`, 'g'),
    }),
    webhook({
        id: 'webex-webhook-url',
        title: 'Webex incoming webhook URL',
        severity: 'high',
        remediation: ['Remove the webhook at https://apphub.webex.com/ and add another.'],
        references: ['https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252'],
        keywords: ['/v1/webhooks/incoming/'],
        pattern: /webexapis\.com\/v1\/webhooks\/incoming\/(?<secret>[\w-]{70,120})(?![\w-])/g,
    }),
    webhook({
        id: 'rocket-chat-webhook-url',
        title: 'Rocket.Chat webhook URL',
        severity: 'high',
        remediation: ['Delete the integration in Rocket.Chat under Workspace, Integrations, and add another.'],
        references: ['https://docs.rocket.chat/docs/integrations'],
        keywords: ['/hooks/'],
        pattern: /\/hooks\/[A-Za-z0-9]{17,24}\/(?<secret>[A-Za-z0-9]{48})(?![A-Za-z0-9])/g,
    }),
    webhook({
        id: 'mattermost-webhook-url',
        title: 'Mattermost webhook URL',
        severity: 'high',
        remediation: ['Delete the webhook in Mattermost under Integrations, and add another.'],
        references: ['https://developers.mattermost.com/integrate/webhooks/incoming/'],
        keywords: ['mattermost'],
        pattern: /mattermost[\w.:-]{0,80}\/hooks\/(?<secret>[a-z0-9]{26})(?![A-Za-z0-9])/gi,
    }),
    webhook({
        id: 'pipedream-webhook-url',
        title: 'Pipedream webhook URL',
        severity: 'low',
        remediation: ['Make another: add the HTTP trigger to the workflow anew.'],
        references: ['https://pipedream.com/docs/workflows/building-workflows/triggers'],
        keywords: ['.m.pipedream.net'],
        pattern: /(?<![\w-])(?<secret>e[no][a-z0-9]{10,16})\.m\.pipedream\.net(?![\w.-])/g,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/webscraper.js

const webscraper_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'webscraper-api-key',
        title: 'Web Scraper API key',
        why: 'it runs scrapers at the cost of the account.',
        remediation: ['Replace it at https://webscraper.io/.'],
        references: ['https://webscraper.io/'],
        providers: ['webscraper'],
        value: /[A-Za-z0-9]{60}/,
        longest: 60,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/weights-and-biases.js


const weights_and_biases_REVOKE = ['Delete it at https://wandb.ai/settings.'];
const weights_and_biases_PAGES = ['https://docs.wandb.ai/'];
const weights_and_biases_RULES = [
    prefixedToken({
        id: 'wandb-api-key',
        severity: 'high',
        title: 'Weights & Biases API key',
        why: 'it reads and writes runs, models and data sets as its owner.',
        remediation: weights_and_biases_REVOKE,
        references: weights_and_biases_PAGES,
        prefix: 'wandb_v1_',
        body: /\w{77}/,
        longest: 77,
        alphabet: '\\w',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'wandb-legacy-api-key',
        title: 'Weights & Biases API key (40 digits)',
        why: 'it reads and writes runs, models and data sets as its owner.',
        remediation: weights_and_biases_REVOKE,
        references: weights_and_biases_PAGES,
        providers: ['wandb', 'weightsandbiases'],
        noun: /key|token|secret|login|(?<=wandb)/,
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/windows.js


/**
 * The key of all group policies, which Microsoft has published:
 * https://learn.microsoft.com/openspecs/windows_protocols/ms-gppref/2c15cbf0-f086-4c74-8b70-1f2fa45dd4be
 */
const POLICY_KEY = ['4e9906e8fcb66cc9faf49310620ffee8', 'f496e806cc057990209b09a433b66c1b'];
/** Whether a value decrypts to text, as only a real one does. */
function assessPolicy({ secret }) {
    try {
        const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-cbc', Buffer.from(POLICY_KEY.join(''), 'hex'), Buffer.alloc(16));
        const text = Buffer.concat([decipher.update(Buffer.from(secret, 'base64')), decipher.final()]).toString('utf16le');
        return /^[\x20-\u024f]{1,200}$/.test(text)
            ? { is: 'secret', details: { decrypts: true } }
            : { is: 'nothing' };
    }
    catch {
        return { is: 'nothing' };
    }
}
/** Setup writes a password in UTF-16 and base64, its element's name behind it. */
function assessSetup({ secret, groups }) {
    const decoded = groups.plain === 'true' ? secret : Buffer.from(secret, 'base64').toString('utf16le');
    const password = decoded.replace(/(?:Administrator)?Password$/, '');
    if ((0,placeholder/* isPlaceholder */.wK)(password) || /^(?:password|vagrant|secret|test|admin)\d{0,4}$/i.test(password))
        return { is: 'placeholder' };
    return /^[\x20-\u024f]{4,128}$/.test(password) ? { is: 'secret' } : { is: 'nothing' };
}
const windows_RULES = [
    {
        id: 'windows-group-policy-password',
        kind: 'secret',
        severity: 'critical',
        title: 'Windows group policy password',
        why: 'everybody can decrypt it, since the key of all policies is public; it is often an administrator’s.',
        remediation: ['Change the password of the account, and remove it from the policy.'],
        references: ['https://support.microsoft.com/help/2962486'],
        keywords: ['cpassword'],
        pattern: /cpassword[ \t]{0,4}=[ \t]{0,4}["'](?<secret>[A-Za-z0-9+/]{22,400}={0,2})["']/gi,
        reach: 440,
        assess: assessPolicy,
    },
    {
        id: 'windows-setup-password',
        kind: 'secret',
        severity: 'high',
        title: 'Windows setup password',
        why: 'it is the password of an account, often the administrator’s, of every machine that was set up so.',
        remediation: ['Change the password on the machines, and leave it out of the answer file.'],
        references: [
            'https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts',
        ],
        keywords: ['<plaintext>'],
        pattern: /Password>\s{0,40}<Value>(?<secret>[^<\s]{4,400})<\/Value>\s{0,40}<PlainText>(?<plain>true|false)<\/PlainText>/g,
        reach: 560,
        guessable: true,
        assess: assessSetup,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/wireguard.js

const PRIVATE = 'WireGuard private key';
const PRESHARED = 'WireGuard preshared key';
const wireguard_PAGE = 'https://www.wireguard.com/quickstart/';
function wireguard_assess(title) {
    return ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, title);
}
const wireguard_RULES = [
    {
        id: 'wireguard-private-key',
        kind: 'secret',
        severity: 'critical',
        title: PRIVATE,
        why: 'whoever has it joins the private network in the place of its owner.',
        remediation: ['Make a new pair with `wg genkey`, and give the public key to the peers.'],
        references: [wireguard_PAGE],
        keywords: ['privatekey', 'wg genkey', 'wg_private', 'wireguard'],
        pattern: /(?:^|[\s"'])(?:PrivateKey|(?:wg|wireguard)_?private_?key)["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])/gi,
        reach: 120,
        assess: wireguard_assess(PRIVATE),
    },
    {
        id: 'wireguard-preshared-key',
        kind: 'secret',
        severity: 'high',
        title: PRESHARED,
        why: 'it is one half of what keeps the traffic of two peers secret from later computers.',
        remediation: ['Make a new one with `wg genpsk`, and give it to both peers.'],
        references: [wireguard_PAGE],
        keywords: ['presharedkey'],
        pattern: /(?:^|[\s"'])PresharedKey["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])/gi,
        reach: 100,
        assess: wireguard_assess(PRESHARED),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/wise.js

const wise_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'wise-api-token',
        severity: 'high',
        title: 'Wise API token',
        why: 'it reads balances and creates transfers of a profile.',
        remediation: ['Revoke it in the settings under API tokens.', 'Look for transfers that are not yours.'],
        references: ['https://docs.wise.com/api-docs'],
        providers: ['transferwise', 'wise_api', 'wise_token'],
        noun: /token|key|api/,
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/wistia.js

const wistia_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'wistia-api-token',
        title: 'Wistia API token',
        why: 'it reads and changes the videos of an account.',
        remediation: ['Delete it in the account settings under API access.'],
        references: ['https://docs.wistia.com/reference/getting-started-with-the-data-api'],
        providers: ['wistia'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/wolframalpha.js

const wolframalpha_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'wolframalpha-api-key',
        title: 'Wolfram Alpha API key',
        why: 'it asks questions at the cost of the account.',
        remediation: ['Replace it at https://developer.wolframalpha.com/.'],
        references: ['https://products.wolframalpha.com/api/documentation'],
        providers: ['wolfram'],
        value: /[A-Z0-9]{6}-[A-Z0-9]{10}/,
        longest: 17,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/woocommerce.js

const woocommerce_RULES = [
    prefixedToken({
        id: 'woocommerce-consumer-secret',
        severity: 'high',
        title: 'WooCommerce consumer secret',
        why: 'together with the consumer key it reads and changes orders and customers of a shop.',
        remediation: ['Revoke it in the shop under WooCommerce, Settings, Advanced, REST API.'],
        references: ['https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication'],
        prefix: 'cs_',
        body: /[0-9a-f]{40}/,
        longest: 40,
        keywords: keywordsAfter('cs_', HEXADECIMAL),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/wordpress.js

const wordpress_STOCK = /^put your unique phrase here$/i;
const wordpress_RULES = [
    {
        id: 'wordpress-secret-key',
        kind: 'secret',
        severity: 'high',
        title: 'WordPress authentication key or salt',
        why: 'whoever has it forges the cookies of signed-in people, administrators among them.',
        remediation: [
            'Make new ones at https://api.wordpress.org/secret-key/1.1/salt/; everybody signs in again.',
        ],
        references: ['https://developer.wordpress.org/advanced-administration/wordpress/wp-config/'],
        keywords: ['auth_key', 'logged_in_key', 'nonce_key', 'auth_salt', 'logged_in_salt', 'nonce_salt'],
        pattern: /(?:SECURE_AUTH|LOGGED_IN|AUTH|NONCE)_(?:KEY|SALT)["']?[ \t]{0,4}[,=][ \t]{0,40}["'](?<secret>[^\\\n']{60,80})["']/g,
        reach: 180,
        assess: ({ secret }) => wordpress_STOCK.test(secret) || (0,placeholder/* isStandIn */.WG)(secret) ? { is: 'placeholder' } : { is: 'secret' },
    },
    {
        id: 'wordpress-database-password',
        kind: 'secret',
        severity: 'high',
        title: 'WordPress database password',
        why: 'it signs in to the database of the site.',
        remediation: [
            'Change it at the database and in wp-config.php, and keep that file out of the repository.',
        ],
        references: ['https://developer.wordpress.org/advanced-administration/wordpress/wp-config/'],
        keywords: ["'db_password'", '"db_password"'],
        pattern: /define\([ \t]{0,4}["']DB_PASSWORD["'][ \t]{0,4},[ \t]{0,4}["'](?<secret>[^'"\n]{4,128})["']/gi,
        reach: 180,
        guessable: true,
        assess: ({ secret }) => (0,placeholder/* isStandIn */.WG)(secret) ||
            /^(?:password(?:_here)?|passwd|root|wordpress|secret|admin|mysql|wp|test)\d{0,4}$/i.test(secret)
            ? { is: 'placeholder' }
            : { is: 'secret' },
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/workato.js

const workato_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'workato-api-token',
        severity: 'high',
        title: 'Workato developer API token',
        why: 'it reads and changes recipes, which hold other credentials’ names.',
        remediation: ['Delete it at https://app.workato.com under API clients.'],
        references: ['https://docs.workato.com/workato-api.html'],
        keywords: ['wrka'],
        token: /wrka(?:[a-z]{2})?-eyJ[\w-]{8,200}\.[\w-]{16,600}\.[\w-]{64,700}/,
        longest: 1520,
        alphabet: '\\w-',
        shownPrefix: () => 'wrka',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/workos.js

const workos_PAGES = ['https://workos.com/docs/reference'];
const workos_RULES = [
    prefixedToken({
        id: 'workos-api-key',
        severity: 'critical',
        title: 'WorkOS API key',
        why: 'it signs in as any user and reads the directories of all customers.',
        remediation: [
            'Roll the key at https://dashboard.workos.com/api-keys.',
            'Look through the audit log for sign-ins that are not explained.',
        ],
        references: workos_PAGES,
        prefix: 'sk_live_a2V5X',
        body: /[A-Za-z0-9]{20,80}/,
        longest: 80,
    }),
    prefixedToken({
        id: 'workos-test-key',
        severity: 'low',
        title: 'WorkOS test key',
        why: 'it reaches the staging environment alone.',
        remediation: ['Roll the key at https://dashboard.workos.com/api-keys.'],
        references: workos_PAGES,
        prefix: 'sk_test_a2V5X',
        body: /[A-Za-z0-9]{20,80}/,
        longest: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/worldweather.js

const worldweather_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'worldweather-api-key',
        title: 'World Weather Online API key',
        why: 'it asks for the weather at the cost of the account.',
        remediation: ['Replace it at https://www.worldweatheronline.com/.'],
        references: ['https://www.worldweatheronline.com/'],
        providers: ['worldweather'],
        value: /[a-z0-9]{31}/,
        longest: 31,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/xai.js

const xai_RULES = [
    prefixedToken({
        id: 'xai-api-key',
        severity: 'high',
        title: 'xAI API key',
        why: 'it runs models at the cost of the team.',
        remediation: ['Delete it at https://console.x.ai/.'],
        references: ['https://docs.x.ai/docs/overview'],
        prefix: 'xai-',
        body: /[\w-]{70,120}/,
        longest: 120,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/xata.js

const xata_RULES = [
    prefixedToken({
        id: 'xata-api-key',
        severity: 'high',
        title: 'Xata API key',
        why: 'it reads and writes the databases of its owner.',
        remediation: ['Delete it in Xata under Account settings.'],
        references: ['https://xata.io/docs'],
        prefix: 'xau_',
        body: /[A-Za-z0-9]{20,48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/xendit.js

const xendit_PAGES = ['https://developers.xendit.co/'];
const xendit_RULES = [
    prefixedToken({
        id: 'xendit-secret-key',
        severity: 'critical',
        title: 'Xendit secret key',
        why: 'it takes payments and pays out the balance of the business.',
        remediation: [
            'Delete it at https://dashboard.xendit.co/settings/developers.',
            'Look for payouts that nobody ordered.',
        ],
        references: xendit_PAGES,
        prefix: 'xnd_production_',
        body: /[A-Za-z0-9]{40,80}/,
        longest: 80,
    }),
    prefixedToken({
        id: 'xendit-test-key',
        severity: 'low',
        title: 'Xendit test key',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Delete it at https://dashboard.xendit.co/settings/developers.'],
        references: xendit_PAGES,
        prefix: 'xnd_development_',
        body: /[A-Za-z0-9]{40,80}/,
        longest: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/yandex.js



const yandex_RULES = [
    prefixedToken({
        id: 'yandex-cloud-api-key',
        severity: 'high',
        title: 'Yandex Cloud API key',
        why: 'it uses services of the cloud as a service account.',
        remediation: ['Delete it at https://console.yandex.cloud under Service accounts.'],
        references: ['https://yandex.cloud/en/docs/iam/concepts/authorization/api-key'],
        prefix: 'AQVN',
        body: /[\w-]{34,38}/,
        longest: 38,
        alphabet: '\\w-',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'yandex-iam-token',
        severity: 'high',
        title: 'Yandex Cloud IAM token',
        why: 'it acts as a person or service account for twelve hours.',
        remediation: ['It ends by itself after twelve hours; revoke it with `yc iam revoke-token`.'],
        references: ['https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token'],
        keywords: keywordsAfter('t1.', 'abcdefghijklmnopqrstuvwxyz0123456789_-'),
        token: /t1\.[A-Za-z0-9_-]{8,400}={0,2}\.[A-Za-z0-9_-]{86}={0,2}/,
        longest: 500,
        alphabet: '\\w=-',
        shownPrefix: () => 't1.',
    }),
    prefixedToken({
        id: 'yandex-oauth-token',
        severity: 'critical',
        title: 'Yandex OAuth token',
        why: 'it acts as its owner for a year: in the cloud, on the disk, in mail.',
        remediation: ['Revoke the app at https://id.yandex.com/security.'],
        references: ['https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token'],
        prefix: ['y0_', 'y1_', 'y2_', 'y3_'],
        body: /Ag[\w-]{52,58}/,
        longest: 60,
        alphabet: '\\w-',
        keywords: ['y0_a', 'y1_a', 'y2_a', 'y3_a'],
    }),
    (0,named_token/* namedToken */.T)({
        id: 'yandex-static-key',
        title: 'Yandex Cloud static key secret',
        why: 'with its ID it reads and writes buckets.',
        remediation: ['Delete it at https://console.yandex.cloud under Service accounts.'],
        references: ['https://yandex.cloud/en/docs/iam/concepts/authorization/access-key'],
        providers: ['yandex', 'yc_secret', 'yc_access', 'yc_storage', 'ydb_'],
        noun: /secret|key|access|/,
        value: /YC[MNO][\w-]{37}/,
        longest: 40,
    }),
    prefixedToken({
        id: 'yandex-translate-key',
        severity: 'medium',
        title: 'Yandex Translate API key',
        why: 'it translates at the owner’s cost.',
        remediation: ['Delete it at https://yandex.com/dev/.'],
        references: ['https://yandex.com/dev/translate/'],
        prefix: 'trnsl.1.1.',
        body: /\d{8}T\d{6}Z\.[0-9a-f]{16}\.[0-9a-f]{40}/,
        longest: 76,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/yelp.js

const yelp_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'yelp-api-key',
        title: 'Yelp API key',
        why: 'it searches businesses at the cost of the account.',
        remediation: ['Replace it at https://www.yelp.com/developers/v3/manage_app.'],
        references: ['https://docs.developer.yelp.com/'],
        providers: ['yelp'],
        value: /[\w-]{128}/,
        longest: 128,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ynab.js

const ynab_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ynab-token',
        title: 'YNAB personal access token',
        why: 'it reads and changes the budgets of its owner.',
        remediation: ['Revoke it at https://app.ynab.com/settings/developer.'],
        references: ['https://api.ynab.com/'],
        providers: ['ynab', 'youneedabudget'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/yousign.js

const yousign_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'yousign-api-key',
        title: 'Yousign API key',
        why: 'it reads and sends documents to be signed.',
        remediation: ['Replace it at https://yousign.com/.'],
        references: ['https://yousign.com/'],
        providers: ['yousign'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zai.js

const zai_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zai-api-key',
        severity: 'high',
        title: 'Z.ai (Zhipu) API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it at https://z.ai/manage-apikey/apikey-list.'],
        references: ['https://docs.z.ai/'],
        providers: ['zhipu', 'zai_api', 'zai-api', 'zaiapi', 'z_ai_', 'glm_api'],
        value: /[a-z0-9]{32}\.[A-Za-z0-9]{16}/,
        longest: 49,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zendesk.js

const zendesk_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zendesk-api-token',
        severity: 'high',
        title: 'Zendesk API token',
        why: 'it reads and answers tickets as any agent.',
        remediation: ['Delete it in the Admin Center under Apps and integrations, APIs.'],
        references: ['https://developer.zendesk.com/api-reference/introduction/security-and-auth/'],
        providers: ['zendesk'],
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zenkit.js

const zenkit_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zenkit-api-key',
        title: 'Zenkit API key',
        why: 'it reads and changes lists as its owner.',
        remediation: ['Delete it in the profile under Integrations.'],
        references: ['https://base.zenkit.com/docs/api/overview/introduction'],
        providers: ['zenkit'],
        value: /[a-z0-9]{8}-[A-Za-z0-9]{32}/,
        longest: 41,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zenrows.js

const zenrows_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zenrows-api-key',
        title: 'ZenRows API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://app.zenrows.com/.'],
        references: ['https://docs.zenrows.com/'],
        providers: ['zenrows'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zenscrape.js

const zenscrape_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zenscrape-api-key',
        title: 'Zenscrape API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://zenscrape.com/.'],
        references: ['https://zenscrape.com/'],
        providers: ['zenscrape'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zerobounce.js

const zerobounce_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zerobounce-api-key',
        title: 'ZeroBounce API key',
        why: 'it checks mail addresses at the cost of the account.',
        remediation: ['Replace it in the account under API.'],
        references: ['https://www.zerobounce.net/docs/'],
        providers: ['zerobounce'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zerotier.js

const zerotier_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zerotier-api-token',
        title: 'ZeroTier API token',
        why: 'it manages the networks of its owner.',
        remediation: ['Delete it at https://my.zerotier.com/account.'],
        references: ['https://docs.zerotier.com/api/central/'],
        providers: ['zerotier'],
        noun: /token|key|secret/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zipcodeapi.js

const zipcodeapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zipcodeapi-key',
        title: 'ZipCodeAPI API key',
        why: 'it looks up places at the cost of the account.',
        remediation: ['Replace it at https://www.zipcodeapi.com/.'],
        references: ['https://www.zipcodeapi.com/'],
        providers: ['zipcodeapi'],
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zipcodebase.js

const zipcodebase_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zipcodebase-api-key',
        title: 'Zipcodebase API key',
        why: 'it looks up places at the cost of the account.',
        remediation: ['Replace it at https://zipcodebase.com/.'],
        references: ['https://zipcodebase.com/'],
        providers: ['zipcodebase'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zoho.js

const zoho_RULES = [
    prefixedToken({
        id: 'zoho-oauth-token',
        severity: 'high',
        title: 'Zoho OAuth token',
        why: 'it reads and changes the customer data that its scopes allow.',
        remediation: [
            'Revoke it at https://accounts.zoho.com/home, page Connected apps, or by `/oauth/v2/token/revoke`.',
        ],
        references: ['https://www.zoho.com/accounts/protocol/oauth.html'],
        prefix: '1000.',
        body: /[0-9a-f]{32}\.[0-9a-f]{32}/,
        longest: 65,
        alphabet: '\\w.',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zonka.js

const zonka_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zonka-api-key',
        title: 'Zonka Feedback API key',
        why: 'it reads the feedback of customers.',
        remediation: ['Replace it at https://www.zonkafeedback.com/.'],
        references: ['https://www.zonkafeedback.com/'],
        providers: ['zonka'],
        value: /[A-Za-z0-9]{36}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zoom.js

const zoom_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zoom-client-secret',
        title: 'Zoom client secret',
        why: 'together with the client ID it reads and changes meetings, users and recordings.',
        remediation: ['Regenerate it at https://marketplace.zoom.us/user/build.'],
        references: ['https://developers.zoom.us/docs/internal-apps/'],
        providers: ['zoom'],
        noun: /client[_-]?secret|api[_-]?secret/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zulip.js

const zulip_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zulip-api-key',
        title: 'Zulip API key',
        why: 'it reads and writes messages as its user or bot.',
        remediation: ['Regenerate it in the settings under Account and privacy, or Bots.'],
        references: ['https://zulip.com/api/api-keys'],
        providers: ['zulip'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/index.js


















































































































































































































































































































































































































































































































































































































































































































/** Every provider file of this folder. */
const PROVIDERS = [
    ably_namespaceObject,
    abuseipdb_namespaceObject,
    adafruit_namespaceObject,
    adobe_namespaceObject,
    adyen_namespaceObject,
    age_namespaceObject,
    agora_namespaceObject,
    aikido_namespaceObject,
    airbrake_namespaceObject,
    airbyte_namespaceObject,
    airtable_namespaceObject,
    airtable_tokens_namespaceObject,
    aiven_namespaceObject,
    akamai_namespaceObject,
    alchemy_namespaceObject,
    algolia_namespaceObject,
    alibaba_namespaceObject,
    alpaca_namespaceObject,
    amazon_selling_namespaceObject,
    amplitude_namespaceObject,
    ansible_namespaceObject,
    anthropic_namespaceObject,
    anyscale_namespaceObject,
    api_ninjas_namespaceObject,
    apify_namespaceObject,
    apilayer_namespaceObject,
    apimetrics_namespaceObject,
    apitemplate_namespaceObject,
    apollo_namespaceObject,
    appoptics_namespaceObject,
    appveyor_namespaceObject,
    appwrite_namespaceObject,
    asaas_namespaceObject,
    asana_namespaceObject,
    aspnet_namespaceObject,
    assemblyai_namespaceObject,
    atera_namespaceObject,
    atlassian_namespaceObject,
    auth0_namespaceObject,
    authress_namespaceObject,
    autopilot_namespaceObject,
    aviationstack_namespaceObject,
    axiom_namespaceObject,
    axonaut_namespaceObject,
    ayrshare_namespaceObject,
    azure_active_directory_namespaceObject,
    azure_connection_strings_namespaceObject,
    azure_keys_namespaceObject,
    azure_names_namespaceObject,
    azure_signatures_namespaceObject,
    backblaze_namespaceObject,
    baidu_namespaceObject,
    bannerbear_namespaceObject,
    baremetrics_namespaceObject,
    baseten_namespaceObject,
    basic_auth,
    beamer_namespaceObject,
    beebole_namespaceObject,
    betterstack_namespaceObject,
    bigcommerce_namespaceObject,
    binance_namespaceObject,
    bitbar_namespaceObject,
    bitly_namespaceObject,
    bitrise_namespaceObject,
    bittrex_namespaceObject,
    bitwarden_namespaceObject,
    blazemeter_namespaceObject,
    blockchain_namespaceObject,
    boostnote_namespaceObject,
    box_namespaceObject,
    braintree_namespaceObject,
    brandfetch_namespaceObject,
    brave_search_namespaceObject,
    brevo_namespaceObject,
    browserstack_namespaceObject,
    browshot_namespaceObject,
    buddyns_namespaceObject,
    bugherd_namespaceObject,
    bugsnag_namespaceObject,
    buildkite_namespaceObject,
    bunny_namespaceObject,
    buttercms_namespaceObject,
    calendarific_namespaceObject,
    calendly_namespaceObject,
    campayn_namespaceObject,
    canny_namespaceObject,
    canva_namespaceObject,
    capsule_namespaceObject,
    carbon_interface_namespaceObject,
    centralstationcrm_namespaceObject,
    cerebras_namespaceObject,
    cfxre_namespaceObject,
    chartmogul_namespaceObject,
    chatbot_namespaceObject,
    chatfuel_namespaceObject,
    checkly_namespaceObject,
    checkout_com_namespaceObject,
    cicero_namespaceObject,
    circleci_namespaceObject,
    civo_namespaceObject,
    clarifai_namespaceObject,
    clearbit_namespaceObject,
    clerk_namespaceObject,
    clickhouse_namespaceObject,
    clicksend_namespaceObject,
    clickup_namespaceObject,
    clockify_namespaceObject,
    clojars_namespaceObject,
    close_namespaceObject,
    cloudflare_namespaceObject,
    cloudinary_namespaceObject,
    cloudinary_url_namespaceObject,
    cloudmersive_namespaceObject,
    cloudsight_namespaceObject,
    cloudsmith_namespaceObject,
    cockroachdb_namespaceObject,
    coda_namespaceObject,
    codacy_namespaceObject,
    codeclimate_namespaceObject,
    codecov_namespaceObject,
    codefresh_namespaceObject,
    codemagic_namespaceObject,
    codequiry_namespaceObject,
    cohere_namespaceObject,
    coinapi_namespaceObject,
    coinbase_namespaceObject,
    coinlayer_namespaceObject,
    coinmarketcap_namespaceObject,
    column_namespaceObject,
    command_line_namespaceObject,
    commercejs_namespaceObject,
    configcat_namespaceObject,
    confluent_namespaceObject,
    contentful_namespaceObject,
    convertapi_namespaceObject,
    convertkit_namespaceObject,
    convex_namespaceObject,
    couchbase_namespaceObject,
    countrylayer_namespaceObject,
    courier_namespaceObject,
    coveralls_namespaceObject,
    crates_namespaceObject,
    crisp_namespaceObject,
    crowdin_namespaceObject,
    cryptocompare_namespaceObject,
    currencyfreaks_namespaceObject,
    currencylayer_namespaceObject,
    currencyscoop_namespaceObject,
    currentsapi_namespaceObject,
    cursor_namespaceObject,
    cypress_namespaceObject,
    dandelion_namespaceObject,
    data_gov_namespaceObject,
    database_client_namespaceObject,
    database_connection_string_namespaceObject,
    databricks_namespaceObject,
    datadog_namespaceObject,
    datastax_namespaceObject,
    datocms_namespaceObject,
    dbt_namespaceObject,
    deepai_namespaceObject,
    deepgram_namespaceObject,
    deepl_namespaceObject,
    deepseek_namespaceObject,
    deepsource_namespaceObject,
    defined_networking_namespaceObject,
    delighted_namespaceObject,
    deno_namespaceObject,
    dependency_track_namespaceObject,
    detectify_namespaceObject,
    detectlanguage_namespaceObject,
    devcycle_namespaceObject,
    devin_namespaceObject,
    diffbot_namespaceObject,
    diggernaut_namespaceObject,
    digitalocean_namespaceObject,
    discord,
    disqus_namespaceObject,
    ditto_namespaceObject,
    django_namespaceObject,
    docker_namespaceObject,
    docparser_namespaceObject,
    docusign_namespaceObject,
    doppler_namespaceObject,
    drone_namespaceObject,
    dropbox_namespaceObject,
    dropbox_sign_namespaceObject,
    dropbox_tokens_namespaceObject,
    duffel_namespaceObject,
    duo_namespaceObject,
    dwolla_namespaceObject,
    dynatrace_namespaceObject,
    dyspatch_namespaceObject,
    e2b_namespaceObject,
    easypost_namespaceObject,
    ebay_namespaceObject,
    edenai_namespaceObject,
    elastic_namespaceObject,
    elastic_email_namespaceObject,
    elevenlabs_namespaceObject,
    endorlabs_namespaceObject,
    env0_namespaceObject,
    equinix_namespaceObject,
    etherscan_namespaceObject,
    etsy_namespaceObject,
    eventbrite_namespaceObject,
    everhour_namespaceObject,
    evernote_namespaceObject,
    exchangerate_api_namespaceObject,
    exoscale_namespaceObject,
    extractorapi_namespaceObject,
    facebook_namespaceObject,
    fastly_namespaceObject,
    fauna_namespaceObject,
    feedier_namespaceObject,
    figma_namespaceObject,
    filezilla_namespaceObject,
    financialmodelingprep_namespaceObject,
    finicity_namespaceObject,
    finnhub_namespaceObject,
    firecrawl_namespaceObject,
    firehydrant_namespaceObject,
    fireworks_namespaceObject,
    fivetran_namespaceObject,
    fixer_namespaceObject,
    fleetbase_namespaceObject,
    flexport_namespaceObject,
    flickr_namespaceObject,
    flightapi_namespaceObject,
    flightaware_namespaceObject,
    flutterwave_namespaceObject,
    fly_io_namespaceObject,
    fossa_namespaceObject,
    foursquare_namespaceObject,
    frameio_namespaceObject,
    freshdesk_namespaceObject,
    fulcrum_namespaceObject,
    fullstory_namespaceObject,
    fusionauth_namespaceObject,
    gc_notify_namespaceObject,
    geckoboard_namespaceObject,
    generic,
    geoapify_namespaceObject,
    getresponse_namespaceObject,
    ghost_namespaceObject,
    giphy_namespaceObject,
    gitea_namespaceObject,
    gitguardian_namespaceObject,
    github_namespaceObject,
    gitlab_namespaceObject,
    gitter_namespaceObject,
    glassnode_namespaceObject,
    gocardless_namespaceObject,
    goodday_namespaceObject,
    google_namespaceObject,
    gradle_namespaceObject,
    grafana_namespaceObject,
    graphhopper_namespaceObject,
    greptile_namespaceObject,
    groq_namespaceObject,
    gtmetrix_namespaceObject,
    guardian_namespaceObject,
    gumroad_namespaceObject,
    gyazo_namespaceObject,
    happyscribe_namespaceObject,
    harness_namespaceObject,
    harvest_namespaceObject,
    hashicorp_namespaceObject,
    helicone_namespaceObject,
    helpscout_namespaceObject,
    here_namespaceObject,
    heroku_namespaceObject,
    hetzner_namespaceObject,
    hex_pm_namespaceObject,
    holidayapi_namespaceObject,
    honeycomb_namespaceObject,
    html2pdf_namespaceObject,
    http_authorization_namespaceObject,
    http_token_namespaceObject,
    huawei_namespaceObject,
    hubspot_namespaceObject,
    hugging_face_namespaceObject,
    hunter_namespaceObject,
    ibm_namespaceObject,
    iconfinder_namespaceObject,
    iexcloud_namespaceObject,
    imagekit_namespaceObject,
    infisical_namespaceObject,
    influxdb_namespaceObject,
    infomaniak_namespaceObject,
    infracost_namespaceObject,
    infura_namespaceObject,
    insightly_namespaceObject,
    intercom_namespaceObject,
    intra42_namespaceObject,
    intrinio_namespaceObject,
    ip2location_namespaceObject,
    ipapi_namespaceObject,
    ipgeolocation_namespaceObject,
    ipinfo_namespaceObject,
    ipquality_namespaceObject,
    ipstack_namespaceObject,
    jenkins_namespaceObject,
    jetbrains_namespaceObject,
    jfrog_namespaceObject,
    jina_namespaceObject,
    jotform_namespaceObject,
    jumpcloud_namespaceObject,
    jupiterone_namespaceObject,
    juro_namespaceObject,
    jwk_namespaceObject,
    jwt_namespaceObject,
    kagi_namespaceObject,
    key_material_namespaceObject,
    keystore_namespaceObject,
    klaviyo_namespaceObject,
    klipfolio_namespaceObject,
    knapsack_pro_namespaceObject,
    kontent_namespaceObject,
    koyeb_namespaceObject,
    kraken_namespaceObject,
    kubernetes_namespaceObject,
    kucoin_namespaceObject,
    kylas_namespaceObject,
    lambdatest_namespaceObject,
    langfuse_namespaceObject,
    langsmith_namespaceObject,
    languagelayer_namespaceObject,
    laravel_namespaceObject,
    lark_namespaceObject,
    launchdarkly_namespaceObject,
    lemlist_namespaceObject,
    lichess_namespaceObject,
    line_namespaceObject,
    linear_namespaceObject,
    linkedin_namespaceObject,
    linkpreview_namespaceObject,
    linode_namespaceObject,
    llamaindex_namespaceObject,
    loadmill_namespaceObject,
    lob_namespaceObject,
    logdna_namespaceObject,
    loggly_namespaceObject,
    loginradius_namespaceObject,
    logzio_namespaceObject,
    lokalise_namespaceObject,
    loyverse_namespaceObject,
    lunch_money_namespaceObject,
    madkudu_namespaceObject,
    mailboxlayer_namespaceObject,
    mailchimp_namespaceObject,
    mailchimp_transactional_namespaceObject,
    mailerlite_namespaceObject,
    mailersend_namespaceObject,
    mailgun_namespaceObject,
    mailjet_namespaceObject,
    mailmodo_namespaceObject,
    mailsac_namespaceObject,
    mapbox_namespaceObject,
    mapquest_namespaceObject,
    maptiler_namespaceObject,
    marketstack_namespaceObject,
    matrix_namespaceObject,
    mattermost_namespaceObject,
    mavenlink_namespaceObject,
    maxmind_namespaceObject,
    mediastack_namespaceObject,
    meistertask_namespaceObject,
    mercado_pago_namespaceObject,
    mercury_namespaceObject,
    mergify_namespaceObject,
    mesibo_namespaceObject,
    messagebird_namespaceObject,
    microsoft_teams_namespaceObject,
    midtrans_namespaceObject,
    minimax_namespaceObject,
    miro_namespaceObject,
    mistral_namespaceObject,
    mixmax_namespaceObject,
    mixpanel_namespaceObject,
    modal_namespaceObject,
    mollie_namespaceObject,
    monday_namespaceObject,
    mongodb_atlas_namespaceObject,
    monkeylearn_namespaceObject,
    moonshot_namespaceObject,
    moosend_namespaceObject,
    moralis_namespaceObject,
    nasdaq_namespaceObject,
    neon_namespaceObject,
    netbird_namespaceObject,
    netlify_namespaceObject,
    netrc_namespaceObject,
    new_relic_namespaceObject,
    new_relic_license_namespaceObject,
    newsapi_namespaceObject,
    newscatcher_namespaceObject,
    nftport_namespaceObject,
    ngrok_namespaceObject,
    nightfall_namespaceObject,
    notion_namespaceObject,
    npm_namespaceObject,
    nuget_namespaceObject,
    numverify_namespaceObject,
    nvidia_namespaceObject,
    nylas_namespaceObject,
    nytimes_namespaceObject,
    oanda_namespaceObject,
    octopus_namespaceObject,
    okta_namespaceObject,
    ollama_namespaceObject,
    omnisend_namespaceObject,
    onelogin_namespaceObject,
    onepassword_namespaceObject,
    onesignal_namespaceObject,
    onfleet_namespaceObject,
    openai_namespaceObject,
    opencage_namespaceObject,
    openrouter_namespaceObject,
    openshift_namespaceObject,
    openuv_namespaceObject,
    openvsx_namespaceObject,
    openweather_namespaceObject,
    opsgenie_namespaceObject,
    overloop_namespaceObject,
    ovh_namespaceObject,
    owlbot_namespaceObject,
    packagecloud_namespaceObject,
    packagist_namespaceObject,
    paddle_namespaceObject,
    pagarme_namespaceObject,
    pagerduty_namespaceObject,
    pandadoc_namespaceObject,
    pandascore_namespaceObject,
    paralleldots_namespaceObject,
    particle_namespaceObject,
    partnerstack_namespaceObject,
    password_hash_namespaceObject,
    pastebin_namespaceObject,
    patreon_namespaceObject,
    paypal_namespaceObject,
    paystack_namespaceObject,
    pdflayer_namespaceObject,
    pdfshift_namespaceObject,
    peopledatalabs_namespaceObject,
    percy_namespaceObject,
    perplexity_namespaceObject,
    persona_namespaceObject,
    php_frameworks_namespaceObject,
    pinecone_namespaceObject,
    pinterest_namespaceObject,
    pipedrive_namespaceObject,
    pixabay_namespaceObject,
    plaid_namespaceObject,
    planetscale_namespaceObject,
    plivo_namespaceObject,
    podio_namespaceObject,
    polar_namespaceObject,
    polygon_namespaceObject,
    portainer_namespaceObject,
    positionstack_namespaceObject,
    postageapp_namespaceObject,
    posthog_namespaceObject,
    postman_namespaceObject,
    postmark_namespaceObject,
    prefect_namespaceObject,
    private_key,
    prodpad_namespaceObject,
    proxmox_namespaceObject,
    proxycrawl_namespaceObject,
    pubnub_namespaceObject,
    pulumi_namespaceObject,
    pushbullet_namespaceObject,
    pusher_namespaceObject,
    pushover_namespaceObject,
    pypi_namespaceObject,
    qase_namespaceObject,
    qstash_namespaceObject,
    qubole_namespaceObject,
    radar_namespaceObject,
    rails_namespaceObject,
    railway_namespaceObject,
    raindrop_namespaceObject,
    ramp_namespaceObject,
    rancher_namespaceObject,
    rapidapi_namespaceObject,
    rawg_namespaceObject,
    razorpay_namespaceObject,
    rclone_namespaceObject,
    readme_namespaceObject,
    rebrandly_namespaceObject,
    recharge_namespaceObject,
    removebg_namespaceObject,
    render_namespaceObject,
    replicate_namespaceObject,
    replyio_namespaceObject,
    requestfinance_namespaceObject,
    resend_namespaceObject,
    restpack_namespaceObject,
    ritekit_namespaceObject,
    robinhood_namespaceObject,
    rockset_namespaceObject,
    rollbar_namespaceObject,
    rootly_namespaceObject,
    route4me_namespaceObject,
    rubygems_namespaceObject,
    runpod_namespaceObject,
    salad_namespaceObject,
    salesflare_namespaceObject,
    salesforce_namespaceObject,
    samsara_namespaceObject,
    sanity_namespaceObject,
    sauce_labs_namespaceObject,
    scaleway_namespaceObject,
    scalingo_namespaceObject,
    scalr_namespaceObject,
    scrapeowl_namespaceObject,
    scraperapi_namespaceObject,
    scrapestack_namespaceObject,
    scrapfly_namespaceObject,
    scrapingant_namespaceObject,
    scrapingbee_namespaceObject,
    screenshotapi_namespaceObject,
    screenshotlayer_namespaceObject,
    scrutinizer_namespaceObject,
    securitytrails_namespaceObject,
    segment_namespaceObject,
    semaphore_namespaceObject,
    semgrep_namespaceObject,
    sendbird_namespaceObject,
    sendgrid_namespaceObject,
    sentry_namespaceObject,
    serpstack_namespaceObject,
    settlemint_namespaceObject,
    sherpadesk_namespaceObject,
    shippo_namespaceObject,
    shodan_namespaceObject,
    shopify_namespaceObject,
    shortcut_namespaceObject,
    shotstack_namespaceObject,
    signaturit_namespaceObject,
    simplesat_namespaceObject,
    skrapp_namespaceObject,
    slack_namespaceObject,
    smartsheet_namespaceObject,
    smtp2go_namespaceObject,
    snipcart_namespaceObject,
    snowflake_namespaceObject,
    snyk_namespaceObject,
    socket_namespaceObject,
    sonarqube_namespaceObject,
    sourcegraph_namespaceObject,
    spacelift_namespaceObject,
    sparkpost_namespaceObject,
    splunk_namespaceObject,
    spoonacular_namespaceObject,
    spotify_namespaceObject,
    square_namespaceObject,
    squarespace_namespaceObject,
    sslmate_namespaceObject,
    stability_namespaceObject,
    stackhawk_namespaceObject,
    statsig_namespaceObject,
    statuscake_namespaceObject,
    statuspage_namespaceObject,
    statuspal_namespaceObject,
    steam_namespaceObject,
    stockdata_namespaceObject,
    storecove_namespaceObject,
    stormboard_namespaceObject,
    stormglass_namespaceObject,
    storyblok_namespaceObject,
    strava_namespaceObject,
    stripe_namespaceObject,
    stytch_namespaceObject,
    sumologic_namespaceObject,
    supabase_namespaceObject,
    supabase_service_role_namespaceObject,
    surveysparrow_namespaceObject,
    survicate_namespaceObject,
    symfony_namespaceObject,
    tailscale_namespaceObject,
    tatum_namespaceObject,
    tavily_namespaceObject,
    taxjar_namespaceObject,
    teamcity_namespaceObject,
    teamwork_namespaceObject,
    telegram_namespaceObject,
    telnyx_namespaceObject,
    temporal_namespaceObject,
    tencent_namespaceObject,
    terraform_namespaceObject,
    terraform_variable_namespaceObject,
    thunderstore_namespaceObject,
    ticket_tailor_namespaceObject,
    ticketmaster_namespaceObject,
    tiingo_namespaceObject,
    timecamp_namespaceObject,
    tines_namespaceObject,
    tinify_namespaceObject,
    tinybird_namespaceObject,
    tmdb_namespaceObject,
    tmetric_namespaceObject,
    todoist_namespaceObject,
    together_namespaceObject,
    toggl_namespaceObject,
    tomtom_namespaceObject,
    tradier_namespaceObject,
    transifex_namespaceObject,
    travelpayouts_namespaceObject,
    travis_namespaceObject,
    trello_namespaceObject,
    truenas_namespaceObject,
    turso_namespaceObject,
    twelvedata_namespaceObject,
    twilio_namespaceObject,
    twitch_namespaceObject,
    twitch_chat_namespaceObject,
    twitter_namespaceObject,
    tyntec_namespaceObject,
    typeform_namespaceObject,
    ubidots_namespaceObject,
    unkey_namespaceObject,
    unsplash_namespaceObject,
    upcloud_namespaceObject,
    uplead_namespaceObject,
    uploadthing_namespaceObject,
    upstage_namespaceObject,
    upstash_namespaceObject,
    uptimerobot_namespaceObject,
    upwave_namespaceObject,
    urlbox_namespaceObject,
    urlscan_namespaceObject,
    userstack_namespaceObject,
    val_town_namespaceObject,
    vatlayer_namespaceObject,
    veracode_namespaceObject,
    vercel_namespaceObject,
    veriphone_namespaceObject,
    vimeo_namespaceObject,
    virustotal_namespaceObject,
    visualcrossing_namespaceObject,
    voiceflow_namespaceObject,
    volcengine_namespaceObject,
    vonage_namespaceObject,
    voodoosms_namespaceObject,
    voyage_namespaceObject,
    vpnapi_namespaceObject,
    vultr_namespaceObject,
    vyte_namespaceObject,
    wakatime_namespaceObject,
    walkscore_namespaceObject,
    wasabi_namespaceObject,
    weatherbit_namespaceObject,
    weatherstack_namespaceObject,
    webex_namespaceObject,
    webflow_namespaceObject,
    webhooks_namespaceObject,
    webscraper_namespaceObject,
    weights_and_biases_namespaceObject,
    windows_namespaceObject,
    wireguard_namespaceObject,
    wise_namespaceObject,
    wistia_namespaceObject,
    wolframalpha_namespaceObject,
    woocommerce_namespaceObject,
    wordpress_namespaceObject,
    workato_namespaceObject,
    workos_namespaceObject,
    worldweather_namespaceObject,
    xai_namespaceObject,
    xata_namespaceObject,
    xendit_namespaceObject,
    yandex_namespaceObject,
    yelp_namespaceObject,
    ynab_namespaceObject,
    yousign_namespaceObject,
    zai_namespaceObject,
    zendesk_namespaceObject,
    zenkit_namespaceObject,
    zenrows_namespaceObject,
    zenscrape_namespaceObject,
    zerobounce_namespaceObject,
    zerotier_namespaceObject,
    zipcodeapi_namespaceObject,
    zipcodebase_namespaceObject,
    zoho_namespaceObject,
    zonka_namespaceObject,
    zoom_namespaceObject,
    zulip_namespaceObject,
];

;// CONCATENATED MODULE: ./build/secrets/catalogue.js


const catalogue_core = new Set(core/* CORE_CATALOGUE */.G.rules);
/** The rules that are loaded only where one of their keywords is met, see `later.ts`. */
const FURTHER_CATALOGUE = {
    rules: PROVIDERS.flatMap((provider) => provider.RULES).filter((rule) => !catalogue_core.has(rule)),
    combinations: PROVIDERS.flatMap((provider) => provider.COMBINATIONS ?? []),
};
/** Every rule for secrets, and every credential of several parts. */
const CATALOGUE = {
    rules: [...core/* CORE_CATALOGUE */.G.rules, ...FURTHER_CATALOGUE.rules],
    combinations: [...core/* CORE_CATALOGUE */.G.combinations, ...FURTHER_CATALOGUE.combinations],
};
const SECRET_RULES = CATALOGUE.rules;
/** What `starkey rules` and the reports say of them. */
const SECRET_DESCRIPTIONS = [
    ...CATALOGUE.rules,
    ...CATALOGUE.combinations,
];


/***/ })

};
