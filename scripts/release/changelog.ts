/** CHANGELOG.md around a release: what is unreleased, and the text once it has a number. Reads no file. */

const HEADING = '## Unreleased';

/** What stands under "Unreleased"; '' when nothing does, null without such a heading. */
export function unreleasedNotes(changelog: string): string | null {
  const after = changelog.split(`${HEADING}\n`)[1];
  return after === undefined ? null : (after.split(/^## /m)[0] ?? '').trim();
}

/** The same changelog with the notes under a heading of their own, and nothing unreleased. `day` as 2026-01-31. */
export function withVersion(changelog: string, version: string, day: string): string {
  return changelog.replace(`${HEADING}\n`, `${HEADING}\n\n## ${version} (${day})\n`);
}

/** True when the changelog has a heading for this version. */
export function hasVersion(changelog: string, version: string): boolean {
  return changelog.split('\n').some((line) => line === `## ${version}` || line.startsWith(`## ${version} `));
}
