/** The creator in the selected row: what it is, what to expect, what it costs, and why. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choices, RunRequest } from '../../contract/server-calls.ts';
import type { QuoteVerdictCode, ShownVerdict } from '../../core/evaluation/evaluation.ts';
import { shownVerdict } from '../../core/evaluation/quote.ts';
import { Button } from '../parts/button.tsx';
import { CopyText } from '../parts/copy-text.tsx';
import { ProblemView, Waiting } from '../parts/notice.tsx';
import { PersonAccounts } from '../parts/person-accounts.tsx';
import { useServer } from '../server/use-server.ts';
import { useFigures, useReasons, useStrings } from '../strings/use-strings.ts';
import { CostView } from './cost-view.tsx';
import { EngagementView } from './engagement-view.tsx';
import { InsertFormula } from './insert-formula.tsx';
import { ChangesAnswer, ReasonsView } from './reasons-view.tsx';
import type { Shown } from './shown.ts';
import { useSelected } from './use-selected.ts';

export function CreatorPanel(props: {
  readonly isShown: boolean;
  readonly request: RunRequest;
  readonly choices: Choices | null;
}) {
  const { creator: say, common, people } = useStrings();
  const { reason } = useReasons();
  const server = useServer();
  const selected = useSelected(props.request, !props.isShown || server.busy !== '');
  const { value, problem } = selected;
  const [shownFor, setShownFor] = useState('');
  const last = useRef<Shown | null>(null);
  if (value === null) last.current = null;
  else if (!value.unchanged) last.current = value.creator;
  const creator = last.current;
  useEffect(() => {
    if (creator !== null && value !== null)
      setShownFor(say.announce(creator.creator ?? common.row(value.row), creator.tier));
  }, [creator, value, say, common]);

  return (
    <>
      {/* Only the short sentence is read out when the selection moves, never the whole panel. */}
      <p class="offscreen" role="status">
        {shownFor}
      </p>
      {value === null && problem === null && <Waiting text={say.looking} />}
      {problem?.isSaid && <p>{reason(problem.text)}</p>}
      {problem?.isSaid === false && <ProblemView text={problem.text} />}
      {selected.isResting && (
        <div class="buttons">
          <Button waits={selected.isAsking} onClick={selected.look}>
            {say.useSelected}
          </Button>
        </div>
      )}
      {value !== null && creator === null && problem === null && <p>{say.noCreator(value.row)}</p>}
      {value !== null && creator !== null && (
        <>
          <CreatorHead creator={creator} row={value.row} />
          <ReasonsView creator={creator} />
          <EngagementView creator={creator} />
          <CostView
            // Another row starts with its own quote.
            key={`${value.sheet} ${value.row} ${creator.quoteCheck?.quote ?? ''}`}
            creator={creator}
            row={value.row}
            request={props.request}
            choices={props.choices}
            server={server}
          />
          {creator.person !== null && (
            <>
              <h3>{people.ofPerson}</h3>
              <p>
                <PersonAccounts person={creator.person} sheet={value.sheet} />
              </p>
            </>
          )}
          <ChangesAnswer creator={creator} />
          <CopyText label={say.explanation} text={creator.text} button={say.copy} isShown={false} />
        </>
      )}
      <InsertFormula request={props.request} server={server} />
    </>
  );
}

function verdictOf({ verdict, questioned }: NonNullable<Shown['quoteCheck']>): ShownVerdict {
  return shownVerdict({ code: verdict as QuoteVerdictCode, isQuestioned: questioned });
}

function CreatorHead({ creator, row }: { readonly creator: Shown; readonly row: number }) {
  const { creator: say, common, decision } = useStrings();
  const figures = useFigures();
  const { word } = useReasons();
  const { recommendation, kolBy, decided, quoteCheck, cost } = creator;
  const facts = [
    creator.platformLabel,
    creator.followers === null ? say.noFollowers : say.followers(figures.count(creator.followers)),
    common.row(row),
  ];
  return (
    <>
      <h2 class="name">{creator.creator ?? common.row(row)}</h2>
      <p class="facts quiet">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      <p class="tier">
        {word(creator.tier)}
        {kolBy !== null && <span class="quiet by"> {say.by[kolBy]}</span>}
      </p>
      {recommendation !== null && (
        <p class="fit">
          <b>{say.fit[recommendation.fit]}</b> {say.forGoal(word(recommendation.goal))}
          {recommendation.score !== null && (
            <span class="quiet"> {say.score(figures.count(recommendation.score))}</span>
          )}
        </p>
      )}
      {quoteCheck !== null && cost !== null && (
        <p class="fit">
          <b>{say.verdict[verdictOf(quoteCheck)]}</b>{' '}
          <span class="quiet">{say.quoted(figures.money(quoteCheck.quote, cost.currency))}</span>
        </p>
      )}
      {decided !== null && (
        <p class="decided">
          {decision.title}: <b>{decision.choice[decided.choice]}</b>
          <span class="quiet">
            {decided.by !== '' && ` ${decision.by(decided.by)}`}
            {decided.reason !== '' && ` (${decided.reason})`}
          </span>
        </p>
      )}
    </>
  );
}
