/** The creator of the selected row, as the views of the panel show it. */
import type { SelectedCreator } from '../../contract/server-calls.ts';

export type Shown = NonNullable<SelectedCreator['creator']>;
