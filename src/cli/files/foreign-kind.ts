/** Files that people mistake for tables, by their first bytes. */

/** What the file is instead, to continue "FILE is ..."; null for all others. */
export function foreignKind(bytes: Uint8Array): string | null {
  const starts = (...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'an old .xls or a workbook with a password';
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'a PDF';
  const head = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().toLowerCase();
  if (head.startsWith('<!doctype html') || head.startsWith('<html')) return 'a web page';
  return null;
}
