/** How large the audience of one post is on its platform, given or usual for the size. */
import { LARGEST, SMALLEST } from '../../core/evaluation/audience.ts';
import { flatOutside } from '../../core/maths/log-curve.ts';
import type { Compiler, Figure } from '../compiler.ts';
import { when } from '../sql/expressions.ts';
import type { Layer } from '../sql/layers.ts';

/** Logs of the views at which the audience counts nothing, and how far it is from there to everything. */
export function audienceFigures({ rules }: Compiler): Record<string, Figure> {
  const logViews = (platform: string, followers: number): number | null => {
    const line = rules.views.get(platform)?.line;
    return line === undefined ? null : flatOutside(line, Math.log(followers)) + Math.log(followers);
  };
  const range = (platform: string): number | null => {
    const [least, most] = [logViews(platform, SMALLEST), logViews(platform, LARGEST)];
    return least === null || most === null || !(most > least) ? null : most - least;
  };
  return {
    least_log_views: { type: 'number', of: (platform) => logViews(platform, SMALLEST) },
    log_views_range: { type: 'number', of: range },
  };
}

export function audienceLayers({ number, has }: Compiler): Layer[] {
  const views = has('views') ? 'COALESCE(seen_views, usual_p50)' : 'usual_p50';
  const part = 'audience_share';
  return [
    {
      name: part,
      says: '',
      columns: { [part]: when([[`${views} > ${number(0)}`, `(LN(${views}) - least_log_views) / log_views_range`]]) },
    },
    {
      name: 'audience',
      says: '',
      columns: {
        audience_part: when(
          [
            [`${part} < ${number(0)}`, number(0)],
            [`${part} > ${number(1)}`, number(1)],
          ],
          part,
        ),
      },
    },
  ];
}
