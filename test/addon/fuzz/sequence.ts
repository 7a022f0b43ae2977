/** One sequence: calls and edits from a seed, and what must hold after each and at the end. */
import type { Answer, Progress, RunState } from '../../../src/contract/server-calls.ts';
import type { Cell } from '../../helpers/interruption.ts';
import { type Random, randomFrom } from '../../helpers/random.ts';
import { anyEdit, apply, type Edit, mendRules } from './edits.ts';
import { grid, headerRow, notesOf, sheetId, sheetName, type World } from './world.ts';

/** A call, what happens right before its n-th service call, and by whom it is made. */
export type Call = {
  readonly call: string;
  readonly goal: string;
  readonly rows: string;
  readonly beside: boolean;
  readonly essential: boolean;
  readonly isSlow: boolean;
  readonly byOther: boolean;
  readonly during: readonly { readonly at: number; readonly edit: Edit }[];
  /** The call dies, or fails as a service does, at this service call; 0 for neither. */
  readonly killAt: number;
  readonly losesWrites: boolean;
  readonly failAt: number;
};
export type Step = Edit | Call;

const CALLS = [
  'previewSheet',
  'startRun',
  'startRun',
  'startRun',
  'continueRun',
  'takeOver',
  'cancelRun',
  'undoRun',
  'undoRun',
  'runState',
  'countOlderRows',
  'describeSheet',
  'selectedCreator',
  'overview',
  'classifySheet',
];
const GOALS = ['conversion', 'conversion', 'trust', 'reach', ''];
/** So many service calls most executions have at least: what comes at a later one never happens. */
const MOST_CALLS = 80;
const SERVICE_FAULT = 'Service Spreadsheets failed while accessing document';

/** People come between calls that read cells or send writes off; nobody comes between writes that reach the sheet together. */
const LOOKS =
  /^(?:Range\.(?:get|isBlank)|Sheet\.(?:getLast|getMax|getDataRange|insert|clear)|Properties\.|Lock\.)|flush$/;

/** A run, then as many steps as asked for at most. */
export function stepsFrom(seed: number, most: number): Step[] {
  const random = randomFrom(seed);
  const first: Step = {
    ...anyCall(random),
    call: 'startRun',
    goal: 'conversion',
    killAt: 0,
    failAt: 0,
    during: [],
    rows: 'all',
    essential: false,
    isSlow: false,
  };
  return [
    first,
    ...Array.from(
      { length: 2 + random.below(most - 1) },
      (): Step => (random.chance(55) ? anyEdit(random) : anyCall(random)),
    ),
  ];
}

function anyCall(random: Random): Call {
  const isCalm = random.chance(40);
  const during = isCalm ? 0 : random.below(3);
  return {
    call: random.pick(CALLS),
    goal: random.pick(GOALS),
    rows: random.pick(['all', 'all', 'changed', 'changed', 'selected', 'older']),
    beside: random.chance(50),
    essential: random.chance(20),
    isSlow: random.chance(25),
    byOther: random.chance(15),
    during: Array.from({ length: during }, () => ({ at: 1 + random.below(MOST_CALLS), edit: anyEdit(random) })),
    killAt: !isCalm && random.chance(25) ? 1 + random.below(MOST_CALLS) : 0,
    losesWrites: random.chance(50),
    failAt: !isCalm && random.chance(15) ? 1 + random.below(MOST_CALLS) : 0,
  };
}

/** Runs the steps from the world's beginning; a sentence says what did not hold, null for nothing. */
export function play(world: World, steps: readonly Step[]): string | null {
  world.reset();
  for (const [at, step] of steps.entries()) {
    const problem = 'call' in step ? make(world, step) : edit(world, step);
    if (problem !== null) return `step ${at + 1}: ${problem}`;
    const lost = findLost(world);
    if (lost !== null) return `step ${at + 1}: ${lost}`;
  }
  return atTheEnd(world);
}

function edit(world: World, step: Edit): null {
  apply(world, step);
  return null;
}

