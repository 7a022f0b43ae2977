/** Cases: a curve of the rules set by the team's own creators, on the built file: proposed, drawn, written, put back. */
import { describe, expect, it } from 'vitest';
import type { Answer, CalibrationDone, CalibrationProposal, RulesState } from '../../src/contract/server-calls.ts';
import { type BuiltHost, builtHost, cellsOf } from '../helpers/built-host.ts';
import { WARM_REALM } from '../helpers/warm-realm.ts';

type Row = (string | number | boolean | null)[];
const RULES = 'Creator rules';
const REQUEST = { sheet: 'Creators', goal: '', platform: '', format: '', columns: 'all', fileName: '', chosen: {} };

/** Per platform 30 creators around 5,000 and 30 around 200,000 followers; rates 8% and 2%, quotes 300 and 3,000. */
function list(platform: string, perSize = 30): Row[] {
  return [5000, 200_000].flatMap((followers, size) =>
    Array.from({ length: perSize }, (_, nth): Row => {
      const wobble = 0.6 + (0.8 * nth) / Math.max(1, perSize - 1);
      return [
        `${platform} ${size} ${nth}`,
        platform,
        followers + nth,
        Number(((size === 0 ? 0.08 : 0.02) * wobble).toFixed(5)),
        Math.round((size === 0 ? 300 : 3000) * wobble),
      ];
    }),
  );
}

function open(rows: Row[], hasTab = true): BuiltHost {
  const header = ['Name', 'Platform', 'Followers', 'Engagement rate', 'Quote (USD)'];
  const built = builtHost([{ name: 'Creators', rows: [header, ...rows] }], {
    ui: { prompt: () => ({ button: 'OK', text: '' }), alert: () => 'OK' },
    realm: WARM_REALM,
  });
  built.host.open('enabled');
  if (hasTab) built.host.clickMenu('Edit rules');
  return built;
}

const ask = (platform: string, what: string) => ({ request: REQUEST, platform, what });
const propose = (built: BuiltHost, platform: string, what = 'engagement') =>
  built.host.run('proposeCalibration', [ask(platform, what)]) as Answer<CalibrationProposal>;
function proposed(built: BuiltHost, platform: string, what = 'engagement'): CalibrationProposal {
  const answer = propose(built, platform, what);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}
function apply(built: BuiltHost, platform: string, what = 'engagement'): CalibrationDone {
  const { fingerprint } = proposed(built, platform, what);
  const answer = built.host.run('applyCalibration', [
    { ...ask(platform, what), fingerprint },
  ]) as Answer<CalibrationDone>;
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}
const lines = (built: BuiltHost, ...start: string[]) =>
  cellsOf(built.store, RULES).filter((row) => start.every((text, at) => row[at] === text));
const state = (built: BuiltHost) => (built.host.run('readRulesState', [null]) as { value: RulesState }).value;

describe('a proposal', () => {
  it('holds anchors with their creators, the spread, the curves beside it and what it stands on; nothing is written', () => {
    const built = open(list('Instagram'));
    const before = cellsOf(built.store, RULES);
    const found = proposed(built, 'instagram');
    expect(found).toMatchObject({ basis: 'followers', creators: 60, leftOut: 0, minimum: 10, currency: '' });
    expect(found.proposed.points.map(({ followers, creators }) => [followers, creators])).toEqual([
      [5000, 30],
      [200_000, 30],
    ]);
    expect(found.proposed.points[0]?.value).toBeCloseTo(0.08, 3);
    expect(found.proposed.source).toBe('own rows, 60 creators, 2026-11-23');
    expect(found.present?.points).toEqual(found.shipped?.points);
    expect(found.own).toHaveLength(60);
    expect(found.held).toBeGreaterThan(0.5);
    // Without a goal nobody has a fit to lose, and tiers do not follow engagement.
    expect(found.effect.counts).toEqual({ tier: 0, class: 0, fit: 0 });
    expect(found.effect.sentences.join(' ')).toMatch(/engagement/i);
    expect(found.sentences[0]).toBe('60 Instagram creators with an engagement measured by followers.');
    expect(found.sentences[1]).toBe('5,000 followers: 8% (30 creators); 200,000 followers: 2% (30 creators).');
    expect(cellsOf(built.store, RULES)).toEqual(before);
  });

  it('names who would move for the goal of the request', () => {
    const built = open(list('Instagram'));
    const asked = { ...ask('instagram', 'engagement'), request: { ...REQUEST, goal: 'conversion' } };
    const { value } = built.host.run('proposeCalibration', [asked]) as { value: CalibrationProposal };
    expect(value.effect.counts.fit).toBeGreaterThan(0);
    expect(value.effect.changes[0]).toMatchObject({ field: 'fit', creator: expect.stringContaining('Instagram') });
  });

  it('is refused below the minimum of the Settings, which can be changed', () => {
    const built = open(list('Instagram', 4));
    expect(propose(built, 'instagram')).toMatchObject({
      ok: false,
      problem:
        '“Creators” has 8 Instagram creators with a measured engagement; at least 10 are needed (Calibration minimum in the Settings of the rules).',
    });
    const row = cellsOf(built.store, RULES).findIndex(([first]) => first === 'Calibration minimum') + 1;
    const id = built.store.sheets().find(({ name }) => name === RULES)?.id ?? -1;
    built.store.write(id, { row, column: 2, rows: 1, columns: 1 }, [[{ value: 5 }]]);
    expect(propose(built, 'instagram')).toMatchObject({ ok: true, value: { creators: 8, minimum: 5 } });
    expect(propose(built, 'tiktok')).toMatchObject({ ok: false });
  });

  it.each([
    { id: 'no platform', given: ask('', 'cost'), says: 'Name the platform whose curve is to be set.' },
    {
      id: 'nothing known',
      given: ask('instagram', 'colour'),
      says: 'The request’s “what” must be “engagement” or “cost”.',
    },
  ])('is refused for $id', ({ given, says }) => {
    const built = open(list('Instagram'));
    expect(built.host.run('proposeCalibration', [given])).toMatchObject({ ok: false, problem: says });
  });
});

