// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerJenkins from '../providers/jenkins.js';
import * as providerJetbrains from '../providers/jetbrains.js';
import * as providerJfrog from '../providers/jfrog.js';
import * as providerJina from '../providers/jina.js';
import * as providerJotform from '../providers/jotform.js';
import * as providerJumpcloud from '../providers/jumpcloud.js';
import * as providerJupiterone from '../providers/jupiterone.js';
import * as providerJuro from '../providers/juro.js';
import * as providerJwk from '../providers/jwk.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  jenkins: providerJenkins,
  jetbrains: providerJetbrains,
  jfrog: providerJfrog,
  jina: providerJina,
  jotform: providerJotform,
  jumpcloud: providerJumpcloud,
  jupiterone: providerJupiterone,
  juro: providerJuro,
  jwk: providerJwk,
};
