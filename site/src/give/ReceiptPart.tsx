/** Part 4 of the form: where to send the receipt. */
import { useText } from '../frame/page';
import { TextField } from '../frame/TextField';
import { faultWords } from './faultWords';
import type { FormPart } from './formPart';

export function ReceiptPart({ appeal, room, draft, change, faults }: FormPart) {
  const text = useText();
  const { t } = text;
  const { currency } = appeal;
  const wrongOf = (field: 'email' | 'name') => {
    const fault = faults.find((found) => found.field === field);
    return fault && faultWords(fault, { room, currency, text });
  };
  return (
    <section aria-labelledby="receipt">
      <h2 id="receipt">{t('give.receipt')}</h2>
      <TextField
        id="email"
        label={t('give.email')}
        hint={t('give.emailHint')}
        wrong={wrongOf('email')}
        value={draft.email}
        kind="email"
        onWrite={(email) => change({ email })}
      />
      <TextField
        id="name"
        label={t('give.name')}
        hint={t('give.nameHint')}
        wrong={wrongOf('name')}
        value={draft.name}
        kind="name"
        onWrite={(name) => change({ name })}
      />
    </section>
  );
}
