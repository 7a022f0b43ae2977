/** The column that says row by row what a fee is for. */
import type { Cell } from '../../cell.ts';
import type { Creator, Deliverable } from '../../creator.ts';
import { foldText, oneLine, wordSet } from '../../text/fold-text.ts';
import { readDeliverables, rightsInDeliverables } from '../cells/deliverables.ts';
import { isAbsentText } from '../words/absent.ts';
import type { ColumnChoice, ColumnNote } from './column-plan.ts';

const titles = wordSet(
  'format|formats|content format|content type|post format|post type|ad format|ad type|deliverable|deliverables|placement|placements|package|scope|scope of work|what for|formato|formatos|formato de contenido|entregable|entregables|entregas|entregáveis|livrable|livrables|formati|consegne|leistung|leistungen|形式|合作形式|内容形式|フォーマット|納品物|형식|формат|форматы|định dạng|hạng mục',
);

/** `index` is -1 when no column says it. */
export type FormatColumn = {
  readonly index: number;
  readonly of: (row: number) => readonly Deliverable[] | null;
  /** Rights named with the pieces. */
  readonly rightsOf: (row: number) => NonNullable<Creator['usageRights']>;
  /** "UGC", "2 UGC videos": made for the buyer's own use. */
  readonly isContentOnly: (row: number) => boolean;
};

const NO_COLUMN: FormatColumn = {
  index: -1,
  of: () => null,
  rightsOf: () => [],
  isContentOnly: () => false,
};

/** A column that serves no field, titled as formats, most of whose cells name one; the others are problems. */
export function readFormatColumn(
  notes: readonly ColumnNote[],
  rows: readonly { readonly cells: readonly Cell[]; readonly gridRow: number }[],
  choice: ColumnChoice,
  originColumn: number,
): FormatColumn {
  for (const { index, title } of notes) {
    if (!choice.ignored.has(index) || !titles().has(foldText(title.text).replace(/[_-]/g, ' ').trim())) continue;
    const texts = rows.map(({ cells }) => textOf(cells[index]));
    const read = new Map<string, readonly Deliverable[] | null>();
    for (const text of texts) if (text !== '' && !read.has(text)) read.set(text, readDeliverables(text));
    const filled = texts.filter((text) => text !== '');
    const named = filled.filter((text) => isUgc(text) || read.get(text) !== null).length;
    if (named === 0 || named * 2 < filled.length) continue;
    choice.ignored.set(index, 'fee-format');
    rows.forEach(({ gridRow }, row) => {
      const text = texts[row] ?? '';
      if (text === '' || isUgc(text) || read.get(text) !== null) return;
      const column = originColumn + index;
      const facts = { says: 'no-format', found: text } as const;
      choice.problems.push({ code: 'unknown-format', row: gridRow, column, facts });
    });
    return {
      index,
      of: (row) => {
        const text = texts[row] ?? '';
        if (text === '' || isUgc(text)) return null;
        return read.get(text) ?? [{ format: 'other', count: 1, said: text }];
      },
      rightsOf: (row) => {
        const text = rightsInDeliverables(texts[row] ?? '');
        return text === '' ? [] : [{ header: title.text, text }];
      },
      isContentOnly: (row) => isUgc(texts[row] ?? ''),
    };
  }
  return NO_COLUMN;
}

const isUgc = (text: string): boolean => /\bugc\b|user.generated|content only/i.test(text);

function textOf(cell: Cell): string {
  return typeof cell !== 'string' || isAbsentText(cell) ? '' : oneLine(cell);
}
