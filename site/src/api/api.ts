/** The calls that the site makes. Each answers with a value or a trouble; none throws for what can happen. */
import { isTrouble, troubleOf, type Answer } from './answer';
import { ask, jsonOf } from './ask';
import type {
  CardPage,
  Concern,
  Fallback,
  Pledge,
  PledgeAnswer,
  PledgeRequest,
  PledgeWithCard,
  View,
} from './contract';
import type { Settings } from './settings';
import { hasFields, isObject, type Check } from './shape';
import { createViewChecks, isChangedPledge, isPledgeAnswer } from './views';

export interface Api {
  listCampaigns(cursor: string | null): Promise<Answer<CardPage>>;
  getCampaign(campaignId: string): Promise<Answer<View>>;
  createPledge(campaignId: string, key: string, body: PledgeRequest): Promise<Answer<PledgeAnswer>>;
  getPledge(pledgeId: string, receiptToken: string): Promise<Answer<PledgeWithCard>>;
  reportConcern(concern: Concern): Promise<Answer<{ received: true }>>;
  findReceipts(email: string): Promise<Answer<{ received: true }>>;
  changeFallback(own: OwnGift, fallback: Fallback): Promise<Answer<{ pledge: Pledge }>>;
  resendReceipt(own: OwnGift): Promise<Answer<{ received: true }>>;
  /** All that is kept of a gift, to be saved as it is. */
  exportGift(own: OwnGift): Promise<Answer<object>>;
  eraseDonor(own: OwnGift): Promise<Answer<{ erased: true }>>;
}

/** A gift, and the key that opens it. */
export interface OwnGift {
  pledgeId: string;
  receiptToken: string;
}

const isTrue: Check<true> = (value): value is true => value === true;
const isReceived = hasFields<{ received: true }>({ received: isTrue });
const isErased = hasFields<{ erased: true }>({ erased: isTrue });

/**
 * @param settings the settings of this deployment; asked again while they could not be fetched.
 * @param knows whether the catalogue has a key.
 */
export function createApi(
  settings: () => Promise<Settings | undefined>,
  knows: (key: string) => boolean,
): Api {
  const { isCardPage, isView, isPledgeWithCard } = createViewChecks(knows);
  const call = async <T>(path: string, check: Check<T>, init: RequestInit = {}) => {
    const known = await settings();
    if (known === undefined) return isTrouble('no-connection');
    return answerOf(`${known.api}/api${path}`, check, init);
  };
  const sent = (body: object, headers: Record<string, string> = {}) => ({
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const post = (body: object, headers: Record<string, string> = {}): RequestInit => ({
    ...sent(body, headers),
    method: 'POST',
  });
  const inPath = encodeURIComponent;
  const onOwn = <T>(
    { pledgeId, receiptToken }: OwnGift,
    path: string,
    check: Check<T>,
    {
      headers = {},
      ...init
    }: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
  ) =>
    call(`/pledges/${inPath(pledgeId)}${path}`, check, {
      ...init,
      headers: { ...headers, Authorization: `Bearer ${receiptToken}` },
    });

  return {
    listCampaigns: (cursor) =>
      call(`/campaigns${cursor === null ? '' : `?cursor=${inPath(cursor)}`}`, isCardPage),
    getCampaign: (campaignId) => call(`/campaigns/${inPath(campaignId)}`, isView),
    createPledge: (campaignId, key, body) =>
      call(
        `/campaigns/${inPath(campaignId)}/pledges`,
        isPledgeAnswer,
        post(body, { 'Idempotency-Key': key }),
      ),
    getPledge: (pledgeId, receiptToken) => onOwn({ pledgeId, receiptToken }, '', isPledgeWithCard),
    reportConcern: (concern) => call('/concerns', isReceived, post(concern)),
    findReceipts: (email) => call('/receipts/find', isReceived, post({ email })),
    changeFallback: (own, fallback) =>
      onOwn(own, '/fallback', isChangedPledge, { ...sent({ fallback }), method: 'PUT' }),
    resendReceipt: (own) => onOwn(own, '/receipt-mail', isReceived, { method: 'POST' }),
    exportGift: (own) => onOwn(own, '/export', isObject),
    eraseDonor: (own) => onOwn(own, '/erasure', isErased, { method: 'POST' }),
  };
}

async function answerOf<T>(url: string, check: Check<T>, init: RequestInit): Promise<Answer<T>> {
  const said = await ask(url, {
    ...init,
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (said === undefined) return isTrouble('no-connection');
  const body = jsonOf(said.text);
  if (!said.isOk) return { ok: false, trouble: troubleOf(said.status, body) };
  return check(body) ? { ok: true, value: body } : isTrouble('unexpected');
}
