/** What the command line is given by the machine, as types. */
import type { Bundle } from './fresh-bundle.ts';

/** What a run needs from the machine. */
export type Surroundings = {
  /** Folder that relative file names start from. */
  readonly folder: string;
  readonly timeZone: string;
  /** Told what is being done, for an impatient eye. */
  readonly progress: (message: string) => void;
  /** Rows of a list classified at once. */
  readonly rowsAtOnce?: number;
  readonly bundle?: (say: (message: string) => void) => Promise<Bundle>;
};
