/** What a post usually costs: by its views where they are known, else by followers, times the factors that apply. */
import { expertLine, kolByAudienceFrom } from '../../core/evaluation/expert-fee.ts';
import { isOwnUseGoal } from '../../core/evaluation/own-use.ts';
import { FAR } from '../../core/maths/log-curve.ts';
import { findGoal } from '../../core/rules/find-goal.ts';
import type { Answer, Compiler } from '../compiler.ts';
import { all, any, type Case, match, when } from '../sql/expressions.ts';
import type { Columns } from '../sql/layers.ts';
import { curveAt } from '../sql/log-curve.ts';
import { isBelow } from '../sql/whole.ts';
import { canTellAuthority, LEVELS, withheldConditions } from './authority.ts';
import { isByMarket } from './market.ts';
import { tellsOrganisations } from './organisation.ts';
import { isQuotedApart, piecesFigures, piecesLayers, piecesTables, quotedPieces } from './pieces.ts';
import { readsRights, requestedRights } from './rights.ts';

/** Names of the columns of a cost: low, typical, high. */
type Band = readonly [low: string, typical: string, high: string];
const ASKED: Band = ['fee_low', 'fee', 'fee_high'];
const QUOTED: Band = ['quoted_low', 'quoted_fee', 'quoted_high'];

/** Columns of the band that a quote is held against, and of the pieces in it that gather engagement. */
export function quotedBand(sql: Compiler): { readonly band: Band; readonly gathering: string } {
  if (!isQuotedApart(sql)) return { band: ASKED, gathering: 'asked_gathering' };
  return { band: QUOTED, gathering: 'quoted_gathering' };
}

/** `fee_low`, `fee` and `fee_high` in the rules' currency; see the core's `findCost`. */
export function costAnswer(sql: Compiler): Answer {
  const { rules, none } = sql;
  const rights = requestedRights(sql);
  const isByViews = sql.has('views') && rules.viewsFees.size > 0;
  const isByFollowers = sql.has('followers') && rules.fees !== null;
  const goal = sql.request.goal === null ? null : findGoal(rules, sql.request.goal);
  const isForOwnUse = goal !== null && isOwnUseGoal(goal);
  if (rights === null || isForOwnUse || !(isByViews || isByFollowers)) {
    const whose = ['asked', 'quoted'].flatMap((who) => [`${who}_gathering`, `${who}_by_views`, `${who}_least`]);
    const names = [...ASKED, ...QUOTED, ...whose];
    const columns = Object.fromEntries(names.map((name) => [name, none('number')]));
    return { layers: [{ name: 'cost', says: '', columns }] };
  }
  const apart = isQuotedApart(sql);
  const bands = (of: (band: Band, who: string) => Columns): Columns => ({
    ...of(ASKED, 'asked'),
    ...(apart ? of(QUOTED, 'quoted') : {}),
  });
  return {
    figures: piecesFigures(sql),
    tables: piecesTables(sql) ?? {},
    aside: quotedPieces(sql),
    layers: [
      ...piecesLayers(sql),
      {
        name: 'fee_factors',
        says: 'What applies to every fee, NULL where it is withheld; and the fee by followers',
        columns: {
          fee_factor: feeFactor(rights, sql),
          fee_of_size: isByFollowers ? feeOfSize(sql) : none('number'),
        },
      },
      { name: 'fees', says: '', columns: bands((_, who) => unheld(who, isByViews, sql)) },
      { name: 'fees_held', says: '', columns: bands((band, who) => held(band, who, sql)) },
      { name: 'fee_ends', says: '', columns: bands((band, who) => ends(band, who, isByViews, sql)) },
      { name: 'fee_least', says: '', columns: bands((band, who) => lowest(band, who, sql)) },
    ],
  };
}

