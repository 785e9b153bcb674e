/** Whether an appeal that a page shows has closed meanwhile: then its name leaves that page too. */
import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../frame/page';
import { whileVisible } from '../frame/whileVisible';
import { isClosed } from './closed';

/** A closed appeal is gone from every open tab within a minute, and its answer may be five seconds old. */
export const lookEveryMs = 45_000;

/** @param campaignId undefined while it is not known which. */
export function useHasClosed(campaignId: string | undefined): boolean {
  const { api } = usePage();
  const [hasClosed, setHasClosed] = useState(false);
  useEffect(() => {
    if (api === null || campaignId === undefined || hasClosed) return undefined;
    return whileVisible(lookEveryMs, () => {
      void api.getCampaign(campaignId).then((answer) => {
        // Trouble on the line says nothing about the appeal: the next look tells.
        if (!answer.ok && isClosed(answer.trouble.kind)) setHasClosed(true);
      });
    });
  }, [api, campaignId, hasClosed]);
  return hasClosed;
}
