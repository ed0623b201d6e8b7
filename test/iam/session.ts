import { onTestFinished, vi } from 'vitest';
import { connect } from '../../src/iam/connection.js';
import { createDeadline, type Deadline } from '../../src/iam/deadline.js';
import type { Iam } from '../../src/iam/iam.js';
import { IamServer, type ServedAccount } from '../support/iam-server.js';
import { keyPair } from '../support/leaks.js';

/** The key that asks, of the same account as the keys that are asked about. */
export const OWN = keyPair(1);

/** The environment that leads a process to a server, and nowhere else. */
export function environmentFor(server: IamServer): Record<string, string> {
  return {
    AWS_ACCESS_KEY_ID: OWN.id,
    AWS_SECRET_ACCESS_KEY: OWN.secret,
    AWS_ENDPOINT_URL_IAM: server.url,
    AWS_CONFIG_FILE: 'no-such-file',
    AWS_SHARED_CREDENTIALS_FILE: 'no-such-file',
  };
}

export interface Session {
  readonly server: IamServer;
  readonly iam: Iam;
  readonly deadline: Deadline;
}

/** A server and the SDK's client that asks it, both gone when the test is over. */
export async function session(account: ServedAccount, timeoutMs = 20_000): Promise<Session> {
  const server = await IamServer.start(account);
  for (const name of ['AWS_PROFILE', 'AWS_SESSION_TOKEN', 'AWS_REGION', 'AWS_DEFAULT_REGION'])
    vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(environmentFor(server))) vi.stubEnv(name, value);
  const deadline = createDeadline(timeoutMs);
  const iam = await connect(deadline);
  onTestFinished(() => {
    deadline.release();
    iam.close();
    vi.unstubAllEnvs();
  });
  return { server, iam, deadline };
}
