/** Reporting a concern (SG-59): what worries the reader, about which page, and where to answer. */
import { useState } from 'preact/hooks';
import { Done } from '../frame/Done';
import { useText } from '../frame/page';
import { ConcernForm } from './ConcernForm';

export function ConcernPage() {
  const { t } = useText();
  const [isSent, setIsSent] = useState(false);
  return (
    <div class="wrap narrow">
      <h1>{t('concern.title')}</h1>
      <p class="lead">{t('concern.lead')}</p>
      {isSent ? (
        <Done title={t('concern.sent')}>
          <p>{t('concern.sentBody')}</p>
        </Done>
      ) : (
        <>
          <p class="note">{t('concern.emergency')}</p>
          <ConcernForm onSent={() => setIsSent(true)} />
        </>
      )}
    </div>
  );
}
