/** A menu item that Google stops half-way: says why and what to do. Never hides it, never tries again by itself. */
import { tell } from './sheets/ui.ts';

/** Runs the work of an item; what it throws is said in a sentence. */
export function menuItem(work: () => void): void {
  try {
    work();
  } catch (error) {
    tell('Creator Tiers', sayStop(String(error instanceof Error ? error.message : error)));
  }
}

function sayStop(message: string): string {
  if (/too many|too much computer time|limit exceeded/i.test(message)) {
    return 'Google allows no more calls for now. Wait a minute, then choose the item again: what is written stays, the rest follows.';
  }
  if (/permission to call/i.test(message)) {
    return 'Google was not given the permission for this step. Reload the spreadsheet, choose the item again and allow all that is asked.';
  }
  return `Something went wrong: ${message.replace(/[.\s]*$/, '')}. Choose the item again; what was written is kept.`;
}
