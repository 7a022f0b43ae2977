/** `npm run push`: clasp as it is pushes dist to a Google on this machine. Whatever goes wrong is said and leaves the script project as it was. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type LoopbackGoogle, openLoopbackGoogle } from './loopback-google.ts';
import { type Done, LATER_MS, makeScratchProject, type ScratchProject } from './scratch-project.ts';
import { createScriptApi, NEW_PROJECT, SCRIPT_ID, type ScriptApi, type ScriptFile } from './script-api.ts';
import { type StartedClasp, startClasp } from './started-clasp.ts';

let api: ScriptApi;
let google: LoopbackGoogle;
let clasp: StartedClasp;
let project: ScratchProject;

beforeAll(async () => {
  google = await openLoopbackGoogle((request) => api.answer(request));
  clasp = await startClasp(google.environment);
  project = makeScratchProject({ isClaspStarted: true });
});

beforeEach(() => {
  api = createScriptApi();
  google.requests.length = 0;
  prepare(project);
});

afterAll(async () => {
  project.remove();
  clasp.close();
  await google.close();
});

function prepare({ write, logIn }: ScratchProject): void {
  write('appsscript.json', readFileSync('appsscript.json', 'utf8'));
  write('.clasp.json', JSON.stringify({ scriptId: SCRIPT_ID, rootDir: 'dist' }));
  logIn({ accessToken: 'access-1', expiresMs: LATER_MS });
}

function push(words: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Promise<Done> {
  const command = [process.execPath, '--import', 'tsx', 'scripts/push.ts', ...words];
  return project.run(command, { ...clasp.environment, ...environment });
}

/** What a project holds after a push of dist as the tests built it, by name. */
function ours(): Record<string, string> {
  const text = (name: string): string => readFileSync(join('dist', name), 'utf8');
  return { Code: text('Code.js'), appsscript: text('appsscript.json'), sidebar: text('sidebar.html') };
}

function byName(files: readonly ScriptFile[]): Record<string, string> {
  return Object.fromEntries(files.map(({ name, source }) => [name, source]));
}

/** Nothing pushed, said in these words and no others. */
function expectRefusal(done: Done, ...lines: readonly (string | RegExp)[]): void {
  expect(done.stdout).toBe('');
  const said = done.stderr.trimEnd().split('\n');
  lines.forEach((line, at) => {
    expect(said[at]).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });
  expect(said).toHaveLength(lines.length);
  expect(done.exitCode).toBe(1);
  expect(api.files).toBe(NEW_PROJECT);
}

const NOT_LOGGED_IN = 'You are not logged in. Run: npx clasp login';
const UNCHANGED = 'The script project was not changed.';

it('fills a new script project with the three files of dist, and has nothing to do the second time', async () => {
  // As a person's machine does it: clasp in a process of its own.
  const usual = makeScratchProject();
  prepare(usual);
  const first = await usual.run(['npm', 'run', '-s', 'push'], google.environment);
  usual.remove();
  expect(first).toEqual({
    exitCode: 0,
    stdout: `Pushed dist/Code.js, dist/appsscript.json, dist/sidebar.html to https://script.google.com/d/${SCRIPT_ID}/edit\nReload the spreadsheet to see the change.\n`,
    stderr: '',
  });
  expect(byName(api.files)).toEqual(ours());
  expect(api.files.map(({ type }) => type).sort()).toEqual(['HTML', 'JSON', 'SERVER_JS']);
  const held = api.files;
  const second = await push();
  expect(second).toEqual({
    exitCode: 0,
    stdout: `Already up to date: https://script.google.com/d/${SCRIPT_ID}/edit\n`,
    stderr: '',
  });
  expect(api.files).toBe(held);
});

it('pushes a manifest that alone has changed', async () => {
  api.files = Object.entries(ours()).map(([name, source]) => ({
    name,
    source,
    type: { Code: 'SERVER_JS', sidebar: 'HTML' }[name] ?? 'JSON',
  }));
  const manifest = ours()['appsscript']?.replace('Etc/UTC', 'Europe/Lisbon') ?? '';
  project.write('appsscript.json', manifest);
  const done = await push();
  expect(done.exitCode).toBe(0);
  expect(done.stdout).toMatch(/^Pushed .*dist\/appsscript\.json/);
  expect(byName(api.files)).toEqual({ ...ours(), appsscript: manifest });
});

it('gets a fresh token for an expired one', async () => {
  project.logIn({ accessToken: 'expired', expiresMs: 1 });
  const done = await push();
  expect(done.exitCode).toBe(0);
  expect(google.requests[0]).toBe('POST /token');
  expect(byName(api.files)).toEqual(ours());
});

it('refuses to delete files of others, and does so when told', async () => {
  const macros = { name: 'Macros', type: 'SERVER_JS', source: 'function tidyUp() { return 1; }' };
  const before = [...NEW_PROJECT, macros];
  api.files = before;
  const refused = await push();
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr.split('\n')).toEqual([
    'The script project holds files that a push would delete: Macros.js.',
    'Make an empty script project for the add-on, or push with: npm run push -- --replace',
    UNCHANGED,
    '',
  ]);
  expect(api.files).toBe(before);
  const done = await push(['--replace']);
  expect(done.exitCode).toBe(0);
  expect(byName(api.files)).toEqual(ours());
});

