/** An organisation says all that a donor is owed, or it may not take a gift. */
import { organisationSchema } from '../../shared/organisation';
import sample from '../../infra/organisation.sample.json';
import { securityText } from '../../site/deployment/securityText';

const accepts = (value: unknown) => organisationSchema.safeParse(value).success;

it('accepts the sample, which says that it is one', () => {
  const organisation = organisationSchema.parse(sample);

  expect(organisation.sample).toBe(true);
  for (const [first] of Object.values(organisation.texts.en)) {
    expect(first).toMatch(/^This is a sample\./);
  }
});

it.each(Object.keys(sample.texts.en))('wants the text %s in English', (name) => {
  const en = Object.fromEntries(Object.entries(sample.texts.en).filter(([key]) => key !== name));

  expect(accepts({ ...sample, texts: { en } })).toBe(false);
});

it('takes single texts in other languages', () => {
  expect(accepts({ ...sample, texts: { ...sample.texts, ar: { terms: ['شروط'] } } })).toBe(true);
});

it.each([
  ['a text of no paragraph', { texts: { en: { ...sample.texts.en, terms: [] } } }],
  ['an empty paragraph', { texts: { en: { ...sample.texts.en, terms: ['  '] } } }],
  ['a language that the site has not', { texts: { ...sample.texts, de: {} } }],
  ['a name of two lines', { legalName: 'A\nB' }],
  ['an exit that is not encrypted', { exitUrls: { en: 'http://weather.example/' } }],
  ['an exit that is a script', { exitUrls: { en: 'javascript:alert(1)' } }],
  ['an address for complaints that is none', { complaintsEmail: 'complaints' }],
  ['a field that is misspelt', { legalname: 'A' }],
])('refuses %s', (_, change) => {
  expect(accepts({ ...sample, ...change })).toBe(false);
});

describe('SG-60: security.txt', () => {
  const now = new Date('2026-11-24T00:00:00Z');
  const organisation = organisationSchema.parse(sample);

  it('names the address for weaknesses, and ends within a year', () => {
    expect(securityText(organisation, now)).toBe(
      'Contact: mailto:security@6degree.example\nExpires: 2027-11-23T00:00:00.000Z\nPreferred-Languages: en\n',
    );
  });

  it('names the ordinary address where there is no other', () => {
    const { securityEmail, ...without } = organisation;

    expect(securityEmail).not.toBe(organisation.email);
    expect(securityText(without, now)).toContain(`Contact: mailto:${organisation.email}\n`);
  });
});
