/** What engagement to expect of a creator, or why no number is shown. */
import { BandDrawing } from '../drawings/band-drawing.tsx';
import { useStrings } from '../strings/use-strings.ts';
import type { Shown } from './shown.ts';

/** The forecast where own posts are in it, else the benchmark; the measured rate is marked in either. */
export function EngagementView({ creator }: { readonly creator: Shown }) {
  const { creator: say } = useStrings();
  const band = creator.forecast ?? creator.benchmark;
  return (
    <>
      <h3>{say.expected}</h3>
      {band === null ? (
        <p>{creator.platformLabel === '' ? say.noPlatform : say.noBenchmark(creator.platformLabel)}</p>
      ) : (
        <>
          <BandDrawing
            band={band}
            measured={creator.measuredEngagement}
            peers={creator.forecast?.source === 'own+benchmark' ? creator.benchmark : null}
            isForecast={creator.forecast?.source === 'own+benchmark'}
          />
          <p class="quiet">
            {say.basis[band.basis]} {say.confidence[band.confidence]}
            {creator.engagementCheck !== null && ` ${say.check[creator.engagementCheck]}`}
          </p>
        </>
      )}
    </>
  );
}
