/** The people behind the list: several accounts of one, rows that are there twice, contacts that several share. */
import type { Overview } from '../../contract/panel-calls.ts';
import { JumpButton } from '../parts/jump-button.tsx';
import { MoreList } from '../parts/more-list.tsx';
import { PersonAccounts } from '../parts/person-accounts.tsx';
import { useFigures, useStrings } from '../strings/use-strings.ts';

const SHOWN = 10;

/** Nothing where every row is a person of its own. */
export function PeopleView({ overview: { people, sheet } }: { readonly overview: Overview }) {
  const { people: say, common } = useStrings();
  const figures = useFigures();
  const { several, twice, contacts, of } = people;
  if (of.several + of.twice + of.contacts === 0) return null;
  const rows = (list: readonly number[]) =>
    list.map((row) => (
      <span key={row}>
        {' '}
        <JumpButton sheet={sheet} row={row} column="" text={common.row(row)} />
      </span>
    ));
  return (
    <details>
      <summary>{say.title}</summary>
      {of.several > 0 && (
        <>
          <h3>{say.several(figures.count(of.several))}</h3>
          <MoreList
            items={several}
            shown={SHOWN}
            total={of.several}
            render={(person) => <PersonAccounts person={person} sheet={sheet} />}
          />
        </>
      )}
      {of.twice > 0 && (
        <>
          <h3>{say.twice(figures.count(of.twice))}</h3>
          <MoreList
            items={twice}
            shown={SHOWN}
            total={of.twice}
            render={(account) => (
              <>
                {account.creator}
                {rows(account.rows)}
              </>
            )}
          />
        </>
      )}
      {of.contacts > 0 && (
        <>
          <h3>{say.contacts(figures.count(of.contacts))}</h3>
          <MoreList
            items={contacts}
            shown={SHOWN}
            total={of.contacts}
            render={(shared) => (
              <>
                {shared.contact}
                {rows(shared.rows)}
              </>
            )}
          />
        </>
      )}
      <p class="quiet">{say.correct}</p>
    </details>
  );
}
