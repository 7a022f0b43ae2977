/** npm run fuzz: sequences of edits, calls and deaths on the built file, mutated rules tables, mutated files; what fails is printed. */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { play, type Step, stepsFrom } from '../test/addon/fuzz/sequence.ts';
import { shrink } from '../test/addon/fuzz/shrink.ts';
import { openWorld } from '../test/addon/fuzz/world.ts';
import { problemOfFile } from '../test/cli/files/mutated-files.ts';
import { problemOf } from '../test/core/rules/mutated-tables.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { minutes: text, seed: text, count: text, tables: text, files: text } });
const LONGEST = 9;
const first = Number(values.seed ?? 1);

const { tables, files } = values;
if (tables === undefined && files === undefined) playSequences();
if (tables !== undefined) tryAll('tables', Number(tables), problemOf);
if (files !== undefined) tryAll('files', Number(files), problemOfFile);

/** Tries as many seeds as asked for. */
function tryAll(what: string, count: number, problemOfSeed: (seed: number) => string | null): void {
  let failed = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    const problem = problemOfSeed(seed);
    if (problem === null) continue;
    failed += 1;
    process.stdout.write(`Seed ${seed}: ${problem}\n`);
  }
  close(`${count} ${what}`, failed);
}

/** Plays until the time is over or the count is full; a failure is printed as the shortest script that shows it. */
function playSequences(): void {
  const endMs = Date.now() + Number(values.minutes ?? 1) * 60_000;
  const most = values.count === undefined ? Infinity : Number(values.count);
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' });
  const worlds = [openWorld(false), openWorld(true)] as const;
  let played = 0;
  let failed = 0;
  for (let seed = first; played < most && (values.count !== undefined || Date.now() < endMs); seed += 1) {
    const world = worlds[seed % 2 === 0 ? 0 : 1];
    const fails = (steps: readonly Step[]): boolean => play(world, steps) !== null;
    const steps = stepsFrom(seed, LONGEST);
    played += 1;
    if (!fails(steps)) continue;
    failed += 1;
    const shortest = shrink(steps, fails);
    process.stdout.write(`\nSeed ${seed}: ${play(world, shortest)}\n`);
    for (const step of shortest) process.stdout.write(`  ${JSON.stringify(step)}\n`);
  }
  close(`${played} sequences`, failed);
}

function close(played: string, failed: number): void {
  process.stdout.write(`${played} from seed ${first}, ${failed} failed.\n`);
  if (failed > 0) process.exitCode = 1;
}
