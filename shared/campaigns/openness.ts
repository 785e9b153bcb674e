/** What may be shown and given to right now: the generation of the public data, and the off switches. */
import * as z from 'zod';
import type { ViewDocument } from './publication';

/** Written when the public data was made; a restored account has another one, or none. */
const generationSchema = z.object({
  id: z.literal('generation'),
  type: z.literal('generation'),
  generation: z.string(),
});

export const generationOf = (generation: string): z.infer<typeof generationSchema> => ({
  id: 'generation',
  type: 'generation',
  generation,
});

/** `off` is meant literally: stories are off, pledges are off. */
const switchSchema = z.object({
  id: z.string(),
  type: z.literal('switch'),
  name: z.string(),
  off: z.boolean(),
  /** For a country pair: whom it hides. The pair itself may be finer than what is public. */
  campaignIds: z.array(z.uuid()).default([]),
});

/** The document of a switch, as public reads obey it. */
export const controlOf = (
  name: string,
  off: boolean,
  campaignIds: readonly string[],
): z.infer<typeof switchSchema> => ({
  id: `switch:${name}`,
  type: 'switch',
  name,
  off,
  campaignIds: [...campaignIds],
});

export const controlSchema = z.discriminatedUnion('type', [generationSchema, switchSchema]);
export type Control = z.infer<typeof controlSchema>;

export interface Openness {
  /** False until the public data has been built for this deployment: then nothing is served. */
  isServing: boolean;
  storiesOff: boolean;
  pledgesOff: boolean;
  /** Whether the timer that heals pledges stands still (M-07). */
  repairsOff: boolean;
  /** Whether mails wait. */
  mailOff: boolean;
  hiddenCampaignIds: ReadonlySet<string>;
}

export function opennessOf(controls: readonly Control[], generation: string): Openness {
  const off = controls.filter((control) => control.type === 'switch' && control.off);
  const isOff = (name: string) =>
    off.some((control) => control.type === 'switch' && control.name === name);
  return {
    isServing: controls.some(
      (control) => control.type === 'generation' && control.generation === generation,
    ),
    storiesOff: isOff('stories'),
    pledgesOff: isOff('pledges'),
    repairsOff: isOff('repairs'),
    mailOff: isOff('mail'),
    hiddenCampaignIds: new Set(
      off.flatMap((control) => (control.type === 'switch' ? control.campaignIds : [])),
    ),
  };
}

/** Whether the switches let this campaign be seen. Giving to the pools always stays open (SG-46). */
export function isHidden(
  { campaignId, kind }: Pick<ViewDocument, 'campaignId' | 'kind'>,
  openness: Openness,
): boolean {
  if (!openness.isServing) return true;
  if (openness.hiddenCampaignIds.has(campaignId)) return true;
  return openness.storiesOff && kind === 'person';
}
