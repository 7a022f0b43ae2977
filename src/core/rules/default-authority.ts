/** Answers for the shipped evidence of authority and the limits behind flags; never reads a creator. */
import type { AuthorityRules, FlagLimit } from './rule-set.ts';
import { type SourceId, shipped } from './shipped-source.ts';

/** Signal, points, words separated by `, `, titles of columns with a colon. Words of one signal are alternatives and count once. */
const SIGNALS: readonly (readonly [signal: string, points: number, words: string])[] = [
  [
    'licence or degree in the field',
    3,
    'MD, M.D., MBBS, PhD, Ph.D., Dr, Dr., Dra., doctor, physician, dermatologist, cardiologist, oncologist, neurologist, psychiatrist, gynecologist, gynaecologist, pediatrician, paediatrician, dentist, orthodontist, pharmacist, PharmD, surgeon, veterinarian, registered dietitian, registered nurse, nurse practitioner, RN, psychologist, attorney, lawyer, CFA, CPA, licensed, licence, license, NPI, board-certified, certified, chartered, degree in, MSc, professor, Prof., doctora, médico, médica, dermatóloga, dermatólogo, cardióloga, cardiólogo, oncóloga, oncólogo, ginecóloga, ginecólogo, pediatra, psiquiatra, psicóloga, psicólogo, cirujana, cirujano, odontóloga, odontólogo, dentista, farmacéutica, farmacéutico, enfermera, enfermero, veterinaria, veterinario, cédula profesional, abogado, abogada, catedrática, catedrático, Ärztin, Arzt, Fachärztin, Facharzt, Hautärztin, Hautarzt, Kinderärztin, Kinderarzt, Zahnärztin, Zahnarzt, Dermatologin, Dermatologe, Kardiologin, Kardiologe, Chirurgin, Chirurg, Psychologin, Psychologe, Apothekerin, Apotheker, approbiert, Approbation, Professorin, Rechtsanwältin, Rechtsanwalt, docteur, docteure, médecin, dermatologue, cardiologue, pédiatre, psychiatre, psychologue, chirurgien, chirurgienne, dentiste, pharmacien, pharmacienne, infirmière, infirmier, avocat, avocate, dottoressa, dottore, Dott.ssa, Dott., dermatologa, cardiologa, chirurga, chirurgo, farmacista, infermiera, professoressa, professore, avvocata, avvocato, doutora, doutor, dermatologista, cardiologista, cirurgiã, cirurgião, enfermeira, advogada, advogado, 医生, 医师, 教授',
  ],
  [
    'published book, paper or patent',
    3,
    'author of, bestselling author, published author, publications, peer-reviewed, research paper, papers, h-index, patent, patents, my book, new book, latest book, published books, textbook, book:, books:, autor de, autora de, publicaciones, Autor von, Autorin von, Buchautor, Buchautorin, Veröffentlichungen, Publikationen, auteur de, autrice de, mon livre, publicações, pubblicazioni, autore di',
  ],
  [
    'guideline or clinical trial',
    2,
    'guideline, guidelines, guideline author, guideline committee, consensus statement, principal investigator, clinical trial, clinical trials, investigator, Leitlinie, Leitlinien, guía clínica, guías clínicas, recommandations cliniques, linee guida',
  ],
  [
    'named role in an organisation of the field',
    2,
    'professor, Prof., chief, director of, medical director, head of, chair of, chairwoman, chairman, president of, board member, fellow of, editor-in-chief, founder of, CEO, CTO, CFO, institution:, affiliation:, institute, university, hospital, clinic, medical center, medical centre, directora, director médico, profesora, profesor, catedrática, catedrático, universidad, clínica, Professorin, Chefärztin, Chefarzt, Oberärztin, Oberarzt, Vorstand, Universität, Klinik, Klinikum, Krankenhaus, professeur, professeure, directrice, cheffe de service, chef de service, université, hôpital, clinique, professoressa, professore, direttrice, direttore, università, ospedale, professora, diretora, diretor, universidade, 医院',
  ],
  [
    'conference talk or expert panel',
    2,
    'keynote, keynote speaker, speaker at, conference speaker, invited speaker, conferences:, TEDx, TED talk, panelist, panellist, advisory board, congress, congresses, symposium, ponente, congreso, conferenciante, Referentin, Referent, Kongress, conférencière, conférencier, congrès, relatrice, relatore, congresso, palestrante',
  ],
  [
    'quoted by the press as expert',
    2,
    'as seen in, as seen on, featured in, featured on, quoted in, quoted by, contributor to, columnist, interviewed by, expert for, visto en, vista en, bekannt aus, vu dans, vue dans, visto in, vista in',
  ],
  [
    'five or more years in the field',
    1,
    'years of experience, years experience, years in the field, decades of, veteran, años de experiencia, Jahre Erfahrung, ans d’expérience, anni di esperienza, anos de experiência',
  ],
  ['platform verified badge', 1, 'verified, blue check, verified badge'],
  ['seven of ten posts in the field', 1, 'niche focus, specialist in, specialises in, specializes in, only about'],
];

/** Code, limit, meaning. A flag without a line is never raised. */
const LIMITS: readonly (readonly [code: string, limit: number, source: SourceId, meaning: string])[] = [
  ['engagement-far-above', 2, 'flagRate', 'Measured rate at or above this many times the p90 of its size'],
  ['engagement-far-below', 0.5, 'flagRate', 'Measured rate at or below this many times the p10 of its size'],
  ['one-post', 1, 'flagRate', 'Measured on this many posts or fewer'],
  ['few-comments', 0.5, 'flagComments', 'Fewer comments than this per 100 likes'],
  ['many-comments', 20, 'flagComments', 'More comments than this per 100 likes'],
  ['likes-without-views', 1, 'flagRate', 'More likes than this per view'],
  ['fake-followers', 0.2, 'flagFake', 'More than this share of followers reported fake (0.2 is 20 %): look closer'],
  ['fake-followers-high', 0.4, 'flagFake', 'More than this share of followers reported fake: at most a weak fit'],
  ['follows-many', 1, 'flagFollowing', 'Follows at least this many accounts per follower, from 1,000 followed'],
  ['stale-data', 90, 'flagAge', 'Figures older than this many days'],
  ['duplicate-account', 1, 'flagRepeats', 'Account in more rows than this'],
  ['same-person', 1, 'flagRepeats', 'Person with more accounts in the list than this'],
];

/** Points by signal; 0-1 point is none, 2-4 some, 5 and more strong. */
export function defaultAuthority(): AuthorityRules {
  return {
    signals: SIGNALS.map(([signal, points, words]) => ({
      ...shipped('authority'),
      signal,
      words: words.split(', '),
      points,
    })),
    someAt: 2,
    strongAt: 5,
    someScore: 40,
    strongScore: 70,
  };
}

/** Limits of the flags that have one. */
export function defaultFlags(): FlagLimit[] {
  return LIMITS.map(([code, limit, source, meaning]) => ({ ...shipped(source), code, limit, meaning }));
}
