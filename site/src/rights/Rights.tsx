/** What a donor may do with a gift: choose again, have the receipt again, see what is kept, be forgotten. */
import type { PledgeWithCard } from '../api/contract';
import { subjectOfGift } from '../appeals/subject';
import { useText } from '../frame/page';
import { Erasure } from './Erasure';
import { FallbackChoice } from './FallbackChoice';
import { KeptData } from './KeptData';
import { ReceiptAgain } from './ReceiptAgain';
import { rightsOn } from './rightsOn';

interface RightsProps {
  found: PledgeWithCard;
  receiptToken: string;
  /** The gift as it stands now, after a change. */
  onChanged: () => void;
  onErased: () => void;
}

export function Rights({ found, receiptToken, onChanged, onErased }: RightsProps) {
  const text = useText();
  const { t } = text;
  const { pledge, campaign } = found;
  const { mayChooseFallback, hasReceipt, mayBeErased } = rightsOn(pledge.status);
  const own = { pledgeId: pledge.id, receiptToken };
  return (
    <section class="wrap narrow rights" aria-labelledby="rights">
      <h2 id="rights">{t('rights.title')}</h2>
      <p>{t('rights.lead')}</p>
      {mayChooseFallback && (
        <FallbackChoice
          own={own}
          who={subjectOfGift(campaign, text).who}
          chosen={pledge.fallback}
          onChanged={onChanged}
        />
      )}
      {hasReceipt && <ReceiptAgain own={own} />}
      <KeptData own={own} />
      <Erasure own={own} isPossible={mayBeErased} onErased={onErased} />
    </section>
  );
}
