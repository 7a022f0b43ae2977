/** Persons and limits as a problem that can be solved. */
import type { Person } from './bookable.ts';
import { amountOf, type Row } from './rows-of.ts';
import type { Problem } from './solve/problem.ts';

export function problemOf(persons: readonly Person[], rows: readonly Row[]): Problem {
  return {
    groups: persons.map(({ must, offers }) => ({
      must,
      options: offers.map(({ candidate, offer }) => ({
        value: offer.value,
        use: rows.map((row) => amountOf(row, candidate, offer.cents)),
      })),
    })),
    limits: rows.map(({ most }) => most),
  };
}
