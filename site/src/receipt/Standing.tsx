/** How an unsettled gift stands: what happened, whether money moved, what one can do. */
import type { PledgeStatus, PledgeWithCard } from '../api/contract';
import { subjectOfGift } from '../appeals/subject';
import { giveAddress } from '../frame/addresses';
import { Note } from '../frame/Note';
import { useText } from '../frame/page';
import type { OpenedGift } from './openedGift';

type Tone = 'plain' | 'due' | 'wrong';
type Words =
  | 'waiting'
  | 'left'
  | 'processing'
  | 'failed'
  | 'ended'
  | 'partlyRefunded'
  | 'refunded'
  | 'disputed'
  | 'lost';

/** While it is not certain that nothing was paid, nothing here leads to paying again. */
const standings: Record<
  Exclude<PledgeStatus, 'settled'>,
  { words: Words; tone: Tone; mayGiveAgain?: true }
> = {
  pending: { words: 'waiting', tone: 'due' },
  processing: { words: 'processing', tone: 'due' },
  failed: { words: 'failed', tone: 'wrong', mayGiveAgain: true },
  expired: { words: 'ended', tone: 'plain', mayGiveAgain: true },
  cancelled: { words: 'ended', tone: 'plain', mayGiveAgain: true },
  'partly-refunded': { words: 'partlyRefunded', tone: 'plain' },
  refunded: { words: 'refunded', tone: 'plain' },
  disputed: { words: 'disputed', tone: 'plain' },
  lost: { words: 'lost', tone: 'plain' },
};

interface StandingProps {
  opened: OpenedGift;
  found: PledgeWithCard;
}

export function Standing({ opened, found }: StandingProps) {
  const text = useText();
  const { t, locale, time } = text;
  const { status, campaignId, expiresAt } = found.pledge;
  if (status === 'settled') return null;
  const { who } = subjectOfGift(found.campaign, text);
  const hasLeft = status === 'pending' && opened.hasLeft;
  const { words, tone, mayGiveAgain } = hasLeft ? leftStanding : standings[status];
  const isHeld = hasLeft && new Date(expiresAt) > new Date();
  return (
    <div class="wrap narrow">
      <Note title={t(`receipt.${words}`)} tone={tone} level={1}>
        <p>{t(`receipt.${words}Body`)}</p>
        {isHeld && <p>{t('receipt.heldUntil', { who, time: time(expiresAt) })}</p>}
        <p class="row">
          {isHeld && opened.checkoutUrl !== null && (
            <a class="button button-give" href={opened.checkoutUrl} rel="noreferrer">
              {t('receipt.goBack')}
            </a>
          )}
          {mayGiveAgain === true && (
            <a class="button" href={giveAddress(locale, { campaignId })}>
              {t('receipt.giveAgain')}
            </a>
          )}
        </p>
      </Note>
    </div>
  );
}

/** The donor pressed "leave" on the payment page: the same payment can be gone on with. */
const leftStanding: { words: Words; tone: Tone; mayGiveAgain?: true } = {
  words: 'left',
  tone: 'due',
};
