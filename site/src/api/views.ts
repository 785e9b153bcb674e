/** Checks of what the API answers, field by field. */
import type {
  Card,
  CardPage,
  Fallback,
  Pledge,
  PledgeAnswer,
  PledgeStatus,
  PledgeWithCard,
  View,
} from './contract';
import { hasFields, isListOf, isOneOf, isText, isWhole, orNull, type Check } from './shape';

const isCurrency = isOneOf<Card['currency']>({
  USD: true,
  EUR: true,
  GBP: true,
  THB: true,
  JPY: true,
  KRW: true,
  KWD: true,
});
const isStatus = isOneOf<PledgeStatus>({
  pending: true,
  processing: true,
  settled: true,
  failed: true,
  expired: true,
  cancelled: true,
  'partly-refunded': true,
  refunded: true,
  disputed: true,
  lost: true,
});
const isFallback = isOneOf<Fallback>({ pool: true, refund: true });

const pledgeChecks = {
  id: isText,
  campaignId: isText,
  amountMinor: isWhole,
  tipMinor: isWhole,
  currency: isCurrency,
  status: isStatus,
  fallback: isFallback,
  expiresAt: isText,
};
const isPledge = hasFields<Pledge>(pledgeChecks);

/** A pledge after a change of its donor's. */
export const isChangedPledge = hasFields<{ pledge: Pledge }>({ pledge: isPledge });

export const isPledgeAnswer = hasFields<PledgeAnswer>({
  pledge: isPledge,
  checkoutUrl: isText,
  receiptToken: isText,
});

export interface ViewChecks {
  isCardPage: Check<CardPage>;
  isView: Check<View>;
  isPledgeWithCard: Check<PledgeWithCard>;
}

/**
 * The checks of views. A word of the fixed lists is good when the page has words for it.
 *
 * @param knows whether the catalogue has a key, for example `region.gulf`.
 */
export function createViewChecks(knows: (key: string) => boolean): ViewChecks {
  const isWord =
    <Word extends string>(list: string): Check<Word> =>
    (value): value is Word =>
      isText(value) && knows(`${list}.${value}`);
  const cardChecks = {
    id: isText,
    kind: isOneOf<Card['kind']>({ person: true, pool: true }),
    name: orNull(isWord<NonNullable<Card['name']>>('name')),
    ageBand: orNull(isWord<NonNullable<Card['ageBand']>>('ageBand')),
    exploitation: orNull(isWord<NonNullable<Card['exploitation']>>('exploitation')),
    from: orNull(isWord<NonNullable<Card['from']>>('region')),
    to: orNull(isWord<NonNullable<Card['to']>>('region')),
    waiting: orNull(isWord<NonNullable<Card['waiting']>>('waiting')),
    goalMinor: orNull(isWhole),
    raisedMinor: isWhole,
    currency: isCurrency,
    status: isOneOf<Card['status']>({ live: true, funded: true }),
    fundedPercent: orNull(isWhole),
  };
  const isCard = hasFields<Card>(cardChecks);
  return {
    isCardPage: hasFields<CardPage>({ campaigns: isListOf(isCard), next: orNull(isText) }),
    isPledgeWithCard: hasFields<PledgeWithCard>({ pledge: isPledge, campaign: orNull(isCard) }),
    isView: hasFields<View>({
      ...cardChecks,
      language: isText,
      story: isListOf(
        hasFields<View['story'][number]>({
          kind: isWord('chapter'),
          place: isWord('place'),
          text: isText,
        }),
      ),
      needs: isListOf(
        hasFields<View['needs'][number]>({
          group: isOneOf<View['needs'][number]['group']>({
            journey: true,
            care: true,
            learning: true,
            livelihood: true,
            'settling-in': true,
          }),
          item: isWord('need'),
          goalMinor: isWhole,
        }),
      ),
      updates: isListOf(
        hasFields<View['updates'][number]>({ month: isText, sentence: isWord('update') }),
      ),
      shareUrl: isText,
    }),
  };
}
