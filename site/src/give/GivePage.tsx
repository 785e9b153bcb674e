/** The pledge form's page: finds what the gift is for, then shows the form. */
import { useCallback } from 'preact/hooks';
import { isTrouble, type Answer } from '../api/answer';
import type { Api } from '../api/api';
import { isClosed } from '../appeals/closed';
import { ClosedAppeal } from '../appeals/ClosedAppeal';
import { poolsOf, subjectOf } from '../appeals/subject';
import { useHasClosed } from '../appeals/useHasClosed';
import { appealAddress, campaignIdOfPath, homeAddress, textAddress } from '../frame/addresses';
import { Fetching, NotFetched } from '../frame/Fetching';
import { useText } from '../frame/page';
import { useLoaded } from '../frame/useLoaded';
import { AllCovered } from '../appeals/AllCovered';
import { GiveAside } from './GiveAside';
import { GiveForm } from './GiveForm';
import type { Giveable } from './giveable';
import { GivingSoon, useIsGivingSoon } from './GivingSoon';

async function load(api: Api): Promise<Answer<Giveable>> {
  const campaignId = campaignIdOfPath(location.pathname);
  if (campaignId !== '') return api.getCampaign(campaignId);
  const page = await api.listCampaigns(null);
  if (!page.ok) return page;
  const [pool] = poolsOf(page.value.campaigns);
  return pool === undefined ? isTrouble('campaign-not-available') : { ok: true, value: pool };
}

export function GivePage() {
  const { t } = useText();
  const [loaded, again] = useLoaded(useCallback(load, []));
  const hasClosed = useHasClosed(loaded.kind === 'here' ? loaded.value.id : undefined);
  if (useIsGivingSoon()) return <GivingSoon />;
  if (hasClosed) return <ClosedAppeal isNews />;
  if (loaded.kind === 'here') return <Give appeal={loaded.value} />;
  if (loaded.kind === 'trouble' && isClosed(loaded.trouble.kind)) return <ClosedAppeal />;
  return (
    <div class="wrap narrow tall">
      {loaded.kind === 'fetching' ? (
        <>
          {/* What can be read before the form is there. */}
          <p class="lead until-fetched">{t('give.payHint')}</p>
          <Fetching words={t('give.fetching')} isSlow={loaded.isSlow} />
        </>
      ) : (
        <NotFetched trouble={loaded.trouble} again={again} />
      )}
    </div>
  );
}

function Give({ appeal }: { appeal: Giveable }) {
  const text = useText();
  const { t, locale } = text;
  const isPerson = appeal.kind === 'person';
  return (
    <div class="wrap form-top">
      <a class="back" href={isPerson ? appealAddress(locale, appeal.id) : homeAddress(locale)}>
        {isPerson ? t('give.back') : t('give.backHome')}
      </a>
      <h1>{t('give.title', { ...subjectOf(appeal, text) })}</h1>
      <div class="form-page">
        {appeal.status === 'live' ? <GiveForm appeal={appeal} /> : <AllCovered />}
        <GiveAside appeal={appeal} />
      </div>
      <p class="small other-way">
        {t('frame.cannotUse')}{' '}
        <a href={textAddress(locale, 'other-ways')}>{t('frame.otherWays')}</a>
      </p>
    </div>
  );
}
