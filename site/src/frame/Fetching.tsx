/** What stands where something is being fetched, or could not be. */
import type { Trouble } from '../api/answer';
import { Note } from './Note';
import { useText } from './page';

export function Fetching({ words, isSlow }: { words: string; isSlow: boolean }) {
  const { t } = useText();
  return (
    <p class="note fetching" role="status">
      {isSlow ? t('problem.slow') : words}
    </p>
  );
}

export function NotFetched({ trouble, again }: { trouble: Trouble; again: () => void }) {
  const { t } = useText();
  const kind = trouble.kind === 'no-connection' ? 'no-connection' : 'unexpected';
  const words =
    trouble.kind === 'too-many-attempts'
      ? { title: t('problem.too-many-attempts'), body: t('problem.too-many-attempts.body') }
      : { title: t(`problem.load.${kind}`), body: t(`problem.load.${kind}.body`) };
  return (
    <Note title={words.title} tone="due" role="alert">
      <p>{words.body}</p>
      <p class="row">
        <button class="button" type="button" onClick={again}>
          {t('frame.tryAgain')}
        </button>
      </p>
    </Note>
  );
}
