/** Built-in functions on strings. */
import { regularExpression } from '../operators';
import { ofStrings, type SqlFunction } from './sqlFunction';

/** A test of one string against another, in which a third operand of true ignores case. */
function ofTwoStrings(test: (text: string, part: string) => boolean): SqlFunction {
  return ([text, part, ignoreCase]) => {
    if (typeof text !== 'string' || typeof part !== 'string') return undefined;
    return ignoreCase === true ? test(text.toLowerCase(), part.toLowerCase()) : test(text, part);
  };
}

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false };

/** Longer results of REPLICATE are undefined, as documented. */
const MAX_REPLICATED_LENGTH = 10_000;

export const stringFunctions: Readonly<Record<string, SqlFunction>> = {
  CONCAT: ofStrings((...parts) => parts.join('')),
  CONTAINS: ofTwoStrings((text, part) => text.includes(part)),
  STARTSWITH: ofTwoStrings((text, part) => text.startsWith(part)),
  ENDSWITH: ofTwoStrings((text, part) => text.endsWith(part)),
  STRINGEQUALS: ofTwoStrings((text, other) => text === other),
  INDEX_OF: ([text, part, from]) =>
    typeof text === 'string' && typeof part === 'string'
      ? text.indexOf(part, typeof from === 'number' ? from : 0)
      : undefined,
  LEFT: ([text, length]) =>
    typeof text === 'string' && typeof length === 'number' ? text.slice(0, length) : undefined,
  RIGHT: ([text, length]) => {
    if (typeof text !== 'string' || typeof length !== 'number') return undefined;
    return length > 0 ? text.slice(-length) : '';
  },
  LENGTH: ofStrings((text) => text.length),
  LOWER: ofStrings((text) => text.toLowerCase()),
  UPPER: ofStrings((text) => text.toUpperCase()),
  TRIM: ofStrings((text) => text.trim()),
  LTRIM: ofStrings((text) => text.trimStart()),
  RTRIM: ofStrings((text) => text.trimEnd()),
  REVERSE: ofStrings((text) => Array.from(text).reverse().join('')),
  REPLACE: ofStrings((text, part, replacement) => text.split(part).join(replacement)),
  REPLICATE: ([text, times]) => {
    if (typeof text !== 'string' || typeof times !== 'number' || times < 0) return undefined;
    return text.length * times <= MAX_REPLICATED_LENGTH ? text.repeat(times) : undefined;
  },
  SUBSTRING: ([text, start, length]) =>
    typeof text === 'string' && typeof start === 'number' && typeof length === 'number'
      ? text.slice(Math.max(0, start), Math.max(0, start) + Math.max(0, length))
      : undefined,
  TOSTRING: ([value]) =>
    value === undefined || typeof value === 'string' ? value : JSON.stringify(value),
  STRINGTONUMBER: ofStrings((text) => {
    const number = text.trim() === '' ? NaN : Number(text);
    return Number.isNaN(number) ? undefined : number;
  }),
  STRINGTOBOOLEAN: ofStrings((text) => BOOLEANS[text.trim()]),
  REGEXMATCH: ([text, pattern, flags]) =>
    typeof text === 'string' && typeof pattern === 'string'
      ? regularExpression(pattern, typeof flags === 'string' ? flags : '').test(text)
      : undefined,
};
