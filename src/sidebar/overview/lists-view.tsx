/** The list held against that of another tab: who is new, gone, changed, double. */
import { useState } from 'preact/hooks';
import type { ListsAnswer, RunRequest } from '../../contract/server-calls.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { JumpButton } from '../parts/jump-button.tsx';
import { MoreList } from '../parts/more-list.tsx';
import { ProblemView, Waiting } from '../parts/notice.tsx';
import { useServer } from '../server/use-server.ts';
import { useFigures, useStrings } from '../strings/use-strings.ts';

const SHOWN = 20;

export function ListsView({ request }: { readonly request: RunRequest }) {
  const { lists: say } = useStrings();
  const server = useServer();
  const [tabs, setTabs] = useState<readonly string[] | null>(null);
  const [other, setOther] = useState('');
  const [answer, setAnswer] = useState<ListsAnswer | null>(null);
  const [problem, setProblem] = useState('');
  const look = async (): Promise<void> => {
    const outcome = await server.ask('otherTabs', request);
    if (outcome === null) return;
    setProblem(outcome.ok ? '' : outcome.problem);
    if (!outcome.ok) return;
    setTabs(outcome.value.tabs);
    setOther(outcome.value.tabs[0] ?? '');
  };
  const compare = async (): Promise<void> => {
    const outcome = await server.ask('compareLists', { request, other, otherFile: '' });
    if (outcome === null) return;
    setProblem(outcome.ok ? '' : outcome.problem);
    setAnswer(outcome.ok ? outcome.value : null);
  };
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open && tabs === null) void look();
      }}
    >
      <summary>{say.title}</summary>
      <p class="quiet">{say.hint}</p>
      {tabs?.length === 0 && <p>{say.none}</p>}
      {tabs !== null && tabs.length > 0 && (
        <>
          <Choice
            label={say.other}
            id="other-list"
            value={other}
            options={tabs.map((tab) => ({ id: tab, label: tab }))}
            onChange={setOther}
          />
          <Button waits={server.busy !== ''} onClick={() => void compare()}>
            {say.compare}
          </Button>
        </>
      )}
      <div role="status" aria-live="polite">
        {server.busy === 'compareLists' && <Waiting text={say.comparing} />}
        {answer !== null && <Compared answer={answer} />}
      </div>
      {problem !== '' && <ProblemView text={problem} />}
    </details>
  );
}

function Compared({ answer }: { readonly answer: ListsAnswer }) {
  const { lists: say, rules, common } = useStrings();
  const figures = useFigures();
  const { sheet, other, currency, fresh, gone, changed, same, doubles, unclear } = answer;
  const value = (field: string, one: string | number | null): string => {
    if (one === null) return common.unknown;
    if (typeof one === 'string') return one;
    return field === 'fee' ? figures.exactMoney(one, currency) : figures.count(one);
  };
  const place = (tab: string, row: number, text: string) => (
    <JumpButton sheet={tab} row={row} column="" text={text === '' ? common.row(row) : text} />
  );
  const places = (tab: string, rows: readonly number[]) =>
    rows.map((row) => (
      <span key={row}>
        {' '}
        <JumpButton sheet={tab} row={row} column="" text={say.place(tab, row)} />
      </span>
    ));
  return (
    <>
      <p>
        {say.counts(figures.count(fresh.length), figures.count(gone.length), figures.count(changed.length))}{' '}
        {say.same(figures.count(same))}
      </p>
      {fresh.length > 0 && <h3>{say.fresh}</h3>}
      <MoreList items={fresh} shown={SHOWN} render={({ row, creator }) => place(sheet, row, creator)} />
      {gone.length > 0 && <h3>{say.gone(other)}</h3>}
      <MoreList items={gone} shown={SHOWN} render={({ row, creator }) => place(other, row, creator)} />
      {changed.length > 0 && <h3>{say.changed}</h3>}
      <MoreList
        items={changed}
        shown={SHOWN}
        render={({ row, creator, changes }) => (
          <>
            {place(sheet, row, creator)}
            {changes.map(({ field, from, to }) => (
              <span key={field} class="quiet block">
                {`${say.fields[field]}: ${rules.fromTo(value(field, from), value(field, to))}`}
              </span>
            ))}
          </>
        )}
      />
      {doubles.length > 0 && <h3>{say.doubles}</h3>}
      <MoreList
        items={doubles}
        shown={SHOWN}
        render={({ creator, rows, otherRows, by }) => (
          <>
            {creator}: {say.by[by]}
            {places(sheet, rows)}
            {places(other, otherRows)}
          </>
        )}
      />
      {unclear.length > 0 && <h3>{say.unclear}</h3>}
      <MoreList
        items={unclear}
        shown={SHOWN}
        render={({ creator, rows, otherRows }) => (
          <>
            {creator === '' ? say.unnamed : creator}
            {places(sheet, rows)}
            {places(other, otherRows)}
          </>
        )}
      />
    </>
  );
}
