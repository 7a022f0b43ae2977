/** The service calls of a bulk run and of what the sidebar asks, and the time they stand for by published costs. */

import { type BuiltHost, builtHost } from '../../test/helpers/built-host.ts';
import { INVENTED_HEADER, inventedCreators } from '../../test/helpers/invented-creators.ts';
import { CALL_REASONS } from './call-reasons.ts';
import { type Line, type Part, plainLine, say } from './finding.ts';

/** One cell read 0.3 s, one cell written 0.2 s: tanaikech, 25 April 2022, on a large spreadsheet. */
const READ_S = 0.3;
const WRITE_S = 0.2;
const REQUEST = { sheet: 'Creators', goal: 'conversion' };
const TABS = 20;
const MANY = 2_000;

export function bulkCalls(): Part {
  const few = callsOf(open(100), 'classifySheet', REQUEST);
  const many = callsOf(open(MANY), 'classifySheet', REQUEST);
  const chunks = [500, 1_000, 1_500].map((rows) =>
    callsOf(open(rows), 'startRun', { request: REQUEST, fingerprint: '', rowsAtOnce: 500 }),
  );
  const [one = 0, two = 0, three = 0] = chunks.map(({ total }) => total);
  const asked = open(MANY);
  const tabs = Array.from({ length: TABS }, (_, at) => ({ name: `Tab ${at}`, rows: [['notes']] }));
  const formula = builtHost(tabs);
  formula.host.callFunction('TIER', [90_000, 'Instagram']);
  const modelled = many.reads * READ_S + many.writes * WRITE_S;
  const each = MANY * (READ_S + WRITE_S);
  const rows = MANY.toLocaleString('en-US');
  return {
    title: 'A bulk run',
    how: `Counted by the emulated host; ${rows} rows in eight columns. Modelled time: 0.3 s for each read of cells, 0.2 s for each write, as published for single cells (tanaikech, 25 April 2022). Every member that a first run calls follows with the number of its calls and what they are for.`,
    lines: [
      most('a first run', many.total, 60),
      most('a first run: reads of cells', many.reads, 6),
      most('a first run: writes', many.writes, 8),
      {
        what: 'a first run of 100 rows',
        found: String(few.total),
        goal: 'as many as for many rows',
        met: many.total === few.total,
      },
      plainLine('a second chunk', String(two - one)),
      most('each further chunk', three - two, 20),
      most('a preview', callsOf(asked, 'previewSheet', REQUEST).total, 12),
      most('the choices of the sidebar', callsOf(asked, 'readChoices', null).total, 8),
      most(`a first TIER beside ${TABS} tabs`, formula.host.counters.total, 7),
      most(`a first TIER beside ${TABS} tabs: reads of cells`, formula.host.counters.reads, 1),
      plainLine('modelled time of a first run', `${say(modelled)} s`),
      plainLine('one read and one write for each row instead', `${say(each)} s, ${say(each / modelled)} times as long`),
      ...Object.entries(many.byMember).map(([member, calls]) => plainLine(member, `${calls}: ${reasonOf(member)}`)),
    ],
  };
}

function open(rows: number): BuiltHost {
  return builtHost([{ name: 'Creators', rows: [[...INVENTED_HEADER], ...inventedCreators(rows)] }]);
}

function callsOf({ host }: BuiltHost, name: string, argument: unknown) {
  host.counters.reset();
  const answer = host.run(name, [argument]) as { readonly ok: boolean };
  if (!answer.ok) throw new Error(`${name} failed`);
  const { total, reads, writes, byMember } = host.counters;
  return { total, reads, writes, byMember };
}

function most(what: string, found: number, goal: number): Line {
  return { what, found: say(found), goal: `at most ${goal}`, met: found <= goal };
}

function reasonOf(member: string): string {
  const reason = CALL_REASONS[member];
  if (reason === undefined) throw new Error(`Nothing says what ${member} is for.`);
  return reason;
}
