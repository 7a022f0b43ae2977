/** Checks the types of every folder, each with only the globals it may name. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** TypeScript 7, the native compiler: a fifth of the processor time. It has no interface for programs, so tests keep 5.9. */
const CHECKER = 'node_modules/typescript-7/bin/tsc';

/** What was checked before is not checked again until it changes. */
const REMEMBERED = 'node_modules/.cache/types';

/** The slowest first, so that none is left for the end. */
const PROJECTS = [
  'test',
  'src/workbench',
  'src/addon',
  'src/sidebar',
  'src/host',
  'src/cli',
  'src/warehouse',
  'src/core',
];

const waiting = [...PROJECTS];
const failed: string[] = [];

/** Checks one folder after another until none is waiting. */
async function work(): Promise<void> {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
    if (!(await holds(project))) failed.push(project);
  }
}

function holds(project: string): Promise<boolean> {
  const memory = `${REMEMBERED}/${project.replace('/', '-')}.json`;
  const flags = ['-p', project, '--incremental', '--tsBuildInfoFile', memory];
  const child = spawn(process.execPath, [CHECKER, ...flags], { stdio: ['ignore', 'pipe', 'inherit'] });
  // Kept to its end: what two folders say must not mix.
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      process.stdout.write(said);
      resolve(code === 0);
    });
  });
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
if (failed.length > 0) {
  process.stderr.write(`Types do not hold in: ${failed.join(', ')}\n`);
  process.exit(1);
}
