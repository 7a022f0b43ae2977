/** Usage rights of a list and of a run, on the built file: costs, problems, rows made anew, formulas. */
import { describe, expect, it } from 'vitest';
import type { Answer, RunPreview, RunSummary } from '../../src/contract/server-calls.ts';
import { type BuiltHost, builtHost, cellsOf } from '../helpers/built-host.ts';

const LIST = [
  ['Name', 'Network', 'Followers', 'Usage rights'],
  ['ana', 'IG', 45_000, 'paid ads, 30 days'],
  ['bo', 'IG', 45_000, ''],
  ['cy', 'IG', 45_000, 'perpetual'],
];
const list = () => builtHost([{ name: 'Spring', rows: LIST, asText: true }]);

function ask<T>({ host }: BuiltHost, name: string, argument: unknown): T {
  const answer = host.run(name, [argument]) as Answer<T>;
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}

function columnOf({ store }: BuiltHost, title: string) {
  const cells = cellsOf(store, 'Spring');
  const at = (cells[0] ?? []).indexOf(title);
  return cells.slice(1).map((row) => row[at] ?? '');
}

describe('a column of usage rights', () => {
  it('makes each cost, is said with it, and what it does not know is named by cell', () => {
    const built = list();
    const preview = ask<RunPreview>(built, 'previewSheet', { sheet: 'Spring' });
    expect(preview.problems).toContainEqual(
      expect.objectContaining({ row: 4, column: 'D', message: expect.stringContaining('D4 holds “perpetual”') }),
    );
    ask(built, 'startRun', { request: { sheet: 'Spring' } });
    const [ana, bo, cy] = columnOf(built, 'Cost typical (USD)');
    expect(Number(ana) / Number(bo)).toBeCloseTo(1.75 * 1.15, 1);
    expect(cy).toBe('');
    expect(columnOf(built, 'Cost for')).toEqual(['1 post + paid ads + 30 days', '1 post', '']);
  });

  it('is an input: a changed cell is made anew, the others stay', () => {
    const built = list();
    ask(built, 'startRun', { request: { sheet: 'Spring' } });
    const id = built.store.sheets()[0]?.id ?? 0;
    built.store.write(id, { row: 3, column: 4, rows: 1, columns: 1 }, [[{ value: 'exclusivity' }]]);
    ask(built, 'startRun', { request: { sheet: 'Spring', rows: 'changed' } });
    expect(columnOf(built, 'Cost for')[1]).toBe('1 post + exclusivity');
  });

  it('goes into an inserted formula', () => {
    const built = list();
    built.store.select(built.store.activeSheetId(), { row: 1, column: 6, rows: 1, columns: 1 });
    const inserted = ask<{ formula: string }>(built, 'insertFormula', { request: {}, name: 'COST_BAND' });
    expect(inserted.formula).toBe('=COST_BAND(C:C,B:B,,,,D:D)');
  });
});

describe('usage rights of a run', () => {
  it('are in every cost, whatever the rows say', () => {
    const built = list();
    ask<RunSummary>(built, 'startRun', {
      request: { sheet: 'Spring', usageRights: 'paid ads + 30 days + exclusivity' },
    });
    expect(new Set(columnOf(built, 'Cost for'))).toEqual(new Set(['1 post + paid ads + 30 days + exclusivity']));
  });

  it('are refused by name where the rules have none such', () => {
    expect(list().host.run('previewSheet', [{ sheet: 'Spring', usageRights: 'moon' }])).toMatchObject({
      ok: false,
      problem: expect.stringMatching(
        /^Unknown usage rights “moon”: name one of none, link, 30 days, .* “paid ads \+ 30 days”\.$/,
      ),
    });
  });
});

describe('CLASSIFY', () => {
  it('says in the first empty cell which right it does not know', () => {
    const result = list().host.callFunction('CLASSIFY', [LIST]);
    const cells = 'value' in result ? (result.value as string[][]) : [];
    expect(cells[3]?.find((cell) => String(cell).startsWith('?'))).toMatch(
      /^\? Usage rights is “perpetual”: name one of /,
    );
  });
});
