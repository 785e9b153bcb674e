/** Holds a translation against the English while compiling: the same keys, and in each message the same values. */
import type { ValueNames } from './messageValues';

type Words = Readonly<Record<string, string>>;

type WithValuesOf<English extends Words, Translated> = {
  [Key in keyof Translated]: Key extends keyof English
    ? WithSameValues<English[Key], Translated[Key]>
    : never;
};

/** A message whose values differ is refused; the compiler then names the values that it needs. */
type WithSameValues<English, Translated> = [ValueNames<English>] extends [ValueNames<Translated>]
  ? [ValueNames<Translated>] extends [ValueNames<English>]
    ? Translated
    : { needsTheValues: ValueNames<English> }
  : { needsTheValues: ValueNames<English> };

/** In two steps, as the English is given and the translation is found out. */
export const translated =
  <English extends Words>() =>
  <const Translated extends Words>(
    words: Translated & Record<keyof English, string> & WithValuesOf<English, Translated>,
  ): Translated =>
    words;
