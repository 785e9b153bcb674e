/** The way home of one appeal as a strip of the map. An ornament: the card says both regions in words. */
import type { Region } from '../api/contract';
import { frameAround, scaleOf, viewBoxOf, wholeWorld } from './frame';
import { Land } from './Land';
import { anchors } from './regions';
import { WayHomeThread } from './WayHomeThread';

/** A card's strip is wide and low. */
const strip = { ratio: 16 / 7, margin: 30, widthLeast: 400 };

interface WayStripProps {
  home: Region | null;
  away: Region | null;
}

export function WayStrip({ home, away }: WayStripProps) {
  const ends = [home, away].filter((region) => region !== null);
  const points = ends.map((region) => anchors[region]);
  // An appeal that says no region shows the world without a thread.
  const frame = points.length === 0 ? wholeWorld(strip.ratio) : frameAround(points, strip);
  return (
    <svg class="map" viewBox={viewBoxOf(frame)} aria-hidden="true" focusable="false">
      <Land lit={ends} />
      <WayHomeThread {...{ home, away }} scale={scaleOf(frame)} />
    </svg>
  );
}
