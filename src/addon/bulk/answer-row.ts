/** Answers for one row's output values and the fingerprint of the inputs behind them; writes nothing. */
import {
  type Ask,
  addToHash,
  type Cell,
  type ColumnId,
  type Creator,
  type Evaluation,
  HASH_START,
  outputValues,
  sayDeliverables,
  sayHash,
  type TableReading,
} from '../../core/index.ts';
import type { RowAnswer } from './merge.ts';
import type { Prepared } from './prepare.ts';

/** The output values of a creator in the order of `ids`, and the fingerprint of its row. */
export function answerRow(
  prepared: Prepared,
  creator: Creator,
  evaluation: Evaluation,
  ids: readonly ColumnId[],
): RowAnswer {
  const values = outputValues(creator, evaluation, prepared.rules, prepared.ask, ids);
  return { values, inputs: inputsHash(prepared, creator.row - 1) };
}

/** What every row's answer is made from. */
export type Inputs = {
  /** 0-based columns that were read. */
  readonly columns: readonly number[];
  /** 0-based columns in which people set the tier: they count where they are filled. */
  readonly byHand: readonly number[];
  /** The question, as text. */
  readonly asked: string;
};

const BETWEEN = '\u001f';

/** The columns read and the question asked; `currency` is '' where costs are shown as the rules say. */
export function inputsOf(reading: TableReading, ask: Ask, currency: string): Inputs {
  const found = [...Object.values(reading.columns), ...reading.moreAuthority, ...reading.aside];
  const pieces = ask.deliverables === undefined ? (ask.format ?? '') : sayDeliverables(ask.deliverables);
  const asked = [ask.goal ?? '', pieces, ...(currency === '' ? [] : [currency])].join(BETWEEN);
  const byHand = [reading.own.tierOverride, reading.own.overrideReason].flatMap((own) => own?.index ?? []);
  return { columns: found.map(({ index }) => index), byHand, asked };
}

/** Short hash of the cells that were read and of what was asked; a changed row shows by it, wherever it was sorted to. */
export function inputsHash({ table, inputs }: Prepared, row: number): string {
  const cells = table.values[row] ?? [];
  let hash = HASH_START;
  for (const index of inputs.columns) hash = addToHash(addToHash(hash, textOf(cells[index])), BETWEEN);
  for (const index of inputs.byHand) {
    const text = textOf(cells[index]);
    if (text !== '') hash = addToHash(addToHash(hash, text), BETWEEN);
  }
  return sayHash(addToHash(hash, inputs.asked));
}

/** Whether the cells that were read are the same in both rows. */
export function sameInputs({ columns, byHand }: Inputs, before: readonly Cell[], now: readonly Cell[]): boolean {
  return [...columns, ...byHand].every(
    (index) => before[index] === now[index] || textOf(before[index]) === textOf(now[index]),
  );
}

function textOf(cell: Cell): string {
  return String(cell ?? '');
}
