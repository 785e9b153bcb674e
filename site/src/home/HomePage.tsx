/** The first page: why, giving where it is most needed, the open appeals in fair order, what we promise. */
import { GiveBox } from '../appeals/GiveBox';
import { giveAddress } from '../frame/addresses';
import { useText } from '../frame/page';
import { WayHome } from '../frame/WayHome';
import { presetsOf } from '../give/amounts';
import { Appeals } from './Appeals';
import { HowItTravels, Promises } from './Promises';

/** What the first step speaks in before anything is fetched; the form knows the fund's own currency. */
const firstCurrency = 'USD';

export function HomePage() {
  const { t, locale } = useText();
  return (
    <>
      <section class="cloth hero" aria-labelledby="hero">
        <div class="wrap">
          <div class="hero-words">
            <h1 id="hero">
              <span>{t('home.title1')}</span> <span>{t('home.title2')}</span>
            </h1>
            <p class="lead">{t('home.lead')}</p>
            <WayHome />
          </div>
          <div class="give-box">
            <GiveBox
              title={t('home.giveMostNeeded')}
              action={giveAddress(locale)}
              currency={firstCurrency}
              amountsMinor={presetsOf(firstCurrency)}
            />
            <p class="small soft">{t('home.giveNote')}</p>
          </div>
        </div>
      </section>
      <Appeals />
      <HowItTravels />
      <Promises />
    </>
  );
}
