/** Measures one part of the benchmark, named in the argument, and prints what was found. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bulkCalls } from './bulk-calls.ts';
import { coldStart } from './cold-start.ts';
import { commandLine } from './command-line.ts';
import { evaluations } from './evaluations.ts';
import type { Part } from './finding.ts';
import { longList } from './long-list.ts';
import { plans } from './plans.ts';
import { reading } from './reading.ts';
import { sidebar } from './sidebar.ts';
import { sizes } from './sizes.ts';
import { warehouse } from './warehouse.ts';
import { workbench } from './workbench.ts';

const PARTS: Readonly<Record<string, () => Part | Promise<Part>>> = {
  'command-line': () => commandLine(100_000),
  evaluations,
  reading,
  plans,
  'cold-start': coldStart,
  formulas,
  'bulk-calls': bulkCalls,
  sidebar,
  workbench,
  'long-list': longList,
  sizes,
  warehouse,
};

/** Univer's packages name files that only a bundler finds, so this part is bundled first. */
async function formulas(): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const outfile = join(folder, 'formulas.mjs');
  await build({
    entryPoints: ['scripts/bench/formulas.ts'],
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  const loaded = (await import(pathToFileURL(outfile).href)) as typeof import('./formulas.ts');
  rmSync(folder, { recursive: true });
  return loaded.formulas();
}

const part = await PARTS[process.argv[2] ?? '']?.();
if (part === undefined) throw new Error(`There is no part ${process.argv[2]}.`);
process.stdout.write(`\n${JSON.stringify(part)}\n`, () => process.exit(0));
