/** A part of a page that a deployment shows when its settings say so. Until then it is hidden. */
import type { ComponentChildren } from 'preact';
import type { ShownWhen as Condition } from '../deployment/organisationPart';

export function ShownWhen({
  condition,
  children,
}: {
  condition: Condition;
  children: ComponentChildren;
}) {
  return (
    <div data-shown-when={condition} hidden>
      {children}
    </div>
  );
}
