/** One answer per creator: every formula, the bulk run and the command line agree on each of 500 rows with all inputs. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { runClassify } from '../../src/cli/run-classify.ts';
import type { Answer, CreatorReport, Report, RunSummary } from '../../src/contract/server-calls.ts';
import { builtHost, cellsOf, rowsByHeader } from '../helpers/built-host.ts';
import { FULL_HEADER, type FullTitle, fullCreators } from '../helpers/full-creators.ts';

const GOAL = 'conversion';
const REQUEST = { sheet: '', goal: GOAL, platform: '', format: '', columns: 'all', fileName: '', chosen: {} };
const LIST = [[...FULL_HEADER], ...fullCreators(500)];
const input = (title: FullTitle): unknown[][] => LIST.map((row) => [row[FULL_HEADER.indexOf(title)]]);

/** A list of these inputs only, classified by a bulk run. */
function bulkRun(titles: readonly FullTitle[], format = '') {
  const rows = LIST.map((row) => titles.map((title) => row[FULL_HEADER.indexOf(title)] ?? ''));
  const built = builtHost([{ name: 'Creators', rows }]);
  const request = { ...REQUEST, format };
  const described = built.host.run('describeSheet', [request]) as Answer<Report>;
  if (!described.ok) throw new Error(described.problem);
  const classified = built.host.run('classifySheet', [request]) as Answer<RunSummary>;
  if (!classified.ok) throw new Error(classified.problem);
  const cells = cellsOf(built.store, 'Creators');
  const call = (name: string, ...args: unknown[]): unknown[][] => {
    const result = built.host.callFunction(name, args);
    if ('error' in result) throw new Error(result.message);
    return result.value as unknown[][];
  };
  return { ...built, call, report: described.value, titles: (cells[0] ?? []).map(String), rows: rowsByHeader(cells) };
}

/** An answer that is there; a formula says `? ...` where a run leaves its cell empty and lists the problem. */
function known(cell: unknown): unknown {
  return cell === undefined || cell === '' || (typeof cell === 'string' && cell.startsWith('? ')) ? null : cell;
}

type Case = {
  readonly name: string;
  /** Arguments in order: the title of a column, or `{ value }` as it is. */
  readonly args: readonly (FullTitle | { readonly value: string })[];
  /** What each cell of the answer must be: a written column, or a figure of the report. */
  readonly cells: readonly (string | ((creator: CreatorReport) => unknown))[];
  readonly format?: string;
};
const left = { value: '' };
const whole = (value: number | undefined): unknown =>
  value === undefined ? null : Math.round(Number(value.toPrecision(2)));
const rounded = (value: number | null | undefined): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(2)) : null;
const CASES: readonly Case[] = [
  { name: 'TIER', args: ['Followers', 'Platform', 'Bio', 'Niche'], cells: ['Tier'] },
  {
    name: 'RECOMMEND',
    args: [
      { value: GOAL },
      ...(['Followers', 'Platform', 'Engagement rate by followers', 'Bio', 'Niche', 'Quote (USD)'] as const),
    ],
    cells: [`Fit: ${GOAL}`],
  },
  {
    name: 'EXPECTED_ENGAGEMENT',
    args: ['Followers', 'Platform', 'Avg views', 'Engagement rate by followers', 'Posts measured'],
    cells: ['Expected ER low', 'Expected ER typical', 'Expected ER high'],
  },
  {
    name: 'EXPECTED_VIEWS',
    args: ['Followers', 'Platform', 'Avg views', 'Posts measured'],
    cells: [({ reach }) => whole(reach?.p10), 'Expected views', ({ reach }) => whole(reach?.p90)],
  },
  {
    name: 'ENGAGEMENT_RATE',
    args: ['Followers', 'Avg likes', 'Avg comments', 'Avg shares'],
    cells: [({ measuredEngagement }) => measuredEngagement],
  },
  { name: 'ENGAGEMENT_CHECK', args: ['Engagement rate by followers', 'Followers', 'Platform'], cells: ['ER vs size'] },
  {
    name: 'COST_BAND',
    args: ['Followers', 'Platform', { value: '1 reel + 2 stories' }, 'Bio', 'Niche'],
    cells: ['Cost low (USD)', 'Cost typical (USD)', 'Cost high (USD)'],
    format: '1 reel + 2 stories',
  },
  {
    name: 'QUOTE_CHECK',
    args: ['Quote (USD)', 'Followers', 'Platform', left, 'Engagement rate by followers', 'Bio', 'Niche'],
    cells: [
      'Quote check',
      ({ quoteCheck }) => rounded(quoteCheck?.ratio),
      ({ quoteCheck }) => rounded(quoteCheck?.costPerEngagement),
      'Counter-offer (USD)',
    ],
  },
  {
    name: 'WHY',
    args: ['Followers', 'Platform', 'Bio', 'Niche', 'Engagement rate by followers', { value: GOAL }],
    cells: ['Why'],
  },
  { name: 'READ_NUMBER', args: ['Followers'], cells: [({ followers }) => followers] },
];

