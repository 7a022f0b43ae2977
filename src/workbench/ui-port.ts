/** What the script shows and asks in the page. A question that the script waits for uses the browser's own box. */
import type { UiPort } from '../host/index.ts';
import { showAlert, showToast } from './messages.ts';
import type { Session } from './session.ts';
import { showHtmlDialog, showSidebar } from './sidebar.ts';

/** Calls from the add-on's frames are run by the host as google.script.run runs them. */
export function pageUi(session: () => Session): UiPort {
  const script = () => ({
    run: (name: string, args: readonly unknown[]): Promise<unknown> => session().script({ name, args }),
    names: session().host.functionNames(),
  });
  return {
    toast: ({ message, title }) => showToast(message, title),
    showSidebar: (page) => showSidebar(page, script()),
    showDialog(dialog) {
      if (dialog.kind !== 'modal' && dialog.kind !== 'modeless') return;
      const { title, html, width, height } = dialog;
      const size = { ...(width === null ? {} : { width }), ...(height === null ? {} : { height }) };
      showHtmlDialog({ title, html, modal: dialog.kind === 'modal', ...size }, script());
    },
    alert(title, text, buttons) {
      if (buttons === 'OK') {
        showAlert(title, text);
        return 'OK';
      }
      // The script stands still until it has the answer, which only the browser's own box allows.
      const yes = window.confirm(title === '' ? text : `${title}\n\n${text}`);
      if (buttons === 'OK_CANCEL') return yes ? 'OK' : 'CANCEL';
      return yes ? 'YES' : 'NO';
    },
    prompt(title, text) {
      const answer = window.prompt(title === '' ? text : `${title}\n\n${text}`);
      return answer === null ? { button: 'CANCEL', text: '' } : { button: 'OK', text: answer };
    },
  };
}
