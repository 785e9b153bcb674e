/**
 * When the line is down: says so, and keeps the page instead of letting it go for the browser's error.
 *
 * There is no service worker for that. It would stay on the device after the tab is closed, where
 * somebody else may see that this site was visited.
 */

/** Shows the note while the device knows that it has no connection; else links work as ever. */
export function watchConnection(): void {
  const note = document.querySelector<HTMLElement>('#offline');
  if (note === null) return;
  const show = () => {
    note.hidden = navigator.onLine;
  };
  addEventListener('offline', show);
  addEventListener('online', show);
  show();

  const stay = (event: Event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    note.hidden = false;
    note.focus();
  };
  document.addEventListener('click', (event) => {
    if (leavesThePage(event.target)) stay(event);
  });
  // A form that is sent by the page itself has an answer of its own.
  document.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) stay(event);
  });
}

/** Whether a link leads to another page of this site. The quick exit and mail always go through. */
function leavesThePage(target: EventTarget | null): boolean {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null || link.origin !== location.origin) return false;
  return link.pathname !== location.pathname || link.search !== location.search;
}
