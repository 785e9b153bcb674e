/** An appeal in the list. The whole card is its one link. */
import { Fragment } from 'preact';
import type { Card } from '../api/contract';
import { appealAddress } from '../frame/addresses';
import { useText } from '../frame/page';
import { WayStrip } from '../map/WayStrip';
import { decimalsOf } from '../text/money';
import { stitchFor } from './progress';
import { subjectOf } from './subject';
import { Thread } from './Thread';

export function AppealCard({ card }: { card: Card }) {
  const text = useText();
  const { t, locale } = text;
  const { name } = subjectOf(card, text);
  const facts = [
    card.ageBand !== null && t(`ageBand.${card.ageBand}`),
    card.exploitation !== null && t(`exploitation.${card.exploitation}`),
  ].filter((fact) => fact !== false);
  const rows = [
    { label: t('appeal.exploitedIn'), fact: card.to !== null && t(`region.${card.to}`) },
    { label: t('appeal.home'), fact: card.from !== null && t(`region.${card.from}`) },
    { label: t('appeal.waitingFor'), fact: card.waiting !== null && t(`waiting.${card.waiting}`) },
  ].filter(({ fact }) => fact !== false);
  return (
    <li class="card">
      <WayStrip home={card.from} away={card.to} />
      <div class="card-in">
        <h3>
          <a href={appealAddress(locale, card.id)}>{name === '' ? t('appeal.unnamed') : name}</a>
        </h3>
        <p class="small">{facts.join(' · ')}</p>
        <dl class="way-words">
          {rows.map(({ label, fact }) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{fact}</dd>
            </Fragment>
          ))}
        </dl>
        <CardSum card={card} />
      </div>
    </li>
  );
}

function CardSum({ card }: { card: Card }) {
  const { t, money } = useText();
  const { goalMinor, raisedMinor, currency } = card;
  if (goalMinor === null) return null;
  const row = { goalMinor, givenMinor: raisedMinor };
  return (
    <div class="foot-line">
      <Thread rows={[row]} stitchMinor={stitchFor([goalMinor], 10 ** decimalsOf(currency))} />
      <p class="sum">
        <span>
          <b class="num">{money(raisedMinor, currency)}</b>{' '}
          {t('appeal.sum', { goal: money(goalMinor, currency) })}
        </span>
        {card.status === 'funded' && <span class="state">{t('appeal.funded')}</span>}
      </p>
    </div>
  );
}
