/** What a proposed curve is, in sentences for the person who decides. */
import type { CalibrationRequest } from '../../contract/server-calls.ts';
import type { CurveProposal } from '../../core/calibration/propose-curve.ts';
import { platformLabel } from '../../core/text/names.ts';
import { plain, sayCount, sayMoney, sayRate } from '../../core/text/say-number.ts';

/** What is beside the lines of a curve that was set. */
export function sourceOf(creators: number, from: CalibrationRequest['from'], day: string): string {
  return `${from === 'results' ? 'campaign results' : 'own rows'}, ${creators} creators, ${day}`;
}

/** What is behind the curve, its lines, how well it holds, and what would be written. */
export function sayProposal(
  { what, platform, from }: Omit<CalibrationRequest, 'request'>,
  { creators, leftOut, anchors, spread, held, factor, basis }: CurveProposal,
  currency: string,
  source: string,
): string[] {
  const isCost = what === 'cost';
  const figure = isCost ? (from === 'results' ? 'a fee paid' : 'a quote') : `an engagement measured by ${basis}`;
  const amount = (value: number): string => (isCost ? sayMoney(value, currency) : sayRate(value));
  const lines = anchors.map(({ followers, value, creators: behind }) => {
    const size = basis === 'views' ? 'any size' : `${sayCount(followers)} followers`;
    return `${size}: ${amount(value)} (${behind} ${behind === 1 ? 'creator' : 'creators'})`;
  });
  const left = leftOut === 0 ? '' : `, ${leftOut} left out without one`;
  return [
    `${creators} ${platformLabel(platform)} creators with ${figure}${left}.`,
    `${lines.join('; ')}.`,
    `8 of 10 lie between ${plain(spread[0])} and ${plain(spread[4])} times the typical.`,
    ...(held === null
      ? []
      : [
          `Each half judged by the other half’s curve: ${Math.round(held * 100)}% lie in that band; 80% would be exact.`,
        ]),
    factor === null
      ? `The lines of this curve would be written over, with the source “${source}”.`
      : `The fee lines stay; the factor of ${platformLabel(platform)} would go from ${plain(factor.from)} to ${plain(factor.to)}, with the source “${source}”.`,
  ];
}
