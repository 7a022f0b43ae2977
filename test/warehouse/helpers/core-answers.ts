/** What the core answers for a row of the warehouse, under the names and with the labels of the view. */
import { type Creator, FORMATS, type Format, type RateBasis } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import type { Question } from '../../../src/core/evaluation/evaluation.ts';
import { fairMarketValues } from '../../../src/core/evaluation/fair-market.ts';
import { checkLabel } from '../../../src/core/evaluation/labels.ts';
import { findWithheld } from '../../../src/core/evaluation/withheld.ts';
import { ABSENT, type Maybe, unreadable } from '../../../src/core/missing.ts';
import { outputCells } from '../../../src/core/output/cells.ts';
import { shownCurrency } from '../../../src/core/output/shown-currency.ts';
import { readPlatform } from '../../../src/core/reading/cells/platform.ts';
import { isOrganisationRow } from '../../../src/core/reading/rows/account-kind.ts';
import { markRepeats } from '../../../src/core/reading/rows/same-person.ts';
import { sightings } from '../../../src/core/reading/rows/sightings.ts';
import { isAbsentText } from '../../../src/core/reading/words/absent.ts';
import { type CompiledRules, compileRules } from '../../../src/core/rules/compile-rules.ts';
import type { RuleSet } from '../../../src/core/rules/rule-set.ts';
import { rulesVersion } from '../../../src/core/rules/table/rules-version.ts';
import { toDigits } from '../../../src/core/text/say-number.ts';
import { unknownCreator } from '../../../src/core/unknown-creator.ts';
import { CREDENTIALS, RIGHT_FLAGS, type ViewRequest } from '../../../src/warehouse/request.ts';
import type { Row } from './random-rows.ts';

export type Answers = Readonly<Record<string, string | number | boolean | null>>;

const MOST = 1e15;

/** The row as reading the table would give it: what cannot be a count, a rate or an amount is unreadable. */
function creatorOf(row: Row, at: number, basis: RateBasis, request: ViewRequest): Creator {
  const count = (value: number | null, most = MOST): Maybe<number> => {
    if (value === null) return ABSENT;
    return value >= 0 && value <= most ? value : unreadable(String(value));
  };
  const followers = row.followers === null || Number.isInteger(row.followers) ? row.followers : null;
  const rate = count(row.engagement_rate);
  const amount = count(row.quote);
  const level = row.authority ?? '';
  const score = row.authority_score;
  const entries = [
    ...(level === '' ? [] : [{ header: 'Authority', text: level }]),
    ...(score === null ? [] : [{ header: 'Authority score', text: String(score) }]),
    ...CREDENTIALS.flatMap((field) => {
      const count = row[field];
      return count === null ? [] : [{ header: field.replaceAll('_', ' '), text: String(count) }];
    }),
  ];
  const rights = rightsOf(row);
  return {
    ...unknownCreator(at + 1, row.creator ?? ''),
    platform: row.platform === null ? ABSENT : readPlatform(row.platform),
    followers: count(followers, 8e9),
    likes: count(row.likes),
    comments: count(row.comments),
    shares: count(row.shares),
    views: count(row.views),
    engagementRate: typeof rate === 'number' ? { value: rate, basis, likesOnly: false } : rate,
    postsMeasured: count(row.posts_measured),
    niche: row.niche ?? '',
    country: row.country ?? '',
    verified: row.verified ?? ABSENT,
    authority: { asked: true, entries },
    quote:
      typeof amount === 'number'
        ? {
            amount,
            currency: row.quote_currency || request.quote.currency,
            format: null,
            ...(request.quote.deliverables === null ? {} : { deliverables: request.quote.deliverables }),
          }
        : amount,
    ...(isOrganisationRow([row.account_type], [0], row.niche ?? '', []) ? { organisation: true as const } : {}),
    ...(rights.length === 0 ? {} : { usageRights: rights }),
    ...(row.format === null ? {} : { deliverables: [{ format: formatOf(row.format), count: 1 }] }),
    following: count(row.following),
    fakeFollowerShare: count(row.fake_follower_share),
    dataDate: row.data_date ?? '',
    person: row.person ?? '',
  };
}

/** A text that names no format is of another kind. */
function formatOf(text: string): Format {
  return FORMATS.find((format) => format === text.trim().toLowerCase()) ?? 'other';
}

