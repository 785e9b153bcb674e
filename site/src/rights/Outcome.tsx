/** What became of pressing a button: under way, done, or why not. */
import type { Trouble } from '../api/answer';
import { Note } from '../frame/Note';
import { useText } from '../frame/page';

interface OutcomeProps {
  isBusy: boolean;
  /** Said when it is done; null until then. */
  done: string | null;
  trouble: Trouble | null;
}

export function Outcome({ isBusy, done, trouble }: OutcomeProps) {
  const { t } = useText();
  return (
    <>
      <p class="hint" role="status">
        {isBusy && t('rights.working')}
        {done}
      </p>
      {trouble !== null && <NotDone trouble={trouble} />}
    </>
  );
}

function NotDone({ trouble }: { trouble: Trouble }) {
  const { t } = useText();
  const words = wordsOf[trouble.kind] ?? 'notDone';
  return (
    <Note title={t(`rights.${words}`)} tone="due" role="alert">
      <p>{t(`rights.${words}Body`)}</p>
    </Note>
  );
}

const wordsOf: Partial<Record<Trouble['kind'], 'tooMany' | 'changed'>> = {
  'too-many-attempts': 'tooMany',
  'pledge-final': 'changed',
  'pledge-open': 'changed',
  'no-receipt-yet': 'changed',
};
