/** Reads texts that the build packed (in the order of the English ones, as JSON, deflated, base64 with `-` and `_`), so that three languages fit into one page. */
import { en } from './en.ts';
import type { Reasons } from './reasons/speak-reason.ts';
import type { Texts } from './strings.ts';

export type Loaded = { readonly texts: Texts; readonly reasons: Reasons };

export async function unpackTexts(packed: string): Promise<Loaded> {
  const bytes = Uint8Array.from(atob(packed.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const [texts, reasons] = (await new Response(text).json()) as readonly [string[], Reasons];
  let at = 0;
  const own = JSON.parse(JSON.stringify(en), (_, value: unknown) =>
    typeof value === 'string' ? texts[at++] : value,
  ) as Texts;
  return { texts: own, reasons };
}
