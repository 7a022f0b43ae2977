/** How much recognised expertise the sheet shows for a creator. The follower count is never part of it. */
import type { Creator } from '../creator.ts';
import type { CompiledAuthority, EvidencePhrase } from '../rules/compile-authority.ts';
import type { AuthorityLevel, AuthoritySignal, EvidenceKind } from '../rules/rule-set.ts';
import { foldClauses, foldWords, splitWords } from '../text/fold-words.ts';
import { remembered, rememberedFor } from '../text/remembered.ts';
import { isFormer, isOfNoField, isPlayed, isSelfMade, withoutAddresses } from './authority-doubts.ts';
import {
  areMany,
  eachPhrase,
  hasField,
  hasFieldBeside,
  isFieldAt,
  isOfPractice,
  namesWorks,
} from './authority-phrases.ts';
import { isJudging, levelNamed, scoreNamed } from './authority-words.ts';
import type { AuthorityVerdict } from './evaluation.ts';
import { isSaidSo } from './initials.ts';
import { isNegated, saysNothing } from './negation.ts';

const NOT_KNOWN: AuthorityVerdict = { level: 'unknown', points: 0, evidence: [] };

/** What a sheet shows of a creator's expertise. */
export type Shown = Pick<Creator, 'authority' | 'verified'>;

/** Years that make a number of years count. */
export const YEARS_NEEDED = 5;

/** What has been found so far. `seen` holds the places of signals that count already. */
type Finding = {
  points: number;
  named: AuthorityLevel | null;
  score: number | null;
  seen: number[];
  /** Kinds of evidence, licence and trade as one; and whether one of them proves something for today. */
  kinds: number;
  isTrained: boolean;
  /** Points of a licence in a register, and of a degree: who has both shows two kinds. */
  registeredPoints: number;
  degreePoints: number;
  isAwarded: boolean;
  /** Of the best training: several count as one. */
  trainedPoints: number;
  /** Places named, with their points: they wait for another kind. */
  places: { word: string; points: number }[];
  hasProof: boolean;
  evidence: string[];
};

const nothingFound = (): Finding => ({
  points: 0,
  named: null,
  score: null,
  seen: [],
  kinds: 0,
  isTrained: false,
  registeredPoints: 0,
  degreePoints: 0,
  isAwarded: false,
  trainedPoints: 0,
  places: [],
  hasProof: false,
  evidence: [],
});

/**
 * none, some or strong. A level named outright under an authority header wins; else the higher of score and points.
 * Where the rules say what lines count as, strong also takes two kinds of evidence, one of them a licence, a proof or an award.
 * 'unknown' when no evidence cell is filled; a verified badge alone is too little to say "none".
 */
export function judgeAuthority(creator: Shown, authority: CompiledAuthority): AuthorityVerdict {
  if (creator.authority.entries.length === 0 && creator.verified !== true) return NOT_KNOWN;
  const finding = nothingFound();
  const saysSomething = readEvidence(creator, authority, finding);
  const { named, points, evidence } = finding;
  const byPoints = levelOfPoints(finding, authority);
  const level = named ?? higher(byPoints, levelOfScore(finding.score, authority));
  if (!saysSomething && level === 'none') return { ...NOT_KNOWN, points, evidence };
  if (named !== null) return { level, points, evidence, by: 'named' };
  const isByScore = finding.score !== null && (points === 0 || level !== byPoints);
  return isByScore ? { level, points, evidence, by: 'score' } : { level, points, evidence };
}

/** The lines of evidence that a creator does not show yet, in the order of the rules. */
export function unseenSignals(creator: Shown, authority: CompiledAuthority): readonly AuthoritySignal[] {
  const finding = nothingFound();
  readEvidence(creator, authority, finding);
  return authority.rules.signals.filter((line, signal) => finding.seen.indexOf(signal) < 0 && adds(line, finding));
}

/** False for a line that would be no further kind of evidence. */
function adds({ counts }: AuthoritySignal, { kinds, isTrained, registeredPoints }: Finding): boolean {
  if (counts === 'extra') return kinds > 1;
  if (counts === 'degree' && registeredPoints > 0) return true;
  if (isTraining(counts)) return !isTrained;
  return counts !== 'field' && (kinds > 0 || (counts !== 'award' && counts !== 'place'));
}

/** False when no cell has anything in it that could be read. */
function readEvidence(creator: Shown, authority: CompiledAuthority, finding: Finding): boolean {
  let saysSomething = false;
  const read: Read[] = [];
  for (const { header, text } of creator.authority.entries) {
    saysSomething = readEntry(header, text, authority, finding, read) || saysSomething;
  }
  // "Author of two books. Cardiologist": whose works they are is known at the end, whatever cell says so.
  if (finding.isTrained || finding.isAwarded) for (const one of read) readClauses(one, authority, finding);
  if (creator.verified === true && authority.badge >= 0) {
    count(authority, finding, authority.badge, 'verified badge', false);
  }
  // Of the two the better one counts already.
  const second = Math.min(finding.registeredPoints, finding.degreePoints);
  if (second > 0) {
    finding.points += second;
    finding.kinds += 1;
  }
  if (finding.kinds > 0) for (const place of finding.places) addPlace(finding, place);
  return saysSomething;
}

