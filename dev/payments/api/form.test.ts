import { readForm } from './form';

const read = (text: string) => readForm(new URLSearchParams(text));

describe('reading forms', () => {
  it('makes objects and lists of brackets', () => {
    expect(read('a=1&b[c]=2&d[0][e]=3&d[1][e]=4&f[]=5&f[]=6')).toEqual({
      a: '1',
      b: { c: '2' },
      d: [{ e: '3' }, { e: '4' }],
      f: ['5', '6'],
    });
  });

  it('keeps names that mean something to JavaScript as plain names', () => {
    const form = read('__proto__[admin]=1&metadata[constructor]=2');

    expect(Object.keys(form)).toEqual(['__proto__', 'metadata']);
    expect({}).not.toHaveProperty('admin');
  });

  it('refuses what is deeper or longer than anything honest', () => {
    expect(() => read(`a${'[b]'.repeat(20)}=1`)).toThrow('too deep');
    expect(() => read('a=1&'.repeat(1_001))).toThrow('Too many');
  });
});
