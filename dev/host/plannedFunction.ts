/** A registered function as the host understands it. */
import type { RegisteredFunction } from './coreModule';
import type { RetryPolicy } from './retryPolicy';
import type { HttpTrigger, QueueOutput, Trigger } from './triggers';

export interface PlannedFunction<Of extends Trigger = Trigger> {
  name: string;
  registered: RegisteredFunction;
  /** The name under which the trigger's data reaches the function. */
  bindingName: string;
  trigger: Of;
  outputs: { bindingName: string; output: QueueOutput }[];
  retry: RetryPolicy | undefined;
  disabled: boolean;
}

export function isTriggeredBy<Type extends Trigger['type']>(
  type: Type,
  planned: PlannedFunction,
): planned is PlannedFunction<Extract<Trigger, { type: Type }>> {
  return planned.trigger.type === type;
}

/** An HTTP function without a route answers under its name. */
export function routeOf(name: string, trigger: HttpTrigger): string {
  return trigger.route === undefined || trigger.route === '' ? name : trigger.route;
}
