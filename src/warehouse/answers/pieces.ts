/** What pieces of work are priced by on each platform: a table of constants, found by platform and pieces. */
import { type Deliverable, FORMATS, type Format, PLATFORMS, type Platform } from '../../core/creator.ts';
import { piecesPaid, sumOfFormats, usualFormat } from '../../core/evaluation/cost.ts';
import { piecesOf } from '../../core/evaluation/quote.ts';
import { feeByViews } from '../../core/evaluation/views-fee.ts';
import { unknownCreator } from '../../core/unknown-creator.ts';
import { type Answer, type Compiler, type Figure, placeOf } from '../compiler.ts';
import type { ConstantTable, ValueType } from '../dialects/dialect.ts';
import { type Case, match, when } from '../sql/expressions.ts';
import type { Layer } from '../sql/layers.ts';
import { areRightsApart } from './rights.ts';

/** Fewer pieces than this are told apart: the formats from 1, then the lists that a request names. */
const PIECES = 100;
const ASKED = PIECES - 2;
const QUOTED = PIECES - 1;

/** Columns of a line behind the name of who asks: `asked_per_view`. Money in the rules' currency. */
const COLUMNS = {
  /** Platform factor by the formats added up; NULL where the rules lack one. */
  by_followers: 'number',
  /** Price of one view of each piece, and the ends of its band as multiples of it. */
  per_view: 'number',
  view_low: 'number',
  view_high: 'number',
  /** No fee is below it. */
  least: 'number',
  /** Pieces that gather engagement. */
  gathering: 'number',
} as const satisfies Record<string, ValueType>;

/** True where a quote can pay for other pieces or rights than are asked for. */
export function isQuotedApart(sql: Compiler): boolean {
  const { request, has } = sql;
  const arePiecesApart = request.deliverables.length > 0 && (request.quote.deliverables !== null || has('format'));
  return has('quote') && (arePiecesApart || areRightsApart(sql));
}

/** True where all rows of a platform are about the same pieces: their prices are figures of the platform. */
function arePiecesOfPlatform(sql: Compiler): boolean {
  const isByQuote = sql.request.quote.deliverables !== null && sql.has('quote');
  return !sql.has('format') && !isByQuote && !isQuotedApart(sql);
}

/** The platform's prices, or its usual piece for rows that name none. */
export function piecesFigures(sql: Compiler): Record<string, Figure> {
  const { rules } = sql;
  if (!arePiecesOfPlatform(sql)) {
    return { usual_piece: { type: 'place', of: (platform) => numberOf(usualFormat(rules, platform)) } };
  }
  const { deliverables } = sql.request;
  const priceOf = (platform: Platform, name: keyof typeof COLUMNS): number | null => {
    const usual = [{ format: usualFormat(rules, platform), count: 1 }];
    const figures = figuresOf(platform, deliverables.length > 0 ? deliverables : usual, sql);
    return isPriced(figures) ? figures[name] : null;
  };
  return Object.fromEntries(
    Object.entries(COLUMNS).map(([name, type]) => [
      `asked_${name}`,
      { type, of: (platform) => priceOf(platform, name as keyof typeof COLUMNS) },
    ]),
  );
}

/** Pieces asked for, else the quoted ones, else the row's, else the usual one; and those that the quote is for. */
export function piecesLayers(sql: Compiler): Layer[] {
  const { request, has } = sql;
  if (arePiecesOfPlatform(sql)) return [];
  const ofRow = has('format') ? formatNumber(sql, 'usual_piece') : 'usual_piece';
  const isByQuote = request.quote.deliverables !== null && has('quote');
  const unasked = isByQuote ? when([['quote IS NOT NULL', String(QUOTED)]], ofRow) : ofRow;
  const asked = request.deliverables.length > 0 ? String(ASKED) : unasked;
  const quoted = request.quote.deliverables === null ? formatNumber(sql, asked) : String(QUOTED);
  const line = (piece: string): string => `platform_place * ${PIECES} + ${piece}`;
  const lines = { asked_line: line(asked), ...(isQuotedApart(sql) ? { quoted_line: line(quoted) } : {}) };
  const join = Object.keys(lines).map((name) => {
    const table = name === 'asked_line' ? 'pieces' : 'quoted_prices';
    return `LEFT JOIN ${table} ON ${name.replace('line', 'pieces')} = ${name}`;
  });
  const says = 'Cost: what the pieces asked for are priced by, and those that are quoted';
  return [
    { name: 'pieces_asked', says, columns: lines },
    { name: 'priced', says: '', columns: {}, join },
  ];
}

