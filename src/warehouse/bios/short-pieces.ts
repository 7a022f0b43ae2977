/** Texts made shorter by one sign for each piece that they often repeat, and back. */

/** Signs that may stand for a piece where no text has them: of one byte, then Latin letters of two. */
const SIGNS =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZ#$%&;<=>?@[]^_{}|~()/'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
const LONGEST = 8;
const BETWEEN = '\u0000';

export type ShortTexts = {
  readonly texts: readonly string[];
  /** A sign and what it stands for, in the order in which they were put in. */
  readonly pieces: readonly string[];
};

/** `bytesOf` counts what a piece takes; no text has a sign of code 0. */
export function shorten(texts: readonly string[], bytesOf: (text: string) => number): ShortTexts {
  let whole = texts.join(BETWEEN);
  const pieces: string[] = [];
  for (const sign of [...SIGNS].filter((one) => whole.indexOf(one) < 0)) {
    const piece = bestPiece(whole, bytesOf, bytesOf(sign));
    if (piece === '') break;
    whole = whole.split(piece).join(sign);
    pieces.push(sign + piece);
  }
  return { texts: whole.split(BETWEEN), pieces };
}

/** The piece that saves most, '' where none saves anything. */
function bestPiece(whole: string, bytesOf: (text: string) => number, sign: number): string {
  const counts = new Map<string, number>();
  for (let length = 2; length <= LONGEST; length += 1) {
    for (let at = 0; at + length <= whole.length; at += 1) {
      const piece = whole.slice(at, at + length);
      if (piece.indexOf(BETWEEN) < 0) counts.set(piece, (counts.get(piece) ?? 0) + 1);
    }
  }
  let best = '';
  let most = 0;
  for (const [piece, count] of counts) {
    const saved = (bytesOf(piece) - sign) * count - bytesOf(piece) - sign - 3;
    if (saved > most) [best, most] = [piece, saved];
  }
  return best;
}

/** A text as it was. */
export function whole(text: string, pieces: readonly string[]): string {
  return pieces.reduceRight((long, piece) => long.split(piece[0] as string).join(piece.slice(1)), text);
}
