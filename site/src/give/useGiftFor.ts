/** Whether a gift is for the appeal that the page is about, or for where it is most needed. */
import { useState } from 'preact/hooks';
import { takeAlong } from './draft';
import type { Giveable } from './giveable';

/** What a page of the form was given. */
export interface ToGiveTo {
  appeal: Giveable;
  /** What a gift to a person's plan can be for instead; null when there is no such choice. */
  mostNeeded: Giveable | null;
}

/** The address says what was chosen: a reload, or another language, keeps it. */
const parameter = 'for';
const elsewhere = 'most-needed';

export function useGiftFor({
  appeal,
  mostNeeded,
}: ToGiveTo): [chosen: Giveable, choose: (option: Giveable) => void] {
  const [isElsewhere, setIsElsewhere] = useState(asksForElsewhere);
  const chosen = isElsewhere && mostNeeded !== null ? mostNeeded : appeal;
  const choose = (option: Giveable) => {
    takeAlong(chosen.id, option);
    sayInAddress(option === mostNeeded);
    setIsElsewhere(option === mostNeeded);
  };
  return [chosen, choose];
}

const asksForElsewhere = (): boolean =>
  new URLSearchParams(location.search).get(parameter) === elsewhere;

function sayInAddress(isElsewhere: boolean): void {
  const address = new URL(location.href);
  if (isElsewhere) address.searchParams.set(parameter, elsewhere);
  else address.searchParams.delete(parameter);
  history.replaceState(history.state, '', address);
}
