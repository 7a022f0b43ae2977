import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';

const NOTHING = {
  help: false,
  file: '',
  out: '',
  goal: '',
  platform: '',
  format: '',
  sheet: '',
  rules: '',
  compare: '',
  against: '',
  engine: '',
  export: '',
  fields: '',
  columns: 'all',
  currency: '',
  rights: '',
  plan: null,
  decisions: false,
  results: false,
  json: false,
  force: false,
};

describe('readArguments', () => {
  it.each([
    { argv: ['a.csv'], is: { file: 'a.csv' } },
    { argv: ['--json', 'a.csv', '-o', 'b.xlsx'], is: { file: 'a.csv', out: 'b.xlsx', json: true } },
    {
      argv: ['a.csv', '--goal=brand trust', '--platform', 'TikTok', '--format', 'reel'],
      is: { file: 'a.csv', goal: 'brand trust', platform: 'TikTok', format: 'reel' },
    },
    {
      argv: ['a.xlsx', '--sheet', '--odd name', '--rules', 'r.csv', '--compare', 's.csv', '--columns', 'essential'],
      is: { file: 'a.xlsx', sheet: '--odd name', rules: 'r.csv', compare: 's.csv', columns: 'essential' },
    },
    { argv: ['a.csv', '--rights', 'paid ads, exclusivity'], is: { file: 'a.csv', rights: 'paid ads, exclusivity' } },
    { argv: ['--', '-a.csv'], is: { file: '-a.csv' } },
    { argv: ['--help'], is: { help: true } },
    { argv: ['-h', 'a.csv'], is: { help: true, file: 'a.csv' } },
  ])('reads $argv', ({ argv, is }) => {
    expect(readArguments(argv)).toEqual({ ...NOTHING, ...is });
  });

  it.each([
    { argv: [], problem: 'No file is given: npm run -s classify -- FILE [options], or --help.' },
    { argv: ['a.csv', 'b.csv'], problem: '2 files are given (a.csv, b.csv): classify reads one file at a time.' },
    {
      argv: ['a.csv', '--gaol', 'x'],
      problem:
        'Unknown option --gaol: the options are -o, --goal, --platform, --format, --sheet, --rules, --compare, --against, --export, --columns, --currency, --rights, --budget, --engine, --counts, --price, --deliver, --creators, --micro, --kol, --limits, --largest-share, --least-fit, --only, --must, --without, --mix, --decisions, --results, --json, --force, --help.',
    },
    {
      argv: ['a.csv', '--json=yes'],
      problem:
        'Unknown option --json=yes: the options are -o, --goal, --platform, --format, --sheet, --rules, --compare, --against, --export, --columns, --currency, --rights, --budget, --engine, --counts, --price, --deliver, --creators, --micro, --kol, --limits, --largest-share, --least-fit, --only, --must, --without, --mix, --decisions, --results, --json, --force, --help.',
    },
    {
      argv: ['a.csv', '--constructor', 'x'],
      problem:
        'Unknown option --constructor: the options are -o, --goal, --platform, --format, --sheet, --rules, --compare, --against, --export, --columns, --currency, --rights, --budget, --engine, --counts, --price, --deliver, --creators, --micro, --kol, --limits, --largest-share, --least-fit, --only, --must, --without, --mix, --decisions, --results, --json, --force, --help.',
    },
    { argv: ['a.csv', '--goal'], problem: '--goal needs a value: --goal GOAL.' },
    { argv: ['a.csv', '--goal='], problem: '--goal needs a value: --goal GOAL.' },
    { argv: ['a.csv', '--goal', '--platform', 'x'], problem: '--goal needs a value: --goal GOAL.' },
    { argv: ['a.csv', '--goal', '--json'], problem: '--goal needs a value: --goal GOAL.' },
    { argv: ['a.csv', '--goal', 'x', '--goal=y'], problem: '--goal is given twice: give it once.' },
    {
      argv: ['a.csv', '--columns', 'some'],
      problem: 'Unknown columns “some”: give --columns all or --columns essential.',
    },
  ])('refuses $argv', ({ argv, problem }) => {
    expect(readArguments(argv)).toEqual({ problem });
  });
});
