import { useEffect, useRef } from 'react';

/**
 * Alt and a letter. With Alt, because a letter alone gets in the way of screen readers and speech input.
 * @param code of the key, e.g. `KeyN`
 * @param run null switches it off
 */
export function useShortcut(code: string, run: (() => void) | null) {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isAsked = event.altKey && !event.ctrlKey && !event.metaKey && event.code === code;
      // A dialog in front has to be answered first.
      if (!isAsked || !latest.current || document.querySelector('[role="alertdialog"]')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [code]);
}
