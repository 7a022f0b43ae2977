/** The columns that say row by row which usage rights a fee includes. */
import { type Cell, isBlank } from '../../cell.ts';
import { foldText, oneLine, wordSet } from '../../text/fold-text.ts';
import { isAbsentText } from '../words/absent.ts';
import { readYesNo } from '../words/yes-no.ts';
import type { ColumnChoice, ColumnNote } from './column-plan.ts';
import type { RightsColumn } from './table-reading.ts';

/** Titles over any rights, '' before them; others are over one right, of which a yes is enough. */
const TITLES: readonly (readonly [right: string, titles: ReturnType<typeof wordSet>])[] = [
  [
    '',
    wordSet(
      "usage rights|rights|content rights|content usage|content usage rights|usage right|image rights|rights granted|rights included|licensing rights|nutzungsrechte|rechte|bildrechte|nutzungsrecht|derechos|derechos de uso|derechos de imagen|cesión de derechos|droits|droits d’utilisation|droits d'utilisation|droits d’usage|cession de droits|direitos|direitos de uso|direitos de imagem|diritti|diritti d’uso|diritti d'uso|diritti di utilizzo|gebruiksrechten|rechten|prawa|prawa do treści|kullanım hakları|haklar|права|права на использование|使用权|授权|版权|内容授权|使用権|利用権|権利|二次利用|사용권|활용권|저작권|quyền sử dụng|hak pakai|hak penggunaan",
    ),
  ],
  ['whitelisting', wordSet('whitelisting|whitelist|whitelisted|allowlisting|partnership ads|白名单|화이트리스팅')],
  [
    'exclusivity',
    wordSet(
      'exclusivity|exclusivity period|category exclusivity|exklusivität|exclusividad|exclusivité|exclusividade|esclusiva|esclusività|exclusiviteit|wyłączność|эксклюзивность|独家|排他|競合排除|독점|độc quyền',
    ),
  ],
  [
    'paid ads',
    wordSet(
      'paid ads|paid usage|paid media|ad usage|ad rights|ads usage|boosting|spark ads|dark posts|bezahlte werbung|anuncios pagados|anúncios pagos|投流|広告利用|광고 활용',
    ),
  ],
];

/** Columns that serve no field, titled as rights, not filled with amounts. */
export function findRightsColumns(
  notes: readonly ColumnNote[],
  rows: readonly { readonly cells: readonly Cell[] }[],
  choice: ColumnChoice,
): readonly RightsColumn[] {
  return notes.flatMap(({ index, title }) => {
    const right = choice.ignored.has(index) ? rightOfTitle(title.text) : null;
    if (right === null || holdsAmounts(rows.map(({ cells }) => cells[index]))) return [];
    choice.ignored.set(index, 'usage-rights');
    return [{ header: title.text, index, right }];
  });
}

/** The one right that a title is over, '' for any rights, null for another title. */
export function rightOfTitle(title: string): string | null {
  const text = foldText(title).replace(/[_-]/g, ' ').trim();
  return TITLES.find(([, titles]) => titles().has(text))?.[0] ?? null;
}

const NONE: readonly never[] = [];

/** What each column says in a row, where it says something: the cell, or the one right that a yes means. */
export function rightsIn(
  columns: readonly RightsColumn[],
  cells: readonly Cell[],
): readonly { readonly header: string; readonly text: string }[] {
  if (columns.length === 0) return NONE;
  return columns.flatMap(({ header, index, right }) => {
    const text = rightsText(cells[index], right);
    return text === '' ? [] : [{ header, text }];
  });
}

function rightsText(cell: Cell, right: string): string {
  const said = right === '' ? null : readYesNo(cell);
  if (typeof said === 'boolean') return said ? right : 'none';
  const text = textOf(cell);
  if (right === '' || !/\d/.test(text)) return text;
  return right === 'exclusivity' ? right : `${right} + ${text}`;
}

function textOf(cell: Cell): string {
  if (isBlank(cell)) return '';
  return typeof cell === 'string' && isAbsentText(cell) ? '' : oneLine(String(cell));
}

/** A price of the rights and not their name: more numbers than texts. */
function holdsAmounts(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell) && typeof cell !== 'boolean');
  const amounts = filled.filter((cell) =>
    typeof cell === 'number' ? cell > 1 : /^\W*\d[\d.,\s]*\W*$/.test(String(cell)),
  );
  return amounts.length * 2 > filled.length;
}
