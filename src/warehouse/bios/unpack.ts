/** The long texts of the judge, unpacked once before it starts. */
import { unpackText } from './packed-text.ts';

/** Put in by the bundler, which declares `T` beside them. */
declare const PACKED: string;
// biome-ignore lint/style/useConst: declared with `let` in the finished code, set here
declare let T: string[];

T = unpackText(PACKED).split('\n');