/** The same lines a second time, for the quoted pieces. */
export function quotedPieces(sql: Compiler): Layer[] {
  if (!isQuotedApart(sql)) return [];
  const names = ['pieces', ...Object.keys(COLUMNS)];
  const columns = Object.fromEntries(names.map((name) => [`quoted_${name}`, `asked_${name}`]));
  return [{ name: 'quoted_prices', says: '', from: 'pieces', only: true, columns }];
}

export function piecesTables(sql: Compiler): Answer['tables'] {
  if (arePiecesOfPlatform(sql)) return {};
  return { pieces: { says: 'What pieces are priced by on each platform', table: piecesTable(sql) } };
}

function piecesTable(sql: Compiler): ConstantTable {
  const rows: (readonly string[])[] = [];
  for (const platform of PLATFORMS) {
    for (const [number, pieces] of piecesOn(platform, sql)) {
      const figures = figuresOf(platform, pieces, sql);
      if (!isPriced(figures)) continue;
      const literals = Object.entries(COLUMNS).map(([name, type]) => {
        const figure = figures[name as keyof typeof COLUMNS];
        // The first row gives each column its type.
        return figure !== null ? sql.number(figure) : rows.length === 0 ? sql.none(type) : 'NULL';
      });
      rows.push([String(placeOf(platform) * PIECES + number), ...literals]);
    }
  }
  if (rows.length === 0) rows.push(['0', ...Object.values(COLUMNS).map(sql.none)]);
  return {
    columns: [
      ['asked_pieces', 'place'],
      ...Object.entries(COLUMNS).map(([name, type]) => [`asked_${name}`, type] as const),
    ],
    rows,
  };
}

/** Every list of pieces that a row of the platform can be about. */
function piecesOn(platform: Platform, { rules, request, has }: Compiler): Map<number, readonly Deliverable[]> {
  const found = new Map<number, readonly Deliverable[]>();
  const formats = has('format') ? FORMATS : [usualFormat(rules, platform)];
  for (const format of formats) found.set(numberOf(format), [{ format, count: 1 }]);
  if (request.deliverables.length > 0) found.set(ASKED, request.deliverables);
  if (request.quote.deliverables !== null) found.set(QUOTED, request.quote.deliverables);
  return found;
}

type Prices = Record<keyof typeof COLUMNS, number | null>;

function isPriced({ by_followers, per_view }: Prices): boolean {
  return by_followers !== null || per_view !== null;
}

/** The core's own prices, for one view and for a fee of 1. */
function figuresOf(platform: Platform, deliverables: readonly Deliverable[], { rules }: Compiler): Prices {
  const factor = rules.factors.platform.get(platform)?.factor;
  const formats = sumOfFormats(deliverables, rules);
  const fee = feeByViews({ ...unknownCreator(0, ''), platform, views: 1 }, rules, deliverables);
  return {
    by_followers: factor === undefined || formats === null ? null : factor * formats.factor,
    per_view: fee?.typical ?? null,
    view_low: fee === null ? null : fee.low / fee.typical,
    view_high: fee === null ? null : fee.high / fee.typical,
    least: (rules.rules.cost.lowestFee ?? 0) * piecesPaid(deliverables),
    gathering: piecesOf({ deliverables }),
  };
}

function formatNumber({ text }: Compiler, otherwise: string): string {
  const numbers = FORMATS.map((format): Case => [text(format), String(numberOf(format))]);
  const known = match('LOWER(TRIM(format))', numbers, String(numberOf('other')));
  return when([[`TRIM(COALESCE(format, ${text('')})) = ${text('')}`, otherwise]], known);
}

function numberOf(format: Format): number {
  return FORMATS.indexOf(format) + 1;
}
