/** What a campaign brought: total, each row beside its forecast, and the rules that would follow. */
import { useState } from 'preact/hooks';
import type { ResultsAnswer, RunRequest } from '../../contract/server-calls.ts';
import { Button } from '../parts/button.tsx';
import { CurveSetter } from '../parts/curve-setter.tsx';
import { JumpButton } from '../parts/jump-button.tsx';
import { MoreList } from '../parts/more-list.tsx';
import { ProblemView } from '../parts/notice.tsx';
import { useServer } from '../server/use-server.ts';
import { useFigures, useStrings } from '../strings/use-strings.ts';

const SHOWN = 30;

export function ResultsView({ request }: { readonly request: RunRequest }) {
  const { results: say, plan, rules, common } = useStrings();
  const figures = useFigures();
  const server = useServer();
  const [answer, setAnswer] = useState<ResultsAnswer | null>(null);
  const [problem, setProblem] = useState('');
  const look = async (): Promise<void> => {
    const outcome = await server.ask('campaignResults', request);
    if (outcome === null) return;
    setProblem(outcome.ok ? '' : outcome.problem);
    setAnswer(outcome.ok ? outcome.value : null);
  };
  const money = (amount: number): string => figures.exactMoney(Math.round(amount * 100) / 100, answer?.currency ?? '');
  const orUnknown = (value: number | null, shown: (value: number) => string): string =>
    value === null ? common.unknown : shown(value);
  const ofBand = (what: string, one: ResultsAnswer['rows'][number]['viewsAgainst']): string[] =>
    one === null ? [] : [`${what} ${say.verdict[one.verdict]}`];
  const line = (row: ResultsAnswer['rows'][number]): string =>
    [
      ...(row.paid === null ? [] : [money(row.paid)]),
      ...(row.roi === null ? [] : [say.roi(figures.rate(row.roi))]),
      ...ofBand(plan.counted.engagements, row.engagementsAgainst),
      ...ofBand(plan.counted.views, row.viewsAgainst),
    ].join(' · ');
  return (
    <details>
      <summary>{say.title}</summary>
      <Button waits={server.busy !== ''} onClick={() => void look()}>
        {say.look}
      </Button>
      {problem !== '' && <ProblemView text={problem} />}
      {answer !== null && (
        <div role="status">
          <p>
            {say.total(
              orUnknown(answer.total.paid, money),
              orUnknown(answer.total.engagements, figures.count),
              orUnknown(answer.total.views, figures.count),
            )}
          </p>
          {answer.said.map((sentence) => (
            <p key={sentence} lang="en">
              {sentence}
            </p>
          ))}
          <MoreList items={answer.unread} shown={SHOWN} render={(sentence) => <span lang="en">{sentence}</span>} />
          <MoreList
            class="top"
            items={answer.rows}
            shown={SHOWN}
            render={(row) => (
              <>
                <JumpButton
                  sheet={answer.sheet}
                  row={row.row}
                  column=""
                  text={row.creator === '' ? common.row(row.row) : row.creator}
                />
                <span class="quiet block">{line(row)}</span>
              </>
            )}
          />
          <h3>{say.proposed}</h3>
          <MoreList items={answer.proposed} shown={SHOWN} render={(sentence) => <span lang="en">{sentence}</span>} />
          {answer.curves.map(({ platform, what, platformLabel }) => (
            <CurveSetter
              key={`${platform} ${what}`}
              asked={{ request, platform, what, from: 'results' }}
              show={say.curve(platformLabel, what === 'cost' ? rules.calibrateFees : rules.calibrateEngagement)}
              server={server}
            />
          ))}
        </div>
      )}
    </details>
  );
}
