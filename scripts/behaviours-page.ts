/** docs/apps-script-behaviours.md: the table of conformance cases as a page. */
import { TOPICS } from '../test/host/conformance/all-cases.ts';
import type { ConformanceCase } from '../test/host/conformance/case.ts';
import { howSeen } from '../test/host/conformance/live.ts';
import { OBSERVED } from '../test/host/conformance/observed.ts';
import { sayTally } from '../test/host/conformance/tally.ts';

const LONGEST = 300;

export function behavioursPage(): string {
  const members = TOPICS.flatMap(({ cases }) => cases.flatMap(({ covers }) => covers ?? []));
  return [
    '# Behaviours of Apps Script',
    'Written from the table in `test/host/conformance` by `npm run docs`. The host is held to every line but the questions for a person: on cells in memory, on cells that calculate, under Node and in a browser.',
    [
      `${sayTally()}.`,
      'What was seen in a real spreadsheet counts more than what is documented: it takes the place of what is expected.',
      'How to look: CONTRIBUTING.md, “The self-test”.',
    ].join('\n'),
    ...TOPICS.map(({ title, cases }) => section(title, cases)),
    '## Members covered',
    [...new Set(members)]
      .sort()
      .map((member) => `\`${member}\``)
      .join(', '),
    '',
  ].join('\n\n');
}

function section(title: string, cases: readonly ConformanceCase[]): string {
  return [
    `## ${title}`,
    ['| behaviour | expected | source | observed |', '|---|---|---|---|', ...cases.map(line)].join('\n'),
  ].join('\n\n');
}

function line(one: ConformanceCase): string {
  return `| ${[plain(one.claim), code(one.expect), plain(one.source), observed(one)].join(' | ')} |`;
}

function observed(one: ConformanceCase): string {
  const seen = OBSERVED[one.id];
  if (seen === undefined) return howSeen(one) === 'never' ? 'no; not by the self-test' : 'no';
  const isSame = JSON.stringify(seen.found) === JSON.stringify(one.expect);
  return isSame ? `yes, ${seen.date}` : `yes, ${seen.date}: ${code(seen.found)}`;
}

function code(value: unknown): string {
  const text = JSON.stringify(value);
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
  return `\`${plain(short).replace(/`/g, "'")}\``;
}

function plain(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}
