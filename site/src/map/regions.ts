/** Where regions lie on the drawn world. Map units are 0 to 1000 by 0 to 424: no places on earth (SG-27). */
import type { Region } from '../api/contract';

export const worldSize = { width: 1000, height: 424 };

export interface Point {
  x: number;
  y: number;
}

/** A wide region is drawn as all of these. */
const members = {
  'southeast-asia': ['southeast-asia-mainland', 'southeast-asia-maritime'],
  africa: ['north-africa', 'west-africa', 'central-africa', 'east-africa', 'southern-africa'],
  asia: [
    'gulf',
    'west-asia',
    'central-asia',
    'south-asia',
    'east-asia',
    'southeast-asia-mainland',
    'southeast-asia-maritime',
  ],
  europe: ['eastern-europe', 'western-europe'],
  americas: ['north-america', 'central-america', 'caribbean', 'south-america'],
} as const satisfies Partial<Record<Region, readonly Region[]>>;

type WideRegion = keyof typeof members;

/** A region with land of its own. */
export type FineRegion = Exclude<Region, WideRegion>;

const isWide = (region: Region): region is WideRegion => region in members;

/** The fine regions that are drawn for a region: itself, or all that lie in it. */
export const landOf = (region: Region): readonly FineRegion[] =>
  isWide(region) ? members[region] : [region];

/** One point for each region, chosen by hand, near no city on purpose. */
export const anchors: Record<Region, Point> = {
  'north-africa': { x: 508, y: 134 },
  'west-africa': { x: 462, y: 183 },
  'central-africa': { x: 522, y: 222 },
  'east-africa': { x: 572, y: 218 },
  'southern-africa': { x: 529, y: 332 },
  gulf: { x: 596, y: 148 },
  'west-asia': { x: 584, y: 106 },
  'central-asia': { x: 631, y: 74 },
  'south-asia': { x: 679, y: 148 },
  'east-asia': { x: 745, y: 103 },
  'southeast-asia-mainland': { x: 750, y: 170 },
  'southeast-asia-maritime': { x: 789, y: 235 },
  'eastern-europe': { x: 542, y: 62 },
  'western-europe': { x: 484, y: 68 },
  'north-america': { x: 239, y: 77 },
  'central-america': { x: 206, y: 159 },
  caribbean: { x: 276, y: 159 },
  'south-america': { x: 308, y: 281 },
  oceania: { x: 838, y: 321 },
  'southeast-asia': { x: 765, y: 203 },
  africa: { x: 525, y: 214 },
  asia: { x: 700, y: 123 },
  europe: { x: 512, y: 62 },
  americas: { x: 240, y: 181 },
};
