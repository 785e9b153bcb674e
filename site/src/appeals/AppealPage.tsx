/** An appeal's page: the story in chapters, the plan line by line, and what a donor will be told. */
import type { View } from '../api/contract';
import { appealAddress } from '../frame/addresses';
import { Fetching, NotFetched } from '../frame/Fetching';
import { useText } from '../frame/page';
import { PassItOn } from '../share/PassItOn';
import { AppealTitle } from './AppealTitle';
import { isClosed } from './closed';
import { ClosedAppeal } from './ClosedAppeal';
import { News, Told, HowWeKnow } from './Promises';
import { Plan } from './Plan';
import { Story } from './Story';
import { useAppeal } from './useAppeal';

export function AppealPage() {
  const { t } = useText();
  const [appeal, again] = useAppeal();
  if (appeal.kind === 'fetching') {
    return (
      <div class="wrap narrow">
        <Fetching words={t('appeal.fetching')} isSlow={appeal.isSlow} />
      </div>
    );
  }
  if (appeal.kind === 'here') return <Appeal view={appeal.value} />;
  if (appeal.kind === 'closed-meanwhile') return <ClosedAppeal isNews />;
  if (isClosed(appeal.trouble.kind)) return <ClosedAppeal />;
  return (
    <div class="wrap narrow">
      <NotFetched trouble={appeal.trouble} again={again} />
    </div>
  );
}

function Appeal({ view }: { view: View }) {
  const { locale } = useText();
  return (
    <>
      <AppealTitle view={view} />
      {view.story.length > 0 && <Story view={view} />}
      {view.needs.length > 0 && <Plan view={view} />}
      <Told kind={view.kind} />
      <section class="band">
        <div class="wrap two">
          {view.kind === 'person' && <HowWeKnow />}
          <News view={view} />
        </div>
      </section>
      <section class="band band-wash">
        <div class="wrap">
          <PassItOn code="appeal" path={appealAddress(locale, view.id)} />
        </div>
      </section>
    </>
  );
}
