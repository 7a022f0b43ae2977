/** dist-selftest/Code.js: one file for an empty spreadsheet that runs the conformance cases there. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { tableSource } from './selftest/table-source.ts';

/** The mark keeps the script to this one spreadsheet, as the add-on's own scopes do. */
const HEAD = `/**
 * Self-test: paste this file whole into Extensions > Apps Script of an EMPTY spreadsheet. It throws every tab away.
 * @OnlyCurrentDoc
 */`;

/** Real declarations: menus, cells and pages see nothing else. */
const FOOT = `
function onOpen(e) { selfTest_.open(CASES_, e); }
function runSelfTest() { selfTest_.run(CASES_); }
function showSelfTestReport() { selfTest_.report(); }
function startSelfTestAnew() { selfTest_.startAnew(); }
function takeSelfTest(results) { selfTest_.take(results); }
function hidden_() { return 1; }
`;

/** The self-test as one classic script. */
export async function selfTestSource(): Promise<string> {
  const result = await build({
    absWorkingDir: process.cwd(),
    entryPoints: ['test/host/selftest/main.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'selfTest_',
    target: 'es2020',
    platform: 'neutral',
    charset: 'utf8',
    write: false,
  });
  return [HEAD, result.outputFiles[0]?.text ?? '', tableSource(), FOOT].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir('dist-selftest', { recursive: true });
  await writeFile('dist-selftest/Code.js', await selfTestSource());
  process.stdout.write('dist-selftest/Code.js is made. What to do with it: CONTRIBUTING.md, “The self-test”.\n');
}
