import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { onTestFinished } from 'vitest';

/** A proxy of the kind that joins two ends, whatever name is asked for, to one server. */
export class ProxyServer {
  /** Names and ports that were asked for, in turn. */
  readonly asked: string[] = [];

  private constructor(readonly url: string) {}

  /** @param port Of the server on this machine. */
  static async start(port: number): Promise<ProxyServer> {
    const http = createServer((_, response) => response.writeHead(405).end());
    http.on('connect', ({ url = '' }, client, head) => {
      proxy.asked.push(url);
      const server = connect(port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        server.write(head);
        server.pipe(client).pipe(server);
      });
      server.on('error', () => client.destroy());
      client.on('error', () => server.destroy());
    });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const proxy = new ProxyServer(`http://127.0.0.1:${(http.address() as AddressInfo).port}`);
    onTestFinished(() => {
      http.close();
      http.closeAllConnections();
    });
    return proxy;
  }
}
