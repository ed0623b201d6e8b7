// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a file here.
import type { Provider } from '../provider.js';
import * as providerAbly from './ably.js';
import * as providerAbuseipdb from './abuseipdb.js';
import * as providerAdafruit from './adafruit.js';
import * as providerAdobe from './adobe.js';
import * as providerAdyen from './adyen.js';
import * as providerAge from './age.js';
import * as providerAgora from './agora.js';
import * as providerAikido from './aikido.js';
import * as providerAirbrake from './airbrake.js';
import * as providerAirbyte from './airbyte.js';
import * as providerAirtable from './airtable.js';
import * as providerAirtableTokens from './airtable-tokens.js';
import * as providerAiven from './aiven.js';
import * as providerAkamai from './akamai.js';
import * as providerAlchemy from './alchemy.js';
import * as providerAlgolia from './algolia.js';
import * as providerAlibaba from './alibaba.js';
import * as providerAlpaca from './alpaca.js';
import * as providerAmazonSelling from './amazon-selling.js';
import * as providerAmplitude from './amplitude.js';
import * as providerAnsible from './ansible.js';
import * as providerAnthropic from './anthropic.js';
import * as providerAnyscale from './anyscale.js';
import * as providerApiNinjas from './api-ninjas.js';
import * as providerApify from './apify.js';
import * as providerApilayer from './apilayer.js';
import * as providerApimetrics from './apimetrics.js';
import * as providerApitemplate from './apitemplate.js';
import * as providerApollo from './apollo.js';
import * as providerAppoptics from './appoptics.js';
import * as providerAppveyor from './appveyor.js';
import * as providerAppwrite from './appwrite.js';
import * as providerAsaas from './asaas.js';
import * as providerAsana from './asana.js';
import * as providerAspnet from './aspnet.js';
import * as providerAssemblyai from './assemblyai.js';
import * as providerAtera from './atera.js';
import * as providerAtlassian from './atlassian.js';
import * as providerAuth0 from './auth0.js';
import * as providerAuthress from './authress.js';
import * as providerAutopilot from './autopilot.js';
import * as providerAviationstack from './aviationstack.js';
import * as providerAxiom from './axiom.js';
import * as providerAxonaut from './axonaut.js';
import * as providerAyrshare from './ayrshare.js';
import * as providerAzureActiveDirectory from './azure-active-directory.js';
import * as providerAzureConnectionStrings from './azure-connection-strings.js';
import * as providerAzureKeys from './azure-keys.js';
import * as providerAzureNames from './azure-names.js';
import * as providerAzureSignatures from './azure-signatures.js';
import * as providerBackblaze from './backblaze.js';
import * as providerBaidu from './baidu.js';
import * as providerBannerbear from './bannerbear.js';
import * as providerBaremetrics from './baremetrics.js';
import * as providerBaseten from './baseten.js';
import * as providerBasicAuth from './basic-auth.js';
import * as providerBeamer from './beamer.js';
import * as providerBeebole from './beebole.js';
import * as providerBetterstack from './betterstack.js';
import * as providerBigcommerce from './bigcommerce.js';
import * as providerBinance from './binance.js';
import * as providerBitbar from './bitbar.js';
import * as providerBitly from './bitly.js';
import * as providerBitrise from './bitrise.js';
import * as providerBittrex from './bittrex.js';
import * as providerBitwarden from './bitwarden.js';
import * as providerBlazemeter from './blazemeter.js';
import * as providerBlockchain from './blockchain.js';
import * as providerBoostnote from './boostnote.js';
import * as providerBox from './box.js';
import * as providerBraintree from './braintree.js';
import * as providerBrandfetch from './brandfetch.js';
import * as providerBraveSearch from './brave-search.js';
import * as providerBrevo from './brevo.js';
import * as providerBrowserstack from './browserstack.js';
import * as providerBrowshot from './browshot.js';
import * as providerBuddyns from './buddyns.js';
import * as providerBugherd from './bugherd.js';
import * as providerBugsnag from './bugsnag.js';
import * as providerBuildkite from './buildkite.js';
import * as providerBunny from './bunny.js';
import * as providerButtercms from './buttercms.js';
import * as providerCalendarific from './calendarific.js';
import * as providerCalendly from './calendly.js';
import * as providerCampayn from './campayn.js';
import * as providerCanny from './canny.js';
import * as providerCanva from './canva.js';
import * as providerCapsule from './capsule.js';
import * as providerCarbonInterface from './carbon-interface.js';
import * as providerCentralstationcrm from './centralstationcrm.js';
import * as providerCerebras from './cerebras.js';
import * as providerCfxre from './cfxre.js';
import * as providerChartmogul from './chartmogul.js';
import * as providerChatbot from './chatbot.js';
import * as providerChatfuel from './chatfuel.js';
import * as providerCheckly from './checkly.js';
import * as providerCheckoutCom from './checkout-com.js';
import * as providerCicero from './cicero.js';
import * as providerCircleci from './circleci.js';
import * as providerCivo from './civo.js';
import * as providerClarifai from './clarifai.js';
import * as providerClearbit from './clearbit.js';
import * as providerClerk from './clerk.js';
import * as providerClickhouse from './clickhouse.js';
import * as providerClicksend from './clicksend.js';
import * as providerClickup from './clickup.js';
import * as providerClockify from './clockify.js';
import * as providerClojars from './clojars.js';
import * as providerClose from './close.js';
import * as providerCloudflare from './cloudflare.js';
import * as providerCloudinary from './cloudinary.js';
import * as providerCloudinaryUrl from './cloudinary-url.js';
import * as providerCloudmersive from './cloudmersive.js';
import * as providerCloudsight from './cloudsight.js';
import * as providerCloudsmith from './cloudsmith.js';
import * as providerCockroachdb from './cockroachdb.js';
import * as providerCoda from './coda.js';
import * as providerCodacy from './codacy.js';
import * as providerCodeclimate from './codeclimate.js';
import * as providerCodecov from './codecov.js';
import * as providerCodefresh from './codefresh.js';
import * as providerCodemagic from './codemagic.js';
import * as providerCodequiry from './codequiry.js';
import * as providerCohere from './cohere.js';
import * as providerCoinapi from './coinapi.js';
import * as providerCoinbase from './coinbase.js';
import * as providerCoinlayer from './coinlayer.js';
import * as providerCoinmarketcap from './coinmarketcap.js';
import * as providerColumn from './column.js';
import * as providerCommandLine from './command-line.js';
import * as providerCommercejs from './commercejs.js';
import * as providerConfigcat from './configcat.js';
import * as providerConfluent from './confluent.js';
import * as providerContentful from './contentful.js';
import * as providerConvertapi from './convertapi.js';
import * as providerConvertkit from './convertkit.js';
import * as providerConvex from './convex.js';
import * as providerCouchbase from './couchbase.js';
import * as providerCountrylayer from './countrylayer.js';
import * as providerCourier from './courier.js';
import * as providerCoveralls from './coveralls.js';
import * as providerCrates from './crates.js';
import * as providerCrisp from './crisp.js';
import * as providerCrowdin from './crowdin.js';
import * as providerCryptocompare from './cryptocompare.js';
import * as providerCurrencyfreaks from './currencyfreaks.js';
import * as providerCurrencylayer from './currencylayer.js';
import * as providerCurrencyscoop from './currencyscoop.js';
import * as providerCurrentsapi from './currentsapi.js';
import * as providerCursor from './cursor.js';
import * as providerCypress from './cypress.js';
import * as providerDandelion from './dandelion.js';
import * as providerDataGov from './data-gov.js';
import * as providerDatabaseClient from './database-client.js';
import * as providerDatabaseConnectionString from './database-connection-string.js';
import * as providerDatabricks from './databricks.js';
import * as providerDatadog from './datadog.js';
import * as providerDatastax from './datastax.js';
import * as providerDatocms from './datocms.js';
import * as providerDbt from './dbt.js';
import * as providerDeepai from './deepai.js';
import * as providerDeepgram from './deepgram.js';
import * as providerDeepl from './deepl.js';
import * as providerDeepseek from './deepseek.js';
import * as providerDeepsource from './deepsource.js';
import * as providerDefinedNetworking from './defined-networking.js';
import * as providerDelighted from './delighted.js';
import * as providerDeno from './deno.js';
import * as providerDependencyTrack from './dependency-track.js';
import * as providerDetectify from './detectify.js';
import * as providerDetectlanguage from './detectlanguage.js';
import * as providerDevcycle from './devcycle.js';
import * as providerDevin from './devin.js';
import * as providerDiffbot from './diffbot.js';
import * as providerDiggernaut from './diggernaut.js';
import * as providerDigitalocean from './digitalocean.js';
import * as providerDiscord from './discord.js';
import * as providerDisqus from './disqus.js';
import * as providerDitto from './ditto.js';
import * as providerDjango from './django.js';
import * as providerDocker from './docker.js';
import * as providerDocparser from './docparser.js';
import * as providerDocusign from './docusign.js';
import * as providerDoppler from './doppler.js';
import * as providerDrone from './drone.js';
import * as providerDropbox from './dropbox.js';
import * as providerDropboxSign from './dropbox-sign.js';
import * as providerDropboxTokens from './dropbox-tokens.js';
import * as providerDuffel from './duffel.js';
import * as providerDuo from './duo.js';
import * as providerDwolla from './dwolla.js';
import * as providerDynatrace from './dynatrace.js';
import * as providerDyspatch from './dyspatch.js';
import * as providerE2b from './e2b.js';
import * as providerEasypost from './easypost.js';
import * as providerEbay from './ebay.js';
import * as providerEdenai from './edenai.js';
import * as providerElastic from './elastic.js';
import * as providerElasticEmail from './elastic-email.js';
import * as providerElevenlabs from './elevenlabs.js';
import * as providerEndorlabs from './endorlabs.js';
import * as providerEnv0 from './env0.js';
import * as providerEquinix from './equinix.js';
import * as providerEtherscan from './etherscan.js';
import * as providerEtsy from './etsy.js';
import * as providerEventbrite from './eventbrite.js';
import * as providerEverhour from './everhour.js';
import * as providerEvernote from './evernote.js';
import * as providerExchangerateApi from './exchangerate-api.js';
import * as providerExoscale from './exoscale.js';
import * as providerExtractorapi from './extractorapi.js';
import * as providerFacebook from './facebook.js';
import * as providerFastly from './fastly.js';
import * as providerFauna from './fauna.js';
import * as providerFeedier from './feedier.js';
import * as providerFigma from './figma.js';
import * as providerFilezilla from './filezilla.js';
import * as providerFinancialmodelingprep from './financialmodelingprep.js';
import * as providerFinicity from './finicity.js';
import * as providerFinnhub from './finnhub.js';
import * as providerFirecrawl from './firecrawl.js';
import * as providerFirehydrant from './firehydrant.js';
import * as providerFireworks from './fireworks.js';
import * as providerFivetran from './fivetran.js';
import * as providerFixer from './fixer.js';
import * as providerFleetbase from './fleetbase.js';
import * as providerFlexport from './flexport.js';
import * as providerFlickr from './flickr.js';
import * as providerFlightapi from './flightapi.js';
import * as providerFlightaware from './flightaware.js';
import * as providerFlutterwave from './flutterwave.js';
import * as providerFlyIo from './fly-io.js';
import * as providerFossa from './fossa.js';
import * as providerFoursquare from './foursquare.js';
import * as providerFrameio from './frameio.js';
import * as providerFreshdesk from './freshdesk.js';
import * as providerFulcrum from './fulcrum.js';
import * as providerFullstory from './fullstory.js';
import * as providerFusionauth from './fusionauth.js';
import * as providerGcNotify from './gc-notify.js';
import * as providerGeckoboard from './geckoboard.js';
import * as providerGeneric from './generic.js';
import * as providerGeoapify from './geoapify.js';
import * as providerGetresponse from './getresponse.js';
import * as providerGhost from './ghost.js';
import * as providerGiphy from './giphy.js';
import * as providerGitea from './gitea.js';
import * as providerGitguardian from './gitguardian.js';
import * as providerGithub from './github.js';
import * as providerGitlab from './gitlab.js';
import * as providerGitter from './gitter.js';
import * as providerGlassnode from './glassnode.js';
import * as providerGocardless from './gocardless.js';
import * as providerGoodday from './goodday.js';
import * as providerGoogle from './google.js';
import * as providerGradle from './gradle.js';
import * as providerGrafana from './grafana.js';
import * as providerGraphhopper from './graphhopper.js';
import * as providerGreptile from './greptile.js';
import * as providerGroq from './groq.js';
import * as providerGtmetrix from './gtmetrix.js';
import * as providerGuardian from './guardian.js';
import * as providerGumroad from './gumroad.js';
import * as providerGyazo from './gyazo.js';
import * as providerHappyscribe from './happyscribe.js';
import * as providerHarness from './harness.js';
import * as providerHarvest from './harvest.js';
import * as providerHashicorp from './hashicorp.js';
import * as providerHelicone from './helicone.js';
import * as providerHelpscout from './helpscout.js';
import * as providerHere from './here.js';
import * as providerHeroku from './heroku.js';
import * as providerHetzner from './hetzner.js';
import * as providerHexPm from './hex-pm.js';
import * as providerHolidayapi from './holidayapi.js';
import * as providerHoneycomb from './honeycomb.js';
import * as providerHtml2pdf from './html2pdf.js';
import * as providerHttpAuthorization from './http-authorization.js';
import * as providerHttpToken from './http-token.js';
import * as providerHuawei from './huawei.js';
import * as providerHubspot from './hubspot.js';
import * as providerHuggingFace from './hugging-face.js';
import * as providerHunter from './hunter.js';
import * as providerIbm from './ibm.js';
import * as providerIconfinder from './iconfinder.js';
import * as providerIexcloud from './iexcloud.js';
import * as providerImagekit from './imagekit.js';
import * as providerInfisical from './infisical.js';
import * as providerInfluxdb from './influxdb.js';
import * as providerInfomaniak from './infomaniak.js';
import * as providerInfracost from './infracost.js';
import * as providerInfura from './infura.js';
import * as providerInsightly from './insightly.js';
import * as providerIntercom from './intercom.js';
import * as providerIntra42 from './intra42.js';
import * as providerIntrinio from './intrinio.js';
import * as providerIp2location from './ip2location.js';
import * as providerIpapi from './ipapi.js';
import * as providerIpgeolocation from './ipgeolocation.js';
import * as providerIpinfo from './ipinfo.js';
import * as providerIpquality from './ipquality.js';
import * as providerIpstack from './ipstack.js';
import * as providerJenkins from './jenkins.js';
import * as providerJetbrains from './jetbrains.js';
import * as providerJfrog from './jfrog.js';
import * as providerJina from './jina.js';
import * as providerJotform from './jotform.js';
import * as providerJumpcloud from './jumpcloud.js';
import * as providerJupiterone from './jupiterone.js';
import * as providerJuro from './juro.js';
import * as providerJwk from './jwk.js';
import * as providerJwt from './jwt.js';
import * as providerKagi from './kagi.js';
import * as providerKeyMaterial from './key-material.js';
import * as providerKeystore from './keystore.js';
import * as providerKlaviyo from './klaviyo.js';
import * as providerKlipfolio from './klipfolio.js';
import * as providerKnapsackPro from './knapsack-pro.js';
import * as providerKontent from './kontent.js';
import * as providerKoyeb from './koyeb.js';
import * as providerKraken from './kraken.js';
import * as providerKubernetes from './kubernetes.js';
import * as providerKucoin from './kucoin.js';
import * as providerKylas from './kylas.js';
import * as providerLambdatest from './lambdatest.js';
import * as providerLangfuse from './langfuse.js';
import * as providerLangsmith from './langsmith.js';
import * as providerLanguagelayer from './languagelayer.js';
import * as providerLaravel from './laravel.js';
import * as providerLark from './lark.js';
import * as providerLaunchdarkly from './launchdarkly.js';
import * as providerLemlist from './lemlist.js';
import * as providerLichess from './lichess.js';
import * as providerLine from './line.js';
import * as providerLinear from './linear.js';
import * as providerLinkedin from './linkedin.js';
import * as providerLinkpreview from './linkpreview.js';
import * as providerLinode from './linode.js';
import * as providerLlamaindex from './llamaindex.js';
import * as providerLoadmill from './loadmill.js';
import * as providerLob from './lob.js';
import * as providerLogdna from './logdna.js';
import * as providerLoggly from './loggly.js';
import * as providerLoginradius from './loginradius.js';
import * as providerLogzio from './logzio.js';
import * as providerLokalise from './lokalise.js';
import * as providerLoyverse from './loyverse.js';
import * as providerLunchMoney from './lunch-money.js';
import * as providerMadkudu from './madkudu.js';
import * as providerMailboxlayer from './mailboxlayer.js';
import * as providerMailchimp from './mailchimp.js';
import * as providerMailchimpTransactional from './mailchimp-transactional.js';
import * as providerMailerlite from './mailerlite.js';
import * as providerMailersend from './mailersend.js';
import * as providerMailgun from './mailgun.js';
import * as providerMailjet from './mailjet.js';
import * as providerMailmodo from './mailmodo.js';
import * as providerMailsac from './mailsac.js';
import * as providerMapbox from './mapbox.js';
import * as providerMapquest from './mapquest.js';
import * as providerMaptiler from './maptiler.js';
import * as providerMarketstack from './marketstack.js';
import * as providerMatrix from './matrix.js';
import * as providerMattermost from './mattermost.js';
import * as providerMavenlink from './mavenlink.js';
import * as providerMaxmind from './maxmind.js';
import * as providerMediastack from './mediastack.js';
import * as providerMeistertask from './meistertask.js';
import * as providerMercadoPago from './mercado-pago.js';
import * as providerMercury from './mercury.js';
import * as providerMergify from './mergify.js';
import * as providerMesibo from './mesibo.js';
import * as providerMessagebird from './messagebird.js';
import * as providerMicrosoftTeams from './microsoft-teams.js';
import * as providerMidtrans from './midtrans.js';
import * as providerMinimax from './minimax.js';
import * as providerMiro from './miro.js';
import * as providerMistral from './mistral.js';
import * as providerMixmax from './mixmax.js';
import * as providerMixpanel from './mixpanel.js';
import * as providerModal from './modal.js';
import * as providerMollie from './mollie.js';
import * as providerMonday from './monday.js';
import * as providerMongodbAtlas from './mongodb-atlas.js';
import * as providerMonkeylearn from './monkeylearn.js';
import * as providerMoonshot from './moonshot.js';
import * as providerMoosend from './moosend.js';
import * as providerMoralis from './moralis.js';
import * as providerNasdaq from './nasdaq.js';
import * as providerNeon from './neon.js';
import * as providerNetbird from './netbird.js';
import * as providerNetlify from './netlify.js';
import * as providerNetrc from './netrc.js';
import * as providerNewRelic from './new-relic.js';
import * as providerNewRelicLicense from './new-relic-license.js';
import * as providerNewsapi from './newsapi.js';
import * as providerNewscatcher from './newscatcher.js';
import * as providerNftport from './nftport.js';
import * as providerNgrok from './ngrok.js';
import * as providerNightfall from './nightfall.js';
import * as providerNotion from './notion.js';
import * as providerNpm from './npm.js';
import * as providerNuget from './nuget.js';
import * as providerNumverify from './numverify.js';
import * as providerNvidia from './nvidia.js';
import * as providerNylas from './nylas.js';
import * as providerNytimes from './nytimes.js';
import * as providerOanda from './oanda.js';
import * as providerOctopus from './octopus.js';
import * as providerOkta from './okta.js';
import * as providerOllama from './ollama.js';
import * as providerOmnisend from './omnisend.js';
import * as providerOnelogin from './onelogin.js';
import * as providerOnepassword from './onepassword.js';
import * as providerOnesignal from './onesignal.js';
import * as providerOnfleet from './onfleet.js';
import * as providerOpenai from './openai.js';
import * as providerOpencage from './opencage.js';
import * as providerOpenrouter from './openrouter.js';
import * as providerOpenshift from './openshift.js';
import * as providerOpenuv from './openuv.js';
import * as providerOpenvsx from './openvsx.js';
import * as providerOpenweather from './openweather.js';
import * as providerOpsgenie from './opsgenie.js';
import * as providerOverloop from './overloop.js';
import * as providerOvh from './ovh.js';
import * as providerPackagecloud from './packagecloud.js';
import * as providerPackagist from './packagist.js';
import * as providerPaddle from './paddle.js';
import * as providerPagarme from './pagarme.js';
import * as providerPagerduty from './pagerduty.js';
import * as providerPandadoc from './pandadoc.js';
import * as providerPandascore from './pandascore.js';
import * as providerParalleldots from './paralleldots.js';
import * as providerParticle from './particle.js';
import * as providerPartnerstack from './partnerstack.js';
import * as providerPasswordHash from './password-hash.js';
import * as providerPastebin from './pastebin.js';
import * as providerPatreon from './patreon.js';
import * as providerPaypal from './paypal.js';
import * as providerPaystack from './paystack.js';
import * as providerPdflayer from './pdflayer.js';
import * as providerPdfshift from './pdfshift.js';
import * as providerPeopledatalabs from './peopledatalabs.js';
import * as providerPercy from './percy.js';
import * as providerPerplexity from './perplexity.js';
import * as providerPersona from './persona.js';
import * as providerPhpFrameworks from './php-frameworks.js';
import * as providerPinecone from './pinecone.js';
import * as providerPinterest from './pinterest.js';
import * as providerPipedrive from './pipedrive.js';
import * as providerPixabay from './pixabay.js';
import * as providerPlaid from './plaid.js';
import * as providerPlanetscale from './planetscale.js';
import * as providerPlivo from './plivo.js';
import * as providerPodio from './podio.js';
import * as providerPolar from './polar.js';
import * as providerPolygon from './polygon.js';
import * as providerPortainer from './portainer.js';
import * as providerPositionstack from './positionstack.js';
import * as providerPostageapp from './postageapp.js';
import * as providerPosthog from './posthog.js';
import * as providerPostman from './postman.js';
import * as providerPostmark from './postmark.js';
import * as providerPrefect from './prefect.js';
import * as providerPrivateKey from './private-key.js';
import * as providerProdpad from './prodpad.js';
import * as providerProxmox from './proxmox.js';
import * as providerProxycrawl from './proxycrawl.js';
import * as providerPubnub from './pubnub.js';
import * as providerPulumi from './pulumi.js';
import * as providerPushbullet from './pushbullet.js';
import * as providerPusher from './pusher.js';
import * as providerPushover from './pushover.js';
import * as providerPypi from './pypi.js';
import * as providerQase from './qase.js';
import * as providerQstash from './qstash.js';
import * as providerQubole from './qubole.js';
import * as providerRadar from './radar.js';
import * as providerRails from './rails.js';
import * as providerRailway from './railway.js';
import * as providerRaindrop from './raindrop.js';
import * as providerRamp from './ramp.js';
import * as providerRancher from './rancher.js';
import * as providerRapidapi from './rapidapi.js';
import * as providerRawg from './rawg.js';
import * as providerRazorpay from './razorpay.js';
import * as providerRclone from './rclone.js';
import * as providerReadme from './readme.js';
import * as providerRebrandly from './rebrandly.js';
import * as providerRecharge from './recharge.js';
import * as providerRemovebg from './removebg.js';
import * as providerRender from './render.js';
import * as providerReplicate from './replicate.js';
import * as providerReplyio from './replyio.js';
import * as providerRequestfinance from './requestfinance.js';
import * as providerResend from './resend.js';
import * as providerRestpack from './restpack.js';
import * as providerRitekit from './ritekit.js';
import * as providerRobinhood from './robinhood.js';
import * as providerRollbar from './rollbar.js';
import * as providerRootly from './rootly.js';
import * as providerRoute4me from './route4me.js';
import * as providerRubygems from './rubygems.js';
import * as providerRunpod from './runpod.js';
import * as providerSalad from './salad.js';
import * as providerSalesflare from './salesflare.js';
import * as providerSalesforce from './salesforce.js';
import * as providerSamsara from './samsara.js';
import * as providerSanity from './sanity.js';
import * as providerSauceLabs from './sauce-labs.js';
import * as providerScaleway from './scaleway.js';
import * as providerScalingo from './scalingo.js';
import * as providerScalr from './scalr.js';
import * as providerScrapeowl from './scrapeowl.js';
import * as providerScraperapi from './scraperapi.js';
import * as providerScrapestack from './scrapestack.js';
import * as providerScrapfly from './scrapfly.js';
import * as providerScrapingant from './scrapingant.js';
import * as providerScrapingbee from './scrapingbee.js';
import * as providerScreenshotapi from './screenshotapi.js';
import * as providerScreenshotlayer from './screenshotlayer.js';
import * as providerScrutinizer from './scrutinizer.js';
import * as providerSecuritytrails from './securitytrails.js';
import * as providerSegment from './segment.js';
import * as providerSemaphore from './semaphore.js';
import * as providerSemgrep from './semgrep.js';
import * as providerSendbird from './sendbird.js';
import * as providerSendgrid from './sendgrid.js';
import * as providerSentry from './sentry.js';
import * as providerSerpstack from './serpstack.js';
import * as providerSettlemint from './settlemint.js';
import * as providerSherpadesk from './sherpadesk.js';
import * as providerShippo from './shippo.js';
import * as providerShodan from './shodan.js';
import * as providerShopify from './shopify.js';
import * as providerShortcut from './shortcut.js';
import * as providerShotstack from './shotstack.js';
import * as providerSignaturit from './signaturit.js';
import * as providerSimplesat from './simplesat.js';
import * as providerSkrapp from './skrapp.js';
import * as providerSlack from './slack.js';
import * as providerSmartsheet from './smartsheet.js';
import * as providerSmtp2go from './smtp2go.js';
import * as providerSnipcart from './snipcart.js';
import * as providerSnowflake from './snowflake.js';
import * as providerSnyk from './snyk.js';
import * as providerSocket from './socket.js';
import * as providerSonarqube from './sonarqube.js';
import * as providerSourcegraph from './sourcegraph.js';
import * as providerSpacelift from './spacelift.js';
import * as providerSparkpost from './sparkpost.js';
import * as providerSplunk from './splunk.js';
import * as providerSpoonacular from './spoonacular.js';
import * as providerSpotify from './spotify.js';
import * as providerSquare from './square.js';
import * as providerSquarespace from './squarespace.js';
import * as providerSslmate from './sslmate.js';
import * as providerStability from './stability.js';
import * as providerStackhawk from './stackhawk.js';
import * as providerStatsig from './statsig.js';
import * as providerStatuscake from './statuscake.js';
import * as providerStatuspage from './statuspage.js';
import * as providerStatuspal from './statuspal.js';
import * as providerSteam from './steam.js';
import * as providerStockdata from './stockdata.js';
import * as providerStorecove from './storecove.js';
import * as providerStormboard from './stormboard.js';
import * as providerStormglass from './stormglass.js';
import * as providerStoryblok from './storyblok.js';
import * as providerStrava from './strava.js';
import * as providerStripe from './stripe.js';
import * as providerStytch from './stytch.js';
import * as providerSumologic from './sumologic.js';
import * as providerSupabase from './supabase.js';
import * as providerSupabaseServiceRole from './supabase-service-role.js';
import * as providerSurveysparrow from './surveysparrow.js';
import * as providerSurvicate from './survicate.js';
import * as providerSymfony from './symfony.js';
import * as providerTailscale from './tailscale.js';
import * as providerTatum from './tatum.js';
import * as providerTavily from './tavily.js';
import * as providerTaxjar from './taxjar.js';
import * as providerTeamcity from './teamcity.js';
import * as providerTeamwork from './teamwork.js';
import * as providerTelegram from './telegram.js';
import * as providerTelnyx from './telnyx.js';
import * as providerTemporal from './temporal.js';
import * as providerTencent from './tencent.js';
import * as providerTerraform from './terraform.js';
import * as providerTerraformVariable from './terraform-variable.js';
import * as providerThunderstore from './thunderstore.js';
import * as providerTicketTailor from './ticket-tailor.js';
import * as providerTicketmaster from './ticketmaster.js';
import * as providerTiingo from './tiingo.js';
import * as providerTimecamp from './timecamp.js';
import * as providerTines from './tines.js';
import * as providerTinify from './tinify.js';
import * as providerTinybird from './tinybird.js';
import * as providerTmdb from './tmdb.js';
import * as providerTmetric from './tmetric.js';
import * as providerTodoist from './todoist.js';
import * as providerTogether from './together.js';
import * as providerToggl from './toggl.js';
import * as providerTomtom from './tomtom.js';
import * as providerTradier from './tradier.js';
import * as providerTransifex from './transifex.js';
import * as providerTravelpayouts from './travelpayouts.js';
import * as providerTravis from './travis.js';
import * as providerTrello from './trello.js';
import * as providerTruenas from './truenas.js';
import * as providerTurso from './turso.js';
import * as providerTwelvedata from './twelvedata.js';
import * as providerTwilio from './twilio.js';
import * as providerTwitch from './twitch.js';
import * as providerTwitchChat from './twitch-chat.js';
import * as providerTwitter from './twitter.js';
import * as providerTyntec from './tyntec.js';
import * as providerTypeform from './typeform.js';
import * as providerUbidots from './ubidots.js';
import * as providerUnkey from './unkey.js';
import * as providerUnsplash from './unsplash.js';
import * as providerUpcloud from './upcloud.js';
import * as providerUplead from './uplead.js';
import * as providerUploadthing from './uploadthing.js';
import * as providerUpstage from './upstage.js';
import * as providerUpstash from './upstash.js';
import * as providerUptimerobot from './uptimerobot.js';
import * as providerUpwave from './upwave.js';
import * as providerUrlbox from './urlbox.js';
import * as providerUrlscan from './urlscan.js';
import * as providerUserstack from './userstack.js';
import * as providerValTown from './val-town.js';
import * as providerVatlayer from './vatlayer.js';
import * as providerVeracode from './veracode.js';
import * as providerVercel from './vercel.js';
import * as providerVeriphone from './veriphone.js';
import * as providerVimeo from './vimeo.js';
import * as providerVirustotal from './virustotal.js';
import * as providerVisualcrossing from './visualcrossing.js';
import * as providerVoiceflow from './voiceflow.js';
import * as providerVolcengine from './volcengine.js';
import * as providerVonage from './vonage.js';
import * as providerVoodoosms from './voodoosms.js';
import * as providerVoyage from './voyage.js';
import * as providerVpnapi from './vpnapi.js';
import * as providerVultr from './vultr.js';
import * as providerVyte from './vyte.js';
import * as providerWakatime from './wakatime.js';
import * as providerWalkscore from './walkscore.js';
import * as providerWasabi from './wasabi.js';
import * as providerWeatherbit from './weatherbit.js';
import * as providerWeatherstack from './weatherstack.js';
import * as providerWebex from './webex.js';
import * as providerWebflow from './webflow.js';
import * as providerWebhooks from './webhooks.js';
import * as providerWebscraper from './webscraper.js';
import * as providerWeightsAndBiases from './weights-and-biases.js';
import * as providerWindows from './windows.js';
import * as providerWireguard from './wireguard.js';
import * as providerWise from './wise.js';
import * as providerWistia from './wistia.js';
import * as providerWolframalpha from './wolframalpha.js';
import * as providerWoocommerce from './woocommerce.js';
import * as providerWordpress from './wordpress.js';
import * as providerWorkato from './workato.js';
import * as providerWorkos from './workos.js';
import * as providerWorldweather from './worldweather.js';
import * as providerXai from './xai.js';
import * as providerXata from './xata.js';
import * as providerXendit from './xendit.js';
import * as providerYandex from './yandex.js';
import * as providerYelp from './yelp.js';
import * as providerYnab from './ynab.js';
import * as providerYousign from './yousign.js';
import * as providerZai from './zai.js';
import * as providerZendesk from './zendesk.js';
import * as providerZenkit from './zenkit.js';
import * as providerZenrows from './zenrows.js';
import * as providerZenscrape from './zenscrape.js';
import * as providerZerobounce from './zerobounce.js';
import * as providerZerotier from './zerotier.js';
import * as providerZipcodeapi from './zipcodeapi.js';
import * as providerZipcodebase from './zipcodebase.js';
import * as providerZoho from './zoho.js';
import * as providerZonka from './zonka.js';
import * as providerZoom from './zoom.js';
import * as providerZulip from './zulip.js';

/** Every provider file of this folder. */
export const PROVIDERS: readonly Provider[] = [
  providerAbly,
  providerAbuseipdb,
  providerAdafruit,
  providerAdobe,
  providerAdyen,
  providerAge,
  providerAgora,
  providerAikido,
  providerAirbrake,
  providerAirbyte,
  providerAirtable,
  providerAirtableTokens,
  providerAiven,
  providerAkamai,
  providerAlchemy,
  providerAlgolia,
  providerAlibaba,
  providerAlpaca,
  providerAmazonSelling,
  providerAmplitude,
  providerAnsible,
  providerAnthropic,
  providerAnyscale,
  providerApiNinjas,
  providerApify,
  providerApilayer,
  providerApimetrics,
  providerApitemplate,
  providerApollo,
  providerAppoptics,
  providerAppveyor,
  providerAppwrite,
  providerAsaas,
  providerAsana,
  providerAspnet,
  providerAssemblyai,
  providerAtera,
  providerAtlassian,
  providerAuth0,
  providerAuthress,
  providerAutopilot,
  providerAviationstack,
  providerAxiom,
  providerAxonaut,
  providerAyrshare,
  providerAzureActiveDirectory,
  providerAzureConnectionStrings,
  providerAzureKeys,
  providerAzureNames,
  providerAzureSignatures,
  providerBackblaze,
  providerBaidu,
  providerBannerbear,
  providerBaremetrics,
  providerBaseten,
  providerBasicAuth,
  providerBeamer,
  providerBeebole,
  providerBetterstack,
  providerBigcommerce,
  providerBinance,
  providerBitbar,
  providerBitly,
  providerBitrise,
  providerBittrex,
  providerBitwarden,
  providerBlazemeter,
  providerBlockchain,
  providerBoostnote,
  providerBox,
  providerBraintree,
  providerBrandfetch,
  providerBraveSearch,
  providerBrevo,
  providerBrowserstack,
  providerBrowshot,
  providerBuddyns,
  providerBugherd,
  providerBugsnag,
  providerBuildkite,
  providerBunny,
  providerButtercms,
  providerCalendarific,
  providerCalendly,
  providerCampayn,
  providerCanny,
  providerCanva,
  providerCapsule,
  providerCarbonInterface,
  providerCentralstationcrm,
  providerCerebras,
  providerCfxre,
  providerChartmogul,
  providerChatbot,
  providerChatfuel,
  providerCheckly,
  providerCheckoutCom,
  providerCicero,
  providerCircleci,
  providerCivo,
  providerClarifai,
  providerClearbit,
  providerClerk,
  providerClickhouse,
  providerClicksend,
  providerClickup,
  providerClockify,
  providerClojars,
  providerClose,
  providerCloudflare,
  providerCloudinary,
  providerCloudinaryUrl,
  providerCloudmersive,
  providerCloudsight,
  providerCloudsmith,
  providerCockroachdb,
  providerCoda,
  providerCodacy,
  providerCodeclimate,
  providerCodecov,
  providerCodefresh,
  providerCodemagic,
  providerCodequiry,
  providerCohere,
  providerCoinapi,
  providerCoinbase,
  providerCoinlayer,
  providerCoinmarketcap,
  providerColumn,
  providerCommandLine,
  providerCommercejs,
  providerConfigcat,
  providerConfluent,
  providerContentful,
  providerConvertapi,
  providerConvertkit,
  providerConvex,
  providerCouchbase,
  providerCountrylayer,
  providerCourier,
  providerCoveralls,
  providerCrates,
  providerCrisp,
  providerCrowdin,
  providerCryptocompare,
  providerCurrencyfreaks,
  providerCurrencylayer,
  providerCurrencyscoop,
  providerCurrentsapi,
  providerCursor,
  providerCypress,
  providerDandelion,
  providerDataGov,
  providerDatabaseClient,
  providerDatabaseConnectionString,
  providerDatabricks,
  providerDatadog,
  providerDatastax,
  providerDatocms,
  providerDbt,
  providerDeepai,
  providerDeepgram,
  providerDeepl,
  providerDeepseek,
  providerDeepsource,
  providerDefinedNetworking,
  providerDelighted,
  providerDeno,
  providerDependencyTrack,
  providerDetectify,
  providerDetectlanguage,
  providerDevcycle,
  providerDevin,
  providerDiffbot,
  providerDiggernaut,
  providerDigitalocean,
  providerDiscord,
  providerDisqus,
  providerDitto,
  providerDjango,
  providerDocker,
  providerDocparser,
  providerDocusign,
  providerDoppler,
  providerDrone,
  providerDropbox,
  providerDropboxSign,
  providerDropboxTokens,
  providerDuffel,
  providerDuo,
  providerDwolla,
  providerDynatrace,
  providerDyspatch,
  providerE2b,
  providerEasypost,
  providerEbay,
  providerEdenai,
  providerElastic,
  providerElasticEmail,
  providerElevenlabs,
  providerEndorlabs,
  providerEnv0,
  providerEquinix,
  providerEtherscan,
  providerEtsy,
  providerEventbrite,
  providerEverhour,
  providerEvernote,
  providerExchangerateApi,
  providerExoscale,
  providerExtractorapi,
  providerFacebook,
  providerFastly,
  providerFauna,
  providerFeedier,
  providerFigma,
  providerFilezilla,
  providerFinancialmodelingprep,
  providerFinicity,
  providerFinnhub,
  providerFirecrawl,
  providerFirehydrant,
  providerFireworks,
  providerFivetran,
  providerFixer,
  providerFleetbase,
  providerFlexport,
  providerFlickr,
  providerFlightapi,
  providerFlightaware,
  providerFlutterwave,
  providerFlyIo,
  providerFossa,
  providerFoursquare,
  providerFrameio,
  providerFreshdesk,
  providerFulcrum,
  providerFullstory,
  providerFusionauth,
  providerGcNotify,
  providerGeckoboard,
  providerGeneric,
  providerGeoapify,
  providerGetresponse,
  providerGhost,
  providerGiphy,
  providerGitea,
  providerGitguardian,
  providerGithub,
  providerGitlab,
  providerGitter,
  providerGlassnode,
  providerGocardless,
  providerGoodday,
  providerGoogle,
  providerGradle,
  providerGrafana,
  providerGraphhopper,
  providerGreptile,
  providerGroq,
  providerGtmetrix,
  providerGuardian,
  providerGumroad,
  providerGyazo,
  providerHappyscribe,
  providerHarness,
  providerHarvest,
  providerHashicorp,
  providerHelicone,
  providerHelpscout,
  providerHere,
  providerHeroku,
  providerHetzner,
  providerHexPm,
  providerHolidayapi,
  providerHoneycomb,
  providerHtml2pdf,
  providerHttpAuthorization,
  providerHttpToken,
  providerHuawei,
  providerHubspot,
  providerHuggingFace,
  providerHunter,
  providerIbm,
  providerIconfinder,
  providerIexcloud,
  providerImagekit,
  providerInfisical,
  providerInfluxdb,
  providerInfomaniak,
  providerInfracost,
  providerInfura,
  providerInsightly,
  providerIntercom,
  providerIntra42,
  providerIntrinio,
  providerIp2location,
  providerIpapi,
  providerIpgeolocation,
  providerIpinfo,
  providerIpquality,
  providerIpstack,
  providerJenkins,
  providerJetbrains,
  providerJfrog,
  providerJina,
  providerJotform,
  providerJumpcloud,
  providerJupiterone,
  providerJuro,
  providerJwk,
  providerJwt,
  providerKagi,
  providerKeyMaterial,
  providerKeystore,
  providerKlaviyo,
  providerKlipfolio,
  providerKnapsackPro,
  providerKontent,
  providerKoyeb,
  providerKraken,
  providerKubernetes,
  providerKucoin,
  providerKylas,
  providerLambdatest,
  providerLangfuse,
  providerLangsmith,
  providerLanguagelayer,
  providerLaravel,
  providerLark,
  providerLaunchdarkly,
  providerLemlist,
  providerLichess,
  providerLine,
  providerLinear,
  providerLinkedin,
  providerLinkpreview,
  providerLinode,
  providerLlamaindex,
  providerLoadmill,
  providerLob,
  providerLogdna,
  providerLoggly,
  providerLoginradius,
  providerLogzio,
  providerLokalise,
  providerLoyverse,
  providerLunchMoney,
  providerMadkudu,
  providerMailboxlayer,
  providerMailchimp,
  providerMailchimpTransactional,
  providerMailerlite,
  providerMailersend,
  providerMailgun,
  providerMailjet,
  providerMailmodo,
  providerMailsac,
  providerMapbox,
  providerMapquest,
  providerMaptiler,
  providerMarketstack,
  providerMatrix,
  providerMattermost,
  providerMavenlink,
  providerMaxmind,
  providerMediastack,
  providerMeistertask,
  providerMercadoPago,
  providerMercury,
  providerMergify,
  providerMesibo,
  providerMessagebird,
  providerMicrosoftTeams,
  providerMidtrans,
  providerMinimax,
  providerMiro,
  providerMistral,
  providerMixmax,
  providerMixpanel,
  providerModal,
  providerMollie,
  providerMonday,
  providerMongodbAtlas,
  providerMonkeylearn,
  providerMoonshot,
  providerMoosend,
  providerMoralis,
  providerNasdaq,
  providerNeon,
  providerNetbird,
  providerNetlify,
  providerNetrc,
  providerNewRelic,
  providerNewRelicLicense,
  providerNewsapi,
  providerNewscatcher,
  providerNftport,
  providerNgrok,
  providerNightfall,
  providerNotion,
  providerNpm,
  providerNuget,
  providerNumverify,
  providerNvidia,
  providerNylas,
  providerNytimes,
  providerOanda,
  providerOctopus,
  providerOkta,
  providerOllama,
  providerOmnisend,
  providerOnelogin,
  providerOnepassword,
  providerOnesignal,
  providerOnfleet,
  providerOpenai,
  providerOpencage,
  providerOpenrouter,
  providerOpenshift,
  providerOpenuv,
  providerOpenvsx,
  providerOpenweather,
  providerOpsgenie,
  providerOverloop,
  providerOvh,
  providerPackagecloud,
  providerPackagist,
  providerPaddle,
  providerPagarme,
  providerPagerduty,
  providerPandadoc,
  providerPandascore,
  providerParalleldots,
  providerParticle,
  providerPartnerstack,
  providerPasswordHash,
  providerPastebin,
  providerPatreon,
  providerPaypal,
  providerPaystack,
  providerPdflayer,
  providerPdfshift,
  providerPeopledatalabs,
  providerPercy,
  providerPerplexity,
  providerPersona,
  providerPhpFrameworks,
  providerPinecone,
  providerPinterest,
  providerPipedrive,
  providerPixabay,
  providerPlaid,
  providerPlanetscale,
  providerPlivo,
  providerPodio,
  providerPolar,
  providerPolygon,
  providerPortainer,
  providerPositionstack,
  providerPostageapp,
  providerPosthog,
  providerPostman,
  providerPostmark,
  providerPrefect,
  providerPrivateKey,
  providerProdpad,
  providerProxmox,
  providerProxycrawl,
  providerPubnub,
  providerPulumi,
  providerPushbullet,
  providerPusher,
  providerPushover,
  providerPypi,
  providerQase,
  providerQstash,
  providerQubole,
  providerRadar,
  providerRails,
  providerRailway,
  providerRaindrop,
  providerRamp,
  providerRancher,
  providerRapidapi,
  providerRawg,
  providerRazorpay,
  providerRclone,
  providerReadme,
  providerRebrandly,
  providerRecharge,
  providerRemovebg,
  providerRender,
  providerReplicate,
  providerReplyio,
  providerRequestfinance,
  providerResend,
  providerRestpack,
  providerRitekit,
  providerRobinhood,
  providerRollbar,
  providerRootly,
  providerRoute4me,
  providerRubygems,
  providerRunpod,
  providerSalad,
  providerSalesflare,
  providerSalesforce,
  providerSamsara,
  providerSanity,
  providerSauceLabs,
  providerScaleway,
  providerScalingo,
  providerScalr,
  providerScrapeowl,
  providerScraperapi,
  providerScrapestack,
  providerScrapfly,
  providerScrapingant,
  providerScrapingbee,
  providerScreenshotapi,
  providerScreenshotlayer,
  providerScrutinizer,
  providerSecuritytrails,
  providerSegment,
  providerSemaphore,
  providerSemgrep,
  providerSendbird,
  providerSendgrid,
  providerSentry,
  providerSerpstack,
  providerSettlemint,
  providerSherpadesk,
  providerShippo,
  providerShodan,
  providerShopify,
  providerShortcut,
  providerShotstack,
  providerSignaturit,
  providerSimplesat,
  providerSkrapp,
  providerSlack,
  providerSmartsheet,
  providerSmtp2go,
  providerSnipcart,
  providerSnowflake,
  providerSnyk,
  providerSocket,
  providerSonarqube,
  providerSourcegraph,
  providerSpacelift,
  providerSparkpost,
  providerSplunk,
  providerSpoonacular,
  providerSpotify,
  providerSquare,
  providerSquarespace,
  providerSslmate,
  providerStability,
  providerStackhawk,
  providerStatsig,
  providerStatuscake,
  providerStatuspage,
  providerStatuspal,
  providerSteam,
  providerStockdata,
  providerStorecove,
  providerStormboard,
  providerStormglass,
  providerStoryblok,
  providerStrava,
  providerStripe,
  providerStytch,
  providerSumologic,
  providerSupabase,
  providerSupabaseServiceRole,
  providerSurveysparrow,
  providerSurvicate,
  providerSymfony,
  providerTailscale,
  providerTatum,
  providerTavily,
  providerTaxjar,
  providerTeamcity,
  providerTeamwork,
  providerTelegram,
  providerTelnyx,
  providerTemporal,
  providerTencent,
  providerTerraform,
  providerTerraformVariable,
  providerThunderstore,
  providerTicketTailor,
  providerTicketmaster,
  providerTiingo,
  providerTimecamp,
  providerTines,
  providerTinify,
  providerTinybird,
  providerTmdb,
  providerTmetric,
  providerTodoist,
  providerTogether,
  providerToggl,
  providerTomtom,
  providerTradier,
  providerTransifex,
  providerTravelpayouts,
  providerTravis,
  providerTrello,
  providerTruenas,
  providerTurso,
  providerTwelvedata,
  providerTwilio,
  providerTwitch,
  providerTwitchChat,
  providerTwitter,
  providerTyntec,
  providerTypeform,
  providerUbidots,
  providerUnkey,
  providerUnsplash,
  providerUpcloud,
  providerUplead,
  providerUploadthing,
  providerUpstage,
  providerUpstash,
  providerUptimerobot,
  providerUpwave,
  providerUrlbox,
  providerUrlscan,
  providerUserstack,
  providerValTown,
  providerVatlayer,
  providerVeracode,
  providerVercel,
  providerVeriphone,
  providerVimeo,
  providerVirustotal,
  providerVisualcrossing,
  providerVoiceflow,
  providerVolcengine,
  providerVonage,
  providerVoodoosms,
  providerVoyage,
  providerVpnapi,
  providerVultr,
  providerVyte,
  providerWakatime,
  providerWalkscore,
  providerWasabi,
  providerWeatherbit,
  providerWeatherstack,
  providerWebex,
  providerWebflow,
  providerWebhooks,
  providerWebscraper,
  providerWeightsAndBiases,
  providerWindows,
  providerWireguard,
  providerWise,
  providerWistia,
  providerWolframalpha,
  providerWoocommerce,
  providerWordpress,
  providerWorkato,
  providerWorkos,
  providerWorldweather,
  providerXai,
  providerXata,
  providerXendit,
  providerYandex,
  providerYelp,
  providerYnab,
  providerYousign,
  providerZai,
  providerZendesk,
  providerZenkit,
  providerZenrows,
  providerZenscrape,
  providerZerobounce,
  providerZerotier,
  providerZipcodeapi,
  providerZipcodebase,
  providerZoho,
  providerZonka,
  providerZoom,
  providerZulip,
];
