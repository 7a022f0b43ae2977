/** Answers for texts staying texts when they are written to a sheet: no formula, number or date is made of them. */

/** A leading apostrophe tells Sheets that text follows; it is not part of the cell's value. */
const TEXT_MARK = "'";

/** Would Sheets make something else of it than text: a formula, a number, a date, a truth value? The stricter reading wins. */
function isAtRisk(text: string): boolean {
  if (/^\W*[=+\-@']/.test(text) || /^\s/.test(text)) return true;
  if (/^\s*(true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro)\s*$/i.test(text)) return true;
  if (/^[\d\s\u00a0\u202f.,:/\\\-–+$€£¥₹%()eE'kKmM]+$/.test(text)) return true;
  return /\d/.test(text) && /^\s*\d{0,4}[\s./-]*[A-Za-zÀ-ž]{3,10}[\s./-]*\d{1,4}([\s,./-]+\d{1,4})?\s*$/.test(text);
}

/** The text as it must be handed to `setValues`. */
export function asPlainText(text: string): string {
  return isAtRisk(text) ? TEXT_MARK + text : text;
}
