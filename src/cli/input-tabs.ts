/** The tabs that go into the host: the file's own and the rule table that was given. */
import type { InputFile } from './files/input-file.ts';
import type { TabCell } from './files/xlsx-read.ts';
import type { TabContent } from './host-run.ts';

export const RULES_TAB = 'Creator rules';
/** How far from the corner the mark of a rule table may be. */
const CORNER = { rows: 10, columns: 5 };

/** The tabs of a file; a text file has one, named after the file. */
export function tabsOf(file: InputFile): readonly TabContent[] {
  if (file.kind === 'delimited') return [{ name: stem(file.fileName), hidden: false, rows: file.rows }];
  return file.tabs.map(({ name, hidden }, at) => ({ name, hidden, rows: file.cells[at] ?? [] }));
}

/** File name without its ending. */
export function stem(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '') || fileName;
}

/** The tabs with the given rule table in place of any of their own. */
export function withRules(tabs: readonly TabContent[], rules: TabContent): readonly TabContent[] {
  const others = tabs.filter((tab) => tab.name !== RULES_TAB && !isMarked(tab));
  return [...others, { name: RULES_TAB, hidden: false, rows: rules.rows }];
}

/** True when a tab holds rules: they are no creators. */
export function isMarked(tab: TabContent): boolean {
  const corner = tab.rows.slice(0, CORNER.rows).flatMap((row) => row.slice(0, CORNER.columns));
  return corner.some(
    (cell: TabCell) => typeof cell === 'string' && cell.trim().toLowerCase() === RULES_TAB.toLowerCase(),
  );
}

/** The tabs to try, in order: the one asked for, else all with content, hidden ones last. */
export function candidateTabs(
  tabs: readonly TabContent[],
  asked: string,
  file: string,
): readonly string[] | { readonly problem: string } {
  const wanted = asked.trim().toLowerCase();
  if (wanted !== '') {
    const named =
      tabs.find(({ name }) => name === asked) ?? tabs.find(({ name }) => name.trim().toLowerCase() === wanted);
    const names = tabs.map(({ name }) => `“${name}”`).join(', ');
    return named === undefined ? { problem: `${file} has no tab “${asked}”: its tabs are ${names}.` } : [named.name];
  }
  const filled = tabs.filter((tab) => tab.rows.length > 0 && !isMarked(tab));
  if (filled.length === 0) return { problem: `${file} is empty.` };
  return [...filled.filter((tab) => !tab.hidden), ...filled.filter((tab) => tab.hidden)].map(({ name }) => name);
}
