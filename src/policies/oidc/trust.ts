import type { Condition, Element, Statement } from '../document.js';
import { UNKNOWN } from '../value.js';
import { type OidcProvider, providerOf } from './providers.js';
import { breadthOf } from './subject.js';

/** How far a statement's conditions say whose tokens are meant. */
export type Binding =
  /** To one customer's project, or further. */
  | { readonly kind: 'bound' }
  /** To a customer, whatever the project. */
  | { readonly kind: 'customer'; readonly at: Element }
  /** By an operator that holds where the claim is absent. */
  | { readonly kind: 'conditional'; readonly operator: string }
  /** By a value that every token meets. */
  | { readonly kind: 'open'; readonly at: Element }
  | { readonly kind: 'absent' };

const POSITIVE = /^(?:ForAnyValue:|ForAllValues:)?(?:String(?:Equals|EqualsIgnoreCase|Like))(?:IfExists)?$/i;
const CONDITIONAL = /^ForAllValues:|IfExists$/i;
const LIKE = /Like/i;

/** The provider that a statement trusts: by its principal, where that is unknown by the keys of its conditions. */
export function trustedProvider(statement: Statement): OidcProvider | null {
  for (const { type, pattern } of statement.principals) {
    if (type.toLowerCase() !== 'federated') continue;
    const issuer = /(?::oidc-provider\/)?([^:]{1,400})$/.exec(pattern)?.[1] ?? '';
    const provider = providerOf(issuer) ?? (issuer.includes(UNKNOWN) ? providerByKeys(statement) : null);
    if (provider !== null) return provider;
  }
  return null;
}

function providerByKeys({ conditions }: Statement): OidcProvider | null {
  for (const { key } of conditions) {
    const provider = providerOf(key.slice(0, key.lastIndexOf(':')));
    if (provider !== null) return provider;
  }
  return null;
}

/** The closest of a statement's bindings: all conditions must hold. */
export function bindingOf({ conditions }: Statement, provider: OidcProvider): Binding {
  const bindings = conditions.flatMap((condition) => {
    const claim = claimOf(condition, provider);
    return claim === null ? [] : [bindingBy(condition, claim, provider)];
  });
  const order = ['bound', 'customer', 'conditional', 'open'] as const;
  const closest = order.find((kind) => bindings.some((binding) => binding.kind === kind));
  return bindings.find(({ kind }) => kind === closest) ?? { kind: 'absent' };
}

/** Whether a condition asks for an audience, by whatever operator. */
export function asksForAudience({ conditions }: Statement): boolean {
  return conditions.some(({ key }) => /:aud$/i.test(key));
}

/** Which of the provider's claims a condition is about, or `null`. Terraform's keys have unknown parts. */
function claimOf({ key }: Condition, { claims }: OidcProvider): string | null {
  const lower = key.toLowerCase();
  return claims.find((claim) => lower.endsWith(`:${claim}`)) ?? null;
}

function bindingBy({ operator, values }: Condition, claim: string, provider: OidcProvider): Binding {
  const [first] = values;
  if (!POSITIVE.test(operator) || first === undefined) return { kind: 'absent' };
  const breadths = values.map((at) => ({
    at,
    breadth: breadthOf(at.pattern, LIKE.test(operator), claim, provider),
  }));
  const open = breadths.find(({ breadth }) => breadth === 'open');
  if (open !== undefined) return { kind: 'open', at: open.at };
  if (CONDITIONAL.test(operator)) return { kind: 'conditional', operator };
  const wide = breadths.find(({ breadth }) => breadth === 'customer');
  return wide === undefined ? { kind: 'bound' } : { kind: 'customer', at: wide.at };
}
