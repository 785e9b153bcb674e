/** What a gift can be for. */
import type { Card, View } from '../api/contract';

/** A card, when the address names no appeal: then it is where most needed. */
export type Giveable = Card & { needs?: View['needs'] };
