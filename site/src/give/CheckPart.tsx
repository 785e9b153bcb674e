/** Part 6 of the form: the sum in lines, and the button that says it. */
import type { ComponentChildren } from 'preact';
import { subjectOf } from '../appeals/subject';
import { textAddress } from '../frame/addresses';
import { useText } from '../frame/page';
import { amountOf, tipOf } from './draft';
import type { FormPart } from './formPart';
import type { Sending } from './useSending';

interface CheckPartProps extends FormPart {
  sending: Sending;
  /** What went wrong when it was last sent. */
  children: ComponentChildren;
}

export function CheckPart({ appeal, draft, sending, children }: CheckPartProps) {
  const text = useText();
  const { t, exactMoney } = text;
  const { currency } = appeal;
  const amountMinor = amountOf(draft, currency, text) ?? 0;
  const tipMinor = tipOf(draft, amountMinor);
  const total = exactMoney(amountMinor + tipMinor, currency);
  return (
    <section aria-labelledby="check">
      <h2 id="check">{t('give.check')}</h2>
      <dl class="split">
        <SumLine
          label={t('give.sumGift', { ...subjectOf(appeal, text) })}
          sum={exactMoney(amountMinor, currency)}
        />
        <SumLine label={t('give.sumTip')} sum={exactMoney(tipMinor, currency)} />
        <SumLine label={t('give.sumFees')} sum={exactMoney(0, currency)} />
        <SumLine label={t('give.sumTotal')} sum={total} isTotal />
      </dl>
      <p class="hint">{t('give.payHint')}</p>
      <Before />
      {children}
      <button class="button button-give button-wide" type="submit" aria-disabled={sending !== 'no'}>
        {t('give.pay', { amount: total })}
      </button>
      <p class="hint" role="status">
        {sending === 'sent' && t('give.sending')}
        {sending === 'again' && t('give.retrying')}
      </p>
    </section>
  );
}

/** What stands behind a gift, to be read first. The tab keeps what was written meanwhile. */
function Before() {
  const { t, locale } = useText();
  const whoWeAre = textAddress(locale, 'who-we-are');
  const links = [
    { href: `${whoWeAre}#terms`, words: t('give.terms') },
    { href: `${whoWeAre}#refunds`, words: t('give.refunds') },
    { href: `${whoWeAre}#complaints`, words: t('give.complaints') },
    { href: textAddress(locale, 'privacy'), words: t('frame.privacy') },
  ];
  return (
    <nav class="before small" aria-labelledby="before">
      <span id="before">{t('give.before')}</span>
      {links.map(({ href, words }) => (
        <a key={href} href={href}>
          {words}
        </a>
      ))}
    </nav>
  );
}

function SumLine(line: { label: string; sum: string; isTotal?: boolean }) {
  return (
    <div class={line.isTotal === true ? 'split-total' : undefined}>
      <dt>{line.label}</dt>
      <dd class="num">{line.sum}</dd>
    </div>
  );
}
