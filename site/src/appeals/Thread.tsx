/** Progress as stitches sewn. An ornament: the same stands beside it in words. */
import { stitchesOf } from './progress';

/** A stitch, then the gap to the next one, in drawing units. */
const stitchLength = 3.5;
const pitch = 12;
const gapBetweenRows = 7;

/** The least width of the drawing, so that stitches of a short row are not drawn larger than others. */
const widthLeast = 348;

interface ThreadProps {
  /** One row for each need, one after the other. */
  rows: readonly { goalMinor: number; givenMinor: number }[];
  stitchMinor: number;
}

export function Thread({ rows, stitchMinor }: ThreadProps) {
  let start = 3;
  const drawn = rows.map((row) => {
    const { count, given } = stitchesOf(row, stitchMinor);
    const at = start;
    start += count * pitch + gapBetweenRows;
    return { at, count, given };
  });
  return (
    <svg
      class="thread"
      viewBox={`0 0 ${Math.max(start, widthLeast)} 8`}
      aria-hidden="true"
      focusable="false"
    >
      <Stitches kind="open" rows={drawn.map(({ at, count }) => ({ at, count }))} />
      <Stitches kind="given" rows={drawn.map(({ at, given }) => ({ at, count: given }))} />
    </svg>
  );
}

function Stitches({ kind, rows }: { kind: string; rows: { at: number; count: number }[] }) {
  const path = rows
    .filter(({ count }) => count > 0)
    .map(({ at, count }) => `M${at} 4h${(count - 1) * pitch + stitchLength}`)
    .join('');
  return (
    <path class={kind} d={path} stroke-dasharray={`${stitchLength} ${pitch - stitchLength}`} />
  );
}
