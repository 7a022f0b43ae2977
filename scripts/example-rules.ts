/** examples/rules.csv: the shipped rules with one line moved, so that comparing with it has something to show. */
import papa from 'papaparse';
import { defaultRules } from '../src/core/rules/shipped/default-rules.ts';
import { printRules } from '../src/core/rules/table/print-rules.ts';

const RULE = 'kol-by-audience';
const SHIPPED = 100_000;
const MOVED = 80_000;

/** The rules table as CSV; KOLs by audience begin at 80,000 followers. */
export function exampleRules(): string {
  const table = printRules(defaultRules());
  const line = table.find(([name]) => name === RULE);
  const at = line?.indexOf(SHIPPED) ?? -1;
  if (line === undefined || at < 0) throw new Error(`The shipped rules have no ${RULE} from ${SHIPPED}.`);
  const moved = line.map((cell, column) => (column === at ? MOVED : cell));
  return `${papa.unparse(
    table.map((row) => (row === line ? moved : row)),
    { newline: '\n' },
  )}\n`;
}
