/** The module `@azure/functions-core`, which the worker gives to the app: functions and hooks are registered here. */
import type {
  FunctionCallback,
  FunctionMetadata,
  HostLog,
  LogLevel,
  ProgrammingModel,
} from './workerProtocol';

/** Versions seen together in Azure; the library asks for them. */
const workerVersion = '3.9.1';
const hostVersion = '4.1037.0';

export type Hook = (context: Record<string, unknown>) => unknown;
const hookNames = ['preInvocation', 'postInvocation', 'appStart', 'appTerminate', 'log'] as const;
export type HookName = (typeof hookNames)[number];

export interface RegisteredFunction extends FunctionMetadata {
  callback: FunctionCallback;
}

class Disposable {
  constructor(private readonly undo: () => void) {}
  dispose(): void {
    this.undo();
  }
}

export class CoreModule {
  readonly version = workerVersion;
  readonly hostVersion = hostVersion;
  readonly Disposable = Disposable;

  readonly #functions: RegisteredFunction[] = [];
  readonly #hooks = new Map<string, Hook[]>(hookNames.map((name) => [name, []]));
  readonly #log: HostLog;
  #model: ProgrammingModel | undefined;
  #locked = false;

  constructor(log: HostLog) {
    this.#log = log;
  }

  setProgrammingModel = (model: ProgrammingModel): void => {
    this.#model = model;
  };

  getProgrammingModel = (): ProgrammingModel | undefined => this.#model;

  /** @throws Error after start-up: a function registered later would never be seen by the host. */
  registerFunction = (metadata: FunctionMetadata, callback: FunctionCallback): Disposable => {
    const { name } = metadata;
    if (this.#locked) {
      throw new Error(
        `Function "${name}" is registered after start-up; register it while loading.`,
      );
    }
    const registered = { ...metadata, callback };
    this.#functions.push(registered);
    return new Disposable(() => remove(this.#functions, registered));
  };

  registerHook = (name: string, hook: Hook): Disposable => {
    const hooks = this.#hooks.get(name);
    if (hooks === undefined) throw new RangeError(`Unrecognized hook "${name}"`);
    hooks.push(hook);
    return new Disposable(() => remove(hooks, hook));
  };

  /** A log hook may change the message before anybody sees it. */
  log = (level: LogLevel, category: string, message: string, invocationContext?: unknown): void => {
    const entry = { level, category, message, invocationContext, hookData: {}, appHookData: {} };
    for (const hook of this.hooks('log')) hook(entry);
    this.#log(entry.level, entry.category, entry.message);
  };

  hooks(name: HookName): readonly Hook[] {
    return this.#hooks.get(name) ?? [];
  }

  /** What the app registered; nothing can be added any more. */
  lock(): readonly RegisteredFunction[] {
    this.#locked = true;
    return this.#functions;
  }
}

function remove<Item>(items: Item[], item: Item): void {
  const index = items.indexOf(item);
  if (index >= 0) items.splice(index, 1);
}
