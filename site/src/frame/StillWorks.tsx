/** The pages that work without a script, how else to give among them. */
import { concernAddress, textAddress } from './addresses';
import { useText } from './page';

export function StillWorks() {
  const { t, locale } = useText();
  return (
    <>
      <p>{t('frame.stillWorks')}</p>
      <ul>
        <li>
          <a href={textAddress(locale, 'other-ways')}>{t('frame.otherWays')}</a>
        </li>
        <li>
          <a href={textAddress(locale, 'how-it-works')}>{t('frame.howItWorks')}</a>
        </li>
        <li>
          <a href={textAddress(locale, 'learn-why')}>{t('frame.learnWhy')}</a>
        </li>
        <li>
          <a href={concernAddress(locale)}>{t('frame.concern')}</a>
        </li>
      </ul>
    </>
  );
}
