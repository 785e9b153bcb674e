/** What happens with a gift that has arrived, and how to come back. */
import type { Card } from '../api/contract';
import { subjectOfGift } from '../appeals/subject';
import { appealAddress } from '../frame/addresses';
import { useText } from '../frame/page';

export function Next({ campaign }: { campaign: Card | null }) {
  const text = useText();
  const { t, locale } = text;
  const { who } = subjectOfGift(campaign, text);
  return (
    <div class="receipt-next">
      <section aria-labelledby="next">
        <h2 id="next">{t('receipt.next')}</h2>
        <ol class="steps">
          <li>
            <h3>{t('receipt.next1')}</h3>
            <p>{t('receipt.next1Body')}</p>
          </li>
          <li>
            <h3>{t('receipt.next2', { who })}</h3>
            <p>{t('receipt.next2Body')}</p>
          </li>
          <li>
            <h3>{t('receipt.next3')}</h3>
            <p>{t('receipt.next3Body')}</p>
          </li>
        </ol>
      </section>
      <section class="come-back" aria-labelledby="back">
        <h2 id="back">{t('receipt.comeBack')}</h2>
        <p>{t('receipt.comeBackBody')}</p>
        {campaign !== null && (
          <p class="row">
            <a class="button button-plain" href={appealAddress(locale, campaign.id)}>
              {t('receipt.seeAppeal', { who })}
            </a>
          </p>
        )}
      </section>
    </div>
  );
}
