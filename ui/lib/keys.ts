'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Single keys, while nothing is being typed and no dialog is open. An action that answers false leaves its key to others; `first` is asked before them. */
export function useKeys(keys: Record<string, () => boolean | void>, first = false): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        event.metaKey ||
        event.ctrlKey ||
        event.altKey ||
        typing(event.target) ||
        document.querySelector('[role="dialog"], [role="menu"]')
      )
        return;
      const action = latest.current[event.key];
      if (action && action() !== false) event.preventDefault();
    };
    window.addEventListener('keydown', onKey, first);
    return () => window.removeEventListener('keydown', onKey, first);
  }, [first]);
}

/** `g`, then a letter, within a second: go there. */
export function useGoKeys(places: Record<string, string>): void {
  const router = useRouter();
  const armedUntil = useRef(0);
  const go = (letter: string) => () => {
    const armed = Date.now() < armedUntil.current;
    armedUntil.current = 0;
    const href = places[letter];
    if (!armed || !href) return false;
    router.push(href);
  };
  const arm = () => {
    armedUntil.current = Date.now() + 1000;
  };
  // Before the page's own keys: after `g`, a letter is a place.
  useKeys({ ...Object.fromEntries(Object.keys(places).map((letter) => [letter, go(letter)])), g: arm }, true);
}
