/** 10,000 hostile cells: none becomes a formula, none is changed, none breaks a run, its undo or a report. */
import { describe, expect, it } from 'vitest';
import type { Progress, RunPreview, ServerCalls } from '../../src/contract/server-calls.ts';
import { builtHost } from '../helpers/built-host.ts';
import { type Cell, idOf, openScene } from '../helpers/interruption.ts';
import { WARM_REALM } from '../helpers/warm-realm.ts';

const SEEDS = [
  '=1+1',
  '+cmd|calc!A1',
  '-2+3',
  '@SUM(A1)',
  '\'=HYPERLINK("x")',
  ' =IMPORTXML("a")',
  '\t=1',
  '\u200b=1',
  '＝1+1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"quoted"',
  "O'Brien",
  '“”„‘’',
  '\u202eevil\u202c',
  'שלום עולם',
  '👩‍👩‍👧‍👦 🇩🇪',
  '\u0000\u0001\u0007\u001b[31m',
  '\r\n\n',
  '\ud800',
  '__proto__',
  'constructor',
  'toString',
  ['$', '{7*7}'].join(''),
  '{{7*7}}',
  '%s%n%x',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '1e999',
  '-0',
  '#REF!',
  'Loading...',
  'TRUE',
  '2026-11-23 | x | y | z',
  'x{"creatorTiersRun":"1"}',
  'Tier',
  'Checked',
  '☃'.repeat(300),
];

const SERVER_FUNCTIONS = [
  ...['previewSheet', 'startRun', 'continueRun', 'cancelRun', 'runState', 'takeOver', 'undoRun', 'freezeToValues'],
  ...['removeEverything', 'addAuthorityColumn', 'correctColumn', 'selectedCreator', 'checkQuote', 'insertFormula'],
  ...['goToCell', 'overview', 'readChoices', 'describeSheet', 'compareRules', 'countOlderRows', 'putBackRules'],
  ...['importRules', 'checkRules', 'readRulesState', 'proposeCalibration', 'applyCalibration', 'compareSheet'],
] as const satisfies readonly (keyof ServerCalls | 'describeSheet')[];

/** The same cells at each run: seeds alone, in front of, behind and around one another. */
function hostile(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const one = SEEDS[at % SEEDS.length] ?? '';
    const other = SEEDS[(at * 7 + 3) % SEEDS.length] ?? '';
    return at < SEEDS.length ? one : ([`${one}${other}`, `${other} ${one}`, `${one}\n${other}`, one][at % 4] ?? one);
  });
}

function sheetOf(cells: readonly string[]): Cell[][] {
  const rows: Cell[][] = [['Name', 'Platform', 'Followers', 'Engagement rate', 'Bio', 'Niche', 'Quote', 'Notes']];
  for (let at = 0; at < cells.length; at += 8) {
    const line: Cell[] = cells.slice(at, at + 8);
    // Some rows stay readable, so that answers are written among them.
    if ((at / 8) % 2 === 0) line.splice(1, 2, 'Instagram', 1000 + at * 37);
    rows.push(line);
  }
  return rows;
}

describe('10,000 hostile cells', () => {
  const rows = sheetOf([...hostile(9998), `=${'A'.repeat(49_998)}`, '<'.repeat(50_000)]);

  it('are evaluated, written beside and taken back without one formula or changed cell', () => {
    const scene = openScene(rows);
    const id = idOf(scene.store, 'Creators');
    const rect = { row: 1, column: 1, rows: rows.length, columns: 8 };
    const before = scene.store.values(id, rect);
    const blank = scene.tab('Creators');
    const preview = scene.call('previewSheet', { sheet: 'Creators', goal: 'trust' }) as RunPreview;
    expect(preview.counts.creators).toBeGreaterThan(1000);
    let progress = scene.call('startRun', { request: { sheet: 'Creators', goal: 'trust' } }) as Progress;
    while (!progress.isFinished) {
      expect(progress.stopped).toBeNull();
      progress = scene.call('continueRun', { runId: progress.runId }) as Progress;
    }
    for (const { id: sheetId } of scene.store.sheets()) {
      const last = scene.store.lastCell(sheetId);
      const all = { row: 1, column: 1, rows: last.row, columns: last.column };
      expect(
        scene.store
          .formulas(sheetId, all)
          .flat()
          .filter((formula) => formula !== ''),
      ).toEqual([]);
    }
    expect(scene.store.values(id, rect)).toEqual(before);
    scene.call('undoRun', {});
    expect(scene.tab('Creators')).toEqual(blank);
  });

  it('in our own columns are kept as they stand, by a rerun and by its undo', () => {
    const texts = hostile(60).filter((text) => text.trim() !== '');
    const scene = openScene([
      ['Name', 'Platform', 'Followers'],
      ...texts.map((_, at) => [`c${at}`, 'Instagram', 1000 + at]),
    ]);
    const request = { sheet: 'Creators' };
    scene.call('startRun', { request });
    const id = idOf(scene.store, 'Creators');
    const rect = { row: 2, column: 6, rows: texts.length, columns: 1 };
    scene.store.write(
      id,
      rect,
      texts.map((value) => [{ value }]),
    );
    scene.call('startRun', { request });
    expect(scene.store.values(id, rect)).toEqual(texts.map((text) => [text]));
    texts.forEach((_, at) => {
      scene.type(at + 2, 3, 900_000 + at);
    });
    const changed = scene.tab('Creators');
    scene.call('startRun', { request });
    expect(scene.store.values(id, rect)).toEqual(texts.map((text) => [text]));
    expect(scene.store.formulas(id, rect).flat().join('')).toBe('');
    scene.call('undoRun', {});
    expect(scene.tab('Creators')).toEqual(changed);
  });

  it('as requests are refused or read, never thrown', () => {
    const { host } = builtHost([{ name: 'Creators', rows: sheetOf(hostile(80)), asText: true }], { realm: WARM_REALM });
    const odd: readonly unknown[] = [
      ...[null, 7, 'x', [], {}, { request: null }, { request: [] }, { row: {}, sheet: {}, column: {}, runId: {} }],
      { request: {}, row: 1e9, amount: {}, format: {}, usageRights: {} },
      { request: { chosen: { followers: 5000 } }, name: { toString: null }, sheet: { toString: null } },
      { creators: { from: -5, count: 1e12 }, chosen: { followers: 1e9 }, table: '!!', rows: 'none' },
      ...SEEDS.slice(0, 8).map((text) => ({
        ...{ request: { goal: text, sheet: text }, goal: text, runId: text, sheet: text, row: text, name: text },
        ...{ column: text, field: text, header: text, preset: text, csv: text, version: text, amount: text },
      })),
    ];
    for (const name of SERVER_FUNCTIONS) {
      for (const argument of odd) {
        expect(host.run(name, [argument]), `${name} ${JSON.stringify(argument)}`).toHaveProperty('ok');
      }
    }
  });
});
