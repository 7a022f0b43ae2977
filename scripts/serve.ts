/** Hands the workbench's files to a browser on this machine. Answers nobody else and nothing outside its folders. */
import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Paths begin with a mount; `/` must be among them. The first port that is free, from `port` on; 0 lets the system choose. */
export async function serve(
  mounts: Readonly<Record<string, string>>,
  port: number,
): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    answer(mounts, request, response).catch(() => refuse(response, 500, 'The file could not be read'));
  });
  const taken = await listen(server, port);
  return { server, address: `http://127.0.0.1:${taken}/` };
}

async function listen(server: Server, port: number): Promise<number> {
  for (let next = port; next <= port + 100; next += 1) {
    const error = await new Promise<NodeJS.ErrnoException | null>((done) => {
      server.once('error', done);
      server.listen(next, '127.0.0.1', () => {
        server.off('error', done);
        done(null);
      });
    });
    if (error === null) {
      const bound = server.address();
      return typeof bound === 'object' && bound !== null ? bound.port : next;
    }
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  }
  throw new Error(`No free port between ${port} and ${port + 100}`);
}

async function answer(
  mounts: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET is answered');
  if (!isLocalName(request.headers.host)) return refuse(response, 403, 'Only 127.0.0.1 is answered');
  const file = await findFile(mounts, request.url ?? '/');
  if (file === null) return refuse(response, 404, 'There is no such file');
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const nonce = randomBytes(16).toString('base64');
  const raw = await readFile(file);
  const body = type.startsWith('text/html') ? raw.toString('utf8').replaceAll('__NONCE__', nonce) : raw;
  response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy(nonce), ...FIXED_HEADERS });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const FIXED_HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Both together let the page share memory with its workers, in which the script runs.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  // Univer would ask for the list of installed fonts, which is nobody's business and ends headless Chromium.
  'Permissions-Policy': 'local-fonts=(), camera=(), microphone=(), geolocation=()',
};

/** Nothing from elsewhere. The bundle is evaluated in a frame ('unsafe-eval'); Univer writes styles into the page. */
function policy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'unsafe-eval' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** A page elsewhere that points its own name at this machine is not answered. */
function isLocalName(host: string | undefined): boolean {
  return host !== undefined && /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
}

async function findFile(mounts: Readonly<Record<string, string>>, url: string): Promise<string | null> {
  const path = decodePath(url);
  if (path === null || path.includes('\0')) return null;
  const mount = Object.keys(mounts)
    .filter((prefix) => path.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0];
  const folder = mount === undefined ? undefined : mounts[mount];
  if (mount === undefined || folder === undefined) return null;
  const rest = path.slice(mount.length);
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, rest === '' ? 'index.html' : rest));
    return file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
}

function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...FIXED_HEADERS });
  response.end(`${text}\n`);
}
