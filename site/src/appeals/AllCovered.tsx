/** What stands in the place of giving when a plan needs nothing more. */
import { Note } from '../frame/Note';
import { useText } from '../frame/page';
import { OtherWays } from './OtherWays';

export function AllCovered() {
  const { t } = useText();
  return (
    <Note title={t('appeal.allCovered')} tone="done">
      <p>{t('appeal.allCoveredBody')}</p>
      <OtherWays />
    </Note>
  );
}
