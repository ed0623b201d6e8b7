import { expect, it } from 'vitest';
import { reachOf } from '../../src/iam/reach.js';
import { reachSentence } from '../../src/iam/reach-sentence.js';
import { DENIED } from '../support/iam-server.js';
import { session } from './session.js';

const ACCOUNT = {
  users: ['deploy'],
  attached: { deploy: ['Own', 'AWSCompromisedKeyQuarantineV3'], team: ['Shared'] },
  inline: { deploy: { mine: '"mine"&<' }, team: { ours: 'ours' } },
  groups: { deploy: ['team'] },
  documents: { Own: 'own', Shared: 'shared' },
  boundaries: { deploy: 'arn:aws:iam::246813579024:policy/path/limit' },
};

it('reads inline, attached and group policies, the boundary and the quarantine, page by page', async () => {
  const { server, iam } = await session(ACCOUNT);
  server.pageSize = 1;
  const read: string[] = [];
  const reach = await reachOf('deploy', iam, (document) => {
    read.push(document);
    return [
      {
        ruleId: 'iam-wildcard-resource',
        severity: document === 'shared' ? 'critical' : 'low',
        message: document,
        actions: ['s3:PutObject'],
      },
    ];
  });
  expect(read).toEqual(['own', '"mine"&<', 'shared', 'ours']);
  expect(reach).toMatchObject({
    policies: ['Own', 'mine', 'Shared (group team)', 'ours (group team)'],
    boundary: 'limit',
    quarantine: ['AWSCompromisedKeyQuarantineV3'],
    gaps: [],
  });
  expect(reach.verdicts[0]).toMatchObject({ message: 'shared', policy: 'Shared (group team)' });
});

it.each([
  'ListAttachedUserPolicies',
  'ListUserPolicies',
  'ListGroupsForUser',
  'GetUser',
  'GetPolicyVersion',
  'GetUserPolicy',
])('goes on without %s, and names the permission', async (action) => {
  const { server, iam } = await session(ACCOUNT);
  server.failAlways(action, DENIED);
  const { gaps, policies } = await reachOf('deploy', iam, () => []);
  expect(gaps).toEqual([
    `The permission \`iam:${action}\` is missing. Run \`starkey iam-policy\` for the least policy.`,
  ]);
  expect(policies.length).toBeGreaterThan(0);
});

it.each([
  [{ policies: [], gaps: [] }, 'Its user has no policies of its own or of a group.'],
  [{ policies: [], gaps: ['x'] }, ''],
  [{ policies: ['a', 'b'], gaps: [] }, 'None of the 2 policies of its user that were read is wide.'],
])('says of %j what is known', ({ policies, gaps }, sentence) => {
  expect(reachSentence({ verdicts: [], policies, gaps, boundary: null, quarantine: [] })).toBe(sentence);
});
