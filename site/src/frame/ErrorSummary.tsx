/** What needs a look, at the top of the form: it takes the focus, and leads to each field. */
import { useText } from './page';
import { useFocus } from './useFocus';

interface ErrorSummaryProps {
  /** Each with the id of its field. New ones take the focus again. */
  faults: readonly { fieldId: string; words: string }[];
}

export function ErrorSummary({ faults }: ErrorSummaryProps) {
  const { t } = useText();
  const note = useFocus<HTMLDivElement>();
  return (
    <div class="note note-wrong" role="alert" tabIndex={-1} ref={note}>
      <h2>{t('give.errors', { count: faults.length })}</h2>
      <ul>
        {faults.map(({ fieldId, words }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`} onClick={(event) => leadTo(fieldId, event)}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The link alone would bring the field to the top of the window, its label and what is wrong above it. */
function leadTo(fieldId: string, event: Event): void {
  const field = document.querySelector<HTMLElement>(`#${fieldId}`);
  if (field === null) return;
  event.preventDefault();
  field.focus({ preventScroll: true });
  field.closest('.field-wrong')?.scrollIntoView();
  field.scrollIntoView({ block: 'nearest' });
}
