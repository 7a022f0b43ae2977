/** The command line on a long list against reading and writing that file alone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import papa from 'papaparse';
import { INVENTED_HEADER, inventedCreators } from '../../test/helpers/invented-creators.ts';
import { type Line, type Part, plainLine, ratioLine, say } from './finding.ts';
import { leastProcess } from './measure.ts';

/** One: processor time hardly differs between runs, and a run takes most of a minute. */
const RUNS = 1;
const MOST_MB = 400;

/** As `npm run classify` has them. */
const FLAGS = ['--max-semi-space-size=8'];

/** CSV and XLSX in, the same kind out; each of the two in a process of its own. */
export async function commandLine(rows: number): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const table = [[...INVENTED_HEADER], ...inventedCreators(rows)];
  writeFileSync(join(folder, 'in.csv'), papa.unparse(table));
  writeFileSync(join(folder, 'in.xlsx'), await writeXlsx({ sheets: [{ name: 'Creators', rows: table }] }));
  const lines: Line[] = [];
  for (const [kind, most] of [
    ['csv', 4.5],
    ['xlsx', 2.8],
  ] as const) {
    const [input, output] = [join(folder, `in.${kind}`), join(folder, `out.${kind}`)];
    const alone = leastProcess(RUNS, 'scripts/bench/file-alone.ts', [input, output]);
    const ours = leastProcess(RUNS, 'src/cli/main.ts', [input, '-o', output], FLAGS);
    const filled = leastProcess(RUNS, 'scripts/bench/file-alone.ts', [output, join(folder, `again.${kind}`)]);
    const name = kind.toUpperCase();
    lines.push(
      ratioLine(`${name}: against reading and writing the input alone`, ours.cpuMs / alone.cpuMs, most),
      ratioLine(`${name}: against reading and writing the filled file alone`, ours.cpuMs / filled.cpuMs, null),
      {
        what: `${name}: most memory held`,
        found: `${say(ours.peakMb)} MB`,
        goal: `under ${MOST_MB} MB`,
        met: ours.peakMb < MOST_MB,
      },
      plainLine(`${name}: processor time for each row`, `${say((ours.cpuMs * 1000) / rows)} µs`),
    );
  }
  rmSync(folder, { recursive: true, force: true });
  return {
    title: `The command line on ${rows.toLocaleString('en-US')} rows`,
    how: 'Eight columns in, twenty-one more written. Processor time of whole processes with their start; the file alone is read and written by papaparse (CSV) and hucre (XLSX).',
    lines,
  };
}
