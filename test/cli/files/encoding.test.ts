import { describe, expect, it } from 'vitest';
import { decodeText, encodeText, keepsBytes } from '../../../src/cli/files/encoding.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'utf8')] : [...part])));

const utf16 = (text: string, littleEndian: boolean) => {
  const little = Buffer.from(text, 'utf16le');
  return Uint8Array.from(littleEndian ? little : little.swap16());
};

const CASES = [
  { id: 'plain ASCII', bytes: bytes('a,b\n1,2'), name: 'utf-8', mark: false, text: 'a,b\n1,2' },
  { id: 'UTF-8', bytes: bytes('é,粉丝,😀'), name: 'utf-8', mark: false, text: 'é,粉丝,😀' },
  { id: 'UTF-8 with a mark', bytes: bytes([0xef, 0xbb, 0xbf], 'é'), name: 'utf-8', mark: true, text: 'é' },
  {
    id: 'UTF-16 LE with a mark',
    bytes: bytes([0xff, 0xfe], [...utf16('é\t1', true)]),
    name: 'utf-16le',
    mark: true,
    text: 'é\t1',
  },
  {
    id: 'UTF-16 BE with a mark',
    bytes: bytes([0xfe, 0xff], [...utf16('é\t1', false)]),
    name: 'utf-16be',
    mark: true,
    text: 'é\t1',
  },
  {
    id: 'UTF-16 LE without a mark',
    bytes: utf16('name,followers\nÄnne,12', true),
    name: 'utf-16le',
    mark: false,
    text: 'name,followers\nÄnne,12',
  },
  {
    id: 'UTF-16 BE without a mark',
    bytes: utf16('name,followers\nÄnne,12', false),
    name: 'utf-16be',
    mark: false,
    text: 'name,followers\nÄnne,12',
  },
  {
    id: 'Windows-1252',
    bytes: bytes('name,price\nAnn', [0xe9], ',', [0x80], '20'),
    name: 'windows-1252',
    mark: false,
    text: 'name,price\nAnné,€20',
  },
  {
    id: 'Windows-1252 with runs of quotation marks',
    bytes: bytes('Jos', [0xe9], ' says ', [0x93], 'ol', [0xe9, 0x94]),
    name: 'windows-1252',
    mark: false,
    text: 'José says “olé”',
  },
  {
    id: 'Windows-1251',
    bytes: bytes([0xcf, 0xee, 0xe4, 0xef, 0xe8, 0xf1, 0xf7, 0xe8, 0xea, 0xe8], ',', [0xcb, 0xe0, 0xe9, 0xea, 0xe8]),
    name: 'windows-1251',
    mark: false,
    text: 'Подписчики,Лайки',
  },
  {
    id: 'GB18030',
    bytes: bytes([0xb7, 0xdb, 0xcb, 0xbf, 0xca, 0xfd], ',', [0xb5, 0xe3, 0xd4, 0xde]),
    name: 'gb18030',
    mark: false,
    text: '粉丝数,点赞',
  },
  {
    id: 'Shift_JIS',
    bytes: bytes(
      [0x83, 0x74, 0x83, 0x48, 0x83, 0x8d, 0x83, 0x8f, 0x81, 0x5b, 0x90, 0x94],
      ',',
      [0x96, 0xbc, 0x91, 0x4f],
    ),
    name: 'shift_jis',
    mark: false,
    text: 'フォロワー数,名前',
  },
] as const;

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const GUESSES = [
  {
    name: 'euc-kr',
    bytes: hex('c6c8b7cebff620bcf62cc0ccb8a72cc1c1bec6bfe42cb1b9b0a10ac8abb1e6b5bf2cb4ebc7d1b9ceb1b9'),
    text: '팔로워 수,이름,좋아요,국가\n홍길동,대한민국',
  },
  {
    name: 'big5',
    bytes: hex('afbbb5b7bcc62ca657bad92ca5ada7a1abf6c6672cb0eaae610ab4fab8d5aacc2ca578c657'),
    text: '粉絲數,名稱,平均按讚,國家\n測試者,台灣',
  },
  {
    name: 'gb18030',
    bytes: hex('b7dbcbbfcafd2cc3fbb3c62cc6bdbef9b5e3d4de2cb9fabcd20ab2e2cad4d5df2cd6d0b9fa'),
    text: '粉丝数,名称,平均点赞,国家\n测试者,中国',
  },
  {
    name: 'shift_jis',
    bytes: hex('83748348838d838f815b90942c96bc914f2c95bd8bcf82a282a282cb2c8d910a8e8e8cb191be98592c93fa967b'),
    text: 'フォロワー数,名前,平均いいね,国\n試験太郎,日本',
  },
  {
    name: 'windows-1252',
    bytes: bytes('it', [0x92], 's,caf', [0xe9], ',na', [0xef], 've,S', [0xe3], 'o,', [0xc9], 'cole'),
    text: 'it’s,café,naïve,São,École',
  },
  { name: 'windows-1252', bytes: bytes('it', [0x92], 's ', [0x93], 'Nice', [0x94]), text: 'it’s “Nice”' },
] as const;

