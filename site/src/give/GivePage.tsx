/** The pledge form's page: finds what the gift is for, then shows the form. */
import { useCallback, useMemo } from 'preact/hooks';
import { isTrouble, type Answer } from '../api/answer';
import type { Api } from '../api/api';
import { isClosed } from '../appeals/closed';
import { ClosedAppeal } from '../appeals/ClosedAppeal';
import { poolsOf, subjectOf } from '../appeals/subject';
import { useWhilePublic } from '../appeals/useWhilePublic';
import { appealAddress, campaignIdOfPath, homeAddress, textAddress } from '../frame/addresses';
import { Fetching, NotFetched } from '../frame/Fetching';
import { useText } from '../frame/page';
import { useLoaded, type Loaded } from '../frame/useLoaded';
import { AllCovered } from '../appeals/AllCovered';
import { GiveAside } from './GiveAside';
import { GiveForm } from './GiveForm';
import type { Giveable } from './giveable';
import { ForPart } from './ForPart';
import { GivingSoon, useIsGivingSoon } from './GivingSoon';
import { useGiftFor, type ToGiveTo } from './useGiftFor';

async function load(api: Api): Promise<Answer<ToGiveTo>> {
  const campaignId = campaignIdOfPath(location.pathname);
  const [asked, page] = await Promise.all([
    campaignId === '' ? null : api.getCampaign(campaignId),
    api.listCampaigns(null),
  ]);
  const [pool = null] = page.ok ? poolsOf(page.value.campaigns) : [];
  if (asked === null) {
    if (!page.ok) return page;
    if (pool === null) return isTrouble('campaign-not-available');
    return { ok: true, value: { appeal: pool, mostNeeded: null } };
  }
  if (!asked.ok) return asked;
  const appeal = asked.value;
  const isEither = appeal.kind === 'person' && appeal.currency === pool?.currency;
  return { ok: true, value: { appeal, mostNeeded: isEither ? pool : null } };
}

const appealIn = (loaded: Loaded<ToGiveTo>): Loaded<Giveable> =>
  loaded.kind === 'here' ? { ...loaded, value: loaded.value.appeal } : loaded;

export function GivePage() {
  const { t } = useText();
  const [loaded, again] = useLoaded(useCallback(load, []));
  const shown = useWhilePublic(useMemo(() => appealIn(loaded), [loaded]));
  if (useIsGivingSoon()) return <GivingSoon />;
  if (shown.kind === 'closed-meanwhile') return <ClosedAppeal isNews />;
  if (shown.kind === 'here') {
    const mostNeeded = loaded.kind === 'here' ? loaded.value.mostNeeded : null;
    return <Give appeal={shown.value} mostNeeded={mostNeeded} />;
  }
  if (shown.kind === 'trouble' && isClosed(shown.trouble.kind)) return <ClosedAppeal />;
  return (
    <div class="wrap narrow">
      {shown.kind === 'fetching' ? (
        <>
          {/* What can be read before the form is there. */}
          <p class="lead until-fetched">{t('give.payHint')}</p>
          <Fetching words={t('give.fetching')} isSlow={shown.isSlow} />
        </>
      ) : (
        <NotFetched trouble={shown.trouble} again={again} />
      )}
    </div>
  );
}

function Give({ appeal, mostNeeded }: ToGiveTo) {
  const text = useText();
  const [chosen, choose] = useGiftFor({ appeal, mostNeeded });
  const { t, locale } = text;
  const isPerson = appeal.kind === 'person';
  return (
    <div class="wrap form-top">
      <a class="back" href={isPerson ? appealAddress(locale, appeal.id) : homeAddress(locale)}>
        {isPerson ? t('give.back') : t('give.backHome')}
      </a>
      <h1>{t('give.title', { ...subjectOf(chosen, text) })}</h1>
      <div class="form-page">
        <div class="form">
          {mostNeeded !== null && appeal.status === 'live' && (
            <ForPart options={[appeal, mostNeeded]} {...{ chosen, choose }} />
          )}
          {chosen.status === 'live' ? <GiveForm key={chosen.id} appeal={chosen} /> : <AllCovered />}
        </div>
        <GiveAside appeal={chosen} />
      </div>
      <p class="small other-way">
        {t('frame.cannotUse')}{' '}
        <a href={textAddress(locale, 'other-ways')}>{t('frame.otherWays')}</a>
      </p>
    </div>
  );
}
