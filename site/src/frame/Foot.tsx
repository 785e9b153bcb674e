/** What every page ends with. */
import { concernAddress, giveAddress, homeAddress } from './addresses';
import { useText } from './page';

export function Foot() {
  const { t, locale } = useText();
  const home = homeAddress(locale);
  return (
    <footer class="foot">
      <div class="wrap">
        <div class="prose">
          <h2>{t('frame.runBy')}</h2>
          <p>{t('frame.promise')}</p>
          <p>
            <a id="concern-link" href={concernAddress(locale)}>
              {t('frame.concern')}
            </a>
          </p>
        </div>
        <div>
          <h2>{t('frame.giving')}</h2>
          <ul>
            <li>
              <a href={home}>{t('frame.home')}</a>
            </li>
            <li>
              <a href={`${home}#appeals`}>{t('frame.openAppeals')}</a>
            </li>
            <li>
              <a href={giveAddress(locale)}>{t('frame.mostNeeded')}</a>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
}
