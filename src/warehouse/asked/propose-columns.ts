/** Which column of a table is which field, by the names alone: the header recognition of sheets. Every guess is said. */
import type { Field } from '../../core/creator.ts';
import { rightOfTitle } from '../../core/reading/columns/rights-columns.ts';
import { isTypeTitle } from '../../core/reading/rows/account-kind.ts';
import { recogniseHeader } from '../../core/reading/titles/header.ts';
import { FLAG_FIELDS, TEXT_FIELDS } from '../field-types.ts';
import { CREDENTIALS, RIGHT_FLAGS, type ViewRequest, WAREHOUSE_FIELDS, type WarehouseField } from '../request.ts';

/** `type` as the engine names it, '' where nobody says. */
export type SourceColumn = { readonly name: string; readonly type: string };

export type Proposal = {
  readonly columns: ViewRequest['columns'];
  readonly rate: ViewRequest['rate'];
  readonly quote: ViewRequest['quote'];
  /** Sentences for the header, without full stops. */
  readonly assumed: readonly string[];
};

type Recognised = Extract<NonNullable<ReturnType<typeof recogniseHeader>>, { readonly rank: number }>;
type Candidate = { readonly column: SourceColumn; readonly rank: number; readonly as: Recognised | null };

const OF_FIELD: Readonly<Partial<Record<Field, WarehouseField>>> = {
  creator: 'creator',
  platform: 'platform',
  followers: 'followers',
  likes: 'likes',
  comments: 'comments',
  shares: 'shares',
  views: 'views',
  engagementRate: 'engagement_rate',
  niche: 'niche',
  country: 'country',
  authority: 'bio',
  verified: 'verified',
  quote: 'quote',
  postsMeasured: 'posts_measured',
};
/** What the JSON of `classify` calls a field, where it has it. */
export const FIELD_NAMES: ReadonlyMap<WarehouseField, Field> = new Map([
  ...Object.entries(OF_FIELD).map(([name, field]) => [field, name as Field] as const),
  ['authority', 'authority'],
]);
const OF_SIDE = {
  following: 'following',
  fakeFollowerShare: 'fake_follower_share',
  dataDate: 'data_date',
  person: 'person',
  handle: 'creator',
} as const;
/** Names that are no titles of sheets. */
const OTHER_NAMES: Readonly<Record<string, WarehouseField>> = {
  currency: 'quote_currency',
  authority_level: 'authority',
  hindex: 'h_index',
  npi: 'npi_number',
  trials: 'clinical_trials',
};
/** A name that is a field's own wins over every title. */
const OWN_NAME = 1000;

/** Columns that the user named win; a field with two columns of equal standing is asked about. */
export function proposeColumns(
  source: readonly SourceColumn[],
  named: ViewRequest['columns'],
): Proposal | { readonly problem: string } {
  const names = source.map(({ name }) => name);
  for (const [field, column] of Object.entries(named)) {
    if (names.includes(column)) continue;
    return {
      problem: `--columns gives ${field} the column “${column}”, which the table does not have: name one of ${names.join(', ')}.`,
    };
  }
  const taken = new Set(Object.values(named));
  const candidates = new Map<WarehouseField, Candidate[]>();
  const unread: string[] = [];
  for (const column of source.filter(({ name }) => !taken.has(name))) {
    const found = fieldOf(column);
    if (found === null || named[found.field] !== undefined) unread.push(column.name);
    else if (!fits(found.field, column.type))
      unread.push(`${column.name} (${column.type}, ${found.field} wants ${wanted(found.field)})`);
    else
      candidates.set(found.field, [...(candidates.get(found.field) ?? []), { column, rank: found.rank, as: found.as }]);
  }
  const chosen = new Map<WarehouseField, Candidate>();
  for (const [field, list] of candidates) {
    const best = Math.max(...list.map(({ rank }) => rank));
    const [first, ...others] = list.filter(({ rank }) => rank === best);
    if (first === undefined) continue;
    if (others.length > 0) {
      const choices = [first, ...others].map(({ column }) => column.name);
      return {
        problem: `${field} could be any of ${choices.join(', ')}: say which with --columns ${field}=${choices[0]}.`,
      };
    }
    chosen.set(field, first);
    for (const { column } of list) if (column !== first.column) unread.push(column.name);
  }
  const inOrder = WAREHOUSE_FIELDS.flatMap((field) => {
    const column = named[field] ?? chosen.get(field)?.column.name;
    return column === undefined ? [] : [[field, column] as const];
  });
  return { columns: Object.fromEntries(inOrder), ...asked(chosen), assumed: assumptions(chosen, unread) };
}

