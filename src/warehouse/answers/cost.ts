/** What a post usually costs: a fee by followers times the factors that apply. */

import type { Deliverable, Format } from '../../core/creator.ts';
import { FORMATS } from '../../core/creator.ts';
import { findRights } from '../../core/evaluation/rights.ts';
import type { Answer, Compiler, Figure } from '../compiler.ts';
import { all, type Case, match, when } from '../sql/expressions.ts';
import { curveAt } from '../sql/log-curve.ts';
import { canTellAuthority, LEVELS } from './authority.ts';

/** `fee_factor` is the factor of the pieces asked for, `quoted_factor` that of what the quote is for. */
export function costAnswer(sql: Compiler): Answer {
  const { rules, number, none, request } = sql;
  const { fees, factors } = rules;
  const rights = request.usageRights === '' ? [] : findRights(rules, request.usageRights);
  if (fees === null || rights === null || !sql.has('followers')) {
    const columns = { cost: none('number'), quoted_cost: none('number'), quoted_pieces: number(1) };
    return { layers: [{ name: 'cost', says: '', columns }] };
  }
  const figures: Record<string, Figure> = {
    platform_factor: {
      type: 'number',
      of: (platform) => {
        const factor = factors.platform.get(platform)?.factor;
        return factor === undefined ? null : rights.reduce((product, right) => product * right.factor, factor);
      },
    },
    usual_factor: { type: 'number', of: (platform) => factors.format.get(usualFormat(sql, platform))?.factor ?? null },
  };
  const levels = [...factors.authority].map(
    ([level, { factor }]): Case => [String(LEVELS[level as keyof typeof LEVELS]), number(factor)],
  );
  const known = [
    'platform_factor',
    ...(sql.has('niche') ? ['niche_factor'] : []),
    ...(canTellAuthority(sql) && levels.length > 0 ? [match('authority_level', levels, number(1))] : []),
    `EXP(${curveAt(fees, 'sloping', number)})`,
  ];
  const isPriced = ['size IS NOT NULL', ...(sql.has('niche') && rules.withheld.length > 0 ? ['is_withheld = 0'] : [])];
  const asked = askedFactor(sql);
  const quoted = quotedFactor(sql);
  return {
    figures,
    layers: [
      {
        name: 'fee',
        says: 'Cost: the fee by followers times what applies, for the pieces asked for and for those that are quoted',
        columns: {
          fee: when([[all(isPriced), known.join(' * ')]]),
          fee_factor: asked,
          quoted_factor: quoted,
        },
      },
      {
        name: 'cost',
        says: '',
        columns: {
          cost: 'fee * fee_factor',
          quoted_cost: when([['fee_factor IS NOT NULL', 'fee * quoted_factor']]),
        },
      },
    ],
  };
}

function usualFormat({ rules }: Compiler, platform: string): Format {
  return rules.defaultFormats.get(platform) ?? rules.defaultFormats.get('any') ?? 'post';
}

/** Factor of the pieces asked for, else of the quoted ones, else of the row's format, else of the usual format. */
function askedFactor(sql: Compiler): string {
  const { request, none, number } = sql;
  if (request.deliverables.length > 0) {
    const sum = sumOfFormats(sql, request.deliverables);
    return sum === null ? none('number') : number(sum);
  }
  if (request.quote.deliverables !== null && sql.has('quote')) {
    const sum = sumOfFormats(sql, request.quote.deliverables);
    const quoted = sum === null ? none('number') : number(sum);
    return when([['quote IS NOT NULL', quoted]], rowFactor(sql));
  }
  return rowFactor(sql);
}

/** Factor of what the quote says it is for; that of the pieces asked for where it says nothing. */
function quotedFactor(sql: Compiler): string {
  const { request, none, number } = sql;
  if (request.quote.deliverables !== null) {
    const sum = sumOfFormats(sql, request.quote.deliverables);
    return sum === null ? none('number') : number(sum);
  }
  if (!sql.has('format')) return askedFactor(sql);
  return when([[isFormat(sql), formatFactor(sql)]], askedFactor(sql));
}

function rowFactor(sql: Compiler): string {
  return sql.has('format') ? when([[isFormat(sql), formatFactor(sql)]], 'usual_factor') : 'usual_factor';
}

function isFormat({ text }: Compiler): string {
  return `LOWER(TRIM(format)) IN (${FORMATS.map((format) => text(format)).join(', ')})`;
}

function formatFactor({ rules, text, number, none }: Compiler): string {
  return match(
    'LOWER(TRIM(format))',
    [...rules.factors.format].map(([format, { factor }]) => [text(format), number(factor)]),
    none('number'),
  );
}

/** Factors of the formats times their counts, added up; null when a format has none. */
function sumOfFormats({ rules }: Compiler, deliverables: readonly Deliverable[]): number | null {
  let sum = 0;
  for (const { format, count } of deliverables) {
    const factor = rules.factors.format.get(format)?.factor;
    if (factor === undefined) return null;
    sum += factor * count;
  }
  return sum;
}

/** Pieces that gather engagement in what is quoted, else asked for: stories count only where there is nothing else. */
export function piecesOf({ request }: Compiler): number {
  const pieces = request.quote.deliverables ?? request.deliverables;
  const gathering = pieces.filter(({ format }) => format !== 'story' && format !== 'story_set');
  return Math.max(
    1,
    gathering.reduce((sum, { count }) => sum + count, 0),
  );
}
