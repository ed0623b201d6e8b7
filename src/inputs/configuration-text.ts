import { stringify } from 'yaml';
import type { ConfigurationInput } from './configuration-schema.js';

/** The text of a configuration file. */
export function configurationText(input: ConfigurationInput): string {
  return stringify(input, { lineWidth: 0 });
}
