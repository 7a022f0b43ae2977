/** The files of dist as text, each read once. */
import { readFileSync } from 'node:fs';

const texts = new Map<string, string>();

function read(name: string): string {
  const text = texts.get(name) ?? readFileSync(`dist/${name}`, 'utf8');
  texts.set(name, text);
  return text;
}

export const builtCode = (): string => read('Code.js');
export const builtSidebar = (): string => read('sidebar.html');
