/** Beside the form: what the gift is for, once more. */
import { useText } from '../frame/page';
import { fillNeeds, stitchFor } from '../appeals/progress';
import { subjectOf } from '../appeals/subject';
import { Thread } from '../appeals/Thread';
import { decimalsOf } from '../text/money';
import type { Giveable } from './giveable';

export function GiveAside({ appeal }: { appeal: Giveable }) {
  const text = useText();
  const { t } = text;
  const { name } = subjectOf(appeal, text);
  const facts = [
    appeal.ageBand !== null && t(`ageBand.${appeal.ageBand}`),
    appeal.exploitation !== null && t(`exploitation.${appeal.exploitation}`),
    appeal.from !== null && `${t('appeal.home')}: ${t(`region.${appeal.from}`)}`,
  ].filter((fact) => fact !== false);
  return (
    <aside aria-label={t('give.aside')}>
      <div class="panel">
        <h2>{name === '' ? t('appeal.unnamed') : name}</h2>
        {facts.length > 0 ? (
          <p class="small">{facts.join(' · ')}</p>
        ) : (
          <p class="small">{t('appeal.poolLead')}</p>
        )}
        <Progress appeal={appeal} />
      </div>
    </aside>
  );
}

function Progress({ appeal }: { appeal: Giveable }) {
  const { t, money } = useText();
  const { goalMinor, raisedMinor, currency, needs = [] } = appeal;
  if (goalMinor === null) return null;
  const filled = fillNeeds(needs, raisedMinor);
  const rows = filled.map(({ need, givenMinor }) => ({ goalMinor: need.goalMinor, givenMinor }));
  const covered = filled.filter(({ leftMinor }) => leftMinor === 0).length;
  return (
    <>
      <Thread rows={rows} stitchMinor={stitchFor([goalMinor], 10 ** decimalsOf(currency))} />
      <p class="sum small">
        <span>
          <b class="num">{money(raisedMinor, currency)}</b>{' '}
          {t('appeal.sum', { goal: money(goalMinor, currency) })}
        </span>
        <span>{t('appeal.needsCovered', { covered, total: needs.length })}</span>
      </p>
    </>
  );
}
