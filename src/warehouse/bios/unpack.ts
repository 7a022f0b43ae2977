/** The long texts of the judge, unpacked once before it starts. */
import { unpackText } from './packed-text.ts';

/** Put in by the bundler. */
declare const PACKED: string;

(globalThis as unknown as { creatorTiersTexts: string[] }).creatorTiersTexts = unpackText(PACKED).split('\n');
