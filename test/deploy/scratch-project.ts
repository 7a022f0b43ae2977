/** A copy of the project in a temporary folder with a home of its own, in which commands run as a person would type them. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COPIED = ['src', 'scripts', 'LICENSE', 'package.json', 'tsconfig.json', 'appsscript.json', '.clasp.json'];

export type Done = { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string };

export type ScratchProject = {
  readonly folder: string;
  write(name: string, text: string): void;
  /** The login that clasp keeps; null logs out. */
  logIn(login: { readonly accessToken: string; readonly expiresMs: number } | null): void;
  run(command: readonly string[], environment: Readonly<Record<string, string>>): Promise<Done>;
  remove(): void;
};

/** 2100: a token that is good by its date. */
export const LATER_MS = Date.UTC(2100, 0, 1);

/** With `isClaspStarted` its clasp is a few lines that ask the one of startClasp. */
export function makeScratchProject({ isClaspStarted = false } = {}): ScratchProject {
  const root = mkdtempSync(join(tmpdir(), 'scratch-project-'));
  const folder = join(root, 'project');
  const home = join(root, 'home');
  mkdirSync(folder);
  mkdirSync(home);
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  const packages = join(process.cwd(), 'node_modules');
  if (isClaspStarted) linkWithStandIn(packages, join(folder, 'node_modules'));
  else symlinkSync(packages, join(folder, 'node_modules'));
  const login = join(home, '.clasprc.json');
  return {
    folder,
    write: (name, text) => writeFileSync(join(folder, name), text),
    logIn(tokens) {
      rmSync(login, { force: true });
      if (tokens === null) return;
      const stored = {
        type: 'authorized_user',
        client_id: 'client',
        client_secret: 'secret',
        refresh_token: 'refresh-1',
        access_token: tokens.accessToken,
        expiry_date: tokens.expiresMs,
      };
      writeFileSync(login, JSON.stringify({ tokens: { default: stored } }));
    },
    run: ([program = '', ...args], environment) =>
      finished(program, args, folder, {
        PATH: process.env['PATH'] ?? '',
        HOME: home,
        USERPROFILE: home,
        ...environment,
      }),
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** Every package, but for clasp. */
function linkWithStandIn(packages: string, folder: string): void {
  mkdirSync(join(folder, '@google/clasp'), { recursive: true });
  const names = readdirSync(packages).filter((name) => name !== '@google');
  for (const name of names) symlinkSync(join(packages, name), join(folder, name));
  cpSync('test/deploy/clasp/index.mjs', join(folder, '@google/clasp/index.mjs'));
  writeFileSync(join(folder, '@google/clasp/package.json'), '{ "exports": "./index.mjs" }');
}

function finished(program: string, args: readonly string[], cwd: string, env: Record<string, string>): Promise<Done> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (said.stdout += piece));
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (said.stderr += piece));
    child.on('error', reject).on('close', (exitCode) => resolve({ exitCode, ...said }));
  });
}
