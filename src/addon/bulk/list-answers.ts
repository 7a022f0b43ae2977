/** A whole list in parts, in memory that does not grow with its rows. For the command line. Writes nothing. */
import type { Answer, ListPart, ListRequest } from '../../contract/server-calls.ts';
import type { Cell } from '../../core/cell.ts';
import type { Creator } from '../../core/creator.ts';
import { tallyTiers } from '../../core/output/report.ts';
import { fieldsOf, refuse } from '../ground/refusals.ts';
import { type RulesInForce, rulesOfFormula, shippedRules } from '../ground/rules-in-force.ts';
import { readLongTable } from '../sheets/long-table.ts';
import { countTabs } from '../sheets/sheet-table.ts';
import { today } from '../sheets/today.ts';
import { findList } from '../table/find-list.ts';
import { layoutOf, lettersOf } from '../table/fingerprint.ts';
import type { PlacedColumn } from '../table/layout.ts';
import { evaluateFor, readList, type TabReading } from '../table/read-tab.ts';
import { eachReported, reportTable } from '../table/report.ts';
import { readRequest } from '../table/request.ts';
import { makeChunk } from './chunk.ts';
import { whyNot } from './why-not.ts';

type Parts = Generator<Answer<ListPart>>;
type End = Extract<ListPart, { kind: 'end' }>;

const ROWS_AT_ONCE = 1000;

/** The table is read once and its columns are chosen from all rows; then its rows follow, or every creator. */
export function* listAnswers(given: unknown): Parts {
  const fields = fieldsOf(given) as Partial<ListRequest>;
  const request = readRequest(given);
  if (!request.ok) return yield request;
  const asked = { ...request.value, secondGoal: 'replace' as const };
  const list = findList(asked, readLongTable);
  const tab = list.ok ? readList(list.value, rulesBesideList(), asked) : list;
  if (!tab.ok) return yield tab;
  const columns = fields.want === 'columns' ? layoutOf(tab.value, asked).columns : [];
  const problem = fields.want === 'columns' ? whyNot(tab.value, asked, '') : null;
  if (problem !== null) return yield refuse(problem);
  const { headerRow } = tab.value.reading;
  const titles = columns.map(({ index, title }) => ({ index, title }));
  yield told({ kind: 'table', report: reportTable(tab.value), headerRow, titles });
  const atOnce = Math.max(1, fields.rowsAtOnce ?? ROWS_AT_ONCE);
  const end =
    fields.want === 'columns'
      ? yield* answeredRows(tab.value, columns, atOnce)
      : fields.want === 'creators'
        ? yield* describedCreators(tab.value, atOnce)
        : counted(tab.value);
  yield told(end);
}

/** Without a search through the list. */
function rulesBesideList(): RulesInForce {
  return countTabs() === 1 ? shippedRules() : rulesOfFormula();
}

function told(part: ListPart): Answer<ListPart> {
  return { ok: true, value: part };
}

const NOTHING_WRITTEN = { kind: 'end', rowsWritten: 0, keptCells: 0, columns: '' } as const;

/** The rows as a run leaves them. */
function* answeredRows(
  tab: TabReading,
  columns: readonly PlacedColumn[],
  atOnce: number,
): Generator<Answer<ListPart>, End> {
  const { table, reading, endRow, rules } = tab;
  const tally = tallyTiers(rules);
  const date = today();
  let [rowsWritten, keptCells] = [0, 0];
  for (let from = reading.firstDataRow; from < endRow; from += atOnce) {
    const to = Math.min(endRow, from + atOnce);
    const now = { values: table.values.slice(from, to), formulas: [], formats: [] };
    const chunk = makeChunk(tab, { columns, from, now, rows: 'all', selected: null, date });
    chunk.tiers.forEach(tally.add);
    rowsWritten += chunk.rowsWritten;
    keptCells += chunk.keptCells;
    const blocks = chunk.blocks.map(({ column, values }) => ({ column: column - 1, values: values.map(asShown) }));
    yield told({ kind: 'rows', from, to, blocks });
  }
  const where = lettersOf(columns.map(({ index }) => index + 1));
  return { kind: 'end', counts: tally.counts(), rowsWritten, keptCells, columns: where };
}

/** A text as the cell shows it, without the mark that keeps it a text. */
function asShown(line: readonly Cell[]): (string | number | boolean | null)[] {
  return line.map((cell) => {
    if (typeof cell === 'string') return cell.charAt(0) === "'" ? cell.slice(1) : cell;
    return typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
  });
}

function* describedCreators(tab: TabReading, atOnce: number): Generator<Answer<ListPart>, End> {
  let creators = [];
  for (const report of eachReported(tab)) {
    creators.push(report());
    if (creators.length < atOnce) continue;
    yield told({ kind: 'creators', to: creators[creators.length - 1]?.row ?? 0, creators });
    creators = [];
  }
  yield told({ kind: 'creators', to: tab.endRow, creators });
  return { ...NOTHING_WRITTEN, counts: tallyTiers(tab.rules).counts() };
}

function counted(tab: TabReading): End {
  const { creators } = tab.reading;
  const tally = tallyTiers(tab.rules);
  for (let at = 0; at < creators.length; at += 1) tally.add(evaluateFor(tab, creators[at] as Creator));
  return { ...NOTHING_WRITTEN, counts: tally.counts() };
}