describe.each(CASES)('$name', ({ name, args, cells, format }) => {
  it('answers each of 500 rows as the bulk run over the same inputs', () => {
    const columns = args.filter((argument) => typeof argument === 'string');
    const bulk = bulkRun(['Creator', ...FULL_HEADER.filter((title) => columns.includes(title))], format);
    const answers = bulk.call(name, ...args.map((given) => (typeof given === 'string' ? input(given) : given.value)));
    expect(answers).toHaveLength(501);
    const written = cells.filter((cell) => typeof cell === 'string');
    if (name !== 'READ_NUMBER') expect(answers[0]).toEqual(expect.arrayContaining(written));
    const answered = answers.slice(1).map((row, at) => {
      const creator = bulk.report.creators[at];
      const wanted = cells.map((cell) =>
        typeof cell === 'string' ? bulk.rows[at]?.[cell] : creator === undefined ? undefined : cell(creator),
      );
      if (typeof row[0] === 'string' && row[0].startsWith('? ')) {
        // A formula has no list of problems: it says in the cell what a run lists.
        const isListed = bulk.report.problems.some(({ row: listed }) => listed === at + 2);
        if (!isListed) expect([null, "Can't tell"], `row ${at + 2}`).toContain(known(wanted[0]));
        return 0;
      }
      expect(row.map(known), `row ${at + 2}`).toEqual(wanted.map(known));
      return 1;
    });
    expect(answered.filter((one) => one === 1).length).toBeGreaterThan(200);
  });
});

describe('with all inputs', () => {
  let bulk: ReturnType<typeof bulkRun>;
  beforeAll(() => {
    bulk = bulkRun(FULL_HEADER);
  });

  it('every input is read', () => {
    expect(Object.keys(bulk.report.columns)).toHaveLength(FULL_HEADER.length);
    expect(bulk.report.creators).toHaveLength(500);
  });

  it('CLASSIFY shows every column that the bulk run wrote', () => {
    const answers = bulk.call('CLASSIFY', LIST, GOAL);
    const titles = (answers[0] ?? []).map(String);
    expect(titles).toEqual(
      bulk.titles
        .slice(FULL_HEADER.length)
        .filter((title) => !/^(?:Tier override|Override reason|Checked)$/.test(title)),
    );
    answers.slice(1).forEach((row, at) => {
      for (const [index, title] of titles.entries())
        expect(known(row[index]), `${title} of row ${at + 2}`).toEqual(bulk.rows[at]?.[title]);
    });
  });

  it('the command line writes the same cells and prints the same report', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'creator-tiers-'));
    writeFileSync(join(folder, 'list.csv'), Papa.unparse(LIST));
    const around = { folder, timeZone: 'Etc/UTC', progress: () => {} };
    const { exitCode, stdout } = await runClassify(['list.csv', '-o', 'filled.csv', '--goal', GOAL, '--json'], around);
    expect(exitCode).toBe(0);
    const filled = rowsByHeader(Papa.parse<string[]>(readFileSync(join(folder, 'filled.csv'), 'utf8')).data);
    expect(filled).toHaveLength(500);
    const titles = bulk.titles.slice(FULL_HEADER.length).filter((title) => title !== 'Checked');
    for (const [at, row] of filled.entries()) {
      for (const title of titles)
        expect(row[title], `${title} of row ${at + 2}`).toBe(String(bulk.rows[at]?.[title] ?? ''));
    }
    expect(JSON.parse([...stdout].join('')).creators).toEqual(bulk.report.creators);
    rmSync(folder, { recursive: true });
  });

  it('a page of the report is a part of the whole', () => {
    const request = { ...REQUEST, creators: { from: 490, count: 50 } };
    const page = bulk.host.run('describeSheet', [request]) as Answer<Report>;
    expect(page.ok && page.value.creators).toEqual(bulk.report.creators.slice(490));
    expect(page.ok && page.value.counts).toEqual(bulk.report.counts);
  });

  it('the report gives the numbers that the columns show', () => {
    bulk.report.creators.forEach((creator, at) => {
      const row = bulk.rows[at] ?? {};
      expect(creator.tier).toBe(row['Tier']);
      if (creator.forecast === null) expect(row['Expected ER typical']).toBeNull();
      else expect(row['Expected ER typical'] as number).toBeCloseTo(creator.forecast.p50, 4);
      expect(creator.recommendation?.score ?? null).toBe(row['Fit score']);
      expect(creator.benchmark === null).toBe(
        row['Confidence'] === null || String(row['Confidence']).startsWith('cost'),
      );
    });
  });
});

