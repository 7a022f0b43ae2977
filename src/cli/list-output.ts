/** A list with our columns in it, as bytes in pieces. Every other cell keeps its own. */
import type { ListPart } from '../contract/server-calls.ts';
import { cellsOf, changedRecord } from './files/delimited-file.ts';
import { type DelimitedList, keepsPiece, listRecords } from './files/delimited-list.ts';
import { encodeText } from './files/encoding.ts';
import type { WrittenValue } from './files/plain-text.ts';

type Table = Extract<ListPart, { kind: 'table' }>;
type Rows = Extract<ListPart, { kind: 'rows' }>;

/** Characters that are encoded and written at once. */
const ENOUGH = 1_000_000;

/** The pieces of the file; where it cannot be kept in its encoding, the sentence that says so comes last. */
export function* filledList(
  list: DelimitedList,
  { headerRow, titles }: Table,
  parts: Iterable<ListPart>,
): Generator<Uint8Array, string | null> {
  const { encoding, fileName, style } = list;
  let isKept = true;
  const records = listRecords(list, (text, bytes) => {
    isKept &&= keepsPiece(list, text, bytes);
  });
  const changesOf = changesByRow(parts);
  let [text, isMarked, row] = [list.before, encoding.mark, 0];
  const encoded = (): Uint8Array | string => {
    const piece = encodeText(text, { ...encoding, mark: isMarked });
    [text, isMarked] = ['', false];
    if ('bytes' in piece) return piece.bytes;
    return `${fileName} is ${encoding.name}, which cannot hold “${piece.unencodable}”; write to .xlsx or save it as UTF-8.`;
  };
  for (const { text: source, record } of records) {
    if (!isKept)
      return `${fileName} has bytes that are not ${encoding.name}, so it cannot be kept as it is; write to .xlsx instead.`;
    const before = cellsOf(record);
    const after: WrittenValue[] = [...before];
    if (row === headerRow) for (const { index, title } of titles) after[index] = title;
    else changesOf(row, after);
    text += changedRecord(source, record, before, after, style);
    row += 1;
    if (text.length < ENOUGH) continue;
    const piece = encoded();
    if (typeof piece === 'string') return piece;
    yield piece;
  }
  changesOf(Number.POSITIVE_INFINITY, []);
  const last = encoded();
  if (typeof last === 'string') return last;
  yield last;
  return null;
}

/** Puts our cells of a row into it; rows are asked for in order, and the parts are taken as they come. */
function changesByRow(parts: Iterable<ListPart>): (row: number, cells: WrittenValue[]) => void {
  const each = parts[Symbol.iterator]();
  let now: Rows | null = null;
  let isOver = false;
  return (row, cells) => {
    while (!isOver && (now === null || row >= now.to)) {
      const step = each.next();
      isOver = step.done === true;
      now = step.done !== true && step.value.kind === 'rows' ? step.value : null;
    }
    if (now === null || row < now.from) return;
    for (const { column, values } of now.blocks) {
      (values[row - now.from] ?? []).forEach((value, at) => {
        cells[column + at] = value;
      });
    }
  };
}
