/** The first page: why, giving where it is most needed, the open appeals in fair order, what we promise. */
import { GiveBox } from '../appeals/GiveBox';
import { giveAddress } from '../frame/addresses';
import { useText } from '../frame/page';
import { presetsOf } from '../give/amounts';
import { Appeals } from './Appeals';
import { HeroMap } from './HeroMap';
import { HowItTravels, Promises } from './Promises';
import { useCards } from './useCards';

/** What the first step speaks in before anything is fetched; the form knows the fund's own currency. */
const firstCurrency = 'USD';

export function HomePage() {
  const { t, locale } = useText();
  const list = useCards();
  const persons = list.cards.filter(({ kind }) => kind === 'person');
  return (
    <>
      <section class="cloth hero" aria-labelledby="hero">
        <div class="wrap">
          <div class="hero-words">
            <h1 id="hero">
              <span>{t('home.title1')}</span> <span>{t('home.title2')}</span>
            </h1>
            <p class="lead">{t('home.lead')}</p>
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
          <HeroMap persons={persons} />
        </div>
      </section>
      <Appeals list={list} />
      <HowItTravels />
      <Promises />
    </>
  );
}
