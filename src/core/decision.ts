/** The decisions that a person takes about a creator in our columns. Reads no cell. */

/** On the shortlist; perhaps; not wanted; agreed with the creator; delivered. */
export const DECISIONS = ['Keep', 'Maybe', 'Pass', 'Booked', 'Done'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What a person decided, who did, and why; '' where nobody says. */
export type Decided = { readonly choice: Decision; readonly by: string; readonly reason: string };
