/** What is wrong with a field, beside it. */
import { useText } from '../frame/page';
import type { Room } from './amounts';
import type { FormFault } from './draft';
import { faultWords } from './faultWords';

interface FieldFaultProps {
  field: FormFault['field'];
  faults: readonly FormFault[];
  room: Room;
  currency: string;
}

export function FieldFault({ field, faults, room, currency }: FieldFaultProps) {
  const text = useText();
  const fault = faults.find((found) => found.field === field);
  if (fault === undefined) return null;
  return (
    <p class="wrong" id={`${field}-wrong`}>
      {faultWords(fault, { room, currency, text })}
    </p>
  );
}
