/** Sending a concern, and which appeal it is about. */
import { useEffect, useState } from 'preact/hooks';
import type { Trouble } from '../api/answer';
import { isId } from '../frame/addresses';
import { useText } from '../frame/page';
import { useCall } from '../frame/useCall';
import type { ConcernDraft } from './concernFaults';

interface SendConcern {
  /** The appeal whose page led here, or null for the site as a whole. */
  campaignId: string | null;
  isSending: boolean;
  /** Why the last try failed. */
  trouble: Trouble | null;
  send: () => void;
}

export function useSendConcern(draft: ConcernDraft, onSent: () => void): SendConcern {
  const { locale } = useText();
  const [campaignId, setCampaignId] = useState<string | null>(null);
  useEffect(() => {
    const named = new URLSearchParams(location.search).get('appeal') ?? '';
    if (isId(named)) setCampaignId(named);
  }, []);

  const contact = draft.contact.trim();
  const concern = {
    campaignId,
    text: draft.text.trim(),
    contact: contact === '' ? null : contact,
    locale,
  };
  const { isBusy, trouble, run } = useCall((api) => api.reportConcern(concern), onSent);
  return { campaignId, isSending: isBusy, trouble, send: run };
}
