/** The notice at the end of Code.js: MIT asks that its words travel with every copy of the script project. */
import type { Package } from './packages.ts';

/** `own` is the text of our LICENSE. Packages under the same words as ours are named above them once. */
export function notice(own: string, packages: readonly Package[]): string {
  const words = permission(own);
  const other = packages.find(({ text }) => permission(text) !== words);
  if (other !== undefined) throw new Error(`${other.name} has words of its own: add them to the notice.`);
  const lines = [
    `Creator Tiers. ${copyright(own)}`,
    ...packages.map(({ name, version, text }) => `sidebar.html contains ${name} ${version}. ${copyright(text)}`),
    '',
    ...own.slice(own.indexOf('Permission is hereby')).trim().split('\n'),
  ];
  return ['/*', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */', ''].join('\n');
}

/** What is granted and on what terms, however it is wrapped. */
function permission(text: string): string {
  return text.slice(text.indexOf('Permission is hereby')).replace(/\s+/g, ' ').trim();
}

function copyright(text: string): string {
  return /^Copyright .*$/m.exec(text)?.[0] ?? '';
}
