/** Shortens a text to a cell's length. Never cuts inside a word where there is a space to cut at. */

const OPEN_END = /[\s,;:(]/;

/** At most `length` characters, ending in `…` when something was left out. */
export function clipText(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  let end = kept.length;
  while (end > 0 && OPEN_END.test(kept.charAt(end - 1))) end -= 1;
  return `${kept.slice(0, end)}…`;
}
