/** Who runs this site, on the page that says so: from the settings of the deployment. */
import type { Settings } from '../api/settings';

export const nameId = 'organisation-name';
export const addressId = 'organisation-address';

/** Does nothing on other pages. What the page says of itself stays while the settings cannot be had. */
export async function showOrganisation(
  settings: () => Promise<Settings | undefined>,
): Promise<void> {
  const name = document.querySelector(`#${nameId}`);
  const address = document.querySelector(`#${addressId}`);
  if (name === null || address === null) return;
  const organisation = (await settings())?.organisation;
  if (organisation === undefined) return;
  name.textContent = organisation.name;
  address.textContent = organisation.address;
}
