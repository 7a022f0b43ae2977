/** The hidden tab that keeps what our columns held before the last run: texts by row. */
import { hiddenTexts } from './hidden-texts.ts';

/** First characters of A1, by which a tab of ours is known. */
export const SNAPSHOT_MARK = 'x{"creatorTiersRun":';

const TAB = hiddenTexts('Creator Tiers undo', SNAPSHOT_MARK);

/** The head must be JSON that begins with `{"creatorTiersRun":`. */
export const { begin: beginSnapshot, write: writePiece, head: readHead, read: readSnapshot, drop: dropSnapshot } = TAB;
