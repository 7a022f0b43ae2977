/** The whole list at a glance: tier mix, two clouds of creators, the best for the goal. */
import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '../../contract/panel-calls.ts';
import type { RunRequest } from '../../contract/server-calls.ts';
import { TierMix } from '../drawings/tier-mix.tsx';
import { Button } from '../parts/button.tsx';
import { InsteadOf } from '../parts/instead-of.tsx';
import { ProblemView, Waiting } from '../parts/notice.tsx';
import { useServer } from '../server/use-server.ts';
import { useFigures, useStrings } from '../strings/use-strings.ts';
import { CloudsView } from './clouds-view.tsx';
import { DecisionsView, type Shown } from './decisions-view.tsx';
import { ListsView } from './lists-view.tsx';
import { PeopleView } from './people-view.tsx';
import { TopView } from './top-view.tsx';

export function OverviewPanel({ request }: { readonly request: RunRequest }) {
  const { overview: say } = useStrings();
  const figures = useFigures();
  const server = useServer();
  const [overview, setOverview] = useState<Overview | null>(null);
  const [problem, setProblem] = useState('');
  const [tab, setTab] = useState('');
  const [decided, setDecided] = useState<Shown>('');
  const asked = JSON.stringify([request, decided]);

  const load = async (): Promise<void> => {
    setTab('');
    const outcome = await server.ask('overview', { ...request, decided });
    if (outcome === null) return;
    setProblem(outcome.ok ? '' : outcome.problem);
    if (outcome.ok) setOverview(outcome.value);
  };
  const insert = async (): Promise<void> => {
    setTab('');
    const outcome = await server.ask('insertCharts', request);
    if (outcome === null) return;
    setProblem(outcome.ok ? '' : outcome.problem);
    if (outcome.ok) setTab(outcome.value.tab);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the request as text stands for the request
  useEffect(() => {
    void load();
  }, [asked]);

  const waits = server.busy !== '';
  return (
    <>
      <div role="status" aria-live="polite">
        {server.busy === 'overview' && <Waiting text={say.loading} />}
        {server.busy === 'insertCharts' && <Waiting text={say.inserting} />}
        {tab !== '' && <p class="done">{say.inserted(tab)}</p>}
      </div>
      {problem !== '' && <ProblemView text={problem} retry={() => void load()} />}
      {overview !== null && (
        <>
          <h2>{say.title(figures.count(overview.counts.creators), overview.sheet)}</h2>
          <InsteadOf report={overview} />
          <DecisionsView decisions={overview.decisions} shown={decided} onChange={setDecided} />
          <TierMix tiers={overview.counts.tiers} />
          <CloudsView overview={overview} />
          <div class="buttons">
            <Button kind="action" waits={waits} onClick={() => void insert()}>
              {say.insert}
            </Button>
            <Button waits={waits} onClick={() => void load()}>
              {say.refresh}
            </Button>
          </div>
          <TopView overview={overview} goal={request.goal} />
          <PeopleView overview={overview} />
          <ListsView key={overview.sheet} request={request} />
        </>
      )}
    </>
  );
}
