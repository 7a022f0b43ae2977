/** Which texts say that there is nothing to read. */
import { foldText, wordSet } from '../../text/fold-text.ts';

/** `|` between them. */
export const ABSENT_WORDS =
  "-|–|—|−|--|---|––|——|_|__|.|..|...|…|/|//|\\|?|??|???|∅|ø|n/a|n/a'|n.a|n.a.|n-a|n / a|na|n/d|n.d.|n.d|nd|s/d|s.d.|s/i|n/c|nc|n.c.|" +
  'none|null|nil|nan|undefined|unknown|cannot get|can not get|not available|unavailable|not found|no data|no value|not given|not applicable|' +
  'not disclosed|hidden|empty|blank|missing|tbd|tba|tbc|k. a.|k.a.|k. a|k.a|keine angabe|keine angaben|keine daten|unbekannt|' +
  'sin datos|sin dato|no disponible|ninguno|ninguna|desconocido|no aplica|sem dados|indisponível|nenhum|desconhecido|' +
  'non disponible|non communiqué|aucun|aucune|inconnu|non renseigné|non disponibile|nessuno|sconosciuto|n.v.t.|nvt|onbekend|geen|' +
  'brak|brak danych|b/d|b.d.|нет|нет данных|н/д|неизвестно|yok|bilinmiyor|veri yok|không|không có|chưa có|tidak ada|' +
  '无|無|暂无|暫無|没有|未知|无数据|なし|不明|未定|非公開|없음|미상|비공개|لا يوجد|غير متوفر';
const absentWords = wordSet(ABSENT_WORDS);

const errorWords = wordSet('#n/a|#nv|#n/d|#nd|#н/д|#n/b|#i/t|#yok|#n/v|#nicht verfügbar|loading...|#getting_data');

/** True for spreadsheet error values in any language, as text: `#N/A`, `#¡VALOR!`, `#ÜBERLAUF!`, `#NOME?`. */
export function isErrorText(text: string): boolean {
  // Most texts, by their first letter: in ASCII an error begins with #, L or l.
  const first = text.charCodeAt(0);
  if (first > 0x20 && first < 0x7f && first !== 0x23 && first !== 0x4c && first !== 0x6c) return false;
  if (!text.includes('#') && !/^\s*loading/i.test(text)) return false;
  const line = foldText(text);
  if (/^#[^\s#\d][^\s#]{0,20}[!?]$/.test(line)) return true;
  return errorWords().has(line);
}

/** True for texts that mean "nothing here": blank, dashes, `n/a`, `k. A.`, `无`, spreadsheet errors. Numbers never do. */
export function isAbsentText(text: string): boolean {
  if (text.length > 24) return false;
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return false;
  const line = foldText(text);
  if (line === '') return true;
  return absentWords().has(line) || isErrorText(line);
}
