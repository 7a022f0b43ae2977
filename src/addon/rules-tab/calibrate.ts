/** Sets a curve of the rules by the creators of a tab: proposed first, written only when confirmed. */

import type { Answer, CalibrationDone, CalibrationProposal, CalibrationRequest } from '../../contract/server-calls.ts';
import {
  type CurveProposal,
  costCurve,
  engagementCurve,
  isNoFit,
  proposeCost,
  proposeEngagement,
} from '../../core/calibration/propose-curve.ts';
import { replaceCurve, withEdit } from '../../core/calibration/replace-lines.ts';
import { asCalibrated, readResults } from '../../core/campaign/results.ts';
import { PLATFORMS } from '../../core/creator.ts';
import { compareRules } from '../../core/evaluation/compare-rules.ts';
import { compileRules } from '../../core/rules/compile-rules.ts';
import { defaultRules } from '../../core/rules/shipped/default-rules.ts';
import { printRules } from '../../core/rules/table/print-rules.ts';
import { say } from '../../core/text/marked.ts';
import { platformLabel } from '../../core/text/names.ts';
import { shortHash } from '../../core/text/short-hash.ts';
import { locked } from '../ground/locked.ts';
import { fieldsOf, refuse } from '../ground/refusals.ts';
import { markFaults, type RulesInForce, rulesFromTable } from '../ground/rules-in-force.ts';
import { readTabFormulas } from '../sheets/rules-tab.ts';
import { deleteLines, insertLines, writeCells } from '../sheets/rules-writer.ts';
import { today } from '../sheets/today.ts';
import { listOf } from '../table/list-of.ts';
import { readTab, type TabReading } from '../table/read-tab.ts';
import { readRequest } from '../table/request.ts';
import { sayProposal, sourceOf } from './say-calibration.ts';
import { accept } from './server.ts';
import { toSheet } from './to-sheet.ts';
import { formatsByColumn, keepTable, makeTab } from './write-rules.ts';

const NOT_READ = say`The rules tab could not be read.`;
/** Points handed over for drawing. */
const MOST_POINTS = 300;
/** Creators named who would move. */
const MOST_NAMED = 50;

type Asked = Omit<CalibrationRequest, 'request'>;
type Found = {
  readonly asked: Asked;
  readonly tab: TabReading;
  readonly proposal: CurveProposal;
  readonly fingerprint: string;
};

/** The curve by the team's own rows beside the one in force and the shipped one; writes nothing. */
export function proposeCalibration(given: unknown): Answer<CalibrationProposal> {
  const found = find(given);
  if (!found.ok) return found;
  const { asked, tab, proposal, fingerprint } = found.value;
  const { what, platform } = asked;
  const { basis, anchors, spread, creators, leftOut, held, factor, own } = proposal;
  const { currency, calibrationMinimum } = tab.rules.rules;
  const shipped = compileRules(defaultRules());
  const source = sourceOf(creators, asked.from, today());
  const step = Math.max(1, Math.ceil(own.length / MOST_POINTS));
  const isCost = what === 'cost';
  return {
    ok: true,
    value: {
      ...{ what, platform, platformLabel: platformLabel(platform), basis, currency: isCost ? currency : '' },
      ...{ sheet: tab.table.name, creators, leftOut, minimum: calibrationMinimum },
      proposed: { points: anchors, spread, source },
      present: proposal.present,
      shipped: isCost
        ? shipped.rules.currency === currency
          ? costCurve(shipped, platform)
          : null
        : engagementCurve(shipped, platform, basis),
      own: own.filter((_, at) => at % step === 0),
      ...{ held, factor, fingerprint },
      effect: effectOf(found.value),
      sentences: sayProposal(asked, proposal, currency, source),
    },
  };
}

/** Who would change tier, class or fit; a table that would not hold is named when it is to be applied. */
function effectOf({ asked, tab, proposal }: Found): CalibrationProposal['effect'] {
  const { rules, reading, question } = tab;
  const table = printRules(rules.rules);
  const edit = replaceCurve(table, rules.rules, asked, proposal, {
    source: sourceOf(proposal.creators, asked.from, today()),
    date: today(),
  });
  const after = rulesFromTable(withEdit(table, edit));
  const { counts, sentences, changes } = compareRules(reading, rules, after.ok ? after.compiled : rules, question);
  const who = changes.filter(({ field }) => field === 'tier' || field === 'fit');
  return { counts, sentences, changes: who.slice(0, MOST_NAMED) };
}

