import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { ACCOUNT } from './leaks.js';

const START_MS = 60_000;

/** The program that pretends to be AWS: `MOTO_SERVER` where it is set, else what lies on the path. */
export const MOTO_SERVER: string | null = findMoto();

function findMoto(): string | null {
  const program = process.env.MOTO_SERVER || 'moto_server';
  const { error, status } = spawnSync(program, ['--help'], { stdio: 'ignore' });
  return error === undefined && status === 0 ? program : null;
}

/** An AWS on loopback, of the account that generated IDs tell. */
export interface Moto {
  readonly url: string;
  stop(): void;
}

/** Starts moto's server and waits until it answers. */
export async function startMoto(program: string): Promise<Moto> {
  const port = await freePort();
  const child = spawn(program, ['-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, MOTO_ACCOUNT_ID: ACCOUNT, MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' },
  });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url, child);
  return { url, stop: () => child.kill() };
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + START_MS;
  while (Date.now() < end && child.exitCode === null) {
    try {
      await fetch(`${url}/moto-api/data.json`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  child.kill();
  throw new Error('moto_server did not start.');
}
