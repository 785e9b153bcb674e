/** For who has no JavaScript: what can be read without, and how else to give. */
import { concernAddress, textAddress } from './addresses';
import { Note } from './Note';
import { useText } from './page';

/** @param props.level 1 when the page shows nothing else. */
export function NeedsScript({ level }: { level: 1 | 2 }) {
  const { t, locale } = useText();
  return (
    <Note title={t('frame.needsScript')} level={level}>
      <p>{t('frame.needsScriptBody')}</p>
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
    </Note>
  );
}
