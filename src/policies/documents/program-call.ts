import type { Part, Value } from '../value.js';
import { pairedMapping } from './program-collection.js';
import type { ProgramCall, ProgramReading } from './program-expression.js';

/** `Effect.ALLOW` and its like are words; other names stand for what is not known here. */
export function reference(name: string, start: number, end: number): Value {
  const effect = /(?:^|\.)(?:Iam)?Effect\s{0,20}[._]\s{0,20}(ALLOW|DENY)$/.exec(name)?.[1];
  if (effect === undefined) return { kind: 'unknown', start, end };
  return { kind: 'text', parts: [effect], start, end };
}

/** A call inside of a value: what it stands for is worked out where its name is known. */
export function asCall({ value, call }: ProgramReading): Value {
  return call === null ? value : calledValue(call, value);
}

/** Principals of the CDK, by the names of their classes, and the type of principal that each makes. */
const PRINCIPALS: Readonly<Record<string, string>> = {
  ServicePrincipal: 'Service',
  ArnPrincipal: 'AWS',
  FederatedPrincipal: 'Federated',
  WebIdentityPrincipal: 'Federated',
  OpenIdConnectPrincipal: 'Federated',
  CanonicalUserPrincipal: 'CanonicalUser',
};

/** Calls that make a list of their arguments: `List.of`, `Arrays.asList`, `listOf`, `jsii.Strings`. */
const LISTS =
  /^(?:(?:java\.util\.)?(?:List|Set|ImmutableList|ImmutableSet)\.of|Arrays\.asList|Collections\.singleton(?:List)?|(?:list|set|arrayOf|mutableList)Of|arrayOf|jsii\.Strings|Array)$/;
const MAPPINGS = /^(?:java\.util\.)?(?:Map|ImmutableMap)\.of$/;
/** Calls that give back what they are given: `jsii.String`, `aws.String`. */
const TRANSPARENT = /^(?:jsii|aws|pulumi)\.String$/;
/** Functions that make policies of the CDK's Go their names' types of: `NewAnyPrincipal`. */
const MAKER = /^New(?=[A-Z])/;

function calledValue(
  { name: written, path, arguments: given, named }: ProgramCall,
  { start, end }: Value,
): Value {
  const [first] = given;
  const name = written.replace(MAKER, '');
  if (LISTS.test(path)) return { kind: 'list', items: given, start, end };
  if (MAPPINGS.test(path)) return pairedMapping(given, { start, end });
  if (TRANSPARENT.test(path) && first !== undefined) return first;
  // Pulumi's mappings in Python.
  if (/(?:Statement|Principal|Condition)Args$/.test(name))
    return { kind: 'mapping', entries: named, start, end };
  const principal = (type: string, value: Value): Value => {
    return { kind: 'mapping', entries: [{ key: type, keySpan: { start, end }, value }], start, end };
  };
  const text = (part: Part): Value => ({ kind: 'text', parts: [part], start, end });
  if (name === 'AnyPrincipal' || name === 'StarPrincipal') return principal('AWS', text('*'));
  const type = PRINCIPALS[name];
  if (type !== undefined) return principal(type, first ?? text({ expression: '…' }));
  if (name === 'AccountPrincipal' && first?.kind === 'text') return principal('AWS', first);
  if (/Principal$/.test(name)) return principal('AWS', text({ expression: '…' }));
  return { kind: 'unknown', start, end };
}
