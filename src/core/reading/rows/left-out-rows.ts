/** Rows of a table that are no creators: repeated titles, rulers, totals, headings of groups. Never drops one without its reason. */
import { type Cell, isBlank } from '../../cell.ts';
import { foldText, wordSet } from '../../text/fold-text.ts';
import { isRuler } from '../titles/header-rows.ts';

const totals = wordSet(
  'total|totals|grand total|sub total|subtotal|sum|average|avg|mean|median|averages|overall|totale|totali|somma|media|totales|suma|promedio|total general|moyenne|totaux|somme|total général|gesamt|gesamtsumme|summe|durchschnitt|insgesamt|mittelwert|totaal|gemiddelde|razem|suma|średnia|łącznie|toplam|ortalama|genel toplam|jumlah|rata-rata|tổng|tổng cộng|trung bình|média|soma|合计|总计|总和|平均|平均值|小计|合計|総計|小計|합계|총계|평균|итого|всего|среднее|сумма|разом|الإجمالي|المجموع|المتوسط|कुल|รวม|เฉลี่ย',
);

/** A remark below a table: `* without VAT`, `Source: ...`. */
const NOTE =
  /^\s*(?:[*†‡※]|(?:notes?|n\.?b|sources?|quelle|hinweis|fuente|nota|fonte|remarque|bron|注|备注|备考|出典|出处)\.?\s*[:：])/i;

/** `-- Warteliste --`, `== Tier A ==`: a text between rulers. */
const BETWEEN_RULERS = /^\s*[-–—=*#_~•]{2,}\s*[^\s].*?[-–—=*#_~•]{2,}\s*$/;
/** `TIER A`, `Agency XY`, `Waiting list`: what people put over a group of rows, with a short name or number behind it. */
const GROUP =
  /^\s*(?:tier|group|agency|management|agentur|gruppe|grupo|agencia|groupe|agence|gruppo|agenzia|batch|wave|phase|round|category|kategorie|categor[ií]a|cat[ée]gorie|wait(?:ing)?[ -]?list|warteliste|lista de espera|liste d[’']attente|short-?list|long-?list|backups?|reserves?|reserven?)(?:[\s:–-]+\S{1,14})?\s*:?\s*$/i;

/** Titles of a column of line numbers: a text alone in it is over the rows that follow. */
const LINE_NUMBER = /^(?:#|№|n[°ºo]\.?|nr\.?|s\.? ?no\.?|rank|rang|序号|番号|번호)$/i;

export type LeftOut = 'blank' | 'ruler' | 'left-titles' | 'left-total' | 'left-note' | 'left-group';

/**
 * Why a row is no creator, null when it is one. `own` are columns that do not make a row; `creator` is the column of names, -1 for none.
 */
export function leftOutReason(
  row: readonly Cell[],
  header: readonly Cell[],
  own: ReadonlySet<number>,
  creator: number,
): LeftOut | null {
  let first: Cell = null;
  let title = '';
  let filled = 0;
  let repeated = 0;
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (isBlank(cell) || own.has(column)) continue;
    if (filled === 0) [first, title] = [cell, String(header[column] ?? '').trim()];
    filled++;
    if (typeof cell === 'string' && cell === header[column]) repeated++;
    else if (filled > 3 && repeated === 0) break;
  }
  if (filled === 0) return 'blank';
  if (repeated >= 2 && repeated * 2 > filled) return 'left-titles';
  if (typeof first !== 'string') return null;
  if (isRuler(row)) return 'ruler';
  if (filled === 1) return NOTE.test(first) ? 'left-note' : isGroup(first, title, header) ? 'left-group' : null;
  const name = creator < 0 ? null : row[creator];
  return isTotal(isBlank(name) ? first : name) ? 'left-total' : null;
}

/** Alone in its row, where creators have more than a name. */
function isGroup(text: string, title: string, header: readonly Cell[]): boolean {
  const columns = header.filter((title) => !isBlank(title)).length;
  if (columns < 2 || text.length > 60) return false;
  return BETWEEN_RULERS.test(text) || GROUP.test(text) || (LINE_NUMBER.test(title) && /^[^\d@]*$/.test(text));
}

function isTotal(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > 24) return false;
  return totals().has(foldText(cell).replace(/\s*:$/, ''));
}
