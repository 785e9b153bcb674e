/**
 * The way of a story over the map: where each chapter's marker stands, and the curve between two of them.
 *
 * A marker's place follows from the two regions, the chapter's place and its turn, and from nothing else (SG-27).
 */
import type { ChapterPlace } from '../api/contract';
import { frameWidthLeast, storyRatio } from './frame';
import type { Point } from './regions';

/** Between the middles of two markers, map units in the smallest frame: no two of them touch. */
const markerStep = 31;

/** How far the way there and the way back lean apart, by their length; at least so many map units. */
const lean = 0.12;
const leanLeast = 20;

/** What the ends of a way keep free around them, map units in the smallest frame. */
const endMargin = 62;

/**
 * Where the markers of chapters stand, in story order.
 *
 * Chapters at home and away stand side by side across the way; those between lie along it: out on one
 * side, home on the other, so that the story reads as one loop.
 */
export function routeOf(places: readonly ChapterPlace[], home: Point, away: Point): Point[] {
  if (distance(home, away) === 0) return inCircle(places.length, home);
  const scale = scaleFor(home, away);
  const spots = spotsOf(places);
  const ends = movedApart(home, away, (mostAlong(spots) + 1) * markerStep * scale);
  return spots.map((spot) => pointOf(spot, ends, scale));
}

/** How much larger than the smallest a frame around two ends is: markers stand further apart in it. */
function scaleFor(home: Point, away: Point): number {
  const across = Math.abs(home.x - away.x) / (frameWidthLeast - 2 * endMargin);
  const down = Math.abs(home.y - away.y) / (frameWidthLeast / storyRatio - 2 * endMargin);
  return Math.max(1, across, down);
}

/** A marker in the loop: how far along the way it is, home 0 and away 1, and how it stands there. */
interface Spot {
  along: number;
  /** Steps to the left of the way there: markers at one end, side by side. */
  aside: number;
  /** The leg of the loop that a marker between the ends lies on; 0 at an end. */
  leg: -1 | 0 | 1;
  /** How many markers its leg has. */
  legSize: number;
}

function spotsOf(places: readonly ChapterPlace[]): Spot[] {
  const lastAway = places.lastIndexOf('away');
  const isBack = (index: number) => lastAway >= 0 && index > lastAway;
  const indexesOf = (place: ChapterPlace, back: boolean) =>
    places.flatMap((own, index) => (own === place && isBack(index) === back ? [index] : []));
  const atHome = [...indexesOf('home', false).reverse(), ...indexesOf('home', true).reverse()];
  const atAway = indexesOf('away', false);
  const outward = indexesOf('between', false);
  const homeward = indexesOf('between', true);
  return places.map((place, index) => {
    if (place === 'between') {
      const leg = isBack(index) ? homeward : outward;
      const share = (leg.indexOf(index) + 1) / (leg.length + 1);
      return isBack(index)
        ? { along: 1 - share, aside: 0, leg: -1, legSize: leg.length }
        : { along: share, aside: 0, leg: 1, legSize: leg.length };
    }
    const row = place === 'home' ? atHome : atAway;
    const aside = (row.length - 1) / 2 - row.indexOf(index);
    return { along: place === 'home' ? 0 : 1, aside, leg: 0, legSize: 0 };
  });
}

const mostAlong = (spots: readonly Spot[]): number =>
  Math.max(0, ...spots.map(({ legSize }) => legSize));

/** The two ends, moved apart from their middle until they are at least so far from each other. */
function movedApart(home: Point, away: Point, least: number): { home: Point; away: Point } {
  const factor = Math.max(1, least / distance(home, away));
  const middle = { x: (home.x + away.x) / 2, y: (home.y + away.y) / 2 };
  const moved = ({ x, y }: Point) => ({
    x: middle.x + (x - middle.x) * factor,
    y: middle.y + (y - middle.y) * factor,
  });
  return { home: moved(home), away: moved(away) };
}

function pointOf(spot: Spot, { home, away }: { home: Point; away: Point }, scale: number): Point {
  const reach = distance(home, away);
  const [dx, dy] = [away.x - home.x, away.y - home.y];
  const curve = 4 * spot.along * (1 - spot.along);
  const leaning = spot.leg * curve * Math.max(lean * reach, leanLeast * scale);
  const aside = spot.aside * markerStep * scale + leaning;
  return rounded({
    x: home.x + dx * spot.along + (dy / reach) * aside,
    y: home.y + dy * spot.along - (dx / reach) * aside,
  });
}

/** Home and away are one region: the chapters stand around its anchor. */
function inCircle(count: number, { x, y }: Point): Point[] {
  const radius = count === 1 ? 0 : markerStep / 2 / Math.sin(Math.PI / count);
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count - 1 / 4) * 2 * Math.PI;
    return rounded({ x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) });
  });
}

/** The curve from one point to the next, as SVG path data. It bends to the left of its way. */
export function wayBetween(from: Point, to: Point): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const bend = rounded({
    x: (from.x + to.x) / 2 + dy * 2 * lean,
    y: (from.y + to.y) / 2 - dx * 2 * lean,
  });
  return `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });
