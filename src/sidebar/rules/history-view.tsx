/** The earlier rule sets, each of which can be put back. */
import type { RulesState } from '../../contract/server-calls.ts';
import { ConfirmButton } from '../parts/confirm.tsx';
import { MoreList } from '../parts/more-list.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { saySaved } from './say-saved.ts';

const SHOWN = 10;

export function HistoryView(props: {
  readonly state: RulesState;
  readonly isBusy: boolean;
  readonly onPutBack: (version: string) => void;
}) {
  const { rules: say } = useStrings();
  const earlier = props.state.history.filter((entry) => entry.version !== props.state.version);
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary>{say.historyTitle}</summary>
      <MoreList
        items={earlier}
        shown={SHOWN}
        render={({ version, date, what, accepted }) => (
          <>
            <span class="wrap" lang="en">
              {saySaved({ what, version })}
            </span>
            <span class="quiet block">
              {date}, {accepted ? say.accepted : say.replaced}
            </span>
            <ConfirmButton
              label={say.putBack}
              question={<p class="wrap">{say.putBackQuestion(date)}</p>}
              yes={say.putBack}
              waits={props.isBusy}
              onYes={() => props.onPutBack(version)}
            />
          </>
        )}
      />
    </details>
  );
}