/** A text longer than this is no level, no score and no "none". */
const LONGEST_VERDICT = 40;

/** False for a cell with nothing in it that could be read. */
function readEntry(
  header: string,
  text: string,
  authority: CompiledAuthority,
  finding: Finding,
  read: Read[],
): boolean {
  const title = titleOf(header);
  if (text.length <= LONGEST_VERDICT) {
    const folded = foldWords(text);
    if (readVerdict(header, title, text, folded, finding)) return true;
    if (saysNothing(folded)) return folded !== ' ';
  }
  const plain = withoutAddresses(text);
  const clauses = foldClauses(plain);
  readHeader(header, title, text, clauses[0]?.[0] ?? '', authority, finding);
  const one = { clauses, text: plain };
  readClauses(one, authority, finding);
  read.push(one);
  return clauses.length > 0;
}

/** A cell without its addresses, and its clauses. */
type Read = { readonly clauses: ReturnType<typeof foldClauses>; readonly text: string };

function readClauses({ clauses, text }: Read, authority: CompiledAuthority, finding: Finding): void {
  for (let index = 0; index < clauses.length; index += 1) {
    const words = clauses[index] as readonly string[];
    const beside = [...(clauses[index - 1] ?? []), '', ...(clauses[index + 1] ?? [])];
    if (!isPlayed(words)) readClause(words, beside, text, authority, finding);
  }
}

/** A score, or a level named outright: the cell needs no further reading then. */
function readVerdict(header: string, title: string, text: string, folded: string, finding: Finding): boolean {
  const score = scoreNamed(title, text);
  if (score !== null) {
    finding.score = Math.max(score, finding.score ?? 0);
    finding.evidence.push(`${header.trim() || 'score'} ${text.trim()}`);
    return true;
  }
  const named = levelNamed(folded);
  if (named === null || (named === 'none' && !isJudging(title))) return false;
  finding.named = finding.named === null ? named : higher(finding.named, named);
  finding.evidence.push(folded.trim());
  return true;
}

const MOST_TITLES = 1000;
const titleOf = remembered(MOST_TITLES, foldWords);

/** A column titled by a signal ("Licence", "h-index") counts when its cell does not say no and reaches what is asked. */
function readHeader(
  header: string,
  title: string,
  text: string,
  firstWord: string,
  authority: CompiledAuthority,
  finding: Finding,
): void {
  // "No. 12345" is the number of a licence, not a refusal.
  const first = /^\s*n[or]\.?\s*\d/i.test(text) ? '' : firstWord;
  const number = leadingNumber(text);
  for (const { signal, least, phrases } of titledSignals(authority, title)) {
    if (finding.seen.indexOf(signal) >= 0 || (least !== null && number < least)) continue;
    const isShown = phrases.some(({ tokens, isYears }) => {
      const isShort = isYears && !(number >= YEARS_NEEDED);
      return !isShort && !isNegated([first, ...tokens], 1, tokens.length + 1);
    });
    if (isShown) count(authority, finding, signal, `${header.trim()}: ${clip(text)}`, false);
  }
}

/** A signal that the title of a column means, and the number that its cell must reach; null when any text does. */
export type TitledSignal = {
  readonly signal: number;
  readonly least: number | null;
  readonly phrases: readonly EvidencePhrase[];
};

/** Signals of a folded title, in the order of their words; fields of expertise are none. */
export const titledSignals = rememberedFor(
  MOST_TITLES,
  (authority: CompiledAuthority, title): readonly TitledSignal[] => {
    const bySignal = new Map<number, EvidencePhrase[]>();
    const words = splitWords(title);
    for (let index = 0; index < words.length; index += 1) {
      eachPhrase(authority, words, index, (phrase) => {
        if (isOfField(authority, phrase.signal)) return;
        bySignal.set(phrase.signal, [...(bySignal.get(phrase.signal) ?? []), phrase]);
      });
    }
    return [...bySignal].map(([signal, phrases]) => {
      const leasts = phrases.flatMap(({ least }) => (least === null ? [] : [least]));
      return { signal, phrases, least: leasts.length === 0 ? null : Math.max(...leasts) };
    });
  },
);

/** Whoever has these is in the register of a chamber or a board. */
const REGISTER =
  /^(?:cr[mnpo]|rqe|coren|oab|albo|baro|barreau|appro|board|licen[cs]e|colegiad|c[eé]dula|gmc|gphc|npi|omceo)/i;

