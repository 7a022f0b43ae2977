/** Help: how to start, every formula straight from the catalogue, privacy, several Google accounts. */
import { useStrings } from '../strings/use-strings.ts';
import { CATALOGUE } from './catalogue.ts';

export function HelpPanel() {
  const { help, server, classify } = useStrings();
  return (
    <>
      <h2>{help.startTitle}</h2>
      <ol>
        {help.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>{help.formulasTitle}</h2>
      <p>{help.formulas}</p>
      <div lang="en" class="functions">
        {CATALOGUE.map(({ name, summary, description }) => (
          <details key={name}>
            <summary>
              <code>{name}</code>
              <span class="quiet block">{summary}</span>
            </summary>
            <p>{description}</p>
          </details>
        ))}
      </div>
      <p class="quiet">{help.separators}</p>
      <p class="quiet">{help.prefix}</p>
      <h2>{help.accountsTitle}</h2>
      <p>{server.wrongAccountSteps}</p>
      <h2>{help.privacyTitle}</h2>
      <p>{classify.privacy}</p>
    </>
  );
}
