import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import type { Question } from '../../../src/core/evaluation/evaluation.ts';
import { explain } from '../../../src/core/evaluation/explanation.ts';
import { outputCells } from '../../../src/core/output/cells.ts';
import { readAsked, readBundle, readDeliverables } from '../../../src/core/reading/cells/deliverables.ts';
import { readQuote } from '../../../src/core/reading/cells/quote.ts';
import { readTable } from '../../../src/core/reading/table.ts';
import { recogniseHeader } from '../../../src/core/reading/titles/header.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { ask, creatorWith, smallRules } from '../../helpers/creator.ts';

const said = (text: string) =>
  readDeliverables(text)
    ?.map(({ format, count }) => `${count} ${format}`)
    .join(' + ') ?? null;

describe('reading', () => {
  test.each([
    ['reel', '1 reel'],
    ['1 reel + 3 stories', '1 reel + 1 story_set'],
    ['Reel + Story', '1 reel + 1 story'],
    ['2 reels', '2 reel'],
    ['2x reels & 1 story', '2 reel + 1 story'],
    ['stories x2', '2 story'],
    ['a reel and two stories', '1 reel + 2 story'],
    ['3 stories', '1 story_set'],
    ['4 stories', '1 story_set + 1 story'],
    ['6 stories + 1 post', '2 story_set + 1 post'],
    ['1 Reel, 1 Story, 1 Carousel', '1 reel + 1 story + 1 carousel'],
    ['1 reel + 1 reel', '2 reel'],
    ['un reel y 2 historias', '1 reel + 2 story'],
    ['Reel 30s', '1 reel'],
    ['1 reel + 3 moons', null],
    ['moons', null],
    ['', null],
  ])('%s is %s', (text, found) => expect(said(text)).toBe(found));

  test('a bundle is more than one piece', () => {
    expect(readBundle('reel')).toBeNull();
    expect(readBundle('2 reels')).toEqual([{ format: 'reel', count: 2 }]);
    expect(readBundle('reel + moons')).toBeNull();
    expect(readAsked('')).toEqual({ format: null });
    expect(readAsked('Reels')).toEqual({ format: 'reel' });
    expect(readAsked('photo + reel')).toMatchObject({
      format: null,
      deliverables: [{ format: 'post' }, { format: 'reel' }],
    });
    expect(readAsked('moons')).toBeNull();
  });

  test.each([
    ['Price (1 Reel + 3 Stories)', '1 reel + 1 story_set'],
    ['Rate 2 posts + 1 story (USD)', '2 post + 1 story'],
    ['Tarifa reel + historia €', '1 reel + 1 story'],
  ])('price title %s', (title, pieces) => {
    expect(recogniseHeader(title)).toMatchObject({
      field: 'quote',
      format: null,
      deliverables: readDeliverables(pieces.replace('story_set', 'story set')),
    });
  });

  test.each([
    ['€900 for 1 reel + 3 stories', 900, 'EUR', null, 2],
    ['900 / 2 reels', 900, '', null, 1],
    ['$900 per reel', 900, 'USD', 'reel', undefined],
  ] as const)('quote %s', (cell: Cell, amount, currency, format, pieces) => {
    const quote = readQuote(cell, null);
    expect(quote).toMatchObject({ amount, currency, format });
    expect('deliverables' in quote ? quote.deliverables?.length : undefined).toBe(pieces);
  });

  test('the price column for what is asked for is read', () => {
    const read = (asked: string) =>
      readTable(
        [
          ['Creator', 'Followers', 'Price reel', 'Price 1 reel + 3 stories'],
          ['Ana', 12000, 300, 500],
        ],
        {
          ...{ originRow: 1, originColumn: 1, sheetName: '', fileName: '', platform: 'instagram' },
          ...{ localeMark: null, numberFormats: null, chosen: {} },
          ...(readAsked(asked) ?? { format: null }),
        },
      ).creators[0]?.quote;
    expect(read('')).toMatchObject({ amount: 300, format: 'reel' });
    expect(read('1 reel + 3 stories')).toMatchObject({ amount: 500, deliverables: [{}, {}] });
  });
});

describe('fee', () => {
  const shipped = compileRules(defaultRules());
  const small = compileRules(smallRules());
  const about = (known: Partial<Creator>, asked: Partial<Question>, rules = small) => {
    const creator = creatorWith({ followers: 100000, ...known });
    const question = ask(asked);
    const evaluation = evaluate(creator, rules, question);
    const text = (kind: string) =>
      explain(creator, evaluation, rules, question).find((reason) => reason.about === kind)?.text;
    const { cost, quoteCheck } = evaluation;
    return { cost, quoteCheck, text, cells: outputCells(creator, evaluation, rules, ['costFor', 'quoteCheck']) };
  };

  test('is the sum by factors, and says so', () => {
    const bundle = about({}, readAsked('2 reels + 1 story') ?? {});
    expect(bundle.cost?.typical).toBeCloseTo(3500, 6);
    expect(bundle.text('cost')).toBe(
      '2 reels + 1 story cost $1,400 to $8,750, typically $3,500 (factors: Instagram 1, 2 x reel 1.5 + story 0.5 = 3.5; medium confidence; Invented table, 2025).',
    );
    expect(bundle.cells.costFor).toBe('2 reels + 1 story');
    const [reel, set, both] = ['reel', '3 stories', '1 reel + 3 stories'].map(
      (text) => about({}, readAsked(text) ?? {}, shipped).cost?.typical ?? 0,
    );
    expect(both).toBeCloseTo((reel ?? 0) + (set ?? 0), 6);
  });

  test('a piece without a factor leaves no fee', () => {
    expect(about({}, readAsked('1 reel + 1 stream') ?? {}).text('cost')).toBe(
      'No cost: no fee is known for a stream; ask for a quote, or add a factor for it to the rules.',
    );
  });

  test('a quote for several pieces is held against them; stories gather no engagement', () => {
    const quote = {
      amount: 3000,
      currency: 'USD',
      format: null,
      deliverables: readDeliverables('2 reels + 1 story') ?? [],
    };
    const check = about({ quote }, { format: 'post' });
    expect(check.quoteCheck?.ratio).toBeCloseTo(3000 / 3500, 6);
    expect(check.quoteCheck?.costPerEngagement).toBeCloseTo(3000 / (2 * 100000 * 0.02), 6);
    expect(check.text('quote')).toContain('($3,500 for 2 reels + 1 story at 100,000 followers)');
  });
});
