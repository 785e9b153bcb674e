/** What appears in place of what was pressed takes the focus, or the keyboard would be lost. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For an element that can be focused. It has the focus before the browser takes the next key: an
 * effect after painting would come late, and move the focus of who is quick.
 *
 * @param isWanted may become true later on.
 */
export function useFocus<Shown extends HTMLElement>(isWanted = true): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  useLayoutEffect(() => {
    if (isWanted) shown.current?.focus();
  }, [isWanted]);
  return shown;
}
