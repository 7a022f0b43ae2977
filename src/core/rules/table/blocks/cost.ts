/** The Cost and Exchange rates blocks of the rules table. Never prices or converts. */
import { FORMATS, PLATFORMS } from '../../../creator.ts';
import type { CostFactor, CostRules, DefaultFormat, WithheldFee } from '../../rule-set.ts';
import { settingsIn } from '../../settings.ts';
import { CLINICIAN_TITLES } from '../../shipped/clinician-titles.ts';
import { checkRising, checkUnique, isRead } from '../checks.ts';
import type { Block, Columns, Line, Say, Values } from '../column.ts';
import { askFarValues, askOutside } from '../odd.ts';
import { originOf } from '../origin.ts';
import { CONFIDENCES } from '../scopes.ts';

const COST_COLUMNS = {
  line: {
    title: 'Line',
    kind: 'choice',
    options: [
      'fee',
      'platform',
      'format',
      'niche',
      'authority',
      'usageRights',
      'default format',
      'lowest fee',
      'no fee',
      'no fee, bio',
      'no fee, expert',
    ],
    labels: { usageRights: 'usage rights' },
    need: true,
  },
  name: { title: 'Name', kind: 'text' },
  followers: { title: 'Followers', kind: 'number', grouped: true, above: 0 },
  fee: {
    title: 'Typical fee',
    unit: '<currency>, Instagram post',
    kind: 'number',
    money: true,
    grouped: true,
    above: 0,
  },
  factor: { title: 'Factor', unit: 'x fee', kind: 'number', above: 0 },
  format: { title: 'Format', kind: 'choice', options: FORMATS },
  confidence: { title: 'Confidence', kind: 'choice', options: CONFIDENCES },
  note: { title: 'Note', kind: 'text', aside: true },
} as const satisfies Columns;
type CostValues = Values<typeof COST_COLUMNS>;
type CostLine = Line<typeof COST_COLUMNS>;

const ANY = 'any';
const NO_FEE = ['no fee', 'no fee, bio', 'no fee, expert'] as const;
const BLANK = { name: '', followers: null, fee: null, factor: null, format: '', confidence: '', note: '' } as const;
/** Names a factor of this kind may have; every text for the kinds left out. */
const NAMES: Partial<Record<CostValues['line'], readonly string[]>> = {
  platform: PLATFORMS,
  format: FORMATS,
  authority: ['none', 'some', 'strong'],
  'no fee, expert': ['some', 'strong'],
};

export function costBlock(): Block<typeof COST_COLUMNS> {
  return {
    title: 'Cost',
    hint: 'Fee lines: what one Instagram photo post costs by followers, smallest first. All other lines are factors on it; a platform or format without a line gets no cost, nor does a niche on a "no fee" line, a bio with a title of a "no fee, bio" line or an expert of a "no fee, expert" line who is no KOL by audience. Fees end at three times the last line. No piece costs less than the "lowest fee".',
    columns: COST_COLUMNS,
    rows: ({ cost }) => [
      ...cost.anchors.map(({ followers, value, source, date }) => ({
        ...BLANK,
        line: 'fee' as const,
        followers,
        fee: value,
        source,
        date,
      })),
      ...cost.factors.map(({ kind, name, factor, confidence, source, date }) => ({
        ...BLANK,
        line: kind,
        name,
        factor,
        confidence,
        source,
        date,
      })),
      ...cost.defaultFormats.map(({ platform, format, source, date }) => ({
        ...BLANK,
        line: 'default format' as const,
        name: platform,
        format,
        source,
        date,
      })),
      ...lowestFeeRows(cost),
      ...(cost.withheld ?? []).map(({ niche, titles, authority, note, source, date }) => ({
        ...BLANK,
        line: authority !== undefined ? NO_FEE[2] : titles === undefined ? NO_FEE[0] : NO_FEE[1],
        name: authority ?? titles ?? niche,
        note,
        source,
        date,
      })),
    ],
    needs: ({ line }) => {
      if (line === 'fee') return ['followers', 'fee'];
      if (line === 'default format') return ['format'];
      if (line === 'lowest fee') return ['fee'];
      if (NO_FEE.some((kind) => kind === line)) return ['name'];
      return isRead(line) ? ['name', 'factor'] : [];
    },
    check: checkCost,
    odd: askCosts,
    build: (lines, settings) => ({
      cost: {
        ...settingsIn('cost', settings),
        anchors: lines
          .filter(({ values }) => values.line === 'fee')
          .map((line) => ({
            ...originOf(line, 'fee'),
            followers: line.values.followers ?? 0,
            value: line.values.fee ?? 0,
          })),
        factors: lines.flatMap(factorOf),
        defaultFormats: lines.flatMap(defaultFormatOf),
        ...lowestFeeOf(lines),
        ...withheldOf(lines),
      },
    }),
  };
}

