/** The plan, line by line, and the way to give to it. */
import type { View } from '../api/contract';
import { giveAddress } from '../frame/addresses';
import { useText } from '../frame/page';
import { decimalsOf } from '../text/money';
import { firstAmounts, roomOf } from '../give/amounts';
import { AllCovered } from './AllCovered';
import { fillNeeds, stitchFor, type FilledNeed } from './progress';
import { GiveBox } from './GiveBox';
import { subjectOf } from './subject';
import { Thread } from './Thread';

export function Plan({ view }: { view: View }) {
  const { t, money } = useText();
  const { needs, currency, goalMinor, raisedMinor } = view;
  const goals = needs.map((need) => need.goalMinor);
  const stitchMinor = stitchFor(goals, 10 ** decimalsOf(currency));
  return (
    <div class="band">
      <div class="wrap plan">
        <section aria-labelledby="plan">
          <h2 id="plan">{t('appeal.plan')}</h2>
          <p class="prose soft">{t('appeal.planNote', { stitch: money(stitchMinor, currency) })}</p>
          <ol class="needs">
            {fillNeeds(needs, raisedMinor).map((filled, index) => (
              <NeedLine key={index} filled={filled} {...{ currency, stitchMinor }} />
            ))}
          </ol>
          <p class="total">
            <span>{t('appeal.total', { count: needs.length })}</span>
            <span class="num">{money(goalMinor ?? 0, currency)}</span>
          </p>
        </section>
        {view.status === 'live' ? <GiveToPlan view={view} /> : <AllCovered />}
      </div>
    </div>
  );
}

interface NeedLineProps {
  filled: FilledNeed<View['needs'][number]>;
  currency: string;
  stitchMinor: number;
}

function NeedLine({ filled, currency, stitchMinor }: NeedLineProps) {
  const { t, money } = useText();
  const { need, givenMinor, leftMinor } = filled;
  const { goalMinor } = need;
  return (
    <li>
      <h3>{t(`need.${need.item}`)}</h3>
      <p class="num">{money(goalMinor, currency)}</p>
      <Thread rows={[{ goalMinor, givenMinor }]} stitchMinor={stitchMinor} />
      <p class="say">
        {leftMinor === 0 && <span class="done">{t('appeal.covered')}</span>}
        {leftMinor === goalMinor && t('appeal.notStarted')}
        {leftMinor > 0 &&
          givenMinor > 0 &&
          t('appeal.partly', {
            given: money(givenMinor, currency),
            left: money(leftMinor, currency),
          })}
      </p>
    </li>
  );
}

function GiveToPlan({ view }: { view: View }) {
  const text = useText();
  const { t, locale } = text;
  return (
    <div class="panel" id="give">
      <GiveBox
        title={t('appeal.give', { ...subjectOf(view, text) })}
        hint={t('appeal.fillsFromTop')}
        action={giveAddress(locale, { campaignId: view.id })}
        currency={view.currency}
        amountsMinor={firstAmounts(roomOf(view))}
      />
      <p class="small soft">
        {t('appeal.nothingYet')} <a href={giveAddress(locale)}>{t('frame.mostNeeded')}</a>
      </p>
    </div>
  );
}
