/** docs/performance.md: what was found, when, and on what kind of machine. */
import type { Line, Part } from './finding.ts';

/** `machine` in words: no names, no serials. */
export function performancePage(parts: readonly Part[], day: string, machine: string): string {
  return [
    '# Performance',
    `Written by \`npm run bench\` on ${day}, on ${machine}. Ratios compare runs of the same minute on the same machine; times and bytes are for orientation.`,
    ...parts.map(({ title, how, lines }) =>
      [`## ${title}`, how, ['| what | found | goal | |', '|---|---|---|---|', ...lines.map(tableLine)].join('\n')].join(
        '\n\n',
      ),
    ),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function tableLine({ what, found, goal, met }: Line): string {
  return `| ${what} | ${found} | ${goal} | ${met === null ? '' : met ? 'met' : 'missed'} |`;
}
