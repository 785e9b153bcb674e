/** What is wrong with the form, said so that it can be put right. */
import type { Text } from '../text/text';
import type { Room } from './amounts';
import { nameMax, type FormFault } from './draft';

export function faultWords(
  fault: FormFault,
  { room, currency, text }: { room: Room; currency: string; text: Text },
): string {
  const { t, money } = text;
  if (fault.field !== 'amount') {
    if (fault.field === 'name') return t('give.error.name', { most: nameMax });
    return t(`give.error.${fault.field}`);
  }
  const { minimumMinor, maximumMinor } = room.limits;
  const remainingMinor = room.remainingMinor ?? 0;
  const least = money(minimumMinor, currency);
  const left = money(remainingMinor, currency);
  switch (fault.fault) {
    case 'unreadable':
      return t('give.error.amount');
    case 'too-little':
      return t('give.error.tooLittle', { least });
    case 'too-much':
      return t('give.error.tooMuch', { most: money(maximumMinor, currency) });
    case 'exceeds':
      return t('give.error.exceeds', { room: left });
    case 'only-all':
      return t('give.error.onlyAll', { room: left });
    case 'leaves-too-little':
      return t('give.error.leavesTooLittle', {
        least,
        room: left,
        most: money(remainingMinor - minimumMinor, currency),
      });
  }
}
