/** What a caller may ask of a run: checks whatever arrives from the sidebar, the menu or the command line. */
import type { Answer, RunRequest } from '../../contract/server-calls.ts';
import { FIELDS, type Field } from '../../core/creator.ts';
import { isMissing } from '../../core/missing.ts';
import { readAsked } from '../../core/reading/cells/deliverables.ts';
import { readPlatform } from '../../core/reading/cells/platform.ts';
import { say } from '../../core/text/marked.ts';
import { sayPlatforms } from '../../core/text/names.ts';
import { refuse } from '../ground/refusals.ts';

const TEXT_FIELDS = [
  'sheet',
  'lastSheet',
  'goal',
  'platform',
  'format',
  'currency',
  'usageRights',
  'columns',
  'rows',
  'secondGoal',
  'table',
  'fileName',
] as const;
const ROWS = ['all', 'selected', 'changed', 'older'] as const;

/** The request with every field present, or a sentence that names the field and what was expected. */
export function readRequest(given: unknown): Answer<RunRequest> {
  const fields = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
  const text = {} as Record<(typeof TEXT_FIELDS)[number], string>;
  for (const name of TEXT_FIELDS) {
    const value = fields[name] ?? '';
    if (typeof value !== 'string') return refuse(`The request's “${name}” must be text.`);
    text[name] = value.trim();
  }
  const platform = text.platform === '' ? '' : readPlatform(text.platform);
  if (isMissing(platform)) {
    return refuse(say`Unknown platform “${text.platform}”: name ${sayPlatforms()}.`);
  }
  const asked = readAsked(text.format);
  if (asked === null) {
    return refuse(
      say`Unknown format “${text.format}”: name post, carousel, story, reel, short, video, integration or stream, or several as “1 reel + 3 stories”.`,
    );
  }
  return {
    ok: true,
    value: {
      sheet: text.sheet,
      lastSheet: text.lastSheet,
      goal: text.goal,
      platform,
      format: asked.deliverables === undefined ? (asked.format ?? '') : text.format,
      currency: text.currency.toUpperCase(),
      usageRights: text.usageRights,
      columns: text.columns === 'essential' ? 'essential' : 'all',
      rows: ROWS.find((rows) => rows === text.rows) ?? 'all',
      secondGoal: text.secondGoal === 'replace' || text.secondGoal === 'beside' ? text.secondGoal : '',
      table: text.table,
      fileName: text.fileName,
      chosen: readChosen(fields['chosen']),
      decisions: fields['decisions'] === true,
      evenWithoutTable: fields['evenWithoutTable'] === true,
      ...readPage(fields['creators']),
    },
  };
}

function readPage(given: unknown): Pick<RunRequest, 'creators'> {
  if (typeof given !== 'object' || given === null) return {};
  const { from, count } = given as Record<string, unknown>;
  return typeof from === 'number' && typeof count === 'number' ? { creators: { from, count } } : {};
}

/** Corrections of columns; anything that is not a field with a column number or null is dropped. */
function readChosen(given: unknown): Partial<Record<Field, number | null>> {
  const chosen: Partial<Record<Field, number | null>> = {};
  if (typeof given !== 'object' || given === null) return chosen;
  for (const field of FIELDS) {
    const index = (given as Record<string, unknown>)[field];
    if (index === null || (typeof index === 'number' && index >= 0 && Number.isInteger(index))) chosen[field] = index;
  }
  return chosen;
}
