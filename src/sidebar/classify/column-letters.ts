/** The number behind column letters. The other way round is not needed here. */

/** 0 for A, 25 for Z, 26 for AA; -1 for anything that is no column. */
export function columnIndex(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) return -1;
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
