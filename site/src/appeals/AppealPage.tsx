/** An appeal's page: the story in chapters, the plan line by line, and what a donor will be told. */
import { useCallback } from 'preact/hooks';
import type { Answer } from '../api/answer';
import type { Api } from '../api/api';
import type { View } from '../api/contract';
import { campaignIdOfPath } from '../frame/addresses';
import { Fetching, NotFetched } from '../frame/Fetching';
import { useText } from '../frame/page';
import { useLoaded } from '../frame/useLoaded';
import { AppealTitle } from './AppealTitle';
import { isClosed } from './closed';
import { ClosedAppeal } from './ClosedAppeal';
import { News, Told, HowWeKnow } from './Promises';
import { Plan } from './Plan';
import { Story } from './Story';

export function AppealPage() {
  const { t } = useText();
  const load = useCallback(
    (api: Api): Promise<Answer<View>> => api.getCampaign(campaignIdOfPath(location.pathname)),
    [],
  );
  const [loaded, again] = useLoaded(load);
  if (loaded.kind === 'fetching') {
    return (
      <div class="wrap narrow tall">
        <Fetching words={t('appeal.fetching')} isSlow={loaded.isSlow} />
      </div>
    );
  }
  if (loaded.kind === 'here') return <Appeal view={loaded.value} />;
  if (isClosed(loaded.trouble.kind)) return <ClosedAppeal />;
  return (
    <div class="wrap narrow">
      <NotFetched trouble={loaded.trouble} again={again} />
    </div>
  );
}

function Appeal({ view }: { view: View }) {
  return (
    <>
      <AppealTitle view={view} />
      {view.story.length > 0 && <Story view={view} />}
      {view.needs.length > 0 && <Plan view={view} />}
      <Told />
      <section class="band">
        <div class="wrap two">
          {view.kind === 'person' && <HowWeKnow />}
          <News view={view} />
        </div>
      </section>
    </>
  );
}
