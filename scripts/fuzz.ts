/** npm run fuzz: plays sequences of edits, calls and deaths on the built file; each failure is printed as a short script. */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { play, type Step, stepsFrom } from '../test/addon/fuzz/sequence.ts';
import { shrink } from '../test/addon/fuzz/shrink.ts';
import { openWorld } from '../test/addon/fuzz/world.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, count: { type: 'string' } },
});
const LONGEST = 9;
const first = Number(values.seed ?? 1);
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
process.stdout.write(`${played} sequences from seed ${first}, ${failed} failed.\n`);
process.exitCode = failed === 0 ? 0 : 1;
