/** A decision about a creator as people write it. Obeys none. */
import { DECISIONS, type Decision } from '../../decision.ts';
import { foldWords } from '../../text/fold-words.ts';

/** What else is typed for each, in the languages of the sidebar; folded. */
const ALSO: Readonly<Record<Decision, readonly string[]>> = {
  Keep: ['yes', 'shortlist', 'shortlisted', 'behalten', 'ja', 'si', 'mantener'],
  Maybe: ['vielleicht', 'offen', 'open', 'quizas', 'tal vez'],
  Pass: ['no', 'rejected', 'declined', 'nein', 'absage', 'descartar', 'descartado'],
  Booked: ['confirmed', 'contracted', 'signed', 'gebucht', 'zugesagt', 'reservado', 'confirmado'],
  Done: ['completed', 'finished', 'published', 'live', 'fertig', 'erledigt', 'hecho', 'terminado'],
};

/** null for a text that names none of them. */
export function readDecision(text: string): Decision | null {
  const folded = foldWords(text).trim();
  return DECISIONS.find((one) => one.toLowerCase() === folded || ALSO[one].indexOf(folded) >= 0) ?? null;
}
