/** Past campaigns: the results of now put into the archive, and what each campaign and all of them brought. */
import { useState } from 'preact/hooks';
import type { ArchiveAnswer, RunRequest } from '../../contract/server-calls.ts';
import { Button } from '../parts/button.tsx';
import { MoreList } from '../parts/more-list.tsx';
import { ProblemView } from '../parts/notice.tsx';
import type { Server } from '../server/use-server.ts';
import { useFigures, useStrings } from '../strings/use-strings.ts';

/** Cells named at once. */
const SHOWN = 5;

export function ArchiveView(props: {
  readonly request: RunRequest;
  readonly server: Server;
  /** The tab that was written can be taken back. */
  readonly onWritten: (tab: string) => void;
}) {
  const { archive: say } = useStrings();
  const { server, request } = props;
  const [name, setName] = useState('');
  const [answer, setAnswer] = useState<ArchiveAnswer | null>(null);
  const [written, setWritten] = useState('');
  const [problem, setProblem] = useState('');
  const isBusy = server.busy !== '';
  const look = async (): Promise<void> => {
    const outcome = await server.ask('campaignArchive', null);
    if (outcome === null) return;
    setWritten('');
    setProblem(outcome.ok ? '' : outcome.problem);
    setAnswer(outcome.ok ? outcome.value : null);
  };
  const archive = async (): Promise<void> => {
    const outcome = await server.ask('archiveCampaign', { request, name });
    if (outcome === null) return;
    setProblem(outcome.ok ? '' : outcome.problem);
    setWritten(outcome.ok ? name.trim() : '');
    if (!outcome.ok) return;
    setAnswer(outcome.value);
    props.onWritten(outcome.value.tab);
  };
  return (
    <details>
      <summary>{say.title}</summary>
      <p class="quiet">{say.hint}</p>
      <div class="field">
        <label for="campaign-name">{say.name}</label>
        <input id="campaign-name" type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </div>
      <div class="buttons">
        <Button waits={isBusy || name.trim() === ''} onClick={() => void archive()}>
          {say.archive}
        </Button>
        <Button waits={isBusy} onClick={() => void look()}>
          {say.look}
        </Button>
      </div>
      <div role="status" aria-live="polite">
        {written !== '' && answer !== null && <p class="done">{say.written(written, answer.tab)}</p>}
        {answer !== null && (
          <MoreList items={answer.said} shown={SHOWN} render={(one) => <span lang="en">{one}</span>} />
        )}
        {answer !== null && <Sums answer={answer} />}
      </div>
      {problem !== '' && <ProblemView text={problem} />}
    </details>
  );
}

function Sums({ answer: { campaigns, total, currency } }: { readonly answer: ArchiveAnswer }) {
  const { archive: say, results, common } = useStrings();
  const figures = useFigures();
  const money = (amount: number): string => figures.exactMoney(Math.round(amount * 100) / 100, currency);
  const line = (one: ArchiveAnswer['total']): string =>
    [
      say.creators(figures.count(one.creators)),
      one.paid === null ? common.unknown : money(one.paid),
      ...(one.costPerView === null ? [] : [say.perView(figures.unitMoney(one.costPerView, currency))]),
      ...(one.costPerEngagement === null
        ? []
        : [say.perEngagement(figures.unitMoney(one.costPerEngagement, currency))]),
      ...(one.roi === null ? [] : [results.roi(figures.rate(one.roi))]),
    ].join(' · ');
  return (
    <ul class="top">
      {campaigns.map(({ campaign, day, ...sums }) => (
        <li key={campaign}>
          {campaign}
          <span class="quiet block">{`${day} · ${line(sums)}`}</span>
        </li>
      ))}
      <li>
        <b>{say.total}</b>
        <span class="quiet block">{line(total)}</span>
      </li>
    </ul>
  );
}
