/** What a server would tell the sidebar of a small invented list: every call, typed against the contract. */
import type { Overview, SelectedCreator } from '../../src/contract/panel-calls.ts';
import type { RunPreview } from '../../src/contract/run-calls.ts';
import type {
  Choices,
  Comparison,
  ListsAnswer,
  RulesState,
  RunSummary,
  ServerCalls,
} from '../../src/contract/server-calls.ts';
import { IGNORED } from '../../src/core/table-texts.ts';
import { fill } from '../../src/core/text/marked.ts';

type Values = {
  readonly [Name in keyof ServerCalls]?: (argument: ServerCalls[Name]['argument']) => ServerCalls[Name]['answer'];
};

const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const CHOICES: Choices = {
  language: '',
  goals: ['engagement', 'conversion', 'awareness', 'trust', 'credibility'],
  platforms: [
    { id: 'instagram', label: 'Instagram' },
    { id: 'tiktok', label: 'TikTok' },
    { id: 'youtube', label: 'YouTube' },
    { id: 'pinterest', label: 'Pinterest' },
  ],
  formats: [
    { id: 'post', label: 'post' },
    { id: 'reel', label: 'reel' },
    { id: 'story', label: 'story' },
  ],
  usageRights: ['none', 'link', '30 days', 'paid ads'],
  panel: '',
  rules: 'Micro or KOL 2026-10-01 a1b2c3',
  currencies: ['USD', 'EUR', 'GBP'],
  settings: { goal: 'conversion', platform: '', format: '', currency: '', usageRights: '' },
};

const COUNTS = {
  creators: 200,
  tiers: [
    { tier: 'KOL', count: 38 },
    { tier: 'Micro influencer', count: 142 },
    { tier: 'Below micro', count: 15 },
    { tier: "Can't tell", count: 5 },
  ],
  kolByAudience: 36,
  kolByAuthority: 2,
  nearLine: 2,
};

const column = (letters: string, index: number, header: string) => ({ column: letters, index, header });

export const PREVIEW: RunPreview = {
  rules: { name: 'Micro or KOL', version: 'Micro or KOL 2026-10-01 a1b2c3' },
  sheet: 'Spring list',
  platform: { name: null, source: 'column' },
  columns: {
    creator: column('A', 0, 'Creator'),
    platform: column('B', 1, 'Network'),
    followers: column('C', 2, 'Followers'),
    engagementRate: column('D', 3, 'ER'),
    quote: column('E', 4, 'Quote (USD)'),
  },
  ignored: [
    { ...column('F', 5, 'Notes'), reason: 'notes' },
    { ...column('G', 6, 'Total likes'), reason: 'a lifetime total' },
  ],
  problems: [],
  questions: [],
  marked: { questions: [], ignored: [fill(IGNORED.notes), fill(IGNORED['lifetime-total'])] },
  counts: COUNTS,
  fingerprint: 'f1',
  columnsToAdd: 19,
  where: 'N:AF',
  rowsToWrite: 200,
  sample: [
    {
      row: 2,
      creator: 'Ana Lindqvist',
      before: {},
      after: {
        Tier: 'Micro influencer',
        'Fit: conversion': 'Strong fit',
        'Fit score': '81',
        'Cost typical (USD)': '290',
      },
    },
  ],
  unreadable: [
    { row: 90, column: 'E', facts: { says: 'two-numbers', found: '1.250', numbers: [1250, 1.25] } },
    { row: 112, column: 'C', facts: { says: 'not-read', found: 'about a lot', field: 'followers' } },
    { row: 140, column: 'D', facts: { says: 'no-rate', found: 'n.v.t. <b>' } },
  ],
  unreadableCells: 3,
  nearLine: [
    {
      row: 20,
      column: 'C',
      message:
        '98,400 followers is 1.6% under the KOL line (100,000). Judge this creator on engagement and authority; cost and expected engagement hardly change at the line.',
    },
    { row: 31, column: 'C', message: '101,500 followers is 1.5% over the KOL line (100,000).' },
  ],
  hasAuthorityColumn: true,
  platformQuestion: null,
  otherGoal: null,
  tables: [],
};

