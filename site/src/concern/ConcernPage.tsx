/** Reporting a concern (SG-59): what worries the reader, about which page, and where to answer. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Note } from '../frame/Note';
import { useText } from '../frame/page';
import { ConcernForm } from './ConcernForm';

export function ConcernPage() {
  const { t } = useText();
  const [isSent, setIsSent] = useState(false);
  const thanks = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSent) thanks.current?.focus();
  }, [isSent]);
  return (
    <div class="wrap narrow">
      <h1>{t('concern.title')}</h1>
      <p class="lead">{t('concern.lead')}</p>
      {isSent ? (
        <div tabIndex={-1} ref={thanks}>
          <Note title={t('concern.sent')} tone="done" role="status">
            <p>{t('concern.sentBody')}</p>
          </Note>
        </div>
      ) : (
        <>
          <p class="note">{t('concern.emergency')}</p>
          <noscript>
            <div class="note note-due">
              <h2>{t('concern.needsScript')}</h2>
              <p>{t('concern.needsScriptBody')}</p>
            </div>
          </noscript>
          <ConcernForm onSent={() => setIsSent(true)} />
        </>
      )}
    </div>
  );
}
