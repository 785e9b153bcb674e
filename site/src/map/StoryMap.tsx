/** The map of a story: the way in stitches, and a numbered link to each chapter along it. */
import type { Region, View } from '../api/contract';
import { useText } from '../frame/page';
import { frameAround, scaleOf, storyRatio, viewBoxOf } from './frame';
import { Land } from './Land';
import { anchors, type Point } from './regions';
import { routeOf, wayBetween } from './route';

/** Room around the outermost markers, map units. */
const markerMargin = 44;

export interface Stop {
  place: View['story'][number]['place'];
  /** Id of the chapter in the page, and of its marker. */
  chapterId: string;
  markerId: string;
  title: string;
  placeName: string;
  isWayHome: boolean;
}

interface StoryMapProps {
  home: Region;
  away: Region;
  stops: readonly Stop[];
  /** Which chapter is being looked at. */
  current: number | null;
  onLook: (index: number | null) => void;
}

export function StoryMap({ home, away, stops, current, onLook }: StoryMapProps) {
  const { t } = useText();
  const places = stops.map(({ place }) => place);
  const markers = routeOf(places, anchors[home], anchors[away]);
  const frame = frameAround(markers, { ratio: storyRatio, margin: markerMargin });
  const scale = scaleOf(frame);
  return (
    <figure class="map-hold">
      <svg
        class="map"
        viewBox={viewBoxOf(frame)}
        role="group"
        aria-label={t('map.name', { count: stops.length })}
      >
        <Land lit={[home, away]} />
        <Ways {...{ stops, markers, scale }} />
        {stops.map((stop, index) => {
          const at = markers[index];
          const number = index + 1;
          return (
            at !== undefined && (
              <Marker
                key={stop.markerId}
                {...{ stop, at, number, scale }}
                isCurrent={current === index}
                onLook={(isLooking) => onLook(isLooking ? index : null)}
              />
            )
          );
        })}
      </svg>
      <figcaption class="route-words">{t('map.note')}</figcaption>
    </figure>
  );
}

interface WaysProps {
  stops: readonly Stop[];
  markers: readonly Point[];
  scale: number;
}

/** From each marker to the next. The way home has the colour of the thread. */
function Ways({ stops, markers, scale }: WaysProps) {
  return (
    <g aria-hidden="true">
      {stops.slice(1).map(({ chapterId, isWayHome }, index) => {
        const from = markers[index];
        const to = markers[index + 1];
        if (from === undefined || to === undefined) return null;
        return (
          <path
            key={chapterId}
            class={isWayHome ? 'way way-back' : 'way'}
            d={wayBetween(from, to)}
            stroke-width={2.6 * scale}
            stroke-dasharray={`${6 * scale} ${5 * scale}`}
          />
        );
      })}
    </g>
  );
}

interface MarkerProps {
  stop: Stop;
  number: number;
  at: Point;
  scale: number;
  isCurrent: boolean;
  onLook: (isLooking: boolean) => void;
}

function Marker({ stop, number, at, scale, isCurrent, onLook }: MarkerProps) {
  const { t } = useText();
  const { markerId, chapterId, title, placeName, isWayHome } = stop;
  const classes = ['mark', isWayHome && 'mark-home', isCurrent && 'is-current'];
  return (
    <a
      id={markerId}
      href={`#${chapterId}`}
      class={classes.filter(Boolean).join(' ')}
      aria-label={t('map.marker', { number, title, place: placeName })}
      onPointerEnter={() => onLook(true)}
      onPointerLeave={() => onLook(false)}
      onFocus={() => onLook(true)}
      onBlur={() => onLook(false)}
    >
      <g transform={`translate(${at.x} ${at.y}) scale(${scale.toFixed(2)})`}>
        <g class="size">
          <circle class="ring" r="15.2" />
          <circle class="dot" r="11.5" />
          <text y="4.6">{number}</text>
        </g>
      </g>
    </a>
  );
}