function make(world: World, step: Call): string | null {
  const { faults, host } = world;
  let count = 0;
  let before = '';
  const open = [...step.during];
  faults.failWith = (member) => {
    count += 1;
    if (LOOKS.test(member) && !/^Range\.set/.test(before)) {
      for (const one of open.filter(({ at }) => at <= count)) {
        open.splice(open.indexOf(one), 1);
        apply(world, one.edit);
      }
    }
    before = member;
    return count === step.failAt ? SERVICE_FAULT : null;
  };
  if (step.killAt > 0) faults.killAtCall = step.killAt;
  if (step.killAt > 0 && step.losesWrites) faults.loseWrites = true;
  if (step.isSlow) faults.msPerCall = 900;
  if (step.byOther) faults.asUser = { temporaryKey: 'somebody-else' };
  try {
    return problemIn(host.run(step.call, [argumentOf(world, step)]));
  } catch (error) {
    const isKnown =
      (step.killAt > 0 && /maximum execution time/.test(String(error))) ||
      (step.failAt > 0 && String(error).includes(SERVICE_FAULT));
    return isKnown ? null : `${step.call} threw ${String(error)}`;
  } finally {
    for (const key of Object.keys(faults)) delete faults[key as keyof typeof faults];
    world.clock.ms += 1000;
  }
}

function problemIn(answer: unknown): string | null {
  const { ok, problem } = answer as Answer<unknown> & { problem?: unknown };
  if (ok)
    return /NaN|Infinity/.test(JSON.stringify(answer))
      ? `an answer holds ${JSON.stringify(answer).slice(0, 200)}`
      : null;
  return typeof problem === 'string' && problem !== '' && !/undefined|TypeError|Exception/.test(problem)
    ? null
    : `no sentence: ${String(problem)}`;
}

function argumentOf(world: World, { call, goal, rows, beside, essential }: Call): unknown {
  const request = {
    sheet: sheetName(world),
    goal,
    rows,
    secondGoal: beside ? 'beside' : 'replace',
    columns: essential ? 'essential' : 'all',
  };
  if (call === 'startRun') return { request, fingerprint: '', rowsAtOnce: 3 };
  if (call === 'undoRun') return {};
  if (call === 'selectedCreator') return { key: '', request };
  if (/^(continueRun|takeOver|cancelRun)$/.test(call)) return { runId: openRun(world) };
  return request;
}

function openRun({ host }: World): string {
  const state = host.run('runState', [null]) as Answer<RunState>;
  return state.ok ? (state.value.open?.runId ?? '') : '';
}

/** What people typed is where they typed it, and nobody's title is there twice. */
function findLost(world: World): string | null {
  const cells = grid(world);
  const id = sheetId(world);
  const width = Math.max(1, ...cells.map((row) => row.length));
  const marks =
    cells.length === 0
      ? []
      : world.store.attributes(id, { row: 1, column: 1, rows: cells.length, columns: width }, 'background');
  const open = new Map(world.owned);
  for (const [row, line] of marks.entries()) {
    for (const [column, mark] of line.entries()) {
      if (mark === '' || !open.has(mark)) continue;
      const now = cells[row]?.[column] ?? null;
      if (now !== open.get(mark))
        return `a person typed ${JSON.stringify(open.get(mark))} at ${row + 1}:${column + 1}, now ${JSON.stringify(now)}`;
      open.delete(mark);
    }
  }
  for (const [, value] of open) return `${JSON.stringify(value)} is gone`;
  const titles = (cells[headerRow(world) - 1] ?? []).filter((title) => title !== null && title !== '');
  const twice = titles.find((title, at) => titles.indexOf(title) !== at);
  return twice === undefined ? null : `the title ${JSON.stringify(twice)} is there twice`;
}

/** What people can bring about: no list left, goals that stand in some rows only, rules that contradict each other. */
const ANSWERS = /^(No creator table|This tab holds|Creator rules [A-Z]+\d+: )|for some rows only/;

/** Without faults and with readable rules, a run on changed rows leaves what a run on an empty sheet does, or says what it kept. */
function atTheEnd(world: World): string | null {
  mendRules(world);
  world.clock.ms += 3_600_000;
  const runId = openRun(world);
  if (runId !== '') world.host.run('cancelRun', [{ runId }]);
  const goal = 'conversion';
  const request = { sheet: sheetName(world), goal, rows: 'changed', secondGoal: 'replace' };
  const progress = finish(world, request);
  if (typeof progress === 'string') return ANSWERS.test(progress) ? null : `at the end: ${progress}`;
  const lost = findLost(world);
  if (lost !== null) return `at the end: ${lost}`;
  const left = answersOf(world);
  emptyAnswers(world);
  const clean = finish(world, { ...request, rows: 'all' });
  if (typeof clean === 'string') return `clean run: ${clean}`;
  return compare(left, answersOf(world));
}