export const SUMMARY: RunSummary = {
  report: PREVIEW,
  counts: COUNTS,
  rowsWritten: 200,
  keptCells: 3,
  columns: 'N:AF',
};

const CARLA: NonNullable<NonNullable<SelectedCreator['creator']>['person']> = {
  name: 'Carla Weiss',
  accounts: [
    { rows: [5], creator: 'Carla Weiss', platform: 'Instagram', followers: 45_000 },
    { rows: [18, 40], creator: '@carla.weiss', platform: 'TikTok', followers: 81_000 },
    { rows: [77], creator: '@carlaweiss', platform: 'YouTube', followers: null },
  ],
  upTo: 126_000,
  known: 2,
};

const CREATOR: NonNullable<SelectedCreator['creator']> = {
  row: 5,
  creator: 'Carla Weiss',
  platform: 'instagram',
  platformSource: 'column',
  followers: 64_100,
  tier: 'KOL',
  class: 'kol',
  kolBy: 'authority',
  authority: 'strong',
  boundary: false,
  contentInfluence: 'Thought leadership',
  brandFit: 'Credibility',
  recommendation: { goal: 'conversion', class: 'micro', fit: 'possible', score: 58, known: 1, missing: [] },
  benchmark: { p10: 0.006, p25: 0.011, p50: 0.019, p75: 0.034, p90: 0.058, basis: 'followers', confidence: 'high' },
  forecast: {
    ...{ p10: 0.009, p25: 0.016, p50: 0.026, p75: 0.042, p90: 0.066 },
    ...{ basis: 'followers', confidence: 'high', source: 'own+benchmark' },
  },
  reach: { p10: 4400, p25: 8100, p50: 16_200, p75: 32_000, p90: 73_000, basis: 'followers', confidence: 'low' },
  measuredEngagement: 0.032,
  engagementCheck: 'above',
  cost: {
    low: 610,
    typical: 1320,
    high: 2900,
    currency: 'USD',
    date: '2025-06-01',
    confidence: 'medium',
    basis: 'followers',
    byFollowers: null,
  },
  fairMarketValue: [],
  decided: { choice: 'Keep', by: 'Mara', reason: 'knows our patients' },
  quoteCheck: null,
  rule: 'KOL by authority',
  reasons: [
    'KOL by authority: “Dermatologist” and “40 publications” are strong evidence (rule KOL by authority, Creator rules row 8).',
    'Authority is strong: licence and publications; no follower count is in it.',
    'Expected engagement is 2.6%, 8 of 10 times between 0.9% and 6.6%.',
    'A reel costs $610 to $2,900, typically $1,320 (Instagram 1, reel 1.2, authority strong 1.5).',
  ],
  marked: [
    'KOL by authority: “Dermatologist” and “40 publications” are strong evidence (rule KOL by authority, Creator rules row 8).',
    'Authority is strong: licence and publications; no follower count is in it.',
    'Expected engagement is 2.6%, 8 of 10 times between 0.9% and 6.6%.',
    'A reel costs $610 to $2,900, typically $1,320 (Instagram 1, reel 1.2, authority strong 1.5).',
  ],
  flags: ['one-post'],
  platformLabel: 'Instagram',
  format: '1 reel',
  person: CARLA,
  wouldChange: [
    'Without the evidence of authority: Micro influencer.',
    'A quote below $940 would make the fit strong.',
  ],
  text: 'Carla Weiss is a KOL by authority.\nExpected engagement 2.6%.',
};

export const SELECTED: SelectedCreator = {
  key: 'k1',
  unchanged: false,
  sheet: 'Spring list',
  row: 5,
  creator: CREATOR,
};