describe('decodeText of bytes that are not UTF-8', () => {
  it.each(GUESSES)('takes $text for $name', ({ name, bytes: given, text }) => {
    const decoded = decodeText(given);
    expect(decoded).toEqual({ encoding: { name, mark: false, assumed: true }, text });
    expect('text' in decoded && keepsBytes(decoded, given)).toBe(true);
  });
});

describe('decodeText', () => {
  it.each(CASES)('reads $id and writes the same bytes', ({ bytes: given, name, mark, text }) => {
    const decoded = decodeText(given);
    expect(decoded).toEqual({ encoding: { name, mark, assumed: !name.startsWith('utf') }, text });
    if ('problem' in decoded) throw new Error(decoded.problem);
    expect(keepsBytes(decoded, given)).toBe(true);
    expect(encodeText(decoded.text, decoded.encoding)).toEqual({ bytes: given });
  });

  it('refuses binary data', () => {
    expect(decodeText(bytes('abc', [0, 0, 0], 'def'))).toEqual({ problem: 'holds binary data, not a table' });
  });

  it('says when the bytes cannot be kept', () => {
    const odd = bytes([0xff, 0xfe], [...utf16('a,b', true)], [0x61]);
    const decoded = decodeText(odd);
    expect('text' in decoded && keepsBytes(decoded, odd)).toBe(false);
  });
});

describe('encodeText', () => {
  it.each([
    { name: 'windows-1252', text: 'a → b', missing: '→' },
    { name: 'windows-1251', text: 'a 😀', missing: '😀' },
    { name: 'shift_jis', text: 'a é', missing: 'é' },
  ] as const)('never replaces a character that $name does not have', ({ name, text, missing }) => {
    expect(encodeText(text, { name, mark: false, assumed: true })).toEqual({ unencodable: missing });
  });
});

describe('a small list with our sentences in it', () => {
  it.each([
    {
      name: 'shift_jis',
      given: hex('89d48e712c82b382ad2c8167736f6f6e81682c81676e2f618168'),
      text: '花子,さく,“soon”,“n/a”',
    },
    {
      name: 'big5',
      given: hex('aafca9fa2ca470acfc2ca1a7736f6f6ea1a82ca1a76e2f61a1a8'),
      text: '阿明,小美,“soon”,“n/a”',
    },
    {
      name: 'euc-kr',
      given: hex('c7cfb7e72cb9cec1f62ca1b0736f6f6ea1b12ca1b06e2f61a1b1'),
      text: '하루,민지,“soon”,“n/a”',
    },
    {
      name: 'gb18030',
      given: hex('d0a1c2b92cb0a2baa32ca1b0736f6f6ea1b12ca1b06e2f61a1b1'),
      text: '小鹿,阿海,“soon”,“n/a”',
    },
  ])('stays $name', ({ name, given, text }) => {
    expect(decodeText(given)).toMatchObject({ encoding: { name }, text });
  });
});
