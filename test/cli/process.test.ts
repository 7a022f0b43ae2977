import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CREATORS, type Desk, desk } from './helpers.ts';

let at: Desk;
beforeAll(() => {
  at = desk();
  at.put('creators.csv', CREATORS);
});

const classify = (...argv: readonly string[]) =>
  spawnSync(
    process.execPath,
    ['--import', resolve('node_modules/tsx/dist/esm/index.mjs'), resolve('src/cli/main.ts'), ...argv],
    {
      cwd: at.folder,
      encoding: 'utf8',
      env: { ...process.env, npm_lifecycle_event: '', INIT_CWD: '' },
    },
  );

describe('the process', () => {
  it('prints one JSON object and nothing else, from any folder', () => {
    const { status, stdout, stderr } = classify('creators.csv', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toHaveProperty('creators');
  });

  it('writes the output where it is told and leaves no draft behind', () => {
    const { status, stdout } = classify('creators.csv', '-o', 'out.csv', '--goal=trust');
    expect(status).toBe(0);
    expect(stdout).toContain('Wrote out.csv');
    expect(readdirSync(at.folder).sort()).toEqual(['creators.csv', 'out.csv']);
  });

  it('exits with 2, one line and an empty standard output', () => {
    const { status, stdout, stderr } = classify('creators.csv', '--bogus');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Unknown option --bogus: .*\n$/);
  });

  it('helps', () => {
    const { status, stdout } = classify('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('npm run -s classify -- FILE [options]');
  });
});
