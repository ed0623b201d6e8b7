import type { Value } from '../value.js';
import { withLoops } from './template-loops.js';
import { withMappings } from './template-mappings.js';
import { withParameters } from './template-parameters.js';

/** A template of CloudFormation with what it says itself put in: loops, look-ups, wide defaults. Others stay. */
export function withOwnValues(tree: Value): Value {
  return withParameters(withMappings(withLoops(tree)));
}
