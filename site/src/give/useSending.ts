/** Sending the form, once at a time, and what came of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../frame/page';
import { receiptAddress } from '../frame/addresses';
import type { PledgeWishes } from './draft';
import { sendPledge, type Sent } from './sendPledge';

/** Whether the form is on its way: nothing, sent, or sent again because no answer came. */
export type Sending = 'no' | 'sent' | 'again';

/** What the donor must be told; what leads to another page is not in it. */
export type Refused = Extract<Sent, { kind: 'earlier' | 'trouble' }>;

export interface SendingState {
  sending: Sending;
  refused: Refused | null;
  /** Sends, unless it is being sent already. Leaves the page when all went well. */
  send: (wishes: PledgeWishes) => void;
}

export function useSending(campaignId: string): SendingState {
  const { api, text } = usePage();
  const [sending, setSending] = useState<Sending>('no');
  const [refused, setRefused] = useState<Refused | null>(null);
  const isBusy = useRef(false);

  const rest = () => {
    isBusy.current = false;
    setSending('no');
  };
  useEffect(() => {
    // Back from the payment page, the browser may show this page as it was left.
    addEventListener('pageshow', rest);
    return () => removeEventListener('pageshow', rest);
  }, []);

  const send = (wishes: PledgeWishes) => {
    if (api === null || isBusy.current) return;
    isBusy.current = true;
    setRefused(null);
    setSending('sent');
    void sendPledge({ api, campaignId, wishes, onWait: () => setSending('again') }).then((sent) => {
      switch (sent.kind) {
        case 'pay':
          location.assign(sent.checkoutUrl);
          return;
        case 'underway':
          location.assign(receiptAddress(text.locale, sent.pledgeId));
          return;
        case 'earlier':
        case 'trouble':
          rest();
          setRefused(sent);
      }
    });
  };
  return { sending, refused, send };
}
