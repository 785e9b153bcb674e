/** Answers that mean that there is no such public appeal; what made it so is nobody's to know (SG-53). */
import type { TroubleKind } from '../api/answer';

const closedKinds: readonly TroubleKind[] = ['campaign-not-available', 'not-found', 'invalid-ids'];

export const isClosed = (kind: TroubleKind): boolean => closedKinds.includes(kind);