/** `beside` are the words of the clauses before and after. */
function readClause(
  words: readonly string[],
  beside: readonly string[],
  text: string,
  authority: CompiledAuthority,
  finding: Finding,
): void {
  for (let index = 0; index < words.length; index += 1) {
    eachPhrase(authority, words, index, (phrase) => {
      const end = index + phrase.tokens.length;
      const { counts } = authority.rules.signals[phrase.signal] ?? {};
      const isNew = finding.seen.indexOf(phrase.signal) < 0;
      const registers =
        counts === 'licence' &&
        REGISTER.test(phrase.word) &&
        (!phrase.isWeak || hasField(authority, words.slice(end, end + 2)));
      if (phrase.isTitle || counts === 'field' || !(isNew || registers)) return;
      if (phrase.isExact && !isSaidSo(phrase, words, index, text, authority)) return;
      if (isNegated(words, index, end)) return;
      const many = phrase.isWeak && counts === 'proof' && phrase.tokens.length === 1 ? areMany(words, index) : null;
      if (many === false) return;
      const isOwnWork =
        (counts === 'proof' || counts === 'award') &&
        (finding.isTrained || finding.isAwarded) &&
        (many === true || namesWorks(words, index) || isOfPractice(phrase.word, index > 0 && end === words.length));
      if (phrase.isWeak && !isOwnWork && !hasFieldBeside(authority, words, index, end)) return;
      if (phrase.isYears && tooFewYears(words, index)) return;
      if (authority.isGraded && isOfNoField(words, end, (at) => isFieldAt(authority, words, at))) return;
      if (authority.isGraded && isSelfMade(words, index, end)) return;
      const isForField = hasFieldBeside(authority, words, index, end) || hasField(authority, beside);
      const isPast = authority.isGraded && isFormer(words, index, end);
      const said = phrase.open === null ? phrase.word : words.slice(index, end).join(' ');
      const isSeen = finding.evidence.indexOf(said) >= 0;
      // "Lecturer in chemistry" is one kind, unless somebody trained in more lectures.
      if (counts === 'proof' && isSeen && phrase.isWeak && finding.evidence.length === 1) return;
      if (registers && !isPast) finding.registeredPoints = authority.rules.signals[phrase.signal]?.points ?? 0;
      count(authority, finding, phrase.signal, said, isPast);
      // "Professor" alone is one kind, "professor of cardiology" two: trained, and teaching the field.
      if (counts === 'proof' && isSeen && !phrase.isWeak && !isForField) finding.kinds -= 1;
      // "Nobel laureate in chemistry", "chef, two Michelin stars": the field is what the award is for, a second kind.
      if (counts === 'award' && isForField) finding.kinds += 1;
    });
  }
}

function isOfField({ rules }: CompiledAuthority, signal: number): boolean {
  return rules.signals[signal]?.counts === 'field';
}

function isTraining(counts: EvidenceKind | undefined): boolean {
  return counts === 'licence' || counts === 'trade' || counts === 'degree';
}

/** What is over counts half, and proves nothing for today. */
function count(authority: CompiledAuthority, finding: Finding, signal: number, word: string, isPast: boolean): void {
  if (finding.seen.indexOf(signal) >= 0) return;
  finding.seen.push(signal);
  const { points = 0, counts } = authority.rules.signals[signal] ?? {};
  if (counts === 'place') {
    finding.places.push({ word, points });
    return;
  }
  const worth = isPast ? Math.floor(points / 2) + 1 : points;
  const trains = isTraining(counts);
  finding.points += trains ? Math.max(0, worth - finding.trainedPoints) : worth;
  if (trains) finding.trainedPoints = Math.max(worth, finding.trainedPoints);
  if (trains ? !finding.isTrained : counts !== 'extra' && counts !== undefined) finding.kinds += 1;
  finding.isTrained = finding.isTrained || trains;
  if (counts === 'degree') finding.degreePoints = worth;
  finding.isAwarded = finding.isAwarded || counts === 'award';
  if (!isPast && (counts === 'licence' || counts === 'degree' || counts === 'proof' || counts === 'award'))
    finding.hasProof = true;
  if (finding.evidence.indexOf(word) < 0) finding.evidence.push(word);
}

function addPlace(finding: Finding, { word, points }: Finding['places'][number]): void {
  finding.points += points;
  finding.kinds += 1;
  if (finding.evidence.indexOf(word) < 0) finding.evidence.push(word);
}

/** "3 years of experience": a number before the phrase that is below `YEARS_NEEDED`. */
function tooFewYears(words: readonly string[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - 2; index -= 1) {
    const years = Number(words[index]);
    if (years >= 0) return years < YEARS_NEEDED;
  }
  return false;
}

/** The first number, thousands grouped or not; NaN when there is none. */
function leadingNumber(text: string): number {
  return Number(/\d{1,3}(?:[.,\s]\d{3})+(?!\d)|\d+/.exec(text)?.[0].replace(/\D/g, '') ?? Number.NaN);
}

function clip(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function levelOfPoints({ points, kinds, hasProof }: Finding, { rules, isGraded }: CompiledAuthority): AuthorityLevel {
  if (points >= rules.strongAt && (!isGraded || (kinds >= 2 && hasProof))) return 'strong';
  return points >= rules.someAt ? 'some' : 'none';
}

function levelOfScore(score: number | null, { rules }: CompiledAuthority): AuthorityLevel {
  if (score === null || score < rules.someScore) return 'none';
  return score >= rules.strongScore ? 'strong' : 'some';
}

function higher(a: AuthorityLevel, b: AuthorityLevel): AuthorityLevel {
  if (a === 'strong' || b === 'strong') return 'strong';
  return a === 'some' || b === 'some' ? 'some' : 'none';
}