function checkCost(lines: readonly CostLine[], say: Say): void {
  const fees = lines.filter(({ values }) => values.line === 'fee');
  checkRising(fees, 'followers', 'Followers', ({ followers }) => followers, say);
  const [first] = lines;
  if (first && fees.length === 0) say(first, 'line', 'no-line-of', 'Cost', 'fee');
  // Without a name a default format is for any platform.
  const nameOf = ({ line, name }: CostLine['values']): string =>
    line === 'default format' ? fold(name) || ANY : fold(name);
  const textOf = (values: CostLine['values']): string =>
    values.line === 'fee' ? '' : `${values.line} ${values.line === 'lowest fee' ? '' : nameOf(values)}`.trim();
  checkUnique(lines, 'name', 'Name', textOf, say);
  for (const line of lines) {
    const { line: kind, name } = line.values;
    const options = kind === 'default format' ? [...PLATFORMS, ANY] : NAMES[kind];
    if (!options || name === '' || options.includes(fold(name))) continue;
    const wanted = { says: 'one-of', parts: [options.join(', ')] } as const;
    say(line, 'name', 'needed', 'Name', { says: 'quoted', parts: [name] }, wanted);
  }
}

const USUAL_FACTORS = [0.02, 20] as const;

function askCosts(lines: readonly CostLine[], say: Say): void {
  const fees = lines.filter(({ values }) => values.line === 'fee');
  askFarValues(fees, 'fee', 'Typical fee', ({ followers, fee }) => ({ followers, value: fee }), say);
  for (const line of lines) askOutside(line, 'factor', 'Factor', line.values.factor, USUAL_FACTORS, say);
}

function fold(name: string): string {
  return name.toLowerCase();
}

function factorOf(line: CostLine): CostFactor[] {
  const { line: kind, name, factor, confidence } = line.values;
  if (NO_FACTORS.indexOf(kind) >= 0) return [];

  return [
    {
      ...originOf(line, 'factor'),
      kind: kind as CostFactor['kind'],
      name: NAMES[kind] ? fold(name) : name,
      factor: factor ?? 1,
      confidence,
    },
  ];
}

function defaultFormatOf(line: CostLine): DefaultFormat[] {
  const { line: kind, name, format } = line.values;
  if (kind !== 'default format' || format === '') return [];
  const platform = PLATFORMS.find((known) => known === fold(name)) ?? ANY;
  return [{ ...originOf(line, 'format'), platform, format }];
}

/** Lines that are no factors. */
const NO_FACTORS: readonly string[] = ['fee', 'default format', 'lowest fee', ...NO_FEE];

function lowestFeeRows({ lowestFee, lowestFeeFrom }: CostRules): CostValues[] {
  if (lowestFee === undefined) return [];
  const { source, date } = lowestFeeFrom ?? { source: '', date: '' };
  return [{ ...BLANK, line: 'lowest fee', fee: lowestFee, source, date }];
}

function lowestFeeOf(lines: readonly CostLine[]): Pick<CostRules, 'lowestFee' | 'lowestFeeFrom'> {
  const line = lines.find(({ values }) => values.line === 'lowest fee');
  return line === undefined ? {} : { lowestFee: line.values.fee ?? 0, lowestFeeFrom: originOf(line, 'fee') };
}

/** A table of before bios counted withholds fees by niche only: the shipped titles of clinicians are added then. */
function withheldOf(lines: readonly CostLine[]): { withheld?: WithheldFee[] } {
  const of = (kind: CostValues['line']) => lines.filter(({ values }) => values.line === kind);
  const byNiche = of('no fee').map((line): WithheldFee => {
    return { ...originOf(line, 'name'), niche: line.values.name, note: line.values.note };
  });
  const byTitle = of('no fee, bio').map((line): WithheldFee => {
    return { ...originOf(line, 'name'), niche: '', titles: line.values.name, note: line.values.note };
  });
  const [first] = byNiche;
  if (first !== undefined && byTitle.length === 0) byTitle.push({ ...first, niche: '', titles: CLINICIAN_TITLES });
  const byLevel = of('no fee, expert').map((line): WithheldFee => {
    return { ...originOf(line, 'name'), niche: '', authority: fold(line.values.name), note: line.values.note };
  });
  const withheld = [...byNiche, ...byTitle, ...byLevel];
  return withheld.length === 0 ? {} : { withheld };
}

const EXCHANGE_COLUMNS = {
  currency: { title: 'Currency', kind: 'currency', need: true },
  rate: { title: 'Units', unit: 'for one <currency>', kind: 'number', need: true, above: 0 },
} as const satisfies Columns;

/** Without this block no other currency can be read or shown. */
export function exchangeBlock(): Block<typeof EXCHANGE_COLUMNS> {
  return {
    title: 'Exchange rates',
    hint: 'Units of a currency for one unit of the currency in Settings. Fees stay as they are when you show another.',
    optional: true,
    columns: EXCHANGE_COLUMNS,
    rows: ({ exchangeRates }) => exchangeRates,
    check: (lines, say) => checkUnique(lines, 'currency', 'Currency', ({ currency }) => currency, say),
    build: (lines) => ({
      exchangeRates: lines.map((line) => ({
        ...originOf(line, 'rate'),
        currency: line.values.currency,
        rate: line.values.rate,
      })),
    }),
  };
}
