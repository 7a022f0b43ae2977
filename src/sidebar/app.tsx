/** The six panels and the tabs between them: which one shows, in which language, with which choices. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { AS_QUOTED } from '../contract/reports.ts';
import type { Choices, RunRequest } from '../contract/server-calls.ts';
import { ClassifyPanel } from './classify/classify-panel.tsx';
import { CreatorPanel } from './creator/creator-panel.tsx';
import { HelpPanel } from './help/help-panel.tsx';
import { OverviewPanel } from './overview/overview-panel.tsx';
import { useKeyboardWays } from './parts/focus-sheet.ts';
import { ProblemView, Waiting } from './parts/notice.tsx';
import { TabList } from './parts/tab-list.tsx';
import { PlanPanel } from './plan/plan-panel.tsx';
import { RulesPanel } from './rules/rules-panel.tsx';
import { useServer } from './server/use-server.ts';
import { languageOf } from './strings/strings.ts';
import { SpeechProvider, useSpeech, useStrings } from './strings/use-strings.ts';

const TAB_IDS = ['classify', 'creator', 'plan', 'rules', 'overview', 'help'] as const;
type TabId = (typeof TAB_IDS)[number];

const NOTHING_ASKED: RunRequest = {
  sheet: '',
  goal: '',
  platform: '',
  format: '',
  columns: 'essential',
  fileName: '',
  chosen: {},
};

export function App() {
  const [language, setLanguage] = useState('');
  const [choices, setChoices] = useState<Choices | null>(null);
  const speech = useSpeech(languageOf(language || navigator.language));
  useEffect(() => {
    document.documentElement.lang = speech.language;
  }, [speech]);
  const take = (value: Choices): void => {
    setLanguage(value.language);
    setChoices(value);
  };
  return (
    <SpeechProvider value={speech}>
      <Panels choices={choices} onChoices={take} language={language} onLanguage={setLanguage} />
    </SpeechProvider>
  );
}

function Panels({
  choices,
  onChoices,
  ...spoken
}: {
  readonly choices: Choices | null;
  readonly onChoices: (v: Choices) => void;
  readonly language: string;
  readonly onLanguage: (language: string) => void;
}) {
  const strings = useStrings();
  const { busy, ask } = useServer();
  const [shown, show] = useState<TabId>('classify');
  const [visited, visit] = useState<readonly TabId[]>(['classify']);
  const [problem, setProblem] = useState<{ readonly text: string; readonly isAccess: boolean } | null>(null);
  const [request, setRequest] = useState<RunRequest>(NOTHING_ASKED);
  const runOlder = useRef(0);
  useKeyboardWays();
  // A panel begins at its top, however far the one before was scrolled.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another panel shows
  useEffect(() => scrollTo(0, 0), [shown]);

  const open = (id: TabId): void => {
    show(id);
    if (!visited.includes(id)) visit([...visited, id]);
  };
  const load = async (): Promise<void> => {
    const outcome = await ask('readChoices', null);
    if (outcome === null) return;
    if (!outcome.ok) return setProblem({ text: outcome.problem, isAccess: outcome.isAccess });
    setProblem(null);
    onChoices(outcome.value);
    const { settings, currencies } = outcome.value;
    const currency = [settings.currency, AS_QUOTED].find((one) => currencies.includes(one)) ?? '';
    setRequest((now) => ({ ...now, ...(settings as Partial<RunRequest>), currency }));
    const asked = TAB_IDS.find((id) => id === outcome.value.panel);
    if (asked !== undefined) open(asked);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the sidebar opens
  useEffect(() => {
    void load();
  }, []);

  const change = (part: Partial<RunRequest>): void => setRequest((now) => ({ ...now, ...part }));
  const redoOlder = (): void => {
    change({ rows: 'older' });
    runOlder.current += 1;
    open('classify');
  };
  const panels = {
    classify: () => (
      <ClassifyPanel choices={choices} request={request} onChange={change} previewAsked={runOlder.current} />
    ),
    creator: () => <CreatorPanel isShown={shown === 'creator'} request={request} choices={choices} />,
    plan: () => <PlanPanel request={request} choices={choices} onChange={change} />,
    rules: () => (
      <RulesPanel
        isShown={shown === 'rules'}
        request={request}
        choices={choices}
        onRedoOlder={redoOlder}
        onChanged={() => void load()}
      />
    ),
    overview: () => <OverviewPanel request={request} />,
    help: () => <HelpPanel {...spoken} />,
  };
  return (
    <>
      <h1 class="offscreen">{strings.tabs.label}</h1>
      <TabList
        label={strings.tabs.label}
        tabs={TAB_IDS.map((id) => ({ id, label: strings.tabs[id] }))}
        shown={shown}
        onShow={open}
      />
      {busy !== '' && choices === null && (
        <div class="banner">
          <Waiting text={strings.common.loading} />
        </div>
      )}
      {problem !== null && (
        <div class="banner">
          <ProblemView text={problem.text} retry={() => void load()} />
          {problem.isAccess && <p class="quiet">{strings.server.wrongAccountSteps}</p>}
        </div>
      )}
      {TAB_IDS.map((id) => (
        <section
          key={id}
          role="tabpanel"
          id={`panel-${id}`}
          aria-labelledby={`tab-${id}`}
          hidden={shown !== id}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel must be reachable to be scrolled and read
          tabIndex={0}
        >
          {visited.includes(id) && panels[id]()}
        </section>
      ))}
    </>
  );
}
