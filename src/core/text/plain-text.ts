/** Texts staying texts when they are written to a sheet: no formula, number or date is made of them. */

/** A leading apostrophe tells Sheets that text follows; it is not part of the cell's value. */
const TEXT_MARK = "'";

/** Would Sheets make something else of it than text: a formula, a number, a date, a truth value? The stricter reading wins. */
function isAtRisk(text: string): boolean {
  if (FORMULA_LIKE.test(text) || TRUTH_LIKE.test(text) || NUMBER_LIKE.test(text)) return true;
  return DIGIT.test(text) && (DATE_LIKE.test(text) || DAY_AND_MONTH.test(text));
}

// Written once, not in the function: there each cell of a long list would make new ones.
const FORMULA_LIKE = /^\W*[=+\-@']|^\s/;
const TRUTH_LIKE = /^\s*(true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro)\s*$/i;
const NUMBER_LIKE = /^[\d\s\u00a0\u202f.,:/\\\-–+$€£¥₹%()eE'kKmM]+$/;
const DIGIT = /\d/;
const DATE_LIKE = /^\s*\d{0,4}[\s./-]*[A-Za-zÀ-ž]{3,10}[\s./-]*\d{1,4}([\s,./-]+\d{1,4})?\s*$/;
// Sheets completes it with the year: "5 May", "1-mars".
const DAY_AND_MONTH =
  /^\s*\d{1,2}[\s./-]*(jan|gen|ene|feb|fev|fév|mar|mär|apr|abr|avr|ma[iyg]|jun|jui|giu|jul|lug|aug|ago|aoû|se[pt]|o[ck]t|out|ott|nov|de[czs]|déc|dic)[a-zà-ž]{0,7}\.?\s*$/i;

/** The text as it must be handed to `setValues`. */
export function asPlainText(text: string): string {
  return isAtRisk(text) ? TEXT_MARK + text : text;
}
