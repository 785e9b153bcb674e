/** The parts of the first page that need nothing fetched: how a gift travels, and what we promise. */
import { useText } from '../frame/page';

const steps = [1, 2, 3, 4, 5] as const;
const promises = [1, 2, 3, 4] as const;

export function HowItTravels() {
  const { t } = useText();
  return (
    <section class="band" aria-labelledby="travel">
      <div class="wrap">
        <h2 id="travel">{t('home.travel')}</h2>
        <ol class="steps flow">
          {steps.map((step) => (
            <li key={step}>
              <h3>{t(`home.travel${step}`)}</h3>
              <p>{t(`home.travel${step}Body`)}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

export function Promises() {
  const { t } = useText();
  return (
    <section class="band band-wash" aria-labelledby="promise">
      <div class="wrap">
        <h2 id="promise" class="hide">
          {t('home.promises')}
        </h2>
        <div class="promises">
          {promises.map((promise) => (
            <div key={promise} class="stitched">
              <h3>{t(`home.promise${promise}`)}</h3>
              <p>{t(`home.promise${promise}Body`)}</p>
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}
