/** The platform a text names, in the spellings people use, and the figures the rules have for it. */
import { PLATFORMS, type Platform } from '../../core/creator.ts';
import { PLATFORM_PARTS, PLATFORM_WORDS } from '../../core/reading/words/platform-names.ts';
import { platformLabel } from '../../core/text/names.ts';
import { type Answer, type Compiler, type Figure, placeOf } from '../compiler.ts';
import type { ConstantTable } from '../dialects/dialect.ts';
import { type Case, match, when } from '../sql/expressions.ts';
import { printConstants } from '../sql/layers.ts';

/** Spellings in small letters, each once. */
function spellings({ text }: Compiler): ConstantTable {
  const places = new Map<string, number>();
  for (const platform of PLATFORMS) {
    for (const spelling of `${platform}|${PLATFORM_WORDS[platform]}|${PLATFORM_PARTS[platform]}`.split('|')) {
      if (!places.has(spelling)) places.set(spelling, placeOf(platform));
    }
  }
  return {
    columns: [
      ['spelling', 'text'],
      ['spelled_place', 'place'],
    ],
    rows: [...places].map(([spelling, place]) => [text(spelling), String(place)]),
  };
}

export function platformAnswer(sql: Compiler): Answer {
  if (!sql.has('platform')) {
    return { layers: [{ name: 'placed', says: '', columns: {}, join: ['LEFT JOIN platforms ON platform_place = 0'] }] };
  }
  const other = when([['plain_place IS NULL', sql.dialect.lower('TRIM(given_platform)')]]);
  const join = [
    `LEFT JOIN spellings ON spelling = ${other}`,
    'LEFT JOIN platforms ON platform_place = COALESCE(plain_place, spelled_place)',
  ];
  return {
    tables: { spellings: { says: 'Platforms as people write them', table: spellings(sql) } },
    layers: [
      {
        name: 'plain',
        says: 'The platform: at once by its plain name, by a table of spellings otherwise',
        columns: { plain_place: match('given_platform', plainNames(sql)) },
      },
      { name: 'placed', says: '', columns: {}, join },
    ],
  };
}

/** As lists of tools have them: in small letters, and as the platform writes itself. */
function plainNames({ text }: Compiler): Case[] {
  return PLATFORMS.flatMap((platform) => {
    const names = [...new Set([platform, platformLabel(platform)])];
    return names.map((name): Case => [text(name), String(placeOf(platform))]);
  });
}

/** The table of platforms with all figures that the answers ask for. */
export function printPlatforms(figures: Readonly<Record<string, Figure>>, sql: Compiler): string {
  const named = Object.entries(figures);
  const literal = (figure: Figure, platform: Platform): string => {
    const value = figure.of(platform);
    // The first row gives each column its type.
    if (value === null) return platform === PLATFORMS[0] ? sql.none(figure.type) : 'NULL';
    if (figure.type === 'place') return String(value);
    return typeof value === 'number' ? sql.number(value) : sql.text(value);
  };
  const table: ConstantTable = {
    columns: [
      ['platform_place', 'place'],
      ['platform', 'text'],
      ...named.map(([name, { type }]) => [name, type] as const),
    ],
    rows: PLATFORMS.map((platform) => [
      String(placeOf(platform)),
      sql.text(platform),
      ...named.map(([, figure]) => literal(figure, platform)),
    ]),
  };
  return printConstants('platforms', 'Figures of each platform', table, sql.dialect);
}
