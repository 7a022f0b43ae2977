/** Help: the language of the sidebar, how to start, every formula straight from the catalogue, privacy, several Google accounts. */
import { useState } from 'preact/hooks';
import { Choice } from '../parts/choice.tsx';
import { ProblemView } from '../parts/notice.tsx';
import { useServer } from '../server/use-server.ts';
import { LANGUAGES } from '../strings/strings.ts';
import { useStrings } from '../strings/use-strings.ts';
import { CATALOGUE } from './catalogue.ts';

export function HelpPanel(props: {
  /** As chosen, '' for that of the browser. */
  readonly language: string;
  readonly onLanguage: (language: string) => void;
}) {
  const { help, server, classify } = useStrings();
  const { ask } = useServer();
  const [problem, setProblem] = useState('');
  const choose = async (language: string): Promise<void> => {
    props.onLanguage(language);
    const outcome = await ask('chooseLanguage', language);
    if (outcome !== null) setProblem(outcome.ok ? '' : outcome.problem);
  };
  return (
    <>
      <Choice
        label={help.language}
        id="language"
        value={props.language}
        options={[{ id: '', label: help.asBrowser }, ...LANGUAGES]}
        onChange={(language) => void choose(language)}
      />
      {problem !== '' && <ProblemView text={problem} />}
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
