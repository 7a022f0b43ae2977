/** The notices on a row, each by a limit of the rules: 1 where it is raised. */

import { type FlagCode, FOLLOWED_FROM } from '../../core/evaluation/flags.ts';
import { type Answer, type Compiler, placeOf } from '../compiler.ts';
import { all, type Case, when } from '../sql/expressions.ts';
import { readsBios } from './authority.ts';
import { canMeasure } from './measured.ts';
import { ofCreator, tellsOrganisations } from './organisation.ts';

/** In the order they are shown. */
const FLAGS: Readonly<Record<FlagCode, (sql: Compiler) => string | null>> = {
  // Known only with the fit, which may be near a line of its own: see `flagsText`.
  'near-line': () => null,
  'engagement-far-above': (sql) =>
    ofRate(sql, 'engagement-far-above', (limit) => `compared_rate >= p90 * ${sql.number(limit * (1 - 1e-9))}`),
  'engagement-far-below': (sql) =>
    ofRate(sql, 'engagement-far-below', (limit) => `compared_rate <= p10 * ${sql.number(limit * (1 + 1e-9))}`),
  'views-far-below': (sql) =>
    byLimit(sql, 'views-far-below', sql.has('views') && sql.has('followers'), (limit) =>
      all([`seen_views <= usual_p10 * ${limit} * ${sql.number(1 + 1e-9)}`, ...ofPosts(sql)]),
    ),
  'one-post': (sql) =>
    byLimit(sql, 'one-post', canMeasure(sql) && sql.has('posts_measured'), (limit) =>
      all(['measured_rate IS NOT NULL', `posts_measured <= ${limit}`]),
    ),
  'low-confidence': ({ text }) => `benchmark_confidence = ${text('low')}`,
  'no-benchmark': ({ has }) => (has('platform') ? 'benchmark_place IS NULL AND has_followers_curve = 0' : null),
  organisation: (sql) => (tellsOrganisations(sql) ? 'is_organisation = 1' : null),
  'unlike-basis': (sql) =>
    canMeasure(sql)
      ? all(['measured_rate IS NOT NULL', 'benchmark_place IS NOT NULL', 'is_same_basis = 0', ...ofCreator(sql)])
      : null,
  'few-comments': (sql) => commentsPer100(sql, 'few-comments', (limit) => `< ${limit}`),
  'many-comments': (sql) => commentsPer100(sql, 'many-comments', (limit) => `> ${limit}`),
  'likes-without-views': (sql) =>
    byLimit(sql, 'likes-without-views', sql.has('likes') && sql.has('views'), (limit) =>
      all([`likes >= ${sql.number(1)}`, `likes > views * ${limit}`, ...ofCreator(sql)]),
    ),
  'fake-followers-high': (sql) =>
    byLimit(sql, 'fake-followers-high', sql.has('fake_follower_share'), (limit) => `fake_follower_share > ${limit}`),
  'fake-followers': (sql) =>
    byLimit(sql, 'fake-followers', sql.has('fake_follower_share'), (limit) => {
      const high = sql.rules.limits.get('fake-followers-high');
      return all([
        `fake_follower_share > ${limit}`,
        ...(high === undefined ? [] : [`fake_follower_share <= ${sql.number(high)}`]),
      ]);
    }),
  'follows-many': (sql) =>
    byLimit(sql, 'follows-many', sql.has('following'), (limit) =>
      all([`following_count >= ${sql.number(FOLLOWED_FROM)}`, `following_count >= size * ${limit}`]),
    ),
  'person-or-brand': (sql) =>
    byLimit(sql, 'person-or-brand', sql.has('followers'), (limit) => all([`size >= ${limit}`, ...ownerUnknown(sql)])),
  'stale-data': (sql) =>
    byLimit(sql, 'stale-data', sql.has('data_date'), (limit) => {
      const today = sql.request.today === '' ? sql.dialect.today : sql.request.today;
      return `${sql.dialect.daysBetween('data_date', today)} > ${limit}`;
    }),
  'duplicate-account': (sql) => repeated(sql, 'duplicate-account', 'account_rows'),
  'same-person': (sql) => repeated(sql, 'same-person', 'person_accounts'),
};

