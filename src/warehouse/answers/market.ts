/** What a creator's country does to a fee: each distinct text is folded and found once. */
import { isOfOneMarket, marketOf } from '../../core/evaluation/market.ts';
import { unknownCreator } from '../../core/unknown-creator.ts';
import type { Answer, Compiler } from '../compiler.ts';
import type { ConstantTable } from '../dialects/dialect.ts';
import { sourceRows } from '../names.ts';
import { when } from '../sql/expressions.ts';
import { foldWords } from '../sql/fold-words.ts';
import type { Layer } from '../sql/layers.ts';
import { fairAtHome, fairByCountry } from './fair-market.ts';

/** True where the factor can be another than 1. */
export function isByMarket({ rules, has }: Compiler): boolean {
  return has('country') && rules.markets.size > 0;
}

export function marketAnswer(sql: Compiler): Answer {
  const { number } = sql;
  const byMarket = isByMarket(sql);
  const home = fairAtHome(sql);
  const names = Object.keys(home);
  if (!byMarket && (!sql.has('country') || names.length === 0)) {
    return { layers: names.length === 0 ? [] : [{ name: 'market', says: '', columns: home }] };
  }
  const fair = names.map((name) => [name, `COALESCE(found_${name}, ${home[name]})`]);
  // Fees on platforms of one country are of its market already.
  const factor = { market_factor: when([['is_of_one_market = 0 AND found_market > 0', 'found_market']], number(1)) };
  const columns = { ...(byMarket ? factor : {}), ...Object.fromEntries(fair) };
  return {
    ...(byMarket
      ? {
          figures: {
            is_of_one_market: { type: 'place', of: (platform) => (isOfOneMarket(platform) ? 1 : 0) },
          },
          tables: { markets: { says: 'Factors of countries on fees', table: marketsTable(sql) } },
        }
      : {}),
    aside: countryLayers(sql),
    layers: [{ name: 'market', says: '', columns, join: ['LEFT JOIN countries ON country_text = given_country'] }],
  };
}

function countryLayers(sql: Compiler): Layer[] {
  const { dialect, request } = sql;
  const given = `CAST(${dialect.quoteName(request.columns.country ?? '')} AS ${dialect.types.text})`;
  const distinct = `(SELECT DISTINCT ${given} AS country_text FROM ${sourceRows(request.table, dialect)}) AS distinct_countries`;
  const fair = Object.entries(fairByCountry(sql, 'whole_country')).map(([name, rate]) => [`found_${name}`, rate]);
  const byMarket = isByMarket(sql);
  return [
    {
      name: 'country_words',
      says: 'Countries, each distinct text once: the whole, and what stands behind the last comma',
      from: distinct,
      only: true,
      columns: {
        country_text: 'country_text',
        whole_country: foldWords('country_text', dialect),
        last_country: foldWords(dialect.replaceAll('country_text', '[^,]*,', ''), dialect),
      },
    },
    {
      name: 'countries',
      says: '',
      only: true,
      columns: {
        country_text: 'country_text',
        ...(byMarket ? { found_market: 'COALESCE(whole.country_factor, last_part.country_factor)' } : {}),
        ...Object.fromEntries(fair),
      },
      join: byMarket
        ? [
            'LEFT JOIN markets AS whole ON whole.country_name = whole_country',
            'LEFT JOIN markets AS last_part ON last_part.country_name = last_country',
          ]
        : [],
    },
  ];
}

/** By each folded name, what the core takes it for; engines that lose marks of letters find it without them. */
function marketsTable({ rules, text, number, dialect }: Compiler): ConstantTable {
  const names = [...rules.markets.keys()].map((name) => [name, name] as const);
  const bare = names.map(([name]) => [name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'), name] as const);
  return {
    columns: [
      ['country_name', 'text'],
      ['country_factor', 'number'],
    ],
    rows: [...new Map(dialect.unlikeLetters === '' ? names : [...bare, ...names])].map(([folded, name]) => {
      const { factor } = marketOf({ ...unknownCreator(0, ''), country: name }, rules);
      return [text(folded), number(factor)];
    }),
  };
}
