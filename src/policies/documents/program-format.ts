import type { SourceText } from '../../model/source-text.js';
import type { Format } from './format.js';

/** Programs. Type declarations describe a library and make nothing. */
const NAME =
  /(?<!\.d)\.(?:[cm]?ts|[cm]?js|tsx|jsx|py|java|kts?|scala|groovy|cs|fs|go|rb|php|ps1|psm1|ex|exs|pl|pm)$/i;

const STATEMENT =
  /^(?:policystatement(?:props)?\s{0,20}[({]|(?:policystatement|iamstatement)(?:props)?\s?\.|getpolicydocument|get_policy_document)/i;
/** The effect of a literal. */
const EFFECT =
  /^["']?effect["']?\]?\s{0,20}(?::|=>?)\s{0,20}(?:\w{1,20}\.String\(\s{0,10})?["'`](?:Allow|Deny)["'`]/i;
/** The name of a policy right in a call that takes it. */
const MANAGED =
  /from_?aws_?managed_?policy_?name\s{0,20}\(\s{0,40}(?:\w{1,60}\s{0,10}=\s{0,10}|jsii\.String\(\s{0,10})?["'`][\w/-]{0,40}$/i;
const MANAGED_LENGTH = 160;

export const programFormat: Format = {
  name: 'program',
  title: 'the CDK or Pulumi',
  matches: (path) => NAME.test(path),
  concerns(text: SourceText, offset: number) {
    const at = text.slice(offset, offset + 80);
    if (STATEMENT.test(at) || EFFECT.test(at)) return true;
    return MANAGED.test(text.slice(Math.max(0, offset - MANAGED_LENGTH), offset));
  },
  async load() {
    const { readProgram } = await import('./program.js');
    return readProgram;
  },
};
