/** The quick exit (SG-45): a link on every page, and Shift three times, open a neutral page instead. */
import type { Text } from '../text/text';
import { forgetAll } from './tabMemory';

/** Presses that lie further apart do not count together. */
const pressesWithinMs = 4_000;
const pressesNeeded = 3;

/**
 * Makes the link replace this page in the tab's history, and listens for Shift.
 *
 * Without this script the link works as a plain link. What the tab remembers is forgotten too.
 */
export function watchForExit(text: Text): void {
  const link = document.querySelector<HTMLAnchorElement>('#exit');
  const announcement = document.querySelector('#exit-announcement');
  if (link === null || announcement === null) return;

  const leave = () => {
    forgetAll();
    document.title = text.t('exit.neutralTitle');
    document.body.hidden = true;
    location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });

  let presses: number[] = [];
  document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    const recent = presses.filter((pressed) => timeStamp - pressed < pressesWithinMs);
    presses = key === 'Shift' ? [...recent, timeStamp] : [];
    if (presses.length === pressesNeeded) leave();
    else announcement.textContent = announcementFor(presses.length, text);
  });
}

function announcementFor(presses: number, { t }: Text): string {
  if (presses === 1) return t('exit.pressTwice');
  return presses === 2 ? t('exit.pressOnce') : '';
}
