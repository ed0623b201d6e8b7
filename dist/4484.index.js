export const id = 4484;
export const ids = [4484];
export const modules = {

/***/ 74484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createIam: () => (/* binding */ createIam)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var dist_cjs = __webpack_require__(16764);
// EXTERNAL MODULE: ./build/model/aws-account.js
var aws_account = __webpack_require__(46249);
// EXTERNAL MODULE: ./build/iam/failure.js
var failure = __webpack_require__(71064);
;// CONCATENATED MODULE: ./build/iam/gate.js
function createGate(limit) {
    let free = limit;
    const waiting = [];
    return async (task) => {
        if (free > 0)
            free--;
        else {
            await new Promise((resolve) => {
                waiting.push(resolve);
            });
        }
        try {
            return await task();
        }
        finally {
            // The place goes to who waits, if anybody does, so that nobody comes in between.
            const next = waiting.shift();
            if (next === undefined)
                free++;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./build/iam/iam.js
const KEY_STATUSES = ['active', 'inactive', 'expired'];

// EXTERNAL MODULE: ./build/iam/in-parallel.js
var in_parallel = __webpack_require__(92047);
;// CONCATENATED MODULE: ./build/iam/client.js
// The only module that imports the SDK, reached by the one dynamic import of `connection.ts`.








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
/** The IAM that the credentials in the environment give access to. */
async function createIam(deadline) {
    const environment = process.env;
    quietSdk(environment);
    const client = new dist_cjs/* IAMClient */.h8v({ ...configuration(environment), region: await regionOf(environment) });
    return askingBy(client, deadline);
}
/**
 * The SDK reads these from the environment alone. Its warning on Node 20 would stand in reports; and on a hosted
 * runner without credentials it would wait for the metadata service of a machine on EC2.
 */
function quietSdk(environment) {
    environment.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ||= 'true';
    environment.AWS_EC2_METADATA_DISABLED ||= 'true';
}
function configuration(environment) {
    // Not a `NoOpLogger`, which the SDK passes over for the console.
    const silence = () => { };
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
function agents(environment) {
    const options = { keepAlive: true, maxSockets: 8, proxyEnv: environment };
    return { httpAgent: new external_node_http_.Agent(options), httpsAgent: new external_node_https_.Agent(options) };
}
/** The environment's region, the profile's, else the default. */
async function regionOf({ AWS_REGION, AWS_DEFAULT_REGION }) {
    const named = AWS_REGION || AWS_DEFAULT_REGION;
    if (named)
        return named;
    const probe = new dist_cjs/* IAMClient */.h8v({});
    try {
        return await probe.config.region();
    }
    catch {
        return DEFAULT_REGION;
    }
    finally {
        probe.destroy();
    }
}
function askingBy(client, deadline) {
    let requests = 0;
    client.middlewareStack.add((next) => (request) => {
        requests++;
        return next(request);
    }, 
    // After the retries, so that each attempt counts.
    { step: 'finalizeRequest', priority: 'low', name: 'countRequests' });
    const documents = new Map();
    const gate = createGate(in_parallel/* CONCURRENCY */.i);
    function ask(action, send) {
        return gate(() => askNow(action, send));
    }
    async function askNow(action, send) {
        if (deadline.isOver())
            throw new failure/* IamFailure */.S0('deadline', action, 'Deadline');
        // One a request, since the SDK leaves its listeners on the signal.
        const controller = new AbortController();
        let reply;
        try {
            // Credentials may come from a process or a server that does not know of the deadline.
            reply = await deadline.bound(send({ abortSignal: controller.signal }));
        }
        catch (error) {
            throw (0,failure/* failureOf */.g5)(error, action, deadline.isOver());
        }
        if (reply !== null)
            return reply;
        controller.abort();
        throw new failure/* IamFailure */.S0('deadline', action, 'Deadline');
    }
    async function pages(action, send, itemsOf) {
        const items = [];
        let marker;
        for (let page = 0; page < MAX_PAGES; page++) {
            const reply = await ask(action, (options) => send({ Marker: marker, MaxItems: PAGE }, options));
            items.push(...(itemsOf(reply) ?? []));
            if (reply.IsTruncated !== true || !reply.Marker || reply.Marker === marker)
                return items;
            marker = reply.Marker;
        }
        throw new failure/* IamFailure */.S0('unexpected', action, 'EndlessList');
    }
    const iam = {
        async caller() {
            const { accessKeyId: keyId, accountId } = await ask('sts:GetCallerIdentity', () => client.config.credentials());
            const decoded = (0,aws_account/* accountOf */.XP)(keyId);
            const account = decoded.kind === 'account' ? decoded.id : (accountId ?? null);
            return { keyId, account };
        },
        async ownerOf(keyId) {
            const command = new dist_cjs/* GetAccessKeyLastUsedCommand */.qRl({ AccessKeyId: keyId });
            const reply = await ask('iam:GetAccessKeyLastUsed', (options) => client.send(command, options));
            return { user: reply.UserName || null, lastUse: lastUseOf(reply.AccessKeyLastUsed) };
        },
        async keysOf(user) {
            const listed = await pages('iam:ListAccessKeys', (page, options) => client.send(new dist_cjs/* ListAccessKeysCommand */.Qxm({ UserName: user, ...page }), options), (reply) => reply.AccessKeyMetadata);
            return listed.flatMap(listedKey);
        },
        async users() {
            const users = await pages('iam:ListUsers', (page, options) => client.send(new dist_cjs/* ListUsersCommand */.A7W(page), options), (reply) => reply.Users);
            return users.flatMap(({ UserName }) => UserName ?? []);
        },
        async rootKeyCount() {
            const command = new dist_cjs/* GetAccountSummaryCommand */.zod({});
            const reply = await ask('iam:GetAccountSummary', (options) => client.send(command, options));
            const count = reply.SummaryMap?.AccountAccessKeysPresent;
            if (count === undefined)
                throw new failure/* IamFailure */.S0('unexpected', 'iam:GetAccountSummary', 'NoCount');
            return count;
        },
        async boundaryOf(user) {
            const command = new dist_cjs/* GetUserCommand */.T3b({ UserName: user });
            const reply = await ask('iam:GetUser', (options) => client.send(command, options));
            return reply.User?.PermissionsBoundary?.PermissionsBoundaryArn ?? null;
        },
        async groupsOf(user) {
            const groups = await pages('iam:ListGroupsForUser', (page, options) => client.send(new dist_cjs/* ListGroupsForUserCommand */.WcQ({ UserName: user, ...page }), options), (reply) => reply.Groups);
            return groups.flatMap(({ GroupName }) => GroupName ?? []);
        },
        async attachedTo({ kind, name }) {
            const attached = kind === 'user'
                ? await pages('iam:ListAttachedUserPolicies', (page, options) => client.send(new dist_cjs/* ListAttachedUserPoliciesCommand */.zf4({ UserName: name, ...page }), options), (reply) => reply.AttachedPolicies)
                : await pages('iam:ListAttachedGroupPolicies', (page, options) => client.send(new dist_cjs/* ListAttachedGroupPoliciesCommand */.xJQ({ GroupName: name, ...page }), options), (reply) => reply.AttachedPolicies);
            return attached.flatMap(({ PolicyName, PolicyArn }) => PolicyArn === undefined ? [] : [{ name: PolicyName ?? PolicyArn, arn: PolicyArn }]);
        },
        async inlineOf({ kind, name }) {
            return kind === 'user'
                ? pages('iam:ListUserPolicies', (page, options) => client.send(new dist_cjs/* ListUserPoliciesCommand */.Lt8({ UserName: name, ...page }), options), (reply) => reply.PolicyNames)
                : pages('iam:ListGroupPolicies', (page, options) => client.send(new dist_cjs/* ListGroupPoliciesCommand */.zqe({ GroupName: name, ...page }), options), (reply) => reply.PolicyNames);
        },
        async inlineDocument({ kind, name }, policy) {
            const reply = kind === 'user'
                ? await ask('iam:GetUserPolicy', (options) => client.send(new dist_cjs/* GetUserPolicyCommand */.bcb({ UserName: name, PolicyName: policy }), options))
                : await ask('iam:GetGroupPolicy', (options) => client.send(new dist_cjs/* GetGroupPolicyCommand */.bhF({ GroupName: name, PolicyName: policy }), options));
            return decoded(reply.PolicyDocument);
        },
        managedDocument(arn) {
            const known = documents.get(arn) ?? readManaged(arn);
            documents.set(arn, known);
            return known;
        },
        async prepareCredentialReport() {
            const command = new dist_cjs/* GenerateCredentialReportCommand */.seh({});
            const { State } = await ask('iam:GenerateCredentialReport', (options) => client.send(command, options));
            return State === 'COMPLETE' ? 'ready' : 'in-progress';
        },
        async credentialReport() {
            const command = new dist_cjs/* GetCredentialReportCommand */.DBo({});
            const reply = await ask('iam:GetCredentialReport', (options) => client.send(command, options));
            return {
                csv: Buffer.from(reply.Content ?? []).toString('utf8'),
                generated: isoOf(reply.GeneratedTime),
            };
        },
        async deactivate(user, keyId) {
            const command = new dist_cjs/* UpdateAccessKeyCommand */.SF3({ UserName: user, AccessKeyId: keyId, Status: 'Inactive' });
            await ask('iam:UpdateAccessKey', (options) => client.send(command, options));
        },
        requests: () => requests,
        close: () => client.destroy(),
    };
    async function readManaged(arn) {
        const { Policy } = await ask('iam:GetPolicy', (options) => client.send(new dist_cjs/* GetPolicyCommand */.s4W({ PolicyArn: arn }), options));
        const version = Policy?.DefaultVersionId ?? 'v1';
        const reply = await ask('iam:GetPolicyVersion', (options) => client.send(new dist_cjs/* GetPolicyVersionCommand */.G45({ PolicyArn: arn, VersionId: version }), options));
        return decoded(reply.PolicyVersion?.Document);
    }
    return iam;
}
function listedKey(key) {
    const status = KEY_STATUSES.find((each) => each === key.Status?.toLowerCase());
    if (key.AccessKeyId === undefined || status === undefined)
        return [];
    return [{ id: key.AccessKeyId, status, created: isoOf(key.CreateDate) }];
}
function lastUseOf(use = {}) {
    const named = (text) => (text === undefined || text === NOT_KNOWN ? null : text);
    return { date: isoOf(use.LastUsedDate), service: named(use.ServiceName), region: named(use.Region) };
}
/** ISO 8601 to the second. */
function isoOf(date) {
    if (date === undefined || Number.isNaN(date.getTime()))
        return null;
    return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
/** IAM gives documents in the encoding of URLs (RFC 3986). */
function decoded(document = '') {
    try {
        return decodeURIComponent(document);
    }
    catch {
        return document;
    }
}


/***/ })

};
