/** Which part of the world a map shows. */
import { worldSize, type Point } from './regions';

export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Never less than a third of the world's width: a frame must not say more than the regions do (SG-27). */
export const frameWidthLeast = worldSize.width / 3;

/** Width by height of the map beside a story. */
export const storyRatio = 4 / 3;

interface FrameShape {
  /** Width by height, as far as the world is high enough. */
  ratio: number;
  /** The least width; a third of the world when none is given. */
  widthLeast?: number;
  /** Least room between a point and the edge, map units. */
  margin: number;
}

/**
 * The part of the world around some points, which lie in its middle where the world is large enough.
 *
 * It leaves the world, for empty cloth, only where the points do.
 */
export function frameAround(
  points: readonly Point[],
  { ratio, margin, widthLeast = frameWidthLeast }: FrameShape,
): Frame {
  const across = rangeOf(
    points.map(({ x }) => x),
    margin,
  );
  const down = rangeOf(
    points.map(({ y }) => y),
    margin,
  );
  const wholeAcross = rangeOf([0, worldSize.width, across.from, across.to]);
  const wholeDown = rangeOf([0, worldSize.height, down.from, down.to]);
  const needed = Math.max(widthLeast, sizeOf(across), sizeOf(down) * ratio);
  const width = Math.ceil(Math.min(needed, sizeOf(wholeAcross)));
  const height = Math.ceil(Math.min(width / ratio, sizeOf(wholeDown)));
  return {
    left: startOf(across, width, wholeAcross),
    top: startOf(down, height, wholeDown),
    width,
    height,
  };
}

/** All of the world, with cloth above and below it: what says no region points to none (SG-27). */
export function wholeWorld(ratio: number): Frame {
  const { width } = worldSize;
  const height = width / ratio;
  return { left: 0, top: (worldSize.height - height) / 2, width, height };
}

/** How much larger than in the smallest frame things are drawn, to look the same in this one. */
export const scaleOf = ({ width }: Frame): number => width / frameWidthLeast;

export const viewBoxOf = ({ left, top, width, height }: Frame): string =>
  `${left} ${top} ${width} ${height}`;

interface Range {
  from: number;
  to: number;
}

const rangeOf = (values: readonly number[], margin = 0): Range => ({
  from: Math.min(...values) - margin,
  to: Math.max(...values) + margin,
});

const sizeOf = ({ from, to }: Range): number => to - from;

/** Where a window of a size begins that has the range in its middle, without leaving the whole. */
function startOf({ from, to }: Range, size: number, whole: Range): number {
  const wished = (from + to - size) / 2;
  return Math.round(Math.min(Math.max(whole.from, wished), whole.to - size));
}
