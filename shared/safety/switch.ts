/** Off switches: all stories, one country pair, pledges, repairs, mail (SG-46, M-07). */
import * as z from 'zod';
import type { StaffRole } from '../staff/member';
import { regions } from '../words';

const plainNames = ['stories', 'pledges', 'repairs', 'mail'] as const;

/** `pair:<from>:<to>`, as the facts of a campaign are written. */
const pairSchema = z.templateLiteral(['pair:', z.enum(regions), ':', z.enum(regions)]);

export const switchNameSchema = z.union([z.enum(plainNames), pairSchema]);
export type SwitchName = z.infer<typeof switchNameSchema>;

/** Why is for those who read the list of switches; it never leaves staff. */
const reasonMax = 300;

export const switchRequestSchema = z.strictObject({
  on: z.boolean(),
  reason: z.string().trim().min(1).max(reasonMax),
});

/** What staff see of a switch that was ever turned. */
export const switchRecordSchema = z.strictObject({
  id: z.string(),
  type: z.literal('switch-record'),
  name: switchNameSchema,
  on: z.boolean(),
  reason: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
});
export type SwitchRecord = z.infer<typeof switchRecordSchema>;

type Region = (typeof regions)[number];
interface Pair {
  from: Region;
  to: Region;
}

export const pairNameOf = ({ from, to }: Pair): SwitchName => `pair:${from}:${to}`;

/** Null for a switch that is not a country pair's. */
export function pairOf(name: SwitchName): { from: string; to: string } | null {
  const [kind, from, to] = name.split(':');
  return kind === 'pair' && from !== undefined && to !== undefined ? { from, to } : null;
}

const hides = (name: SwitchName): boolean => name === 'stories' || pairOf(name) !== null;

/** An administrator turns every switch; a reviewer may hide stories, and no more. */
export const mayTurn = (roles: readonly StaffRole[], name: SwitchName, on: boolean): boolean =>
  roles.includes('admin') || (roles.includes('reviewer') && hides(name) && !on);
