/** The API's calls on webhook endpoints. */
import { z } from 'zod';
import { newId, type Account } from '../account';
import { listPage } from '../api/list';
import { boolean, expand, listParameters, metadata, onlyExpand } from '../api/parameters';
import { route, type Route } from '../api/route';
import { missing, StripeProblem } from '../api/stripeProblem';
import type { RecordOf } from '../store/record';
import { shownWebhookEndpoint } from './webhookEndpoint';

type WebhookEndpoint = RecordOf<'webhook_endpoint'>;

const path = '/v1/webhook_endpoints';

/** Stripe's own limit on an account in test mode. */
const endpointsMost = 16;

const url = z.url({ protocol: /^https?$/, error: 'Invalid URL' });
const events = z.array(z.string().regex(/^(\*|[a-z_]+(\.[a-z_]+)+)$/, 'Invalid event type')).min(1);
const description = z.string().max(5_000);

const newSchema = z.strictObject({
  url,
  enabled_events: events,
  api_version: z.string().optional(),
  description: description.optional(),
  metadata: metadata.optional(),
  expand,
});

const changeSchema = z.strictObject({
  url: url.optional(),
  enabled_events: events.optional(),
  description: description.optional(),
  metadata: metadata.optional(),
  disabled: boolean.optional(),
  expand,
});

function listed(account: Account): WebhookEndpoint[] {
  return account.store.list('webhook_endpoint').filter(({ isDeleted }) => !isDeleted);
}

function endpointOf(account: Account, id: string): WebhookEndpoint {
  const endpoint = account.store.find('webhook_endpoint', id);
  if (endpoint === undefined || endpoint.isDeleted) throw missing('webhook endpoint', id);
  return endpoint;
}

export const webhookEndpointRoutes: Route[] = [
  route('POST', path, newSchema, (account, wanted) => {
    if (listed(account).length >= endpointsMost) {
      const message = `You have reached the maximum of ${endpointsMost} test webhook endpoints.`;
      throw new StripeProblem(400, message);
    }
    const endpoint: WebhookEndpoint = {
      object: 'webhook_endpoint',
      id: newId('we'),
      api_version: wanted.api_version ?? null,
      application: null,
      created: account.now(),
      description: wanted.description ?? null,
      enabled_events: wanted.enabled_events,
      livemode: false,
      metadata: wanted.metadata ?? {},
      secret: newId('whsec'),
      status: 'enabled',
      url: wanted.url,
      isDeleted: false,
    };
    account.store.save(endpoint);
    return { ...shownWebhookEndpoint(endpoint), secret: endpoint.secret };
  }),

  route('GET', `${path}/{id}`, onlyExpand, (account, _wanted, id) =>
    shownWebhookEndpoint(endpointOf(account, id)),
  ),

  route('POST', `${path}/{id}`, changeSchema, (account, wanted, id) => {
    const before = endpointOf(account, id);
    const after: WebhookEndpoint = {
      ...before,
      url: wanted.url ?? before.url,
      enabled_events: wanted.enabled_events ?? before.enabled_events,
      description: wanted.description ?? before.description,
      metadata: { ...before.metadata, ...wanted.metadata },
      status:
        wanted.disabled === undefined ? before.status : wanted.disabled ? 'disabled' : 'enabled',
    };
    account.store.save(after);
    return shownWebhookEndpoint(after);
  }),

  route('DELETE', `${path}/{id}`, onlyExpand, (account, _wanted, id) => {
    account.store.save({ ...endpointOf(account, id), isDeleted: true });
    return { id, object: 'webhook_endpoint', deleted: true };
  }),

  route('GET', path, z.strictObject(listParameters), (account, wanted) => {
    const page = listPage(path, listed(account), wanted);
    return { ...page, data: page.data.map(shownWebhookEndpoint) };
  }),
];
