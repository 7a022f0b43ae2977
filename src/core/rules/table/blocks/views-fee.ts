/** The Fee by views block of the rules table. */
import { FORMATS } from '../../../creator.ts';
import { defaultViewsFees } from '../../shipped/default-views-fees.ts';
import { checkUnique } from '../checks.ts';
import type { Block, Columns, Line, Say } from '../column.ts';
import { cellOf, originOf } from '../origin.ts';
import { CONFIDENCES, PLATFORM_COLUMN } from '../scopes.ts';

const price = { unit: '<currency> per 1,000 views', kind: 'number', money: true, need: true, above: 0 } as const;
const VIEWS_FEE_COLUMNS = {
  platform: PLATFORM_COLUMN,
  format: { title: 'Format', kind: 'choice', options: FORMATS, need: true },
  low: { title: 'Low CPM', ...price },
  typical: { title: 'Typical CPM', ...price },
  high: { title: 'High CPM', ...price },
  confidence: { title: 'Confidence', kind: 'choice', options: CONFIDENCES },
} as const satisfies Columns;
type FeeLine = Line<typeof VIEWS_FEE_COLUMNS>;

/** A table without this block has the shipped prices; one with the block and no line has none. */
export function viewsFeeBlock(): Block<typeof VIEWS_FEE_COLUMNS> {
  return {
    title: 'Fee by views',
    hint: 'What 1,000 views cost. It prices a creator with average views before the fee by followers does; the first line of a platform prices its other formats too. On Twitch: 1,000 viewers for an hour.',
    optional: true,
    whenMissing: () => ({ viewsFees: defaultViewsFees() }),
    columns: VIEWS_FEE_COLUMNS,
    rows: ({ viewsFees = [] }) => viewsFees,
    check: (lines, say) => {
      checkUnique(lines, 'format', 'Format', ({ platform, format }) => `${platform} ${format}`, say);
      for (const line of lines) checkOrder(line, say);
    },
    build: (lines) => ({
      viewsFees: lines.map((line) => {
        const { platform, format, low, typical, high, confidence } = line.values;
        return { ...originOf(line, 'typical'), platform, format, low, typical, high, confidence: confidence || 'low' };
      }),
    }),
  };
}

function checkOrder(line: FeeLine, say: Say): void {
  const { low, typical, high } = line.values;
  if (typical < low) say(line, 'typical', 'not-least', 'Typical CPM', typical, low, cellOf(line, 'low'));
  if (high < typical) say(line, 'high', 'not-least', 'High CPM', high, typical, cellOf(line, 'typical'));
}
