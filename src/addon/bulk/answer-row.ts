/** Answers for one row's output values and the fingerprint of the inputs behind them; writes nothing. */
import {
  type ColumnId,
  type Creator,
  type Evaluation,
  OUTPUT_COLUMNS,
  outputCells,
  sayDeliverables,
  shortHash,
} from '../../core/index.ts';
import type { RowAnswer } from './merge.ts';
import type { Prepared } from './prepare.ts';

/** The output values of a creator, and the fingerprint of its row. */
export function answerRow(prepared: Prepared, creator: Creator, evaluation: Evaluation): RowAnswer {
  const values = outputCells(creator, evaluation, prepared.rules, prepared.ask, WRITTEN);
  return { values, inputs: inputsHash(prepared, creator.row - 1) };
}

const WRITTEN: readonly ColumnId[] = OUTPUT_COLUMNS.flatMap((column) =>
  column.kind === 'user' || column.kind === 'stamp' ? [] : [column.id],
);

/** Short hash of the cells that were read and of what was asked; a changed row shows by it, wherever it was sorted to. */
export function inputsHash({ table, reading, ask }: Prepared, row: number): string {
  const cells = table.values[row] ?? [];
  const found = [...Object.values(reading.columns), ...reading.moreAuthority, ...reading.forFlags];
  const read = found.map(({ index }) => String(cells[index] ?? ''));
  const pieces = ask.deliverables === undefined ? (ask.format ?? '') : sayDeliverables(ask.deliverables);
  return shortHash([...read, ask.goal ?? '', pieces].join('\u001f'));
}
