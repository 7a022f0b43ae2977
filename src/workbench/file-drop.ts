/** How a file gets into the page: the button's chooser or a drop anywhere. */
import { byId } from './elements.ts';

/** Gives the function that opens the chooser. */
export function acceptFiles(take: (file: File) => void): () => void {
  const input = byId('file');
  if (!(input instanceof HTMLInputElement)) throw new Error('The page has no file input');
  input.onchange = () => {
    const [file] = input.files ?? [];
    if (file !== undefined) take(file);
    // The same file may be chosen again.
    input.value = '';
  };
  const veil = byId('drop');
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    veil.hidden = false;
  });
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) veil.hidden = true;
  });
  window.addEventListener('drop', (event) => {
    veil.hidden = true;
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) take(file);
  });
  return () => input.click();
}
