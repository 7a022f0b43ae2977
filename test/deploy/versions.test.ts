/** What clasp does after a push: a version that keeps what was pushed, as docs/publishing.md asks for, and a deployment of it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openLoopbackGoogle } from './loopback-google.ts';
import { LATER_MS, makeScratchProject } from './scratch-project.ts';
import { createScriptApi, SCRIPT_ID } from './script-api.ts';
import { startClasp } from './started-clasp.ts';

it('makes a version that keeps what was pushed, and a deployment of it', async () => {
  const api = createScriptApi();
  const google = await openLoopbackGoogle(api.answer);
  const started = await startClasp(google.environment);
  const project = makeScratchProject({ isClaspStarted: true });
  project.write('.clasp.json', JSON.stringify({ scriptId: SCRIPT_ID, rootDir: 'dist' }));
  project.logIn({ accessToken: 'access-1', expiresMs: LATER_MS });
  const clasp = (...words: string[]) =>
    project.run([process.execPath, 'node_modules/@google/clasp/index.mjs', ...words], started.environment);
  try {
    await project.run([process.execPath, '--import', 'tsx', 'scripts/push.ts'], started.environment);
    const pushed = api.files;
    const made = await clasp('create-version', '0.1.0');
    expect(made).toEqual({ exitCode: 0, stdout: 'Created version 1\n', stderr: '' });
    expect(api.versions).toEqual([{ description: '0.1.0', files: pushed }]);
    expect(pushed.find(({ name }) => name === 'Code')?.source).toBe(readFileSync('dist/Code.js', 'utf8'));
    const deployed = await clasp('create-deployment', '--versionNumber', '1', '--description', '0.1.0');
    expect(deployed.exitCode).toBe(0);
    expect(api.deployments).toEqual([{ versionNumber: 1, description: '0.1.0' }]);
    const list = await clasp('list-versions');
    expect(list.stdout).toContain('1 - 0.1.0');
  } finally {
    project.remove();
    started.close();
    await google.close();
  }
});
