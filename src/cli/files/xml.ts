/** The little XML that workbook parts need: text and attributes. Never builds a tree. */

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as it reads: entities resolved. */
export function xmlText(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text as it may be in XML; characters that XML cannot hold are written the way workbooks write them (`_x0007_`). */
export function toXml(text: string): string {
  return workbookText(
    text.replace(/[&<>"]/g, (mark) =>
      mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : '&quot;',
    ),
  );
}

/** Text with what workbooks would read as an escape escaped, and characters that XML cannot hold as escapes. */
export function workbookText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(XML_FORBIDDEN, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** Control characters but tab and line feed, half characters, and the two non-characters. */
const XML_FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters that must not be written
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Value of an attribute inside the text of a start tag, null when absent. A prefix is part of the name. */
export function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found === null ? null : xmlText(found[1] ?? found[2] ?? '');
}

/** The start tags of one element, whatever its prefix, in order. */
export function startTags(xml: string, element: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${element}(?:\\s[^>]*)?>`, 'g')) ?? [];
}

/** The text of a part: UTF-8 or UTF-16 by its mark, without the mark. */
export function decodeXml(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  return new TextDecoder(wide ?? 'utf-8').decode(bytes);
}

/** The bytes of a part, always UTF-8. */
export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(asUtf8(text));
}

/** The beginning of a part that will be written as UTF-8, whatever it was before. */
export function asUtf8(head: string): string {
  return head.replace(/^(\s*<\?xml[^>]*encoding=["'])utf-16(?:le|be)?/i, '$1UTF-8');
}