describe('written on confirmation', () => {
  it('replaces that curve’s lines alone, names its source, keeps what stood there', () => {
    const built = open(list('Instagram'));
    const others = () => cellsOf(built.store, RULES).filter(([first]) => first !== 'instagram');
    const [before, version] = [others(), state(built).version];
    const done = apply(built, 'instagram');
    expect(done).toMatchObject({ tab: RULES, made: false, replaced: version, version: state(built).version });
    const now = lines(built, 'instagram', 'followers');
    expect(now.map((row) => [row[2], row[3], row[11], row[12]])).toEqual([
      [5000, 0.08, 'own rows, 60 creators, 2026-11-23', '2026-11-23'],
      [200_000, 0.02, 'own rows, 60 creators, 2026-11-23', '2026-11-23'],
      [null, null, 'own rows, 60 creators, 2026-11-23', '2026-11-23'],
    ]);
    expect(state(built)).toMatchObject({ faults: [], edited: false });
    const untold = (rows: Row[]) =>
      rows.map((row) => row.filter((cell) => !/^(As accepted|Edited)/.test(String(cell))));
    expect(untold(others())).toEqual(untold(before));
    const answer = built.host.callFunction('EXPECTED_ENGAGEMENT', [5000, 'Instagram']) as { value: number[][] };
    expect(answer.value[0]?.[1]).toBeCloseTo(0.08, 3);
    built.host.run('putBackRules', [{ version }]);
    expect(state(built).version).toBe(version);
    expect(lines(built, 'instagram', 'followers')).toHaveLength(7);
  });

  it('adds lines when the own curve has more, and a whole curve where the rules have none', () => {
    const built = open(list('Twitch').concat(list('Pinterest')));
    expect(lines(built, 'pinterest')).toHaveLength(0);
    apply(built, 'pinterest');
    expect(lines(built, 'pinterest', 'followers').map((row) => row[2])).toEqual([5000, 200_000, null]);
    expect(lines(built, 'pinterest')[2]?.[9]).toBe('medium');
    const sizes = [700, 2000, 7000, 20_000, 70_000, 200_000, 700_000].flatMap((followers) =>
      Array.from({ length: 10 }, (_, nth): Row => [`${followers} ${nth}`, 'Instagram', followers, 0.03, null]),
    );
    const wide = open(sizes);
    apply(wide, 'instagram');
    expect(lines(wide, 'instagram', 'followers').map((row) => row[2])).toEqual([
      ...[700, 2000, 7000, 20_000, 70_000, 200_000, 700_000],
      null,
    ]);
    expect(state(wide).faults).toEqual([]);
  });

  it('sets fees by quotes on Instagram, and the band with them', () => {
    const built = open(list('Instagram'));
    const found = proposed(built, 'instagram', 'cost');
    expect(found).toMatchObject({ currency: 'USD', creators: 60, factor: null });
    apply(built, 'instagram', 'cost');
    expect(lines(built, 'fee').map((row) => row[2])).toEqual([5000, 200_000]);
    expect(Number(lines(built, 'fee')[0]?.[3])).toBeCloseTo(300, -1);
    const [band] = lines(built, 'Cost band factor');
    expect([band?.[1], band?.[11]]).toEqual([expect.any(Number), 'own rows, 60 creators, 2026-11-23']);
    expect(Number(band?.[1])).toBeLessThan(2.5);
    expect(state(built).faults).toEqual([]);
  });

  it('moves only the factor of another platform by its quotes', () => {
    const built = open(list('TikTok'));
    const fees = lines(built, 'fee');
    const { factor } = proposed(built, 'tiktok', 'cost');
    expect(factor?.from).toBe(0.8);
    apply(built, 'tiktok', 'cost');
    expect(lines(built, 'fee')).toEqual(fees);
    expect(lines(built, 'platform', 'tiktok')[0]?.[4]).toBe(factor?.to);
    const again = proposed(built, 'tiktok', 'cost');
    expect(Math.abs((again.factor?.to ?? 0) / (again.factor?.from ?? 1) - 1)).toBeLessThan(0.05);
  });

  it('makes the tab where there is none, with the shipped rules to put back', () => {
    const built = open(list('Instagram'), false);
    const { version } = state(built);
    expect(apply(built, 'instagram')).toMatchObject({ tab: RULES, made: true, replaced: version });
    expect(state(built).history.map((entry) => entry.version)).toContain(version);
  });

  it('is refused when creators or rules moved since the proposal', () => {
    const built = open(list('Instagram'));
    const { fingerprint } = proposed(built, 'instagram');
    const id = built.store.sheets().find(({ name }) => name === 'Creators')?.id ?? -1;
    built.store.write(id, { row: 2, column: 4, rows: 1, columns: 1 }, [[{ value: 0.5 }]]);
    const before = cellsOf(built.store, RULES);
    expect(built.host.run('applyCalibration', [{ ...ask('instagram', 'engagement'), fingerprint }])).toMatchObject({
      ok: false,
      problem: 'The creators or the rules have changed since this was proposed: look at the new proposal first.',
    });
    expect(cellsOf(built.store, RULES)).toEqual(before);
  });
});
