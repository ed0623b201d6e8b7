import type { SourceText } from '../../model/source-text.js';
import type { Format } from './format.js';
import { isOpenPermission } from './permission-mark.js';
import { isServerless, withOwnReferences } from './serverless.js';
import { readYaml, yamlSource } from './yaml.js';

/** YAML by its name, as a template, too. */
const NAME =
  /\.(?:ya?ml|template|cfn|sam)(?:\.(?:j2|jinja2?|tpl|tmpl|tftpl|erb|gotmpl|dist|example|sample|template))?$/i;

/**
 * An effect or an effect that is not known yet. Kubernetes writes `effect: NoSchedule` in many a file, and none
 * of those is worth loading a parser.
 */
const EFFECT =
  /^['"\\]{0,8}effect['"\\]{0,8}\s{0,20}:\s{0,20}(?:['"\\]{0,8}(?:allow|deny)\b|["']?[!&*$]|["']?\{\{|\||>)/i;
const EFFECT_LENGTH = 80;
/** A template of SAM's. */
const TEMPLATE = /^[a-z0-9]{4,40}policy["']?\s{0,10}:/i;
/** Pulumi's function, whose statements may have no effect. */
const DOCUMENT_CALL = /^getpolicydocument\b/i;
const MANAGED_POLICY = /^(?:administrator|iamfull|poweruser)access/i;

export const yamlFormat: Format = {
  name: 'yaml',
  title: 'YAML',
  hasPieces: false,
  matches: (path) => NAME.test(path),
  maxLength: 1 << 21,
  concerns(text: SourceText, offset: number) {
    const at = text.slice(offset, offset + EFFECT_LENGTH);
    if (EFFECT.test(at) || MANAGED_POLICY.test(at) || TEMPLATE.test(at)) return true;
    if (DOCUMENT_CALL.test(at)) return true;
    return isOpenPermission(text, offset);
  },
  async load() {
    const library = await import('yaml');
    return (text) => {
      const { trees, ...rest } = readYaml(library, yamlSource(text.slice(0, text.length)));
      const whole = isServerless(text.path) ? trees.map(withOwnReferences) : trees;
      return { trees: whole.map((tree) => ({ tree, around: [] })), ...rest };
    };
  },
};
