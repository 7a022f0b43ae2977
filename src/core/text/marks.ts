/** The marks around the parts of a sentence that is made later, and their reading. Knows no sentence. */

export const [OPEN, NEXT, CLOSE] = ['\u0001', '\u0002', '\u0003'];
const STRAY = new RegExp(NEXT, 'g');

export function hasMarks(text: string): boolean {
  return text.indexOf(OPEN) >= 0 || text.indexOf(NEXT) >= 0 || text.indexOf(CLOSE) >= 0;
}

/** Says each part, the inner ones first. A mark without its other end is a character of a cell: it is left out. */
export function withoutMarks(text: string, sayPart: (part: string) => string): string {
  const open: string[] = [];
  let said = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (mark !== OPEN && mark !== CLOSE) continue;
    said += text.slice(from, at);
    from = at + 1;
    if (mark === OPEN) {
      open.push(said);
      said = '';
    } else {
      const before = open.pop();
      if (before !== undefined) said = before + sayPart(said);
    }
  }
  return `${open.join('')}${said}${text.slice(from)}`.replace(STRAY, '');
}
