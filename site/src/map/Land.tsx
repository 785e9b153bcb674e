/**
 * The world as cloth: each region as rows of stitches, some of them lit.
 *
 * It draws shapes that the page's file brings once, outside of what scripts own: no map costs more data.
 */
import type { Region } from '../api/contract';
import { landOf } from './regions';

/** The id of a region's shape in the page, and of all of them. */
export const landId = (region: string): string => `land-${region}`;
export const worldId = 'world';

/** Shapes are drawn in stitches of two units; this brings them to map units. */
const toMapUnits = 'translate(1.125 2.25) scale(2.25)';

/** Each shape is drawn twice: thick for the cloth, thin and broken for its stitches. */
const layers = ['patch', 'stitch'] as const;

export function Land({ lit }: { lit: readonly Region[] }) {
  const litLand = [...new Set(lit.flatMap(landOf))];
  return (
    <g class="land" transform={toMapUnits} aria-hidden="true">
      {layers.map((layer) => (
        <g key={layer} class={layer}>
          <use href={`#${worldId}`} />
          <g class="lit">
            {litLand.map((region) => (
              <use key={region} href={`#${landId(region)}`} />
            ))}
          </g>
        </g>
      ))}
    </g>
  );
}
