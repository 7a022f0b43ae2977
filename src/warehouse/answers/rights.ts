/** What usage rights do to a fee: those that a row's own columns name, each distinct text read once, or those asked for. */
import { FILLERS, findRights, MOST_WORDS } from '../../core/evaluation/rights.ts';
import { ABSENT_WORDS } from '../../core/reading/words/absent.ts';
import type { CostFactor } from '../../core/rules/rule-set.ts';
import { foldText } from '../../core/text/fold-text.ts';
import { splitWords } from '../../core/text/fold-words.ts';
import type { Answer, Compiler } from '../compiler.ts';
import { sourceRows } from '../names.ts';
import { RIGHT_FLAGS } from '../request.ts';
import { any, type Case, match, when } from '../sql/expressions.ts';
import { foldLetters, foldWords } from '../sql/fold-words.ts';

const FLAGS = Object.entries(RIGHT_FLAGS) as [keyof typeof RIGHT_FLAGS, string][];
/** Between rights, where commas and the like are; no word of any language. */
const NEXT = 'nextright';
/** Before what a flag says. */
const JOINT = '  +  ';

/** True when rows name rights of their own. */
export function readsRights({ has }: Pick<Compiler, 'has'>): boolean {
  return has('usage_rights') || FLAGS.some(([field]) => has(field));
}

/** The factor of the rights asked for in the request: null for one that the rules do not have. */
export function requestedRights({ rules, request }: Compiler): number | null {
  const rights = request.usageRights === '' ? [] : findRights(rules, request.usageRights);
  return rights === null ? null : rights.reduce((product, { factor }) => product * factor, 1);
}

/** True where a quote can pay for other rights than are asked for. */
export function areRightsApart(sql: Compiler): boolean {
  return readsRights(sql) && sql.request.usageRights !== '';
}

/** `asked_rights` and `quoted_rights`; NULL for rights that the rules do not have. Reads texts as the core's `findRights`. */
export function rightsAnswer(sql: Compiler): Answer {
  const { number, request, dialect, none, rules } = sql;
  if (!readsRights(sql)) return { layers: [] };
  const asked = requestedRights(sql);
  const other = asked === null ? none('number') : number(asked);
  const own = when([['names_rights = 1', 'own_rights']], other);
  const said = (columnOf: (field: keyof typeof RIGHT_FLAGS | 'usage_rights') => string): string =>
    saidBy(sql, columnOf);
  const raw = said((field) => {
    const name = dialect.quoteName(request.columns[field] ?? '');
    return field === 'usage_rights' ? `CAST(${name} AS ${dialect.types.text})` : name;
  });
  const words = [...new Set(rules.rights.values())];
  const held = words.map((right): [string, string] => [`right_${words.indexOf(right) + 1}`, factorIn(right, sql)]);
  const product = held.length === 0 ? none('number') : held.map(([name]) => name).join(' * ');
  return {
    aside: [
      {
        name: 'right_texts',
        says: 'Usage rights, each distinct text once: names that the rules have between < and >',
        from: `(SELECT DISTINCT ${raw} AS rights_text FROM ${sourceRows(request.table, dialect)}) AS distinct_rights`,
        only: true,
        columns: { rights_text: 'rights_text', rights_read: withoutAbsent('rights_text', sql) },
      },
      {
        name: 'right_words',
        says: '',
        columns: {
          whole_rights: foldWords('rights_read', dialect),
          right_parts: `REPLACE(${foldWords(dialect.replaceAll('rights_read', '[+,;|\\n]', ` ${NEXT} `), dialect)}, ' ', '  ')`,
        },
      },
      { name: 'right_names', says: '', columns: { right_marks: marked(sql) } },
      {
        name: 'right_factors',
        says: '',
        columns: {
          ...Object.fromEntries(held),
          right_others: dialect.replaceAll(
            dialect.replaceAll('right_marks', ' <[^>]*> ', ''),
            ` (${[NEXT, ...splitWords(FILLERS)].join('|')}) `,
            '',
          ),
        },
      },
      {
        name: 'rights',
        says: '',
        columns: {
          is_right_text: when([["TRIM(whole_rights) <> ''", '1']], '0'),
          found_rights: match(
            'whole_rights',
            [...rules.rights].map(([name, { factor }]): Case => [sql.text(name), number(factor)]),
            when([["right_marks LIKE '%<%' AND TRIM(right_others) = ''", product]]),
          ),
        },
      },
    ],
    layers: [
      {
        name: 'rights_said',
        says: 'Usage rights of the row; NULL for those that the rules do not have',
        columns: { said_rights: said((field) => field) },
      },
      {
        name: 'own_rights',
        says: '',
        columns: { names_rights: 'COALESCE(is_right_text, 0)', own_rights: 'found_rights' },
        join: ['LEFT JOIN rights ON rights_text = said_rights'],
      },
      {
        name: 'rights_paid',
        says: '',
        columns: { asked_rights: request.usageRights === '' ? own : other, quoted_rights: own },
      },
    ],
  };
}

/** Without a text that says there is nothing to read, such as n/a. */
function withoutAbsent(column: string, { dialect, text }: Compiler): string {
  const words = [...new Set(foldText(ABSENT_WORDS).split('|'))].map(text).join(', ');
  const first = dialect.replaceAll(foldLetters(column, dialect), '  [+]  .*$', '');
  return when([[`TRIM(${first}) IN (${words})`, dialect.replaceAll(column, '^[^+]*([+]|$)', '')]], column);
}

/** All that the columns of a row say of rights, as one text. */
function saidBy({ has }: Compiler, columnOf: (field: keyof typeof RIGHT_FLAGS | 'usage_rights') => string): string {
  const flags = FLAGS.filter(([field]) => has(field)).map(([field, right]) => {
    const column = columnOf(field);
    return when(
      [
        [column, `'${JOINT}${right}'`],
        [`NOT ${column}`, `'${JOINT}none'`],
      ],
      "''",
    );
  });
  const text = has('usage_rights') ? columnOf('usage_rights') : "''";
  return flags.length === 0 ? text : `CONCAT(${[`COALESCE(${text}, '')`, ...flags].join(', ')})`;
}

/** The longest names first, as a name may begin with another. */
function marked({ rules, dialect }: Compiler): string {
  const names = [...rules.rights.keys()]
    .map(splitWords)
    .filter((words) => words.length > 0 && words.length <= MOST_WORDS);
  if (names.length === 0) return 'right_parts';
  const longest = names.sort((a, b) => b.length - a.length).map((words) => words.join('  '));
  return dialect.replaceAll('right_parts', ` (${longest.join('|')}) `, ' <\\1> ');
}

function factorIn(right: CostFactor, { rules, number, text }: Compiler): string {
  const names = [...rules.rights].filter(([, one]) => one === right).map(([name]) => splitWords(name).join('  '));
  const held = any(names.map((name) => `right_marks LIKE ${text(`%<${name}>%`)}`));
  return when([[held, number(right.factor)]], number(1));
}
