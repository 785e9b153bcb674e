/** After paying, and later from the e-mail: how the gift stands, followed by itself until it is settled. */
import { useEffect, useState } from 'preact/hooks';
import { Fetching, NotFetched } from '../frame/Fetching';
import { Note } from '../frame/Note';
import { useText } from '../frame/page';
import { openedGift, type OpenedGift } from './openedGift';
import { Receipt } from './Receipt';
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
  if (found !== null) return <Receipt opened={opened} found={found} gift={gift} />;
  if (trouble === null) return <Waiting />;
  const isUnknown = trouble.kind === 'not-found' || trouble.kind === 'not-allowed';
  return (
    <div class="wrap narrow">
      {isUnknown ? (
        <Note title={t('receipt.notFound')} level={1}>
          <p>{t('receipt.notFoundBody')}</p>
        </Note>
      ) : (
        <NotFetched trouble={trouble} again={gift.askNow} />
      )}
    </div>
  );
}

function Waiting() {
  const { t } = useText();
  return (
    <div class="wrap narrow tall">
      <Fetching words={t('receipt.fetching')} isSlow={false} />
    </div>
  );
}
