/** How parts are put beside each other on the page of styles. */
import type { ComponentChildren } from 'preact';

export const nothing = () => undefined;

export const note = (content: ComponentChildren) => <div class="wrap narrow">{content}</div>;

export const named = <Key extends string>(
  name: string,
  keys: readonly Key[],
  show: (key: Key) => ComponentChildren,
): Record<string, () => ComponentChildren> =>
  Object.fromEntries(keys.map((key) => [`${name}: ${key}`, () => show(key)]));
