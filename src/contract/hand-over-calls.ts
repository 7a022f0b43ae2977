/** The types of the calls that hand chosen creators over to other programs. JSON-safe, no behaviour. */
import type { HandOverTable } from '../core/campaign/hand-over.ts';
import type { PlanRequest } from './plan-calls.ts';
import type { Answer } from './reports.ts';

/** `kind`: upfluence, aspire, plain or brief. With a budget the rows of its plan, without one those decided Keep, Booked or Done. */
export type HandOverRequest = PlanRequest & { readonly kind: string };

export type HandOver = HandOverTable & { readonly sheet: string; readonly kind: string };

export type HandOverCalls = {
  handOverSheet: { readonly argument: HandOverRequest; readonly answer: Answer<HandOver> };
  /** The same on a new tab, which `undoWrite` takes away again. */
  writeHandOver: { readonly argument: HandOverRequest; readonly answer: Answer<HandOver & { readonly tab: string }> };
};
