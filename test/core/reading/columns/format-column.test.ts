import { expect, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import { evaluate } from '../../../../src/core/evaluation/evaluate.ts';
import { compileRules } from '../../../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../../../src/core/rules/shipped/default-rules.ts';
import { sayDeliverables } from '../../../../src/core/text/names.ts';
import { ask } from '../../../helpers/creator.ts';
import { readCells } from '../read-fixture.ts';

const read = (...cells: Cell[][]) => readCells(cells, { platform: 'instagram' });
const pieces = ({ creators }: ReturnType<typeof read>) =>
  creators.map(({ deliverables }) => (deliverables === undefined ? null : sayDeliverables(deliverables)));

test.each(['Format', 'Deliverables', 'content_format', 'Formato', 'Livrables', '合作形式'])(
  'a column titled %s says row by row what a fee is for',
  (title) => {
    const reading = read(
      ['Name', 'Followers', 'Quote', title],
      ['Ana', 45000, '$900', 'Reel'],
      ['Ben', 45000, '$900', '1 reel + 3 stories'],
      ['Cai', 45000, '$900', '-'],
    );
    expect(pieces(reading)).toEqual(['1 reel', '1 reel + 1 set of stories', null]);
    expect(reading.ignored).toContainEqual(
      expect.objectContaining({ header: title, reason: 'what the fee is for, read for the cost' }),
    );
    expect(reading.aside.map(({ header }) => header)).toEqual([title]);
    expect(reading.problems).toEqual([]);
  },
);

test('a cell that names no format is a problem, and no format is made up', () => {
  const reading = read(
    ['Name', 'Followers', 'Deliverables'],
    ['Ana', 45000, 'story'],
    ['Ben', 45000, 'Mystery pack'],
    ['Cai', 45000, 'carousel'],
  );
  expect(pieces(reading)).toEqual(['1 story', '1 piece of another kind', '1 carousel']);
  expect(reading.problems).toEqual([
    {
      code: 'unknown-format',
      row: 3,
      column: 3,
      facts: { says: 'no-format', found: 'Mystery pack' },
    },
  ]);
});

test.each([
  ['Package', 'gold', 'silver'],
  ['Brand', 'reel', 'story'],
])('%s over %s and %s is no such column', (title, first, second) => {
  const reading = read(['Name', 'Followers', title], ['Ana', 45000, first], ['Ben', 45000, second]);
  expect(pieces(reading)).toEqual([null, null]);
  expect(reading.aside).toEqual([]);
});

test('cost and quote check follow it; what quote or question name wins', () => {
  const rules = compileRules(defaultRules());
  const { creators } = read(
    ['Name', 'Followers', 'Quote', 'Format'],
    ['Ana', 45000, '$900', 'reel'],
    ['Ben', 45000, '$900 / story', 'reel'],
  );
  const [ana, ben] = creators.map((creator) => evaluate(creator, rules, ask()));
  expect(ana?.cost?.typical).toBeCloseTo(883.27, 1);
  expect(ana?.quoteCheck).toMatchObject({ code: 'typical', counterOffer: null });
  expect(ben?.cost?.deliverables).toEqual([{ format: 'story', count: 1 }]);
  const asked = creators.map((creator) => evaluate(creator, rules, ask({ format: 'post' })));
  expect(asked[0]?.cost?.deliverables).toEqual([{ format: 'post', count: 1 }]);
  expect(asked[0]?.quoteCheck?.code).toBe('typical');
});

test.each<[string, Cell[], boolean]>([
  ['all of three', ['reel', 'story', 'post'], true],
  ['half of two', ['reel', 'gold'], true],
  ['less than half', ['reel', 'gold', 'silver'], false],
  ['one of two, blank cells aside', ['reel', 'gold', '', '-', null], true],
  ['one of one, a number aside', ['reel', 5], true],
  ['none', ['', '-'], false],
])('a column that names formats in %s of its cells', (_, cells, says) => {
  const reading = read(['Name', 'Followers', ' Content_Format '], ...cells.map((cell, at) => [`A${at}`, 900, cell]));
  expect(reading.aside.map(({ header }) => header)).toEqual(says ? ['Content_Format'] : []);
  expect(pieces(reading)[0]).toEqual(says ? '1 reel' : null);
  expect(reading.problems).toHaveLength(says ? cells.filter((cell) => cell === 'gold').length : 0);
});

test('content for your own use has no fee by audience, and says so', () => {
  const rules = compileRules(defaultRules());
  const { creators, problems } = read(
    ['Name', 'Followers', 'Quote', 'Deliverables'],
    ['Ana', 900, '$150', 'UGC'],
    ['Ben', 12000, '$300', '2 UGC videos'],
    ['Cai', 12000, '$300', 'reel'],
  );
  expect(problems).toEqual([]);
  const [ana, ben, cai] = creators.map((creator) => evaluate(creator, rules, ask()));
  expect([ana?.cost, ben?.cost]).toEqual([null, null]);
  expect([ana?.quoteCheck, ben?.quoteCheck]).toEqual([null, null]);
  expect(cai?.cost?.deliverables).toEqual([{ format: 'reel', count: 1 }]);
});
