/** Answers for how much recognised expertise the sheet shows for a creator; the follower count is never part of it. */
import type { Creator } from '../creator.ts';
import type { CompiledAuthority, EvidencePhrase } from '../rules/compile-authority.ts';
import type { AuthorityLevel, AuthoritySignal } from '../rules/rule-set.ts';
import { foldClauses, foldWords, splitWords } from '../text/fold-words.ts';
import { remembered } from '../text/remembered.ts';
import { isJudging, levelNamed, scoreNamed } from './authority-words.ts';
import type { AuthorityVerdict } from './evaluation.ts';
import { isNegated, saysNothing } from './negation.ts';

const NOT_KNOWN: AuthorityVerdict = { level: 'unknown', points: 0, evidence: [] };

/** Years that make a number of years count. */
const YEARS_NEEDED = 5;

/** What has been found so far. `seen` holds the places of signals that count already. */
type Finding = {
  points: number;
  named: AuthorityLevel | null;
  score: number | null;
  seen: number[];
  evidence: string[];
};

/**
 * none, some or strong. A level named outright under an authority header wins; else the higher of score and points.
 * 'unknown' when no evidence cell is filled; a verified badge alone is too little to say "none".
 */
export function judgeAuthority(creator: Creator, authority: CompiledAuthority): AuthorityVerdict {
  if (creator.authority.entries.length === 0 && creator.verified !== true) return NOT_KNOWN;
  const finding: Finding = { points: 0, named: null, score: null, seen: [], evidence: [] };
  const saysSomething = readEvidence(creator, authority, finding);
  const { named, points, evidence } = finding;
  const byPoints = levelOfPoints(points, authority);
  const level = named ?? higher(byPoints, levelOfScore(finding.score, authority));
  if (!saysSomething && level === 'none') return { ...NOT_KNOWN, points, evidence };
  if (named !== null) return { level, points, evidence, by: 'named' };
  const isByScore = finding.score !== null && (points === 0 || level !== byPoints);
  return isByScore ? { level, points, evidence, by: 'score' } : { level, points, evidence };
}

/** The lines of evidence that a creator does not show yet, in the order of the rules. */
export function unseenSignals(creator: Creator, authority: CompiledAuthority): readonly AuthoritySignal[] {
  const finding: Finding = { points: 0, named: null, score: null, seen: [], evidence: [] };
  readEvidence(creator, authority, finding);
  return authority.rules.signals.filter((_, signal) => finding.seen.indexOf(signal) < 0);
}

/** False when no cell has anything in it that could be read. */
function readEvidence(creator: Creator, authority: CompiledAuthority, finding: Finding): boolean {
  let saysSomething = false;
  for (const { header, text } of creator.authority.entries) {
    saysSomething = readEntry(header, text, authority, finding) || saysSomething;
  }
  if (creator.verified === true && authority.badge >= 0) {
    count(authority, finding, authority.badge, 'verified badge');
  }
  return saysSomething;
}

/** A text longer than this is no level, no score and no "none". */
const LONGEST_VERDICT = 40;

/** False for a cell with nothing in it that could be read. */
function readEntry(header: string, text: string, authority: CompiledAuthority, finding: Finding): boolean {
  const title = titleOf(header);
  if (text.length <= LONGEST_VERDICT) {
    const folded = foldWords(text);
    if (readVerdict(header, title, text, folded, finding)) return true;
    if (saysNothing(folded)) return folded !== ' ';
  }
  const clauses = foldClauses(text);
  readHeader(header, splitWords(title), text, clauses[0]?.[0] ?? '', authority, finding);
  for (let index = 0; index < clauses.length; index += 1) {
    readClause(clauses[index] as readonly string[], authority, finding);
  }
  return clauses.length > 0;
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

const titleOf = remembered(1000, foldWords);

/** A column titled by a signal ("Licence", "Publications") counts when its cell does not say no. */
function readHeader(
  header: string,
  title: readonly string[],
  text: string,
  firstWord: string,
  authority: CompiledAuthority,
  finding: Finding,
): void {
  // "No. 12345" is the number of a licence, not a refusal.
  const first = /^\s*n[or]\.?\s*\d/i.test(text) ? '' : firstWord;
  for (let index = 0; index < title.length; index += 1) {
    for (const phrase of authority.phrases.get(title[index] as string) ?? []) {
      if (finding.seen.indexOf(phrase.signal) >= 0 || !standsAt(phrase, title, index)) continue;
      if (isNegated([first, ...phrase.tokens], 1, phrase.tokens.length + 1)) continue;
      if (phrase.isYears && !(leadingNumber(text) >= YEARS_NEEDED)) continue;
      count(authority, finding, phrase.signal, `${header.trim()}: ${clip(text)}`);
    }
  }
}

function readClause(words: readonly string[], authority: CompiledAuthority, finding: Finding): void {
  for (let index = 0; index < words.length; index += 1) {
    const phrases = authority.phrases.get(words[index] as string);
    if (phrases === undefined) continue;
    for (const phrase of phrases) {
      if (phrase.isTitle || finding.seen.indexOf(phrase.signal) >= 0 || !standsAt(phrase, words, index)) continue;
      if (isNegated(words, index, index + phrase.tokens.length)) continue;
      if (phrase.isYears && tooFewYears(words, index)) continue;
      count(authority, finding, phrase.signal, phrase.word);
    }
  }
}

function standsAt({ tokens }: EvidencePhrase, words: readonly string[], at: number): boolean {
  for (let index = 1; index < tokens.length; index += 1) {
    if (words[at + index] !== tokens[index]) return false;
  }
  return true;
}

function count(authority: CompiledAuthority, finding: Finding, signal: number, word: string): void {
  if (finding.seen.indexOf(signal) >= 0) return;
  finding.seen.push(signal);
  finding.points += authority.rules.signals[signal]?.points ?? 0;
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

function leadingNumber(text: string): number {
  return Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
}

function clip(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function levelOfPoints(points: number, { rules }: CompiledAuthority): AuthorityLevel {
  if (points >= rules.strongAt) return 'strong';
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
