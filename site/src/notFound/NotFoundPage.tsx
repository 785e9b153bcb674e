/** The page for an address that the site does not have. */
import { homeAddress } from '../frame/addresses';
import { Note } from '../frame/Note';
import { useText } from '../frame/page';

export function NotFoundPage() {
  const { t, locale } = useText();
  return (
    <div class="wrap narrow">
      <Note title={t('notFound.title')} level={1}>
        <p>{t('notFound.body')}</p>
        <p class="row">
          <a class="button button-plain" href={homeAddress(locale)}>
            {t('notFound.home')}
          </a>
        </p>
      </Note>
    </div>
  );
}
