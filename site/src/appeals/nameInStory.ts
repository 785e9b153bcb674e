/** The name that a story itself uses, where the page translates it. Pure. */
import type { View } from '../api/contract';

/**
 * The list of names is in English words, so a story in English has the code itself as its name.
 *
 * @param shown the name as the page says it. Null when the story has no other, or is in a language
 * whose names the page does not carry.
 */
export function nameInStory(
  { kind, name, language }: Pick<View, 'kind' | 'name' | 'language'>,
  shown: string,
): string | null {
  if (kind !== 'person' || name === null || language !== 'en') return null;
  const english = name.charAt(0).toUpperCase() + name.slice(1);
  return english === shown ? null : english;
}
