/** Sample data for the parts of the site, with the API's types. */
import type { Api } from '../src/api/api';
import type { Card, PledgeStatus, PledgeWithCard, View } from '../src/api/contract';

const card: Card = {
  id: '7b9d2c64-5f0e-4b86-9a51-6f0f5f2f0c3a',
  kind: 'person',
  name: 'cedar',
  ageBand: '25-34',
  exploitation: 'fishing',
  from: 'southeast-asia-mainland',
  to: 'southeast-asia-maritime',
  waiting: 'over-1-year',
  goalMinor: 174_000,
  raisedMinor: 30_000,
  currency: 'USD',
  status: 'live',
  fundedPercent: 17,
};

const funded: Card = {
  ...card,
  id: '2f6a1f0e-3a0b-4f0e-9a39-5d1c1a1be0d2',
  name: 'larch',
  raisedMinor: 174_000,
  status: 'funded',
  fundedPercent: 100,
};

/** Says as little as an appeal may. */
export const unnamed: Card = {
  ...card,
  id: '93c7a5d1-0b57-4c1e-8a4e-7c0f4f6f5b13',
  name: null,
  ageBand: null,
  exploitation: null,
  from: null,
  to: null,
  waiting: null,
};

const fund: Card = {
  ...unnamed,
  id: '1fc30b0f-9c83-4d7e-9a52-0d35af3f6c1c',
  kind: 'pool',
  name: 'people-without-a-story',
  goalMinor: null,
  fundedPercent: null,
};

export const cards: readonly Card[] = [card, funded, unnamed, fund];

export const view: View = {
  ...card,
  language: 'en',
  story: [
    {
      kind: 'recruitment',
      place: 'home',
      text: 'A job on land was offered, with a place to sleep.',
    },
    { kind: 'transit', place: 'between', text: 'The journey took several days.' },
    { kind: 'exploitation', place: 'away', text: 'The pay that had been agreed did not come.' },
    { kind: 'return', place: 'home', text: 'Home is the next step.' },
  ],
  needs: [
    { group: 'journey', item: 'travel-home', goalMinor: 24_000 },
    { group: 'journey', item: 'travel-documents', goalMinor: 40_000 },
    { group: 'care', item: 'safe-place-to-stay', goalMinor: 110_000 },
  ],
  updates: [{ month: '2026-09', sentence: 'settled-in' }],
  shareUrl: 'https://site.example/en/appeals/7b9d2c64-5f0e-4b86-9a51-6f0f5f2f0c3a',
};

export const fundedView: View = { ...view, ...funded };

/** Of the unnamed one: no name, and no region, so no map. */
export const unnamedView: View = { ...view, ...unnamed };

/** So little is left that only all of it can be given. */
export const littleLeftView: View = { ...view, raisedMinor: 173_300 };

/** Far in the future, so that a place is still held. */
const expiresAt = '2099-01-01T00:00:00.000Z';

export const gift = (status: PledgeStatus): PledgeWithCard => ({
  pledge: {
    id: '0b9c9c6e-3b0f-4a57-8a43-6f3c5c1d9a11',
    campaignId: card.id,
    amountMinor: 5_000,
    tipMinor: 200,
    currency: 'USD',
    status,
    fallback: 'pool',
    expiresAt,
  },
  campaign: card,
});

const here = <T>(value: T) => Promise.resolve({ ok: true as const, value });
const trouble = () =>
  Promise.resolve({ ok: false as const, trouble: { kind: 'unexpected' as const } });

/** Answers with samples, and takes nothing. */
export const sampleApi: Api = {
  listCampaigns: () => here({ campaigns: [...cards], next: 'more' }),
  getCampaign: () => here(view),
  getPledge: () => here(gift('settled')),
  createPledge: trouble,
  reportConcern: trouble,
  findReceipts: trouble,
  changeFallback: trouble,
  resendReceipt: trouble,
  exportGift: trouble,
  eraseDonor: trouble,
};
