import { folderOfPath } from '../../model/neighbours.js';
import type { SourceText } from '../../model/source-text.js';
import type { Format } from './format.js';
import { terraformFile } from './grammar-files.js';
import { createTerraformFile, treesOf } from './terraform.js';
import { createModuleShelf, type ReadFile, type TerraformModule } from './terraform-module.js';
import { loadGrammar } from './tree-sitter.js';

/** Terraform's, OpenTofu's and Terragrunt's files. */
const NAME = /\.(?:tf|tofu|hcl|tfvars)(?:\.(?:tpl|tftpl|tmpl|j2|example|sample|dist|template))?$/i;

const EFFECT =
  /^['"\\]{0,8}effect['"\\]{0,8}\s{0,40}[=:]\s{0,20}(?:['"\\]{0,8}(?:allow|deny)\b|[\w$(]|"[$%])/i;
/** A block's label, which needs no quotes; not a reference to it. */
const DOCUMENT = /^aws_iam_policy_document["\s]/i;
const MANAGED_POLICY = /^(?:administrator|iamfull|poweruser)access/i;
const LENGTH = 120;

const EXHAUSTED =
  'It stands for more values than are worked out (loops, references): policies in the rest were taken for unknown.';

export const terraformFormat: Format = {
  name: 'terraform',
  title: 'Terraform',
  matches: (path) => NAME.test(path),
  maxLength: 1 << 20,
  concerns(text: SourceText, offset: number) {
    const at = text.slice(offset, offset + LENGTH);
    return EFFECT.test(at) || DOCUMENT.test(at) || MANAGED_POLICY.test(at);
  },
  async load() {
    const parse = await loadGrammar(terraformFile());
    const moduleOf = createModuleShelf(parse);
    const readAlone = (source: string, { definitionOf }: TerraformModule): ReadFile | null => {
      const parsing = parse(source);
      if (parsing === null) return null;
      const { root, isWhole } = parsing;
      return { file: createTerraformFile(root, source, definitionOf), isWhole };
    };
    return (text) => {
      const source = text.slice(0, text.length);
      const module = moduleOf(text);
      const name = text.path.slice(folderOfPath(text.path).length);
      const read = module.read(name, source) ?? readAlone(source, module);
      if (read === null) return { trees: [], isWhole: false };
      const { trees, unread = [] } = treesOf(read.file.declarations(), module.declarationsBeside(name));
      const { file, isWhole } = read;
      return { trees, isWhole, unread: file.isExhausted ? [...unread, EXHAUSTED] : unread };
    };
  },
};
