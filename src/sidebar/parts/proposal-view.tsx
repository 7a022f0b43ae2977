/** A proposed curve: its drawing, its points, what is behind it, and who would move by it. */
import type { CalibrationProposal } from '../../contract/calibration-calls.ts';
import { Curves } from '../drawings/curves.tsx';
import { useFigures, useStrings } from '../strings/use-strings.ts';
import { EffectView } from './effect-view.tsx';

export function ProposalView({ proposal }: { readonly proposal: CalibrationProposal }) {
  const { rules: say } = useStrings();
  const figures = useFigures();
  const { what, currency, proposed, present, own, sentences, effect, creators, sheet } = proposal;
  const sayValue = (value: number): string => (what === 'cost' ? figures.money(value, currency) : figures.rate(value));
  return (
    <>
      <p>{say.calibrateRows(figures.count(creators), sheet)}</p>
      <Curves
        text={say.calibrateDrawing}
        own={own}
        present={present?.points ?? []}
        proposed={proposed.points}
        sayX={figures.short}
        sayY={sayValue}
      />
      <p class="quiet">{say.calibrateLegend}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.calibrateSize}</th>
            <th scope="col">{say.calibrateNew}</th>
            <th scope="col">{say.calibrateBehind}</th>
          </tr>
        </thead>
        <tbody>
          {proposed.points.map((point) => (
            <tr key={point.followers}>
              <td>{figures.count(point.followers)}</td>
              <td>{sayValue(point.value)}</td>
              <td>{figures.count(point.creators)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>{say.calibrateDetails}</summary>
        <ul lang="en">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
      <h3>{say.calibrateEffect}</h3>
      <EffectView sentences={effect.sentences} changes={effect.changes} />
    </>
  );
}
