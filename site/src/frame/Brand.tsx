/** The site's sign: a way in stitches that ends in a knot, which is home. */
export function Brand() {
  return (
    <svg viewBox="0 0 50 30" aria-hidden="true" focusable="false">
      <path
        class="brand-way"
        d="M4 26C8 10 20 3 30 4.5S44 14 46 22"
        fill="none"
        stroke="currentColor"
        stroke-width="2.4"
        stroke-linecap="round"
        stroke-dasharray="4 5.3"
      />
      <circle cx="4" cy="26" r="3" fill="currentColor" />
      <circle class="knot" cx="46" cy="24" r="4" />
    </svg>
  );
}
