/** Sending a concern, once at a time, and which appeal it is about. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Trouble } from '../api/answer';
import { isId } from '../frame/addresses';
import { usePage } from '../frame/page';
import type { ConcernDraft } from './concernFaults';

interface SendConcern {
  /** The appeal whose page led here, or null for the site as a whole. */
  campaignId: string | null;
  isSending: boolean;
  /** Why the last try failed. */
  trouble: Trouble | null;
  send: (draft: ConcernDraft) => void;
}

export function useSendConcern(onSent: () => void): SendConcern {
  const { api, text } = usePage();
  const [campaignId, setCampaignId] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const isBusy = useRef(false);
  useEffect(() => {
    const named = new URLSearchParams(location.search).get('appeal') ?? '';
    if (isId(named)) setCampaignId(named);
  }, []);

  const send = (draft: ConcernDraft) => {
    if (api === null || isBusy.current) return;
    isBusy.current = true;
    setIsSending(true);
    setTrouble(null);
    const contact = draft.contact.trim();
    const concern = {
      campaignId,
      text: draft.text.trim(),
      contact: contact === '' ? null : contact,
      locale: text.locale,
    };
    void api.reportConcern(concern).then((answer) => {
      isBusy.current = false;
      setIsSending(false);
      if (answer.ok) onSent();
      else setTrouble(answer.trouble);
    });
  };
  return { campaignId, isSending, trouble, send };
}
