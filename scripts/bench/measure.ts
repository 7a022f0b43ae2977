/** Time and memory of work and of whole processes. The least of several runs, because others only ever add. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds of processor time, of this process with all its threads. */
export function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Least time of each work, taken in turns so that a busy moment of the machine meets all of them. */
export function leastOf(runs: number, ...works: readonly (() => void)[]): number[] {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run += 1) {
    works.forEach((work, at) => {
      least[at] = Math.min(least[at] ?? 0, cpuMs(work));
    });
  }
  return least;
}

/** Processor time of a process and the most memory it held. */
export type Usage = { readonly cpuMs: number; readonly peakMb: number };

/** Runs a script of the project in a process of its own; throws when it fails. */
export function runProcess(script: string, args: readonly string[], flags: readonly string[] = []): Usage {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const told = join(folder, 'usage.json');
  try {
    const done = spawnSync(
      process.execPath,
      [...flags, '--import', 'tsx', '--import', './scripts/bench/tell-usage.ts', script, ...args],
      { env: { ...process.env, BENCH_USAGE: told }, encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    if (done.status !== 0) throw new Error(`${script} ${args.join(' ')}: ${done.stderr.slice(-400)}`);
    return JSON.parse(readFileSync(told, 'utf8')) as Usage;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The run with the least time; memory is the most of all runs. */
export function leastProcess(
  runs: number,
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Usage {
  const found = Array.from({ length: runs }, () => runProcess(script, args, flags));
  return {
    cpuMs: Math.min(...found.map((usage) => usage.cpuMs)),
    peakMb: Math.max(...found.map((usage) => usage.peakMb)),
  };
}
