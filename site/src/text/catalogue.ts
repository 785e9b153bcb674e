/** What a catalogue is: the same keys in every language, each an ICU message. */
import type { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from './locales';
import type { en } from './messages/en';
import type { ValueNames } from './messageValues';

type English = typeof en;

/** A key that does not exist in English does not compile. */
export type MessageKey = keyof English;

/** ICU source, or what the build parsed it into: plain text stays text. */
type Message = string | ReturnType<IntlMessageFormat['getAst']>;

/** A language that lacks a key does not compile. */
export type Catalogue = Record<MessageKey, Message>;

type NamesOf<Key extends MessageKey> = ValueNames<English[Key]>;

/** The values that a message needs: none, or one for each of its names. */
export type ValuesOf<Key extends MessageKey> = [NamesOf<Key>] extends [never]
  ? []
  : [values: Record<NamesOf<Key>, string | number>];

/** One file for each language, fetched when the page is in it. */
export const catalogues: Record<Locale, () => Promise<Catalogue>> = {
  en: async () => (await import('./messages/en')).en,
  th: async () => (await import('./messages/th')).th,
  id: async () => (await import('./messages/id')).id,
  fr: async () => (await import('./messages/fr')).fr,
  ar: async () => (await import('./messages/ar')).ar,
};
