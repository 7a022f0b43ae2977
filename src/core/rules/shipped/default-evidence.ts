/** Answers for the shipped words that show expertise, by signal and language; holds no points and judges nobody. */

/** Words are separated by `, `; with a colon they count as the title of a column only. */
export type EvidenceId = 'licence' | 'publication' | 'guideline' | 'role' | 'conference' | 'press' | 'years';

const WORDS: Readonly<Record<EvidenceId, readonly string[]>> = {
  licence: [
    'MD, M.D., MBBS, PhD, Ph.D., DDS, DMD, DVM, PsyD, PharmD, RN, RDN, LCSW, LMFT, CFA, CFP, CPA, NPI, Dr, Dr., Dra., doctor, physician, dermatologist, cardiologist, oncologist, neurologist, psychiatrist, gynecologist, gynaecologist, pediatrician, paediatrician, endocrinologist, gastroenterologist, rheumatologist, ophthalmologist, radiologist, urologist, immunologist, epidemiologist, anesthesiologist, anaesthetist, dentist, orthodontist, pharmacist, surgeon, veterinarian, midwife, dietitian, dietician, registered dietitian, registered nurse, nurse practitioner, nurse, psychologist, psychotherapist, physiotherapist, scientist, biologist, astrophysicist, attorney, lawyer, barrister, solicitor, licensed, licence, license, board-certified, certified, chartered, degree in, MSc, professor, Prof., credentials:, qualifications:, degree:, degrees:, certification:, certifications:',
    'doctora, médico, médica, dermatóloga, dermatólogo, cardióloga, cardiólogo, oncóloga, oncólogo, ginecóloga, ginecólogo, pediatra, psiquiatra, psicóloga, psicólogo, cirujana, cirujano, odontóloga, odontólogo, dentista, farmacéutica, farmacéutico, enfermera, enfermero, veterinaria, veterinario, cédula profesional, abogado, abogada, catedrática, catedrático, licencia:, titulación:',
    'doutora, doutor, dermatologista, cardiologista, cirurgiã, cirurgião, enfermeira, advogada, advogado, licença:, diploma:',
    'docteur, docteure, médecin, dermatologue, cardiologue, pédiatre, psychiatre, psychologue, chirurgien, chirurgienne, dentiste, pharmacien, pharmacienne, infirmière, infirmier, avocat, avocate, diplôme:, diplômes:',
    'dottoressa, dottore, Dott.ssa, Dott., dermatologa, cardiologa, chirurga, chirurgo, farmacista, infermiera, professoressa, professore, avvocata, avvocato, laurea:',
    'Ärztin, Arzt, Fachärztin, Facharzt, Hautärztin, Hautarzt, Kinderärztin, Kinderarzt, Zahnärztin, Zahnarzt, Dermatologin, Dermatologe, Kardiologin, Kardiologe, Chirurgin, Chirurg, Psychologin, Psychologe, Apothekerin, Apotheker, approbiert, Approbation, Professorin, Rechtsanwältin, Rechtsanwalt, Zulassung:, Abschluss:',
    'huisarts, huidarts, dermatoloog, cardioloog, psycholoog, tandarts, verpleegkundige, hoogleraar, lekarz, lekarka, dermatolog, kardiolog, psycholog, stomatolog, pielęgniarka, farmaceuta, doktor, hekim, kardiyolog, psikolog, eczacı, hemşire, avukat, profesör, dokter, apoteker, bác sĩ, dược sĩ, tiến sĩ, luật sư, giáo sư',
    'врач, доктор, дерматолог, кардиолог, педиатр, хирург, стоматолог, психолог, психиатр, медсестра, фармацевт, адвокат, юрист, профессор, лікар, طبيب, طبيبة, دكتور, دكتورة, أستاذ, صيدلي, डॉक्टर, चिकित्सक, प्रोफेसर',
    '医生, 医师, 醫生, 醫師, 博士, 教授, 律师, 律師, 药师, 营养师, 护士, 执业, 执照:, 资质:, 医師, 弁護士, 薬剤師, 看護師, 歯科医, 獣医, 栄養士, 免許:, 資格:, 의사, 전문의, 박사, 교수, 변호사, 약사, 간호사, 면허:, 자격:',
  ],
  publication: [
    'author of, bestselling author, published author, publications, peer-reviewed, research paper, papers, h-index, patent, patents, my book, new book, latest book, published books, textbook, book:, books:, citations:, articles:, studies:',
    'autor de, autora de, publicaciones, libros:, publicações, livros:, auteur de, autrice de, mon livre, livres:, pubblicazioni, autore di, autrice di, libri:, Autor von, Autorin von, Buchautor, Buchautorin, Veröffentlichungen, Publikationen, Bücher:',
    'автор книги, автор книг, публикации, 著有, 著作, 论文, 专利, 著書, 論文, 特許, 저자, 저서, 논문, 특허, tác giả sách',
  ],
  guideline: [
    'guideline, guidelines, guideline author, guideline committee, consensus statement, principal investigator, clinical trial, clinical trials, investigator, Leitlinie, Leitlinien, guía clínica, guías clínicas, recommandations cliniques, linee guida',
  ],
  role: [
    'professor, Prof., chief, director of, medical director, head of, dean of, chair of, chairwoman, chairman, president of, board member, fellow of, editor-in-chief, founder of, CEO, CTO, CFO, institution:, affiliation:, institute, university, hospital, clinic, medical center, medical centre',
    'directora, director médico, profesora, profesor, catedrática, catedrático, universidad, clínica, professora, diretora, diretor, universidade, professeur, professeure, directrice, cheffe de service, chef de service, université, hôpital, clinique, professoressa, professore, direttrice, direttore, università, ospedale',
    'Professorin, Chefärztin, Chefarzt, Oberärztin, Oberarzt, Vorstand, Universität, Klinik, Klinikum, Krankenhaus, universiteit, ziekenhuis, hoogleraar, uniwersytet, szpital, üniversite, hastane, profesör, bệnh viện, giáo sư, профессор, университет, больница, أستاذ',
    '医院, 教授, 大学, 研究所, 院长, 病院, 교수, 대학교, 병원',
  ],
  conference: [
    'keynote, keynote speaker, speaker at, conference speaker, invited speaker, conference:, conferences:, speaking:, talks:, panels:, lectures:, TEDx, TED talk, panelist, panellist, advisory board, congress, congresses, symposium, ponente, congreso, conferenciante, Referentin, Referent, Kongress, Vorträge:, conférencière, conférencier, congrès, relatrice, relatore, congresso, palestrante, конференции:, 演讲:, 登壇, 講演, 강연:',
  ],
  press: [
    'as seen in, as seen on, featured in, featured on, quoted in, quoted by, contributor to, columnist, interviewed by, expert for, press:, media mentions:, media coverage:, media appearances:, interviews:, tv:, visto en, vista en, prensa:, bekannt aus, Presse:, vu dans, vue dans, visto in, vista in, stampa:, imprensa:, сми:, 媒体报道:, メディア掲載:, 언론보도:',
  ],
  years: [
    'years of experience, years experience, years in the field, decades of, veteran, years:, experience:, años de experiencia, experiencia:, Jahre Erfahrung, Erfahrung:, ans d’expérience, anni di esperienza, esperienza:, anos de experiência, jaar ervaring, lat doświadczenia, năm kinh nghiệm, лет опыта, опыт:, 年经验, 年限:, 年の経験, 経験年数:, 년 경력',
  ],
};

/** The words of a signal, as the rules tab shows them. */
export function evidenceWords(id: EvidenceId): readonly string[] {
  return WORDS[id].join(', ').split(', ');
}
