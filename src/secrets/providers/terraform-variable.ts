import { likelyDummy } from '../body-assessment.js';
import { isChosen } from '../filters/chosen.js';
import { isDocumented } from '../filters/documented.js';
import { isDrawn } from '../filters/drawn.js';
import { isOrdinary } from '../filters/ordinary.js';
import { hasLongSequence, isStandIn } from '../filters/placeholder.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

const TITLE = 'Default of a Terraform variable that holds a secret';

/** Names of what is about a secret, or is its place: `token_ttl`, `secret_arn`, `key_name`. */
const ABOUT = /(?:ttl|arn|name|id|path|file|ref|version|type|length|url|hash|public\w{0,9})$/i;
const PASSWORD = /pass|pwd/i;

function assess({ secret, groups }: SecretMatch): Assessment {
  const name = groups.name ?? '';
  if (ABOUT.test(name)) return { is: 'nothing' };
  if (isDocumented(secret)) return { is: 'example' };
  if (isStandIn(secret)) return { is: 'placeholder' };
  if (isOrdinary(secret)) return { is: 'nothing' };
  if (hasLongSequence(secret)) return isDrawn(secret) ? likelyDummy(TITLE) : { is: 'placeholder' };
  return { is: (PASSWORD.test(name) ? isChosen(secret) : isDrawn(secret)) ? 'secret' : 'nothing' };
}

export const RULES: readonly SecretRule[] = [
  {
    id: 'terraform-variable-secret',
    kind: 'secret',
    severity: 'medium',
    title: TITLE,
    why: 'everybody who has the module has the secret, and each state that was made with the default.',
    remediation: [
      'Change the secret where it is used.',
      'Leave out the default, mark the variable `sensitive = true`, and give its value by `TF_VAR_…` or a secret store.',
    ],
    references: ['https://developer.hashicorp.com/terraform/language/values/variables'],
    keywords: ['variable "'],
    // The other arguments of a variable stand in any order; a block among them (validation) ends the search.
    pattern:
      /variable "(?<name>[\w-]{0,60}(?:passw(?:or)?d|pwd|passphrase|secret|token|credential|key)[\w-]{0,20})"[ \t]{0,4}\{[^{}]{0,400}?\bdefault[ \t]{0,20}=[ \t]{0,4}"(?<secret>[^"\\\s]{8,200})"/gi,
    startsAtKeyword: true,
    reach: 720,
    guessable: true,
    assess,
  },
];