export const RULES: RulesState = {
  tab: 'Creator rules',
  name: 'Micro or KOL',
  version: 'Micro or KOL 2026-10-01 d4e5f6',
  faults: [],
  state: 'Edited since 2026-11-02: Tiers, KOL by audience: Followers from 100,000 to 80,000',
  edited: true,
  history: [
    { version: 'Micro or KOL, 2026-10-01, a1b2c3d', date: '2026-11-02 09:30', what: '', accepted: true },
    {
      version: 'Micro or KOL, 2026-04-01, 7777777',
      date: '2026-05-12 17:05',
      what: 'Cost, platform, tiktok: Factor from 0.8 to 0.9',
      accepted: false,
    },
  ],
  presets: [
    { id: 'micro-or-kol', title: 'Micro influencer or KOL (default)' },
    { id: 'five-tiers', title: 'Five tiers: nano, micro, mid-tier, macro, mega' },
  ],
  starts: { micro: 1000, kol: 80_000 },
};

const COMPARISON: Comparison = {
  sheet: 'Creators',
  rules: ['Tiers, KOL by audience: Followers from 100,000 to 80,000'],
  creators: 200,
  counts: { tier: 12, class: 12, fit: 9 },
  expectedEngagement: { moved: 0, ratio: 1 },
  cost: { moved: 0, ratio: 1 },
  changes: Array.from({ length: 12 }, (_, at) => ({
    row: at + 5,
    creator: `Creator ${at + 1}`,
    field: 'tier' as const,
    from: 'Micro influencer',
    to: 'KOL',
  })),
  sentences: [
    '12 of 200 creators change tier.',
    'Expected engagement and cost follow the follower count, not the tier, so they stay the same.',
  ],
  from: 'Micro or KOL 2026-10-01 a1b2c3',
  to: 'Micro or KOL 2026-10-01 d4e5f6',
};

/** Invented followers and rates, the same each time: larger accounts engage less. */
const POINTS = Array.from({ length: 60 }, (_, at) => {
  const followers = Math.round(900 * 1.13 ** at);
  return {
    row: at + 2,
    creator: `Creator ${at + 1}`,
    tier: followers >= 100_000 ? 'KOL' : 'Micro influencer',
    followers,
    engagement: 0.09 * (followers / 1000) ** -0.25 * (1 + ((at * 7919) % 17) / 12),
    measured: at % 3 > 0,
  };
});

export const LISTS: ListsAnswer = {
  ...{ sheet: 'Spring list', other: 'Winter list', currency: 'USD', same: 180 },
  fresh: [{ row: 5, creator: '@new.invented', platform: 'tiktok', followers: 28_000 }],
  gone: [{ row: 7, creator: '@gone.invented', platform: 'instagram', followers: null }],
  changed: [
    {
      ...{ row: 3, otherRow: 4, creator: '@ben.invented', platform: 'instagram' },
      changes: [
        { field: 'tier', from: 'Micro influencer', to: 'KOL' },
        { field: 'followers', from: 80_000, to: 120_000 },
        { field: 'fee', from: null, to: 900 },
      ],
    },
  ],
  doubles: [
    { creator: '@mara.invented', rows: [9, 31], otherRows: [], by: 'account' },
    { creator: '@new.invented', rows: [5], otherRows: [12], by: 'e-mail' },
  ],
  unclear: [{ creator: 'Cy Invented', rows: [8], otherRows: [3, 4] }],
};

