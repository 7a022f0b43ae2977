/** What every execution pays before it works: parsing and loading the bundle, and the first answer. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { type Part, plainLine, say } from './finding.ts';
import { cpuMs } from './measure.ts';

const RUNS = 15;
/** A spreadsheet without tabs, so that only the script's own work is measured. */
const SERVICES =
  'var SpreadsheetApp = { getActiveSpreadsheet: function () { return { getSheets: function () { return []; }, getRangeByName: function () { return null; } }; } };';
const MOST_MS = 8;

/** Every run in a fresh context with its text changed, so that nothing compiled before is found again. */
export function coldStart(): Part {
  const code = readFileSync('dist/Code.js', 'utf8');
  const empty = 'function TIER() { return 1; }';
  const least = (source: string, call: string): { readonly load: number; readonly first: number } => {
    let [load, first] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let run = 0; run < RUNS; run += 1) {
      const context = createContext({});
      new Script(SERVICES).runInContext(context);
      const loading = cpuMs(() => new Script(`${source}\n// ${call} ${run}`).runInContext(context));
      const calling = cpuMs(() => new Script(call).runInContext(context));
      load = Math.min(load, loading);
      first = Math.min(first, loading + calling);
    }
    return { load, first };
  };
  const nothing = least(empty, 'TIER(5000)');
  const scalar = least(code, 'TIER(5000, "TikTok")');
  const column = least(code, 'TIER([["Followers"], [5000]])');
  const more = scalar.first - nothing.first;
  return {
    title: 'Cold start of a formula',
    how: '`dist/Code.js` in a bare context, as Apps Script evaluates it for every call; the least processor time of fifteen runs.',
    lines: [
      plainLine('loading the bundle', `${say(scalar.load)} ms`),
      {
        what: 'loading and a first TIER of one creator, more than an empty script',
        found: `${say(more)} ms`,
        goal: `under ${MOST_MS} ms`,
        met: more < MOST_MS,
      },
      plainLine('the same with a column under its title', `${say(column.first - nothing.first)} ms`),
    ],
  };
}
