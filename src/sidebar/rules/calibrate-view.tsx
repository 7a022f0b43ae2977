/** Sets a curve by the team's own creators: which platform, and which of its curves. */
import { useState } from 'preact/hooks';
import type { CalibrationRequest } from '../../contract/calibration-calls.ts';
import type { Choices, RunRequest } from '../../contract/server-calls.ts';
import { Choice } from '../parts/choice.tsx';
import { CurveSetter } from '../parts/curve-setter.tsx';
import type { Server } from '../server/use-server.ts';
import { useStrings } from '../strings/use-strings.ts';

export function CalibrateView(props: {
  readonly request: RunRequest;
  readonly choices: Choices | null;
  readonly server: Server;
  /** The rules are others now. */
  readonly onChanged: () => void;
}) {
  const { rules: say } = useStrings();
  const { server, request } = props;
  const [platform, setPlatform] = useState<CalibrationRequest['platform']>('instagram');
  const [what, setWhat] = useState<CalibrationRequest['what']>('engagement');
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
          onChange={(id) => setPlatform(id as CalibrationRequest['platform'])}
        />
        <Choice
          label={say.calibrateWhat}
          id="calibrate-what"
          value={what}
          options={[
            { id: 'engagement', label: say.calibrateEngagement },
            { id: 'cost', label: say.calibrateFees },
          ]}
          onChange={(id) => setWhat(id as CalibrationRequest['what'])}
        />
      </div>
      <CurveSetter
        key={`${platform} ${what}`}
        asked={{ request, platform, what }}
        show={say.calibrateShow}
        server={server}
        onChanged={props.onChanged}
      />
    </details>
  );
}