/** Factors of niche, authority, country and of rights that are the same for all rows. */
function feeFactor(rights: number, sql: Compiler): string {
  const { factors } = sql.rules;
  const levels = [...factors.authority].map(
    ([level, { factor }]): Case => [String(LEVELS[level as keyof typeof LEVELS]), sql.number(factor)],
  );
  const known = [
    ...(sql.has('niche') ? ['niche_factor'] : []),
    ...(canTellAuthority(sql) && levels.length > 0 ? [match('authority_level', levels, sql.number(1))] : []),
    ...(isByMarket(sql) ? ['market_factor'] : []),
    ...(rights === 1 || readsRights(sql) ? [] : [sql.number(rights)]),
  ];
  const product = known.length === 0 ? sql.number(1) : known.join(' * ');
  const withheld = [
    ...withheldConditions(sql),
    ...expertConditions(sql),
    ...(tellsOrganisations(sql) ? ['is_organisation = 1'] : []),
  ];
  return withheld.length === 0 ? product : when([[any(withheld), sql.none('number')]], product);
}

/** Experts whose audience alone makes no KOL. */
function expertConditions(sql: Compiler): string[] {
  const { rules, has } = sql;
  const levels = expertLevels(sql);
  const from = kolByAudienceFrom(rules);
  if (levels.length === 0) return [];
  const isSmall = has('followers') && from < Infinity ? [`(size IS NULL OR ${isBelow(from)})`] : [];
  return [all([any(levels.map((level) => `authority_level = ${level}`)), ...isSmall])];
}

/** Codes of the levels of authority that are paid for what they know. */
export function expertLevels(sql: Compiler): number[] {
  if (!canTellAuthority(sql)) return [];
  return (['some', 'strong'] as const).flatMap((level) =>
    expertLine(level, sql.rules) === null ? [] : [LEVELS[level]],
  );
}

function feeOfSize({ rules, number }: Compiler): string {
  const { fees } = rules;
  const last = fees === null ? 0 : (fees.xs[fees.xs.length - 1] ?? 0);
  return `EXP(${fees === null ? 'NULL' : curveAt(fees, 'sloping', number, Math.exp(last + FAR))})`;
}

/** The fee before what nobody works below. */
function unheld(who: string, isByViews: boolean, sql: Compiler): Columns {
  const isFactored = feeFactor(requestedRights(sql) ?? 1, sql) !== sql.number(1);
  const byViews = `seen_views * ${who}_per_view`;
  const byFollowers = `fee_of_size * ${who}_by_followers`;
  const fee = isByViews ? `COALESCE(${byViews}, ${byFollowers})` : byFollowers;
  const applied = [...(isFactored ? ['fee_factor'] : []), ...(readsRights(sql) ? [`${who}_rights`] : [])];
  return {
    [`${who}_unheld`]: [fee, ...applied].join(' * '),
    [`${who}_by_views`]: isByViews ? when([[`${byViews} IS NOT NULL`, '1']], '0') : '0',
  };
}

/** The typical fee; NULL below the lowest. */
function held([, fee]: Band, who: string, { rules }: Compiler): Columns {
  const isHeld = (rules.rules.cost.lowestFee ?? 0) > 0;
  const holds = isHeld ? [`${who}_unheld >= ${who}_least`] : [];
  // Without a fee for what was asked there is no verdict on what was quoted.
  const isAsked = who === 'asked' ? [] : [isHeld ? 'asked_unheld >= asked_least' : 'asked_unheld IS NOT NULL'];
  const conditions = [...holds, ...isAsked];
  return { [fee]: conditions.length === 0 ? `${who}_unheld` : when([[all(conditions), `${who}_unheld`]]) };
}

/** The band around it: by the ends of the prices of views, else as wide as that of the fee table. */
function ends([, fee, high]: Band, who: string, isByViews: boolean, { number, rules }: Compiler): Columns {
  const band = number(Math.max(1, rules.rules.cost.bandFactor));
  const end = (byViews: string, byFollowers: string): string =>
    isByViews ? when([[`${who}_by_views = 1`, `${fee} * ${who}_${byViews}`]], byFollowers) : byFollowers;
  return {
    [`${who}_low_end`]: end('view_low', `${fee} / ${band}`),
    [high]: end('view_high', `${fee} * ${band}`),
  };
}

function lowest([low]: Band, who: string, { rules }: Compiler): Columns {
  const [end, least] = [`${who}_low_end`, `${who}_least`];
  const isHeld = (rules.rules.cost.lowestFee ?? 0) > 0;
  return { [low]: isHeld ? when([[`${end} < ${least}`, least]], end) : end };
}
