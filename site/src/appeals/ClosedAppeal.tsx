/** What stands for every appeal that is not public: the same words whatever the reason (SG-53). */
import { useEffect, useRef } from 'preact/hooks';
import { giveAddress, homeAddress } from '../frame/addresses';
import { Note } from '../frame/Note';
import { useText } from '../frame/page';

/** @param props.isNews whether it takes the place of an appeal that was being read: then it takes the focus. */
export function ClosedAppeal({ isNews = false }: { isNews?: boolean }) {
  const { t, locale } = useText();
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNews) page.current?.focus();
  }, [isNews]);
  return (
    <div class="wrap narrow" tabIndex={-1} ref={page}>
      <Note title={t('closed.title')} level={1} {...(isNews && { role: 'alert' })}>
        <p>{t('closed.body')}</p>
        <p class="row">
          <a class="button button-give" href={giveAddress(locale)}>
            {t('frame.mostNeeded')}
          </a>
          <a class="button button-plain" href={`${homeAddress(locale)}#appeals`}>
            {t('appeal.seeOpen')}
          </a>
        </p>
      </Note>
    </div>
  );
}
