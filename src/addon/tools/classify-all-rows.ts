/** The menu item "Classify all rows": asks only what the sheet does not tell, then says what was done. */
import type { Counts, ProblemReport, RunRequest, RunSummary } from '../../contract/server-calls.ts';
import { isMissing } from '../../core/missing.ts';
import { readPlatform } from '../../core/reading/cells/platform.ts';
import { sayPlatforms } from '../../core/text/names.ts';
import { previewSheet } from '../bulk/preview.ts';
import { classifySheet } from '../bulk/run-calls.ts';
import { readSettings, type Settings } from '../sheets/settings.ts';
import { activeSheetId } from '../sheets/sheet-table.ts';
import { askText, showToast, tell } from '../sheets/ui.ts';

const TITLE = 'Creator Tiers';
const SHOWN_PROBLEMS = 8;

/** Runs on the active tab with the choices of its last run; a list without a platform is asked for it. */
export function classifyAllRows(): void {
  const settings = choosePlatform(readSettings(activeSheetId()));
  if (settings === null) return;
  const answer = classifySheet(requestFor(settings));
  if (!answer.ok) {
    tell(TITLE, answer.problem);
    return;
  }
  const { problems } = answer.value.report;
  if (problems.length === 0) showToast(sayDone(answer.value));
  else tell(TITLE, `${sayDone(answer.value)}\n\n${sayProblems(problems)}`);
}

function requestFor(settings: Settings): Partial<Record<keyof RunRequest, unknown>> {
  return { ...settings, sheet: '', columns: 'all', rows: 'all', fileName: '', chosen: {} };
}

/** The settings with a platform where one is needed; null when the user closed the question. */
function choosePlatform(settings: Settings): Settings | null {
  const described = previewSheet(requestFor(settings));
  if (!described.ok || described.value.platformQuestion === null) return settings;
  let question =
    'Which platform are these creators on? No column, link or tab name tells it. For example: Instagram, TikTok, YouTube.';
  for (;;) {
    const text = askText(TITLE, question);
    if (text === null) return null;
    const platform = readPlatform(text);
    if (!isMissing(platform)) return { ...settings, platform };
    question = `“${text}” is not a platform we know. Name ${sayPlatforms()}.`;
  }
}

function sayDone(summary: RunSummary): string {
  const kept = summary.keptCells > 0 ? ` ${summary.keptCells} cells edited by hand were kept.` : '';
  const { sheet, insteadOf } = summary.report;
  const where = insteadOf === undefined ? '' : ` on “${sheet}”`;
  return `${sayCounts(summary.counts)} Written to columns ${summary.columns}${where}.${kept}`;
}

/** "200 creators: 142 Micro influencer, 38 KOL (36 by audience, 2 by authority), 20 Can't tell." */
function sayCounts(counts: Counts): string {
  const tiers = counts.tiers.map(({ tier, count }) => `${count} ${tier}`).join(', ');
  const kols = counts.kolByAudience + counts.kolByAuthority;
  const by = kols > 0 ? ` KOLs: ${counts.kolByAudience} by audience, ${counts.kolByAuthority} by authority.` : '';
  const byHand = counts.tiersByHand === undefined ? '' : ` Set by hand: ${counts.tiersByHand}.`;
  return `${counts.creators} creators: ${tiers}.${by}${byHand}`;
}

function sayProblems(problems: readonly ProblemReport[]): string {
  const shown = problems.slice(0, SHOWN_PROBLEMS).map((problem) => `• ${problem.message}`);
  const more = problems.length > SHOWN_PROBLEMS ? [`• and ${problems.length - SHOWN_PROBLEMS} more.`] : [];
  return ['Left out, not counted as 0:', ...shown, ...more].join('\n');
}
