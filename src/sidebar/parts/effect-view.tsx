/** What other rules do to the creators of a tab: in sentences from the add-on, then who moves. */
import type { Comparison } from '../../contract/server-calls.ts';
import { useStrings } from '../strings/use-strings.ts';
import { MoreList } from './more-list.tsx';

const SHOWN = 8;

export function EffectView({ sentences, changes }: Pick<Comparison, 'sentences' | 'changes'>) {
  const { rules: say, common } = useStrings();
  return (
    <>
      <ul lang="en">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <MoreList
        items={changes}
        shown={SHOWN}
        render={({ row, creator, from, to }) => (
          <>
            {creator === '' ? common.row(row) : `${common.row(row)}, ${creator}`}
            <span class="quiet block">{say.fromTo(String(from ?? '–'), String(to ?? '–'))}</span>
          </>
        )}
      />
    </>
  );
}
