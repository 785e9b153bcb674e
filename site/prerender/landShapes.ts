/**
 * The land of each region, as rows of stitches: SVG path data, a stitch and its gap being two units.
 *
 * Made once from Natural Earth's country outlines at 1:50,000,000 (public domain), in the Equal Earth
 * projection turned by 11 degrees, from 76° north to 56° south. Every country lies in one region. The
 * outlines were sampled on a grid of 222 by 95 cells, each about 180 km across, and a cell belongs to
 * the region that most of its five sample points lie in: no coast, town or border can be read from it
 * at any size (SG-27). Odd rows begin half a stitch later.
 */
import type { FineRegion } from '../src/map/regions';

export const landShapes: Record<FineRegion, string> = {
  'north-africa':
    'M212 44h9m-18 2h19m-20 2h19m-22 2h27m7 0h3m-38 2h31m3 0h15m-50 2h51m-52 2h53m-56 2h55m-56 2h5m5 0h47m-58 2h3m9 0h47m-60 2h3m13 0h45m-62 2h3m17 0h11m11 0h21m-42 2h7m17 0h19m-40 2h3m21 0h17m-16 2h15m-16 2h17m-16 2h15m-16 2h15m-16 2h17m-16 2h15m-16 2h11m3 0h1m-14 2h1m3 0h3',
  'west-africa':
    'M198 60h3m-6 2h7m-8 2h11m-12 2h15m13 0h5m-38 2h21m9 0h9m-38 2h23m5 0h9m-36 2h37m-38 2h37m-38 2h37m-38 2h37m-36 2h37m-36 2h37m-36 2h35m-34 2h33m-32 2h31m-30 2h29m-26 2h23m-22 2h9m9 0h3',
  'central-africa':
    'M227 66h3m-2 2h5m-6 2h9m-8 2h9m-10 2h9m-10 2h11m-12 2h11m-10 2h9m-8 2h9m-10 2h9m-10 2h11m-12 2h13m-14 2h15m-18 2h21m-22 2h23m-22 2h25m-24 2h25m-26 2h25m-24 2h23m-24 2h25m-26 2h25m-22 2h21m-20 2h21m-20 2h21m-22 2h21m-20 2h21m-20 2h17m-16 2h17m-18 2h13m3 0h1m-18 2h13m7 0h1m-22 2h11m-10 2h11m-12 2h11m-2 2h3',
  'east-africa':
    'M255 74h1m-2 2h1m-2 2h5m-4 2h5m-6 2h7m-12 2h1m3 0h9m5 0h5m-32 2h1m5 0h25m-32 2h31m-30 2h31m-28 2h27m-26 2h25m-22 2h21m-20 2h19m-20 2h17m-18 2h17m-16 2h13m-14 2h13m-14 2h13m-12 2h11m-10 2h9m-10 2h11m-10 2h11m-14 2h13m-12 2h13m-18 2h1m3 0h15m-20 2h5m3 0h11m11 0h1m-34 2h23m9 0h3m-34 2h21m9 0h3m-34 2h21m7 0h5m-28 2h13m9 0h7m-28 2h11m9 0h7m-26 2h9m11 0h5m-24 2h7m11 0h5m-20 2h5m9 0h5m-18 2h3m11 0h3m-18 2h1m15 0h1',
  'southern-africa':
    'M222 132h9m5 0h3m-16 2h17m-16 2h17m-16 2h17m-16 2h19m-20 2h21m-20 2h19m-18 2h19m-18 2h19m-18 2h17m-16 2h15m-14 2h11m-12 2h11m-10 2h3',
  gulf: 'M252 52h5m-4 2h5m-8 2h15m-14 2h15m-14 2h15m7 0h1m-22 2h17m3 0h3m-22 2h23m-22 2h25m-24 2h23m-22 2h21m-20 2h19m-18 2h17m-16 2h11m-10 2h9m-8 2h3',
  'west-asia':
    'M253 34h1m-8 2h1m7 0h5m-20 2h25m-24 2h23m-24 2h25m7 0h1m-30 2h1m3 0h31m-30 2h31m-28 2h27m-28 2h29m-30 2h3m7 0h21m-30 2h3m7 0h19m-10 2h13m-10 2h11m-6 2h5',
  'central-asia':
    'M274 20h7m-10 2h17m-26 2h3m9 0h19m-34 2h39m-38 2h39m-34 2h31m-32 2h31m-30 2h31m-30 2h29m-28 2h25m-24 2h23m-22 2h1m3 0h13m3 0h3m-14 2h3',
  'south-asia':
    'M287 42h1m-6 2h11m-14 2h17m-18 2h21m-20 2h19m-18 2h19m-20 2h25m-22 2h25m11 0h3m-38 2h39m-40 2h39m-32 2h31m-30 2h29m-28 2h25m-24 2h1m3 0h17m-18 2h15m-14 2h13m-12 2h11m-10 2h9m-8 2h7m-6 2h5m-4 2h5m-4 2h3m-4 2h5m-4 2h5m0 2h1m-2 2h3',
  'east-asia':
    'M331 22h5m-26 2h3m19 0h7m-38 2h19m5 0h17m-42 2h45m3 0h1m-52 2h53m-54 2h53m11 0h1m-64 2h53m11 0h3m-68 2h55m13 0h1m-72 2h57m13 0h1m-72 2h49m7 0h1m15 0h1m-72 2h47m9 0h3m11 0h3m-72 2h51m5 0h3m9 0h5m-70 2h47m7 0h3m5 0h9m-68 2h45m13 0h5m-64 2h47m13 0h1m-60 2h49m-44 2h45m-42 2h9m5 0h29m-26 2h25m-24 2h23m-24 2h23m3 0h1m-26 2h21m5 0h1m-26 2h3m7 0h7m-4 2h1m0 2h1m-2 2h1',
  'southeast-asia-mainland':
    'M323 58h1m-2 2h3m-4 2h3m-4 2h5m-6 2h7m5 0h5m-18 2h19m-16 2h15m-14 2h13m-12 2h15m-14 2h15m-12 2h13m-12 2h13m-12 2h1m3 0h9m-12 2h1m3 0h7m-12 2h1m7 0h1m-10 2h3m0 2h1m0 2h1',
  'southeast-asia-maritime':
    'M354 72h1m-2 2h3m-2 2h3m-2 2h1m0 2h3m-4 2h1m5 0h1m-8 2h1m3 0h3m-8 2h1m5 0h1m-8 2h1m7 0h3m-4 2h5m-30 2h1m17 0h1m7 0h3m-38 2h3m3 0h5m15 0h5m-30 2h9m13 0h5m-26 2h9m9 0h9m-24 2h7m5 0h13m7 0h1m3 0h1m-36 2h5m7 0h11m3 0h5m3 0h1m-36 2h7m7 0h9m3 0h5m5 0h1m3 0h3m3 0h1m-44 2h7m3 0h9m3 0h3m3 0h3m5 0h5m3 0h3m-48 2h9m3 0h7m3 0h5m5 0h5m3 0h9m-46 2h3m17 0h5m15 0h7m-46 2h5m15 0h1m17 0h1m3 0h3m-42 2h9m31 0h3m-38 2h9m3 0h1m3 0h3m15 0h3m-30 2h1m3 0h1m5 0h1m-4 2h3',
  'eastern-europe':
    'M258 0h3m21 0h21m21 0h3m3 0h1m-76 2h3m11 0h49m5 0h15m23 0h1m-124 2h5m11 0h1m7 0h103m-128 2h11m3 0h23m3 0h97m-136 2h5m3 0h125m3 0h3m-136 2h133m-136 2h117m7 0h7m-130 2h111m3 0h3m5 0h3m-126 2h107m17 0h5m-128 2h105m19 0h5m-142 2h7m3 0h37m9 0h63m3 0h1m15 0h5m-144 2h45m19 0h41m7 0h17m13 0h1m-142 2h35m5 0h7m21 0h15m5 0h17m9 0h15m-132 2h35m41 0h1m21 0h3m19 0h11m3 0h1m-130 2h31m87 0h1m3 0h5m-128 2h21m3 0h11m89 0h3m5 0h1m-134 2h15m5 0h1m3 0h9m91 0h5m-128 2h13m15 0h5m91 0h3m-124 2h9m21 0h1m-30 2h1',
  'western-europe':
    'M228 4h9m-12 2h11m-44 2h7m23 0h9m3 0h3m-18 2h9m3 0h9m-24 2h11m5 0h5m-20 2h11m7 0h3m-32 2h3m13 0h5m5 0h5m-32 2h3m11 0h5m7 0h7m-36 2h3m3 0h3m9 0h5m9 0h1m-34 2h3m3 0h5m3 0h9m-18 2h19m-16 2h13m-16 2h21m-18 2h17m-18 2h15m-22 2h17m3 0h3m-24 2h13m11 0h3m-26 2h9m9 0h1m5 0h3m5 0h3m-36 2h9m19 0h1m3 0h3m-36 2h9m15 0h3m7 0h3m-34 2h5m27 0h1',
  'north-america':
    'M114 0h5m7 0h1m7 0h15m19 0h31m-88 2h15m5 0h5m3 0h13m15 0h27m-122 2h55m3 0h5m5 0h3m5 0h7m13 0h25m-122 2h71m7 0h9m9 0h15m-118 2h75m5 0h9m13 0h11m-114 2h67m5 0h1m11 0h5m15 0h7m-114 2h65m15 0h7m21 0h5m-112 2h7m13 0h41m17 0h7m5 0h1m-92 2h5m17 0h41m15 0h15m-96 2h1m25 0h45m7 0h17m-68 2h45m5 0h21m-72 2h47m3 0h23m-74 2h69m-70 2h1m3 0h61m5 0h3m-72 2h61m7 0h5m-74 2h63m3 0h1m-68 2h65m-68 2h57m-58 2h57m-58 2h55m-56 2h53m-54 2h53m-52 2h51m-52 2h51m-48 2h45m-42 2h39m-30 2h27m-26 2h15m7 0h5m-24 2h5m17 0h1m-22 2h1m19 0h3m-22 2h1m19 0h1m-94 10h1',
  'central-america':
    'M77 50h1m-2 2h1m3 0h7m-12 2h1m3 0h9m-12 2h1m3 0h11m-16 2h3m3 0h11m-16 2h1m3 0h13m-16 2h1m3 0h13m-16 2h1m3 0h11m-10 2h9m-10 2h11m9 0h3m-22 2h9m9 0h3m-20 2h9m3 0h7m-16 2h15m-12 2h11m3 0h1m-8 2h11m-8 2h7m-4 2h3m-2 2h1m-2 2h3m0 2h7m-4 2h1',
  caribbean:
    'M119 62h1m-13 4h9m-2 2h3m-2 2h3m3 0h3m-10 2h1m3 0h11m5 4h1m-1 4h1m-12 2h1m9 0h1m-1 4h1',
  'south-america':
    'M118 84h7m-10 2h17m-18 2h19m-20 2h23m-24 2h25m-24 2h31m-32 2h33m-32 2h33m-36 2h37m-38 2h37m-38 2h43m-42 2h43m-42 2h49m-50 2h53m-54 2h57m-54 2h55m-54 2h53m-52 2h51m-50 2h49m-48 2h47m-46 2h45m-46 2h45m-42 2h43m-40 2h41m-38 2h37m-36 2h35m-36 2h37m-36 2h35m-34 2h33m-34 2h29m-28 2h25m-26 2h27m-26 2h27m-26 2h25m-26 2h23m-22 2h23m-22 2h21m-22 2h21m-20 2h17m-18 2h19m-18 2h17m-16 2h13m-12 2h9m-8 2h9m-8 2h9m-10 2h9m-8 2h9m-8 2h9m-6 2h5m-6 2h7m7 0h1m-12 2h5m-2 2h5',
  oceania:
    'M14 100h1m374 6h1m-8 2h3m9 0h3m-14 2h5m7 0h1m-14 2h13m3 0h1m-16 2h7m9 0h1m-18 2h9m11 0h1m-22 2h3m5 0h5m9 0h3m-16 2h3m13 0h1m-40 2h5m3 0h1m5 0h3m11 0h1m-30 2h9m5 0h3m-22 2h13m7 0h3m-24 2h13m7 0h5m-28 2h19m3 0h5m41 0h1m-398 2h1m327 0h29m37 0h1m-68 2h31m25 0h1m-62 2h37m-42 2h41m19 0h3m-64 2h43m-44 2h45m-46 2h47m-48 2h47m-46 2h45m-44 2h45m-46 2h43m-44 2h43m-44 2h11m11 0h21m-44 2h5m19 0h17m-16 2h15m25 0h1m-40 2h11m27 0h3m-40 2h7m29 0h5m-6 2h3m-38 2h5m25 0h5m-34 2h3m23 0h3m-8 2h5m-8 2h5',
};
