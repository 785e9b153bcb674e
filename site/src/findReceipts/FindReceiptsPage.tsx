/** Finding one's gifts again: links by mail, and the same words here whoever asks. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Note } from '../frame/Note';
import { useText } from '../frame/page';
import { FindForm } from './FindForm';

export function FindReceiptsPage() {
  const { t } = useText();
  const [isSent, setIsSent] = useState(false);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSent) answer.current?.focus();
  }, [isSent]);
  return (
    <div class="wrap narrow">
      <h1>{t('find.title')}</h1>
      {isSent ? (
        <div tabIndex={-1} ref={answer}>
          <Note title={t('find.sent')} tone="done" role="status">
            <p>{t('find.sentBody')}</p>
            <p>{t('find.sentWhy')}</p>
            <p>{t('find.sentOnce')}</p>
            <p class="row">
              <button class="button button-plain" type="button" onClick={() => setIsSent(false)}>
                {t('find.another')}
              </button>
            </p>
          </Note>
        </div>
      ) : (
        <>
          <p class="lead">{t('find.lead')}</p>
          <noscript>
            <div class="note note-due">
              <h2>{t('concern.needsScript')}</h2>
              <p>{t('concern.needsScriptBody')}</p>
            </div>
          </noscript>
          <FindForm onSent={() => setIsSent(true)} />
        </>
      )}
    </div>
  );
}
