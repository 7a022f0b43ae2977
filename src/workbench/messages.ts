/** Toasts, alerts and questions as calm page elements. The words come from the script. */
import { byId, element } from './elements.ts';

const TOAST_MS = 8000;

export function showToast(message: string, title = ''): void {
  const toast = element('div', { class: 'toast' }, message);
  if (title !== '') toast.prepend(element('strong', {}, title));
  byId('toasts').append(toast);
  setTimeout(() => toast.remove(), TOAST_MS);
}

/** What was said about a workbook goes with it. */
export function clearToasts(): void {
  byId('toasts').replaceChildren();
}

/** A text with one button; several wait for one another. */
export function showAlert(title: string, text: string): void {
  const open = document.querySelector('dialog[open]');
  const close = element('button', { type: 'button', class: 'strong' }, 'OK');
  const dialog = element('dialog', { 'aria-label': title || text });
  if (title !== '') dialog.append(element('h2', {}, title));
  dialog.append(element('p', {}, text), element('div', { class: 'choices' }, close));
  document.body.append(dialog);
  close.onclick = () => dialog.close();
  dialog.onclose = () => dialog.remove();
  if (open === null) dialog.showModal();
  else open.addEventListener('close', () => dialog.showModal(), { once: true });
}

/** A question with a way back, which has the focus; true when the user goes on. */
export function showQuestion(title: string, text: string, goOn: string): Promise<boolean> {
  const back = element('button', { type: 'button', class: 'strong' }, 'Keep working');
  const yes = element('button', { type: 'button' }, goOn);
  const dialog = element('dialog', { 'aria-label': title });
  dialog.append(element('h2', {}, title), element('p', {}, text), element('div', { class: 'choices' }, yes, back));
  document.body.append(dialog);
  return new Promise((resolve) => {
    yes.onclick = () => dialog.close('yes');
    back.onclick = () => dialog.close();
    dialog.onclose = () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    };
    dialog.showModal();
    back.focus();
  });
}

export function showStatus(text: string): void {
  byId('status').textContent = text;
}
