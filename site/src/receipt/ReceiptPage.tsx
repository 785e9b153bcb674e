/** After paying, and later from the e-mail: how the gift stands, followed by itself until it is settled. */
import { useEffect, useState } from 'preact/hooks';
import { Done } from '../frame/Done';
import { Fetching, NotFetched } from '../frame/Fetching';
import { Note } from '../frame/Note';
import { findReceiptsAddress } from '../frame/addresses';
import { useText } from '../frame/page';
import { openedGift, type OpenedGift } from './openedGift';
import { Receipt } from './Receipt';
import { forgetReceipt } from './receiptMemory';
import { useGift } from './useGift';

export function ReceiptPage() {
  const { t } = useText();
  const [opened, setOpened] = useState<OpenedGift | 'not-yet' | undefined>('not-yet');
  useEffect(() => setOpened(openedGift()), []);
  if (opened === 'not-yet') return <Waiting />;
  if (opened === undefined) {
    return (
      <div class="wrap narrow">
        <Note title={t('receipt.noKey')} level={1}>
          <p>{t('receipt.noKeyBody')}</p>
          <FindLink />
        </Note>
      </div>
    );
  }
  return <Followed opened={opened} />;
}

function Followed({ opened }: { opened: OpenedGift }) {
  const { t } = useText();
  const gift = useGift(opened);
  const { found, trouble } = gift;
  const [isErased, setIsErased] = useState(false);
  const onErased = () => {
    forgetReceipt(opened.pledgeId);
    setIsErased(true);
  };
  if (isErased) return <Erased />;
  if (found !== null) return <Receipt {...{ opened, found, gift, onErased }} />;
  if (trouble === null) return <Waiting />;
  const isUnknown = trouble.kind === 'not-found' || trouble.kind === 'not-allowed';
  return (
    <div class="wrap narrow">
      {isUnknown ? (
        <Note title={t('receipt.notFound')} level={1}>
          <p>{t('receipt.notFoundBody')}</p>
          <FindLink />
        </Note>
      ) : (
        <NotFetched trouble={trouble} again={gift.askNow}>
          <p>{t('receipt.dontPayAgain')}</p>
        </NotFetched>
      )}
    </div>
  );
}

/** A donor whose link is gone asks for new ones. */
function FindLink() {
  const { t, locale } = useText();
  return (
    <p class="row">
      <a class="button" href={findReceiptsAddress(locale)}>
        {t('find.title')}
      </a>
    </p>
  );
}

/** Nothing leads to the donor any more. */
function Erased() {
  const { t } = useText();
  return (
    <div class="wrap narrow">
      <Done title={t('rights.erased')} level={1}>
        <p>{t('rights.erasedBody')}</p>
      </Done>
    </div>
  );
}

function Waiting() {
  const { t } = useText();
  return (
    <div class="wrap narrow">
      <Fetching words={t('receipt.fetching')} isSlow={false} />
    </div>
  );
}
