/** Words for people of a science, brought to one key in all languages that call them after it. */

/** cardiologist, cardiologiste, cardiólogo, Kardiologin, cardiologue, cardioloog, kardiológus, kardiolożka: folded. */
const PERSON = /^(\p{L}{2,}lo)(?:g|gist|giste|gista|go|ga|gue|ge|gin|og|gus|zka)$/u;

/** `cardiolo~` for a folded word that names such a person; '' for any other, "cardiology" among them. */
export function personKey(word: string): string {
  const stem = PERSON.exec(word)?.[1];
  return stem === undefined ? '' : `${stem}~`;
}
