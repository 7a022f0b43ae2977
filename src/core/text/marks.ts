/** The marks around the parts of a sentence that is made later, and their reading. Knows no sentence. */

export const [OPEN, NEXT, CLOSE] = ['\u0001', '\u0002', '\u0003'];
const INNERMOST = new RegExp(`${OPEN}([^${OPEN}${CLOSE}]*)${CLOSE}`, 'g');
const STRAY = new RegExp(`[${OPEN}${NEXT}${CLOSE}]`, 'g');

/** Says each part, the inner ones first. A mark without its other end is a character of a cell: it is left out. */
export function withoutMarks(text: string, sayPart: (part: string) => string): string {
  for (let said = text; ; ) {
    const next = said.replace(INNERMOST, (_, part: string) => sayPart(part));
    if (next === said) return said.replace(STRAY, '');
    said = next;
  }
}
