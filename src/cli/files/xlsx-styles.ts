/** Cell styles that carry a number format. Adds to a style part and never changes what is in it. */
import { attribute, startTags, toXml } from './xml.ts';

export type StyleSheet = {
  /** Index of a style that is like `base` but for its number format; '' and `General` change nothing. */
  styleFor(format: string, base: number): number;
  /** The part with the styles added. */
  xml(): string;
};

/** Formats known by number in every workbook; all others are added by name. */
const KNOWN: Readonly<Record<string, number>> = {
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

/** The smallest style part a workbook can have. */
export const PLAIN_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** Opens a style part for additions. */
export function openStyles(xml: string): StyleSheet {
  const block = /<((?:\w+:)?)cellXfs([\s>])[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? '';
  const prefix = /^<((?:\w+:)?)cellXfs/.exec(block)?.[1] ?? '';
  const present = block.match(/<(?:\w+:)?xf(?:\s[^>]*?)?(?:\/>|>[\s\S]*?<\/(?:\w+:)?xf>)/g) ?? [];
  const ids = startTags(xml, 'numFmt').map((tag) => Number(attribute(tag, 'numFmtId')));
  let nextId = Math.max(163, ...ids) + 1;
  const styles = new Map<string, number>();
  const formats: string[] = [];
  const added: string[] = [];
  return {
    styleFor(format, base) {
      if (format === '' || format === 'General' || block === '') return base;
      const key = `${base} ${format}`;
      const made = styles.get(key);
      if (made !== undefined) return made;
      let id = KNOWN[format];
      if (id === undefined) {
        id = nextId;
        nextId += 1;
        formats.push(`<${prefix}numFmt numFmtId="${id}" formatCode="${toXml(format)}"/>`);
      }
      const style = present.length + added.length;
      added.push(withFormat(present[base] ?? `<${prefix}xf fontId="0" fillId="0" borderId="0" xfId="0"/>`, id));
      styles.set(key, style);
      return style;
    },
    xml() {
      if (added.length === 0) return xml;
      const grown = block
        .replace(/(<(?:\w+:)?cellXfs[^>]*?\scount=)["']\d+["']/, `$1"${present.length + added.length}"`)
        .replace(/<\/(?:\w+:)?cellXfs>$/, (end) => added.join('') + end);
      return withFormats(
        xml.replace(block, () => grown),
        prefix,
        formats,
      );
    },
  };
}

function withFormat(xf: string, id: number): string {
  const bare = xf.replace(/^<[^>]*>/, (tag) =>
    tag.replace(/\s(numFmtId|applyNumberFormat)\s*=\s*("[^"]*"|'[^']*')/g, ''),
  );
  return bare.replace(/^<(?:\w+:)?xf/, (start) => `${start} numFmtId="${id}" applyNumberFormat="1"`);
}

function withFormats(xml: string, prefix: string, formats: readonly string[]): string {
  if (formats.length === 0) return xml;
  const end = `</${prefix}numFmts>`;
  if (xml.includes(end)) {
    const count = startTags(xml, 'numFmt').length + formats.length;
    return xml
      .replace(/(<(?:\w+:)?numFmts[^>]*?\scount=)["']\d+["']/, `$1"${count}"`)
      .replace(end, () => formats.join('') + end);
  }
  const block = `<${prefix}numFmts count="${formats.length}">${formats.join('')}${end}`;
  return xml.replace(/<(?:\w+:)?numFmts[^>]*\/>/, '').replace(/<(?:\w+:)?styleSheet[^>]*>/, (start) => start + block);
}
