import type { Action } from './actions.js';

/** What an action of EC2 makes where its name does not tell: a volume and a network interface come with an instance. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  'ec2:CreateNatGateway': ['natgateway'],
  'ec2:CreateSnapshots': ['snapshot'],
  'ec2:RunInstances': ['instance', 'network-interface', 'volume'],
};

const CREATION = /^ec2:Create([A-Z]\w{1,80})$/;
/** The type of an ARN pattern of the table whose ID is EC2's to give: `network-interface` of `…:network-interface/NETWORK_INTERFACE_ID`. */
const TYPE_WITH_ID = /:([a-z0-9-]{1,80})\/[A-Z0-9_]{1,80}_ID$/;

/**
 * Whether what an ARN pattern stands for is made by the action: its ID is given by EC2 afterwards, so that nobody can
 * name it in a policy. `ec2:CreateNetworkInterface` needs `network-interface/*`, and is limited by its subnet.
 */
export function isMadeBy({ name }: Action, arn: string): boolean {
  const type = TYPE_WITH_ID.exec(arn)?.[1];
  if (type === undefined) return false;
  const made = Object.hasOwn(MADE, name) ? MADE[name] : undefined;
  return made?.includes(type) ?? type === createdType(name);
}

/** `network-interface` of `ec2:CreateNetworkInterface`. */
function createdType(name: string): string | null {
  const noun = CREATION.exec(name)?.[1];
  return noun === undefined ? null : noun.replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase();
}
