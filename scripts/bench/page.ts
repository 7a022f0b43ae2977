/** docs/performance.md: what was found, when, and on what kind of machine. */
import type { Line, Part } from './finding.ts';

/** `machine` in words: no names, no serials. */
export function performancePage(parts: readonly Part[], day: string, machine: string): string {
  return [
    '# Performance',
    `Written by \`npm run bench\` on ${day}, on ${machine}. Ratios compare runs of the same minute on the same machine; times and bytes are for orientation.`,
    ...parts.map(section),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** The page with the sections of these parts measured again, each with its day; one that is not on it comes last. */
export function withSections(page: string, parts: readonly Part[], day: string, machine: string): string {
  return parts.reduce((text, part) => {
    const how = `${part.how} Measured on ${day}, on ${machine}.`;
    const [before = '', after = ''] = text.split(`## ${part.title}\n`);
    if (after === '') return `${text}\n${section({ ...part, how })}\n`;
    const rest = after.indexOf('\n## ');
    return `${before}${section({ ...part, how })}\n${rest < 0 ? '' : after.slice(rest)}`;
  }, page);
}

function section({ title, how, lines }: Part): string {
  const table = ['| what | found | goal | |', '|---|---|---|---|', ...lines.map(tableLine)].join('\n');
  return [`## ${title}`, how, table].join('\n\n');
}

function tableLine({ what, found, goal, met }: Line): string {
  return `| ${what} | ${found} | ${goal} | ${met === null ? '' : met ? 'met' : 'missed'} |`;
}
