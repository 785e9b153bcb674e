/**
 * Asking how a gift stands, again and again until it is settled, ever more slowly; and from then on
 * from time to time, for the appeal may close: its name then leaves the receipt too.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer, Trouble } from '../api/answer';
import type { Api } from '../api/api';
import type { Pledge, PledgeStatus, PledgeWithCard } from '../api/contract';
import { lookEveryMs } from '../appeals/useWhilePublic';
import { usePage } from '../frame/page';
import { whileVisible } from '../frame/whileVisible';
import { forgetAttempt } from '../give/attempt';
import { forgetDraft } from '../give/draft';
import type { OpenedGift } from './openedGift';

/** The first wait, how it grows, and the longest. */
const firstWaitMs = 1_000;
const growth = 1.5;
const longestWaitMs = 10_000;

/** After this long the donor is better served by the e-mail, and asks by hand. */
const askingForMs = 20 * 60_000;

interface GiftState {
  found: PledgeWithCard | null;
  /** What kept the last question from being answered. */
  trouble: Trouble | null;
  /** When it was last answered, as an ISO instant. */
  answeredAt: string | null;
  isAsking: boolean;
}

export interface Gift extends GiftState {
  askNow: () => void;
}

export function useGift({ pledgeId, receiptToken }: OpenedGift): Gift {
  const { api } = usePage();
  const [state, setState] = useState<GiftState>({
    found: null,
    trouble: null,
    answeredAt: null,
    isAsking: true,
  });
  const [round, setRound] = useState(0);
  useEffect(
    () => (api === null ? undefined : followGift(api, { pledgeId, receiptToken }, setState)),
    [api, pledgeId, receiptToken, round],
  );
  const askNow = useCallback(() => setRound((before) => before + 1), []);
  const isAtRest = state.found !== null && !state.isAsking;
  useEffect(() => {
    if (api === null || !isAtRest) return undefined;
    return whileVisible(lookEveryMs, () => {
      void api.getPledge(pledgeId, receiptToken).then((answer) => {
        if (answer.ok) setState((before) => ({ ...before, found: answer.value }));
      });
    });
  }, [api, isAtRest, pledgeId, receiptToken]);
  return { ...state, askNow };
}

/** Asks until there is nothing more to wait for. Answers how to stop. */
function followGift(
  api: Api,
  { pledgeId, receiptToken }: Pick<OpenedGift, 'pledgeId' | 'receiptToken'>,
  setState: (update: (before: GiftState) => GiftState) => void,
): () => void {
  const until = Date.now() + askingForMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const ask = async (waitMs: number): Promise<void> => {
    const answer = await api.getPledge(pledgeId, receiptToken);
    if (isStopped) return;
    const now = new Date();
    const isAsking = mayChange(answer) && now.getTime() < until;
    setState((before) =>
      answer.ok
        ? { found: answer.value, trouble: null, answeredAt: now.toISOString(), isAsking }
        : { ...before, trouble: answer.trouble, isAsking },
    );
    if (answer.ok) forgetWhatIsDone(answer.value.pledge);
    if (isAsking) {
      timer = setTimeout(() => void ask(Math.min(waitMs * growth, longestWaitMs)), waitMs);
    }
  };
  void ask(firstWaitMs);
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}

/** The next gift of this tab is a new one, and after a paid one its form is empty again. */
function forgetWhatIsDone({ status, campaignId }: Pledge): void {
  if (!isOpen(status)) forgetAttempt(campaignId);
  if (status === 'settled') forgetDraft(campaignId);
}

/** Only these still change while somebody waits. */
const isOpen = (status: PledgeStatus): boolean => status === 'pending' || status === 'processing';

function mayChange(answer: Answer<PledgeWithCard>): boolean {
  if (answer.ok) return isOpen(answer.value.pledge.status);
  return answer.trouble.kind !== 'not-found' && answer.trouble.kind !== 'not-allowed';
}
