/** A Google on 127.0.0.1: a proxy that lets CONNECT through to our own HTTPS server and to nothing else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { makeCertificates } from './certificate.ts';
import type { Reply, Request } from './script-api.ts';

const HOSTS = ['script.googleapis.com', 'oauth2.googleapis.com'];

export type LoopbackGoogle = {
  /** What a process needs to take this for Google; it trusts our authority and nothing else changes. */
  readonly environment: Readonly<Record<string, string>>;
  /** "GET /v1/projects/...", in the order they came. */
  readonly requests: string[];
  close(): Promise<void>;
};

/** `answer` says null where the connection is to break. */
export async function openLoopbackGoogle(answer: (request: Request) => Reply | null): Promise<LoopbackGoogle> {
  const { authority, certificate, key } = makeCertificates(HOSTS);
  const folder = mkdtempSync(join(tmpdir(), 'loopback-google-'));
  const trusted = join(folder, 'authority.pem');
  writeFileSync(trusted, authority);
  const requests: string[] = [];

  const google = createTlsServer({ cert: certificate, key }, async (incoming, outgoing) => {
    const request = await readRequest(incoming);
    requests.push(`${request.method} ${request.path.split('?')[0]}`);
    const reply = answer(request);
    if (reply === null) {
      outgoing.destroy();
      return;
    }
    outgoing.writeHead(reply.status, { 'content-type': 'application/json; charset=UTF-8' });
    outgoing.end(JSON.stringify(reply.body));
  });
  const port = await listen(google);

  const proxy = createServer((_, outgoing) => outgoing.writeHead(405).end());
  const clients = new Set<Duplex>();
  proxy.on('connect', ({ url = '' }, client) => {
    clients.add(client);
    client.on('error', () => client.destroy()).on('close', () => clients.delete(client));
    if (!HOSTS.some((host) => url === `${host}:443`)) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.pipe(client).pipe(server);
    });
    server.on('error', () => client.destroy());
  });
  const address = `http://127.0.0.1:${await listen(proxy)}`;

  return {
    environment: {
      HTTPS_PROXY: address,
      https_proxy: address,
      NO_PROXY: '',
      no_proxy: '',
      NODE_EXTRA_CA_CERTS: trusted,
    },
    requests,
    async close() {
      google.closeAllConnections();
      for (const client of clients) client.destroy();
      await Promise.all([google, proxy].map((server) => new Promise((resolve) => server.close(resolve))));
      rmSync(folder, { recursive: true });
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function readRequest(incoming: IncomingMessage): Promise<Request> {
  let body = '';
  for await (const piece of incoming.setEncoding('utf8')) body += piece as string;
  return {
    method: incoming.method ?? '',
    host: incoming.headers.host ?? '',
    path: incoming.url ?? '',
    bearer: (incoming.headers.authorization ?? '').replace(/^Bearer /, ''),
    body,
  };
}
