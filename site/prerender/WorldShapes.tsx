/** The shapes that every map of a page draws. They stand in its file, and are shown nowhere by themselves. */
import { landId, worldId } from '../src/map/Land';
import { landShapes } from './landShapes';

export function WorldShapes() {
  return (
    <svg class="shapes" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <g id={worldId}>
          {Object.entries(landShapes).map(([region, shape]) => (
            <path key={region} id={landId(region)} d={shape} />
          ))}
        </g>
      </defs>
    </svg>
  );
}
