/** `npm run bench`: measures part after part in processes of their own and writes docs/performance.md, or the sections of the parts named. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Part } from './bench/finding.ts';
import { performancePage, withSections } from './bench/page.ts';
import { build } from './build.ts';

const PARTS = [
  'command-line',
  'evaluations',
  'reading',
  'plans',
  'cold-start',
  'formulas',
  'bulk-calls',
  'sidebar',
  'workbench',
  'long-list',
  'sizes',
  'warehouse',
] as const;

/** Code that ran for one part would be warm, or in the way, for the next. */
function measured(name: string): Part {
  process.stderr.write(`Measuring ${name}\n`);
  const flags = ['--expose-gc', '--max-semi-space-size=64', '--import', 'tsx'];
  const { status, stdout } = spawnSync(process.execPath, [...flags, 'scripts/bench/run-part.ts', name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`The part ${name} failed.`);
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1)) as Part;
}

function machineClass(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `a machine of ${cpus().length} shared cores and ${memory} GB of memory, Node ${process.versions.node}`;
}

await build();
const wanted = process.argv.slice(2);
const parts = PARTS.filter((name) => wanted.length === 0 || wanted.includes(name)).map(measured);
for (const { title, lines } of parts) {
  process.stdout.write(`\n${title}\n`);
  for (const { what, found, goal, met } of lines) {
    const verdict = met === null ? '' : ` (${goal}: ${met ? 'met' : 'missed'})`;
    process.stdout.write(`  ${what}: ${found}${verdict}\n`);
  }
}
const day = new Date().toISOString().slice(0, 10);
const PAGE = 'docs/performance.md';
const page =
  wanted.length === 0
    ? performancePage(parts, day, machineClass())
    : withSections(readFileSync(PAGE, 'utf8'), parts, day, machineClass());
writeFileSync(PAGE, page);