/** Of a creator whose views are not what its rate is made of, as on Twitch. */
export function ofPosts(sql: Compiler): string[] {
  return [...ofCreator(sql), `platform_place <> ${placeOf('twitch')}`];
}

/** No organisation, and no column says who it is. A bio is enough here: its words are not looked at. */
export function ownerUnknown(sql: Compiler): string[] {
  const said = [...(sql.has('person') ? ['person'] : []), ...(readsBios(sql) ? ['given_bio'] : [])];
  const isBlank = said.map((column) => `TRIM(COALESCE(${column}, ${sql.text('')})) = ${sql.text('')}`);
  return [...ofCreator(sql), ...isBlank];
}

export function flagsAnswer(sql: Compiler): Answer {
  const raised = raisable(sql);
  const columns = Object.fromEntries(raised.map(([code, holds]) => [flagColumn(code), when([[holds, '1']], '0')]));
  const sum = raised.length === 0 ? '0' : raised.map(([code]) => flagColumn(code)).join(' + ');
  return {
    layers: [
      { name: 'flags', says: 'Flags: 1 where the row asks for a look', columns },
      { name: 'flag_count', says: '', columns: { flag_count: sum } },
    ],
  };
}

/** Codes of the flags that are raised, in order; NULL for none. Most rows have one at most, which needs no joining. */
export function flagsText(sql: Compiler): string {
  const { text } = sql;
  const code = (holds: string, flag: FlagCode): string => when([[holds, text(`; ${flag}`)]], text(''));
  const isNear = '(near_line = 1 OR fit_near_line = 1)';
  const codes = [code(isNear, 'near-line'), ...raisable(sql).map(([flag]) => code(`${flagColumn(flag)} = 1`, flag))];
  const joined = `CONCAT(\n${[...codes, text('')].map((one) => `  ${one}`).join(',\n')}\n)`;
  const only = raisable(sql).map(([flag]): Case => [`${flagColumn(flag)} = 1`, text(flag)]);
  return when([
    [`flag_count = 1 AND NOT ${isNear}`, when(only)],
    [`flag_count = 0 AND ${isNear}`, text('near-line')],
    ['flag_count > 0', `SUBSTR(${joined}, 3)`],
  ]);
}

export function raisable(sql: Compiler): (readonly [FlagCode, string])[] {
  return Object.entries(FLAGS).flatMap(([code, holdsFor]) => {
    const holds = holdsFor(sql);
    return holds === null ? [] : [[code as FlagCode, holds] as const];
  });
}

export function flagColumn(code: FlagCode): string {
  return `flag_${code.replace(/-/g, '_')}`;
}

/** Null without the limit or the columns it needs. */
function byLimit(sql: Compiler, code: FlagCode, isKnown: boolean, holds: (limit: string) => string): string | null {
  const limit = sql.rules.limits.get(code);
  return limit === undefined || !isKnown ? null : holds(sql.number(limit));
}

/** What is in the list once is never flagged, however low the limit. */
function repeated(sql: Compiler, code: FlagCode, count: string): string | null {
  const isLow = (sql.rules.limits.get(code) ?? 1) < 1;
  return byLimit(sql, code, sql.has('creator', 'person'), (limit) =>
    all([`${count} > ${limit}`, ...(isLow ? ['(account_rows > 1 OR person_accounts > 1)'] : [])]),
  );
}

function ofRate(sql: Compiler, code: FlagCode, holds: (limit: number) => string): string | null {
  const limit = sql.rules.limits.get(code);
  return limit === undefined || !canMeasure(sql) ? null : holds(limit);
}

function commentsPer100(sql: Compiler, code: FlagCode, compared: (limit: string) => string): string | null {
  return byLimit(sql, code, sql.has('likes') && sql.has('comments'), (limit) => {
    const per100 = when([[`likes >= ${sql.number(1)}`, `comments / likes * ${sql.number(100)}`]]);
    return all([`${per100} ${compared(limit)}`, ...ofCreator(sql)]);
  });
}
