/** The picture of measured against expected rates by size, one panel per group with several sizes. */
import { platformLabel } from '../../src/core/text/names.ts';
import type { Group, SizeQuantiles } from './findings.ts';
import { area, bar, DARK, dot, INK, PALE, picture, stroke, words } from './svg.ts';

const PANEL = { width: 400, height: 280 };
const PLOT = { left: 58, top: 40, width: 320, height: 190 };
const FOLLOWERS = { from: 1e3, to: 2e7 };
const RATES = { from: 0.0005, to: 0.3 };
const HEAD = 62;

export function plotSizes(groups: readonly Group[]): string {
  const shown = groups.filter(({ basis, sizes }) => basis === 'followers' && shownSizes(sizes).length > 1);
  const rows = Math.max(1, Math.ceil(shown.length / 2));
  const panels = shown.flatMap((group, index) =>
    panelOf(group, (index % 2) * PANEL.width, HEAD + Math.floor(index / 2) * PANEL.height),
  );
  return picture(2 * PANEL.width + 20, HEAD + rows * PANEL.height + 10, 'Measured and expected engagement by size', [
    words(16, 24, 'Measured and expected engagement rate by followers', 'start', 16),
    bar(16, 36, 14, 12, PALE),
    words(36, 47, 'expected: 8 of 10 creators', 'start', 12),
    stroke(224, 42, 240, 42, DARK, 2),
    words(246, 47, 'expected, typical', 'start', 12),
    stroke(372, 42, 388, 42, INK, 1),
    dot(380, 42, 4, INK),
    words(396, 47, 'measured: typical, middle half (thick), 8 of 10 (thin)', 'start', 12),
    ...panels,
  ]);
}

/** The axis begins at 1,000. */
function shownSizes(sizes: readonly SizeQuantiles[]): readonly SizeQuantiles[] {
  return sizes.filter(({ followers }) => followers >= FOLLOWERS.from);
}

function panelOf({ source, platform, sizes: all }: Group, left: number, top: number): string[] {
  const sizes = shownSizes(all);
  const x = (followers: number) => left + PLOT.left + inLogs(followers, FOLLOWERS) * PLOT.width;
  const y = (rate: number) => top + PLOT.top + (1 - inLogs(rate, RATES)) * PLOT.height;
  const upper = sizes.map((size) => [x(size.followers), y(size.expected.p90)] as const);
  const lower = sizes.map((size) => [x(size.followers), y(size.expected.p10)] as const).reverse();
  return [
    words(left + PLOT.left, top + 24, `${platformLabel(platform)}, ${source}`),
    ...axes(x, y),
    area([...upper, ...lower], PALE),
    ...sizes.slice(1).map((size, at) => typicalLine(sizes[at] as SizeQuantiles, size, x, y)),
    ...sizes.flatMap(({ followers, measured }) => [
      stroke(x(followers), y(measured.p10), x(followers), y(measured.p90), INK, 1),
      stroke(x(followers), y(measured.p25), x(followers), y(measured.p75), INK, 4),
      dot(x(followers), y(measured.p50), 4.5, INK),
    ]),
  ];
}

type Scale = (value: number) => number;

function typicalLine(from: SizeQuantiles, to: SizeQuantiles, x: Scale, y: Scale): string {
  return stroke(x(from.followers), y(from.expected.p50), x(to.followers), y(to.expected.p50), DARK, 2);
}

function axes(x: Scale, y: Scale): string[] {
  const grid = '#d9e2ec';
  const [west, east] = [x(FOLLOWERS.from), x(FOLLOWERS.to)];
  const [south, north] = [y(RATES.from), y(RATES.to)];
  return [
    ...[0.001, 0.003, 0.01, 0.03, 0.1].flatMap((rate) => [
      stroke(west, y(rate), east, y(rate), grid),
      words(west - 6, y(rate) + 4, `${Number((rate * 100).toPrecision(1))}%`, 'end', 11),
    ]),
    ...(
      [
        [1e3, '1K'],
        [1e4, '10K'],
        [1e5, '100K'],
        [1e6, '1M'],
        [1e7, '10M'],
      ] as const
    ).flatMap(([followers, label]) => [
      stroke(x(followers), south, x(followers), north, grid),
      words(x(followers), south + 16, label, 'middle', 11),
    ]),
  ];
}

/** 0 to 1 within the range; what lies outside stands at its edge. */
function inLogs(value: number, { from, to }: { readonly from: number; readonly to: number }): number {
  const part = Math.log(Math.max(value, 1e-9) / from) / Math.log(to / from);
  return Math.min(1, Math.max(0, part));
}
