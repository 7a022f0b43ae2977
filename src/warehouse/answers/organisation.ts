/** Accounts of brands, labels and media, known by the niche and by a column of account types: 1 for one. Reads no bios. */
import { ORGANISATION_CATEGORIES, ORGANISATION_TYPES } from '../../core/reading/words/organisation-words.ts';
import { foldText } from '../../core/text/fold-text.ts';
import type { Answer, Compiler } from '../compiler.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { sourceRows } from '../names.ts';
import { any, when } from '../sql/expressions.ts';
import { foldLetters } from '../sql/fold-words.ts';
import type { Columns } from '../sql/layers.ts';

const CATEGORIES = foldText(ORGANISATION_CATEGORIES);
const TYPES = foldText(ORGANISATION_TYPES);

/** True when a row can be told to be that of an organisation. */
export function tellsOrganisations({ has }: Compiler): boolean {
  return has('niche', 'account_type');
}

/** Holds for creators; none where no other rows can be told. */
export function ofCreator(sql: Compiler): string[] {
  return tellsOrganisations(sql) ? ['is_organisation = 0'] : [];
}

/** What the texts of niches are looked through for, beside the words of the rules. */
export function categoryColumns({ dialect, has }: Compiler): { readonly words: Columns; readonly found: Columns } {
  if (!has('niche')) return { words: {}, found: {} };
  return {
    words: { category_parts: partsOf('niche_text', dialect) },
    found: { found_category: when([[isEach('category_parts', CATEGORIES, dialect), '1']], '0') },
  };
}

export function organisationAnswer(sql: Compiler): Answer {
  const { dialect, request, has } = sql;
  if (!tellsOrganisations(sql)) return { layers: [] };
  const found = [
    ...(has('niche') ? ['found_category = 1'] : []),
    ...(has('account_type') ? ['found_account_kind = 1'] : []),
  ];
  const layer = {
    name: 'organisation',
    says: 'Organisations, which are no creators, by categories and types',
    columns: { is_organisation: when([[any(found), '1']], '0') },
  };
  if (!has('account_type')) return { layers: [layer] };
  const given = `CAST(${dialect.quoteName(request.columns.account_type ?? '')} AS ${dialect.types.text})`;
  const distinct = `(SELECT DISTINCT ${given} AS kind_text FROM ${sourceRows(request.table, dialect)}) AS distinct_kinds`;
  return {
    aside: [
      {
        name: 'kind_words',
        says: 'Account types, each distinct text once',
        from: distinct,
        only: true,
        columns: { kind_text: 'kind_text', kind_parts: partsOf('kind_text', dialect) },
      },
      {
        name: 'account_kinds',
        says: '',
        columns: {
          found_account_kind: when(
            [
              [isEach('kind_parts', CATEGORIES, dialect), '1'],
              [
                `kind_parts IN (${TYPES.split('|')
                  .map((type) => dialect.text(`|${type}|`))
                  .join(', ')})`,
                '1',
              ],
            ],
            '0',
          ),
        },
      },
    ],
    layers: [{ ...layer, join: ['LEFT JOIN account_kinds ON kind_text = given_account_type'] }],
  };
}

/** `|media|` of `Media`, `|media||news|` of `Media, News`; `||` of nothing, and of a text too long for a category. */
function partsOf(text: string, dialect: Dialect): string {
  const { replaceAll } = dialect;
  const short = replaceAll(text, '^.{61,}$', '');
  const line = `TRIM(${replaceAll(foldLetters(short, dialect), '\\s+', ' ')})`;
  const parts = `CONCAT('|', ${replaceAll(line, ' ?[,;|][,;| ]*', '||')}, '|')`;
  return replaceAll(parts, '\\|\\|+', '||');
}

/** Holds where every part is in the list, and a separator is between two of them. */
function isEach(parts: string, list: string, { replaceAll }: Dialect): string {
  const words = list.replace(/[().]/g, '\\$&');
  const others = `REPLACE(${replaceAll(parts, `\\|(${words})\\|`, '')}, '|', '')`;
  return `${others} = '' AND (${parts} NOT LIKE '%||%' OR ${parts} LIKE '%_||_%')`;
}
