/** What two functions of one app may not have in common. */
import { isTriggeredBy, routeOf, type PlannedFunction } from './plannedFunction';

/** @throws Error naming the function that `next` clashes with. */
export function refuseClashes(next: PlannedFunction, planned: readonly PlannedFunction[]): void {
  for (const other of planned) {
    if (other.name.toLowerCase() === next.name.toLowerCase()) {
      throw new Error(`there is a function "${other.name}" already.`);
    }
    if (sameCall(next, other)) {
      throw new Error(`its route and method are those of function "${other.name}".`);
    }
    if (leaseOf(next) !== undefined && leaseOf(next) === leaseOf(other)) {
      throw new Error(
        `it shares its lease with function "${other.name}", so each would see only some of the changes; ` +
          'give it a leaseContainerPrefix.',
      );
    }
  }
}

function sameCall(one: PlannedFunction, other: PlannedFunction): boolean {
  if (!isTriggeredBy('httptrigger', one) || !isTriggeredBy('httptrigger', other)) return false;
  const routes = [one, other].map(({ name, trigger }) => routeOf(name, trigger).toLowerCase());
  if (routes[0] !== routes[1]) return false;
  const [methods, others] = [one.trigger.methods, other.trigger.methods];
  const anyMethod = methods.length === 0 || others.length === 0;
  return anyMethod || methods.some((method) => others.includes(method));
}

function leaseOf(planned: PlannedFunction): string | undefined {
  if (!isTriggeredBy('cosmosdbtrigger', planned)) return undefined;
  const { databaseName, containerName, leaseContainerName, leaseContainerPrefix } = planned.trigger;
  return [databaseName, containerName, leaseContainerName, leaseContainerPrefix].join('/');
}
