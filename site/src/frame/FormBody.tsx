/**
 * The fields of a form and its button. They do nothing until the script lives: a browser would send
 * them by itself, with what was written in the address, and what is typed before would be lost.
 */
import type { ComponentChildren } from 'preact';
import { useText } from './page';
import { useIsLive } from './useIsLive';

interface FormBodyProps {
  /** What the button says. */
  send: string;
  isBusy: boolean;
  children: ComponentChildren;
}

export function FormBody({ send, isBusy, children }: FormBodyProps) {
  const { t } = useText();
  const isLive = useIsLive();
  return (
    <fieldset disabled={!isLive}>
      {children}
      <p class="row">
        <button class="button" type="submit" aria-disabled={isBusy}>
          {send}
        </button>
      </p>
      <p class="hint form-state" role="status">
        {!isLive && <span class="fetching">{t('give.fetching')}</span>}
        {isBusy && t('concern.sending')}
      </p>
    </fieldset>
  );
}
