/** A curve of the rules set by own figures: see what would be written and who would move, apply, put back. */
import { useState } from 'preact/hooks';
import type { CalibrationDone, CalibrationProposal, CalibrationRequest } from '../../contract/calibration-calls.ts';
import type { Server } from '../server/use-server.ts';
import { useStrings } from '../strings/use-strings.ts';
import { Button } from './button.tsx';
import { ConfirmButton } from './confirm.tsx';
import { ProblemView, Waiting } from './notice.tsx';
import { ProposalView } from './proposal-view.tsx';

export function CurveSetter(props: {
  readonly asked: CalibrationRequest;
  /** The button that shows the proposal. */
  readonly show: string;
  readonly server: Server;
  /** The rules are others now. */
  readonly onChanged?: () => void;
}) {
  const { rules: say } = useStrings();
  const { server, asked } = props;
  const [proposal, setProposal] = useState<CalibrationProposal | null>(null);
  const [done, setDone] = useState<CalibrationDone | null>(null);
  const [problem, setProblem] = useState('');
  const isBusy = server.busy !== '';

  const forget = (): void => {
    setProposal(null);
    setDone(null);
    setProblem('');
  };
  const propose = async (): Promise<void> => {
    forget();
    const outcome = await server.ask('proposeCalibration', asked);
    if (outcome === null) return;
    if (outcome.ok) setProposal(outcome.value);
    else setProblem(outcome.problem);
  };
  const apply = async (fingerprint: string): Promise<void> => {
    const outcome = await server.ask('applyCalibration', { ...asked, fingerprint });
    if (outcome === null) return;
    setProposal(null);
    if (!outcome.ok) return setProblem(outcome.problem);
    setDone(outcome.value);
    props.onChanged?.();
  };
  const putBack = async (version: string): Promise<void> => {
    const outcome = await server.ask('putBackRules', { version });
    if (outcome === null) return;
    forget();
    if (!outcome.ok) return setProblem(outcome.problem);
    props.onChanged?.();
  };
  return (
    <>
      <div class="buttons">
        <Button waits={isBusy} onClick={() => void propose()}>
          {props.show}
        </Button>
      </div>
      <div role="status" aria-live="polite">
        {server.busy === 'proposeCalibration' && <Waiting text={say.calibrating} />}
        {done !== null && <p class="done">{say.calibrated(done.source)}</p>}
      </div>
      {problem !== '' && <ProblemView text={problem} />}
      {proposal !== null && (
        <>
          <ProposalView proposal={proposal} />
          <div class="buttons">
            {asked.from === 'results' ? (
              <ConfirmButton
                label={say.calibrateApply}
                question={<p>{say.calibrateSure}</p>}
                yes={say.calibrateYes}
                waits={isBusy}
                onYes={() => void apply(proposal.fingerprint)}
              />
            ) : (
              <Button kind="action" waits={isBusy} onClick={() => void apply(proposal.fingerprint)}>
                {say.calibrateApply}
              </Button>
            )}
          </div>
        </>
      )}
      {done !== null && done.replaced !== '' && (
        <div class="buttons">
          <Button waits={isBusy} onClick={() => void putBack(done.replaced)}>
            {say.putBack}
          </Button>
        </div>
      )}
    </>
  );
}
