/** The appeal of the page's address. */
import type { Answer } from '../api/answer';
import type { Api } from '../api/api';
import type { View } from '../api/contract';
import { campaignIdOfPath } from '../frame/addresses';
import { useLoaded } from '../frame/useLoaded';
import { useWhilePublic, type WhilePublic } from './useWhilePublic';

const load = (api: Api): Promise<Answer<View>> =>
  api.getCampaign(campaignIdOfPath(location.pathname));

export function useAppeal(): [appeal: WhilePublic<View>, again: () => void] {
  const [loaded, again] = useLoaded(load);
  return [useWhilePublic(loaded), again];
}
