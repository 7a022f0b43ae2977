/** Answers for toasts, alerts and questions as calm page elements; the words come from the script. */
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

export function showStatus(text: string): void {
  byId('status').textContent = text;
}
