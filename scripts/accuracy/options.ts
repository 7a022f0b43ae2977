/** What was typed after `npm run accuracy --`. Reads no file. */
import { PLATFORMS, type Platform } from '../../src/core/creator.ts';

export const RATE_SCALES = ['percent', 'fraction'] as const;
export type RateScale = (typeof RATE_SCALES)[number];

export type Options = {
  readonly files: readonly string[];
  readonly rules: string | null;
  /** Currency of quotes whose sheet names none. */
  readonly currency: string;
  readonly platform: Platform | null;
  /** How bare rates are meant where the column leaves it open; null leaves them out. */
  readonly rates: RateScale | null;
  /** Fewest creators behind a fitted anchor. */
  readonly fewest: number;
  readonly json: boolean;
  /** Folder to write accuracy.md and its pictures into; null to write nothing. */
  readonly page: string | null;
};

export const USAGE = `npm run accuracy -- FILE... [--rules RULES.csv] [--platform P] [--currency AMD] [--rates percent|fraction] [--fewest 30] [--json] [--page docs]

Holds creators with followers and measured rates (or quotes) against the rules and against published tables.
Writes nothing, except with --page: accuracy.md and its pictures into that folder.
`;

const VALUED = ['--rules', '--currency', '--platform', '--rates', '--fewest', '--page'] as const;

/** The options, or one sentence that says what is wrong with them. */
export function readOptions(words: readonly string[]): Options | { readonly problem: string } | 'help' {
  const files: string[] = [];
  const values = new Map<string, string>();
  let json = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [name = '', inline] = word.startsWith('--') ? split(word) : [word];
    if (name === '--help' || name === '-h') return 'help';
    if (name === '--json') json = true;
    else if (VALUED.some((option) => option === name)) {
      if (inline === undefined) at += 1;
      const value = inline ?? words[at];
      if (value === undefined || value === '' || value.startsWith('--')) return { problem: `${name} needs a value.` };
      if (values.has(name)) return { problem: `${name} is given twice.` };
      values.set(name, value);
    } else if (name.startsWith('-')) return { problem: `There is no option ${name}; see --help.` };
    else files.push(word);
  }
  if (files.length === 0) return { problem: 'Name a file of creators: npm run accuracy -- FILE.' };
  const platform = values.get('--platform')?.toLowerCase() ?? null;
  const known = PLATFORMS.find((one) => one === platform) ?? null;
  if (platform !== null && known === null)
    return { problem: `There is no platform “${platform}”: ${PLATFORMS.join(', ')}.` };
  const currency = (values.get('--currency') ?? '').toUpperCase();
  if (currency !== '' && !/^[A-Z]{3}$/.test(currency))
    return { problem: '--currency needs a code of three letters, such as USD.' };
  const asked = values.get('--rates') ?? null;
  const rates = RATE_SCALES.find((scale) => scale === asked) ?? null;
  if (asked !== null && rates === null) return { problem: '--rates needs percent or fraction.' };
  const fewest = Number(values.get('--fewest') ?? 30);
  if (!Number.isInteger(fewest) || fewest < 5) return { problem: '--fewest needs a whole number from 5 up.' };
  return {
    files,
    rules: values.get('--rules') ?? null,
    currency,
    platform: known,
    rates,
    fewest,
    json,
    page: values.get('--page') ?? null,
  };
}

function split(word: string): [string, string?] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word] : [word.slice(0, equals), word.slice(equals + 1)];
}
