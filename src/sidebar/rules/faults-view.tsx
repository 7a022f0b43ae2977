/** The faults of the rules tab, each with a way to its cell. */

import type { RuleFault } from '../../contract/server-calls.ts';
import { Button } from '../parts/button.tsx';
import { JumpButton } from '../parts/jump-button.tsx';
import { MoreList } from '../parts/more-list.tsx';
import { useReasons, useStrings } from '../strings/use-strings.ts';

const SHOWN = 20;

export function FaultsView(props: {
  readonly faults: readonly RuleFault[];
  readonly hasTab: boolean;
  readonly isBusy: boolean;
  readonly onCheck: () => void;
}) {
  const { rules: say } = useStrings();
  const { reason } = useReasons();
  return (
    <>
      {props.faults.length === 0 && props.hasTab && <p class="done">{say.noFaults}</p>}
      {props.faults.length > 0 && (
        <>
          <h3>{say.faultsTitle(props.faults.length)}</h3>
          <MoreList
            items={props.faults}
            shown={SHOWN}
            render={({ marked, cell }) => (
              <>
                <span>{reason(marked)} </span>
                {cell !== null && <JumpButton {...cell} />}
              </>
            )}
          />
        </>
      )}
      {props.hasTab && (
        <Button waits={props.isBusy} onClick={props.onCheck}>
          {say.check}
        </Button>
      )}
    </>
  );
}
