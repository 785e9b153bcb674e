/** What every part of the pledge form is given. */
import type { Room } from './amounts';
import type { Draft, FormFault } from './draft';
import type { Giveable } from './giveable';

export interface FormPart {
  appeal: Giveable;
  room: Room;
  draft: Draft;
  /** Writes into the draft. */
  change: (part: Partial<Draft>) => void;
  /** What was wrong when the form was last sent. */
  faults: readonly FormFault[];
}
