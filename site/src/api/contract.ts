/** What travels between the site and the API. Types only: the API's own, and what it answers around them. */
import type { Card, View } from '../../../shared/campaigns/publicView';
import type * as words from '../../../shared/words';

export type { Card, View };
export type Region = (typeof words.regions)[number];
export type ChapterPlace = (typeof words.chapterPlaces)[number];
export type ShareCode = (typeof words.shareCodes)[number];
export type Fallback = (typeof words.fallbacks)[number];
export type PledgeStatus = (typeof words.pledgeStatuses)[number];

export interface CardPage {
  campaigns: Card[];
  next: string | null;
}

export interface Pledge {
  id: string;
  campaignId: string;
  amountMinor: number;
  tipMinor: number;
  currency: Card['currency'];
  status: PledgeStatus;
  fallback: Fallback;
  expiresAt: string;
}

export interface PledgeRequest {
  amountMinor: number;
  currency: Card['currency'];
  tipMinor: number;
  fallback: Fallback;
  donor: { email: string; name: string | null; locale: string };
  receiptKey: string;
  /** Which page the link stood on that led the donor here; null when none did. */
  shareCode: ShareCode | null;
}

export interface PledgeAnswer {
  pledge: Pledge;
  checkoutUrl: string;
  receiptToken: string;
}

export interface PledgeWithCard {
  pledge: Pledge;
  /** Null while the appeal is not public. */
  campaign: Card | null;
}

export interface Concern {
  campaignId: string | null;
  text: string;
  contact: string | null;
  locale: string;
}
