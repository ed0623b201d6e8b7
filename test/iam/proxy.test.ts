import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { proxyProblem } from '../../src/iam/proxy.js';
import { keyPair } from '../support/leaks.js';
import { session } from './session.js';

const LEAK = keyPair(7);
const isTooOld = proxyProblem({ HTTPS_PROXY: 'x' }, process.version).length > 0;

it.skipIf(isTooOld)(
  'goes through the proxy of the environment, but not where NO_PROXY names the host',
  async () => {
    let requests = 0;
    const proxy = createServer((incoming, outgoing) => {
      requests++;
      const { hostname, port, pathname } = new URL(incoming.url ?? '');
      const { method, headers } = incoming;
      incoming.pipe(
        request({ hostname, port, path: pathname, method, headers }, (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        }),
      );
    });
    await new Promise<void>((resolve) => {
      proxy.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => {
      proxy.closeAllConnections();
      proxy.close();
    });
    vi.stubEnv('HTTP_PROXY', `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
    vi.stubEnv('NO_PROXY', undefined);
    vi.stubEnv('no_proxy', undefined);

    const account = { keys: [{ id: LEAK.id, user: 'deploy' }] };
    const through = await session(account);
    expect(await through.iam.ownerOf(LEAK.id)).toMatchObject({ user: 'deploy' });
    expect(requests).toBe(1);

    vi.stubEnv('NO_PROXY', '127.0.0.1');
    const around = await session(account);
    expect(await around.iam.ownerOf(LEAK.id)).toMatchObject({ user: 'deploy' });
    expect(requests).toBe(1);
  },
);
