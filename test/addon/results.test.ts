/** The results of a campaign on the built file: costs, return, forecast against got, rules proposed. */
import { describe, expect, it } from 'vitest';
import type { CalibrationDone, CalibrationProposal, Report, ResultsAnswer } from '../../src/contract/server-calls.ts';
import { type Cell, openScene } from '../helpers/interruption.ts';

const TITLES = [
  'Handle',
  'Platform',
  'Followers',
  'Paid (USD)',
  'Views got',
  'Engagements got',
  'Link clicks',
  'Revenue',
];
const LIST: Cell[][] = [
  TITLES,
  ['@ana', 'Instagram', 20_000, 300, 6000, 600, 50, 900],
  ['@bo', 'Instagram', 24_000, 400, '', 90_000, '', 100],
  ['@cy', 'Instagram', 28_000, '', '', 'soon', '', ''],
  ['@di', 'TikTok', 32_000, '', '', 1, '', ''],
];
const manyResults = (): Cell[][] =>
  Array.from({ length: 14 }, (_, at): Cell[] => {
    const followers = 12_000 + at * 9_000;
    return [`@c${at}`, 'Instagram', followers, 500 + at * 40, '', Math.round(followers * 0.05), '', ''];
  });
const of = (list: Cell[][]): ResultsAnswer => openScene(list).call('campaignResults', { goal: '' }) as ResultsAnswer;

describe('campaignResults', () => {
  it('gives costs, return and each result beside its band; unreadable is no result', () => {
    const { rows, total, currency } = of(LIST);
    expect(currency).toBe('USD');
    expect(rows.map(({ row }) => row)).toEqual([2, 3, 5]);
    expect(rows[0]).toMatchObject({ costPerView: 0.05, costPerEngagement: 0.5, costPerClick: 6, roi: 2 });
    expect(rows[0]?.engagementsAgainst).toMatchObject({ got: 600, verdict: 'inside' });
    expect(rows.map(({ engagementsAgainst }) => engagementsAgainst?.verdict)).toEqual(['inside', 'above', 'below']);
    expect(total).toEqual({ paid: 700, views: 6000, engagements: 90_601, clicks: 50, revenue: 1000, roi: 300 / 700 });
  });

  it('reads money as people type it, each cell in its currency', () => {
    const typed = [
      ['Handle', 'Platform', 'Followers', 'Paid', 'Revenue'],
      ['@ana', 'Instagram', 20_000, '$1,200', '€900'],
      ['@bo', 'Instagram', 24_000, '1.200 €', ''],
    ];
    const { rows, total } = of(typed);
    const perEuro = (rows[1]?.paid ?? 0) / 1200;
    expect(perEuro).toBeGreaterThan(1.01);
    expect(rows[0]?.paid).toBe(1200);
    expect(rows[0]?.revenue).toBeCloseTo(900 * perEuro);
    expect(total.paid).toBeCloseTo(1200 + 1200 * perEuro);
  });

  it('names each cell that holds no result, and takes it for none', () => {
    expect(of(LIST).unread).toEqual(['F4 holds “soon”: a number is needed, so it is not counted.']);
    const odd = [
      ['Handle', 'Platform', 'Followers', 'Paid', 'Views got'],
      ['@ana', 'Instagram', 20_000, '900 XAU', 4000],
      ['@bo', 'Instagram', 24_000, 'tbd later', -5],
    ];
    const { rows, total, unread } = of(odd);
    expect(rows.map(({ row, paid, views }) => [row, paid, views])).toEqual([[2, null, 4000]]);
    expect(total.paid).toBeNull();
    expect(unread).toHaveLength(3);
    expect(unread.map((sentence) => sentence.slice(0, 2)).sort()).toEqual(['D2', 'D3', 'E3']);
  });

  it('says how the forecast held, who beat it, and what is missing for a proposal', () => {
    const { said, proposed, compared, inside } = of(LIST);
    expect(said[0]).toBe(`${inside} of ${compared} results lie inside the band that holds 8 of 10.`);
    expect(said[1]).toBe('Above their band: @bo.');
    expect(proposed[0]).toBe('Instagram, engagement: 2 results; 10 are needed for a proposal.');
  });

  it('proposes rules from enough results through the calibration', () => {
    const [engagement = '', cost = ''] = of([TITLES, ...manyResults()]).proposed;
    expect(engagement).toMatch(
      /^Instagram, engagement: 14 Instagram creators with an engagement measured by followers\..* 5%/,
    );
    expect(cost).toMatch(/^Instagram, fees: 14 Instagram creators with a fee paid\./);
  });

  it('sets a curve by the results, keeps the rules of before and puts them back', () => {
    const scene = openScene([TITLES, ...manyResults()], 'Creators');
    const request = { sheet: 'Creators', goal: '' };
    const { curves } = scene.call('campaignResults', request) as ResultsAnswer;
    expect(curves).toEqual([
      { platform: 'instagram', what: 'engagement', platformLabel: 'Instagram' },
      { platform: 'instagram', what: 'cost', platformLabel: 'Instagram' },
    ]);
    const list = scene.tab('Creators');
    for (const what of ['engagement', 'cost']) {
      const asked = { request, platform: 'instagram', what, from: 'results' };
      const { fingerprint, sentences, creators } = scene.call('proposeCalibration', asked) as CalibrationProposal;
      expect(creators).toBe(14);
      expect(sentences.join(' ')).toContain('campaign results, 14 creators, 2026-11-23');
      const done = scene.call('applyCalibration', { ...asked, fingerprint }) as CalibrationDone;
      expect(done).toMatchObject({ tab: 'Creator rules', source: 'campaign results, 14 creators, 2026-11-23' });
      expect(JSON.stringify(scene.tab('Creator rules'))).toContain(done.source);
      scene.call('putBackRules', { version: done.replaced });
      expect(JSON.stringify(scene.tab('Creator rules'))).not.toContain(done.source);
    }
    expect(scene.tab('Creators')).toEqual(list);
  });

  it('sets no curve by rows when results are meant, and says how many are missing', () => {
    const asked = { request: { goal: '' }, platform: 'instagram', what: 'engagement', from: 'results' };
    expect(() => openScene(LIST).call('proposeCalibration', asked)).toThrow(
      '“Creators” has 2 Instagram creators with an engagement got; at least 10 are needed',
    );
  });

  it('reads the titles in other languages, and takes none of them for an input', () => {
    const german = [
      ['Handle', 'Plattform', 'Follower', 'Bezahlt', 'Erreichte Aufrufe', 'Erreichte Interaktionen'],
      ...LIST.slice(1, 3).map((line) => line.slice(0, 6)),
    ];
    expect(of(german).rows[0]).toMatchObject({ paid: 300, views: 6000, engagements: 600 });
    const { columns } = openScene(german).call('describeSheet', { goal: '' }) as Report;
    expect([columns.views, columns.quote, columns.engagementRate]).toEqual([undefined, undefined, undefined]);
  });

  it('says what to fill in where there is nothing', () => {
    expect(() => of(LIST.map((line) => line.slice(0, 3)))).toThrow('No results were found: title columns Paid,');
  });
});
