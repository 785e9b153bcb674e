/** What a page can show of the organisation that runs the site, and when. */
import type { Organisation } from '../../shared/organisation';

/** In the order in which they are shown. */
export const organisationFacts = [
  'legalName',
  'registration',
  'address',
  'email',
  'phone',
  'complaintsEmail',
] as const satisfies readonly (keyof Organisation)[];
export type OrganisationFact = (typeof organisationFacts)[number];

export type OrganisationText = keyof Organisation['texts']['en'];

export type OrganisationPart = OrganisationFact | OrganisationText;

export type ShownWhen = 'named' | 'unnamed' | 'has-phone' | 'sample' | 'giving-soon';
