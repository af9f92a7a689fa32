import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that everything must pass which leaves loopback: it lets nothing through and keeps a list. */
export interface Outside {
  readonly port: number;
  /** Addresses that something in the browser wanted to reach: `CONNECT host:port` or `GET http://…`. */
  readonly wanted: readonly string[];
  close(): Promise<void>;
}

/** Where Chromium fetches its own spelling dictionaries once somebody types; no switch keeps it from asking. */
const OWN: ReadonlySet<string> = new Set(['redirector.gvt1.com:443']);

/** Chromium and Firefox send loopback addresses past a proxy, so what comes here would have left the machine. */
export async function watchOutside(): Promise<Outside> {
  const wanted: string[] = [];
  const server = createServer((request, response) => {
    wanted.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    if (!OWN.has(request.url ?? '')) wanted.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a string
  return {
    port,
    wanted,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
