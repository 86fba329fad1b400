'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Single keys, while nothing is being typed and no dialog is open. */
export function useKeys(keys: Record<string, () => void>): void {
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
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** `g`, then a letter, within a second: go there. */
export function useGoKeys(places: Record<string, string>): void {
  const router = useRouter();
  const armedUntil = useRef(0);
  const go = (letter: string) => () => {
    const href = places[letter];
    if (href && Date.now() < armedUntil.current) router.push(href);
    armedUntil.current = 0;
  };
  useKeys({
    ...Object.fromEntries(Object.keys(places).map((letter) => [letter, go(letter)])),
    g: () => {
      armedUntil.current = Date.now() + 1000;
    },
  });
}
