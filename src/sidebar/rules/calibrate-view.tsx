/** Sets a curve by the team's own creators: choose it, see what would be written and who would move, apply, put back. */
import { useState } from 'preact/hooks';
import type { CalibrationAsk, CalibrationDone, CalibrationProposal } from '../../contract/calibration-calls.ts';
import type { Choices, RunRequest } from '../../contract/server-calls.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { ProblemView, Waiting } from '../parts/notice.tsx';
import type { Server } from '../server/use-server.ts';
import { useStrings } from '../strings/use-strings.ts';
import { ProposalView } from './proposal-view.tsx';

export function CalibrateView(props: {
  readonly request: RunRequest;
  readonly choices: Choices | null;
  readonly server: Server;
  /** The rules are others now. */
  readonly onChanged: () => void;
}) {
  const { rules: say } = useStrings();
  const { server, request } = props;
  const [platform, setPlatform] = useState<CalibrationAsk['platform']>('instagram');
  const [what, setWhat] = useState<CalibrationAsk['what']>('engagement');
  const [proposal, setProposal] = useState<CalibrationProposal | null>(null);
  const [done, setDone] = useState<CalibrationDone | null>(null);
  const [problem, setProblem] = useState('');
  const isBusy = server.busy !== '';
  const asked: CalibrationAsk = { request, platform, what };

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
    props.onChanged();
  };
  const putBack = async (version: string): Promise<void> => {
    const outcome = await server.ask('putBackRules', { version });
    if (outcome === null) return;
    forget();
    if (!outcome.ok) return setProblem(outcome.problem);
    props.onChanged();
  };
  return (
    <details class="set-apart">
      <summary>{say.calibrateTitle}</summary>
      <p class="quiet">{say.calibrateHint}</p>
      <div class="pair">
        <Choice
          label={say.calibratePlatform}
          id="calibrate-platform"
          value={platform}
          options={props.choices?.platforms ?? []}
          onChange={(id) => {
            forget();
            setPlatform(id as CalibrationAsk['platform']);
          }}
        />
        <Choice
          label={say.calibrateWhat}
          id="calibrate-what"
          value={what}
          options={[
            { id: 'engagement', label: say.calibrateEngagement },
            { id: 'cost', label: say.calibrateFees },
          ]}
          onChange={(id) => {
            forget();
            setWhat(id as CalibrationAsk['what']);
          }}
        />
      </div>
      <Button waits={isBusy} onClick={() => void propose()}>
        {say.calibrateShow}
      </Button>
      <div role="status" aria-live="polite">
        {server.busy === 'proposeCalibration' && <Waiting text={say.calibrating} />}
        {done !== null && <p class="done">{say.calibrated(done.source)}</p>}
      </div>
      {problem !== '' && <ProblemView text={problem} />}
      {proposal !== null && (
        <>
          <ProposalView proposal={proposal} />
          <div class="buttons">
            <Button kind="action" waits={isBusy} onClick={() => void apply(proposal.fingerprint)}>
              {say.calibrateApply}
            </Button>
          </div>
        </>
      )}
      {done !== null && done.replaced !== '' && (
        <Button waits={isBusy} onClick={() => void putBack(done.replaced)}>
          {say.putBack}
        </Button>
      )}
    </details>
  );
}
