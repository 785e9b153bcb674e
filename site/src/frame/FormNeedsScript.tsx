/** For who has no JavaScript, above a form that needs it: how else to write to us. */
import { Note } from './Note';
import { useText } from './page';

export function FormNeedsScript() {
  const { t } = useText();
  return (
    <noscript>
      <Note title={t('concern.needsScript')} tone="due">
        <p>{t('concern.needsScriptBody')}</p>
      </Note>
    </noscript>
  );
}
