/** The findings as tables of plain text. */
import type { BandError } from '../../src/core/calibration/band-error.ts';
import { platformLabel } from '../../src/core/text/names.ts';
import type { Findings, Group, QuoteError } from './findings.ts';
import { knownSource } from './known-sources.ts';
import { sayError, sayShare, saySigned } from './say.ts';

const MEANING = [
  'in 10-90: share of creators inside the band (80% when it is what it says); in 25-75: inside its middle half (50%).',
  'error: mean |ln(measured / typical)|, 0.69 is a factor of two; bias: middle of ln(measured / typical), above 0 the real ones are higher.',
  'n*: fewer than 20 creators, too few for a claim.',
];

/** With fewer creators one more or less moves a share by five points. */
const FEW = 20;

/** The whole report, one table per question, with sample sizes and how the creators were chosen. */
export function printReport(findings: Findings): string {
  const { rules } = findings;
  return [
    `Rules in force: ${rules.version}; files: ${findings.files.join(', ')}`,
    ...MEANING,
    '',
    ...(findings.groups.length > 0 ? ratesOf(findings.groups) : []),
    ...(findings.histories.length > 0 ? historiesOf(findings) : []),
    ...(findings.quotes.length > 0 ? quotesOf(findings.quotes) : []),
    ...selectionOf(findings),
    ...findings.leftOut.map(({ reason, rows }) => `Left out, ${rows} ${rows === 1 ? 'row' : 'rows'}: ${reason}.`),
    ...findings.notes.map((note) => `Note: ${note}`),
    '',
  ].join('\n');
}

function ratesOf(groups: readonly Group[]): string[] {
  const head = ['source, platform, basis', 'part', 'n', 'in 10-90', 'in 25-75', 'error', 'bias', 'rate 0', 'low conf.'];
  const rows = groups.flatMap((group) =>
    [group.all, ...group.tiers].map(({ part, error, lowConfidence }) => [
      part === 'all' ? nameOf(group) : '',
      part,
      ...sixth(error),
      String(error.zeros),
      sayShare(lowConfidence / error.creators),
    ]),
  );
  const compared = groups.flatMap((group) => [
    [nameOf(group), 'rules in force, 10-90', ...fourth(group.all.error, true)],
    ...group.published.map(({ name, date, band, error }) => [
      '',
      `${name}, ${date}${band === '' ? '' : ` (${band})`}`,
      ...fourth(error, band !== ''),
    ]),
    ...fittedOf(group),
  ]);
  return [
    'EXPECTED ENGAGEMENT FROM FOLLOWERS OR VIEWS ALONE',
    ...table(head, rows, 2),
    '',
    'AGAINST PUBLISHED TABLES (each in its own band, on the sizes it has; “-”: only a middle is published)',
    ...table(['source, platform, basis', 'table', 'n', 'in band', 'error', 'bias'], compared, 2),
    '',
  ];
}

function fittedOf({ fitted }: Group): string[][] {
  if (!('anchors' in fitted)) {
    return [['', `no own curve: ${fitted.found} creators of ${fitted.needed} needed`, '-', '-', '-', '-']];
  }
  if (fitted.heldOut === null) return [['', 'own curve: too few creators to check it on a half', '-', '-', '-', '-']];
  return [['', 'fitted to this file, judged on the half not seen', ...fourth(fitted.heldOut, true)]];
}

function historiesOf({ histories }: Findings): string[] {
  const head = ['source, platform', 'posts known', 'n', 'in 10-90', 'in 25-75', 'error', 'bias', 'band p90/p10'];
  const rows = histories.map(({ source, platform, posts, error, width }) => [
    posts === 0 ? `${source}, ${platformLabel(platform)}` : '',
    posts === 0 ? 'none (benchmark)' : String(posts),
    ...sixth(error),
    width.toFixed(1),
  ]);
  return ['FORECAST OF THE NEXT FIVE POSTS (their median) FROM EARLIER ONES', ...table(head, rows, 1), ''];
}

function quotesOf(quotes: readonly QuoteError[]): string[] {
  const rows = quotes.flatMap((quote) => [
    [
      `${quote.source}, ${platformLabel(quote.platform)}`,
      `${quote.format}: rules in force (${quote.confidence} confidence)`,
      ...fourth(quote.error, true),
    ],
    ...quote.published.map(({ name, date, error }) => ['', `${name}, ${date}`, ...fourth(error, true)]),
  ]);
  return [
    'COST BAND (asked fees)',
    ...table(['source, platform', 'band', 'n', 'in band', 'error', 'bias'], rows, 2),
    '',
  ];
}

function selectionOf({ groups, histories }: Findings): string[] {
  const sources = [...new Set([...groups, ...histories].map(({ source }) => source))];
  return sources.map((source) => {
    const known = knownSource(source);
    if (known === null) {
      return `${source}: how its creators were chosen is not known here; a list ranked by engagement or views lies above typical.`;
    }
    return `${source}: ${known.name}; ${known.selection}.${known.seen === '' ? '' : ` In-sample: ${known.seen}.`}`;
  });
}

function nameOf({ source, platform, basis }: Group): string {
  return `${source}, ${platformLabel(platform)} by ${basis}`;
}

function sixth(error: BandError): string[] {
  const { creators, inBand, inMiddle } = error;
  return [sayCreators(creators), sayShare(inBand), sayShare(inMiddle), ...errorsOf(error)];
}

function fourth(error: BandError, hasBand: boolean): string[] {
  return [sayCreators(error.creators), hasBand ? sayShare(error.inBand) : '-', ...errorsOf(error)];
}

/** A star where the shares are too rough for a claim. */
function sayCreators(creators: number): string {
  return creators < FEW ? `${creators}*` : String(creators);
}

function errorsOf({ meanAbsLn, bias }: BandError): string[] {
  return [sayError(meanAbsLn), saySigned(bias)];
}

/** Columns as wide as their widest cell; the first `texts` to the left, figures to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[], texts: number): string[] {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at < texts ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)];
}
