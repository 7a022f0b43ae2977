/** The state that a measure is held against, taken from its commit into a folder that is thrown away. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The commit whose start, calls and rows were measured before they were made lighter. */
export const BEFORE = '43bac37';

/** Its files in a folder that is there until `use` returns. */
export function withBefore<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'bench-before-'));
  try {
    const { stdout } = run('git', ['archive', BEFORE], process.cwd());
    run('tar', ['-x'], folder, stdout);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** dist/Code.js of that commit. */
export function codeBefore(): string {
  return withBefore((folder) => {
    run(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], folder);
    return readFileSync(join(folder, 'dist/Code.js'), 'utf8');
  });
}

function run(command: string, args: readonly string[], cwd: string, input?: Uint8Array): { readonly stdout: Buffer } {
  const done = spawnSync(command, args, { cwd, input, maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${String(done.stderr).slice(-400)}`);
  return { stdout: done.stdout };
}
