/** What stands where something is being fetched, or could not be. */
import type { ComponentChildren } from 'preact';
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

interface NotFetchedProps {
  trouble: Trouble;
  again: () => void;
  /** What this page alone says. Of money the note says nothing: it cannot know what was paid. */
  children?: ComponentChildren;
}

export function NotFetched({ trouble, again, children }: NotFetchedProps) {
  const { t } = useText();
  const kind = trouble.kind === 'no-connection' ? 'no-connection' : 'unexpected';
  const words =
    trouble.kind === 'too-many-attempts'
      ? { title: t('problem.too-many-attempts'), body: t('problem.load.too-many-attempts.body') }
      : { title: t(`problem.load.${kind}`), body: t(`problem.load.${kind}.body`) };
  return (
    <Note title={words.title} tone="due" role="alert">
      <p>{words.body}</p>
      {children}
      <p class="row">
        <button class="button" type="button" onClick={again}>
          {t('frame.tryAgain')}
        </button>
      </p>
    </Note>
  );
}
