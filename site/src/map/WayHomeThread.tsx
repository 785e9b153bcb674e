/** A thread from where the exploitation was to home, which is its knot. */
import type { Region } from '../api/contract';
import { anchors } from './regions';
import { wayBetween } from './route';

interface WayHomeThreadProps {
  home: Region | null;
  away: Region | null;
  /** 1 in the smallest frame. */
  scale: number;
}

export function WayHomeThread({ home, away, scale }: WayHomeThreadProps) {
  if (home === null) return null;
  const knot = anchors[home];
  const start = away === null || away === home ? null : anchors[away];
  return (
    <>
      {start !== null && (
        <>
          <path
            class="way way-back"
            d={wayBetween(start, knot)}
            stroke-width={2.6 * scale}
            stroke-dasharray={`${5 * scale} ${4.5 * scale}`}
          />
          <circle class="knot-away" cx={start.x} cy={start.y} r={4 * scale} />
        </>
      )}
      <circle class="knot" cx={knot.x} cy={knot.y} r={6 * scale} />
    </>
  );
}