/** Writes the curve that was proposed over the present one's lines; refused when creators or rules moved since. */
export function applyCalibration(given: unknown): Answer<CalibrationDone> {
  const { fingerprint } = fieldsOf(given);
  return locked(() => {
    const found = find(given);
    if (!found.ok) return found;
    if (found.value.fingerprint !== fingerprint) {
      return refuse(
        say`The creators or the rules have changed since this was proposed: look at the new proposal first.`,
      );
    }
    const { asked, tab, proposal } = found.value;
    const { inForce, rules } = tab;
    const made = inForce.tab === null;
    return write(made ? makeTab(rules.rules) : inForce, asked, proposal, made);
  });
}

function write(inForce: RulesInForce, asked: Asked, proposal: CurveProposal, made: boolean): Answer<CalibrationDone> {
  const { tab } = inForce;
  if (tab === null || !inForce.ok) return refuse(NOT_READ);
  const source = sourceOf(proposal.creators, asked.from, today());
  const { rules } = inForce.compiled;
  const edit = replaceCurve(tab.table, rules, asked, proposal, { source, date: today() });
  const table = withEdit(tab.table, edit);
  const now = rulesFromTable(table, tab.name, { ...tab, table });
  if (!now.ok)
    return refuse(say`Nothing was written, as the rules would not hold: ${markFaults(now.problems.slice(0, 1))}`);
  const replaced = keepTable(inForce, { values: tab.table, formulas: readTabFormulas(tab) }, false);
  const formatOf = formatsByColumn(tab.table);
  writeCells(
    tab.name,
    edit.cells.map(({ row, column, value }) => ({ row, column, value: toSheet(value, formatOf(row, column)) })),
  );
  deleteLines(tab.name, edit.removed);
  insertLines(
    tab.name,
    edit.added.map(({ before, cells }) => {
      const formats = cells.map((_, column) => formatOf(before, column));
      return { before, formats, cells: cells.map((cell, column) => toSheet(cell, formats[column] ?? '')) };
    }),
  );
  const { version } = accept(now, readTabFormulas(tab));
  return { ok: true, value: { tab: tab.name, made, replaced, version, source } };
}

const FIGURES = {
  rows: { cost: say`a quote that can be compared`, engagement: say`a measured engagement` },
  results: { cost: say`a fee paid`, engagement: say`an engagement got` },
} as const;

/** The reading with what was paid as quotes and what was got as own posts. */
function byResults(tab: TabReading): TabReading['reading'] {
  const { reading, rules, question } = tab;
  const results = readResults(listOf(tab), rules, question);
  return { ...reading, creators: asCalibrated(reading.creators, results, rules, question) };
}

function find(given: unknown): Answer<Found> {
  const { request, platform, what, from } = fieldsOf(given);
  const known = PLATFORMS.find((name) => name === platform);
  if (known === undefined) return refuse('Name the platform whose curve is to be set.');
  if (what !== 'engagement' && what !== 'cost') return refuse('The request’s “what” must be “engagement” or “cost”.');
  const read = readRequest(request);
  if (!read.ok) return read;
  const done = readTab(read.value);
  if (!done.ok) return done;
  const { reading, rules, question, inForce, table } = done.value;
  const asked: Asked = { platform: known, what, ...(from === 'results' ? { from } : {}) };
  const propose = what === 'cost' ? proposeCost : proposeEngagement;
  const proposal = propose(asked.from === 'results' ? byResults(done.value) : reading, rules, known, question);
  if (isNoFit(proposal)) {
    const { found } = proposal;
    const figure = FIGURES[asked.from ?? 'rows'][what];
    const creators =
      found === 1 ? say`${found} ${platformLabel(known)} creator` : say`${found} ${platformLabel(known)} creators`;
    return refuse(
      say`“${table.name}” has ${creators} with ${figure}; at least ${proposal.needed} are needed (Calibration minimum in the Settings of the rules).`,
    );
  }
  const fingerprint = shortHash(JSON.stringify([inForce.version, table.name, asked, proposal]));
  return {
    ok: true,
    value: { asked, tab: done.value, proposal, fingerprint },
  };
}