function finish({ host }: World, request: object): Progress | string {
  const answer = host.run('startRun', [{ request, fingerprint: '', rowsAtOnce: 50 }]) as Answer<Progress>;
  if (!answer.ok) return answer.problem;
  return answer.value.stopped ?? answer.value;
}

type Answers = {
  readonly titles: readonly string[];
  /** What the notes call the columns, whatever people call them. */
  readonly names: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Cells that people own. */
  readonly owned: readonly (readonly boolean[])[];
};

/** Columns with a note of ours that a run fills. */
function answerColumns(world: World): number[] {
  const header = headerRow(world);
  const titles = grid(world)[header - 1] ?? [];
  const notes = notesOf(world, Math.max(1, header), Math.max(1, titles.length));
  return notes.flatMap((note, at) => (/written by Creator Tiers/.test(note) ? [at] : []));
}

function answersOf(world: World): Answers {
  const header = headerRow(world);
  const cells = grid(world);
  const columns = answerColumns(world);
  const notes = notesOf(world, Math.max(1, header), Math.max(1, (cells[header - 1] ?? []).length));
  return {
    titles: columns.map((at) => String(cells[header - 1]?.[at] ?? '')),
    names: columns.map((at) => /^“([^”:]+)/.exec(notes[at] ?? '')?.[1] ?? ''),
    rows: cells.slice(header).map((row) => columns.map((at) => row[at] ?? null)),
    owned: cells.slice(header).map((_, row) => {
      const rect = { row: header + row + 1, column: 1, rows: 1, columns: Math.max(1, cells[0]?.length ?? 1) };
      const [marks = []] = world.store.attributes(sheetId(world), rect, 'background');
      return columns.map((at) => world.owned.has(marks[at] ?? ''));
    }),
  };
}

function emptyAnswers(world: World): void {
  const header = headerRow(world);
  const rows = grid(world).length - header;
  for (const at of answerColumns(world)) {
    const rect = { row: header + 1, column: at + 1, rows, columns: 1 };
    if (rows > 0)
      world.store.write(
        sheetId(world),
        rect,
        Array.from({ length: rows }, () => [{ value: null }]),
      );
  }
}

/** The columns that flags or a stamp name as edited by hand. */
function namedIn(text: Cell | undefined): readonly string[] {
  return /by hand: (.*)$/.exec(String(text ?? ''))?.[1]?.split(', ') ?? [];
}

/** Cells that differ must be named by the flags or the stamp of their row. */
function compare(left: Answers, clean: Answers): string | null {
  if (left.titles.join() !== clean.titles.join())
    return `titles ${left.titles.join()} instead of ${clean.titles.join()}`;
  const flags = left.names.indexOf('Flags');
  const stamp = left.names.indexOf('Checked');
  for (const [row, cells] of left.rows.entries()) {
    // A row that is no creator has no answers and no flags: what people typed there is theirs.
    const isNobody = stamp >= 0 && (clean.rows[row]?.[stamp] ?? null) === null;
    const said = [...namedIn(cells[flags]), ...namedIn(String(cells[stamp] ?? '').split(' | ')[0])];
    for (const [at, cell] of cells.entries()) {
      const wanted = clean.rows[row]?.[at] ?? null;
      const title = left.titles[at] ?? '';
      if (
        cell === wanted ||
        at === stamp ||
        (isNobody && left.owned[row]?.[at] === true) ||
        [title.replace(' (Creator Tiers)', ''), left.names[at] ?? ''].some((name) => said.includes(name))
      )
        continue;
      if (at === flags && String(cell).replace(/(?:; )?Edited by hand: .*$/, '') === String(wanted ?? '')) continue;
      return `row ${row + 1} after the titles, “${title}”: ${JSON.stringify(cell)} instead of ${JSON.stringify(wanted)} (by hand: ${said.join()})`;
    }
  }
  return null;
}
