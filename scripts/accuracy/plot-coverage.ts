/** The picture of coverage: how many real creators lie inside the bands, one bar per group. */
import { platformLabel } from '../../src/core/text/names.ts';
import type { Group } from './findings.ts';
import { sayShare } from './say.ts';
import { bar, DARK, INK, PALE, picture, stroke, words } from './svg.ts';

const WIDTH = 860;
const LEFT = 330;
const SPAN = 440;
const ROW = 44;
const TOP = 70;

export function plotCoverage(groups: readonly Group[]): string {
  const height = TOP + groups.length * ROW + 44;
  const x = (share: number) => LEFT + share * SPAN;
  const rows = groups.flatMap(({ source, platform, basis, all }, index) => {
    const y = TOP + index * ROW;
    const { inBand, inMiddle, creators } = all.error;
    return [
      words(LEFT - 12, y + 14, `${platformLabel(platform)} by ${basis}`, 'end'),
      words(LEFT - 12, y + 30, `${source}, ${creators} creators`, 'end', 11),
      bar(LEFT, y, inBand * SPAN, 15, PALE),
      bar(LEFT, y + 17, inMiddle * SPAN, 15, DARK),
      words(WIDTH - 40, y + 12, sayShare(inBand), 'end', 12),
      words(WIDTH - 40, y + 29, sayShare(inMiddle), 'end', 12),
    ];
  });
  const aims = [0.5, 0.8].flatMap((aim) => [
    stroke(x(aim), TOP - 10, x(aim), height - 34, INK, 1, '4 3'),
    words(x(aim), height - 16, `aim ${sayShare(aim)}`, 'middle', 12),
  ]);
  return picture(WIDTH, height, 'Share of real creators inside the bands', [
    words(16, 24, 'Share of real creators inside the bands', 'start', 16),
    bar(16, 36, 14, 12, PALE),
    words(36, 47, 'in the band “8 of 10 creators lie between”', 'start', 12),
    bar(320, 36, 14, 12, DARK),
    words(340, 47, 'in its middle half', 'start', 12),
    ...rows,
    ...aims,
  ]);
}
