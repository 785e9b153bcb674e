/** The top of an appeal's page: who, what was decided, how far the plan is covered. */
import type { View } from '../api/contract';
import { giveAddress, homeAddress } from '../frame/addresses';
import { useText } from '../frame/page';
import { decimalsOf } from '../text/money';
import { fillNeeds, stitchFor } from './progress';
import { subjectOf } from './subject';
import { Thread } from './Thread';

export function AppealTitle({ view }: { view: View }) {
  const text = useText();
  const { t, locale } = text;
  const subject = subjectOf(view, text);
  return (
    <div class="wrap title">
      <div>
        <a class="back" href={`${homeAddress(locale)}#appeals`}>
          {t('appeal.back')}
        </a>
        <h1>{subject.name === '' ? t('appeal.unnamed') : subject.name}</h1>
        <p class="lead">
          {view.kind === 'pool' ? t('appeal.poolLead') : t('appeal.lead', { ...subject })}
        </p>
        <Facts view={view} />
      </div>
      <div>
        <Sum view={view} />
        {view.status === 'live' && (
          <p class="row">
            <a
              class="button button-give button-wide"
              href={giveAddress(locale, { campaignId: view.id })}
            >
              {t('appeal.give', { ...subject })}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}

function Facts({ view }: { view: View }) {
  const { t } = useText();
  const facts = [
    { label: t('appeal.who'), fact: view.ageBand !== null && t(`ageBand.${view.ageBand}`) },
    {
      label: t('appeal.exploitation'),
      fact: view.exploitation !== null && t(`exploitation.${view.exploitation}`),
    },
    { label: t('appeal.exploitedIn'), fact: view.to !== null && t(`region.${view.to}`) },
    { label: t('appeal.home'), fact: view.from !== null && t(`region.${view.from}`) },
    { label: t('appeal.waiting'), fact: view.waiting !== null && t(`waiting.${view.waiting}`) },
  ].filter(({ fact }) => fact !== false);
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ label, fact }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sum({ view }: { view: View }) {
  const { t, money } = useText();
  const { goalMinor, raisedMinor, currency, needs, status } = view;
  if (goalMinor === null) {
    return <p class="lead">{t('appeal.given', { amount: money(raisedMinor, currency) })}</p>;
  }
  const filled = fillNeeds(needs, raisedMinor);
  const rows = filled.map(({ need, givenMinor }) => ({ goalMinor: need.goalMinor, givenMinor }));
  const covered = filled.filter(({ leftMinor }) => leftMinor === 0).length;
  return (
    <>
      <Thread rows={rows} stitchMinor={stitchFor([goalMinor], 10 ** decimalsOf(currency))} />
      <p class="sum">
        <span>
          <b class="num">{money(raisedMinor, currency)}</b>{' '}
          {t('appeal.sum', { goal: money(goalMinor, currency) })}
        </span>
        {status === 'funded' ? (
          <span class="state">{t('appeal.funded')}</span>
        ) : (
          <span>{t('appeal.needsCovered', { covered, total: needs.length })}</span>
        )}
      </p>
    </>
  );
}
