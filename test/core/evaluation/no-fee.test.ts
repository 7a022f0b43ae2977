/** Where no source prices an offer there is no fee, and the answer says why instead of pricing it as a post. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import { explain } from '../../../src/core/evaluation/explanation.ts';
import { readAsked } from '../../../src/core/reading/cells/deliverables.ts';
import { readFormat } from '../../../src/core/reading/words/format.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { parseRules } from '../../../src/core/rules/table/parse-rules.ts';
import { printRules } from '../../../src/core/rules/table/print-rules.ts';
import { ask, creatorWith, evidence } from '../../helpers/creator.ts';
import { readCells } from '../reading/read-fixture.ts';

const rules = compileRules(defaultRules());
const usd = (amount: number) => ({ quote: { amount, currency: 'USD', format: null } });
const judge = (known: Partial<Creator>, asked = ask()) => {
  const creator = creatorWith(known);
  const evaluation = evaluate(creator, rules, asked);
  const said = explain(creator, evaluation, rules, asked).map(({ text }) => text);
  const { cost, quoteCheck, recommendation, flags } = evaluation;
  return { cost, quoteCheck, recommendation, flags, said: said.join(' ') };
};

describe('content for the own channels of a brand', () => {
  const creator = { followers: 46_000, likes: 1500, ...usd(1900) };

  test.each(['UGC', 'user-generated content', 'content creation'])('has no fee for the goal %s', (goal) => {
    const { cost, quoteCheck, said } = judge(creator, ask({ goal }));
    expect([cost, quoteCheck]).toEqual([null, null]);
    expect(said).toContain('No cost: content for your own use (UGC) is paid by the piece');
    expect(said).toContain('a median of $150 for a short video (Brands Meet Creators, April to September 2022)');
  });

  test('every other goal has one', () => {
    for (const { goal } of defaultRules().goals) {
      if (goal !== 'user-generated content') expect(judge(creator, ask({ goal })).cost, goal).not.toBeNull();
    }
  });

  test('a tab whose goal has another name is known by its synonym', () => {
    const table = printRules(defaultRules()).map((row) =>
      row.map((cell) => (cell === 'user-generated content' ? 'own content' : cell)),
    );
    const own = parseRules(table).rules;
    if (own === null) throw new Error('the table can be read');
    expect(evaluate(creatorWith(creator), compileRules(own), ask({ goal: 'own content' })).cost).toBeNull();
  });
});

describe('what a piece is called', () => {
  test.each([
    ['host read', 'integration'],
    ['Host-read ad', 'integration'],
    ['mid-roll', 'integration'],
    ['pre roll', 'integration'],
    ['unboxing', 'video'],
    ['dedicated video', 'video'],
    ['IG Live', 'stream'],
    ['YouTube Shorts', 'short'],
    ['tweet', 'post'],
    ['LinkedIn post', 'post'],
    ['idea pin', 'pin'],
    ['sponsored issue', 'newsletter'],
    ['dedicated email', 'other'],
    ['X thread', 'other'],
    ['blog post', 'other'],
    ['Community post', 'other'],
    ['shout-out', 'other'],
    ['takeover', 'other'],
    ['event appearance', 'other'],
    ['brand ambassador', 'other'],
  ])('%s is %s', (text, format) => expect(readFormat(text)).toBe(format));

  test('a lone newsletter is a placement in one', () =>
    expect(readAsked('newsletter')).toEqual({ format: 'newsletter' }));

  test.each(['pin', 'dedicated email', 'X thread', 'blog post', 'takeover', 'shoutout', 'ambassadorship'])(
    '%s has no known fee',
    (text) => {
      const asked = ask(readAsked(text) ?? {});
      const { cost, said } = judge({ followers: 46_000, views: 12_000 }, asked);
      expect(cost).toBeNull();
      expect(said).toMatch(/No cost: no fee is known for (?:a pin|“.+”); ask for a quote/);
    },
  );

  test('a newsletter placement is priced by opens on a newsletter alone', () => {
    expect(judge({ platform: 'newsletter', views: 17_200 }).cost).toMatchObject({
      typical: 516,
      deliverables: [{ format: 'newsletter', count: 1 }],
    });
    expect(judge({ followers: 46_000 }, ask({ format: 'newsletter' })).cost).toBeNull();
  });
});

describe('a column of deliverables', () => {
  const read = (...cells: Cell[]) => {
    const rows = cells.map((cell, at): Cell[] => [`Ana ${at}`, 'Instagram', 46_000, 'USD 900', cell]);
    return readCells([['Name', 'Platform', 'Followers', 'Fee', 'Deliverables'], ...rows]);
  };

  test('a piece that no list knows is no post', () => {
    const { creators, problems } = read('1 reel', 'Campaign management', '2 stories');
    const [, management] = creators;
    if (management === undefined) throw new Error('three rows');
    expect(management.deliverables).toEqual([{ format: 'other', count: 1, said: 'Campaign management' }]);
    const { cost, quoteCheck, said } = judge(management);
    expect([cost, quoteCheck]).toEqual([null, null]);
    expect(said).toContain('No cost: no fee is known for “Campaign management”');
    expect(problems).toMatchObject([{ facts: { says: 'no-format', found: 'Campaign management' } }]);
  });

  test('rights beside a piece are rights', () => {
    const { creators, problems } = read('1 reel + whitelisting', 'reel + 3 stories, 30 days paid usage', 'story');
    expect(problems).toEqual([]);
    expect(creators.map(({ usageRights }) => usageRights?.map(({ text }) => text) ?? [])).toEqual([
      ['whitelisting'],
      ['30 days paid usage'],
      [],
    ]);
    const [first] = creators;
    expect(judge(first ?? {}).cost?.usageRights).toBe('whitelisting');
  });
});

describe('beyond what sources cover', () => {
  test('fees by followers end at three times the table; views go on', () => {
    expect(judge({ followers: 8_900_000 }).cost).not.toBeNull();
    const beyond = judge({ followers: 80_000_000, ...usd(200_000) });
    expect([beyond.cost, beyond.quoteCheck]).toEqual([null, null]);
    expect(beyond.said).toContain(
      'published fees end at 3,000,000 followers, and this account is more than three times as large',
    );
    expect(judge({ followers: 80_000_000, views: 2_000_000, platform: 'tiktok' }).cost?.basis).toBe('views');
  });

  test('so small an audience has no usual fee', () => {
    const { cost, said } = judge({ platform: 'youtube', followers: 5400, views: 900, ...usd(180) });
    expect(cost).toBeNull();
    expect(said).toContain('No cost: so small an audience has no usual fee. By its size it would be below $25');
  });
});

describe('an expert', () => {
  const professor = {
    platform: 'x' as const,
    followers: 38_000,
    views: 21_000,
    authority: evidence('Professor of economics, 60 publications'),
  };

  test('has no fee by audience, and a quote is held against none', () => {
    const { cost, quoteCheck, said } = judge({ ...professor, ...usd(600) });
    expect([cost, quoteCheck]).toEqual([null, null]);
    expect(said).toContain('No fee by audience: expertise is paid by the hour or the project, so ask for a rate');
    expect(said).not.toContain('fair market');
  });

  test('has one where the audience alone makes a KOL', () => {
    expect(judge({ ...professor, followers: 380_000 }).cost?.factors).toContainEqual(
      expect.objectContaining({ name: 'strong' }),
    );
  });

  test('has one in a tab without such a line', () => {
    const table = printRules(defaultRules()).filter((row) => !row.includes('no fee, expert'));
    const own = parseRules(table).rules;
    if (own === null) throw new Error('the table can be read');
    expect(evaluate(creatorWith(professor), compileRules(own), ask()).cost).not.toBeNull();
  });
});

describe('who is behind a very large account', () => {
  const giant = { followers: 62_000_000 };
  const awareness = ask({ goal: 'awareness' });

  test('is asked where nothing tells, and holds the fit at possible', () => {
    const { recommendation, flags, said } = judge(
      { ...giant, authority: evidence('Just do more. Official account.') },
      awareness,
    );
    expect(recommendation).toMatchObject({ fit: 'possible', score: 67 });
    expect(flags).toContain('person-or-brand');
    expect(said).toContain('nothing says whether a person or a brand is behind');
  });

  test('is known by a bio or a column', () => {
    for (const known of [{ authority: evidence('Singer. New album out now') }, { person: 'Lia Moreau' }]) {
      const { recommendation, flags } = judge({ ...giant, ...known }, awareness);
      expect(recommendation?.fit).toBe('strong');
      expect(flags).not.toContain('person-or-brand');
    }
  });
});

describe('a counter-offer', () => {
  test('is never less than a quarter of the quote', () => {
    for (const amount of [300, 700, 1000, 1500, 3000, 9000]) {
      const { quoteCheck, said } = judge({ followers: 15_000, ...usd(amount) });
      const offer = quoteCheck?.counterOffer ?? null;
      if (offer !== null) expect(offer * 4).toBeGreaterThanOrEqual(amount);
      expect(said.includes('too far apart for a counter-offer')).toBe(amount > 4 * 260);
    }
  });
});
