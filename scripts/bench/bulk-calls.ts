/** The service calls of a bulk run, and the time they stand for by published costs. */

import { builtHost } from '../../test/helpers/built-host.ts';
import { INVENTED_HEADER, inventedCreators } from '../../test/helpers/invented-creators.ts';
import { type Part, plainLine, say } from './finding.ts';

/** One cell read 0.3 s, one cell written 0.2 s: tanaikech, 25 April 2022, on a large spreadsheet. */
const READ_S = 0.3;
const WRITE_S = 0.2;

export function bulkCalls(): Part {
  const [few, many] = [100, 2_000].map((rows) => {
    const { host } = builtHost([{ name: 'Creators', rows: [[...INVENTED_HEADER], ...inventedCreators(rows)] }]);
    host.counters.reset();
    const answer = host.run('classifySheet', [{ sheet: 'Creators' }]) as { readonly ok: boolean };
    if (!answer.ok) throw new Error('the bulk run failed');
    const { total, reads, writes } = host.counters;
    return { rows, total, modelled: reads * READ_S + writes * WRITE_S };
  });
  if (few === undefined || many === undefined) throw new Error('no run');
  const each = many.rows * (READ_S + WRITE_S);
  return {
    title: 'A bulk run',
    how: 'Service calls counted by the emulated host. Modelled time: 0.3 s for each read of cells, 0.2 s for each write, as published for single cells (tanaikech, 25 April 2022).',
    lines: [
      plainLine(`service calls for ${few.rows} rows`, String(few.total)),
      {
        what: `service calls for ${many.rows.toLocaleString('en-US')} rows`,
        found: String(many.total),
        goal: 'no more than for few rows',
        met: many.total <= few.total,
      },
      plainLine('modelled time of the calls', `${say(many.modelled)} s`),
      plainLine(
        'one read and one write for each row instead',
        `${say(each)} s, ${say(each / many.modelled)} times as long`,
      ),
    ],
  };
}
