/** Hashing: one fingerprint for one content. */
import fc from 'fast-check';
import { z } from 'zod';
import { hashOf, idFrom, sha256 } from '../../shared/hash';

it('hashes UTF-8 text with SHA-256', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('ก')).toBe('2d1d9c572948ea561abf37b1aec906fd2ea595d9b8f182845f0cf0876f544fb2');
});

it('the hash is over compact JSON with sorted keys', () => {
  const value = { b: [{ d: 1, c: null }], a: 'é' };

  expect(hashOf(value)).toBe(sha256('{"a":"é","b":[{"c":null,"d":1}]}'));
});

it('the order of keys does not matter, at any depth', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(hashOf(reversed(value))).toBe(hashOf(value));
    }),
  );
});

it('the order of a list does matter', () => {
  expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
});

describe('an id made from parts', () => {
  const parts = fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1 });

  it('has the form of a UUID v4 and is always the same', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const id = idFrom(...given);

        expect(z.uuid({ version: 'v4' }).safeParse(id).success).toBe(true);
        expect(idFrom(...given)).toBe(id);
      }),
    );
  });

  it('stays what it was: stored documents and sent mails carry it', () => {
    const id = idFrom('mail', 'thank-you', '0b9e3c1a-5d2f-4c77-8a61-3f4e5d6c7b8a');

    expect(id).toBe('9bf42729-6ca6-446f-9ce7-30084cab463b');
  });

  it('is another for other parts, wherever the border between them is', () => {
    const ids = [idFrom('ab', 'c'), idFrom('a', 'bc'), idFrom('abc'), idFrom('1'), idFrom(1)];

    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** The same value with its keys inserted the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]): [string, unknown] => [key, reversed(inner)])
      .reverse(),
  );
}
