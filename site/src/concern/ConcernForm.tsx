/** The form of a concern. What was written stays when sending fails. */
import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ErrorSummary } from '../frame/ErrorSummary';
import { FormBody } from '../frame/FormBody';
import { Note } from '../frame/Note';
import { TextField } from '../frame/TextField';
import { useText } from '../frame/page';
import type { Text } from '../text/text';
import {
  concernFaultsOf,
  concernTextMax,
  type ConcernDraft,
  type ConcernFault,
} from './concernFaults';
import { forgetConcern, recallConcern, rememberConcern } from './concernMemory';
import { useSendConcern } from './useSendConcern';

export function ConcernForm({ onSent }: { onSent: () => void }) {
  const text = useText();
  const { t } = text;
  const [draft, setDraft] = useState<ConcernDraft>({ text: '', contact: '' });
  const [faults, setFaults] = useState<ConcernFault[]>([]);
  const [timesChecked, setTimesChecked] = useState(0);
  const { campaignId, isSending, trouble, send } = useSendConcern(draft, () => {
    forgetConcern();
    onSent();
  });
  // Only now: the page as it was written to its file knows nothing of this tab.
  useEffect(() => setDraft((empty) => recallConcern() ?? empty), []);
  const change = (part: Partial<ConcernDraft>) => {
    const next = { ...draft, ...part };
    rememberConcern(next);
    setDraft(next);
  };

  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = concernFaultsOf(draft);
    setFaults(found);
    setTimesChecked(timesChecked + 1);
    if (found.length === 0) send();
  };
  const wrongOf = (field: ConcernFault['field']) => {
    const fault = faults.find((found) => found.field === field);
    return fault && faultWords(fault, draft, text);
  };

  return (
    <form noValidate onSubmit={onSubmit}>
      <FormBody send={t('concern.send')} isBusy={isSending}>
        {faults.length > 0 && (
          <ErrorSummary
            key={timesChecked}
            faults={faults.map((fault) => ({
              fieldId: fault.field,
              words: faultWords(fault, draft, text),
            }))}
          />
        )}
        <p class="field">
          <b>{t('concern.about')}:</b>{' '}
          {campaignId === null ? t('concern.aboutSite') : t('concern.aboutAppeal')}
        </p>
        <TextField
          id="text"
          label={t('concern.text')}
          hint={t('concern.textHint', { most: text.number(concernTextMax) })}
          wrong={wrongOf('text')}
          value={draft.text}
          kind="lines"
          onWrite={(written) => change({ text: written })}
        />
        <TextField
          id="contact"
          label={t('concern.contact')}
          hint={t('concern.contactHint')}
          wrong={wrongOf('contact')}
          value={draft.contact}
          kind="email"
          onWrite={(written) => change({ contact: written })}
        />
        {trouble !== null && (
          <Note title={t('concern.notSent')} tone="due" role="alert">
            <p>{t('concern.notSentBody')}</p>
          </Note>
        )}
      </FormBody>
    </form>
  );
}

function faultWords({ fault }: ConcernFault, draft: ConcernDraft, { t, number }: Text): string {
  switch (fault) {
    case 'empty':
      return t('concern.error.text');
    case 'too-long':
      return t('concern.error.textLong', {
        most: number(concernTextMax),
        count: number(draft.text.trim().length),
      });
    case 'no-address':
      return t('concern.error.contact');
  }
}
