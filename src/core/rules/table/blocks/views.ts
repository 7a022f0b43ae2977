/** The Expected views block of the rules table: views per follower by size. Never estimates a creator. */
import type { EngagementCurve, ViewsCurve } from '../../rule-set.ts';
import type { Block, Columns, Line } from '../column.ts';
import type { RuleSentence } from '../rule-texts.ts';
import { PLATFORM_COLUMN } from '../scopes.ts';
import {
  BAND_COLUMNS,
  type CurveLine,
  checkCurves,
  curveNeeds,
  curveRows,
  curvesOf,
  FOLLOWERS_COLUMN,
} from './engagement.ts';

const VIEWS_COLUMNS = {
  platform: PLATFORM_COLUMN,
  followers: FOLLOWERS_COLUMN,
  rate: { title: 'Typical views', unit: '% of followers', kind: 'rate', above: 0, most: 100 },
  ...BAND_COLUMNS,
} as const satisfies Columns;
type ViewsLine = Line<typeof VIEWS_COLUMNS>;

/** Views per follower are a curve by followers like any other. */
const asCurve = (values: ViewsLine['values']): CurveLine['values'] => ({ ...values, basis: 'followers' });
const asLine = (line: ViewsLine): CurveLine => ({ ...line, values: asCurve(line.values) });

const viewsOn = ({ platform }: CurveLine['values']): RuleSentence => ({ says: 'views-on', parts: [platform] });

/** Without this block no views are expected of anybody. */
export function viewsBlock(): Block<typeof VIEWS_COLUMNS> {
  return {
    title: 'Expected views',
    hint: 'Per platform: lines with the views of a typical post, smallest followers first, and one line with the spread. On Twitch average viewers count as views.',
    optional: true,
    columns: VIEWS_COLUMNS,
    rows: ({ views }) => views.flatMap((curve) => curveRows({ ...curve, basis: 'followers' }).map(withoutBasis)),
    needs: (values) => curveNeeds(asCurve(values)),
    check: (lines, say) => checkCurves(lines.map(asLine), viewsOn, say),
    build: (lines) => ({ views: curvesOf(lines.map(asLine)).map(viewsCurve) }),
  };
}

function withoutBasis({ basis: _, ...values }: CurveLine['values']): ViewsLine['values'] {
  return values;
}

function viewsCurve({ basis: _, ...curve }: EngagementCurve): ViewsCurve {
  return curve;
}
