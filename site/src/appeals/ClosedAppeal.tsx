/** What stands for every appeal that is not public: the same words whatever the reason (SG-53). */
import { Note } from '../frame/Note';
import { useText } from '../frame/page';
import { useFocus } from '../frame/useFocus';
import { OtherWays } from './OtherWays';

/** @param props.isNews whether it takes the place of an appeal that was being read: then it takes the focus. */
export function ClosedAppeal({ isNews = false }: { isNews?: boolean }) {
  const { t } = useText();
  const page = useFocus<HTMLDivElement>(isNews);
  return (
    <div class="wrap narrow" tabIndex={-1} ref={page}>
      <Note title={t('closed.title')} level={1} {...(isNews && { role: 'alert' })}>
        <p>{t('closed.body')}</p>
        <OtherWays />
      </Note>
    </div>
  );
}
