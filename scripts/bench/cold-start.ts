/** What every execution pays before it works: parsing and loading the bundle, and the first answer; and rows when it is warm. */
import { readFileSync } from 'node:fs';
import { type Context, constants, createContext, Script } from 'node:vm';
import { inventedCreators } from '../../test/helpers/invented-creators.ts';
import { BEFORE, codeBefore } from './before.ts';
import { type Line, type Part, plainLine, ratioLine, say } from './finding.ts';
import { cpuMs } from './measure.ts';

const PAIRS = 25;
const WARM_PAIRS = 5;
const ROWS = 20_000;
/** A spreadsheet without rules, so that only the script's own work is measured. */
const SERVICES = `var none = function () { return null; };
var finder = { matchEntireCell: function () { return finder; }, findAll: function () { return []; } };
var spreadsheet = { getSheets: function () { return []; }, getRangeByName: none, createTextFinder: function () { return finder; },
getSpreadsheetLocale: function () { return 'en_US'; }, getSpreadsheetTimeZone: function () { return 'UTC'; } };
var SpreadsheetApp = { getActiveSpreadsheet: function () { return spreadsheet; } };`;

/** First answers after a load, with the most of what they took before. */
const FIRST: readonly (readonly [what: string, call: string, most: number])[] = [
  ['loading the bundle', '', 0.75],
  ['loading and a first TIER of one creator', 'TIER(45000, "TikTok")', 0.7],
  ['the same with a column under its title', 'TIER([["Followers"], [45000]])', 0.55],
  ['loading and a first RECOMMEND of one creator', 'RECOMMEND("conversion", 45000, "Instagram")', 0.7],
];

const WARM: readonly (readonly [what: string, call: string])[] = [
  ['RECOMMEND', 'RECOMMEND("conversion", followers, platforms)'],
  ['COST_BAND', 'COST_BAND(followers, platforms)'],
  ['CLASSIFY', 'CLASSIFY(table, "conversion")'],
];

/** Both builds in one process, in turns; every load in a fresh context with its text changed, so that nothing is found again. */
export function coldStart(): Part {
  const builds = [codeBefore(), readFileSync('dist/Code.js', 'utf8')];
  let salt = 0;
  const start = (code: string, call: string): number => {
    const context = bareContext();
    new Script(SERVICES).runInContext(context);
    salt += 1;
    // Joined and cleared away beforehand: Apps Script has the text as it is, and no other executions behind it.
    const text = Buffer.from(`${code}\n// ${salt}\n${call}`, 'utf16le').toString('utf16le');
    globalThis.gc?.();
    return cpuMs(() => new Script(text).runInContext(context));
  };
  const lines: Line[] = [];
  for (const [what, call, most] of FIRST) {
    const [before = 1, now = 1] = middles(
      PAIRS,
      builds.map((code) => () => start(code, call)),
    );
    lines.push(ratioLine(`${what}, against ${BEFORE}`, now / before, most), plainLine(`${what}`, `${say(now)} ms`));
  }
  const contexts = builds.map(warmContext);
  for (const [what, call] of WARM) {
    const [before = 1, now = 1] = middles(
      WARM_PAIRS,
      contexts.map((context) => () => cpuMs(() => new Script(call).runInContext(context))),
    );
    const each = `${say((now * 1000) / ROWS)} µs`;
    const title = `${ROWS.toLocaleString('en-US')} rows by ${what}, warm`;
    lines.push(ratioLine(`${title}, against ${BEFORE}`, now / before, 0.8), plainLine(`${title}: a row`, each));
  }
  return {
    title: 'Cold start of a formula',
    how: `\`dist/Code.js\` in a bare context, as Apps Script evaluates it for every call, against the build of commit ${BEFORE}: both in one process in turns, processor time, the middle of ${PAIRS} pairs (${WARM_PAIRS} for rows).`,
    lines,
  };
}

/** With an ordinary global, as the host has it: in a contextified one each `Math` and `String` is a slow look-up. */
function bareContext(): Context {
  return createContext(constants.DONT_CONTEXTIFY);
}

function warmContext(code: string): Context {
  const rows = inventedCreators(ROWS);
  const context = bareContext();
  new Script(SERVICES).runInContext(context);
  new Script(code).runInContext(context);
  const given = JSON.stringify(rows);
  new Script(
    `var table = [["Name", "Platform", "Followers"]].concat(${given}.map(function (r) { return [r[0], r[1], r[2]]; }));
var platforms = table.map(function (r) { return [r[1]]; }); var followers = table.map(function (r) { return [r[2]]; });`,
  ).runInContext(context);
  return context;
}

/** The middle time of each work, taken in turns, each time another one first. */
function middles(pairs: number, works: readonly (() => number)[]): number[] {
  const times = works.map((): number[] => []);
  for (let pair = 0; pair < pairs; pair += 1) {
    works.forEach((_, turn) => {
      const at = (turn + pair) % works.length;
      times[at]?.push(works[at]?.() ?? 0);
    });
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);
}
