/** The way home as a thread: the site's one ornament beside the stitches. It says nothing by itself. */

/** @param props.isDrawn draws it once, stitch by stitch, instead of showing it at once. */
export function WayHome({ isDrawn = false }: { isDrawn?: boolean }) {
  const way = 'M10 54C90 2 250 2 352 42';
  return (
    <svg class="way-home" viewBox="0 0 370 64" aria-hidden="true" focusable="false">
      {isDrawn && (
        <mask id="sewn" maskUnits="userSpaceOnUse" x="0" y="0" width="370" height="64">
          <path class="draw" d={way} pathLength={1} />
        </mask>
      )}
      <path class="way" d={way} mask={isDrawn ? 'url(#sewn)' : undefined} />
      <circle class="knot-away" cx="10" cy="54" r="5" />
      <circle class="knot" cx="354" cy="43" r="8" />
    </svg>
  );
}
