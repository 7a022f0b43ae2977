/** What a person chooses before a run, on the built file: corrected columns, currency, the sample. */
import { describe, expect, it } from 'vitest';
import type { Answer, Choices, Overview, PlanAnswer, Removal, RunPreview } from '../../src/contract/server-calls.ts';
import { type BuiltHost, builtHost, cellsOf } from '../helpers/built-host.ts';

type Row = (string | number)[];
const LIST: Row[] = [
  ['Name', 'Network', 'Followers', 'Fans', 'Notes'],
  ['ana', 'IG', 45_000, 1200, 'call her'],
  ['bo', 'tiktok', 1_200_000, 2000, ''],
];

function list(): BuiltHost {
  return builtHost(['Spring', 'Autumn'].map((name) => ({ name, rows: LIST, asText: true })));
}

function ask<T>({ host }: BuiltHost, name: string, argument: unknown = null): T {
  const answer = host.run(name, [argument]) as Answer<T>;
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}

const followersOf = (built: BuiltHost, sheet: string) =>
  ask<RunPreview>(built, 'previewSheet', { sheet }).columns.followers?.header;

describe('a corrected column', () => {
  const correction = { sheet: 'Spring', field: 'followers', index: 3, header: 'Fans' };

  it('is remembered for its tab, wherever it is moved, until its title is gone', () => {
    const built = list();
    expect(followersOf(built, 'Spring')).toBe('Followers');
    ask(built, 'correctColumn', correction);
    expect([followersOf(built, 'Spring'), followersOf(built, 'Autumn')]).toEqual(['Fans', 'Followers']);
    const { store } = built;
    store.insertLines(store.sheets()[0]?.id ?? 0, 'columns', 1, 1);
    expect(followersOf(built, 'Spring')).toBe('Fans');
    store.write(store.sheets()[0]?.id ?? 0, { row: 1, column: 5, rows: 1, columns: 1 }, [[{ value: 'Guesses' }]]);
    expect(followersOf(built, 'Spring')).toBe('Followers');
  });

  it('counts for the menu too, and goes with everything else', () => {
    const built = list();
    ask(built, 'correctColumn', correction);
    built.host.open('enabled');
    built.host.clickMenu('Classify all rows');
    expect(cellsOf(built.store, 'Spring').map((row) => row[5])).toEqual([
      'Tier',
      'Micro influencer',
      'Micro influencer',
    ]);
    ask(built, 'removeEverything', { confirmed: true });
    expect([...built.host.properties.keys()]).toEqual([]);
  });

  it.each([
    [{ ...correction, sheet: 'Winter' }, 'There is no tab named “Winter”.'],
    [{ ...correction, field: 'shoe size' }, /needs a field/],
    [{ ...correction, index: -1 }, /needs a field/],
    [{ ...correction, header: 7 }, /needs a field/],
    [null, /^There is no tab/],
  ])('%j is refused', (given, problem) => {
    const answer = list().host.run('correctColumn', [given]);
    expect(answer).toMatchObject({ ok: false, problem: expect.stringMatching(problem) });
  });
});

const WANTED = { currency: 'EUR', usageRights: 'paid ads + 30 days' };

describe('the choices of a run', () => {
  it('are there again for its tab alone', () => {
    const built = list();
    ask(built, 'startRun', { request: { sheet: 'Spring', ...WANTED, goal: 'trust', format: 'reel' } });
    const wanted = { ...WANTED, goal: 'trust', platform: '', format: 'reel' };
    expect(ask<Choices>(built, 'readChoices').settings).toEqual(wanted);
    built.store.activate(built.store.sheets()[1]?.id ?? 1);
    expect(ask<Choices>(built, 'readChoices').settings.goal).toBe('');
  });
});

describe('the language of the sidebar', () => {
  it('is kept for the person who chose it; the browser decides until then', () => {
    const built = list();
    expect(ask<Choices>(built, 'readChoices').language).toBe('');
    expect(built.host.run('chooseLanguage', ['de'])).toEqual({ ok: true, value: null });
    expect(ask<Choices>(built, 'readChoices').language).toBe('de');
    built.host.run('chooseLanguage', ['']);
    expect(ask<Choices>(built, 'readChoices').language).toBe('');
    expect([...built.host.properties.keys()]).toEqual([]);
  });
});

