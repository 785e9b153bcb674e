/** What a catalogue is: the same keys in every language, each an ICU message. */
import type { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from './locales';
import type { en } from './messages/en';

type English = typeof en;

/** A key that does not exist in English does not compile. */
export type MessageKey = keyof English;

/** ICU source, or what the build parsed it into: plain text stays text. */
type Message = string | ReturnType<IntlMessageFormat['getAst']>;

/** A language that lacks a key does not compile. */
export type Catalogue = Record<MessageKey, Message>;

/** The names of the values in an ICU message: `name` of `{name}`, `count` of `{count, plural, …}`. */
type NamesIn<Text> = Text extends `${string}{${infer Rest}`
  ? FirstName<Rest> | NamesIn<Rest>
  : never;

type FirstName<Rest> = Rest extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name}, ${'plural' | 'select'},${string}`
    ? Name
    : Inside extends `${string}${' ' | '#' | '{'}${string}`
      ? never
      : Inside
  : never;

type ValueNames<Key extends MessageKey> = NamesIn<English[Key]>;

/** The values that a message needs: none, or one for each of its names. */
export type ValuesOf<Key extends MessageKey> = [ValueNames<Key>] extends [never]
  ? []
  : [values: Record<ValueNames<Key>, string | number>];

/** One file for each language, fetched when the page is in it. */
export const catalogues: Record<Locale, () => Promise<Catalogue>> = {
  en: async () => (await import('./messages/en')).en,
};
