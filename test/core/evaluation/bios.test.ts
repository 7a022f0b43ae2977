/** Cases: the bios of test/golden/bios.md and test/fixtures/bios under the shipped rules; never a false strong, nine of ten right. */
import { describe, expect, test } from 'vitest';
import { judgeAuthority } from '../../../src/core/evaluation/authority.ts';
import { compileAuthority } from '../../../src/core/rules/compile-authority.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { type Bio, LATER, readBios } from '../../helpers/bios.ts';
import { creatorWith, evidence } from '../../helpers/creator.ts';

const rules = compileAuthority(defaultRules().authority);
const judged = readBios().map((bio: Bio) => ({
  ...bio,
  given: judgeAuthority(creatorWith({ authority: evidence(bio.text) }), rules).level,
}));

test('there are at least 150 bios in 12 languages', () => {
  expect(judged.length).toBeGreaterThanOrEqual(150);
  expect(new Set(judged.map(({ language }) => language)).size).toBeGreaterThanOrEqual(12);
});

describe.each(['tuned', 'unseen', ...LATER])('the part %s', (half) => {
  const own = judged.filter((bio) => bio.half === half);

  test('has no false strong', () => {
    expect(own.filter(({ level, given }) => given === 'strong' && level !== 'strong')).toEqual([]);
  });

  test('is right nine times of ten', () => {
    const wrong = own.filter(({ level, given }) => given !== level);
    expect(1 - wrong.length / own.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.9);
  });
});

test('a page for fans that an expert names, or works that are not fictional, take nothing from the expert', () => {
  const level = (text: string) => judgeAuthority(creatorWith({ authority: evidence(text) }), rules).level;
  const bio = 'Board-certified dermatologist, author of 80 peer-reviewed papers';
  expect([`${bio}. Fan page: skin.example`, `${bio}. Non-fictional books`].map(level)).toEqual(['strong', 'strong']);
  expect([`${bio}. Fictional`, `Fan page of Dr. House, ${bio}`].map(level)).toEqual(['none', 'none']);
});

test('a doctorate is a second kind beside a licence in a register only', () => {
  const level = (text: string) => judgeAuthority(creatorWith({ authority: evidence(text) }), rules).level;
  expect(
    [
      'Licensed psychologist, PhD',
      'Cardiologista | CRM-SP 148.203, RQE 61.774 | Doutor pela USP',
      'PhD. Board-certified in neurology',
    ].map(level),
  ).toEqual(['strong', 'strong', 'strong']);
  expect(
    ['PhD in physics', 'Dr. Jane Smith, PhD', 'Historian, PhD in medieval history', 'Doutora em Física'].map(level),
  ).toEqual(['some', 'some', 'some', 'some']);
});

test('the title in the name of what sells or jokes is nobody’s', () => {
  const level = (text: string) => judgeAuthority(creatorWith({ authority: evidence(text) }), rules).level;
  expect(['Dr. Pretzel’s Record Shop', 'Doktor Zupa, same memy'].map(level)).toEqual(['none', 'none']);
  expect(level('Dr. Anna Meier, dermatologist. My shop ships worldwide')).toBe('some');
});

test('a boast, a fan or a word that is another one is never strong', () => {
  const level = (text: string) => judgeAuthority(creatorWith({ authority: evidence(text) }), rules).level;
  const said = [
    'Physio | reader in my free time',
    'Teacher | Emmy, my dog',
    'Teacher | guideline to glitter crafts',
    'Lehrerin | Buch über meinen Hund',
    'Nurse | reviewer for Netflix',
    'Pharmacist | Journal of my travels',
    'Electrician | at uni they called me sparky',
    'Ärztin | Outfit des Jahres',
    'Avocate | enseignante de yoga',
    '律师 | 看获奖电影',
    '간호사 | 수상 스키',
    'DnB producer. Publications in Mixmag',
    'CRPG fan | author of two guides',
    'KC chef, pitmaster | author of three BBQ books',
    'I cook James Beard recipes, home chef',
    'олимпийское спокойствие, мама тренер',
    'Abogada | autora de guías de viaje',
    'Licensed pilot with PhD in physics',
    'Teacher. Grading 30 papers tonight',
    'Clinical trial patient, nurse by day',
  ];
  expect(said.filter((text) => level(text) === 'strong')).toEqual([]);
});

test('a mother and doctor is one, in Portuguese and Italian too', () => {
  const level = (text: string) => judgeAuthority(creatorWith({ authority: evidence(text) }), rules).level;
  expect(['Mãe e médica', 'Esposa e advogada', 'Mamma e psicologa'].map(level)).toEqual(['some', 'some', 'some']);
});

test('the order of cells tells nothing: whose works they are is known at the end', () => {
  const level = (...texts: string[]) => {
    const entries = texts.map((text, at) => ({ header: at === 0 ? 'bio' : 'about', text }));
    return judgeAuthority(creatorWith({ authority: { asked: true, entries } }), rules).level;
  };
  expect(level('Author of two books', 'Cardiologist')).toBe('strong');
  expect(level('Cardiologist', 'Author of two books')).toBe('strong');
});
