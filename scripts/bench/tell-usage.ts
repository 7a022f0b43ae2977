/** Tells what a measured process used, at its end. Loaded in front of it, changes nothing in it. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: maxRSS / 1024 };
  writeFileSync(process.env['BENCH_USAGE'] ?? '/dev/null', JSON.stringify(usage));
});
