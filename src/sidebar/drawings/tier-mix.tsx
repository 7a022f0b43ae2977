/** How many creators each tier has, as bars with their numbers beside them. */
import { useFigures, useStrings } from '../strings/use-strings.ts';

type TierCount = { readonly tier: string; readonly count: number };

/** Tiers without a creator are left out; bars are in proportion to all creators. */
export function TierMix({ tiers }: { readonly tiers: readonly TierCount[] }) {
  const { drawings: say } = useStrings();
  const { count: sayCount, rate } = useFigures();
  const all = tiers.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  return (
    <ul class="bars" aria-label={say.tierMix}>
      {tiers
        .filter(({ count }) => count > 0)
        .map(({ tier, count }) => (
          <li key={tier}>
            <span>{tier}</span>
            <span class="number">
              {sayCount(count)} <span class="quiet">({rate(Math.round((100 * count) / all) / 100)})</span>
            </span>
            <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect class="track" width="100" height="6" />
              <rect class="bar" width={(100 * count) / all} height="6" />
            </svg>
          </li>
        ))}
    </ul>
  );
}
