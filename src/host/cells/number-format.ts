/** What a number format says: its sections and whether it shows a date. Never formats anything. */

/** Format patterns split at `;` outside quotes and brackets: positive, negative, zero, text. */
export function formatSections(format: string): readonly string[] {
  const sections: string[] = [''];
  let quote = '';
  for (let i = 0; i < format.length; i += 1) {
    const char = format[i] ?? '';
    if (quote === '' && char === ';') {
      sections.push('');
      continue;
    }
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"') quote = '"';
    else if (char === '[') quote = ']';
    sections[sections.length - 1] += char;
    if (char === '\\' && quote === '') {
      i += 1;
      sections[sections.length - 1] += format[i] ?? '';
    }
  }
  return sections;
}

/** A format without its literal texts, escapes and brackets (`[h]` and the like stay, they count hours). */
export function bareFormat(format: string): string {
  return format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[(?!(h+|m+|s+)\])[^\]]*\]/gi, '');
}

/** Whether numbers in this format are dates, times or durations. */
export function isDateFormat(format: string): boolean {
  if (format === '' || format === '@' || format.toLowerCase() === 'general') return false;
  if (!/[ymdhs]/i.test(format)) return false;
  const bare = bareFormat(formatSections(format)[0] ?? '');
  return !/[0#?]/.test(bare.replace(/\.0+$/, '').replace(/s\.0+/gi, 's')) && /[ymdhs]/i.test(bare);
}