describe('the currency of costs', () => {
  const costs = (built: BuiltHost, code: string) => {
    const cells = cellsOf(built.store, 'Spring');
    const at = (cells[0] ?? []).indexOf(`Cost typical (${code})`);
    return cells.slice(1).map((row) => row[at]);
  };

  it('is chosen among those with a rate, that of the rules first', () => {
    const built = list();
    const { currencies } = ask<Choices>(built, 'readChoices');
    expect(currencies.slice(0, 2)).toEqual(['QUOTES', 'USD']);
    expect(currencies).toContain('EUR');
    expect(built.host.run('previewSheet', [{ sheet: 'Spring', currency: 'XXX' }])).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/^There is no exchange rate for “XXX”: name one of USD, /),
    });
  });

  it.each([
    ['that of most quotes', ['€400', '€9.000', '$90', ''], 'EUR'],
    ['that of the rules, which bare numbers are in', [400, 9000, '€90', ''], 'USD'],
    ['that of the rules where there is no rate', ['BTC 4', '', '', ''], 'USD'],
    ['that of the rules where nobody is quoted', ['', '', '', ''], 'USD'],
  ] as const)('as quoted is %s', (_, fees, code) => {
    const rows = fees.map((fee, at) => [`creator ${at}`, 'Instagram', 20_000 + at, fee]);
    const built = builtHost([
      { name: 'Spring', rows: [['Name', 'Platform', 'Followers', 'Fee'], ...rows], asText: true },
    ]);
    const asked = { sheet: 'Spring', currency: 'QUOTES' };
    ask(built, 'startRun', { request: asked });
    expect(cellsOf(built.store, 'Spring')[0]).toContain(`Cost typical (${code})`);
    expect(ask<PlanAnswer>(built, 'planSheet', { ...asked, budget: '5000' }).plan.currency).toBe(code);
    expect(ask<Choices>(built, 'readChoices').settings.currency).toBe('QUOTES');
  });

  it('is that of all panels', () => {
    const rows = [1, 2].map((at) => [`creator ${at}`, 'Instagram', 20_000 + at, `€${at}00`]);
    const built = builtHost([
      { name: 'Spring', rows: [['Name', 'Platform', 'Followers', 'Fee'], ...rows], asText: true },
    ]);
    built.store.select(built.store.activeSheetId(), { row: 2, column: 1, rows: 1, columns: 1 });
    const in$ = { sheet: 'Spring', currency: 'USD' };
    const quoted = { sheet: 'Spring', currency: 'QUOTES' };
    const creator = (request: object) =>
      ask<{ creator: { cost: { typical: number; currency: string }; quoteCheck: { quote: number } } }>(
        built,
        'selectedCreator',
        { request },
      ).creator;
    expect([creator(quoted).cost.currency, creator(quoted).quoteCheck.quote]).toEqual(['EUR', expect.closeTo(100, 1)]);
    expect(creator(quoted).cost.typical).not.toBe(creator(in$).cost.typical);
    const overview = (request: object) => ask<Overview>(built, 'overview', request);
    expect([overview(quoted).currency, overview(in$).currency]).toEqual(['EUR', 'USD']);
    const ratio = creator(quoted).cost.typical / creator(in$).cost.typical;
    const [inEur, inUsd] = [quoted, in$].map((request) => overview(request).cost.points[0]?.cost ?? 0);
    expect((inEur ?? 0) / (inUsd ?? 1)).toBeCloseTo(ratio, 5);
  });

  it('changes titles and numbers together, never of some rows only', () => {
    const built = list();
    ask(built, 'startRun', { request: { sheet: 'Spring' } });
    const [inUsd] = costs(built, 'USD');
    built.store.select(built.store.activeSheetId(), { row: 2, column: 1, rows: 1, columns: 1 });
    const selected = { sheet: 'Spring', currency: 'EUR', rows: 'selected' };
    expect(built.host.run('startRun', [{ request: selected }])).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/^“Cost low \(USD\)” would become “Cost low \(EUR\)” for some rows only/),
    });
    expect(costs(built, 'USD')[0]).toBe(inUsd);
    ask(built, 'startRun', { request: { ...selected, rows: 'changed' } });
    const inEur = costs(built, 'EUR');
    expect(inEur.every((cost) => typeof cost === 'number')).toBe(true);
    expect(inEur[0]).not.toBe(inUsd);
    expect(cellsOf(built.store, 'Spring')[0]).not.toContain('Cost typical (USD)');
  });
});

describe('the sample', () => {
  it('is made once, read as any list, and removed while nobody wrote into it', () => {
    const built = list();
    expect(ask(built, 'makeSample')).toEqual({ tab: 'Creator sample' });
    built.store.activate(built.store.sheets()[0]?.id ?? 0);
    expect(ask(built, 'makeSample')).toEqual({ tab: 'Creator sample' });
    expect(built.store.sheets()).toHaveLength(3);
    const preview = ask<RunPreview>(built, 'previewSheet', { sheet: '', goal: 'trust' });
    expect(preview.sheet).toBe('Creator sample');
    expect(preview.unreadable.map(({ row, column }) => `${column}${row}`)).toEqual(['C7']);
    expect(preview.nearLine.map(({ row }) => row)).toEqual([5]);
    expect(preview.counts).toMatchObject({ creators: 8, kolByAudience: 1, kolByAuthority: 1 });
    expect(ask<Removal>(built, 'removeEverything', { confirmed: false }).tabs).toEqual(['Creator sample']);
    const { store } = built;
    store.write(store.activeSheetId(), { row: 2, column: 1, rows: 1, columns: 1 }, [[{ value: 'my own list' }]]);
    expect(ask<Removal>(built, 'removeEverything', { confirmed: true }).tabs).toEqual([]);
    expect(store.sheets().map(({ name }) => name)).toContain('Creator sample');
  });
});
