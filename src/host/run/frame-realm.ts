/** Runs the script in a browser: a hidden frame of its own with the language and nothing of the page. */
import { createKeptRealm, type ScriptPlace } from './kept-realm.ts';
import type { Realm } from './realm.ts';

/** Frames are hung into `page`, one at a time. */
export function createFrameRealm(page: Document): Realm {
  let last: HTMLIFrameElement | null = null;
  return createKeptRealm(() => {
    const frame = page.createElement('iframe');
    frame.hidden = true;
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    page.body.append(frame);
    last?.remove();
    last = frame;
    return frame.contentWindow as Window & ScriptPlace;
  });
}
