import type { TrustedRepository } from '../model/trusted-repository.js';
import type { IAM_POLICY_OPTIONS } from './command-options.js';
import type { GivenOptions } from './given-options.js';
import { choiceOf, notAChoice, shown } from './wording.js';

const PARTITIONS = ['aws', 'aws-cn', 'aws-us-gov'] as const;

/** What of Starkey a role is to serve. */
export type RoleTask = 'check' | 'audit' | 'deactivate';

export interface IamPolicyCommand {
  readonly command: 'iam-policy';
  readonly tasks: readonly RoleTask[];
  /** Twelve digits; `null` where it is not said. */
  readonly account: string | null;
  readonly partition: string;
  /** Begins and ends with a slash. */
  readonly userPath: string;
  /** The repository whose trust policy is wanted; `null` where the permissions are. */
  readonly trust: TrustedRepository | null;
}

type Given = GivenOptions<keyof typeof IAM_POLICY_OPTIONS>;
type Environment = Readonly<Record<string, string | undefined>>;

/** What `starkey iam-policy` was asked to do; mistakes go to `given.problems`. */
export function iamPolicyCommand(given: Given, environment: Environment): IamPolicyCommand {
  const extra = [...given.arguments, ...given.literals][0];
  if (extra !== undefined) {
    given.problems.push(`\`starkey iam-policy\` takes no argument. Leave out ${shown(extra)}.`);
  }
  const tasks = (['check', 'audit', 'deactivate'] as const).filter((task) => given.isGiven(task));
  const partition = given.one('partition') ?? 'aws';
  if (choiceOf(partition, PARTITIONS) === null) {
    given.problems.push(notAChoice('--partition', partition, PARTITIONS));
  }
  if (given.isGiven('pull-requests') && tasks.includes('deactivate')) {
    given.problems.push(
      'A pull request must not be able to switch keys off. Leave out --pull-requests or --deactivate.',
    );
  }
  return {
    command: 'iam-policy',
    tasks: tasks.length === 0 ? ['check'] : tasks,
    account: given.parsed('account', matching(/^\d{12}$/), 'Write twelve digits.'),
    partition,
    userPath:
      given.parsed('user-path', matching(/^\/(?:[\w+=,.@-]{1,128}\/){0,8}$/), 'Write it as /ci/.') ?? '/',
    trust: given.isGiven('trust') ? trusted(given, environment) : null,
  };
}

function trusted(given: Given, environment: Environment): TrustedRepository {
  const { GITHUB_REPOSITORY, GITHUB_REPOSITORY_OWNER_ID, GITHUB_REPOSITORY_ID } = environment;
  const form = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
  const named = given.parsed('repository', matching(form), 'Write OWNER/NAME.');
  const repository = named ?? GITHUB_REPOSITORY ?? '';
  const isOwn = named === null || named === GITHUB_REPOSITORY;
  if (!form.test(repository)) {
    given.problems.push('--trust needs a repository. Write --repository OWNER/NAME.');
  }
  const [owner = '', name = ''] = repository.split('/');
  const numbers = given.parsed(
    'repository-ids',
    matching(/^\d{1,20}[,/]\d{1,20}$/),
    'Write the numbers of owner and repository, as in 123,456.',
  );
  const known = isOwn && GITHUB_REPOSITORY_OWNER_ID && GITHUB_REPOSITORY_ID;
  const ids = numbers ?? (known ? `${GITHUB_REPOSITORY_OWNER_ID},${GITHUB_REPOSITORY_ID}` : null);
  const [ownerId = '', repositoryId = ''] = ids?.split(/[,/]/) ?? [];
  return {
    owner,
    name,
    ids: ids === null ? null : { owner: ownerId, repository: repositoryId },
    branch: given.parsed('branch', matching(/^[^\s*?\p{Cc}]{1,200}$/u), 'Write one branch.') ?? 'main',
    pullRequests: given.isGiven('pull-requests'),
  };
}

function matching(form: RegExp): (text: string) => string | null {
  return (text) => (form.test(text) ? text : null);
}
