/** The text of a cell that may show expertise. */
import { type Cell, isBlank } from '../../cell.ts';
import { foldText, oneLine, wordSet } from '../../text/fold-text.ts';
import { isAbsentText } from '../words/absent.ts';

/** Elsewhere these say that a cell is empty; of a licence or of authority they say that there is none. */
const none = wordSet(
  'none|keine|keiner|keines|ninguno|ninguna|nenhum|nenhuma|aucun|aucune|nessuno|nessuna|geen|brak|нет|yok|không|không có|tidak ada|无|無|没有|なし|없음',
);

/** On one line, '' when there is nothing; "none", "no" and 0 stay, as they say that there is no evidence. */
export function evidenceText(cell: Cell): string {
  if (isBlank(cell)) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return '';
  if (!isAbsentText(cell)) return oneLine(cell);
  return none().has(foldText(cell)) ? oneLine(cell) : '';
}
