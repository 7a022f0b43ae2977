/** The small drawing of what engagement to expect, with the measured rate marked. The same is in words below. */
import { useFigures, useStrings } from '../strings/use-strings.ts';
import { type Band, bandGeometry } from './band-geometry.ts';

const WIDTH = 268;

export function BandDrawing(props: {
  readonly band: Band;
  readonly measured: number | null;
  /** Others of the size, drawn behind a forecast with own posts; null for none. */
  readonly peers: Band | null;
  /** True: own posts are in the band, so it speaks of this creator and not of others of its size. */
  readonly isForecast: boolean;
}) {
  const { band, measured, peers } = props;
  const { drawings: say } = useStrings();
  const { rate } = useFigures();
  const at = bandGeometry(band, measured, WIDTH, peers);
  const words = (props.isForecast ? say.forecast : say.band)(rate(band.p10), rate(band.p50), rate(band.p90));
  const own = measured === null ? '' : say.measured(rate(measured));
  const others = peers === null ? '' : say.peers(rate(peers.p10), rate(peers.p90));
  if (at === null) return <p>{`${words} ${own}`}</p>;
  const anchor = at.measured !== null && at.measured > WIDTH / 2 ? 'end' : 'start';
  const { low, typical, high } = at.labels;
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} 58`} role="img" aria-label={`${words} ${own} ${others}`.trim()}>
        {at.peers !== null && (
          <rect class="peers" x={at.peers.p10} y="24" width={at.peers.p90 - at.peers.p10} height="6" rx="3" />
        )}
        <rect class="band" x={at.p10} y="20" width={at.p90 - at.p10} height="14" rx="3" />
        <rect class="band-core" x={at.p25} y="20" width={at.p75 - at.p25} height="14" />
        <path class="mark" d={`M${at.p50} 17V37`} />
        {at.measured !== null && measured !== null && (
          <>
            <path class="measured" d={`M${at.measured} 21l-6 -9h12z`} />
            <text class="strong" x={at.measured + (anchor === 'end' ? -9 : 9)} y="12" text-anchor={anchor}>
              {say.measuredLabel(rate(measured))}
            </text>
          </>
        )}
        <text x={low} y="52" text-anchor="middle">
          {rate(band.p10)}
        </text>
        <text class="strong" x={typical} y="52" text-anchor="middle">
          {rate(band.p50)}
        </text>
        <text x={high} y="52" text-anchor="middle">
          {rate(band.p90)}
        </text>
      </svg>
      <figcaption>
        {words} {others}
      </figcaption>
    </figure>
  );
}
