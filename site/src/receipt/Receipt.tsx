/** A gift as it stands: what happened in one sentence, the receipt, what comes next. */
import type { PledgeStatus, PledgeWithCard } from '../api/contract';
import { subjectOf } from '../appeals/subject';
import { homeAddress } from '../frame/addresses';
import { useText } from '../frame/page';
import { WayHome } from '../frame/WayHome';
import { Rights } from '../rights/Rights';
import { PassItOn } from '../share/PassItOn';
import { Next } from './Next';
import type { OpenedGift } from './openedGift';
import { ReceiptFacts } from './ReceiptFacts';
import { Standing } from './Standing';
import type { Gift } from './useGift';

interface ReceiptProps {
  opened: OpenedGift;
  found: PledgeWithCard;
  gift: Gift;
  onErased: () => void;
}

export function Receipt({ opened, found, gift, onErased }: ReceiptProps) {
  const { locale } = useText();
  const isSettled = found.pledge.status === 'settled';
  return (
    <>
      <div role="status">
        {isSettled ? <Thanks found={found} /> : <Standing {...{ opened, found }} />}
      </div>
      {!isSettled && <Asking gift={gift} />}
      {isMoney[found.pledge.status] ? (
        <div class="band">
          <div class="wrap two">
            <ReceiptFacts found={found} />
            <Next campaign={found.campaign} />
          </div>
          <div class="wrap">
            <PassItOn code="thanks" path={homeAddress(locale)} />
          </div>
        </div>
      ) : (
        <div class="wrap narrow">
          <ReceiptFacts found={found} />
        </div>
      )}
      <Rights
        found={found}
        receiptToken={opened.receiptToken}
        onChanged={gift.askNow}
        onErased={onErased}
      />
    </>
  );
}

/** Whether the gift's money is with us, so that something follows from it. */
const isMoney: Record<PledgeStatus, boolean> = {
  pending: false,
  processing: false,
  settled: true,
  failed: false,
  expired: false,
  cancelled: false,
  'partly-refunded': true,
  refunded: false,
  disputed: false,
  lost: false,
};

function Thanks({ found }: { found: PledgeWithCard }) {
  const text = useText();
  const { t, money } = text;
  const { pledge, campaign } = found;
  const amount = money(pledge.amountMinor, pledge.currency);
  const subject = campaign === null ? { who: 'other', name: '' } : subjectOf(campaign, text);
  return (
    <section class="cloth thanks">
      <div class="wrap">
        <p class="route-words">{t('receipt.received')}</p>
        <h1>{t('receipt.settled', { ...subject, amount })}</h1>
        <p class="lead">{t('receipt.settledBody')}</p>
        <WayHome isDrawn />
      </div>
    </section>
  );
}

/** That we go on asking, when we last did, and the way to ask now. */
function Asking({ gift }: { gift: Gift }) {
  const { t, time } = useText();
  const { isAsking, answeredAt, trouble, askNow, found } = gift;
  const status = found?.pledge.status;
  if (status !== 'pending' && status !== 'processing') return null;
  return (
    <div class="wrap narrow asking">
      <p class="small soft">
        {trouble !== null && t('receipt.noLine')}
        {trouble === null &&
          isAsking &&
          answeredAt !== null &&
          t('receipt.checking', { time: time(answeredAt) })}
        {!isAsking && t('receipt.stopped')}
      </p>
      <p class="row">
        <button class="button button-plain" type="button" onClick={askNow}>
          {t('receipt.checkNow')}
        </button>
      </p>
    </div>
  );
}
