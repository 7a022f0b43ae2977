/** What a post costs, and whether a quote is usual: the amount is typed here, no cell is touched. */
import { useState } from 'preact/hooks';
import type { QuoteAnswer } from '../../contract/panel-calls.ts';
import type { Choices, RunRequest } from '../../contract/server-calls.ts';
import type { ShownVerdict } from '../../core/evaluation/evaluation.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { ProblemView, Waiting } from '../parts/notice.tsx';
import type { Server } from '../server/use-server.ts';
import { useFigures, useReasons, useStrings } from '../strings/use-strings.ts';
import type { Shown } from './shown.ts';

type Props = {
  readonly creator: Shown;
  readonly row: number;
  readonly request: RunRequest;
  readonly choices: Choices | null;
  readonly server: Server;
};

export function CostView(props: Props) {
  const { creator: say } = useStrings();
  const { money } = useFigures();
  const { cost, format } = props.creator;
  return (
    <>
      <h3>{say.cost}</h3>
      {cost === null ? (
        <p>{say.noCost}</p>
      ) : (
        <>
          <p class="tier">
            {money(cost.typical, cost.currency)} <span class="quiet by">{format !== '' && say.forFormat(format)}</span>
          </p>
          <p class="quiet">
            {say.range(money(cost.low, cost.currency), money(cost.high, cost.currency))}{' '}
            {say.confidence[cost.confidence]}
          </p>
        </>
      )}
      <QuoteForm {...props} />
    </>
  );
}

function QuoteForm({ creator: { quoteCheck, cost }, row, request, choices, server }: Props) {
  const { creator: say, classify } = useStrings();
  const { reason, word } = useReasons();
  const [amount, setAmount] = useState(quoteCheck === null ? '' : sayQuote(quoteCheck.quote, cost?.currency ?? ''));
  const [format, setFormat] = useState(request.format);
  const [usageRights, setRights] = useState('');
  const [answer, setAnswer] = useState<QuoteAnswer | null>(null);
  const [problem, setProblem] = useState('');
  const waits = server.busy !== '' || amount.trim() === '';

  const check = async (): Promise<void> => {
    const outcome = await server.ask('checkQuote', { request, row, amount, format, usageRights });
    if (outcome === null) return;
    setProblem(outcome.ok ? '' : outcome.problem);
    setAnswer(outcome.ok ? outcome.value : null);
  };
  const change = <T,>(set: (value: T) => void, value: T): void => {
    set(value);
    setAnswer(null);
    setProblem('');
  };
  return (
    <form
      class="quote"
      onSubmit={(event) => {
        event.preventDefault();
        if (!waits) void check();
      }}
    >
      <div class="field">
        <label for="quote">{say.quote}</label>
        <div class="row">
          <input
            id="quote"
            inputMode="decimal"
            autocomplete="off"
            value={amount}
            placeholder="900"
            onInput={(event) => change(setAmount, event.currentTarget.value)}
          />
          <Button waits={waits} onClick={() => void check()}>
            {say.checkQuote}
          </Button>
        </div>
      </div>
      <div class="pair">
        <Choice
          label={classify.format}
          id="quote-format"
          value={format}
          options={[
            { id: '', label: classify.anyFormat },
            ...(choices?.formats ?? []).map(({ id, label }) => ({ id, label: word(label) })),
          ]}
          onChange={(id) => change(setFormat, id as RunRequest['format'])}
        />
        <Choice
          label={classify.rights}
          id="quote-rights"
          value={usageRights}
          options={[
            { id: '', label: classify.rowRights },
            ...(choices?.usageRights ?? []).map((name) => ({ id: name, label: word(name) })),
          ]}
          onChange={(id) => change(setRights, id)}
        />
      </div>
      <div role="status" aria-live="polite">
        {server.busy === 'checkQuote' && <Waiting text={say.checking} />}
        {answer !== null && (
          <div class="done">
            <b>{say.verdict[answer.verdict as ShownVerdict] ?? answer.label}</b>
            <p>{reason(answer.sentence)}</p>
          </div>
        )}
      </div>
      {problem !== '' && <ProblemView text={problem} />}
    </form>
  );
}

/** As the answer reads it back: `USD 350`. */
function sayQuote(quote: number, currency: string): string {
  return `${currency} ${Number(quote.toFixed(2))}`.trim();
}
