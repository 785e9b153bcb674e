/** The receipt's facts as a table. It prints without the page around it. */
import type { PledgeWithCard } from '../api/contract';
import { subjectOf, subjectOfGift } from '../appeals/subject';
import { useText } from '../frame/page';

export function ReceiptFacts({ found }: { found: PledgeWithCard }) {
  const text = useText();
  const { t, exactMoney } = text;
  const { pledge, campaign } = found;
  const { amountMinor, tipMinor, currency, fallback, status } = pledge;
  const facts = [
    {
      label: t('receipt.gift'),
      fact: t('receipt.once', { amount: exactMoney(amountMinor, currency) }),
    },
    {
      label: t('receipt.to'),
      fact:
        campaign === null
          ? t('receipt.toClosed')
          : t('receipt.toPlan', { ...subjectOf(campaign, text) }),
    },
    { label: t('receipt.tip'), fact: exactMoney(tipMinor, currency) },
    { label: t('receipt.fees'), fact: t('receipt.feesBody') },
    { label: t('receipt.total'), fact: <b>{exactMoney(amountMinor + tipMinor, currency)}</b> },
    {
      label: t('receipt.fallback', { who: subjectOfGift(campaign, text).who }),
      fact: t(`fallback.${fallback}`),
    },
    { label: t('receipt.reference'), fact: <span class="reference">{pledge.id}</span> },
  ];
  const hasReceipt = status === 'settled' || status === 'partly-refunded';
  const title = hasReceipt ? t('receipt.facts') : t('receipt.factsUnpaid');
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{title}</h2>
      <table class="receipt">
        <caption class="hide">{title}</caption>
        <tbody>
          {facts.map(({ label, fact }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{fact}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasReceipt && (
        <p class="row">
          <button class="button button-plain" type="button" onClick={() => print()}>
            {t('receipt.print')}
          </button>
        </p>
      )}
    </section>
  );
}
