/** The cells of the tab “Campaign plan”: totals as formulas, a row for each creator. */
import type { PlanAnswer } from '../../contract/server-calls.ts';
import { formatLabel } from '../../core/text/names.ts';
import { asPlainText } from '../../core/text/plain-text.ts';
import type { PresentRow } from '../sheets/plan-tab.ts';

type PlanCell = string | number | null;
/** `top` are the lines above the list (formulas begin with =), `titles` and `rows` the list; `at` is a row's place below the titles, from 0. */
type PlanTable = {
  readonly top: readonly (readonly PlanCell[])[];
  readonly titles: readonly string[];
  readonly rows: readonly { readonly at: number; readonly cells: readonly PlanCell[] }[];
  readonly left: number;
};

/** Row of the titles, 1-based; the list begins below. */
export const TITLE_ROW = 9;
const IN = 'In the plan';
const OUT = 'No longer in the plan';

/** A creator that is on the tab keeps the row, so that what people typed beside it stays with it; new ones come below. */
export function planTable({ plan, sheet, counted, said }: PlanAnswer, present: readonly PresentRow[]): PlanTable {
  const free = new Map(present.filter(({ status }) => status === IN || status === OUT).map((row) => [row.at, row]));
  let below = present.reduce((most, { at }) => Math.max(most, at + 1), 0);
  const placeOf = (row: number, creator: string): number => {
    const own = [...free.values()].filter((one) => one.creator === creator);
    const found = own.find((one) => one.row === row) ?? (creator !== '' && own.length === 1 ? own[0] : undefined);
    if (found !== undefined) {
      free.delete(found.at);
      return found.at;
    }
    below += 1;
    return below - 1;
  };
  const rows = plan.chosen.map((one) => {
    const pieces = one.deliverables.map(
      ({ format, count }) => (count === 1 ? '' : `${count} x `) + formatLabel(format),
    );
    const cells = [
      one.row,
      asPlainText(one.creator),
      pieces.join(' + '),
      one.price,
      one.priceSource === 'quote' ? 'Quote' : 'Typical fee',
    ];
    return { at: placeOf(one.row, one.creator), cells: [...cells, one.value, one.leavesAbove, IN] };
  });
  const gone = [...free.values()].map(({ at, row, creator }) => ({
    at,
    cells: [row, asPlainText(creator), null, null, null, null, null, OUT],
  }));
  const first = TITLE_ROW + 1;
  const columnSum = (letter: string): string => `=SUM(${letter}${first}:${letter})`;
  return {
    top: [
      ['Campaign plan', said.proof],
      ['List', asPlainText(sheet)],
      ['Goal', plan.goal === null ? 'none' : asPlainText(plan.goal)],
      [`Budget (${plan.currency})`, plan.budget],
      ['Spent', columnSum('D')],
      ['Left over', '=B4-B5'],
      [`Expected ${COUNTED[counted]}`, columnSum('F')],
      ['Creators', `=COUNT(D${first}:D)`],
    ],
    titles: [
      'Row',
      'Creator',
      'Deliverables',
      `Price (${plan.currency})`,
      'Price from',
      `Expected ${COUNTED[counted]}`,
      'Worth up to',
      'Status',
    ],
    rows: [...rows, ...gone].sort((a, b) => a.at - b.at),
    left: gone.length,
  };
}

const COUNTED = { engagements: 'engagements', views: 'views', value: 'weighted engagements' } as const;