/** What the columns of rights say, as reading the table would give it. */
function rightsOf(row: Row): NonNullable<Creator['usageRights']> {
  const text = (row.usage_rights ?? '').trim();
  const ofFlags = Object.entries(RIGHT_FLAGS).flatMap(([field, right]) => {
    const said = row[field as keyof typeof RIGHT_FLAGS];
    return said === null ? [] : [{ header: right, text: said ? right : 'none' }];
  });
  return [...(isAbsentText(text) ? [] : [{ header: 'Usage rights', text }]), ...ofFlags];
}

/** Rows of one table as creators, as repeated accounts are told from all of them. */
export function creatorsOf(rows: readonly Row[], request: ViewRequest): readonly Creator[] {
  const creators = rows.map((row, at) => creatorOf(row, at, request.rate.basis, request));
  const seen = sightings(creators.length, () => '');
  creators.forEach(seen.see);
  return markRepeats(creators, seen);
}

/** What the core answers for a creator by the rules. */
export function answersBy(ruleSet: RuleSet, request: ViewRequest, today: string): (creator: Creator) => Answers {
  const rules = compileRules(ruleSet);
  const { goal, deliverables, usageRights } = request;
  const ask: Question = { goal, format: null, deliverables, usageRights, today };
  const version = rulesVersion(ruleSet);
  return (creator) => ({ ...answersOf(creator, rules, ask), rules_version: version });
}

export function coreAnswers(rows: readonly Row[], rules: RuleSet, request: ViewRequest, today: string): Answers[] {
  return creatorsOf(rows, request).map(answersBy(rules, request, today));
}

const SHEET = [
  'tier',
  'kolBy',
  'fit',
  'fitScore',
  'erLow',
  'erTypical',
  'erHigh',
  'costLow',
  'costTypical',
  'costHigh',
  'quoteCheck',
  'counterOffer',
] as const;

function answersOf(creator: Creator, rules: CompiledRules, ask: Question): Answers {
  const evaluation = evaluate(creator, rules, ask);
  const cells = outputCells(creator, evaluation, rules, SHEET);
  const { tier, benchmark, reach, engagementCheck, quoteCheck, authority } = evaluation;
  const cell = (id: (typeof SHEET)[number]) => (cells[id] === '' || cells[id] === undefined ? null : cells[id]);
  const isWithheld = creator.organisation !== true && findWithheld(creator, rules) !== null;
  const hours = (isWithheld ? fairMarketValues(creator, authority, rules) : []).map(
    ({ hourly }) => hourly * shownCurrency(rules).rate,
  );
  const costPerEngagement = quoteCheck?.costPerEngagement ?? null;
  const count = (value: number | undefined) => (value === undefined ? null : toDigits(value, 2));
  const rate = (value: number | null | undefined) => (typeof value === 'number' ? toDigits(value, 4) : null);
  return {
    tier: cell('tier'),
    class: tier.class,
    kol_by: cell('kolBy'),
    near_line: tier.boundary !== null,
    authority: authority.level,
    benchmark_p10: rate(benchmark?.p10),
    benchmark_p25: rate(benchmark?.p25),
    benchmark_p50: rate(benchmark?.p50),
    benchmark_p75: rate(benchmark?.p75),
    benchmark_p90: rate(benchmark?.p90),
    benchmark_basis: benchmark?.basis ?? null,
    confidence: benchmark?.confidence ?? null,
    expected_low: cell('erLow'),
    expected_typical: cell('erTypical'),
    expected_high: cell('erHigh'),
    views_p10: count(reach?.p10),
    views_p50: count(reach?.p50),
    views_p90: count(reach?.p90),
    engagement_check:
      engagementCheck === null
        ? null
        : engagementCheck.code === 'unlike-basis'
          ? 'Not compared'
          : checkLabel(engagementCheck.code),
    cost_low: cell('costLow'),
    cost_typical: cell('costTypical'),
    cost_high: cell('costHigh'),
    fair_hourly_low: hours.length === 0 ? null : toDigits(Math.min(...hours), 2),
    fair_hourly_high: hours.length === 0 ? null : toDigits(Math.max(...hours), 2),
    quote_check: cell('quoteCheck'),
    cost_per_engagement: rate(costPerEngagement === null ? null : costPerEngagement * shownCurrency(rules).rate),
    counter_offer: cell('counterOffer'),
    fit: cell('fit'),
    fit_score: cell('fitScore'),
    flags: evaluation.flags.length === 0 ? null : evaluation.flags.join('; '),
  };
}
