/** The parts of an appeal's page that are the same for every appeal, and its news. */
import type { View } from '../api/contract';
import { useText } from '../frame/page';

export function Told({ kind }: Pick<View, 'kind'>) {
  const { t } = useText();
  return (
    <section class="band band-wash" aria-labelledby="told">
      <div class="wrap">
        <h2 id="told">{t('appeal.told')}</h2>
        <div class="told">
          <div>
            <h3>{t('appeal.willBeTold')}</h3>
            <ul>
              <li>{t('appeal.will1')}</li>
              {kind === 'pool' ? (
                <li>{t('appeal.willFund')}</li>
              ) : (
                <>
                  <li>{t('appeal.will2')}</li>
                  <li>{t('appeal.will3')}</li>
                  <li>{t('appeal.will4')}</li>
                </>
              )}
            </ul>
          </div>
          <div>
            <h3>{t('appeal.wontBeTold')}</h3>
            <ul>
              <li>{t('appeal.wont1')}</li>
              <li>{t('appeal.wont2')}</li>
              <li>{t('appeal.wont3')}</li>
              <li>{t('appeal.wont4')}</li>
            </ul>
          </div>
        </div>
      </div>
    </section>
  );
}

export function HowWeKnow() {
  const { t } = useText();
  return (
    <div class="prose">
      <h2>{t('appeal.how')}</h2>
      <p>{t('appeal.howLead')}</p>
      <ul class="updates">
        <li>
          <span>
            <b>{t('appeal.how1')}</b> {t('appeal.how1Body')}
          </span>
        </li>
        <li>
          <span>
            <b>{t('appeal.how2')}</b> {t('appeal.how2Body')}
          </span>
        </li>
        <li>
          <span>
            <b>{t('appeal.how3')}</b> {t('appeal.how3Body')}
          </span>
        </li>
        <li>
          <span>
            <b>{t('appeal.how4')}</b> {t('appeal.how4Body')}
          </span>
        </li>
      </ul>
    </div>
  );
}

/** What donors may read of how it went: sentences from a fixed list, dated by month, the same for everyone. */
export function News({ view }: { view: View }) {
  const { t, month } = useText();
  return (
    <div class="prose">
      <h2>{t('appeal.news')}</h2>
      {view.updates.length === 0 ? (
        <p>{t('appeal.noNews')}</p>
      ) : (
        <ol class="updates">
          {view.updates.map((update, index) => (
            <li key={index}>
              <b>{month(update.month)}</b>
              <span>{t(`update.${update.sentence}`)}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
