/** Part 4 of the form: where to send the receipt. */
import { useText } from '../frame/page';
import { FieldFault } from './FieldFault';
import type { FormPart } from './formPart';

export function ReceiptPart({ appeal, room, draft, change, faults }: FormPart) {
  const { t } = useText();
  const { currency } = appeal;
  const isWrong = (field: string) => faults.some((fault) => fault.field === field);
  return (
    <section aria-labelledby="receipt">
      <h2 id="receipt">{t('give.receipt')}</h2>
      <div class={isWrong('email') ? 'field field-wrong' : 'field'}>
        <label for="email">{t('give.email')}</label>
        <p class="hint" id="email-hint">
          {t('give.emailHint')}
        </p>
        <FieldFault field="email" {...{ faults, room, currency }} />
        <input
          class="input"
          id="email"
          name="email"
          type="email"
          autoComplete="email"
          dir="ltr"
          value={draft.email}
          aria-invalid={isWrong('email')}
          aria-describedby={isWrong('email') ? 'email-wrong email-hint' : 'email-hint'}
          onInput={({ currentTarget }) => change({ email: currentTarget.value })}
        />
      </div>
      <div class={isWrong('name') ? 'field field-wrong' : 'field'}>
        <label for="name">{t('give.name')}</label>
        <p class="hint" id="name-hint">
          {t('give.nameHint')}
        </p>
        <FieldFault field="name" {...{ faults, room, currency }} />
        <input
          class="input"
          id="name"
          name="name"
          autoComplete="name"
          value={draft.name}
          aria-invalid={isWrong('name')}
          aria-describedby={isWrong('name') ? 'name-wrong name-hint' : 'name-hint'}
          onInput={({ currentTarget }) => change({ name: currentTarget.value })}
        />
      </div>
    </section>
  );
}
