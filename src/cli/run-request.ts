/** What the add-on is asked for a tab of a file. */
import type { RunRequest } from '../contract/server-calls.ts';
import type { Arguments } from './arguments.ts';

export function requestFor(sheet: string, fileName: string, given: Arguments): RunRequest {
  return {
    sheet,
    goal: given.goal,
    // The add-on reads these names itself and lists the choices when they are unknown.
    platform: given.platform as RunRequest['platform'],
    format: given.format as RunRequest['format'],
    columns: given.columns,
    decisions: given.decisions,
    currency: given.currency,
    usageRights: given.rights,
    fileName,
    chosen: {},
  };
}
