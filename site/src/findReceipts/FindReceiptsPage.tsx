/** Finding one's gifts again: links by mail, and the same words here whoever asks. */
import { useState } from 'preact/hooks';
import { Done } from '../frame/Done';
import { useText } from '../frame/page';
import { FindForm } from './FindForm';

export function FindReceiptsPage() {
  const { t } = useText();
  const [isSent, setIsSent] = useState(false);
  return (
    <div class="wrap narrow">
      <h1>{t('find.title')}</h1>
      {isSent ? (
        <Done title={t('find.sent')}>
          <p>{t('find.sentBody')}</p>
          <p>{t('find.sentWhy')}</p>
          <p>{t('find.sentOnce')}</p>
          <p class="row">
            <button class="button button-plain" type="button" onClick={() => setIsSent(false)}>
              {t('find.another')}
            </button>
          </p>
        </Done>
      ) : (
        <>
          <p class="lead">{t('find.lead')}</p>
          <FindForm onSent={() => setIsSent(true)} />
        </>
      )}
    </div>
  );
}
