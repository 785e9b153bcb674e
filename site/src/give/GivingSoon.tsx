/** What stands in the form's place while nobody can give yet. */
import { useEffect, useState } from 'preact/hooks';
import { textAddress } from '../frame/addresses';
import { Note } from '../frame/Note';
import { useText } from '../frame/page';

/** What the deployment has put into the page. Not known while the page is only being written to a file. */
export function useIsGivingSoon(): boolean {
  const [isSoon, setIsSoon] = useState(false);
  useEffect(() => setIsSoon(document.documentElement.dataset.giving === 'soon'), []);
  return isSoon;
}

export function GivingSoon() {
  const { t, locale } = useText();
  return (
    <div class="wrap narrow">
      <Note title={t('frame.soonTitle')} level={1}>
        <p>{t('frame.soonLong')}</p>
        <p class="row">
          <a class="button" href={textAddress(locale, 'how-it-works')}>
            {t('frame.howItWorks')}
          </a>
          <a class="button button-plain" href={textAddress(locale, 'who-we-are')}>
            {t('frame.whoWeAre')}
          </a>
        </p>
      </Note>
    </div>
  );
}
