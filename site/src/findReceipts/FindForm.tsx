/** The form that asks for links to one's gifts: an address, and nothing else. */
import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Trouble } from '../api/answer';
import { ErrorSummary } from '../frame/ErrorSummary';
import { FormBody } from '../frame/FormBody';
import { isEmail } from '../frame/isEmail';
import { Note } from '../frame/Note';
import { useText } from '../frame/page';
import { TextField } from '../frame/TextField';
import { useCall } from '../frame/useCall';
import { useWait } from '../frame/useWait';

export function FindForm({ onSent }: { onSent: () => void }) {
  const { t } = useText();
  const [email, setEmail] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const [timesChecked, setTimesChecked] = useState(0);
  const { isBusy, trouble, run } = useCall((api) => api.findReceipts(email.trim()), onSent);

  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isGood = isEmail(email.trim());
    setIsWrong(!isGood);
    setTimesChecked(timesChecked + 1);
    if (isGood) run();
  };

  return (
    <form noValidate onSubmit={onSubmit}>
      <FormBody send={t('find.send')} isBusy={isBusy}>
        {isWrong && (
          <ErrorSummary
            key={timesChecked}
            faults={[{ fieldId: 'email', words: t('find.error.email') }]}
          />
        )}
        <TextField
          id="email"
          label={t('find.email')}
          hint={t('find.emailHint')}
          wrong={isWrong ? t('find.error.email') : undefined}
          value={email}
          kind="email"
          onWrite={setEmail}
        />
        {trouble !== null && <NotSent trouble={trouble} />}
      </FormBody>
    </form>
  );
}

function NotSent({ trouble: { kind, retryAfterSeconds } }: { trouble: Trouble }) {
  const { t, time } = useText();
  const { until } = useWait(retryAfterSeconds);
  if (kind === 'too-many-attempts' && until !== null) {
    return (
      <Note title={t('find.tooMany')} tone="due" role="alert">
        <p>{t('find.tooManyBody', { time: time(until) })}</p>
      </Note>
    );
  }
  return (
    <Note title={t('concern.notSent')} tone="due" role="alert">
      <p>{t('concern.notSentBody')}</p>
    </Note>
  );
}