it.each([
  ['the placeholder', '{ "scriptId": "replace-me-with-an-id" }', [], /^\.clasp\.json still holds the placeholder/],
  ['no id', '{ "rootDir": "dist" }', [], /^"scriptId" in \.clasp\.json is "", which is no script id\.$/],
  ['a word given', '{}', ['sheet'], /^What was given is "sheet", which is no script id\.$/],
])('refuses %s with the steps to take', async (_, text, words, fault) => {
  project.write('.clasp.json', text);
  const steps = [
    '1. In your sheet open Extensions > Apps Script, and there Project settings: copy the script id.',
    '2. npx clasp login',
    '3. npm run push -- SCRIPT_ID',
  ];
  expectRefusal(await push(words), fault, ...steps);
  expect(google.requests).toEqual([]);
});

it('keeps the id of an address that is given, and nothing else changes in .clasp.json', async () => {
  project.write('.clasp.json', readFileSync('.clasp.json', 'utf8'));
  project.logIn(null);
  expectRefusal(await push([`https://script.google.com/home/projects/${SCRIPT_ID}/edit`]), NOT_LOGGED_IN, UNCHANGED);
  const kept = JSON.parse(readFileSync(join(project.folder, '.clasp.json'), 'utf8'));
  expect(kept).toEqual({ scriptId: SCRIPT_ID, rootDir: 'dist' });
  expectRefusal(await push(), NOT_LOGGED_IN, UNCHANGED);
});

it('says that the login is refused', async () => {
  project.logIn({ accessToken: 'forged', expiresMs: LATER_MS });
  const words = 'Google does not accept the stored login any more. Run: npx clasp login';
  expectRefusal(await push(), words, UNCHANGED);
  project.logIn({ accessToken: 'expired', expiresMs: 1 });
  api.refreshToken = null;
  expectRefusal(await push(), words, UNCHANGED);
});

it('says where to allow pushes', async () => {
  api.isSwitchedOn = false;
  expectRefusal(await push(), /^Your account does not allow pushes yet\. .*\/home\/usersettings/, UNCHANGED);
});

it('says that the account has no such script', async () => {
  const id = '1xYz000000000000000000000000000000000000000000000000000XY';
  project.write('.clasp.json', JSON.stringify({ scriptId: id, rootDir: 'dist' }));
  expectRefusal(await push(), new RegExp(`^There is no script with the id ${id}`), UNCHANGED);
});

it('says that Google cannot be reached', async () => {
  const nowhere = 'http://127.0.0.1:9';
  const done = await push([], { HTTPS_PROXY: nowhere, https_proxy: nowhere });
  expectRefusal(done, /^script\.googleapis\.com cannot be reached\./, UNCHANGED);
});

it('says that a connection lost half way leaves it open what arrived', async () => {
  const { answer } = api;
  api.answer = (request) => (request.method === 'PUT' ? null : answer(request));
  const done = await push();
  expectRefusal(done, /^script\.googleapis\.com cannot be reached\./, /^Whether the files arrived is not known/);
});

it('passes on what Google could not read in the code', async () => {
  const { answer } = api;
  // As if the file had changed on its way: what is built here can be read.
  api.answer = (request) =>
    answer({
      ...request,
      body: request.body.replace(/("name":"Code"[^}]*?"source":")/, '$1function own() {}\\nlet x = ;'),
    });
  const done = await push();
  expectRefusal(done, /^Google cannot read the code: Syntax error: .* line: 2 file: Code\.gs$/, UNCHANGED);
});

it('sends three files, whatever else is in dist and whatever clasp is told to send or to leave out', async () => {
  for (const folder of ['nested', 'node_modules/some-package']) {
    mkdirSync(join(project.folder, 'dist', folder), { recursive: true });
    project.write(`dist/${folder}/appsscript.json`, '{}');
    project.write(`dist/${folder}/index.js`, 'function stray() {}');
  }
  project.write('dist/Own.js', 'function own() {}');
  for (const [ignore, rootDir] of [
    ['**/**\n!**/*.js\n!**/*.json\n!sidebar.html\n', 'dist'],
    ['dist/**\nCode.js\n', '.'],
  ] as const) {
    api = createScriptApi();
    project.write('.claspignore', ignore);
    project.write('.clasp.json', JSON.stringify({ scriptId: SCRIPT_ID, rootDir }));
    expect((await push()).stdout).toMatch(/^Pushed dist\/Code\.js, dist\/appsscript\.json, dist\/sidebar\.html to /);
    expect(byName(api.files)).toEqual(ours());
  }
  rmSync(join(project.folder, '.claspignore'));
  for (const stray of ['nested', 'node_modules', 'Own.js'])
    rmSync(join(project.folder, 'dist', stray), { recursive: true });
});

it('says that a manifest is not accepted', async () => {
  project.write('appsscript.json', '{ "timeZone": "Etc/UTC", "runtimeVersion": "V8", "permissions": [] }');
  expectRefusal(await push(), /^Google does not accept the files; .* appsscript\.json is wrong\.$/, UNCHANGED);
});

it('pushes nothing when dist cannot be built', async () => {
  const door = 'src/addon/main.ts';
  project.write(door, 'export const = ;\n');
  const done = await push();
  project.write(door, readFileSync(door, 'utf8'));
  expect(done.stderr).toContain('dist could not be built: ');
  expect(done.stderr).toContain(UNCHANGED);
  expect(done.exitCode).toBe(1);
  expect(api.files).toBe(NEW_PROJECT);
});

it('refuses words it does not know', async () => {
  const done = await push(['--forec']);
  expect(done.stderr).toMatch(/Unknown option '--forec'[\s\S]*Usage: npm run push/);
  expect(done.exitCode).toBe(2);
  expect(google.requests).toEqual([]);
});