function fieldOf({ name }: SourceColumn): { field: WarehouseField; rank: number; as: Recognised | null } | null {
  const plain = name.toLowerCase().replace(/[^a-z0-9]+/g, '_');
  const own = WAREHOUSE_FIELDS.find((field) => field === plain) ?? OTHER_NAMES[plain];
  const known = recogniseHeader(name);
  const as = known !== null && 'field' in known ? known : null;
  if (own !== undefined) return { field: own, rank: OWN_NAME, as };
  const side = known?.side === undefined ? undefined : OF_SIDE[known.side];
  const field = side ?? (as === null ? undefined : OF_FIELD[as.field]) ?? asideField(name);
  return field === null ? null : { field, rank: as?.rank ?? 0, as };
}

/** Titles that serve no field of a creator: usage rights, and what kind of account it is. */
function asideField(name: string): WarehouseField | null {
  const right = rightOfTitle(name);
  if (right === '') return 'usage_rights';
  const flag = Object.entries(RIGHT_FLAGS).find(([, one]) => one === right);
  if (flag !== undefined) return flag[0] as keyof typeof RIGHT_FLAGS;
  return isTypeTitle(name) ? 'account_type' : null;
}

const NUMBER_TYPE = /int|float|double|real|dec|num|money/i;
/** Many values in one cell, and types whose names hold that of another. */
const OTHER_TYPE = /[[<]|^(struct|map|array|list|tuple|enum|interval|point)/i;
function fits(field: WarehouseField, type: string): boolean {
  if (type === '' || TEXT_FIELDS.includes(field)) return true;
  if (OTHER_TYPE.test(type)) return false;
  if (FLAG_FIELDS.includes(field)) return /bool/i.test(type);
  if (field === 'data_date') return /date|time/i.test(type);
  return NUMBER_TYPE.test(type);
}

function wanted(field: WarehouseField): string {
  if (FLAG_FIELDS.includes(field)) return 'yes or no';
  return field === 'data_date' ? 'a day' : 'numbers';
}

function asked(chosen: ReadonlyMap<WarehouseField, Candidate>): Pick<Proposal, 'rate' | 'quote'> {
  const rate = chosen.get('engagement_rate')?.as;
  const quote = chosen.get('quote')?.as;
  const format = quote?.format ?? null;
  return {
    rate: {
      basis: rate?.basis === undefined || rate.basis === 'unknown' ? 'followers' : rate.basis,
      isPercent: rate?.percent === true,
    },
    quote: {
      currency: quote?.currency ?? '',
      deliverables: quote?.deliverables ?? (format === null ? null : [{ format, count: 1 }]),
    },
  };
}

function assumptions(chosen: ReadonlyMap<WarehouseField, Candidate>, unread: readonly string[]): string[] {
  const perPost = (['likes', 'comments', 'shares', 'views'] as const).filter((field) => chosen.has(field));
  const credentials = CREDENTIALS.filter((field) => chosen.has(field));
  return [
    ...(chosen.size === 0 ? [] : ['Columns by their names']),
    ...(perPost.length === 0 ? [] : [`${perPost.join(', ')} are means of one post, not sums`]),
    ...(credentials.length === 0 ? [] : [`counts that speak for expertise: ${credentials.join(', ')}`]),
    ...(unread.length === 0 ? [] : [`Not read: ${unread.join(', ')}`]),
  ];
}
