/** Where the keyboard is: in the sidebar when it opens or comes back, in the grid on F6. */
import { useEffect } from 'preact/hooks';

/** Typing reaches the grid. */
export function focusSheet(): void {
  const page = globalThis as { google?: { script?: { host?: { editor?: { focus?: () => void } } } } };
  page.google?.script?.host?.editor?.focus?.();
}

/** The tab of the shown panel takes the keyboard where nothing else in the sidebar has it. */
export function useKeyboardWays(): void {
  useEffect(() => {
    const enter = (): void => {
      const { activeElement, body } = document;
      if (activeElement !== null && activeElement !== body) return;
      document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus({ preventScroll: true });
    };
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      focusSheet();
    };
    enter();
    addEventListener('focus', enter);
    addEventListener('keydown', leave);
    return () => {
      removeEventListener('focus', enter);
      removeEventListener('keydown', leave);
    };
  }, []);
}
