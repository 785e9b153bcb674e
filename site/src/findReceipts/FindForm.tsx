/** The form that asks for links to one's gifts: an address, and nothing else. */
import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Trouble } from '../api/answer';
import { ErrorSummary } from '../frame/ErrorSummary';
import { FormBody } from '../frame/FormBody';
import { isEmail } from '../frame/isEmail';
import { Note } from '../frame/Note';
import { useText } from '../frame/page';
import { useCall } from '../frame/useCall';

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
        <div class={isWrong ? 'field field-wrong' : 'field'}>
          <label for="email">{t('find.email')}</label>
          <p class="hint" id="email-hint">
            {t('find.emailHint')}
          </p>
          {isWrong && (
            <p class="wrong" id="email-wrong">
              {t('find.error.email')}
            </p>
          )}
          <input
            class="input"
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            dir="ltr"
            value={email}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? 'email-wrong email-hint' : 'email-hint'}
            onInput={({ currentTarget }) => setEmail(currentTarget.value)}
          />
        </div>
        {trouble !== null && <NotSent trouble={trouble} />}
      </FormBody>
    </form>
  );
}

function NotSent({ trouble: { kind, retryAfterSeconds } }: { trouble: Trouble }) {
  const { t, time } = useText();
  if (kind === 'too-many-attempts' && retryAfterSeconds !== undefined) {
    const again = new Date(Date.now() + retryAfterSeconds * 1_000).toISOString();
    return (
      <Note title={t('find.tooMany')} tone="due" role="alert">
        <p>{t('find.tooManyBody', { time: time(again) })}</p>
      </Note>
    );
  }
  return (
    <Note title={t('concern.notSent')} tone="due" role="alert">
      <p>{t('concern.notSentBody')}</p>
    </Note>
  );
}
