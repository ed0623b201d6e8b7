import { type Part, patternOf, type TextValue, type Value, valueAt } from '../value.js';

/**
 * A template of CloudFormation with the defaults of its parameters where they are wildcards: `!Ref Resources` whose
 * default is `*` says what Terraform's `var.resources` would. Other defaults change no verdict, and stay references.
 */
export function withParameters(tree: Value): Value {
  const defaults = wildcardsOf(tree);
  return defaults.size === 0 ? tree : replaced(tree);

  function replaced(value: Value): Value {
    switch (value.kind) {
      case 'text':
        return withDefaults(value);
      case 'list':
        return { ...value, items: value.items.map(replaced) };
      case 'choice':
        return { ...value, alternatives: value.alternatives.map(replaced) };
      case 'mapping': {
        const { start, end } = value;
        const [entry, more] = value.entries;
        const name = entry?.key === 'Ref' && more === undefined ? entry.value : undefined;
        const own = name?.kind === 'text' ? defaults.get(patternOf(name.parts)) : undefined;
        if (own !== undefined) return { kind: 'text', parts: own, start, end };
        return {
          ...value,
          entries: value.entries.map((each) => ({ ...each, value: replaced(each.value) })),
        };
      }
      case 'unknown':
        return value;
    }
  }

  function withDefaults(value: TextValue): TextValue {
    if (value.parts.every((part) => typeof part === 'string')) return value;
    const parts = value.parts.flatMap((part): readonly Part[] => {
      const name = typeof part === 'string' ? undefined : /^\$\{(\w{1,200})\}$/.exec(part.expression)?.[1];
      return (name === undefined ? undefined : defaults.get(name)) ?? [part];
    });
    return { ...value, parts };
  }
}

function wildcardsOf(tree: Value): ReadonlyMap<string, readonly Part[]> {
  const isTemplate = tree.kind === 'mapping' && valueAt(tree, 'resources')?.kind === 'mapping';
  const parameters = isTemplate ? valueAt(tree, 'parameters') : undefined;
  const entries = parameters?.kind === 'mapping' ? parameters.entries : [];
  return new Map(
    entries.flatMap(({ key, value }) => {
      const own = value.kind === 'mapping' ? valueAt(value, 'default') : undefined;
      const isWildcard = own?.kind === 'text' && /[*?]/.test(patternOf(own.parts));
      return isWildcard ? [[key, own.parts] as const] : [];
    }),
  );
}
