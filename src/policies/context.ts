import { type MappingValue, textAt } from './value.js';

/** One step from the top of a file's tree to a value in it; steps through lists are left out. */
export interface Step {
  readonly mapping: MappingValue;
  readonly key: string;
}

/** Where a document stands in its file, the outermost step first. Empty where the file is no tree. */
export type Context = readonly Step[];

/** The CloudFormation or Terraform type of the innermost resource around a document, or `null`. */
export function resourceTypeOf(context: Context): string | null {
  for (const { mapping } of context.toReversed()) {
    const type = textAt(mapping, 'type');
    if (type !== null && /^(?:AWS::\w+::\w+|aws_\w+)$/.test(type)) return type;
  }
  return null;
}

/**
 * The name by which a document is known whatever file it stands in: Terraform's address, CloudFormation's
 * logical id, with the inline policy's name where it has one; `null` where there is none.
 */
export function addressOf(context: Context): string | null {
  const names: string[] = [];
  for (const [index, { mapping }] of context.entries()) {
    const address = textAt(mapping, 'address');
    if (address !== null && textAt(mapping, 'type') !== null) names.push(address);
    const holder = context[index - 1];
    if (holder !== undefined && /^AWS::/.test(textAt(mapping, 'type') ?? '')) names.push(holder.key);
    const name = textAt(mapping, 'policyname');
    if (name !== null) names.push(name);
  }
  return names.length === 0 ? null : names.join('.');
}
