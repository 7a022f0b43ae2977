import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import type { ColumnNote } from '../../../src/core/reading/columns/column-plan.ts';
import { readSides } from '../../../src/core/reading/columns/side-columns.ts';
import type { SideField } from '../../../src/core/reading/titles/title-rule.ts';
import { column } from './made-columns.ts';

const side = (index: number, name: SideField, seen = 5): ColumnNote =>
  column(index, name, { seen }, { known: { ignore: 'following', side: name } });
const NOTHING = { following: ABSENT, fakeFollowerShare: ABSENT, dataDate: '', person: '', handle: '' };

describe('columns read for flags', () => {
  it('say nothing where there are none, or where they are empty', () => {
    expect(readSides([], [['x']], null)(0)).toEqual(NOTHING);
    expect(readSides([side(0, 'person', 0)], [['Ada']], null)(0)).toEqual(NOTHING);
    expect(readSides([side(0, 'person')], [['Ada']], null)(7)).toEqual(NOTHING);
  });

  it('are read each in its own place', () => {
    const names: SideField[] = ['following', 'fakeFollowerShare', 'dataDate', 'person', 'handle'];
    const notes = names.map((name, index) => side(index, name));
    const sides = readSides(
      notes,
      [
        ['1.250', '12 %', '2025-03-25', ' Ada  N ', '@ada'],
        ['soon', 'x', 'y', 'n/a', '-'],
      ],
      null,
    );
    expect(sides(0)).toEqual({
      following: 1250,
      fakeFollowerShare: 0.12,
      dataDate: '2025-03-25',
      person: 'Ada N',
      handle: '@ada',
    });
    expect(sides(1)).toMatchObject({ dataDate: '', person: '', handle: '', fakeFollowerShare: ABSENT });
    names.forEach((name, index) => {
      const alone = readSides([side(index, name)], [['1.250', '12 %', '2025-03-25', 'Ada', 'ada']], null)(0);
      expect(Object.entries(alone).filter(([key, value]) => value !== NOTHING[key as SideField]).length, name).toBe(1);
    });
  });

  test.each<[Cell, string]>([
    [12345, '12345'],
    ['Ada', 'Ada'],
    ['n/a', ''],
    [true, ''],
    [new Date(2025, 2, 25), ''],
    [null, ''],
  ])('a person %s is “%s”', (cell, person) => {
    expect(readSides([side(0, 'person')], [[cell]], null)(0).person).toBe(person);
  });
});

describe('the share of fake followers', () => {
  const shares = (cells: readonly Cell[], formats: (readonly string[] | undefined)[] | null = null): unknown[] => {
    const sides = readSides(
      [side(0, 'fakeFollowerShare')],
      cells.map((cell) => [cell]),
      formats,
    );
    return cells.map((_, row) => sides(row).fakeFollowerShare);
  };

  test.each<[readonly Cell[], unknown[]]>([
    [
      [0.1, 0.2, 1],
      [0.1, 0.2, 1],
    ],
    [
      [10, 0.5, 1],
      [0.1, 0.005, 0.01],
    ],
    [
      ['10 %', 0.2],
      [0.1, 0.2],
    ],
    [
      ['10 %', 20, 100, 101],
      [0.1, 0.2, 1, ABSENT],
    ],
    [
      ['120 %', '100 %'],
      [ABSENT, 1],
    ],
    [
      ['n/a', 'soon', 0.2],
      [ABSENT, ABSENT, 0.2],
    ],
  ])('%j', (cells, read) => {
    expect(shares(cells)).toEqual(read);
  });

  it('is a fraction where its format says percent', () => {
    expect(shares([0.1, 20], [['0%'], ['0']])).toEqual([0.1, 0.2]);
    expect(shares([0.1, 20], [['%0'], undefined])).toEqual([0.1, 0.2]);
    expect(shares([0.1, 20], [['0', '0%'], ['0']])).toEqual([0.001, 0.2]);
  });
});
