// The only module that imports the SDK, reached by the one dynamic import of `connection.ts`.
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import {
  GenerateCredentialReportCommand,
  GetAccessKeyLastUsedCommand,
  GetAccountSummaryCommand,
  GetCredentialReportCommand,
  GetGroupPolicyCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetUserCommand,
  GetUserPolicyCommand,
  IAMClient,
  type IAMClientConfig,
  ListAccessKeysCommand,
  ListAttachedGroupPoliciesCommand,
  ListAttachedUserPoliciesCommand,
  ListGroupPoliciesCommand,
  ListGroupsForUserCommand,
  ListUserPoliciesCommand,
  ListUsersCommand,
  UpdateAccessKeyCommand,
} from '@aws-sdk/client-iam';
import { accountOf } from '../model/aws-account.js';
import type { Deadline } from './deadline.js';
import { failureOf, IamFailure } from './failure.js';
import { createGate } from './gate.js';
import { type AttachedPolicy, type Iam, KEY_STATUSES, type LastUse, type ListedKey } from './iam.js';
import { CONCURRENCY } from './in-parallel.js';

/** IAM has one endpoint a partition, which the SDK finds by the region; this one's is that of `aws`. */
const DEFAULT_REGION = 'us-east-1';

const MAX_ATTEMPTS = 6;
const CONNECTION_MS = 5_000;
const REPLY_MS = 15_000;
/** The largest page that IAM gives. */
const PAGE = 1_000;
/** A list of more pages than this is a mistake of somebody's: five million users, or a marker that repeats. */
const MAX_PAGES = 5_000;

/** What IAM writes where it knows no service or region. */
const NOT_KNOWN = 'N/A';

interface SendOptions {
  readonly abortSignal: AbortSignal;
}

