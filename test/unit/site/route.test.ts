/** The map of a story: what it shows follows from two regions and the chapters' places alone. */
import fc from 'fast-check';
import { landShapes } from '../../../site/prerender/landShapes';
import { frameAround, frameWidthLeast, scaleOf } from '../../../site/src/map/frame';
import { anchors, landOf, worldSize } from '../../../site/src/map/regions';
import { routeOf, wayBetween } from '../../../site/src/map/route';
import { chapterPlaces, regions } from '../../../shared/words';

const anyRegion = fc.constantFrom(...regions);
/** As many chapters as a story may have. */
const anyPlaces = fc.array(fc.constantFrom(...chapterPlaces), { minLength: 1, maxLength: 7 });

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

test('SG-27: every region of the fixed list has land and an anchor, and no land belongs to two', () => {
  const fine = new Set(regions.flatMap((region) => landOf(region)));

  expect([...fine].sort()).toEqual(Object.keys(landShapes).sort());
  expect(Object.keys(anchors).sort()).toEqual([...regions].sort());
  expect(new Set(Object.values(landShapes)).size).toBe(fine.size);
});

test('a wide region is drawn as all that lie in it', () => {
  expect(landOf('southeast-asia')).toEqual(['southeast-asia-mainland', 'southeast-asia-maritime']);
  expect(landOf('gulf')).toEqual(['gulf']);
});

test('a story reads as one loop: out on one side, home on the other', () => {
  const places = ['home', 'between', 'away', 'away', 'between', 'home'] as const;
  const [offer, out, arrived, left, back, home] = routeOf(
    places,
    { x: 300, y: 200 },
    { x: 500, y: 200 },
  );

  // To the left of the way there is up.
  expect(offer?.y).toBeLessThan(home?.y ?? 0);
  expect(arrived?.y).toBeLessThan(left?.y ?? 0);
  expect(out?.y).toBeLessThan(200);
  expect(back?.y).toBeGreaterThan(200);
  expect(out?.x).toBe(400);
  expect(back?.x).toBe(400);
});

test('no two markers of a story lie on one another, whatever its regions and its places', () => {
  fc.assert(
    fc.property(anyRegion, anyRegion, anyPlaces, (home, away, places) => {
      const markers = routeOf(places, anchors[home], anchors[away]);
      const frame = frameAround(markers, { ratio: 4 / 3, margin: 44 });
      const dot = 23 * scaleOf(frame);

      markers.forEach((one, index) => {
        for (const other of markers.slice(index + 1)) {
          expect(distance(one, other)).toBeGreaterThan(dot);
        }
      });
    }),
  );
});

test('every marker is inside of what the map shows', () => {
  fc.assert(
    fc.property(anyRegion, anyRegion, anyPlaces, (home, away, places) => {
      const markers = routeOf(places, anchors[home], anchors[away]);
      const frame = frameAround(markers, { ratio: 4 / 3, margin: 44 });
      const radius = 11.5 * scaleOf(frame);

      for (const { x, y } of markers) {
        expect(x - radius).toBeGreaterThanOrEqual(frame.left);
        expect(x + radius).toBeLessThanOrEqual(frame.left + frame.width);
        expect(y - radius).toBeGreaterThanOrEqual(frame.top);
        expect(y + radius).toBeLessThanOrEqual(frame.top + frame.height);
      }
    }),
  );
});

test('SG-27: a frame shows a third of the world at least, and leaves it only with a marker', () => {
  const anyPoint = fc.record({
    x: fc.integer({ min: 0, max: worldSize.width }),
    y: fc.integer({ min: 0, max: worldSize.height }),
  });
  fc.assert(
    fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 7 }), (points) => {
      const { left, top, width, height } = frameAround(points, { ratio: 4 / 3, margin: 44 });

      expect(width).toBeGreaterThanOrEqual(Math.floor(frameWidthLeast));
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(-44);
      expect(left + width).toBeLessThanOrEqual(worldSize.width + 44);
      expect(top + height).toBeLessThanOrEqual(worldSize.height + 44);
    }),
  );
});

test('a way bends to the left of where it goes', () => {
  expect(wayBetween({ x: 0, y: 100 }, { x: 100, y: 100 })).toBe('M0 100Q50 76 100 100');
  expect(wayBetween({ x: 100, y: 100 }, { x: 0, y: 100 })).toBe('M100 100Q50 124 0 100');
});
