// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerAzureKeys from '../providers/azure-keys.js';
import * as providerBlockchain from '../providers/blockchain.js';
import * as providerCommandLine from '../providers/command-line.js';
import * as providerDatabaseClient from '../providers/database-client.js';
import * as providerDatabaseConnectionString from '../providers/database-connection-string.js';
import * as providerDjango from '../providers/django.js';
import * as providerFacebook from '../providers/facebook.js';
import * as providerGithub from '../providers/github.js';
import * as providerGradle from '../providers/gradle.js';
import * as providerHashicorp from '../providers/hashicorp.js';
import * as providerHttpAuthorization from '../providers/http-authorization.js';
import * as providerHttpToken from '../providers/http-token.js';
import * as providerJwt from '../providers/jwt.js';
import * as providerKubernetes from '../providers/kubernetes.js';
import * as providerLaravel from '../providers/laravel.js';
import * as providerMailchimpTransactional from '../providers/mailchimp-transactional.js';
import * as providerNetrc from '../providers/netrc.js';
import * as providerNpm from '../providers/npm.js';
import * as providerSlack from '../providers/slack.js';
import * as providerStripe from '../providers/stripe.js';
import * as providerTerraform from '../providers/terraform.js';
import * as providerTerraformVariable from '../providers/terraform-variable.js';
import * as providerTravis from '../providers/travis.js';
import * as providerWebhooks from '../providers/webhooks.js';
import * as providerWireguard from '../providers/wireguard.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  'azure-keys': providerAzureKeys,
  blockchain: providerBlockchain,
  'command-line': providerCommandLine,
  'database-client': providerDatabaseClient,
  'database-connection-string': providerDatabaseConnectionString,
  django: providerDjango,
  facebook: providerFacebook,
  github: providerGithub,
  gradle: providerGradle,
  hashicorp: providerHashicorp,
  'http-authorization': providerHttpAuthorization,
  'http-token': providerHttpToken,
  jwt: providerJwt,
  kubernetes: providerKubernetes,
  laravel: providerLaravel,
  'mailchimp-transactional': providerMailchimpTransactional,
  netrc: providerNetrc,
  npm: providerNpm,
  slack: providerSlack,
  stripe: providerStripe,
  terraform: providerTerraform,
  'terraform-variable': providerTerraformVariable,
  travis: providerTravis,
  webhooks: providerWebhooks,
  wireguard: providerWireguard,
};
