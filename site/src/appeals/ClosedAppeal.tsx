/** What stands for every appeal that is not public: the same words whatever the reason (SG-53). */
import { giveAddress, homeAddress } from '../frame/addresses';
import { Note } from '../frame/Note';
import { useText } from '../frame/page';

export function ClosedAppeal() {
  const { t, locale } = useText();
  return (
    <div class="wrap narrow">
      <Note title={t('closed.title')} level={1}>
        <p>{t('closed.body')}</p>
        <p class="row">
          <a class="button button-give" href={giveAddress(locale)}>
            {t('frame.mostNeeded')}
          </a>
          <a class="button button-plain" href={`${homeAddress(locale)}#appeals`}>
            {t('appeal.seeOpen')}
          </a>
        </p>
      </Note>
    </div>
  );
}
