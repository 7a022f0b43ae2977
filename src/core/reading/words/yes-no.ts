/** Yes and no in the words and marks people use. */
import { type Cell, isBlank } from '../../cell.ts';
import { ABSENT, type Maybe, unreadable } from '../../missing.ts';
import { foldText, wordSet } from '../../text/fold-text.ts';
import { isAbsentText } from './absent.ts';

const yes = wordSet(
  'yes|y|true|t|1|✓|✔|✔️|☑|☑️|✅|x|verified|is verified|si|sí|sì|s|sim|oui|o|vrai|verdadero|verdadeiro|vero|ja|j|wahr|waar|tak|t|prawda|evet|var|dogru|ya|iya|benar|co|da|да|истина|так|是|有|已认证|认证|真|はい|あり|有り|○|◯|済|네|예|있음|참|نعم|हाँ|ใช่|verificado|verificada|verifie|verifiziert|verificato|onayli|blue|blue check|blue tick',
);
const no = wordSet(
  'no|n|false|f|0|✗|✘|❌|✖|☐|not verified|unverified|non|faux|falso|falsa|não|nao|nein|falsch|nee|onwaar|nie|falsz|hayir|yok|yanlis|tidak|bukan|không|нет|ложь|ні|否|无|無|没有|未认证|假|いいえ|なし|×|아니오|아니요|없음|거짓|لا|नहीं|ไม่|no verificado|non verifie|nicht verifiziert',
);

/** True or false for a cell that says so in one word or mark; other texts are unreadable. */
export function readYesNo(cell: Cell): Maybe<boolean> {
  if (typeof cell === 'boolean') return cell;
  if (isBlank(cell)) return ABSENT;
  if (cell === 1 || cell === 0) return cell === 1;
  if (typeof cell !== 'string') return unreadable(String(cell));
  const word = foldText(cell).replace(/[!.]$/, '');
  if (no().has(word)) return false;
  if (yes().has(word)) return true;
  return isAbsentText(cell) ? ABSENT : unreadable(cell.trim());
}
