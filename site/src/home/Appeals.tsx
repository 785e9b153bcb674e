/** The open appeals in fair order, a page at a time, then the funds for people who tell no story. */
import type { Card } from '../api/contract';
import { AppealCard } from '../appeals/AppealCard';
import { poolsOf, subjectOf } from '../appeals/subject';
import { appealAddress, giveAddress } from '../frame/addresses';
import { Fetching, NotFetched } from '../frame/Fetching';
import { NeedsScript } from '../frame/NeedsScript';
import { Note } from '../frame/Note';
import { useText } from '../frame/page';
import { StillWorks } from '../frame/StillWorks';
import { BlankCards } from './BlankCards';
import type { CardList } from './useCards';

export function Appeals({ list }: { list: CardList }) {
  const { t, locale } = useText();
  const { cards, loaded, hasMore, more } = list;
  const persons = cards.filter(({ kind }) => kind === 'person');
  const pools = poolsOf(cards);
  const isEmpty = loaded.kind === 'here' && persons.length === 0 && !hasMore;
  return (
    <>
      <section class="band" aria-labelledby="appeals">
        <div class="wrap">
          <h2 id="appeals">{t('home.appeals')}</h2>
          <p class="prose soft">{t('home.appealsNote')}</p>
          {persons.length > 0 && (
            <ul class="cards">
              {persons.map((card) => (
                <AppealCard key={card.id} card={card} />
              ))}
            </ul>
          )}
          {isEmpty && (
            <Note title={t('home.none')}>
              <p>{t('home.noneBody')}</p>
              <p class="row">
                <a class="button button-give" href={giveAddress(locale)}>
                  {t('frame.mostNeeded')}
                </a>
              </p>
            </Note>
          )}
          <noscript>
            <NeedsScript title={t('frame.needsScript')}>
              <StillWorks />
            </NeedsScript>
          </noscript>
          {loaded.kind === 'fetching' && (
            <Fetching
              words={cards.length === 0 ? t('home.fetching') : t('home.fetchingMore')}
              isSlow={loaded.isSlow}
            />
          )}
          {loaded.kind === 'fetching' && cards.length === 0 && <BlankCards />}
          {loaded.kind === 'trouble' && <NotFetched trouble={loaded.trouble} again={more} />}
          {loaded.kind === 'here' && hasMore && (
            <p class="row">
              <button class="button button-plain" type="button" onClick={more}>
                {t('home.more')}
              </button>
            </p>
          )}
        </div>
      </section>
      {pools.length > 0 && <Pools pools={pools} />}
    </>
  );
}

function Pools({ pools }: { pools: Card[] }) {
  const text = useText();
  const { t, locale } = text;
  return (
    <section class="band band-wash" aria-labelledby="pools">
      <div class="wrap">
        <h2 id="pools">{t('home.pools')}</h2>
        <p class="prose">{t('home.poolsNote')}</p>
        <ul class="pools">
          {pools.map((pool) => {
            const { name, who } = subjectOf(pool, text);
            return (
              <li key={pool.id} class="pool">
                <div>
                  <h3>
                    <a href={appealAddress(locale, pool.id)}>{name}</a>
                  </h3>
                  <p>
                    {t(
                      `home.pool.${who === 'mostNeeded' ? 'people-without-a-story' : 'childrens-fund'}`,
                    )}
                  </p>
                </div>
                <a class="button button-plain" href={giveAddress(locale, { campaignId: pool.id })}>
                  {t('home.giveToPool')}
                  <span class="hide">: {name}</span>
                </a>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
