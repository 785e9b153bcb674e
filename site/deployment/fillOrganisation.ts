/**
 * Puts what an organisation says of itself into a built page, so that it can be read without a script.
 *
 * A page marks its places: what stands in an element with `data-organisation="<part>"` is replaced,
 * an element with `data-shown-when="<condition>"` is hidden unless that holds, and a link with
 * `data-otherwise="<address>"` leads to the organisation's exit page, or to that address.
 * A marked element holds no element of its own kind: that is how its end is found.
 */
import type { Organisation } from '../../shared/organisation';
import { attribute, linked, paragraphs, span } from './html';
import type { OrganisationPart, OrganisationText, ShownWhen } from './organisationPart';

type Locale = keyof Organisation['texts'];

interface Filling {
  html: string;
  /** English, on a page of another language. */
  isEnglish?: boolean;
}

export function fillOrganisation(
  page: string,
  { organisation, giving }: { organisation: Organisation | null; giving: 'open' | 'soon' },
  locale: Locale,
): string {
  const holds: Record<ShownWhen, boolean> = {
    named: organisation !== null,
    unnamed: organisation === null,
    'has-phone': organisation !== null && organisation.phone !== null,
    sample: organisation?.sample === true,
    'giving-soon': organisation === null || giving === 'soon',
  };
  const said = page.replace(givingMark, `$1${holds['giving-soon'] ? 'soon' : 'open'}"`);
  const shown = withConditions(said, new Map(Object.entries(holds)));
  const withExit = withExitTo(shown, organisation?.exitUrls[locale]);
  if (organisation === null) return withExit;
  return withParts(withExit, new Map(Object.entries(partsOf(organisation, locale))));
}

/** On the page's root, where style and scripts find it without waiting for anything. */
const givingMark = /(<html [^>]*data-giving=")\w+"/;

const withConditions = (page: string, holds: ReadonlyMap<string, boolean>) =>
  page.replaceAll(
    /( data-shown-when="([a-z-]+)")(?: hidden)?/g,
    (_, mark: string, condition: string) =>
      holds.get(condition) === true ? mark : `${mark} hidden`,
  );

const withExitTo = (page: string, exitUrl: string | undefined) =>
  page.replaceAll(
    /( data-otherwise="([^"]*)") href="[^"]*"/g,
    (_, mark: string, otherwise: string) =>
      `${mark} href="${exitUrl === undefined ? otherwise : attribute(exitUrl)}"`,
  );

const withParts = (page: string, parts: ReadonlyMap<string, Filling>) =>
  page.replaceAll(
    /<(\w+)( data-organisation="(\w+)")(?: lang="en" dir="ltr")?>.*?<\/\1>/gs,
    (whole, tag: string, mark: string, name: string) => {
      const part = parts.get(name);
      if (part === undefined) return whole;
      const language = part.isEnglish === true ? ' lang="en" dir="ltr"' : '';
      return `<${tag}${mark}${language}>${part.html}</${tag}>`;
    },
  );

function partsOf(organisation: Organisation, locale: Locale): Record<OrganisationPart, Filling> {
  const { legalName, registration, address, email, phone, complaintsEmail, texts } = organisation;
  const text = (name: OrganisationText): Filling => {
    const own = texts[locale]?.[name];
    return { html: paragraphs(own ?? texts.en[name]), isEnglish: own === undefined };
  };
  const mail = (to: string): Filling => ({ html: linked(`mailto:${to}`, to) });
  return {
    legalName: { html: span(legalName) },
    registration: { html: span(registration) },
    address: { html: span(address) },
    email: mail(email),
    phone: { html: phone === null ? '' : linked(`tel:${phone.replaceAll(/[^+\d]/g, '')}`, phone) },
    complaintsEmail: mail(complaintsEmail),
    terms: text('terms'),
    refunds: text('refunds'),
    repurposing: text('repurposing'),
    protection: text('protection'),
    complaints: text('complaints'),
    giveByPhoneOrLetter: text('giveByPhoneOrLetter'),
  };
}
