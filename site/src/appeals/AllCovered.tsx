/** What stands in the place of giving when a plan needs nothing more. */
import { giveAddress, homeAddress } from '../frame/addresses';
import { Note } from '../frame/Note';
import { useText } from '../frame/page';

export function AllCovered() {
  const { t, locale } = useText();
  return (
    <Note title={t('appeal.allCovered')} tone="done">
      <p>{t('appeal.allCoveredBody')}</p>
      <p class="row">
        <a class="button button-give" href={giveAddress(locale)}>
          {t('frame.mostNeeded')}
        </a>
        <a class="button button-plain" href={`${homeAddress(locale)}#appeals`}>
          {t('appeal.seeOpen')}
        </a>
      </p>
    </Note>
  );
}
