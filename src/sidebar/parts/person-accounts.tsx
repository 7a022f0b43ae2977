/** One person: each account with a way to its row, and the most people that all of them can reach. */
import type { PersonBehind } from '../../core/campaign/people.ts';
import { useFigures, useStrings } from '../strings/use-strings.ts';
import { JumpButton } from './jump-button.tsx';

export function PersonAccounts({ person, sheet }: { readonly person: PersonBehind; readonly sheet: string }) {
  const { people: say, common } = useStrings();
  const figures = useFigures();
  const { name, accounts, upTo, known } = person;
  return (
    <>
      {name === '' ? say.unnamed : name}
      {upTo !== null && known > 1 && <span class="quiet"> {say.upTo(figures.count(upTo))}</span>}
      {accounts.map(({ rows, platform, followers }) => (
        <span key={rows[0]} class="quiet block">
          {[platform || common.unknown, followers === null ? common.unknown : figures.count(followers)].join(' · ')}
          {rows.map((row) => (
            <span key={row}>
              {' '}
              <JumpButton sheet={sheet} row={row} column="" text={common.row(row)} />
            </span>
          ))}
        </span>
      ))}
    </>
  );
}
