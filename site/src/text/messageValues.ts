/** The values that an ICU message asks for, read from its text while compiling. */

/** The names of the values in an ICU message: `name` of `{name}`, `count` of `{count, plural, …}`. */
export type ValueNames<Message> = Message extends `${string}{${infer Rest}`
  ? FirstName<Rest> | ValueNames<Rest>
  : never;

type FirstName<Rest> = Rest extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name}, ${'plural' | 'select'},${string}`
    ? Name
    : Inside extends `${string}${' ' | '#' | '{'}${string}`
      ? never
      : Inside extends `${Letter}${string}`
        ? Inside
        : never
  : never;

/** Values are named in Latin letters, which tells them from a branch that is one word of another script. */
type Letter =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm')
  | ('n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z');
