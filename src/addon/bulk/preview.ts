/** What Apply would do, said before it is done: columns, rows, samples, open questions. */
import type { Answer, CellNote, RunPreview, RunRequest, SampleRow } from '../../contract/server-calls.ts';
import { type Cell, columnLetters } from '../../core/cell.ts';
import type { Creator, Platform } from '../../core/creator.ts';
import type { Evaluation } from '../../core/evaluation/evaluation.ts';
import { explain } from '../../core/evaluation/explanation.ts';
import { isMissing } from '../../core/missing.ts';
import { countTiers } from '../../core/output/report.ts';
import type { OutputColumn } from '../../core/own/columns.ts';
import { readPlatform } from '../../core/reading/cells/platform.ts';
import { markIgnored } from '../../core/reading/titles/ignored.ts';
import { sayCount, sayRate } from '../../core/text/say-number.ts';
import { markSentence } from '../../core/text/say-table.ts';
import { selectedRows } from '../sheets/sheet-table.ts';
import { fingerprintOf, layoutOf, lettersOf } from '../table/fingerprint.ts';
import type { Layout } from '../table/layout.ts';
import { evaluateFor, readTab, type TabReading } from '../table/read-tab.ts';
import { reportTable, shortened } from '../table/report.ts';
import { readRequest } from '../table/request.ts';
import { answerRow } from '../table/row-values.ts';
import { nameTable } from '../table/tables.ts';
import { isAskedFor } from './chunk.ts';

const SAMPLES = 3;
const MOST_NOTES = 50;
/** Reads and evaluates the tab of the request and says what a run would write. */
export function previewSheet(given: unknown): Answer<RunPreview> {
  const request = readRequest(given);
  if (!request.ok) return request;
  const tab = readTab(request.value);
  if (!tab.ok) return tab;
  return { ok: true, value: preview(tab.value, request.value) };
}

function preview(tab: TabReading, request: RunRequest): RunPreview {
  const { reading, rules, inForce, table } = tab;
  const layout = layoutOf(tab, request);
  const selected = request.rows === 'selected' ? selectedRows() : null;
  const tiers: Pick<Evaluation, 'tier' | 'cost'>[] = [];
  const nearLine: CellNote[] = [];
  const sample: SampleRow[] = [];
  let rowsToWrite = 0;
  for (const creator of reading.creators) {
    const evaluation = evaluateFor(tab, creator);
    tiers.push({ tier: evaluation.tier, cost: evaluation.cost });
    if (evaluation.tier.boundary !== null && nearLine.length < MOST_NOTES) {
      nearLine.push(nearNote(tab, creator, evaluation));
    }
    const row = creator.row - 1;
    const stamp = layout.stamps.get(row) ?? null;
    const choice = { rows: request.rows ?? 'all', selected };
    const now = {
      values: table.values[row] ?? [],
      get formulas() {
        return table.formulas[row] ?? [];
      },
    };
    const stamped = { row, now, stamp, inputs: tab.inputs.hashOf(creator) };
    if (!isAskedFor(choice, inForce.version, stamped, layout.columns)) continue;
    rowsToWrite += 1;
    if (sample.length < SAMPLES) sample.push(sampleOf(tab, layout, creator, evaluation));
  }
  const unreadable = reading.problems.flatMap((problem) => ('facts' in problem ? [problem] : []));
  return {
    ...shortened(reportTable(tab)),
    counts: countTiers(tiers, rules),
    fingerprint: fingerprintOf(tab),
    columnsToAdd: layout.columns.filter(({ isNew }) => isNew).length,
    where: lettersOf(layout.columns.map(({ index }) => index + 1)),
    rowsToWrite,
    sample,
    unreadable: unreadable
      .slice(0, MOST_NOTES)
      .map(({ row, column, facts }) => ({ row, column: columnLetters(column), facts })),
    unreadableCells: unreadable.length,
    nearLine,
    hasAuthorityColumn: reading.columns.authority !== undefined,
    platformQuestion: platformQuestion(tab, request),
    otherGoal: layout.otherGoal,
    marked: {
      questions: reading.questions.map(({ sentence }) => markSentence(sentence)),
      ignored: reading.ignored.map(({ why }) => markIgnored(why)),
    },
    tables: tab.tables.length < 2 ? [] : tab.tables.map((place) => ({ range: nameTable(place), titles: place.titles })),
  };

  function nearNote(
    { reading: { columns }, question }: TabReading,
    creator: Creator,
    evaluation: Evaluation,
  ): CellNote {
    const column = columns.followers === undefined ? '' : columnLetters(columns.followers.index + 1);
    const reasons = explain(creator, evaluation, rules, question).filter(({ about }) => about === 'boundary');
    return { row: creator.row, column, message: reasons.map(({ text }) => text).join(' ') };
  }

  function sampleOf(of: TabReading, to: Layout, creator: Creator, evaluation: Evaluation): SampleRow {
    const before: Record<string, string> = {};
    const after: Record<string, string> = {};
    const values = answerRow(of, creator, evaluation, to.columns);
    const present = table.values[creator.row - 1] ?? [];
    to.columns.forEach(({ column, index, title }, at) => {
      if (column.kind === 'user' || column.kind === 'stamp') return;
      before[title] = asShown(column.kind, present[index]);
      after[title] = asShown(column.kind, values[at]);
    });
    return { row: creator.row, creator: creator.creator, before, after };
  }
}

/** Asked when rows lack a platform; the guess is the one most other rows have, or one that a link names. */
function platformQuestion({ reading, table }: TabReading, request: RunRequest): RunPreview['platformQuestion'] {
  if (request.platform !== '') return null;
  // Where no followers are known either, the platform would change nothing.
  const without = reading.creators.filter(
    ({ platform, followers }) => isMissing(platform) && platform.missing === 'absent' && !isMissing(followers),
  );
  if (without.length === 0) return null;
  const counts = new Map<Platform, number>();
  const count = (platform: Platform): void => void counts.set(platform, (counts.get(platform) ?? 0) + 1);
  for (const { platform } of reading.creators) if (!isMissing(platform)) count(platform);
  if (counts.size === 0) {
    for (const name of [table.name, request.fileName]) {
      for (const word of name.split(/[^\p{L}\d]+/u)) {
        const platform = word === '' ? null : readPlatform(word);
        if (platform !== null && !isMissing(platform)) count(platform);
      }
    }
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return { rows: without.length, guess: best?.[0] ?? '' };
}

/** As the sheet shows it: rates in percent, money with its thousands. */
function asShown(kind: OutputColumn['kind'], cell: Cell): string {
  if (typeof cell !== 'number') return String(cell ?? '');
  return kind === 'rate' ? sayRate(cell) : sayCount(cell);
}
