/** Cases: what the workbench's server hands out, and what it refuses. */
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';

let server: Server;
let port = 0;

type Answer = { readonly status: number; readonly type: string; readonly policy: string; readonly body: string };

/** Raw, because URL objects tidy `..` away. */
function ask(path: string, { method = 'GET', host = `127.0.0.1:${port}` } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => {
        const header = (name: string): string => String(response.headers[name] ?? '');
        const policy = header('content-security-policy');
        resolve({ status: response.statusCode ?? 0, type: header('content-type'), policy, body });
      });
    });
    sent.on('error', reject).end();
  });
}

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(root, 'page'));
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'secret.txt'), 'secret');
  await writeFile(join(root, 'page', 'index.html'), '<script nonce="__NONCE__"></script>');
  await writeFile(join(root, 'page', 'main.js'), 'let __NONCE__;');
  await writeFile(join(root, 'page', 'a b.css'), 'p {}');
  await writeFile(join(root, 'dist', 'Code.js'), 'code');
  await symlink(join(root, 'secret.txt'), join(root, 'page', 'link.txt'));
  ({ server } = await serve({ '/': join(root, 'page'), '/dist/': join(root, 'dist') }, 0));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/main.js', 'text/javascript; charset=utf-8'],
  ['/main.js?x=1', 'text/javascript; charset=utf-8'],
  ['/a%20b.css', 'text/css; charset=utf-8'],
  ['/dist/Code.js', 'text/javascript; charset=utf-8'],
])('%s is handed out as %s', async (path, type) => {
  expect(await ask(path)).toMatchObject({ status: 200, type });
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/dist/../../secret.txt',
  '/dist/..%5c..%5csecret.txt',
  '/link.txt',
  '/missing.js',
  '/main.js%00.html',
  '/%ZZ',
  '/dist',
  '/dist/',
])('%s is not handed out', async (path) => {
  const answer = await ask(path);
  expect([answer.status, answer.body.includes('secret')]).toEqual([404, false]);
});

test('only GET and HEAD under a local name are answered', async () => {
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
  expect((await ask('/', { host: 'evil.example' })).status).toBe(403);
  expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});

test('the policy keeps everything on this machine, and the nonce is new each time and only in pages', async () => {
  const [one, two, code] = await Promise.all([ask('/'), ask('/'), ask('/main.js')]);
  expect(one.policy).toContain("default-src 'self'");
  expect(one.policy).not.toMatch(/https?:|\*/);
  const nonce = /nonce="([^"]{20,})"/.exec(one.body)?.[1] ?? 'none';
  expect(one.policy).toContain(`'nonce-${nonce}'`);
  expect(two.body).not.toBe(one.body);
  expect(code.body).toBe('let __NONCE__;');
});

test('it listens on this machine only and takes the next port when one is taken', async () => {
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  const blocker = createServer();
  await new Promise<void>((done) => blocker.listen(0, '127.0.0.1', done));
  const taken = (blocker.address() as AddressInfo).port;
  const other = await serve({ '/': '.' }, taken);
  expect((other.server.address() as AddressInfo).port).toBeGreaterThan(taken);
  other.server.close();
  blocker.close();
});
