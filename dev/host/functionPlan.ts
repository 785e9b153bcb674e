/** What the host will run: each registered function with its bindings understood, or a refusal that names it. */
import { z } from 'zod';
import type { RegisteredFunction } from './coreModule';
import { refuseClashes } from './functionClashes';
import { parseNcrontab } from './ncrontab';
import { routeOf, type PlannedFunction } from './plannedFunction';
import { retryPolicySchema, type RetryPolicy } from './retryPolicy';
import { parseRoute } from './routeTemplate';
import {
  isDisabled,
  readConnection,
  resolveExpressions,
  type Settings,
} from './settingExpressions';
import { outputSchema, triggerSchema, type Trigger } from './triggers';

/** The real host's rule for function names; `host` is taken by its own data. */
const namePattern = /^(?!host$)[a-z][a-z0-9_-]{0,127}$/i;
/** Texts that the real host takes literally although they hold a `%` expression. */
const neverResolved = new Set(['type', 'name', 'direction']);
const triggerTypes = new Set<string>(
  triggerSchema.options.map((option) => option.shape.type.value),
);
const outputTypes = new Set<string>(outputSchema.options.map((option) => option.shape.type.value));
const bindingSchema = z.looseObject({ type: z.string().toLowerCase(), direction: z.string() });

/** @throws Error naming the function that the real host would refuse, and why. */
export function planFunctions(
  registrations: readonly RegisteredFunction[],
  settings: Settings,
): PlannedFunction[] {
  const planned: PlannedFunction[] = [];
  for (const registered of registrations) {
    try {
      const next = planFunction(registered, settings);
      refuseClashes(next, planned);
      planned.push(next);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`Function "${registered.name}" is refused: ${reason}`, { cause: error });
    }
  }
  return planned;
}

function planFunction(registered: RegisteredFunction, settings: Settings): PlannedFunction {
  const { name } = registered;
  if (!namePattern.test(name)) throw new Error('no function can have this name.');
  const outputs: PlannedFunction['outputs'] = [];
  let found: { bindingName: string; trigger: Trigger } | undefined;
  for (const [bindingName, written] of Object.entries(registered.bindings)) {
    const binding = resolveBinding(parse(bindingSchema, written), settings);
    const { type, direction } = binding;
    if (direction === 'in' && triggerTypes.has(type)) {
      found = { bindingName, trigger: parse(triggerSchema, binding) };
    } else if (direction === 'out' && outputTypes.has(type)) {
      const output = parse(outputSchema, binding);
      if (output.type === 'queue') outputs.push({ bindingName, output });
    } else {
      throw new Error(`this host knows no binding of type "${type}" (${direction}).`);
    }
  }
  if (found === undefined) throw new Error('it has no trigger.');
  const { trigger } = found;
  refuseBadTrigger(name, trigger);
  const connections = outputs.map(({ output }) => output.connection);
  if ('connection' in trigger) connections.push(trigger.connection);
  for (const connection of connections) readConnection(connection, settings);
  return {
    name,
    registered,
    outputs,
    ...found,
    retry: retryOf(registered, trigger),
    disabled: isDisabled(name, settings),
  };
}

function resolveBinding<Binding extends Record<string, unknown>>(
  binding: Binding,
  settings: Settings,
): Binding {
  const resolved: Binding = { ...binding };
  for (const [field, value] of Object.entries(binding)) {
    if (typeof value !== 'string' || neverResolved.has(field)) continue;
    Object.assign(resolved, { [field]: resolveExpressions(value, settings) });
  }
  return resolved;
}

function refuseBadTrigger(name: string, trigger: Trigger): void {
  if (trigger.type === 'timertrigger') parseNcrontab(trigger.schedule);
  if (trigger.type !== 'httptrigger') return;
  const route = routeOf(name, trigger);
  // The real host compares beginnings, so `administration` is refused too.
  if (/^\/?(?:admin|runtime)/i.test(route)) {
    throw new Error(`the route "${route}" begins like the host's own addresses.`);
  }
  try {
    parseRoute(route);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`the route "${route}" is wrong: ${reason}.`, { cause: error });
  }
}

function retryOf({ retryOptions }: RegisteredFunction, trigger: Trigger): RetryPolicy | undefined {
  if (retryOptions === undefined || retryOptions === null) return undefined;
  const retry = parse(retryPolicySchema, retryOptions);
  // Elsewhere the real host ignores a policy without a word, and the app believes that it retries.
  if (trigger.type === 'timertrigger' || trigger.type === 'cosmosdbtrigger') return retry;
  throw new Error('only timers and change feeds have retry policies.');
}

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new Error(z.prettifyError(read.error));
}
