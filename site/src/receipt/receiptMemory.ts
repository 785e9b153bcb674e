/** What opens a gift's receipt, kept by the tab until it closes. */
import { hasFields, isText, orNull } from '../api/shape';
import { forget, recall, remember } from '../frame/tabMemory';

export interface KnownReceipt {
  receiptToken: string;
  /** The payment page, when the gift was started in this tab. */
  checkoutUrl: string | null;
}

const isKnownReceipt = hasFields<KnownReceipt>({
  receiptToken: isText,
  checkoutUrl: orNull(isText),
});

const receiptKey = (pledgeId: string): string => `receipt:${pledgeId}`;

export const rememberReceipt = (pledgeId: string, receipt: KnownReceipt): void =>
  remember(receiptKey(pledgeId), receipt);

export const recallReceipt = (pledgeId: string): KnownReceipt | undefined =>
  recall(receiptKey(pledgeId), isKnownReceipt);

export const forgetReceipt = (pledgeId: string): void => forget(receiptKey(pledgeId));
