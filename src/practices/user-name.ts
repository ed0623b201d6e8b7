import { isOfModule, nameOfPath } from '../model/neighbours.js';
import type { SourceText } from '../model/source-text.js';

/** How far after a resource's name its user is looked for, and after a user's own its name, in bytes. */
const REACH = 600;
/** Larger files are not searched for what a reference leads to. */
const MAX_SEARCHED = 1 << 20;

const NAME = /^[\w+=,.@-]{1,64}$/;

/** A user, by a literal or by a reference, in Terraform, CloudFormation and commands. */
const USER = [
  /^\s{0,100}user\s{0,20}=\s{0,20}"(?<name>[^"]{1,64})"/m,
  /^\s{0,100}user\s{0,20}=\s{0,20}aws_iam_user\.(?<terraform>[\w-]{1,100})/m,
  /["']?UserName["']?\s{0,20}:\s{0,20}(?:!Ref\s{1,10}|\{\s{0,10}["']?Ref["']?\s{0,10}:\s{0,10})["']?(?<template>\w{1,100})/,
  /["']?UserName["']?\s{0,20}:\s{0,20}["']?(?<name>[\w+=,.@-]{1,64})/,
  /--user-name[\s=]{1,5}["']?(?<name>[\w+=,.@-]{1,64})/,
] as const;

/** The name of the user that a resource or command is for, where the file tells it, or `null`. */
export function userNear(text: SourceText, offset: number): string | null {
  const after = text.slice(offset, offset + REACH);
  const own = after.slice(0, endOfBlock(after));
  for (const pattern of USER) {
    const { name, terraform, template } = pattern.exec(own)?.groups ?? {};
    if (name !== undefined) return NAME.test(name) ? name : null;
    if (terraform !== undefined)
      return nameIn(text, `resource "aws_iam_user" "${terraform}"`, TERRAFORM_NAME);
    if (template !== undefined) return nameIn(text, `\n  ${template}:`, TEMPLATE_NAME);
  }
  return null;
}

const TERRAFORM_NAME = /^\s{0,100}name\s{0,20}=\s{0,20}"([^"]{1,64})"/m;
const TEMPLATE_NAME = /^\s{1,40}UserName\s{0,20}:\s{0,20}["']?([\w+=,.@-]{1,64})/m;

/** What a definition calls its user, in the file or, of Terraform, in another one of its module. */
function nameIn(text: SourceText, definition: string, pattern: RegExp): string | null {
  if (text.length > MAX_SEARCHED) return null;
  const own = nameWithin(text.slice(0, text.length), definition, pattern);
  return own ?? nameWithin(usersBeside(text), definition, pattern);
}

/** What the other files of a module hold, by a file of it: each asks once, however many keys it makes. */
const beside = new WeakMap<SourceText, string>();

/** The texts of the other files of a module that define users. */
function usersBeside(text: SourceText): string {
  const known = beside.get(text);
  if (known !== undefined) return known;
  const isModule = isOfModule(nameOfPath(text.path));
  const neighbours = isModule ? (text.neighbours?.beside(text.path, isOfModule) ?? []) : [];
  const users = neighbours.map((each) => each.text).filter((each) => each.includes('"aws_iam_user"'));
  const joined = users.join('\n').slice(0, MAX_SEARCHED);
  beside.set(text, joined);
  return joined;
}

function nameWithin(whole: string, definition: string, pattern: RegExp): string | null {
  const at = whole.indexOf(definition);
  if (at === -1) return null;
  const after = whole.slice(at + definition.length, at + definition.length + REACH);
  const name = pattern.exec(after.slice(0, endOfBlock(after)))?.[1];
  return name !== undefined && NAME.test(name) ? name : null;
}

/** Where a block of Terraform ends; all of it elsewhere. */
function endOfBlock(after: string): number {
  const end = after.indexOf('\n}');
  return end === -1 ? after.length : end;
}