/** A list whose followers have a word that is worth more in one language than in another. */
const LANGUAGES: readonly (readonly [string, readonly [string, string, string], string, number | null])[] = [
  ['Catalan', ['Nom', 'Seguidors', 'Plataforma'], '1,2 mil', 1200],
  ['Czech', ['Jméno', 'Sledující', 'Platforma'], '1,2 mil.', 1_200_000],
  ['Slovak', ['Meno', 'Odberatelia', 'Platforma'], '1,2 mil.', 1_200_000],
  ['Hungarian', ['Név', 'Követők', 'Platform'], '1,2 mil.', 1_200_000],
  ['Romanian', ['Nume', 'Urmăritori', 'Platformă'], '1,2 mil.', 1_200_000],
  ['Croatian', ['Ime', 'Pratitelji', 'Platforma'], '1,2 mil.', 1_200_000],
  ['Serbian', ['Ime', 'Pratioci', 'Platforma'], '1,2 mil.', 1_200_000],
  ['Spanish', ['Nombre', 'Seguidores', 'Plataforma'], '1,2 mil', 1200],
  ['Portuguese', ['Nome', 'Inscritos', 'Plataforma'], '1,2 mil', 1200],
  ['Turkish', ['İsim', 'Takipçi', 'Platform'], '48,2B', 48_200],
  ['Turkish with bin', ['İsim', 'Takipçi', 'Platform'], '48,2 Bin', 48_200],
  ['Turkish under an English title', ['Name', 'Followers', 'Platform'], '48,2B', 48_200],
  ['English', ['Name', 'Followers', 'Platform'], '1.2 mil', null],
];

describe.each(LANGUAGES)('a number word in %s', (_, titles, text, followers) => {
  const rows = [['My list', '', ''], [...titles], ['Ada', text, 'Instagram'], ['Bo', 9870, 'Instagram']];
  const column = (at: number): unknown[][] => rows.map((row) => [row[at]]);
  const built = builtHost([{ name: 'Creators', rows }]);
  const call = (name: string, ...args: unknown[]): unknown[][] => {
    const result = built.host.callFunction(name, args);
    if ('error' in result) throw new Error(result.message);
    return result.value as unknown[][];
  };
  const ambiguous = `“${text}” (1,200,000 or 1,200?): “mil” means another number from language to language; write the number in full.`;

  it('is the same for formulas and the bulk run', () => {
    const described = built.host.run('describeSheet', [REQUEST]) as Answer<Report>;
    if (!described.ok) throw new Error(described.problem);
    expect(described.value.creators[0]?.followers).toBe(followers);
    const tier = call('TIER', column(1), column(2))[2]?.[0];
    if (followers !== null) {
      expect(tier).toBe(described.value.creators[0]?.tier);
      expect(tier).toBe(followers >= 100_000 ? 'KOL' : 'Micro influencer');
    } else {
      expect(tier).toBe(`? followers is ${ambiguous}`);
      expect(described.value.problems.map(({ message }) => message)).toContain(`B3 ${ambiguous}`);
    }
    expect(call('READ_NUMBER', column(1))[2]?.[0]).toBe(followers ?? `? ${ambiguous}`);
  });

  it('is said to be ambiguous without a title', () => {
    if (text.includes('Bin')) return expect(call('READ_NUMBER', text)).toBe(48_200);
    const [low, high] = text.includes('B') ? ['48,200', '48,200,000,000'] : ['1,200', '1,200,000'];
    const word = text.includes('B') ? 'B' : 'mil';
    const says = `“${text}” (${high} or ${low}?): “${word}” means another number from language to language; write the number in full.`;
    expect(call('TIER', text)).toBe(`? followers is ${says}`);
    expect(call('READ_NUMBER', text)).toBe(`? ${says}`);
  });
});
