/** Pages as another deployment would have them: filled with other settings on their way to the browser. */
import type { Page } from '@playwright/test';
import { sampleOrganisation } from '../../../dev/stack/sampleOrganisation';
import { added, filled, type Deployment } from '../../../site/deployment/deployment';
import { endpoints } from './stack';

/** @param change what differs from the local stack's own settings. */
export async function deployWith(page: Page, change: Partial<Deployment>): Promise<void> {
  const deployment: Deployment = {
    api: endpoints().api,
    site: endpoints().site,
    giving: 'open',
    organisation: sampleOrganisation,
    signIn: null,
    ...change,
  };
  // A page that comes from here, and not from a server, counts as one from outside of this machine.
  await page.context().grantPermissions(['local-network-access']);
  await page.route(`${endpoints().site}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/config.json') {
      await route.fulfill({ body: added(deployment, new Date())[pathname] ?? '' });
      return;
    }
    const response = await route.fetch();
    const isPage = response.headers()['content-type']?.startsWith('text/html') === true;
    const file = `${pathname.replace(/\/$/, '')}/index.html`;
    await route.fulfill({
      response,
      ...(isPage && { body: filled(file, await response.text(), deployment) }),
    });
  });
}