/** What a page of a list has in every reply. */
interface Page {
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

/** The IAM that the credentials in the environment give access to. */
export async function createIam(deadline: Deadline): Promise<Iam> {
  const environment = process.env;
  quietSdk(environment);
  const client = new IAMClient({ ...configuration(environment), region: await regionOf(environment) });
  return askingBy(client, deadline);
}

/**
 * The SDK reads these from the environment alone. Its warning on Node 20 would stand in reports; and on a hosted
 * runner without credentials it would wait for the metadata service of a machine on EC2.
 */
function quietSdk(environment: NodeJS.ProcessEnv): void {
  environment.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ||= 'true';
  environment.AWS_EC2_METADATA_DISABLED ||= 'true';
}

function configuration(environment: NodeJS.ProcessEnv): IAMClientConfig {
  // Not a `NoOpLogger`, which the SDK passes over for the console.
  const silence = () => {};
  return {
    maxAttempts: MAX_ATTEMPTS,
    retryMode: 'adaptive',
    logger: { trace: silence, debug: silence, info: silence, warn: silence, error: silence },
    requestHandler: {
      connectionTimeout: CONNECTION_MS,
      requestTimeout: REPLY_MS,
      throwOnRequestTimeout: true,
      ...agents(environment),
    },
  };
}

/** `proxyEnv` is known from Node 22.21 and 24.5 on; older ones pass over it. */
function agents(environment: NodeJS.ProcessEnv) {
  const options = { keepAlive: true, maxSockets: 8, proxyEnv: environment };
  return { httpAgent: new HttpAgent(options), httpsAgent: new HttpsAgent(options) };
}

/** The environment's region, the profile's, else the default. */
async function regionOf({ AWS_REGION, AWS_DEFAULT_REGION }: NodeJS.ProcessEnv): Promise<string> {
  const named = AWS_REGION || AWS_DEFAULT_REGION;
  if (named) return named;
  const probe = new IAMClient({});
  try {
    return await probe.config.region();
  } catch {
    return DEFAULT_REGION;
  } finally {
    probe.destroy();
  }
}

function askingBy(client: IAMClient, deadline: Deadline): Iam {
  let requests = 0;
  client.middlewareStack.add(
    (next) => (request) => {
      requests++;
      return next(request);
    },
    // After the retries, so that each attempt counts.
    { step: 'finalizeRequest', priority: 'low', name: 'countRequests' },
  );

  const documents = new Map<string, Promise<string>>();

  const gate = createGate(CONCURRENCY);

  function ask<Reply>(action: string, send: (options: SendOptions) => Promise<Reply>): Promise<Reply> {
    return gate(() => askNow(action, send));
  }

  async function askNow<Reply>(
    action: string,
    send: (options: SendOptions) => Promise<Reply>,
  ): Promise<Reply> {
    if (deadline.isOver()) throw new IamFailure('deadline', action, 'Deadline');
    // One a request, since the SDK leaves its listeners on the signal.
    const controller = new AbortController();
    let reply: Reply | null;
    try {
      // Credentials may come from a process or a server that does not know of the deadline.
      reply = await deadline.bound(send({ abortSignal: controller.signal }));
    } catch (error) {
      throw failureOf(error, action, deadline.isOver());
    }
    if (reply !== null) return reply;
    controller.abort();
    throw new IamFailure('deadline', action, 'Deadline');
  }

  async function pages<Reply extends Page, Item>(
    action: string,
    send: (page: { Marker: string | undefined; MaxItems: number }, options: SendOptions) => Promise<Reply>,
    itemsOf: (reply: Reply) => readonly Item[] | undefined,
  ): Promise<readonly Item[]> {
    const items: Item[] = [];
    let marker: string | undefined;
    for (let page = 0; page < MAX_PAGES; page++) {
      const reply = await ask(action, (options) => send({ Marker: marker, MaxItems: PAGE }, options));
      items.push(...(itemsOf(reply) ?? []));
      if (reply.IsTruncated !== true || !reply.Marker || reply.Marker === marker) return items;
      marker = reply.Marker;
    }
    throw new IamFailure('unexpected', action, 'EndlessList');
  }

  const iam: Iam = {
    async caller() {
      const { accessKeyId: keyId, accountId } = await ask('sts:GetCallerIdentity', () =>
        client.config.credentials(),
      );
      const decoded = accountOf(keyId);
      const account = decoded.kind === 'account' ? decoded.id : (accountId ?? null);
      return { keyId, account };
    },
    async ownerOf(keyId) {
      const command = new GetAccessKeyLastUsedCommand({ AccessKeyId: keyId });
      const reply = await ask('iam:GetAccessKeyLastUsed', (options) => client.send(command, options));
      return { user: reply.UserName || null, lastUse: lastUseOf(reply.AccessKeyLastUsed) };
    },
    async keysOf(user) {
      const listed = await pages(
        'iam:ListAccessKeys',
        (page, options) => client.send(new ListAccessKeysCommand({ UserName: user, ...page }), options),
        (reply) => reply.AccessKeyMetadata,
      );
      return listed.flatMap(listedKey);
    },
    async users() {
      const users = await pages(
        'iam:ListUsers',
        (page, options) => client.send(new ListUsersCommand(page), options),
        (reply) => reply.Users,
      );
      return users.flatMap(({ UserName }) => UserName ?? []);
    },
    async rootKeyCount() {
      const command = new GetAccountSummaryCommand({});
      const reply = await ask('iam:GetAccountSummary', (options) => client.send(command, options));
      const count = reply.SummaryMap?.AccountAccessKeysPresent;
      if (count === undefined) throw new IamFailure('unexpected', 'iam:GetAccountSummary', 'NoCount');
      return count;
    },
    async boundaryOf(user) {
      const command = new GetUserCommand({ UserName: user });
      const reply = await ask('iam:GetUser', (options) => client.send(command, options));
      return reply.User?.PermissionsBoundary?.PermissionsBoundaryArn ?? null;
    },
    async groupsOf(user) {
      const groups = await pages(
        'iam:ListGroupsForUser',
        (page, options) => client.send(new ListGroupsForUserCommand({ UserName: user, ...page }), options),
        (reply) => reply.Groups,
      );
      return groups.flatMap(({ GroupName }) => GroupName ?? []);
    },
    async attachedTo({ kind, name }) {
      const attached =
        kind === 'user'
          ? await pages(
              'iam:ListAttachedUserPolicies',
              (page, options) =>
                client.send(new ListAttachedUserPoliciesCommand({ UserName: name, ...page }), options),
              (reply) => reply.AttachedPolicies,
            )
          : await pages(
              'iam:ListAttachedGroupPolicies',
              (page, options) =>
                client.send(new ListAttachedGroupPoliciesCommand({ GroupName: name, ...page }), options),
              (reply) => reply.AttachedPolicies,
            );
      return attached.flatMap(({ PolicyName, PolicyArn }): AttachedPolicy[] =>
        PolicyArn === undefined ? [] : [{ name: PolicyName ?? PolicyArn, arn: PolicyArn }],
      );
    },
    async inlineOf({ kind, name }) {
      return kind === 'user'
        ? pages(
            'iam:ListUserPolicies',
            (page, options) => client.send(new ListUserPoliciesCommand({ UserName: name, ...page }), options),
            (reply) => reply.PolicyNames,
          )
        : pages(
            'iam:ListGroupPolicies',
            (page, options) =>
              client.send(new ListGroupPoliciesCommand({ GroupName: name, ...page }), options),
            (reply) => reply.PolicyNames,
          );
    },
    async inlineDocument({ kind, name }, policy) {
      const reply =
        kind === 'user'
          ? await ask('iam:GetUserPolicy', (options) =>
              client.send(new GetUserPolicyCommand({ UserName: name, PolicyName: policy }), options),
            )
          : await ask('iam:GetGroupPolicy', (options) =>
              client.send(new GetGroupPolicyCommand({ GroupName: name, PolicyName: policy }), options),
            );
      return decoded(reply.PolicyDocument);
    },
    managedDocument(arn) {
      const known = documents.get(arn) ?? readManaged(arn);
      documents.set(arn, known);
      return known;
    },
    async prepareCredentialReport() {
      const command = new GenerateCredentialReportCommand({});
      const { State } = await ask('iam:GenerateCredentialReport', (options) => client.send(command, options));
      return State === 'COMPLETE' ? 'ready' : 'in-progress';
    },
    async credentialReport() {
      const command = new GetCredentialReportCommand({});
      const reply = await ask('iam:GetCredentialReport', (options) => client.send(command, options));
      return {
        csv: Buffer.from(reply.Content ?? []).toString('utf8'),
        generated: isoOf(reply.GeneratedTime),
      };
    },
    async deactivate(user, keyId) {
      const command = new UpdateAccessKeyCommand({ UserName: user, AccessKeyId: keyId, Status: 'Inactive' });
      await ask('iam:UpdateAccessKey', (options) => client.send(command, options));
    },
    requests: () => requests,
    close: () => client.destroy(),
  };

  async function readManaged(arn: string): Promise<string> {
    const { Policy } = await ask('iam:GetPolicy', (options) =>
      client.send(new GetPolicyCommand({ PolicyArn: arn }), options),
    );
    const version = Policy?.DefaultVersionId ?? 'v1';
    const reply = await ask('iam:GetPolicyVersion', (options) =>
      client.send(new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: version }), options),
    );
    return decoded(reply.PolicyVersion?.Document);
  }
  return iam;
}

function listedKey(key: {
  readonly AccessKeyId?: string | undefined;
  readonly Status?: string | undefined;
  readonly CreateDate?: Date | undefined;
}): readonly ListedKey[] {
  const status = KEY_STATUSES.find((each) => each === key.Status?.toLowerCase());
  if (key.AccessKeyId === undefined || status === undefined) return [];
  return [{ id: key.AccessKeyId, status, created: isoOf(key.CreateDate) }];
}

function lastUseOf(
  use: {
    readonly LastUsedDate?: Date | undefined;
    readonly ServiceName?: string | undefined;
    readonly Region?: string | undefined;
  } = {},
): LastUse {
  const named = (text: string | undefined) => (text === undefined || text === NOT_KNOWN ? null : text);
  return { date: isoOf(use.LastUsedDate), service: named(use.ServiceName), region: named(use.Region) };
}

/** ISO 8601 to the second. */
function isoOf(date: Date | undefined): string | null {
  if (date === undefined || Number.isNaN(date.getTime())) return null;
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** IAM gives documents in the encoding of URLs (RFC 3986). */
function decoded(document = ''): string {
  try {
    return decodeURIComponent(document);
  } catch {
    return document;
  }
}
