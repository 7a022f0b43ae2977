/** Why a creator is answered so, what speaks against trusting it, and what would change it. */
import type { FlagCode } from '../../core/evaluation/flags.ts';
import { MoreList } from '../parts/more-list.tsx';
import { useReasons, useStrings } from '../strings/use-strings.ts';
import type { Shown } from './shown.ts';

const SHOWN = 12;

/** The first reason names the rule of the tier; the others are folded below it. */
export function ReasonsView({ creator }: { readonly creator: Shown }) {
  const { creator: say, classify, flags } = useStrings();
  const { reason } = useReasons();
  const [first, ...others] = creator.marked.map(reason);
  return (
    <>
      {first !== undefined && <p>{first}</p>}
      {creator.flags.length > 0 && (
        <ul class="flags" aria-label={say.flagsTitle}>
          {creator.flags.map((flag) => (
            <li key={flag}>{flags[flag as FlagCode] ?? flag}</li>
          ))}
        </ul>
      )}
      <p class="quiet">{classify.general}</p>
      {others.length > 0 && (
        <details>
          <summary>{say.allReasons(others.length)}</summary>
          <MoreList items={others} shown={SHOWN} render={(one) => one} />
        </details>
      )}
    </>
  );
}

export function ChangesAnswer({ creator }: { readonly creator: Shown }) {
  const { creator: say } = useStrings();
  const { reason } = useReasons();
  if (creator.wouldChange.length === 0) return null;
  return (
    <>
      <h3>{say.wouldChange}</h3>
      <ul>
        {creator.wouldChange.map((sentence) => (
          <li key={sentence}>{reason(sentence)}</li>
        ))}
      </ul>
    </>
  );
}