export const OVERVIEW: Overview = {
  sheet: 'Spring list',
  people: {
    several: [CARLA],
    twice: [{ rows: [9, 31], creator: '@mara.invented', platform: 'TikTok', followers: 12_400 }],
    contacts: [{ contact: 'hello@agency.example', rows: [4, 12, 60] }],
    of: { several: 1, twice: 1, contacts: 1 },
  },
  counts: COUNTS,
  currency: 'USD',
  engagement: { of: 200, points: POINTS },
  cost: { of: 60, points: POINTS.map((point) => ({ ...point, cost: 8 * point.followers ** 0.55 })) },
  top: POINTS.slice(0, 20).map(({ row, creator, tier }, at) => ({
    ...{ row, creator, tier, fit: at < 8 ? 'strong' : 'possible' },
    ...{ score: 91 - at * 2, cost: 300 + 40 * at },
  })),
};

const IDLE = { open: null, undo: null };

/** A calm server: every call succeeds. */
export const CALM: Values = {
  readChoices: () => ok(CHOICES),
  chooseLanguage: () => ok(null),
  runState: () => ok({ ...IDLE, undo: { runId: 'r0', since: '14:32', sheet: 'Spring list', rows: 200 } }),
  previewSheet: () => ok(PREVIEW),
  startRun: () => ok({ runId: 'r1', done: 200, total: 200, isFinished: true, stopped: null, summary: SUMMARY }),
  undoRun: () => ok({ since: '14:32', restoredCells: 3800, keptCells: 2, unmatched: [{ row: 17, why: 'gone' }] }),
  selectedCreator: ({ key }) => ok(key === SELECTED.key ? { ...SELECTED, unchanged: true, creator: null } : SELECTED),
  checkQuote: ({ amount }) =>
    ok({
      ...{ verdict: 'typical', label: 'About typical', currency: 'USD', low: 610, typical: 1320, high: 2900 },
      ...{ ratio: 0.9, costPerEngagement: 0.8, counterOffer: 550 },
      sentence: `$${amount} is about typical ($883 for a reel at 45,000 followers) but costs $0.80 per engagement, twice the fair $0.40. Counter with $550, or keep $${amount} and ask for usage rights.`,
    }),
  insertFormula: ({ name }) => ok({ cell: 'K1', formula: `=${name}(C1:C;B1:B;CREATOR_RULES)` }),
  goToCell: () => ok(null),
  correctColumn: () => ok(null),
  makeSample: () => ok({ tab: 'Creator sample' }),
  overview: () => ok(OVERVIEW),
  otherTabs: () => ok({ tabs: ['Winter list', 'Agency'] }),
  compareLists: () => ok(LISTS),
  insertCharts: () => ok({ tab: 'Creator overview' }),
  readRulesState: () => ok(RULES),
  checkRules: () => ok(RULES),
  setTierStarts: () => ok(RULES),
  keepRules: () => ok({ ...RULES, edited: false, state: 'As accepted on 2026-11-23.' }),
  putBackRules: () => ok({ ...RULES, edited: false }),
  compareRules: () => ok(COMPARISON),
  countOlderRows: () => ok({ rows: 200, version: RULES.version, older: [{ version: COMPARISON.from, rows: 42 }] }),
  applyPreset: () => ok({ tab: 'Creator rules', made: false, added: 3, kept: ['Tiers'], replaced: '' }),
  exportRules: () => ok({ name: 'Micro or KOL.csv', csv: 'Creator rules\r\n' }),
  removeEverything: ({ confirmed }) =>
    ok({
      ...{ columns: [{ sheet: 'Spring list', columns: 'N:AF' }], tabs: ['Creator overview'], names: ['CREATOR_RULES'] },
      ...{ kept: [], done: confirmed, message: confirmed ? 'Removed.' : 'This removes 19 columns and 1 tab.' },
    }),
};

/** Answers by name; a call that the case did not foresee fails as Google would. */
export function answering(more: Values = {}): (name: string, argument: unknown) => unknown {
  const all = { ...CALM, ...more } as Readonly<Record<string, ((argument: unknown) => unknown) | undefined>>;
  return (name, argument) => {
    const answer = all[name];
    if (answer === undefined) throw new Error(`Script function not found: ${name}`);
    return answer(argument);
  };
}
