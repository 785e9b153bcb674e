/** The open appeals on the map, one thread each. An ornament: the list below says the same in words. */
import type { Card } from '../api/contract';
import { useText } from '../frame/page';
import { frameAround, scaleOf, viewBoxOf, type Frame } from '../map/frame';
import { Land } from '../map/Land';
import { anchors } from '../map/regions';
import { WayHomeThread } from '../map/WayHomeThread';

/** Shown before any appeal is known, and for as long as all of them lie in it: nothing jumps. */
const usualFrame: Frame = { left: 404, top: 0, width: 443, height: 369 };

/** For appeals beyond the usual frame. */
const widerFrame = { ratio: 1.2, margin: 40 };

/** Threads are thinner than on a map of one appeal. */
const threadScale = 0.75;

export function HeroMap({ persons }: { persons: readonly Card[] }) {
  const { t } = useText();
  const lit = persons.flatMap(({ from, to }) => [from, to]).filter((region) => region !== null);
  const points = lit.map((region) => anchors[region]);
  const isUsual = points.every((point) => isInside(point, usualFrame));
  const frame = isUsual ? usualFrame : frameAround(points, widerFrame);
  return (
    <figure class="hero-map">
      <svg
        class="map"
        viewBox={viewBoxOf(frame)}
        preserveAspectRatio="xMidYMin meet"
        aria-hidden="true"
        focusable="false"
      >
        <Land lit={lit} />
        {persons.map(({ id, from, to }) => (
          <WayHomeThread key={id} home={from} away={to} scale={scaleOf(frame) * threadScale} />
        ))}
      </svg>
      <figcaption class="route-words">{t('home.mapNote')}</figcaption>
    </figure>
  );
}

const isInside = (
  { x, y }: { x: number; y: number },
  { left, top, width, height }: Frame,
): boolean => x > left && x < left + width && y > top && y < top + height;
