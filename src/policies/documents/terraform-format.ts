import { folderOfPath } from '../../model/neighbours.js';
import type { SourceText } from '../../model/source-text.js';
import type { Format, FormatReading } from './format.js';
import { terraformFile } from './grammar-files.js';
import { isOpenPermission } from './permission-mark.js';
import { createTerraformFile, treesOf } from './terraform.js';
import { isInputsJson, isTerraformJson } from './terraform-json.js';
import { createJsonFile } from './terraform-json-file.js';
import {
  createModuleShelf,
  type ModuleShelf,
  type ReadFile,
  type TerraformModule,
} from './terraform-module.js';
import { loadGrammar, type Parse } from './tree-sitter.js';

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

/** The grammar and the modules, for both of the ways to write Terraform. */
let loaded: Promise<{ readonly parse: Parse; readonly moduleOf: ModuleShelf }> | undefined;

function tools() {
  loaded ??= loadGrammar(terraformFile()).then((parse) => ({ parse, moduleOf: createModuleShelf(parse) }));
  return loaded;
}

function concerns(text: SourceText, offset: number): boolean {
  const at = text.slice(offset, offset + LENGTH);
  return EFFECT.test(at) || DOCUMENT.test(at) || MANAGED_POLICY.test(at) || isOpenPermission(text, offset);
}

/** Terraform and its inputs as JSON. Until the grammar is loaded they are read without their expressions. */
export const terraformJsonFormat: Format = {
  name: 'terraform-json',
  title: 'Terraform in JSON',
  readsJson: true,
  hasPieces: false,
  matches: (path) => isTerraformJson(path) || isInputsJson(path),
  concerns,
  async load() {
    const { parse, moduleOf } = await tools();
    return (text) => {
      const module = moduleOf(text);
      const name = text.path.slice(folderOfPath(text.path).length);
      const file = createJsonFile(text.slice(0, text.length), parse, module.definitionOf);
      const { trees, unread = [] }: Pick<FormatReading, 'trees' | 'unread'> = isInputsJson(text.path)
        ? { trees: [{ tree: file.tree(), around: [] }] }
        : treesOf(file.declarations(), module.declarationsBeside(name));
      const { tooDeep } = file;
      return { trees, isWhole: true, tooDeep, unread: file.isExhausted ? [...unread, EXHAUSTED] : unread };
    };
  },
};

export const terraformFormat: Format = {
  name: 'terraform',
  title: 'Terraform',
  matches: (path) => NAME.test(path),
  maxLength: 1 << 20,
  concerns,
  async load() {
    const { parse, moduleOf } = await tools();
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
