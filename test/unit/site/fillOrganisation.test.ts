/** What an organisation says of itself stands in the built pages, as it said it. */
import { organisationSchema, type Organisation } from '../../../shared/organisation';
import sample from '../../../infra/organisation.sample.json';
import { fillOrganisation } from '../../../site/deployment/fillOrganisation';

const organisation: Organisation = {
  ...organisationSchema.parse(sample),
  exitUrls: { fr: 'https://meteo.example/?a=1&b=2' },
};
const { en } = organisation.texts;
const open = { organisation, giving: 'open' } as const;

const name = '<dd data-organisation="legalName"></dd>';
const terms = '<div data-organisation="terms"><p>Not yet.</p></div>';
const phoneRow =
  '<div data-shown-when="has-phone" hidden><dd data-organisation="phone"></dd></div>';
const soon = '<p data-shown-when="giving-soon" hidden>Soon</p>';
const exit =
  '<a data-otherwise="https://weather.example/" href="https://weather.example/">Leave</a>';
const root = '<html lang="en" dir="ltr" data-giving="open">';
const page = `${root}${name}\n${terms}\n${phoneRow}\n${soon}\n${exit}`;

it('puts facts and texts in their places', () => {
  const html = fillOrganisation(`${name}${terms}`, open, 'en');

  expect(html).toContain('<dd data-organisation="legalName"><bdi>Sample Organisation</bdi></dd>');
  for (const paragraph of en.terms) expect(html).toContain(`<p>${paragraph}</p>`);
  expect(html).not.toContain('Not yet.');
  expect(html).not.toContain('lang=');
});

it('takes words for words, whatever characters they hold', () => {
  const legalName = `A & <b onclick="x">'B'</b> $& $1`;

  const html = fillOrganisation(
    name,
    { ...open, organisation: { ...organisation, legalName } },
    'en',
  );

  expect(html).toContain(
    '<bdi>A &amp; &lt;b onclick=&quot;x&quot;&gt;&#39;B&#39;&lt;/b&gt; $&amp; $1</bdi>',
  );
});

it('shows a text in the page’s language, or in English marked as English', () => {
  const texts = { ...organisation.texts, fr: { refunds: ['Remboursé.'] } };
  const french = (html: string) =>
    fillOrganisation(html, { ...open, organisation: { ...organisation, texts } }, 'fr');

  expect(french(terms)).toContain('<div data-organisation="terms" lang="en" dir="ltr"><p>This is');
  expect(french('<div data-organisation="refunds"></div>')).toBe(
    '<div data-organisation="refunds"><p>Remboursé.</p></div>',
  );
});

it('shows a telephone only where there is one, as a number to call', () => {
  expect(fillOrganisation(phoneRow, open, 'en')).toBe(
    '<div data-shown-when="has-phone"><dd data-organisation="phone">' +
      '<a href="tel:+00000000000"><bdi>+00 000 000 000</bdi></a></dd></div>',
  );

  const silent = { ...open, organisation: { ...organisation, phone: null } };
  expect(fillOrganisation(phoneRow, silent, 'en')).toContain('data-shown-when="has-phone" hidden>');
});

it('SG-45: leads the quick exit to the page of that language, or to the weather', () => {
  expect(fillOrganisation(exit, open, 'fr')).toContain(
    ' href="https://meteo.example/?a=1&amp;b=2">',
  );
  expect(fillOrganisation(exit, open, 'en')).toBe(exit);
});

it('says that giving opens soon without a provider, and without an organisation', () => {
  const shown = '<p data-shown-when="giving-soon">Soon</p>';

  expect(fillOrganisation(root, { organisation, giving: 'soon' }, 'en')).toBe(
    '<html lang="en" dir="ltr" data-giving="soon">',
  );
  expect(fillOrganisation(root, open, 'en')).toBe(root);
  expect(fillOrganisation(soon, open, 'en')).toBe(soon);
  expect(fillOrganisation(soon, { organisation, giving: 'soon' }, 'en')).toBe(shown);
  expect(fillOrganisation(soon, { organisation: null, giving: 'open' }, 'en')).toBe(shown);
});

it('leaves the page’s own words where nobody says who runs the site', () => {
  const html = fillOrganisation(`${name}${terms}`, { organisation: null, giving: 'soon' }, 'en');

  expect(html).toBe(`${name}${terms}`);
});

it('fills a filled page anew', () => {
  const first = { ...organisation, exitUrls: {}, phone: null, legalName: 'Another' };
  const filledBefore = fillOrganisation(page, { organisation: first, giving: 'soon' }, 'fr');

  expect(fillOrganisation(filledBefore, open, 'fr')).toBe(fillOrganisation(page, open, 'fr'));
});
