/** The ways on from an appeal that takes no gift: where most needed, or another appeal. */
import { giveAddress, homeAddress } from '../frame/addresses';
import { useText } from '../frame/page';

export function OtherWays() {
  const { t, locale } = useText();
  return (
    <p class="row">
      <a class="button button-give" href={giveAddress(locale)}>
        {t('frame.mostNeeded')}
      </a>
      <a class="button button-plain" href={`${homeAddress(locale)}#appeals`}>
        {t('appeal.seeOpen')}
      </a>
    </p>
  );
}
