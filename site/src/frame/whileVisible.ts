/** Looking again from time to time, for as long as somebody can see the page. */

/**
 * Looks after every interval while the tab is visible, and at once when it becomes so again.
 *
 * @returns how to stop.
 */
export function whileVisible(intervalMs: number, look: () => void): () => void {
  const lookIfVisible = () => {
    if (document.visibilityState === 'visible') look();
  };
  const timer = setInterval(lookIfVisible, intervalMs);
  document.addEventListener('visibilitychange', lookIfVisible);
  // Back from another page, the browser may show this one as it was left.
  addEventListener('pageshow', lookIfVisible);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', lookIfVisible);
    removeEventListener('pageshow', lookIfVisible);
  };
}
