/** Whether the site takes gifts: with a key of Stripe and an organisation that says who it is. */
import type { Organisation } from '../../../shared/organisation';

/** Why gifts cannot be taken from this organisation, or undefined. */
export function organisationProblem(
  organisation: Organisation | null,
  isLiveEnvironment: boolean,
): string | undefined {
  if (organisation === null) {
    return 'Gifts need an organisation that says who takes them: copy infra/organisation.sample.json to organisation.json and fill it in.';
  }
  if (organisation.sample && isLiveEnvironment) {
    return 'The organisation is the sample, and the environment is marked live: put the real one into organisation.json, and "sample": false.';
  }
  return undefined;
}

export function givingOf(
  hasKey: boolean,
  organisation: Organisation | null,
  isLiveEnvironment: boolean,
): 'open' | 'soon' {
  const isOpen = hasKey && organisationProblem(organisation, isLiveEnvironment) === undefined;
  return isOpen ? 'open' : 'soon';
}
