/** The rules in the sidebar: state and faults, what an edit changes, presets, earlier sets, travel. */
import { useEffect, useState } from 'preact/hooks';
import type { Choices, RulesState, RunRequest } from '../../contract/server-calls.ts';
import { ProblemView, Waiting } from '../parts/notice.tsx';
import type { Outcome } from '../server/call-server.ts';
import { useServer } from '../server/use-server.ts';
import { useStrings } from '../strings/use-strings.ts';
import { CalibrateView } from './calibrate-view.tsx';
import { ChangesView } from './changes-view.tsx';
import { FaultsView } from './faults-view.tsx';
import { HistoryView } from './history-view.tsx';
import { OlderRowsView } from './older-rows-view.tsx';
import { PresetsView } from './presets-view.tsx';
import { StartsView } from './starts-view.tsx';
import { TravelView } from './travel-view.tsx';
import { useEdits } from './use-edits.ts';

export function RulesPanel(props: {
  readonly isShown: boolean;
  readonly request: RunRequest;
  readonly choices: Choices | null;
  readonly onRedoOlder: () => void;
  /** The rules may be others now: goals and version are read again. */
  readonly onChanged: () => void;
}) {
  const { rules: say } = useStrings();
  const server = useServer();
  const [state, setState] = useState<RulesState | null>(null);
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState<readonly string[]>([]);

  const take = (outcome: Outcome<RulesState> | null, sentence: string): void => {
    if (outcome === null) return;
    setProblem(outcome.ok ? '' : outcome.problem);
    setDone(outcome.ok && sentence !== '' ? [sentence] : []);
    if (outcome.ok) setState(outcome.value);
  };
  const load = async (): Promise<void> => take(await server.ask('readRulesState', null), '');
  const change = async (step: () => Promise<Outcome<RulesState> | null>, sentence: string): Promise<void> => {
    setDone([]);
    const outcome = await step();
    take(outcome, sentence);
    if (outcome?.ok && outcome.value.faults.length === 0) props.onChanged();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rules may have been edited while another panel showed
  useEffect(() => {
    if (props.isShown) void load();
  }, [props.isShown]);

  const isBusy = server.busy !== '';
  useEdits(state, isBusy || !props.isShown, (now) => {
    setDone([]);
    setState(now);
    if (now.faults.length === 0) props.onChanged();
  });
  return (
    <>
      <div role="status" aria-live="polite">
        {isBusy && (
          <Waiting
            text={
              server.busy === 'readRulesState'
                ? say.reading
                : server.busy === 'compareRules'
                  ? say.comparing
                  : say.working
            }
          />
        )}
        {done.map((sentence) => (
          <p key={sentence} class="done">
            {sentence}
          </p>
        ))}
      </div>
      {problem !== '' && <ProblemView text={problem} retry={() => void load()} />}
      {state !== null && (
        <>
          <StateView state={state} />
          <StartsView
            key={`starts ${state.version}`}
            state={state}
            isBusy={isBusy}
            onSet={(starts) => void change(() => server.ask('setTierStarts', starts), say.startsDone)}
          />
          <FaultsView
            faults={state.faults}
            hasTab={state.tab !== null}
            isBusy={isBusy}
            onCheck={() => void change(() => server.ask('checkRules', null), '')}
          />
          {state.tab !== null && state.faults.length === 0 && (
            <ChangesView
              // What was compared of other rules is no longer true.
              key={state.version}
              request={props.request}
              server={server}
              isEdited={state.edited}
              accepted={state.history.find((entry) => entry.accepted) ?? null}
              onKeep={() => void change(() => server.ask('keepRules', null), say.kept)}
              onPutBack={(version) => void change(() => server.ask('putBackRules', { version }), say.putBackDone)}
            />
          )}
          <OlderRowsView request={props.request} server={server} onRedo={props.onRedoOlder} />
          <CalibrateView
            request={props.request}
            choices={props.choices}
            server={server}
            onChanged={() => {
              props.onChanged();
              void load();
            }}
          />
          <PresetsView
            state={state}
            server={server}
            onDone={(sentences) => {
              props.onChanged();
              void load().then(() => setDone(sentences));
            }}
            onProblem={setProblem}
          />
          {state.tab !== null && (
            <HistoryView
              state={state}
              isBusy={isBusy}
              onPutBack={(version) => void change(() => server.ask('putBackRules', { version }), say.putBackDone)}
            />
          )}
          <TravelView
            server={server}
            onDone={(sentences) => {
              props.onChanged();
              void load().then(() => setDone(sentences));
            }}
            onProblem={setProblem}
          />
        </>
      )}
    </>
  );
}

function StateView({ state }: { readonly state: RulesState }) {
  const { rules: say } = useStrings();
  // The line on an edit since says what changed, no version.
  const isVersionSaid = state.tab !== null && !(state.edited && state.history.some(({ accepted }) => accepted));
  return (
    <>
      <h2>{say.inForce}</h2>
      {state.tab === null && state.faults.length === 0 && <p>{say.shipped}</p>}
      {state.state !== '' && state.faults.length === 0 && <p lang="en">{state.state}</p>}
      {state.version !== '' && !isVersionSaid && <p class="quiet wrap">{say.version(state.version)}</p>}
    </>
  );
}
